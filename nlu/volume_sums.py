"""A week's running told by a difference or a share: "15 more than my usual 30", "up 20 % to 48"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from nlu.amounts import PER_WEEK, Amount
from nlu.quantities import Quantity, Unit, find_quantities, to_km

_SOFT = r"(?:(?:about|around|roughly|nearly|like|some|maybe|an?|the|just|only|over|at|on)\s+)*"
_UNIT = r"(?:miles?|mi|kms?|k)\b"
_RATE = rf"(?:{_UNIT}|or so|ish|{PER_WEEK}|in total|[\s,])*"
_USUAL = (
    r"(?:my|the|his|her|our|what (?:i|it) (?:was|had been|used to)(?: (?:at|on|be|doing|do|run|"
    r"running))?)?\s*(?:usual|normal|regular|old|previous|standard|average|typical|weekly|summer|"
    r"spring|autumn|winter|base|baseline)?\s*(?:of|mileage|total|average|week)?\s*"
)
# Between the difference and what it is added to.
_MORE_THAN = re.compile(
    rf"{_RATE}(?:more|extra|additional|up|over|above|further|higher)?{_RATE}"
    rf"(?:than|on top of|above|over|up on|on)\s+{_USUAL}{_SOFT}$"
)
_LESS_THAN = re.compile(
    rf"{_RATE}(?:less|fewer|down|short|lower|below)\s*{_RATE}(?:than|on|of|from)?\s*{_USUAL}{_SOFT}$"
)
_SAYS_MORE = re.compile(r"\b(?:more|extra|additional|on top|above|further)\b")
_UP_BEFORE = re.compile(r"\b(?:up|plus)\s+(?:by\s+)?" + _SOFT + r"$")
# Before a difference that is added: "added 10k a week to my normal 35".
_ADDING = re.compile(r"\b(?:add(?:ed|ing)?|put on|tacked on|stuck|another|extra)\s+" + _SOFT + r"$")
_ONTO = re.compile(rf"{_RATE}(?:extra|more)?\s*(?:to|on top of|onto|on)\s+{_USUAL}{_SOFT}$")
# "Up by 10 to 35": the difference, then what is run now.
_RAISED = re.compile(
    r"\b(?:up|upped|rais\w+|increas\w+|jump\w*|bump\w*|climb\w*|ros[ei]\w*|went up|gone up)"
    r"(?: (?:it|things|(?:my )?mileage))?\s+(?P<by>by\s+)?" + _SOFT + r"$"
)
_LOWERED = re.compile(
    r"\b(?:down|dropp?\w*|cut|reduc\w+|lower\w*)(?: \w+){0,3}\s+by\s+" + _SOFT + r"$"
)
_TO = re.compile(rf"{_RATE}\s*to\s*{_SOFT}$")
# A difference without "by" is a small one: "up 5 a week to 30", but "up 20 to 35" is a change.
_SMALL = 1 / 3
# "35 a week, rising by 3 or so a week from 20": what rises by is no amount of running.
_STEP = re.compile(
    r"\b(?:rising|growing|going up|increasing|climbing|adding|building)\s+(?:by\s+)?" + _SOFT + r"$"
)
_SHARE = re.compile(
    r"(?P<pct>\d{1,3})\s?(?:%|per ?cent)\s*(?P<less>less|fewer|down|drop|cut|reduction)?"
)
_LESS = re.compile(r"\b(?:down|dropp?\w*|cut|reduc\w+|lower\w*)\b[^.;!?]{0,25}$")
_BY_HALF = re.compile(r"\b(?:by|in) half\b")
_TIMES = (
    # "Did a half on 1 Nov" is a race.
    (re.compile(rf"(?<!\ba )(?<!\bmy )\b(?:halv(?:ed|ing)|half(?: of)?)\s+{_USUAL}{_SOFT}$"), 0.5),
    (re.compile(r"\b(?:doubl(?:ed|ing|e)|twice|2 x)\s+" + _USUAL + _SOFT + r"$"), 2.0),
    (re.compile(r"\b(?:tripl(?:ed|ing|e)|trebled|three times)\s+" + _USUAL + _SOFT + r"$"), 3.0),
)
_WEEKLY_WORD = re.compile(
    r"\b(?:weekly|weeks?|wks?|mpw|kpw|mileage|volume|usual|normal|regular|average|typical)\b"
)
_NO_WEEK = re.compile(
    r"\b(?:long runs?|race|pace|pain|weight|stone|lbs?|kg|hours?|mins?|minutes)\b"
)
_LEAD = 45
# Kilometres: nobody runs so far in one go.
_A_WEEK = 24.0


def _is_distance(one: Quantity) -> bool:
    return one.unit in ("mi", "km", None) and one.low == one.high


def _amount(one: Quantity, value: float, unit: Unit | None) -> Amount:
    return Amount(value, value, "", unit, True, one.start, one.end)


def _pair(
    base: Quantity, delta: Quantity, now: float, before: float
) -> tuple[Amount, Amount] | None:
    unit = base.unit or delta.unit
    if base.unit and delta.unit and base.unit != delta.unit:
        return None
    return _amount(base, before, unit), replace(
        _amount(delta, now, unit), start=min(base.start, delta.start)
    )


def _of_two(plain: str, first: Quantity, second: Quantity) -> tuple[Amount, Amount] | None:
    """The week before and the one now from a difference and an amount."""
    lead = plain[max(0, first.start - _LEAD) : first.start]
    between = plain[first.end : second.start]
    added = _ADDING.search(lead) and _ONTO.match(between)
    more = _MORE_THAN.match(between) and (_SAYS_MORE.search(between) or _UP_BEFORE.search(lead))
    if added or more:
        return _pair(second, first, second.value + first.value, second.value)
    # "25, down from 45" tells both weeks, "20 down on 45" a difference.
    down_from = re.search(r"\bfrom\b", between) and first.value >= _SMALL * second.value
    if _LESS_THAN.match(between) and first.value < second.value and not down_from:
        return _pair(second, first, second.value - first.value, second.value)
    if not _TO.match(between):
        return None
    raised = _RAISED.search(lead)
    small = first.value <= _SMALL * second.value
    if raised and first.value < second.value and (raised["by"] or small):
        return _pair(second, first, second.value, second.value - first.value)
    if _LOWERED.search(lead):
        return _pair(second, first, second.value, second.value + first.value)
    return None


def _by_share(plain: str, one: Quantity) -> tuple[Amount, Amount] | None:
    """The week before and the one now from one amount and a share of it."""
    lead = plain[max(0, one.start - _LEAD) : one.start]
    for pattern, times in _TIMES:
        if pattern.search(lead):
            return _amount(one, one.value, one.unit), _amount(one, one.value * times, one.unit)
    to_it = re.search(r"\bto\s+" + _SOFT + r"$", lead)
    if not to_it:
        return None
    if _BY_HALF.search(lead):
        return _amount(one, one.value * 2, one.unit), _amount(one, one.value, one.unit)
    share = _SHARE.search(lead)
    if share is None:
        return None
    pct = float(share["pct"])
    less = share["less"] or _LESS.search(lead[: share.start()])
    factor = 1 + (-pct if less else pct) / 100
    if factor <= 0:
        return None
    return _amount(one, round(one.value / factor, 1), one.unit), _amount(one, one.value, one.unit)


def steps_of_a_run(plain: str) -> frozenset[int]:
    """Where the numbers begin that say by how much a distance grows each week."""
    return frozenset(
        one.start
        for one in find_quantities(plain)
        if _STEP.search(plain, max(0, one.start - _LEAD), one.start)
    )


def _taken_apart(plain: str) -> Iterator[Quantity]:
    """The numbers of a message; "by 10 km to 50 km" is no range."""
    for one in find_quantities(plain):
        by = plain[max(0, one.start - _LEAD) : one.start].rstrip().endswith("by")
        second = re.search(r"\bto\b", plain[one.start : one.end]) if one.joiner == "to" else None
        if by and second:
            middle = one.start + second.start()
            yield replace(one, high=one.low, joiner="", end=middle)
            yield replace(one, low=one.high, joiner="", start=one.start + second.end())
        else:
            yield one


def told_by_difference(plain: str, asked: bool) -> Iterator[tuple[Amount, Amount]]:
    """Pairs of weekly amounts, the one before the change first, of which one is computed.

    Args:
        plain: the message after `nlu.text.normalise`.
        asked: the question about mileage stands, so a distance is one of a week.
    """
    distances = [one for one in _taken_apart(plain) if _is_distance(one)]
    pairs = [_of_two(plain, first, second) for first, second in pairwise(distances)]
    pairs += [_by_share(plain, one) for one in distances]
    for pair in pairs:
        if pair is None:
            continue
        before, now = pair
        around = plain[max(0, now.start - _LEAD) : max(before.end, now.end) + 20]
        far = max(to_km(one.value, before.unit or now.unit) or 0.0 for one in pair)
        weekly = asked or _WEEKLY_WORD.search(around) or re.search(PER_WEEK, around)
        if (weekly or far >= _A_WEEK) and not _NO_WEEK.search(around):
            yield pair
