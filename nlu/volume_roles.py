"""Which of several weekly amounts was before the change and which is now, by the words beside them.

`nlu.volumes` first looks for two amounts tied together by one phrase ("from 20 to 35"). Where a
runner tells them apart, perhaps in two sentences ("I normally do 40k. Last month it's been 55"),
each amount is read by its own words: "normally" marks what was run before, "last month" what is
run now.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, cast

from nlu.amounts import Amount
from nlu.quantities import to_km

Role = Literal["before", "now"]

# How far left and right of an amount its words are looked for, in characters.
_LEFT, _RIGHT = 70, 45
_BREAK = re.compile(r"[.;!?\n](?!\d)")
# Between the cue and the amount only such words.
_FILL = (
    r"(?:[\s,:~=(-]|\b(?:about|around|roughly|approx\w*|like|more|some|nearly|almost|over|only|just|"
    r"maybe|a|an|the|my|i|i'?m|i'?ve|i'?d|it|it'?s|was|were|is|are|been|has|have|had|me|at|on|of|to|"
    r"by|for|closer|happy|manag\w+|touching|up|out|run|runs|ran|running|do|did|does|doing|done|hit|total|mileage|weekly|week|weeks|"
    r"weekly total|volume|distance|be|and|so|then|close|holding|held|sitting|hovering)\b)*$"
)
_BEFORE_LEFT = re.compile(
    r"\b(?:used to|usual|usually|normal|normally|norm|typical|typically|average|averag(?:ed|ing)|"
    r"standard|regular|regularly|previous|previously|baseline|before that|had been|was|were|"
    r"from|instead of|rather than|vs|versus|compared (?:to|with)|up until \w+|until \w+|"
    r"been (?:doing|running|at|on|averaging)|(?:a|one|two|\d) years? ago|"
    r"base(?:line)? (?:of|is|was)|peak of|max(?:imum)? of|coming from|came from|i was an?|"
    r"never (?:really )?(?:went|go|gone|ran|run|did|done|got|been|was) "
    r"(?:above|over|past|beyond|more than)|"
    r"last (?:year|season|spring|summer|autumn|fall|winter)|"
    r"pre[ -]?(?:baby|kids?|covid|lockdown|injury|pandemic|pregnancy|surgery)|"
    r"before(?:hand)?(?: (?:the|my|having|covid|kids|that|this|i|it)(?: \w+){0,2})?|"
    r"prior to (?:that|this|the \w+))\b" + _FILL
)
_BEFORE_RIGHT = re.compile(
    r"[\s,(]*(?:(?:k|km|miles?|mi|a|per|each|every|week|wk|pw|weeks)\b[\s,/]*)*"
    r"(?:\b(?:is|was|being|as|which is|that'?s|are)\s+(?:about\s+)?(?:my |the |more )*)?"
    r"\b(?:norm|normal|normally|usual|usually|typical|typically|average|before(?! (?:work|school|"
    r"breakfast|the run))|the (?:week|month) before|beforehand|previously|up (?:to|until) |until |"
    r"at home\b|back (?:home|then|in)\b|when i\b|(?:was|were) (?:my|the) (?:usual|normal|norm)\b|"
    r"in (?:the )?(?:spring|summer|autumn|winter|fall|january|february|march|april|may|june|july|"
    r"august|september|october|november|december|jan|feb|aug|sept?|oct|nov|dec|week (?:1|one)))"
)
# Such a word just before an amount settles it, whatever follows ("rather than 80k this week").
_CONTRAST = re.compile(
    r"(?:instead of|rather than|vs|versus|compared|from|usual|usually|normal|normally|average)\b"
)
_YEARS_AGO = re.compile(r"(?:a|one|two|\d|last) year")
_TENSE = re.compile(r"(?:was|were|been|had been)\b")
_NOW_LEFT = re.compile(
    r"\b(?:now|currently|these days|at the moment|lately|recently|so far|"
    r"this (?:last |past )?(?:week|wk|month|block|plan|cycle)"
    r"(?:'?s| would'?ve| would have| will be)?|"
    r"is|back (?:up )?to|back (?:on|doing|at)|pushed to|has (?:got )?me (?:on|to)|"
    r"(?:in |over |for )*(?:the |my )?(?:last|past) (?:(?:few|couple of|\w+) )?"
    r"(?:weeks?|wks?|months?)|"
    r"last (?:week|wk|month)|since (?:then|\w+ ?\w*)|(?:gone|went|got|go|going|crept|moved|jumped|"
    r"ramped|bumped|pushed|built|stepped|building|progressed|increased|upped|raised)"
    r"(?: it| things| that| my mileage| mileage)?(?: up| back| down)?(?: to)?|up to|down to|hit|"
    r"peak(?:ed)?(?: week| mileage| out)?|has me (?:at|on|doing|up to)|"
    r"successive weeks|then|today)\b" + _FILL
)
_NOW_RIGHT = re.compile(
    r"[\s,(]*(?:(?:k|km|miles?|mi|a|per|each|every|week|wk|pw|weeks|that'?s|those (?:are|were))\b"
    r"[\s,/]*)*\b(?:now|currently|these days|at the moment|lately|recently|here\b|so far|"
    r"in (?:one|a single) week|(?:just )?(?:this|last) "
    r"(?:week|wk|month)|(?:over |in |for )*(?:the )?"
    r"(?:last|past) (?:(?:few |couple of |\w+ )?(?:weeks?|wks?|months?)\b)?|"
    r"(?:in|over) (?:\w+ )?successive|"
    r"this past|more recently|since\b|in week (?!1\b|one\b)|\w+ weeks (?:ago|back))"
)
_NOT_AN_AMOUNT = re.compile(
    r"\s*-?(?:weeks?|wks?|months?|mths?|years?|yrs?|days?|nights?|hours?|hrs?|min\w*|secs?|%|"
    r"per ?cent|am\b|pm\b|/\s?10|out of|yo\b|y/o|kg|lbs?|stone|pounds?|bpm|degrees|°|reps|sets|"
    r"times|runs|"
    r"sessions|th\b|st\b|nd\b|rd\b|more\b|toes?|knees?|feet|foot|legs?|other|of\b|in a row|\d)"
)
_GLUE = re.compile(r"\s*(?:,|->|→|=>|>|-|/|to|then|and|&|,\s*then|,\s*and(?: then)?|,\s*to)\s*$")
_ONCE = re.compile(r"\b(?:used to|was|were|instead of|up from|rather than|from)\b" + _FILL)
_MOST_RUNS = 14
_NEXT_THOUGHT = re.compile(r",|\b(?:but|and|then|now)\b")
_WEEKS_TALK = re.compile(r"\b(?:mileage|weekly|weeks?|volume|mpw)\b[^.!?]*$")
_WEEK = re.compile(r"\b(?:weeks?|wks?|weekly|month)\b")
_TALK_OF_WEEKS = re.compile(r"\b(?:mileage|weekly|volume|mpw|kpw|weeks? (?:total|is|was))\b")
_ONE_RUN = re.compile(r"milers?$")
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
    if not _LOWEST <= amount.value <= _HIGHEST or _ONE_RUN.search(plain[amount.start : amount.end]):
        return False
    if amount.unit is not None:
        return True
    return amount.value >= _LOWEST_BARE and not _NOT_AN_AMOUNT.match(plain, amount.end)


def _series(plain: str, amounts: Sequence[Amount]) -> list[list[Amount]]:
    """Amounts in groups: "36, 42 and 45" is one group of three, any other amount one of its own."""
    groups: list[list[Amount]] = []
    for amount in amounts:
        parts = list(amount.ends()) if amount.joiner in ("to", "->") else [amount]
        last = groups[-1][-1] if groups else None
        if last and _GLUE.match(plain[last.end : amount.start]) and _same_measure(last, amount):
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
    left = _BREAK.split(plain[max(left_end, first.start - _LEFT) : first.start])[-1]
    right = _BREAK.split(plain[last.end : min(following or len(plain), last.end + _RIGHT)])[0]
    if following is not None:
        # "40k a week, the last month 55": what comes after the comma leads up to the next amount.
        right = _NEXT_THOUGHT.split(right)[0]
    before, now = _BEFORE_LEFT.search(left), _NOW_LEFT.search(left)
    if before and (_CONTRAST.match(before[0]) or _YEARS_AGO.match(before[0])):
        return _Group(amounts, "before", before[0])
    for pattern, role in ((_NOW_RIGHT, "now"), (_BEFORE_RIGHT, "before")):
        cue = pattern.match(right)
        if cue:
            return _Group(amounts, cast(Role, role), cue[0])
    # "This week was 42": the time says more than the tense.
    if before and not (now and (before.start() < now.start() or _TENSE.match(before[0]))):
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
    if asked or weekly or _WEEK.search(before.cue + " " + now.cue):
        return pair
    return pair if pair and _too_far_for_one_run(*pair) else None


def _of_weeks(plain: str, group: _Group) -> bool:
    """Whether three amounts or more in a row are weeks: "weeks go 38, 42, 45"."""
    return len(group.amounts) > 2 and bool(
        _WEEK.search(group.cue) or _WEEKS_TALK.search(_lead(plain, group))
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
            if other is not week and bare and _ONCE.search(lead):
                return replace(
                    week, low=week.each * other.value, high=week.each * other.value
                ), week
    return None
