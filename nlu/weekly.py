"""Amounts of running in a normalised message, and whether they are said to be weekly.

A distance counts as weekly only when it is said to be: "20 mpw", "30k a week", "5k three times a
week" (15 km), "4 miles every day" (28). Races, goals, single sessions and yearly sums don't count.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from nlu.quantities import Quantity, Unit, find_quantities, number, to_km

_PER_WEEK = r"(?:(?:a|an|per|each|every|/|p|in a)\s*/?\s*(?:weeks?|wks?|w)\b|pw\b|p/w\b|weekly\b)"
# "30k a week", "30 miles of running per week", "50k weeks", but not "50k, 2 weeks later".
_WEEKLY_AFTER = re.compile(
    r"\s*(?:-?ish\b|or thereabouts)?\s*"
    r"(?:of running|running|total|in total|or so|on average|max|tops)?\s*(?:"
    rf"{_PER_WEEK}|in (?:5|6|7|five|six|seven) days\b|"
    r"-?\s*(?:weeks?|wks?)\b(?!\s*(?:ago|later|back|before|after|off|of|\d|one|two)))"
)
_BARE_WEEKLY = re.compile(rf"\s*{_PER_WEEK}")
_WEEKLY_BEFORE = re.compile(
    r"\b(?:weekly (?:mileage|volume|distance|average|total|km|miles)|weekly(?= about| the)|mileage|"
    r"(?:my |the |but )total(?= is| was)|"
    r"(?:a|per|each) week)\b(?:\s|:|=|~|\b(?:is|was|of|at|around|about|roughly|up|down|to|over|"
    r"past|from|went|has|gone|now|the|same|steady|"
    r"currently|only|just|like|usually|normally|averages?|averaged|jumped|dropped|i|run|do)\b)*$"
)
_ONE_WEEK = re.compile(r"\s*(?:this|last|so far this|in the (?:last|past))\s*(?:week|wk)\b")
_TOTAL = re.compile(
    r"\b(?:mileage|peak|usually|normally|normal|total|biggest|highest|volume|overall)\b"
)
_NOT_RUNNING = re.compile(
    r"\b(?:walk\w*|cycl\w*|bik\w+|ride|riding|rode|swim\w*|row\w*|steps|hik\w+)\b[^.,;!?]{0,18}$"
)
# A wish, a plan or the distant past stands before it.
_NOT_ACTUAL = re.compile(
    r"\b(?:want\w*|goal|aim\w*|target|hop(?:e|ing)|"
    r"plan(?:s|ned|ning)?(?! (?:has|had|took|went|got|and))|should|can|could|safe|until|"
    r"before i|if i|would|will|back up to|trying to|get(?:ting)? back to|"
    r"years ago|college|uni|supposed to)\b[^.;!?\d]{0,30}$"
)
_NOT_ACTUAL_AFTER = re.compile(
    r"[^.;!?]{0,20}\b(?:years ago|next (?:year|month|week)|"
    r"(?:in|throughout|at) (?:college|uni|school))\b"
)
_EXTRA_BEFORE = re.compile(r"\b(?:add(?:ed|ing)?|extra|another)\s*(?:about|around)?\s*$")
_EXTRA_AFTER = re.compile(r"\s*(?:more|extra|further|longer)\b")
_A_PLACE_OR_TIME = re.compile(r"\b(?:miles?|km|week|wk|day|stage|grade|age[d]?|phase|zone)\s*$")

_COUNT = r"(?:\d|two|three|four|five|six|seven)"
_TIMES = rf"(?P<n>{_COUNT})\b(?:\s*(?:-|to|or)\s*(?P<m>{_COUNT}))?"
_TIMES_X = _TIMES.replace("?P<n>", "?P<x>").replace("?P<m>", "?P<y>").replace(r"\b", "")
# Distance of one run, then how often: "5 miles x 4 a week", "4 miles a day 5 days a week".
_OFTEN_AFTER = re.compile(
    r"[\s,(@]*(?:(?:a|per|each|every)\s(?:day|run|time|go)\b)?[\s,(@]*"
    r"(?:(?:about|around|at least|on)\s)?(?:"
    rf"(?:[x×*]\s*{_TIMES}\s*(?:x|times|days|runs)?"
    rf"|{_TIMES_X}\s*(?:x|times|days|runs|nights|mornings|sessions|goes))\s*{_PER_WEEK}"
    r"|(?P<daily>every ?day\b|daily\b|(?:a|per|each|/)\s*day\b)"
    r"|(?P<alternate>every (?:other|second|2nd) day|on alternate days)"
    r"|(?P<most>most days|every weekday|on weekdays|mon(?:day)?\s*(?:-|to)\s*fri(?:day)?)"
    r")"
)
# How often, then how far: "3x5k a week", "4 runs of 5 miles a week", "3 times a week, 5k each".
_LINK = (
    r"(?:[\s,:(-]|\b(?:of|about|around|doing|for|running|usually|at|between|"
    r"as (?:always|usual|ever))\b)*"
)
_OFTEN_BEFORE = re.compile(
    rf"(?:(?<![\w.]){_TIMES.replace(chr(92) + 'b', '')}\s*(?:"
    r"(?P<by>(?:runs\s*)?[x×*])\s*|(?:(?:runs|times|lots|days) (?:of|at)\s*)?"
    rf"|(?P<week>(?:x|times|days|runs)\s*{_PER_WEEK}){_LINK})"
    rf"|\b(?P<daily>every ?day|daily)\b{_LINK})$"
)
_RUNS_A_WEEK = re.compile(
    rf"(?<![\w.]){_TIMES.replace(chr(92) + 'b', '')}\s*(?:x|times|days|runs)\s*{_PER_WEEK}"
)
_TOTAL_BEFORE = re.compile(
    r"\b(?:total(?:l?ing)?|totals|adding up to|in all|altogether|makes)\s+(?:of\s+)?(?:about\s+)?$"
)
_SENTENCE_END = re.compile(r"[.;!?\n]")
# "6 x 1 km" is a session of intervals; "3 x 5 km" are three runs.
_SHORTEST_RUN_KM, _MOST_RUNS = 2.9, 7
_INTERVALS = re.compile(r"\b(?:intervals?|reps?|repeats?|recover\w*|tempo|threshold|session)\b|@")
_EACH = re.compile(r"\s*(?:each(?! way)|every time|each time|a (?:time|run|go|pop)|per run)\b")
# "6k each way, three days a week" is there and back.
_EACH_WAY = re.compile(r"\s*each way\b(?:[\s,]|\b(?:run )?commut\w+|\bto work\b)*")
_IN_TOTAL = re.compile(r"\s*(?:in total|in all|total|overall|altogether|all in)\b")
_WEEKDAY = r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*"
_DAY_RUN = re.compile(
    rf"(?:\b(?P<before>{_WEEKDAY})\W{{1,3}}(?:i (?:do|run) )?)?"
    rf"(?<![\d.])(?P<km>\d{{1,2}}(?:\.\d)?)(?![\d:])"
    rf"\s?(?P<unit>miles?|mi|kms?|k)?\b(?(before)|\s(?:on )?(?P<after>{_WEEKDAY})\b)"
)
_DAYS_APART = 12
_COUNT_FIGURES = {
    "once": "1 x ",
    "twice": "2 x  ",
    "thrice": "3 x   ",
    "an hour": "1  hour",
    "a mile": "1 mile",
}
_COUNT_WORDS = re.compile(r"\b(?:once(?= (?:a|per) )|twice|thrice|(?<!half )(?:an hour|a mile))\b")
_FIXED = {"daily": 7.0, "alternate": 3.5, "most": 5.0}


@dataclass(frozen=True)
class Amount:
    """A number of miles, kilometres, hours or runs; `weekly` when it is said to be of one week.

    `low` and `high` are the ends of a range; `joiner` is "to" or "->" where it may be a change.
    `each` is the length of one run where the week's distance was computed from it.
    """

    low: float
    high: float
    joiner: str
    unit: Unit | None
    weekly: bool
    start: int
    end: int
    each: float | None = None

    @property
    def value(self) -> float:
        """The number, or the middle of the range."""
        return (self.low + self.high) / 2

    def ends(self) -> tuple[Amount, Amount]:
        """The two ends of "20 to 35" as amounts of their own."""
        return replace(self, high=self.low, joiner=""), replace(self, low=self.high, joiner="")


def _times(found: re.Match[str]) -> float:
    groups = found.groupdict()
    for name, times in _FIXED.items():
        if groups.get(name):
            return times
    low = groups.get("n") or groups.get("x") or "1"
    high = groups.get("m") or groups.get("y") or low
    return (number(low) + number(high)) / 2


def _repeated(plain: str, quantity: Quantity) -> Amount | None:
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
        weekly = _WEEKLY_AFTER.match(plain, quantity.end)
        if weekly:
            return _multiplied(quantity, _times(before), before.start(), weekly.end())
        if _IN_TOTAL.match(plain, quantity.end):
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


def _is_weekly(plain: str, quantity: Quantity, before: str) -> re.Match[str] | bool | None:
    if quantity.weekly:
        return True
    if _ONE_WEEK.match(plain, quantity.end):
        return bool(quantity.is_distance and _TOTAL.search(plain))
    after = _WEEKLY_AFTER.match(plain, quantity.end)
    if quantity.unit is not None:
        total = re.search(_PER_WEEK, before) and (
            _IN_TOTAL.match(plain, quantity.end) or _TOTAL_BEFORE.search(before)
        )
        return after or (quantity.is_distance and bool(total or _WEEKLY_BEFORE.search(before)))
    # "3 a week" may be runs: a bare number is a distance from 8 up, or beside "mileage".
    after = _BARE_WEEKLY.match(plain, quantity.end) if quantity.value >= 8 else None
    return after or bool(_WEEKLY_BEFORE.search(before))


def spell_counts(plain: str) -> str:
    """The message with "twice", "once" and "an hour" in figures, of the same length."""
    return _COUNT_WORDS.sub(lambda found: _COUNT_FIGURES[found[0]], plain)


def _week_by_days(plain: str) -> Amount | None:
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


def find_amounts(plain: str) -> list[Amount]:
    """Amounts of running in order, without wishes, plans, other sports and places ("mile 5")."""
    week = _week_by_days(plain)
    found: list[Amount] = [week] if week else []
    floor = week.end if week else 0
    for quantity in find_quantities(plain):
        if quantity.start < floor or quantity.unit == "minutes":
            continue
        before = plain[max(0, quantity.start - 60) : quantity.start]
        if (
            _A_PLACE_OR_TIME.search(before)
            or _NOT_RUNNING.search(before)
            or _NOT_ACTUAL.search(before)
            or _EXTRA_BEFORE.search(before)
            or _EXTRA_AFTER.match(plain, quantity.end)
            or _NOT_ACTUAL_AFTER.match(plain, quantity.end)
        ):
            continue
        amount = _repeated(plain, quantity) if quantity.is_distance else None
        if amount:
            found = [earlier for earlier in found if earlier.end <= amount.start]
        else:
            weekly = _is_weekly(plain, quantity, before)
            end = weekly.end() if isinstance(weekly, re.Match) else quantity.end
            amount = Amount(
                quantity.low, quantity.high, quantity.joiner, quantity.unit, bool(weekly),
                quantity.start, end,
            )  # fmt: skip
        found.append(amount)
        floor = amount.end
    return found
