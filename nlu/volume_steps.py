"""Two amounts of running tied together by one phrase: "from 20 to 35", "35, up from 20"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from nlu.amounts import Amount
from nlu.long_runs import REACH

# A number after one of these is what was run before.
_BEFORE = re.compile(
    r"\b(?:used to|was|were|been (?:doing|running|on|at)|had been|usually|usual|normally|typically|"
    r"previously|steady|averag\w+|up from|down from)\b[^.;!?]{0,24}$"
)
_NOW = re.compile(
    r"\b(?:now|currently|these days|at the moment|lately|recently|this (?:week|month)|since|"
    r"last (?:\d |few |couple (?:of )?)?(?:weeks?|month)|(?:up|down) to)\b[^.;!?]{0,40}$"
)
_THIS_TIME = re.compile(r"\b(?:did|ran|doing|been running|have done)\b[^.;!?]{0,15}$")
_NOW_AFTER = re.compile(
    r"\s*(?:now|currently|these days|at the moment|lately|recently|"
    r"(?:for |over |in )?(?:the |these )?(?:last|past|this|next)\b)"
)
# "30 last month, 50 this month"
_THEN = re.compile(
    r"\s*(?:miles |km |k )?(?:last|in) (?:month|week|year|summer|winter|spring|autumn)[,;]?\s*$"
)
# "40 to 58 miles a week since September" is a rise, "40 to 45 miles a week" a range.
_GROWN = 1.2
_SINCE_THEN = re.compile(
    r"\s*(?:(?:a|per) (?:week|wk)|weekly)?,?\s*(?:since|over (?:the|\d|a|two|three|four|six)|"
    r"in (?:the last|a|\d|two|three|four|six|just)|within|this (?:block|cycle|month))\b"
)
# "12 miles on Saturday, was 8 the week before"; "28 miles this week, 27 last week"
_THE_ONE_BEFORE = re.compile(
    r"\s*(?:miles |km |k )?the (?:week|wk|time|month|run|one|sunday|weekend) before\b"
)
_USUAL = re.compile(r"\b(?:usually|normally|typically|usual|normal|always)\b[^.;!?]{0,12}$")
_THIS_WEEK = re.compile(r"\s*this (?:week|wk)[,;]?\s*(?:and |was )?$")
_LAST_WEEK = re.compile(r"\s*last (?:week|wk)\b")
# "About 25 a week. This autumn I got up to 55."
_REACHED = re.compile(
    r"\b(?:up to|got to|hit|hitting|reached|peaked at|now at|now on|down to|upped (?:it |that )?to|"
    r"bumped (?:it |that )?(?:up )?to)\s*(?:about |around |roughly |nearly |over )*$"
)
_USUALLY_AFTER = re.compile(
    r"\s*(?:a week |per week )?(?:usually|normally|typically|before|previously|on average|"
    r"as a rule)\b"
)
# Between two amounts: the second is now. Every word must be one of these.
_UP_TO = re.compile(
    r"(?:[\s,.:(~-]|->|=>|→|\b(?:miles|k|km|a|per|week|wk|the|up|down|to|upto|then|now|but|and|jumped|"
    r"dropped|went|gone|straight|currently|these days|at the moment|lately|recently|this|last|"
    r"suddenly|quickly|slowly|few|weeks|past|total|upped|bumped|ramped|raised|increased|built|cranked|"
    r"pushed|stepped|cut|reduced|it|that|this|my|mileage|so|since|in|have|has|was|been|got|getting|"
    r"january|february|march|april|june|july|august|september|october|november|december|summer|"
    r"autumn|spring|winter|usually|normally|typically|before|previously|average|"
    r"month|i'?m|i'?ve|i|am|doing|on|it'?s|about|around|over|nearly|almost|roughly|like|more|running|"
    r"maybe|perhaps|nearer|closer|became|becomes|becoming|run|do|ran|only|just|by|barely|hit|been|for|years|ages)\b)*$"
)
_UP_TO_CUE = re.compile(
    r"->|=>|→|\b(?:to|upto|then|now|became|becomes|jumped|dropped|went|gone|up|down|currently|"
    r"these days|lately|recently|at the moment|this (?:week|month)|last few)\b"
)
# Between two amounts: the first is now, the second was before.
_UP_FROM = re.compile(
    r"(?:\.(?= (?:up|down) from))?[\s,(]*"
    r"(?:\b(?:(?:a|per) (?:week|wk)|weekly|now|up|down|which is|i|it|before|when|but|where|"
    r"this|these days|at the moment|currently|ever|since|then|and|(?:this|last) (?:week|month))\b|"
    r"[\s,(/])*(?:from|off(?: of)?|was|used to|usually|normally|previously|instead of|rather than|"
    r"compared (?:to|with)|"
    r"(?:higher|more|less|lower|fewer) than(?: last (?:year|month|summer|"
    r"season))?(?: when)?|vs|versus|before it was)"
    r"(?:\s|\b(?:about|around|like|i|be|do|did|run|was|at|on|it|my|usual|usually|normal|normally|a|the|"
    r"base|of)\b)*$"
)
# "70k a week building for Canberra, up from 55": whatever is between, that is what it rose from.
_PLAINLY_FROM = re.compile(
    r"(?![^.;!?]*\d)[^.;!?]*\b(?:up|down) from(?: (?:about|around|like|maybe|roughly|a|my|the|"
    r"usual|normal|base|of))*\s*"
)
_DOUBLED = re.compile(r"\bdoubl(?:ed|ing)\b")
# "Down since then, I was doing 45"
_UNTIL_THEN = re.compile(r"\bsince then,? i(?:'d been| was| had been)\b[^.;!?\d]{0,20}$")
_CHANGED = re.compile(
    r"(?:\b(?:went|gone|going|upped|raised|increas\w+|jump\w*|bump\w*|built|progress\w*|ramp\w*|"
    r"step\w*|dropp?\w*|cut|reduc\w+|moved|doubled|tripled|up|down|added)\b[^.;!?]{0,30}|\bfrom\s+"
    r"(?:(?:about|around|roughly|like)\s+)?)$"
)
# "32 now. 24 before.": the first is now.
_FIRST_IS_NOW = re.compile(
    r"\s*(?:(?:miles?|mi|kms?|k|a|per|week|wk|weekly|total)\b\s*)*"
    r"(?:now|currently|these days|at the moment|this (?:week|wk|month)|so far)\b\s*[.,;:(]"
)
_OVER = re.compile(
    r"\s*(?:over|during|through|across|in) (?:the (?:course|last|past|space|plan|block)|my plan|"
    r"one go|no time|under a|a (?:month|fortnight|week|single)|\w+ (?:weeks|months)|"
    r"(?:the |this |last )?(?:spring|summer|autumn|fall|winter))\b"
)
_ANYWHERE = re.compile(
    r"\b(?:anywhere|anything|somewhere|between|var(?:y|ies)|ranges?|ranging)\b[^.;!?]{0,12}$"
)
_RANGE = re.compile(r"\b(?:about|around|roughly|usually|normally|steady|average|typically|same)\b")
# "Up by 10 miles a week to 35": what was run before is the difference.
_BY = re.compile(r"\bby\s+(?:(?:about|around|nearly)\s+)?$")
_FROM_NOTHING = re.compile(
    r"\bfrom\s+(?:the\s+)?(?:couch|zero|nothing|scratch|nowt|0)\s+(?:straight\s+)?to\s*$"
)


def _alike(first: Amount, second: Amount) -> bool:
    if first.unit and second.unit:
        return first.unit == second.unit
    # "15k a week, was 2" speaks of two runs: a bare number so far off is another measure.
    low, high = sorted((first.value, second.value))
    return high <= 5 * low or first.unit == second.unit


def tied_steps(plain: str, amounts: list[Amount], asked: bool) -> Iterator[tuple[Amount, Amount]]:
    """Pairs of amounts, the one before the change first.

    Args:
        plain: the message after `nlu.text.normalise`.
        amounts: the amounts in it, in order.
        asked: the question about mileage stands, so "20 to 35" is a change.
    """
    for index, amount in enumerate(amounts):
        lead = plain[max(0, amount.start - 45) : amount.start]
        if amount.joiner in ("to", "->") and not _ANYWHERE.search(lead):
            grown = amount.high >= _GROWN * amount.low and _SINCE_THEN.match(plain, amount.end)
            over = _OVER.match(plain, amount.end) and amount.high >= _GROWN * amount.low
            doubled = _DOUBLED.search(plain, 0, amount.start) and amount.high == 2 * amount.low
            told = doubled or _CHANGED.search(lead) or amount.joiner == "->" or over or grown
            if told or (asked and not _RANGE.search(plain)):
                yield amount.ends()
                continue
        if _FROM_NOTHING.search(lead):
            yield replace(amount, low=0.0, high=0.0, end=amount.start), amount
            continue
        if index + 1 == len(amounts):
            continue
        other = amounts[index + 1]
        between = plain[amount.end : other.start]
        if len(between) > REACH or not _alike(amount, other):
            continue
        one_unit = other.unit in (None, amount.unit)
        if amount.weekly and not other.weekly and one_unit and _REACHED.search(between):
            yield amount, other
            continue
        if _THEN.match(between) and _NOW_AFTER.match(plain, other.end):
            yield amount, other
            continue
        weekly = asked or amount.weekly or other.weekly
        if _BY.search(lead) and _UP_TO.match(between) and other.value > amount.value:
            base = other.value - amount.value
            yield replace(amount, low=base, high=base), other
            continue
        the_one_before = _THE_ONE_BEFORE.match(plain, other.end) and not _USUAL.search(lead)
        # "Building for a 50k, up from 40 to 70" has both ends in the second.
        whole = other.joiner in ("to", "->")
        from_other = weekly and not whole and _PLAINLY_FROM.fullmatch(between)
        until_then = weekly and _UNTIL_THEN.search(between)
        if _UP_FROM.match(between) or the_one_before or from_other or until_then:
            yield other, amount
        elif _THIS_WEEK.match(between) and _LAST_WEEK.match(plain, other.end):
            yield replace(other, weekly=True), replace(amount, weekly=True)
        elif _FIRST_IS_NOW.match(between) and not _NOW_AFTER.match(plain, other.end):
            continue  # `nlu.volume_roles` tells them apart
        elif (
            _UP_TO.match(between)
            and _UP_TO_CUE.search(between)
            and (weekly or _CHANGED.search(lead))
        ) or (
            (_BEFORE.search(lead) or _USUALLY_AFTER.match(between))
            and not re.search(r"[.;!?]", between)
            and (
                (_THIS_TIME.search(between) and " ago" not in between)
                or (weekly and (_NOW.search(between) or _NOW_AFTER.match(plain, other.end)))
            )
        ):
            yield amount, other
