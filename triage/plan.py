"""A build-up plan to a race: weeks that never go beyond the limits, or the shortest that wouldn't.

All distances in kilometres. The limits and their sources are in `knowledge/plans.yml`: the longest
run grows by at most a tenth over the longest of the last four weeks (Schuster Brandt Frandsen
2025), a week by at most a tenth over the biggest so far, with cut-back weeks and a taper.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Literal

from knowledge.plans import load_limits, load_race_needs

Kind = Literal["build", "cut-back", "taper", "race"]

# A plan has reached its longest run or biggest week when it is this near: runs are rounded down.
_NEAR = 0.99
_TOLERANCE = 1e-4
# The steps in which the gentlest growth of the longest run is looked for.
_FINE = 0.0001


@dataclass(frozen=True)
class Target:
    """What a race asks for: the longest run and the biggest week before the taper, in km.

    `week_share` is the most that the longest run may be of its week, `taper` the last weeks as
    shares of the biggest one, `days` the runs a week.
    """

    race_km: float
    longest_km: float
    week_km: float
    week_share: float
    taper: tuple[float, ...]
    days: int = 3


@dataclass(frozen=True)
class Week:
    """One week: its kilometres without the race, its longest run (in race week the race)."""

    number: int
    kind: Kind
    km: float
    longest_km: float


@dataclass(frozen=True)
class Plan:
    """The weeks up to a race; before them `hold_weeks` of running as now."""

    race_km: float
    weeks: tuple[Week, ...]
    hold_weeks: int = 0

    @property
    def longest_before_race_km(self) -> float:
        """The longest run of the weeks before the race that count for it."""
        before = [week.longest_km for week in self.weeks[:-1]]
        return max(before[-load_limits().window_weeks :], default=0.0)


@dataclass(frozen=True)
class Refused:
    """No safe plan is that short; `shortest_weeks` would do (None if not within the longest)."""

    shortest_weeks: int | None


def target_for(race_km: float, days: int) -> Target | None:
    """What a race asks for when there are `days` runs a week; None beyond a marathon."""
    needs = next((one for one in load_race_needs() if race_km <= one.up_to_km + _TOLERANCE), None)
    if needs is None:
        return None
    share = max(needs.week_share, load_limits().two_runs_share if days <= 2 else 0.0)
    longest = needs.longest_share * race_km
    return Target(race_km, longest, longest / share, share, needs.taper, days)


def least_days(race_km: float) -> int:
    """How many runs a week a plan to such a race has at least."""
    needs = next((one for one in load_race_needs() if race_km <= one.up_to_km + _TOLERANCE), None)
    return needs.least_days if needs else load_race_needs()[-1].least_days


def runs_enough(week_km: float, longest_km: float) -> bool:
    """Whether a runner can begin with a plan at once; who can't begins by walking and running."""
    limits = load_limits()
    return week_km >= limits.least_week_km and longest_km >= limits.least_longest_km


def week_kinds(weeks: int, taper_weeks: int) -> list[Kind]:
    """What each of the weeks is; the last is the race's."""
    build, every = weeks - taper_weeks, load_limits().cutback_every
    kinds: list[Kind] = []
    for number in range(1, weeks + 1):
        if number == weeks:
            kinds.append("race")
        elif number > build:
            kinds.append("taper")
        else:
            kinds.append("cut-back" if number % every == 0 and number < build else "build")
    return kinds


def required_growth(start: float, target: float, steps: int) -> float:
    """The growth a step, as a fraction, that leads from `start` to `target`; 0 if already there."""
    if target <= start:
        return 0.0
    return (target / start) ** (1 / steps) - 1 if steps else math.inf


def _floor(km: float) -> float:
    """Rounded down to 100 m, so that rounding never goes beyond a limit."""
    return math.floor(km * 10 + _TOLERANCE) / 10


def _weeks(
    week_km: float, longest_km: float, target: Target, weeks: int, growth: tuple[float, float]
) -> list[Week]:
    """The weeks at a growth (of the week, of the longest run) a build week, within all limits."""
    limits = load_limits()
    best, aim = week_km, longest_km
    done = [longest_km] * limits.window_weeks
    found = []
    for number, kind in enumerate(week_kinds(weeks, len(target.taper)), 1):
        longest = max(done[-limits.window_weeks :])
        if kind == "build":
            best = min(best * (1 + growth[0]), target.week_km)
            # Not `longest`: rounding down must not eat the growth.
            aim = min(aim * (1 + growth[1]), target.longest_km)
            may_be = max(target.week_share * best, longest_km)
            km, run = best, min(aim, longest * (1 + limits.longest_growth), may_be)
        elif kind == "cut-back":
            km, run = best * (1 - limits.cutback), longest * (1 - limits.cutback)
        else:
            km = best * target.taper[number - weeks - 1]
            run = target.race_km if kind == "race" else min(longest, target.week_share * km)
        if kind != "race":
            run = _floor(run)
            # No other run of the week may be longer than the longest.
            km = min(km, target.days * run)
        found.append(Week(number, kind, _floor(km), run))
        done.append(run)
    return found


def _reaches(weeks: list[Week], week_km: float, longest_km: float, target: Target) -> bool:
    """Whether the weeks lead to the longest run and the biggest week that the race asks for."""
    built = [week for week in weeks if week.kind in ("build", "cut-back")]
    week = max([week_km, *(one.km for one in built)])
    longest = max([longest_km, *(one.longest_km for one in built)])
    return week >= target.week_km * _NEAR and longest >= target.longest_km * _NEAR


def _gentlest(week_km: float, longest_km: float, target: Target, weeks: int) -> list[Week] | None:
    """The weeks that reach the target with the least growth; None if none within limits do."""
    limits = load_limits()
    steps = week_kinds(weeks, len(target.taper)).count("build")
    needed = required_growth(week_km, target.week_km, steps)
    # A longest run held back by its share of the week needs the week to grow sooner.
    for week_growth in (needed, limits.week_growth):
        if week_growth > limits.week_growth + _TOLERANCE:
            continue
        fastest = _weeks(week_km, longest_km, target, weeks, (week_growth, limits.longest_growth))
        if not _reaches(fastest, week_km, longest_km, target):
            continue
        low = required_growth(longest_km, target.longest_km, steps)
        high = limits.longest_growth
        while high - low > _FINE:
            middle = (low + high) / 2
            tried = _weeks(week_km, longest_km, target, weeks, (week_growth, middle))
            if _reaches(tried, week_km, longest_km, target):
                high = middle
            else:
                low = middle
        lowest = _weeks(week_km, longest_km, target, weeks, (week_growth, low))
        if _reaches(lowest, week_km, longest_km, target):
            return lowest
        return _weeks(week_km, longest_km, target, weeks, (week_growth, high))
    return None


def _kept(week_km: float, longest_km: float, target: Target) -> Target:
    """The target of one who runs more than it asks for already: to keep that."""
    return replace(
        target,
        longest_km=max(target.longest_km, longest_km),
        week_km=max(target.week_km, week_km),
    )


def _could_race_now(longest_km: float, target: Target) -> bool:
    """Whether the race itself is within the limit for a longest run; then no time is too short."""
    return target.race_km <= longest_km * (1 + load_limits().longest_growth) + _TOLERANCE


def shortest(week_km: float, longest_km: float, target: Target) -> int | None:
    """The fewest weeks, race week included, that lead to the target within the limits."""
    limits = load_limits()
    if _could_race_now(longest_km, target):
        return 1
    aim = _kept(week_km, longest_km, target)
    growth = (limits.week_growth, limits.longest_growth)
    for weeks in range(1, limits.furthest_weeks + 1):
        if _reaches(_weeks(week_km, longest_km, aim, weeks, growth), week_km, longest_km, aim):
            return weeks
    return None


def build_up(week_km: float, longest_km: float, target: Target, weeks: int) -> Plan | Refused:
    """A plan over so many weeks, the race in the last, or why there is none.

    Args:
        week_km: what is run in a week now.
        longest_km: the longest run of the last 30 days; no more of it counts than a week has.
        target: what the race asks for, from `target_for`.
        weeks: weeks from the first of the plan to the race's own, both included, at least 1.

    Raises:
        ValueError: a distance isn't positive, or there are no weeks.
    """
    if week_km <= 0 or longest_km <= 0 or weeks < 1:
        raise ValueError("distances must be positive, and there must be a week")
    longest_km = min(longest_km, week_km)
    fewest = shortest(week_km, longest_km, target)
    if fewest is None or weeks < fewest:
        return Refused(fewest)
    planned = min(weeks, max(fewest, load_limits().longest_plan))
    aim = _kept(week_km, longest_km, target)
    found = _gentlest(week_km, longest_km, aim, planned)
    if found is None:
        # Only who could race now has too little time for all that is usual: as far as it goes.
        limits = load_limits()
        growth = (limits.week_growth, limits.longest_growth)
        found = _weeks(week_km, longest_km, aim, planned, growth)
    return Plan(target.race_km, tuple(found), hold_weeks=weeks - planned)
