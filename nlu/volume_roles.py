"""Which of several weekly amounts was before the change and which is now, by the words beside them.

`nlu.volumes` first looks for two amounts tied together by one phrase ("from 20 to 35"). Where a
runner tells them apart, perhaps in two sentences ("I normally do 40k. Last month it's been 55"),
each amount is read by its own words: "normally" marks what was run before, "last month" what is
run now.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, cast

from nlu import volume_cues as cues
from nlu.amounts import Amount
from nlu.quantities import to_km

Role = Literal["before", "now"]

# How far left and right of an amount its words are looked for, in characters.
_LEFT, _RIGHT = 70, 45
_MOST_RUNS = 14
_LOWEST, _HIGHEST = 4.0, 250.0
_LOWEST_BARE = 8.0
# Kilometres: two amounts above this that are compared are weeks, not runs.
_BEYOND_ONE_RUN = 43.0


def _may_be_weekly(plain: str, amount: Amount) -> bool:
    """Whether an amount could be a week's distance at all."""
    if amount.unit not in ("mi", "km", None):
        return False
    if amount.weekly:
        return True
    if not _LOWEST <= amount.value <= _HIGHEST:
        return False
    if (
        cues.ONE_RUN.search(plain[amount.start : amount.end])
        or cues.LONG_RUN_LEFT.search(plain[max(0, amount.start - _LEFT) : amount.start])
        or cues.RACE_RIGHT.match(plain, amount.end)
    ):
        return False
    if amount.unit is not None:
        return True
    return amount.value >= _LOWEST_BARE and not cues.NOT_AN_AMOUNT.match(plain, amount.end)


def _series(plain: str, amounts: Sequence[Amount]) -> list[list[Amount]]:
    """Amounts in groups: "36, 42 and 45" is one group of three, any other amount one of its own."""
    groups: list[list[Amount]] = []
    for amount in amounts:
        parts = list(amount.ends()) if amount.joiner in ("to", "->") else [amount]
        last = groups[-1][-1] if groups else None
        if last and cues.GLUE.match(plain[last.end : amount.start]) and _same_measure(last, amount):
            # The first end of "20 to 28" only counts where the series goes on.
            if len(groups[-1]) == 1 and last.joiner in ("to", "->", "-"):
                groups[-1] = [replace(end, end=last.end) for end in last.ends()]
            groups[-1] += parts
        else:
            groups.append([amount])
    return groups


def _same_measure(first: Amount, second: Amount) -> bool:
    return first.unit == second.unit or None in (first.unit, second.unit)


@dataclass(frozen=True)
class _Group:
    """One amount, or a series of them, with what the words beside it say."""

    amounts: list[Amount]
    role: Role | None = None
    cue: str = ""

    @property
    def weekly(self) -> bool:
        return any(one.weekly for one in self.amounts)


def _told(plain: str, amounts: list[Amount], others: Sequence[Amount]) -> _Group:
    """What the words beside a group say of it; what follows counts before what leads up to it."""
    first, last = amounts[0], amounts[-1]
    left_end = max((o.end for o in others if o.end <= first.start), default=0)
    following = min((o.start for o in others if o.start >= last.end), default=None)
    left = cues.BREAK.split(plain[max(left_end, first.start - _LEFT) : first.start])[-1]
    right = cues.BREAK.split(plain[last.end : min(following or len(plain), last.end + _RIGHT)])[0]
    if following is not None:
        # "40k a week, the last month 55": what comes after the comma leads up to the next amount.
        right = cues.NEXT_THOUGHT.split(right)[0]
    before, now = cues.BEFORE_LEFT.search(left), cues.NOW_LEFT.search(left)
    if before and (cues.CONTRAST.match(before[0]) or cues.YEARS_AGO.match(before[0])):
        return _Group(amounts, "before", before[0])
    for pattern, role in ((cues.NOW_RIGHT, "now"), (cues.BEFORE_RIGHT, "before")):
        cue = pattern.match(right)
        if cue:
            return _Group(amounts, cast(Role, role), cue[0])
    # "This week was 42": the time says more than the tense.
    if before and not (now and (before.start() < now.start() or cues.TENSE.match(before[0]))):
        return _Group(amounts, "before", before[0])
    return _Group(amounts, "now", now[0]) if now else _Group(amounts)


def told_apart(
    plain: str, amounts: Sequence[Amount], asked: bool = False
) -> tuple[Amount, Amount] | None:
    """The amount before and the one now, where words beside them tell which is which.

    Args:
        plain: the message after `nlu.text.normalise`.
        amounts: the amounts in it, without longest runs.
        asked: the question about mileage stands, so they are of a week.

    They must be of a week: said so, or compared by weeks ("70k this week, usually 50"), or too far
    for a single run.
    """
    known = [one for one in amounts if _may_be_weekly(plain, one)]
    groups = [_told(plain, group, known) for group in _series(plain, known)]
    before = next((one for one in groups if one.role == "before"), None)
    now = next((one for one in groups if one.role == "now"), None)
    if before is None or now is None:
        plainly_weekly = [
            one for one in groups if one.role is None and (one.weekly or _of_weeks(plain, one))
        ]
        told = before or now
        if told is None or len(plainly_weekly) != 1:
            return None
        # "Usually 30. This is my third week at 42": the one without a cue is the other one.
        other = plainly_weekly[0]
        before, now = (told, other) if told.role == "before" else (other, told)
        if told.role == "now" and other.amounts[0].start > told.amounts[0].start:
            return None
    pair = _fitting(before.amounts[0], now.amounts[-1])
    weekly = before.weekly or now.weekly or _of_weeks(plain, now)
    if asked or weekly or cues.WEEK.search(before.cue + " " + now.cue):
        return pair
    return pair if pair and _too_far_for_one_run(*pair) else None


def _of_weeks(plain: str, group: _Group) -> bool:
    """Whether three amounts or more in a row are weeks: "weeks go 38, 42, 45"."""
    return len(group.amounts) > 2 and bool(
        cues.WEEK.search(group.cue) or cues.WEEKS_TALK.search(_lead(plain, group))
    )


def _too_far_for_one_run(before: Amount, now: Amount) -> bool:
    unit = before.unit or now.unit
    return all((to_km(one.value, unit) or 0.0) >= _BEYOND_ONE_RUN for one in (before, now))


def series_of_weeks(plain: str, amounts: Sequence[Amount]) -> tuple[Amount, Amount] | None:
    """The first and the last of three weeks or more in a row: "20 to 28 to 36 km a week".

    None where something else says what was run before ("usually 30; then 36, 42, 45").
    """
    known = [one for one in amounts if _may_be_weekly(plain, one)]
    groups = [_told(plain, group, known) for group in _series(plain, known)]
    if any(one.role == "before" and len(one.amounts) < 3 for one in groups):
        return None
    for group in groups:
        if _of_weeks(plain, group) or (len(group.amounts) > 2 and group.weekly):
            return _fitting(group.amounts[0], group.amounts[-1])
    return None


def _lead(plain: str, group: _Group) -> str:
    start = group.amounts[0].start
    return plain[max(0, start - _LEFT) : start]


def _fitting(before: Amount, now: Amount) -> tuple[Amount, Amount] | None:
    """The pair, if both can be amounts of one kind: the same unit, not too far apart."""
    if before.unit and now.unit and before.unit != now.unit:
        return None
    low, high = sorted((before.value, now.value))
    if not (before.weekly and now.weekly) and high > 4 * max(low, 1.0):
        return None
    return before, now


def more_often(plain: str, amounts: Sequence[Amount]) -> tuple[Amount, Amount] | None:
    """The weeks before and now where only the number of runs changed: "5k x 4 a week, was 3"."""
    for week in amounts:
        if week.each is None:
            continue
        for other in amounts:
            lead = plain[max(0, other.start - _LEFT) : other.start]
            bare = other.unit in ("times", None) and other.value <= _MOST_RUNS
            if other is not week and bare and cues.ONCE.search(lead):
                return replace(
                    week, low=week.each * other.value, high=week.each * other.value
                ), week
    return None
