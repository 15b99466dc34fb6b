"""Build-up plans: the worked examples."""

from __future__ import annotations

from dataclasses import replace

import pytest

from knowledge.plans import load_limits
from triage.plan import (
    Plan,
    Refused,
    Target,
    build_up,
    least_days,
    required_growth,
    runs_enough,
    shortest,
    target_for,
    week_kinds,
)

HALF = Target(race_km=21.1, longest_km=18.0, week_km=40.0, week_share=0.45, taper=(0.6, 0.4))
LIMITS = load_limits()


def made(result: Plan | Refused) -> Plan:
    assert isinstance(result, Plan)
    return result


class TestWorkedExamples:
    def test_from_3_times_5_km_to_a_half_in_22_weeks(self) -> None:
        plan = made(build_up(15, 5, HALF, 22))
        weeks = [(week.kind, week.km, week.longest_km) for week in plan.weeks]
        assert weeks == [
            ("build", 15.9, 5.4), ("build", 16.9, 5.8), ("build", 18.0, 6.3),
            ("cut-back", 13.5, 4.7),
            ("build", 19.1, 6.8), ("build", 20.3, 7.4), ("build", 21.6, 8.0),
            ("cut-back", 16.2, 6.0),
            ("build", 23.0, 8.7), ("build", 24.4, 9.4), ("build", 26.0, 10.2),
            ("cut-back", 19.5, 7.6),
            ("build", 27.6, 11.1), ("build", 29.4, 12.0), ("build", 31.3, 13.0),
            ("cut-back", 23.4, 9.7),
            ("build", 33.2, 14.1), ("build", 35.3, 15.3), ("build", 37.6, 16.6),
            ("build", 40.0, 18.0),
            ("taper", 24.0, 10.8), ("race", 16.0, 21.1),
        ]  # fmt: skip

    def test_from_30_km_a_week_to_a_half_in_14_weeks(self) -> None:
        plan = made(build_up(30, 10, replace(HALF, week_km=42.0), 14))
        assert [week.km for week in plan.weeks][-4:] == [40.6, 42.0, 25.2, 16.8]
        assert [week.longest_km for week in plan.weeks][-4:] == [16.9, 18.0, 11.3, 21.1]
        assert plan.race_km / plan.longest_before_race_km == pytest.approx(1.172, abs=0.001)

    def test_from_5_km_to_a_half_in_8_weeks_is_refused_and_20_would_do(self) -> None:
        assert build_up(15, 5, HALF, 8) == Refused(shortest_weeks=20)
        assert build_up(15, 5, HALF, 19) == Refused(shortest_weeks=20)
        assert isinstance(build_up(15, 5, HALF, 20), Plan)

    def test_a_peak_of_16_km_and_32_a_week_takes_18_weeks(self) -> None:
        assert shortest(15, 5, replace(HALF, longest_km=16.0, week_km=32.0, week_share=0.5)) == 18

    def test_the_half_of_the_table_is_the_half_of_the_examples(self) -> None:
        target = target_for(21.1, 3)
        assert target is not None
        assert target.longest_km == pytest.approx(18, abs=0.01)
        assert target.week_km == pytest.approx(40, abs=0.01)

    def test_growth_that_a_date_requires(self) -> None:
        assert required_growth(5, 18, 16) == pytest.approx(0.083, abs=0.001)
        assert required_growth(20, 18, 4) == 0


@pytest.mark.parametrize(("race_km", "days"), [(5, 2), (22.0, 2), (22.1, 3), (42.2, 3), (100, 3)])
def test_a_longer_race_asks_for_more_runs_a_week(race_km: float, days: int) -> None:
    assert least_days(race_km) == days


class TestKindsOfWeeks:
    def test_every_fourth_is_easier_but_not_the_one_before_the_taper(self) -> None:
        assert week_kinds(10, 2) == [
            "build", "build", "build", "cut-back", "build", "build", "build", "build", "taper",
            "race",
        ]  # fmt: skip

    def test_a_race_in_a_few_days_leaves_only_the_taper(self) -> None:
        assert week_kinds(1, 2) == ["race"]
        assert week_kinds(2, 3) == ["taper", "race"]


class TestWhoStartsWhere:
    def test_beyond_a_marathon_no_plan_is_made(self) -> None:
        assert target_for(50, 5) is None
        assert target_for(42.195, 5) is not None

    def test_with_two_runs_a_week_the_longer_may_be_a_larger_part(self) -> None:
        two, four = target_for(10, 2), target_for(10, 4)
        assert two and four and two.week_share == 0.6 and four.week_share == 0.45

    @pytest.mark.parametrize(
        ("week", "longest", "enough"), [(0, 0, False), (5, 4, False), (8, 2, False), (6, 3, True)]
    )
    def test_who_hardly_runs_begins_by_walking_and_running(
        self, week: float, longest: float, enough: bool
    ) -> None:
        assert runs_enough(week, longest) is enough

    def test_who_could_run_the_race_today_is_never_too_late(self) -> None:
        target = target_for(5, 3)
        assert target
        assert isinstance(build_up(9.7, 4.8, target, 1), Plan)
        assert isinstance(build_up(9.7, 4.5, target, 1), Refused)

    def test_who_runs_more_than_the_race_asks_for_keeps_it(self) -> None:
        target = target_for(10, 4)
        assert target
        plan = made(build_up(50, 15, target, 8))
        assert plan.weeks[0].km == 50 and plan.weeks[0].longest_km == 15

    def test_a_race_far_off_leaves_weeks_to_run_on_as_before(self) -> None:
        plan = made(build_up(30, 10, HALF, 40))
        assert len(plan.weeks) == LIMITS.longest_plan and plan.hold_weeks == 40 - len(plan.weeks)

    @pytest.mark.parametrize(("week", "longest", "weeks"), [(0, 5, 8), (20, 0, 8), (20, 5, 0)])
    def test_nonsense_is_an_error(self, week: float, longest: float, weeks: int) -> None:
        with pytest.raises(ValueError, match="positive"):
            build_up(week, longest, HALF, weeks)
