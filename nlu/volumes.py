"""Which amount of running was before the change and which is now, and the longest runs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from nlu.long_runs import REACH, longest_runs
from nlu.quantities import Unit
from nlu.weekly import Amount, find_amounts, spell_counts

# A number after one of these is what was run before.
_BEFORE = re.compile(
    r"\b(?:used to|was|were|been (?:doing|running|on|at)|had been|usually|usual|normally|typically|"
    r"previously|steady|averag\w+|up from|down from)\b[^.;!?]{0,24}$"
)
_SURELY_BEFORE = re.compile(
    r"(?:\b(?:used to|was|were|had been|previously)\b[^.;!?]{0,20}|\bup from\s*)$"
)
_NOW = re.compile(
    r"\b(?:now|currently|these days|at the moment|lately|recently|this (?:week|month)|since|"
    r"last (?:\d |few |couple (?:of )?)?(?:weeks?|month)|"
    r"(?:up|down) to)\b[^.;!?]{0,40}$"
)
_THIS_TIME = re.compile(r"\b(?:did|ran|doing|been running|have done)\b[^.;!?]{0,15}$")
_NOW_AFTER = re.compile(
    r"\s*(?:now|currently|these days|at the moment|lately|recently|"
    r"(?:for |over |in )?(?:the |these )?(?:last|past|this|next)\b)"
)
# "30 last month, 50 this month"
_THEN = re.compile(r"\s*(?:miles |km |k )?(?:last|in) (?:month|week|year|summer|winter|spring|autumn)[,;]?\s*$")
# "40 to 58 miles a week since September" is a rise, "40 to 45 miles a week" a range.
_GROWN = 1.25
_SINCE_THEN = re.compile(
    r"\s*(?:(?:a|per) (?:week|wk)|weekly)?,?\s*(?:since|over (?:the|\d|a|two|three|four|six)|in (?:the last|a|\d|two|"
    r"three|four|six|just)|within|this (?:block|cycle|month))\b"
)
# "12 miles on Saturday, was 8 the week before"; "28 miles this week, 27 last week"
_THE_ONE_BEFORE = re.compile(r"\s*(?:miles |km |k )?the (?:week|wk|time|month|run|one|sunday|weekend) before\b")
_THIS_WEEK = re.compile(r"\s*this (?:week|wk)[,;]?\s*(?:and |was )?$")
_LAST_WEEK = re.compile(r"\s*last (?:week|wk)\b")
# "About 25 a week. This autumn I got up to 55."
_REACHED = re.compile(
    r"\b(?:up to|got to|hit|hitting|reached|peaked at|now at|now on|down to|upped (?:it |that )?to|"
    r"bumped (?:it |that )?(?:up )?to)\s*(?:about |around |roughly |nearly |over )*$"
)
_A_CERTAIN_WEEK = re.compile(r"\b(?:first|last|this|peak|biggest|highest|latest) week\b")
_USUALLY_AFTER = re.compile(
    r"\s*(?:a week |per week )?(?:usually|normally|typically|before|previously|on average|as a rule)\b"
)
_A_MONTH = re.compile(r"\b(?:this|last|per|each|every) month\s*\d|(?<!in )\b(?:a|per) month\b")
# Between two amounts: the second is now. Every word must be one of these.
_UP_TO = re.compile(
    r"(?:[\s,.:(~-]|->|=>|→|\b(?:miles|k|km|a|per|week|wk|the|up|down|to|upto|then|now|but|and|jumped|"
    r"dropped|went|gone|straight|currently|these days|at the moment|lately|recently|this|last|"
    r"suddenly|quickly|slowly|few|weeks|past|total|upped|bumped|ramped|raised|increased|built|cranked|"
    r"pushed|stepped|cut|reduced|it|that|this|my|mileage|so|since|in|have|has|was|been|got|getting|"
    r"january|february|march|april|june|july|august|september|october|november|december|summer|"
    r"autumn|spring|winter|usually|normally|typically|before|previously|average|"
    r"month|i'?m|i'?ve|i|am|doing|on|it'?s|about|around|over|nearly|almost|roughly|like|more|running|"
    r"run|do|ran|only|just|by|barely|hit|been|for|years|ages)\b)*$"
)
_UP_TO_CUE = re.compile(
    r"->|=>|→|\b(?:to|upto|then|now|jumped|dropped|went|gone|up|down|currently|these days|lately|"
    r"recently|at the moment|this (?:week|month)|last few)\b"
)
# Between two amounts: the first is now, the second was before.
_UP_FROM = re.compile(
    r"[\s,(]*(?:\b(?:(?:a|per) (?:week|wk)|weekly|now|up|down|which is|i|it|before|when|but|where|"
    r"this|these days|at the moment|currently|ever|since|then|and)\b|[\s,(/])*(?:from|was|used to|usually|normally|previously|instead of|rather than|"
    r"compared (?:to|with)|(?:higher|more|less|lower|fewer) than(?: last (?:year|month|summer|season))?(?: when)?|vs|versus|before it was)"
    r"(?:\s|\b(?:about|around|like|i|be|do|did|run|was|at|on|it|my|usual|usually|normal|normally)\b)*$"
)
_CHANGED = re.compile(
    r"(?:\b(?:went|gone|going|upped|raised|increas\w+|jump\w*|bump\w*|built|progress\w*|ramp\w*|"
    r"step\w*|dropp?\w*|cut|reduc\w+|moved|doubled|tripled|up|down|added)\b[^.;!?]{0,30}|\bfrom\s+"
    r"(?:(?:about|around|roughly|like)\s+)?)$"
)
_RANGE = re.compile(r"\b(?:about|around|roughly|usually|normally|steady|average|typically|same)\b")
_WEEKLY_TALK = re.compile(r"\b(?:mileage|milage|weekly|volume|(?:a|per|each) (?:week|wk)|mpw)\b")
_NOT_VOLUME = re.compile(r"\b(?:pain|pace|heart|bpm|weight|hurts?|severity|cadence)\b")
_FROM_NOTHING = re.compile(
    r"\bfrom\s+(?:the\s+)?(?:couch|zero|nothing|scratch|nowt|0)\s+(?:straight\s+)?to\s*$"
)
_WHOLE_ANSWER = re.compile(
    r"^(?:[\s~,.]|\b(?:about|around|roughly|maybe|probably|like|i|run|do|usually|normally|it'?s|or|so|"
    r"ish|now|currently|same|as|usual|normal|always|steady|stable|consistent|constant|regular|averag\w+|ever|no|nope|nah|yep|idea|changes?|changed|nothing|new|different|not|really|yes|yeah|no|up|to|down|same|total|in|at|on|the|moment|still|just|only|km|"
    r"miles|mi|k)\b)*$"
)


@dataclass(frozen=True)
class Volumes:
    """Weekly amounts and longest runs before and now, as typed; None where it isn't said.

    `steps` is a change of one kind of amount (a week's, a run's, runs a week) from the first to the
    second; it shows the direction even where no weekly distance is told.
    """

    before: float | None = None
    now: float | None = None
    unit: Unit | None = None
    steps: tuple[float, float] | None = None
    longest_before: float | None = None
    longest_now: float | None = None
    longest_unit: Unit | None = None
    span: tuple[int, int] | None = None


_MILES, _KM = re.compile(r"\b(?:miles?|milers?|mpw)\b"), re.compile(r"(?:\d ?|\b)(?:k|kms?|kpw)\b")


def _unit_elsewhere(plain: str) -> Unit | None:
    """The unit that the message uses for other distances, if it is the only one."""
    miles, km = bool(_MILES.search(plain)), bool(_KM.search(re.sub(r"\b(?:5|10) ?ks?\b", "", plain)))
    return None if miles == km else "mi" if miles else "km"


def _alike(first: Amount, second: Amount) -> bool:
    if first.unit and second.unit:
        return first.unit == second.unit
    # "15k a week, was 2" speaks of two runs: a bare number so far off is another measure.
    low, high = sorted((first.value, second.value))
    return high <= 4 * low or first.unit == second.unit


def _steps(plain: str, amounts: list[Amount], asked: bool) -> Iterator[tuple[Amount, Amount]]:
    """Pairs of amounts, the one before the change first."""
    for index, amount in enumerate(amounts):
        lead = plain[max(0, amount.start - 45) : amount.start]
        if amount.joiner in ("to", "->"):
            grown = amount.high >= _GROWN * amount.low and _SINCE_THEN.match(plain, amount.end)
            told = _CHANGED.search(lead) or amount.joiner == "->" or grown
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
        if amount.weekly and not other.weekly and other.unit in (None, amount.unit):
            if _REACHED.search(between):
                yield amount, other
                continue
        if _THEN.match(between) and _NOW_AFTER.match(plain, other.end):
            yield amount, other
            continue
        weekly = asked or amount.weekly or other.weekly
        if _UP_FROM.match(between) or _THE_ONE_BEFORE.match(plain, other.end):
            yield other, amount
        elif _THIS_WEEK.match(between) and _LAST_WEEK.match(plain, other.end):
            yield replace(other, weekly=True), replace(amount, weekly=True)
        elif (
            _UP_TO.match(between)
            and _UP_TO_CUE.search(between)
            and (weekly or _CHANGED.search(lead))
        ) or (
            (_BEFORE.search(lead) or _USUALLY_AFTER.match(between))
            and not re.search(r"[.;!?]", between)
            and (
                _THIS_TIME.search(between)
                or (weekly and (_NOW.search(between) or _NOW_AFTER.match(plain, other.end)))
            )
        ):
            yield amount, other


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
    return asked or bool(_WEEKLY_TALK.search(plain[max(0, start - 45) : start]))


def _is_a_rise(plain: str, before: Amount, now: Amount, asked: bool) -> bool:
    """Whether longer or more frequent runs are told; a fall of single runs may be the pain."""
    if _NOT_VOLUME.search(_sentence(plain, before)) or "hours" in (before.unit, now.unit):
        return False
    return now.value > before.value and (asked or (before.unit or now.unit) is not None)


def find_volumes(plain: str, asked: bool) -> Volumes:
    """What a normalised message tells of amounts of running.

    Args:
        plain: the message after `nlu.text.normalise`.
        asked: the question about mileage stands, so "from 20 to 35" is weekly.
    """
    plain = spell_counts(plain)
    amounts = find_amounts(plain)
    if not amounts:
        return Volumes()
    longest_before, longest_now, rest = longest_runs(plain, amounts)
    units: list[Unit] = [a.unit for a in rest if a.unit in ("mi", "km")]
    elsewhere = None if units else _unit_elsewhere(plain)
    units += [elsewhere] if elsewhere else []
    longest = [a for a in (longest_before, longest_now) if a]
    longest_units = [a.unit for a in longest if a.unit] or units
    volumes = Volumes(
        longest_before=longest_before.value if longest_before else None,
        longest_now=longest_now.value if longest_now else None,
        longest_unit=longest_units[0] if longest_units else None,
        steps=(longest_before.value, longest_now.value) if longest_before and longest_now else None,
        span=(longest[0].start, longest[-1].end) if longest else None,
    )
    for before, now in _steps(plain, rest, asked):
        weekly = _is_of_a_week(plain, before, now, asked)
        if not weekly and (volumes.steps or not _is_a_rise(plain, before, now, asked)):
            continue
        unit = before.unit or now.unit or (units[0] if units else None)
        span = (min(before.start, now.start), max(before.end, now.end))
        volumes = replace(volumes, steps=(before.value, now.value), span=span)
        if weekly and unit in ("mi", "km", None):
            return replace(volumes, before=before.value, now=now.value, unit=unit)
        if weekly:
            return volumes
    first, last = _singles(plain, rest, asked)
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
