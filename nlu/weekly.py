"""Amounts of running in a normalised message, and whether they are said to be weekly.

A distance counts as weekly only when it is said to be: "20 mpw", "30k a week", "5k three times a
week" (15 km), "4 miles every day" (28). Races, goals, single sessions and yearly sums don't count.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from nlu.quantities import Quantity, Unit, find_quantities, number

_PER_WEEK = r"(?:(?:a|an|per|each|every|/|p|in a)\s*/?\s*(?:weeks?|wks?|w)\b|pw\b|p/w\b|weekly\b)"
# "30k a week", "30 miles of running per week", "50k weeks", but not "50k, 2 weeks later".
_WEEKLY_AFTER = re.compile(
    r"\s*(?:of running|running|total|in total|or so|on average|max|tops)?\s*(?:"
    rf"{_PER_WEEK}|-?\s*(?:weeks?|wks?)\b(?!\s*(?:ago|later|back|before|after|off|of|\d|one|two)))"
)
_BARE_WEEKLY = re.compile(rf"\s*{_PER_WEEK}")
_WEEKLY_BEFORE = re.compile(
    r"\b(?:(?:first|last|biggest|peak|highest|average|typical|normal|usual) week(?: (?:on|of|in)(?: the| my)? \w+)?(?= )|"
    r"weekly(?= (?:is|was|has|went)|:| =)|weekly (?:mileage|volume|distance|average|total|km|miles)|mileage|volume(?= (?:steady|is|at))|"
    r"(?:a|per|each) week)\b(?:\s|:|=|~|\b(?:is|was|of|at|around|about|roughly|up|down|to|over|"
    r"past|from|went|has|gone|now|"
    r"currently|only|just|like|usually|normally|averages?|averaged|jumped|dropped|i|run|do|steady|consistent|constant|stable|holding|sitting)\b)*$"
)
_ONE_WEEK = re.compile(r"\s*(?:this|last|so far this|in the (?:last|past))\s*(?:week|wk)\b")
_TOTAL = re.compile(r"\b(?:mileage|total|biggest|highest|volume|overall)\b")
_NOT_RUNNING = re.compile(
    r"\b(?:walk\w*|cycl\w*|bik\w+|ride|riding|rode|swim\w*|row\w*|steps|hik\w+)\b[^.,;!?]{0,18}$"
)
# A wish, a plan or the distant past stands before it.
_NOT_ACTUAL = re.compile(
    r"\b(?:want\w*|goal|aim\w*|target|hop(?:e|ing)|plan(?:s|ned|ning)?(?= (?:to|for|on|is|of|says|has|calls)\b)|should|can|could|safe|until|"
    r"before i|if i|would|will|back up to|trying to|get(?:ting)? back to|"
    r"years ago|college|uni)\b[^.;!?]{0,30}$"
)
_NOT_ACTUAL_AFTER = re.compile(
    r"[^.;!?]{0,20}\b(?:years ago|next (?:year|month|week)|"
    r"(?:in|throughout|at) (?:college|uni|school))\b"
)
# "Last 2 weeks", "6 months": a stretch of time, no amount of running.
_LASTING = re.compile(r"\s*-?(?:weeks?|wks?|months?|mths?|years?|yrs?)\b")
_EXTRA_BEFORE = re.compile(r"\b(?:add(?:ed|ing)?|extra|by|another)\s*(?:about|around)?\s*$")
_EXTRA_AFTER = re.compile(r"\s*(?:more|extra|further|longer)\b")
_A_PLACE_OR_TIME = re.compile(
    r"\b(?:miles?|km|(?<!\ba )(?<!per )(?<!each )(?:week|wk)|day|stage|grade|age[d]?|phase|zone)\s*$"
)

_COUNT = r"(?:\d|two|three|four|five|six|seven)"
_TIMES = rf"(?P<n>{_COUNT})\b(?:\s*(?:-|to|or)\s*(?P<m>{_COUNT}))?"
_TIMES_X = _TIMES.replace("?P<n>", "?P<x>").replace("?P<m>", "?P<y>").replace(r"\b", "")
# Distance of one run, then how often: "5 miles x 4 a week", "4 miles a day 5 days a week".
_OFTEN_AFTER = re.compile(
    r"[\s,(@]*(?:(?P<way>each way|both ways|there and back)|(?:a|per|each|every)\s(?:day|run|time|go)\b)?[\s,(@]*"
    r"(?:(?:about|around|at least|on)\s)?(?:"
    rf"(?:[x×*]\s*{_TIMES}\s*(?:x|times|days|runs)?"
    rf"|{_TIMES_X}\s*(?:x|times|days|runs|nights|mornings|sessions|goes))\s*{_PER_WEEK}"
    r"|(?P<daily>every ?day\b|daily\b|(?:a|per|each|/)\s*day\b)"
    r"|(?P<alternate>every (?:other|second|2nd) day|on alternate days)"
    r"|(?P<most>most days|every weekday|on weekdays|mon(?:day)?\s*(?:-|to)\s*fri(?:day)?)"
    r")"
)
# How often, then how far: "3x5k a week", "4 runs of 5 miles a week", "3 times a week, 5k each".
_OFTEN_BEFORE = re.compile(
    rf"(?<![\w.]){_TIMES.replace(chr(92) + 'b', '')}\s*"
    r"(?:(?:(?:x|×|\*|(?:runs|times|lots|days) (?:of|at)|)\s*)"
    rf"|(?P<week>(?:x|times|days|runs|mornings|evenings|nights|sessions)\s*{_PER_WEEK})"
    r"(?:[\s,:(]|\b(?:of|about|around|doing|for|running|usually|at|"
    r"between|from)\b)*)$"
)
# "5 runs a week, 60k" is the sum of them: nobody runs so far so often.
_LONGEST_DAILY, _OFTEN = 25.0, 3.0
# "4 x 5 miles to 4 x 8 miles weekly": what holds for the second holds for the first.
_RUNS = re.compile(r"\b(?:running|i run|usually|normally|typically|i do|still doing|same)\W+$")
# Repetitions of so many miles or km are runs of a week, shorter ones are intervals.
_NO_INTERVAL = 3.0
_TO_AS_OFTEN = re.compile(rf"\s*(?:to|->|then|now|up to|and now)\s*{_COUNT}\s*(?:x|×|\*|times|runs)")
_UNIT_AFTER = re.compile(r"\s*(?:in )?\(?(?:in )?(?:(?P<mi>miles?|mi)|(?P<km>km|kms|kilomet(?:re|er)s|k))\b")
_EACH = re.compile(r"\s*(?:each(?: time)?|every time|a (?:time|run|go|pop)|per run)\b")
_IN_TOTAL = re.compile(r"\s*(?:in total|total|overall|altogether|all in)\b")
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
    """

    low: float
    high: float
    joiner: str
    unit: Unit | None
    weekly: bool
    start: int
    end: int

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
    after = _OFTEN_AFTER.match(plain, quantity.end)
    often = _OFTEN_BEFORE.search(plain, max(0, quantity.start - 45), quantity.start)
    if after and after["daily"] and often and often["week"]:
        # "5 days a week, 8 miles a day"
        return _multiplied(quantity, _times(often), often.start(), after.end())
    if after:
        ways = 2.0 if after["way"] else 1.0
        return _multiplied(quantity, ways * _times(after), quantity.start, after.end())
    before = _OFTEN_BEFORE.search(plain, max(0, quantity.start - 45), quantity.start)
    if before:
        weekly = _WEEKLY_AFTER.match(plain, quantity.end)
        if weekly:
            return _multiplied(quantity, _times(before), before.start(), weekly.end())
        lead = plain[max(0, before.start() - 20) : before.start()]
        if not before["week"] and _RUNS.search(lead) and quantity.value >= _NO_INTERVAL:
            return _multiplied(quantity, _times(before), before.start(), quantity.end)
        if _TO_AS_OFTEN.match(plain, quantity.end):
            return _multiplied(quantity, _times(before), before.start(), quantity.end)
        if before["week"] and quantity.value >= _LONGEST_DAILY and _times(before) >= _OFTEN:
            return _multiplied(quantity, 1.0, quantity.start, quantity.end)
        if before["week"] and not _IN_TOTAL.match(plain, quantity.end):
            each = _EACH.match(plain, quantity.end)
            end = each.end() if each else quantity.end
            return _multiplied(quantity, _times(before), before.start(), end)
    return None


def _multiplied(quantity: Quantity, times: float, start: int, end: int) -> Amount:
    value = quantity.value * times
    return Amount(value, value, "", quantity.unit, True, start, end)


def _is_weekly(plain: str, quantity: Quantity, before: str) -> re.Match[str] | bool | None:
    if quantity.weekly:
        return True
    if _ONE_WEEK.match(plain, quantity.end):
        return bool(quantity.is_distance and _TOTAL.search(plain))
    after = _WEEKLY_AFTER.match(plain, quantity.end)
    if quantity.unit is not None:
        total = _IN_TOTAL.match(plain, quantity.end) and re.search(
            rf"{_PER_WEEK}|x ?(?:week|wk)\b", before
        )
        return after or (quantity.is_distance and bool(total or _WEEKLY_BEFORE.search(before)))
    # "3 a week" may be runs: a bare number is a distance from 8 up, or beside "mileage".
    after = _BARE_WEEKLY.match(plain, quantity.end) if quantity.value >= 8 else None
    return after or bool(_WEEKLY_BEFORE.search(before))


def spell_counts(plain: str) -> str:
    """The message with "twice", "once" and "an hour" in figures, of the same length."""
    return _COUNT_WORDS.sub(lambda found: _COUNT_FIGURES[found[0]], plain)


def find_amounts(plain: str) -> list[Amount]:
    """Amounts of running in order, without wishes, plans, other sports and places ("mile 5")."""
    found: list[Amount] = []
    floor = 0
    for quantity in find_quantities(plain):
        if quantity.start < floor or quantity.unit == "minutes":
            continue
        before = plain[max(0, quantity.start - 60) : quantity.start]
        if quantity.unit is None and _LASTING.match(plain, quantity.end):
            continue
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
            unit = quantity.unit
            named = _UNIT_AFTER.match(plain, end) if weekly and unit is None else None
            if named:
                unit, end = ("mi" if named["mi"] else "km"), named.end()
            amount = Amount(
                quantity.low, quantity.high, quantity.joiner, unit, bool(weekly),
                quantity.start, end,
            )  # fmt: skip
        found.append(amount)
        floor = amount.end
    return found
