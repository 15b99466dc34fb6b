"""How bad the pain is, from 0 (none) to 10 (the worst there could be)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from nlu.asides import without_courtesies
from nlu.phrase_groups import as_macros, one_of
from nlu.phrases import lexicon
from nlu.quantities import Quantity, find_quantities, number
from nlu.question_words import QUESTION_WORD
from nlu.severity_choice import CUT, part_of_scale, settled, without_ends_of_scale
from nlu.severity_doubt import unsure_how_bad
from nlu.text import normalise

WORST = 10.0
_NOT_BAD = 3.0
# "100 out of 10"
_A_HUNDRED = 100.0
_ANSWER_LENGTH = 250

_NUM = r"\d{1,3}(?:[.,]\d)?|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven"
_RANGE = rf"(?P<low>{_NUM})(?:\s*(?:-|to|or|/)\s*(?P<high>{_NUM}))??"
# "7/10", "6 out of 10", "3/5", "60/100"; not "9/10 runs" and not the date "since 7/10".
_OUT_OF = re.compile(
    r"(?<!\bon )(?<!\bsince )(?<!\bfrom )(?<!\buntil )(?<!\bmile )(?<!\bkm )(?<!\bweek )(?<!\bday )"
    rf"(?<![\w./])(?P<low>{_NUM})"
    rf"(?:\s*(?:-|to|or)\s*(?P<high>{_NUM}))?\s*\+?\s*"
    r"(?:/|\bout\s+of\b|\boutt?a\b|\bof\b)\s*(?:a\s+(?:possible\s+)?)?"
    r"(?P<top>10{1,2}|5|ten|five|hundred)(?![\d/k.]\d?)\b(?!\s*(?:times|runs|days|people|k\b|miles|km))"
)
# "Out of ten? I'd go 4": the scale is named before the score.
_SCALE_FIRST = re.compile(r"^\W*(?:so |ok |well )*(?:out of |/ ?)(?:a )?(?:10|ten)\b\W*(?=.*\w)")
_ON_SCALE = re.compile(
    rf"(?<![\w./])(?P<low>{_NUM})(?:\s*(?:-|to|or)\s*(?P<high>{_NUM}))?\s+on\s+(?:the|a|my|your)\s+"
    r"(?:\w+\s+){0,2}scale"
)
_NOT_A_UNIT = (
    r"(?![\d.,:/]*\d|\s*(?:k|km|kms|mi|miles?|days?|weeks?|wks?|months?|years?|yrs?|hours?|hrs?|mins?|"
    r"minutes?|times|x|weeks|runs?|th|st|nd|rd|am|pm|%|mg|steps|seconds|secs|places?|spots?|flights?|of)\b)"
)
_PAIN_IS = re.compile(
    r"\b(?:pain|ache|discomfort|soreness|severity|hurts|hurting)(?:\s+(?:level|score|scale|rating))?"
    r"(?:\s|:|=|,|~|'s\b|\b(?:is|was|its|it's|of|at|like|about|around|roughly|only|now|currently|"
    r"today|probably|maybe|prob|i'd|say|rate|it|a|an|solid|level|up|to|the|worst|best|mostly)\b)*"
    rf"(?<![\w.])(?P<low>{_NUM})(?:\s*(?:-|to|or)\s*(?P<high>{_NUM}))?\b" + _NOT_A_UNIT
)
_I_RATE = re.compile(
    r"\b(?:i'?d|i would|i'?ll|would)\s+(?:rate|give|call|say|put)\s+(?:it|this|the pain|that)?\s*"
    r"(?:is|at|as|a|an|about|around|it'?s|\s)*"
    rf"(?<![\w.])(?P<low>{_NUM})(?:\s*(?:-|to|or)\s*(?P<high>{_NUM}))?\b" + _NOT_A_UNIT
)
_PERCENT = re.compile(r"(?<![\w.])(\d{1,3})\s?(?:%|percent|per cent)")
_NOT_A_SCORE_BEFORE = re.compile(
    r"\b(?:miles?|km|k|week|wk|day|stage|grade|age[d]?|mid|back|question|"
    r"step|option|number|(?<![,.\d] )no\.?|"
    r"last|past|for|after|every|took|take|taking|back|(?<!d )go|iphone|since|w|r|had|"
    r"about \d+ or)\s*#?$"
)
_NOT_A_SCORE_AFTER = re.compile(
    r"\s*(?:weeks?|wks?|months?|years?|yrs?|seconds?|secs?|st\b|nd\b|rd\b|th\b|am\b|pm\b|mg\b|"
    r"ibuprofen|paracetamol|tablets?|pills?|advil|aleve|steps?|more\b|questions?|people|kids|o'?clock|"
    r"(?:lads?|guys|men|women|girls|boys|mates|kilos?|kg)\b|this (?:morning|evening)|"
    r"ones?\b|of\s+(?:them|us|the|my)\b|°|degrees|%)"
)
# A bare score stands at an edge of what is said, or beside one of these words.
_EDGE_BEFORE = re.compile(
    r"(?:^|[,.;:!?(~=/+-]|\b(?:an?|about|around|like|say|is|was|it'?s|its|maybe|"
    r"probably|prob|at|to|or|and|of|"
    r"now|then|yeah|yes|id|i'd|only|just|roughly|approx|over|under|pain|hits?|hitting|be|best|worst|"
    r"rest|running|walking|runnin|walkin|from|level|solid|good|high|low|strong|currently|today|"
    r"guess|think|go|up|between|call it|say it'?s|bang on))"
    r"\s*$"
)
_EDGE_AFTER = re.compile(
    r"\s*(?:ish\b|\+)?\s*(?:$|[,.;:!?)(~/-]|\b(?:at|when|whenever|on|if|running|walking|runnin|walkin|sitting|resting|standing|"
    r"stairs|during|in|now|today|most|maybe|after|for me|while|with|without|but|and|or|"
    r"to|right|usually|sometimes|"
    r"out|i|at|the|as|before|once|because|cos|lol|tbh|probably|prob|mostly|max|tops|atm|easily|bad|pain))"
)
_LIMIT = re.compile(
    r"\b(?:not (?:far off|quite|an?)|nearly|almost|close to|short of|below|under|less than)"
    r"(?: an?)?\s*$"
)
_A_WORD_ONE = re.compile(
    r"(?:^|\b(?:a|about|maybe|like|say|around|only|just|probably|is|it'?s|or|to)\s+|[-,]\s*)$"
)
_NOW = re.compile(r"\b(?:now|today|currently|at the moment|right now|this morning)\b")
_THEN = re.compile(
    r"\b(?:was|were|yesterday|used to be|at first|initially|last (?:week|night|month)|"
    r"started (?:at|as)|(?:days|weeks) ago|to begin with|at the start|went from|down from|"
    r"originally|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b"
)
_QUESTION = re.compile(
    rf"^\W*(?:{QUESTION_WORD}|can (?:i|you)|could (?:i|you)|should|"
    r"shall|do i|do you|does|is it|is that|are|will|would)\b"
)
_GONE_BY = re.compile(r"\b(?:years ago|last year|in (?:19|20)\d\d|used to|history of)\b")


@dataclass(frozen=True)
class _Grades:
    told: tuple[tuple[float, re.Pattern[str]], ...]
    answers: tuple[tuple[float, re.Pattern[str]], ...]
    not_bad: re.Pattern[str]


@cache
def _grades() -> _Grades:
    book = lexicon("severity")
    words = as_macros(book["words"])

    def compiled(group: str) -> tuple[tuple[float, re.Pattern[str]], ...]:
        return tuple((float(g["severity"]), one_of(g["phrases"], words)) for g in book[group])

    return _Grades(compiled("told"), compiled("answers"), one_of(book["not_bad"], words))


def _score(match: re.Match[str], top: float = WORST) -> float:
    low = number(match["low"]) if match["low"] != "eleven" else 11.0
    high = number(match["high"]) if match["high"] else low
    middle = high if " or " in match[0] else (low + high) / 2
    return round(min(WORST, middle * WORST / top), 1)


def _explicit(plain: str) -> list[tuple[int, float]]:
    """Scores that name their scale or the pain, with their places."""
    scores: list[tuple[int, float]] = []
    for match in _OUT_OF.finditer(plain):
        top = {"five": 5.0, "ten": 10.0, "hundred": 100.0}.get(match["top"]) or float(match["top"])
        if number(match["low"]) <= top * 2 or number(match["low"]) == _A_HUNDRED:
            scores.append((match.start(), _score(match, top)))
    if scores:
        return scores
    for pattern in (_ON_SCALE, _PAIN_IS, _I_RATE):
        for match in pattern.finditer(plain):
            if number(match["low"]) <= 12:
                scores.append((match.start("low"), _score(match)))
    return scores


def _bare(plain: str) -> list[tuple[int, float]]:
    """Numbers of an answer that can be scores: not times, distances, tablets or questions.

    A limit counts if nothing else does: "not far off ten, say 8".
    """
    scores: list[tuple[int, float]] = []
    limits: list[tuple[int, float]] = []
    for quantity in find_quantities(plain):
        before = plain[: quantity.start]
        one = plain[quantity.start : quantity.end] == "one"
        if (
            quantity.unit is not None
            or not _possible(quantity)
            or _NOT_A_SCORE_BEFORE.search(before)
            or _NOT_A_SCORE_AFTER.match(plain, quantity.end)
            or not (_EDGE_BEFORE.search(before) or _EDGE_AFTER.match(plain, quantity.end))
            or (one and not _A_WORD_ONE.search(before))
        ):
            continue
        changed = quantity.joiner == "to" and re.search(r"\bfrom\s*$", before)
        last = changed or quantity.joiner in ("or", "->")
        value = quantity.high if last else quantity.value
        told = limits if _LIMIT.search(before) else scores
        told.append((quantity.start, min(WORST, value)))
    return scores or limits


def _possible(quantity: Quantity) -> bool:
    return quantity.high <= 12 or quantity.value in (100.0, 1000.0)


def _present_worst(plain: str, scores: list[tuple[int, float]]) -> float | None:
    """The highest of the scores, those of an earlier time left out where one of today is told."""
    if len(scores) > 1 and _THEN.search(plain):
        cuts = [0, *(cut.start() for cut in CUT.finditer(plain)), len(plain)]

        def part(place: int) -> str:
            start = max(cut for cut in cuts if cut <= place)
            return plain[start : min((cut for cut in cuts if cut > place), default=len(plain))]

        present = [score for score in scores if _NOW.search(part(score[0]))]
        earlier = [score for score in scores if _THEN.search(part(score[0]))]
        scores = present or [score for score in scores if score not in earlier] or scores
    return max((score for _, score in scores), default=None)


def _word(plain: str, asked: bool) -> float | None:
    grades = _grades()
    rest = grades.not_bad.sub(lambda match: " " * len(match[0]), plain)
    denied = rest != plain
    levels: list[tuple[int, int, float]] = []
    for group in (grades.told, grades.answers) if asked else (grades.told,):
        for severity, pattern in group:
            for match in pattern.finditer(rest):
                around = plain[max(0, match.start() - 30) : match.end() + 15]
                if not asked and _GONE_BY.search(around):
                    continue
                if re.search(r"\b(?:not|no|isn'?t|never|without)\s*$", plain[: match.start()]):
                    denied = denied or severity > 5
                    continue
                levels.append((match.start(), match.end(), severity))
        if levels:
            break
    if levels:
        # "Bit sore" is one phrase: the "sore" inside it says nothing more.
        outer = [
            (start, level)
            for start, end, level in levels
            if not any(s <= start and end <= e and (s, e) != (start, end) for s, e, _ in levels)
        ]
        return _present_worst(plain, outer)
    about_pain = asked or re.search(r"\b(?:pain|ache|hurts?|sore|severe)\b", plain)
    return _NOT_BAD if denied and about_pain and (asked or _denied_severity(plain)) else None


def _denied_severity(plain: str) -> bool:
    """Unasked, only "not severe" and the like: "not too bad" may be about anything."""
    return bool(re.search(r"\b(?:not|isn'?t|wasn'?t)\s(?:\w+\s)?(?:severe|excruciating)\b", plain))


def read_severity(text: str, *, asked: str | None) -> float | None:
    """How bad the pain is now, 0 to 10; None when it isn't said.

    Of several figures ("1 sitting, 6 on the steps") the highest counts, so that nobody's pain is
    taken for less than it is. Two for one moment ("3, no, 8") are only taken so from the reply to
    the question; before it, it is left to be asked. Only a word: slight or mild 2, moderate 5,
    severe 8.

    Args:
        text: the message as typed.
        asked: the question that stands; bare numbers count only with "severity".
    """
    plain = without_courtesies(_SCALE_FIRST.sub("", normalise(text)))
    is_asked = asked == "severity"
    if not is_asked and unsure_how_bad(plain):
        return None
    question = bool(_QUESTION.match(plain))
    scores = _explicit(plain)
    if is_asked and not question and len(plain) <= _ANSWER_LENGTH:
        fraction = part_of_scale(plain)
        if fraction is not None:
            return fraction
        plain = without_ends_of_scale(plain)
        if len(scores) < 2 and not _OUT_OF.search(plain):
            scores = settled(plain, _bare(plain)) or scores
        percent = _PERCENT.search(plain)
        if percent and not scores:
            scores = [(0, min(WORST, float(percent[1]) / 10))]
    if scores:
        return _present_worst(plain, scores)
    return _word(plain, is_asked and not question and len(plain) <= _ANSWER_LENGTH)
