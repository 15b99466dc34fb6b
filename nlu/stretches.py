"""Stretches of time: a number of days, weeks or months, and how it is meant."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from nlu.phrases import any_of, fragment, lexicon, picked

Kind = Literal["ago", "since", "for", "on", "bare", "later"]
# A match is (start, end, days before today, how it is meant).
Stretch = tuple[int, int, float, Kind]


@dataclass(frozen=True)
class _Patterns:
    stretch: re.Pattern[str]
    since: re.Pattern[str]
    lasting: re.Pattern[str]
    not_before: re.Pattern[str]
    not_after: re.Pattern[str]
    measured: re.Pattern[str]
    rate: re.Pattern[str]
    lead: re.Pattern[str]


# What may stand between a number and its unit, and what makes a stretch of time one that ended.
_FILL = r"(?:\s*(?:\+|-?\s?ish|odd|good|full|whole|solid|long|straight|or\s+so))*"
_AGO = re.compile(
    r"\s*(?:\+|ish|or\s+(?:so|thereabouts|more)|roughly|give\s+or\s+take|now|'?s)?,?\s*"
    r"(?:(?:ago|agao|aog|prior|previously|earlier)\b(?!\s+(?:than|this|in))"
    r"|back(?!\s*(?:pain|ache|hurt|spasm|is|was|has|sore|stiff|running|to|into|at|on|in\b)))(?!\w)"
)
_NOW = re.compile(
    r"\s*(?:\+|ish|or\s+so)?\s*"
    r"(?:(?:in\s+|deep\s+)?now|and\s+counting|straight|solid|of|(?:in\s+)?total|all\s+in|"
    r"altogether|or\s+thereabouts)\b"
)
_LATER = re.compile(r"\s+(?:later|on)\b")
# "After a week of that my hip began"
_AFTER, _OF_THAT = (
    re.compile(r"\bafter\s+(?:about\s+)?$"),
    re.compile(r"\s+of\s+(?:that|it|this)\b"),
)
# "10 minutes in" is a point of a run.
_INTO = re.compile(r"\s+(?:in|into|of|at|long|per)\b")
_AFTER_AN_EVENT = re.compile(r"\s+(?:after|afterwards?|before|later|post)\b")
_IT_IS = re.compile(
    r"(?:(?:it'?s|its\s+been|now|here\s+i\s+am|still)\s*(?:now\s+)?(?:about\s+)?"
    r"|\bstill\b[^.;!?]*)$"
)
# "Pain maybe 9 days old": not an age.
_OLD = re.compile(r"\s*old\b(?!\s+(?:baby|son|daughter|kid|shoes|trainers|pair|twins))")
_OLDEST_PAIN = 31
# "a week and a half", "a week and a bit", "a week or two"
_MORE = {"half": 0.5, "½": 0.5, "1/2": 0.5, "bit": 0.2, "two": 0.5, "2": 0.5, "three": 1.0}
_WINDOW = 40


@lru_cache(maxsize=1)
def _patterns() -> _Patterns:
    words = lexicon("times")
    spelt = "|".join(sorted(words["numbers"], key=len, reverse=True))
    number = rf"\d+(?:[.,]\d+)?|(?:twenty|thirty|forty|fifty)[\s-](?:{spelt})|{spelt}"
    loose = "|".join(f"(?P<loose{i}>{fragment(a['say'])})" for i, a in enumerate(words["amounts"]))
    units = "|".join(f"(?P<unit{i}>{fragment(u['say'])})" for i, u in enumerate(words["units"]))
    soften = any_of(words["leads"]["soften"].split("|"))
    not_past = words["not_past"]

    def ending(phrases: str) -> re.Pattern[str]:
        said = any_of(phrases.split("|"))
        return re.compile(rf"(?<![a-z']){said}\s*[,:]?\s*(?:{soften}\s*|~\s*)*$")

    leads = any_of("|".join(words["leads"].values()).split("|"))

    return _Patterns(
        stretch=re.compile(
            rf"(?<![\w.:/$£€'])(?:x\s?)?(?:(?:{loose}|(?P<low>{number}))"
            rf"(?:\s*(?:-|/|to|or|and)\s*(?P<high>{number}|few))?"
            rf"(?P<half>\s*(?:½|1/2)|[\s-]+(?:and|n|&)[\s-]+a[\s-]+(?:half|bit))?{_FILL}"
            rf"(?:(?<=[\d+½/])\s*-?\s*|[\s-]+))?"
            rf"(?:{units})(?P<half2>\s+(?:and|n|&)\s+(?:a\s+)?(?:half|bit))?"
            rf"(?P<upto>\s+or\s+(?:two|2|three|so|more))?(?![\w/])"
        ),
        since=ending(words["leads"]["since"]),
        lasting=ending(words["leads"]["for"]),
        not_before=ending(not_past["before"]),
        not_after=re.compile(rf"\s*(?:'s)?[\s-]*{fragment(not_past['after'])}(?!\w)"),
        measured=re.compile(
            rf"[\s-]+(?:\w+ing\s+)?{any_of(not_past['measured'].split('|'))}(?!\w)"
        ),
        rate=ending(not_past["rate"]),
        lead=re.compile(rf"(?<![\w'])(?:(?:{leads}|now|it's|on)\s+)+$"),
    )


def lead_in(plain: str, start: int) -> int:
    """Where the words that lead up to a time begin ("since about" before "Friday")."""
    words = _patterns().lead.search(plain, max(0, start - _WINDOW), start)
    return words.start() if words else start


def _number(said: str) -> float:
    """The value of "3", "2.5", "three" or "twenty one"."""
    if said[0].isdigit():
        return float(said.replace(",", "."))
    numbers = lexicon("times")["numbers"]
    return float(sum(numbers[word] for word in re.split(r"[\s-]", said)))


def _days(match: re.Match[str], per_unit: float, unit: str) -> float:
    """How many days a stretch lasts."""
    words = lexicon("times")
    loose = picked(match, "loose")
    if loose >= 0:
        amount = float(words["amounts"][loose]["is"])
    elif match["low"]:
        amount = _number(match["low"])
        if match["high"] and match["high"] != "few":
            amount = (amount + _number(match["high"])) / 2
    else:  # "weeks", but "month ago", "week or so"
        amount = float(words["plural_alone"]) if unit.endswith("s") else 1.0
    more = [(match[name] or "").split() for name in ("half", "half2", "upto")]
    amount += sum(_MORE.get(said[-1], 0.0) for said in more if said)
    if per_unit < 1:
        return float(int(amount * per_unit + 0.01))
    return amount * per_unit


# "since the spring marathon (April 19)", "since my half on Sunday"
_SINCE_AN_EVENT = re.compile(
    r"\b(?:ever )?since (?:the|my|a|that|this|our|doing|running|"
    r"racing) (?:[\w']+[ -]){0,4}?[\w']+,? ?"
    r"\(?(?:back )?(?:on |in |at )?(?:the )?$|\bsince i (?:[\w']+ ){1,6}$|"
    r"\bsince (?:[\w']+ ){1,5}(?:back )?(?:on|in|at) (?:the )?$|"
    r"\bsince (?:[\w']+ ?){1,4}\((?:on |in )?$"
)


def told_since(plain: str, start: int) -> bool:
    """Whether the time that begins at `start` comes after "since", or dates what comes after it."""
    before = slice(max(0, start - _WINDOW), start)
    return bool(
        _patterns().since.search(plain, before.start, start)
        or _SINCE_AN_EVENT.search(plain[before])
    )


def _read(match: re.Match[str], plain: str) -> Stretch | None:
    """How a stretch is meant; None when it lies ahead, repeats or measures something else."""
    know = _patterns()
    start, end = match.span()
    before = plain[max(0, start - _WINDOW) : start]
    unit_index = picked(match, "unit")
    unit, per_unit = match[f"unit{unit_index}"], lexicon("times")["units"][unit_index]["days"]
    days = _days(match, per_unit, unit)
    ago = _AGO.match(plain, end)
    if ago:
        return start, ago.end(), days, "since" if know.since.search(before) else "ago"
    old = _OLD.match(plain, end)
    if old and 1 <= per_unit <= _OLDEST_PAIN and days:
        return start, old.end(), days, "ago"
    later = _LATER.match(plain, end)
    if later and _AFTER_AN_EVENT.match(plain, end):
        return start, later.end(), days, "ago" if _IT_IS.search(before) else "later"
    of_that = _OF_THAT.match(plain, end) if _AFTER.search(before) else None
    if of_that:
        return start, of_that.end(), days, "later"
    if know.not_before.search(before) or know.not_after.match(plain, end):
        return None
    if _AFTER_AN_EVENT.match(plain, end) or (per_unit < 1 and _INTO.match(plain, end)):
        return None
    so_long = per_unit >= 1 and _NOW.match(plain, end)
    lasting = bool(know.lasting.search(before) or so_long)
    counted = any(match[name] for name in ("low", "half2", "upto")) or picked(match, "loose") != -1
    if not counted:
        the_last = re.search(r"\b(?:last|past)\s+$", before)
        if not lasting or not (unit.endswith("s") or (the_last and per_unit > 1)):
            return None
    if match["low"] in ("a", "an", "one") and not match["upto"] and know.rate.search(before):
        return None
    if not unit.endswith("s") and know.measured.match(plain, end):
        return None
    return start, end, days, "since" if know.since.search(before) else "for" if lasting else "bare"


def read_stretches(plain: str) -> Iterator[Stretch]:
    """Every stretch of time in a normalised text that can reach back from today."""
    for match in _patterns().stretch.finditer(plain):
        stretch = _read(match, plain)
        if stretch:
            yield stretch
