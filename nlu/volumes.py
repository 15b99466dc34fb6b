"""Which amount of running was before the change and which is now, and the longest runs."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from nlu.amounts import Amount, spell_counts
from nlu.long_runs import longest_runs
from nlu.mileage_doubt import another_week_now
from nlu.mileage_signs import FOR_ANOTHER, about_another
from nlu.quantities import Unit, to_km
from nlu.volume_roles import more_often, series_of_weeks, told_apart
from nlu.volume_steps import tied_steps
from nlu.volume_sums import steps_of_a_run, told_by_difference
from nlu.week_tagger import Weeks
from nlu.weekly import find_amounts

_SURELY_BEFORE = re.compile(
    r"(?:\b(?:used to|was|were|had been|previously)\b[^.;!?]{0,20}|\bup from\s*)$"
)
_A_CERTAIN_WEEK = re.compile(r"\b(?:first|last|this|peak|biggest|highest|latest) week\b")
_A_MONTH = re.compile(
    r"\b(?:this|last|per|each|every) month\s*\d|(?<!in )\b(?:a|per) month\b|"
    r"\bmonth(?:'?s)? (?:is|was|totals?|comes to)\b"
)
_WEEKLY_TALK = re.compile(r"\b(?:mileage|milage|weekly|volume|(?:a|per|each) (?:week|wk)|mpw)\b")
# Kilometres: a change between two distances this long is of weeks; long runs are told as such.
_BEYOND_MOST_RUNS = 24.0
_NOT_VOLUME = re.compile(r"\b(?:pain|pace|heart|bpm|weight|hurts?|severity|cadence)\b")
_WHOLE_ANSWER = re.compile(
    r"^(?:[\s~,.]|\b(?:about|around|roughly|maybe|probably|like|i|run|do|usually|normally|it'?s|or|so|"
    r"ish|now|currently|same|as|usual|normal|always|steady|stable|consistent|constant|regular|averag\w+|ever|no|nope|nah|yep|idea|changes?|changed|nothing|new|different|not|really|yes|yeah|no|up|to|down|same|total|in|at|on|the|moment|still|just|only|km|"
    r"miles|mi|k)\b)*$"
)


@dataclass(frozen=True)
class Volumes:
    """Weekly amounts and longest runs before and now, as typed; None where it isn't said.

    `steps` is a change of one kind of amount (a week's, a run's, runs a week) from the first to the
    second; it shows the direction even where no weekly distance is told. `doubtful`: two different
    weeks are told as today's. `tied`: one phrase says which was first ("from 20 to 35").
    """

    before: float | None = None
    now: float | None = None
    unit: Unit | None = None
    steps: tuple[float, float] | None = None
    longest_before: float | None = None
    longest_now: float | None = None
    longest_unit: Unit | None = None
    span: tuple[int, int] | None = None
    doubtful: bool = False
    tied: bool = False


_MILEAGE = re.compile(r"\bmileage\b")
_MILES, _KM = (
    re.compile(r"\b(?:miles?|milers?|mpw)\b"),
    re.compile(r"(?:\d ?|\b)(?:k|kms?|kpw|kilomet(?:re|er)s?)\b"),
)


def _unit_elsewhere(plain: str) -> Unit | None:
    """The unit that the message uses for other distances, if it is the only one."""
    miles, km = (
        bool(_MILES.search(plain)),
        bool(_KM.search(re.sub(r"\b(?:5|10) ?ks?\b", "", plain))),
    )
    if miles == km:
        # Who says "mileage" and names no kilometre counts miles.
        return "mi" if not km and _MILEAGE.search(plain) else None
    return "mi" if miles else "km"


def _singles(plain: str, amounts: list[Amount], asked: bool) -> tuple[Amount | None, Amount | None]:
    """The weekly distance before and the one now, where no phrase ties them together."""
    weekly = [a for a in amounts if a.weekly and a.unit in ("mi", "km", None)]
    if not weekly and asked and len(amounts) == 1 and amounts[0].unit in ("mi", "km", None):
        only = amounts[0]
        if _WHOLE_ANSWER.match(plain[: only.start] + " " + plain[only.end :]):
            weekly = [only]
    if not weekly:
        return None, None
    first, last = weekly[0], weekly[-1]
    surely_before = bool(_SURELY_BEFORE.search(plain[max(0, first.start - 40) : first.start]))
    if first is last:
        return (first, None) if surely_before else (None, first)
    lead = plain[max(first.end, last.start - 40) : last.start]
    if _SURELY_BEFORE.search(lead) and not _A_CERTAIN_WEEK.search(lead):
        return last, first
    return first, last


def _sentence(plain: str, amount: Amount) -> str:
    start = max(plain.rfind(mark, 0, amount.start) for mark in (". ", "!", "?", "\n")) + 1
    return re.split(r"[!?\n]|\.(?!\d)", plain[start:], maxsplit=1)[0]


def _is_of_a_week(plain: str, before: Amount, now: Amount, asked: bool) -> bool:
    if before.weekly or now.weekly:
        return True
    sentence = _sentence(plain, before)
    if _NOT_VOLUME.search(sentence) or _A_MONTH.search(sentence):
        return False
    start = min(before.start, now.start)
    far = min(to_km(one.value, before.unit or now.unit) or 0.0 for one in (before, now))
    return (
        asked
        or far >= _BEYOND_MOST_RUNS
        or bool(_WEEKLY_TALK.search(plain[max(0, start - 45) : start]))
    )


def _is_a_rise(plain: str, before: Amount, now: Amount, asked: bool) -> bool:
    """Whether longer or more frequent runs are told; a fall of single runs may be the pain."""
    if _NOT_VOLUME.search(_sentence(plain, before)) or "hours" in (before.unit, now.unit):
        return False
    return now.value > before.value and (asked or (before.unit or now.unit) is not None)


def _of_another(plain: str, amount: Amount) -> bool:
    """Whether it is somebody else who runs that much."""
    start = max(plain.rfind(mark, 0, amount.start) for mark in (". ", "!", "?", "\n")) + 1
    if FOR_ANOTHER.search(plain):
        return False
    return about_another(plain[start : amount.start], plain[amount.start : amount.end])


def _of_weeks(plain: str, before: Amount, now: Amount) -> Volumes:
    """A change of a week's distance; its unit is that of other distances if none is told."""
    return Volumes(
        before=before.value,
        now=now.value,
        unit=before.unit or now.unit or _unit_elsewhere(plain),
        steps=(before.value, now.value),
        span=(min(before.start, now.start), max(before.end, now.end)),
        tied=True,
    )


def with_tagged(plain: str, volumes: Volumes, weeks: Weeks) -> Volumes:
    """What was found by pattern and, where that is nothing or half of it, what was tagged."""
    found = (volumes.before, volumes.now)
    tagged = (weeks.before, weeks.now)
    if volumes.doubtful or None not in found or tagged == (None, None):
        return volumes
    if found != (None, None) and None in tagged:
        return volumes
    unit = weeks.unit or volumes.unit or _unit_elsewhere(plain)
    both = None if None in tagged else (weeks.before or 0.0, weeks.now or 0.0)
    return replace(
        volumes, before=weeks.before, now=weeks.now, unit=unit, steps=both or volumes.steps
    )


def find_volumes(plain: str, asked: bool) -> Volumes:
    """What a normalised message tells of amounts of running.

    Args:
        plain: the message after `nlu.text.normalise`.
        asked: the question about mileage stands, so "from 20 to 35" is weekly.
    """
    plain = spell_counts(plain)
    for before, now in told_by_difference(plain, asked):
        if not _of_another(plain, now):
            return _of_weeks(plain, before, now)
    growing = steps_of_a_run(plain)
    amounts = [
        one
        for one in find_amounts(plain)
        if one.start not in growing and not _of_another(plain, one)
    ]
    if not amounts:
        return Volumes()
    longest_before, longest_now, rest = longest_runs(plain, amounts)
    units: list[Unit] = [a.unit for a in rest if a.unit in ("mi", "km")]
    elsewhere = None if units else _unit_elsewhere(plain)
    units += [elsewhere] if elsewhere else []
    longest = [a for a in (longest_before, longest_now) if a]
    longest_units = [a.unit for a in longest if a.unit] or units
    units = units or [unit for unit in longest_units if unit in ("mi", "km")]
    volumes = Volumes(
        longest_before=longest_before.value if longest_before else None,
        longest_now=longest_now.value if longest_now else None,
        longest_unit=longest_units[0] if longest_units else None,
        steps=(longest_before.value, longest_now.value) if longest_before and longest_now else None,
        span=(longest[0].start, longest[-1].end) if longest else None,
    )
    weeks = series_of_weeks(plain, rest)
    for before, now in [weeks] if weeks else tied_steps(plain, rest, asked):
        weekly = bool(weeks) or _is_of_a_week(plain, before, now, asked)
        if not weekly and (volumes.steps or not _is_a_rise(plain, before, now, asked)):
            continue
        unit = before.unit or now.unit or (units[0] if units else None)
        span = (min(before.start, now.start), max(before.end, now.end))
        volumes = replace(volumes, steps=(before.value, now.value), span=span, tied=True)
        if weekly and not asked and another_week_now(plain, rest, now):
            return replace(volumes, before=before.value, unit=unit, steps=None, doubtful=True)
        if weekly and unit in ("mi", "km", None):
            return replace(volumes, before=before.value, now=now.value, unit=unit)
        if weekly:
            return volumes
    first, last = (
        told_apart(plain, rest, asked) or more_often(plain, rest) or _singles(plain, rest, asked)
    )
    known = [a for a in (first, last) if a]
    if not known:
        return volumes
    steps = (first.value, last.value) if first and last else volumes.steps
    return replace(
        volumes,
        before=first.value if first else None,
        now=last.value if last else None,
        unit=next((a.unit for a in known if a.unit), units[0] if units else None),
        steps=steps,
        span=(min(a.start for a in known), max(a.end for a in known)),
    )
