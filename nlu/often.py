"""Runs and how often they are run, as one weekly distance.

"5k three times a week" is 15 km, "4 miles every day" 28 miles, "8 miles Mon, 6 Wed, 12 Sat" their
sum. Interval sessions ("6 x 1k") aren't.
"""

from __future__ import annotations

import re
from itertools import pairwise

from nlu.amounts import IN_TOTAL, PER_WEEK, WEEKLY_AFTER, Amount
from nlu.quantities import Quantity, Unit, number, to_km

_COUNT = r"(?:\d|two|three|four|five|six|seven)"
_TIMES = rf"(?P<n>{_COUNT})\b(?:\s*(?:-|to|or)\s*(?P<m>{_COUNT}))?"
_TIMES_X = _TIMES.replace("?P<n>", "?P<x>").replace("?P<m>", "?P<y>").replace(r"\b", "")
# Distance of one run, then how often: "5 miles x 4 a week", "4 miles a day 5 days a week".
_OFTEN_AFTER = re.compile(
    r"[\s,(@]*(?:(?:a|per|each|every)\s(?:day|run|time|go)\b)?[\s,(@]*"
    r"(?:(?:about|around|at least|on)\s)?(?:"
    rf"(?:[x×*]\s*{_TIMES}\s*(?:x|times|days|runs)?"
    rf"|{_TIMES_X}\s*(?:x|times|days|runs|nights|mornings|sessions|goes))\s*{PER_WEEK}"
    r"|(?P<daily>every ?day\b|daily\b|(?:a|per|each|/)\s*day\b)"
    r"|(?P<alternate>every (?:other|second|2nd) day|on alternate days)"
    r"|(?P<most>most days|every weekday|on weekdays|mon(?:day)?\s*(?:-|to)\s*fri(?:day)?)"
    r")"
)
# How often, then how far: "3x5k a week", "4 runs of 5 miles a week", "3 times a week, 5k each".
_LINK = (
    r"(?:[\s,:(-]|\b(?:of|about|around|doing|for|running|usually|at|between|from|"
    r"as (?:always|usual|ever))\b)*"
)
_OFTEN_BEFORE = re.compile(
    rf"(?:(?<![\w.]){_TIMES.replace(chr(92) + 'b', '')}\s*(?:"
    r"(?P<by>(?:runs\s*)?[x×*])\s*|(?:(?:runs|times|lots|days) (?:of|at)\s*)?"
    rf"|(?P<week>(?:x|times|days|runs|mornings|evenings|nights|sessions)\s*{PER_WEEK}){_LINK})"
    rf"|\b(?P<daily>every ?day|daily)\b{_LINK})$"
)
_RUNS_A_WEEK = re.compile(
    rf"(?<![\w.]){_TIMES.replace(chr(92) + 'b', '')}\s*(?:x|times|days|runs)\s*{PER_WEEK}"
)
_SENTENCE_END = re.compile(r"[.;!?\n]")
# "6 x 1 km" is a session of intervals; "3 x 5 km" are three runs.
_SHORTEST_RUN_KM, _MOST_RUNS = 2.9, 7
_INTERVALS = re.compile(r"\b(?:intervals?|reps?|repeats?|recover\w*|tempo|threshold|session)\b|@")
_EACH = re.compile(r"\s*(?:each(?! way)|every time|each time|a (?:time|run|go|pop)|per run)\b")
# "6k each way, three days a week" is there and back.
_EACH_WAY = re.compile(
    r"\s*(?:each way|both ways|there and back)\b(?:[\s,]|\b(?:run )?commut\w+|\bto work\b)*"
)
_WEEKDAY = r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*"
_DAY_RUN = re.compile(
    rf"(?:\b(?P<before>{_WEEKDAY})\W{{1,3}}(?:i (?:do|run) )?)?"
    rf"(?<![\d.])(?P<km>\d{{1,2}}(?:\.\d)?)(?![\d:])"
    rf"\s?(?P<unit>miles?|mi|kms?|k)?\b(?(before)|\s(?:on )?(?P<after>{_WEEKDAY})\b)"
)
_DAYS_APART = 12
# "5 runs a week, 60k" is the sum of them: nobody runs so far so often.
_LONGEST_DAILY, _OFTEN = 25.0, 3.0
# "4 x 5 miles to 4 x 8 miles weekly": what holds for the second holds for the first.
_TO_AS_OFTEN = re.compile(
    rf"\s*(?:to|->|then|now|up to|and now)\s*{_COUNT}\s*(?:x|×|\*|times|runs)"
)
_FIXED = {"daily": 7.0, "alternate": 3.5, "most": 5.0}


def _times(found: re.Match[str]) -> float:
    groups = found.groupdict()
    for name, times in _FIXED.items():
        if groups.get(name):
            return times
    low = groups.get("n") or groups.get("x") or "1"
    high = groups.get("m") or groups.get("y") or low
    return (number(low) + number(high)) / 2


def repeated(plain: str, quantity: Quantity) -> Amount | None:
    """A run's distance and how often it is run, as one weekly amount."""
    way = _EACH_WAY.match(plain, quantity.end)
    after = _OFTEN_AFTER.match(plain, way.end() if way else quantity.end)
    if way and after:
        return _multiplied(quantity, 2 * _times(after), quantity.start, after.end())
    if after:
        return _multiplied(quantity, _times(after), quantity.start, after.end())
    each = _EACH.match(plain, quantity.end)
    often = list(_RUNS_A_WEEK.finditer(plain, max(0, quantity.start - 60), quantity.start))
    if each and often and not _SENTENCE_END.search(plain, often[-1].end(), quantity.start):
        return _multiplied(quantity, _times(often[-1]), often[-1].start(), each.end())
    before = _OFTEN_BEFORE.search(plain, max(0, quantity.start - 45), quantity.start)
    if before:
        weekly = WEEKLY_AFTER.match(plain, quantity.end)
        if weekly:
            return _multiplied(quantity, _times(before), before.start(), weekly.end())
        if _TO_AS_OFTEN.match(plain, quantity.end):
            return _multiplied(quantity, _times(before), before.start(), quantity.end)
        if before["week"] and quantity.value >= _LONGEST_DAILY and _times(before) >= _OFTEN:
            return _multiplied(quantity, 1.0, quantity.start, quantity.end)
        if IN_TOTAL.match(plain, quantity.end):
            return None
        if before["week"] or before["daily"] or _are_runs(plain, quantity, before):
            end = each.end() if each else quantity.end
            return _multiplied(quantity, _times(before), before.start(), end)
    return None


def _are_runs(plain: str, quantity: Quantity, before: re.Match[str]) -> bool:
    """Whether "3 x 5 km" without "a week" are the runs of a week, not the parts of a session."""
    return (
        bool(before["by"])
        and _times(before) <= _MOST_RUNS
        and (to_km(quantity.value, quantity.unit) or 0.0) > _SHORTEST_RUN_KM
        and not _INTERVALS.search(plain)
    )


def _multiplied(quantity: Quantity, times: float, start: int, end: int) -> Amount:
    value = quantity.value * times
    return Amount(value, value, "", quantity.unit, True, start, end, each=quantity.value)


def week_by_days(plain: str) -> Amount | None:
    """The sum of a week told day by day: "8 miles Mon, 6 Wed, 12 Sat", "T 5, Th 8, Sun 16 km"."""
    found = list(_DAY_RUN.finditer(plain))
    days = {(one["before"] or one["after"])[:2] for one in found}
    near = all(b.start() - a.end() < _DAYS_APART for a, b in pairwise(found))
    units = {one["unit"][0] for one in found if one["unit"]}
    if len(days) < 3 or len(days) < len(found) or not near or len(units) != 1:
        return None
    total = sum(number(one["km"]) for one in found)
    unit: Unit = "mi" if units == {"m"} else "km"
    return Amount(total, total, "", unit, True, found[0].start(), found[-1].end())
