"""What holds for every build-up plan, whatever is run now and whatever is aimed at."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.plans import load_limits, load_race_needs
from triage.plan import Plan, Refused, Target, build_up, shortest, target_for

LIMITS = load_limits()
RUNNING = st.tuples(st.floats(6, 120), st.floats(3, 45))
RACES = st.floats(1, 42.2)
DAYS = st.integers(2, 7)


def target_of(race_km: float, days: int) -> Target:
    target = target_for(race_km, days)
    assert target is not None
    return target


@given(RUNNING, RACES, DAYS, st.integers(1, 78))
@settings(max_examples=400, deadline=None)
def test_no_week_goes_beyond_the_limits(
    running: tuple[float, float], race: float, days: int, weeks: int
) -> None:
    week_km, longest_km = running[0], min(running)
    result = build_up(*running, target_of(race, days), weeks)
    if isinstance(result, Refused):
        return
    done, best = [longest_km] * LIMITS.window_weeks, week_km
    for week in result.weeks[:-1]:
        longest = max(done[-LIMITS.window_weeks :])
        assert week.longest_km <= longest * (1 + LIMITS.longest_growth) + 1e-6
        assert week.km <= best * (1 + LIMITS.week_growth) + 0.1
        assert week.longest_km <= week.km + 0.1
        assert week.km <= days * week.longest_km + 0.1, "another run would be longer"
        done.append(week.longest_km)
        best = max(best, week.km)


@given(RUNNING, RACES, DAYS, st.integers(1, 78))
@settings(max_examples=300, deadline=None)
def test_it_grows_except_in_easier_weeks_and_the_taper(
    running: tuple[float, float], race: float, days: int, weeks: int
) -> None:
    result = build_up(*running, target_of(race, days), weeks)
    if isinstance(result, Refused):
        return
    longest = [week.longest_km for week in result.weeks if week.kind == "build"]
    assert longest == sorted(longest)
    eased = [week for week in result.weeks if week.kind == "cut-back"]
    assert all(week.km < result.weeks[week.number - 2].km for week in eased)


@given(RUNNING, RACES, DAYS, st.integers(1, 78))
@settings(max_examples=300, deadline=None)
def test_it_ends_with_the_race_or_names_a_length_that_works(
    running: tuple[float, float], race: float, days: int, weeks: int
) -> None:
    target = target_of(race, days)
    result = build_up(*running, target, weeks)
    if isinstance(result, Plan):
        assert result.weeks[-1].kind == "race" and result.weeks[-1].longest_km == race
        assert len(result.weeks) + result.hold_weeks == weeks
        before = max([min(running), *(week.longest_km for week in result.weeks[:-1])])
        ready = race <= min(running) * (1 + LIMITS.longest_growth)
        assert ready or before >= target.longest_km * 0.99
    elif result.shortest_weeks is not None:
        assert result.shortest_weeks > weeks
        assert isinstance(build_up(*running, target, result.shortest_weeks), Plan)
        assert isinstance(build_up(*running, target, result.shortest_weeks + 1), Plan)


@given(RUNNING, st.sampled_from([one.up_to_km for one in load_race_needs()]))
@settings(max_examples=100, deadline=None)
def test_who_runs_more_never_needs_longer(running: tuple[float, float], race: float) -> None:
    target = target_of(race, 4)
    week_km, longest_km = running[0], min(running)
    less, more = (shortest(week_km * k, longest_km * k, target) for k in (1.0, 1.2))
    assert less is None or (more is not None and more <= less)
