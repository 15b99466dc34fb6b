"""How old the runner is, and whether of age (18 or over)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from nlu.quantities import number
from nlu.text import normalise

ADULT_AGE = 18
_OLDEST = 110
_YOUNGEST = 5
_ANSWER_LENGTH = 120

_TEN = r"(?:twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety)"
_WORDS = (
    rf"{_TEN}(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|thirteen|"
    r"fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
)
_AGE = rf"(?P<age>\d{{1,3}}|{_WORDS})"
_NOT_AN_AGE = (
    r"(?!\s*(?:-|to)\s*\d)(?!['\"\d:/]|\.\d|\s*(?:ft\b|foot\b|k\b|kms?\b|mi\b|miles?\b|mpw|min|mins|minutes?|hours?|hrs?|"
    r"weeks?|wks?|days?|months?|st\b|lbs?\b|kg|kilos|stone|%|percent|am\b|pm\b|into|runs?|times|x\b|"
    r"degrees|pounds|weeks|steps|/|reps|wk|out of|on the scale|bpm|mph|kmh|th\b|nd\b|rd\b))"
)
_YEARS_OLD = re.compile(
    rf"(?<![\w.]){_AGE}\s*-?\s*(?:(?:years?|yrs?|yr)[\s-]*olds?\b|y/?o\b|yrs?\s+of\s+age\b|years\s+of\s+age\b|years\s+young\b)"
)
_I_AM = re.compile(
    rf"\b(?:i\s+am|i'?m|im|aged?|being)\s+(?:a\s+|an\s+)?(?:now\s+|only\s+|just\s+|nearly\s+|almost\s+|about\s+|around\s+|"
    rf"currently\s+|over\s+|only\s+just\s+|turning\s+|like\s+)*(?<![\w.]){_AGE}\b{_NOT_AN_AGE}(?!\s+(?:\w+\s+)?(?:years?|yrs?)\b)"
)
_TURNED = re.compile(rf"\b(?:i\s+)?(?:just\s+)?(?:turned|turning|turn|hit)\s+{_AGE}\b{_NOT_AN_AGE}")
_SEX = re.compile(
    rf"(?<![\w.:/$£€]){_AGE}\s?[/,]?\s?(?:m|f|male|female|woman|man|bloke|guy|lady)\b"
)
_SEX_FIRST = re.compile(rf"(?:^|[\s(,])(?:m|f|male|female)\s?,?\s?{_AGE}\b{_NOT_AN_AGE}")
# "53, back running after years": a forum post that opens with the age.
_OPENING = re.compile(rf"^\W*(?:(?:hi|hello|hey|hiya)\W+)?{_AGE}\s?(?:[,.;]\s(?!\d)|here\b)")
# "Seventy next month": of elderly people only, for younger figures are distances as well.
_NEXT_BIRTHDAY = re.compile(
    rf"(?:^|[.,;!?(]\s*)(?:i'?m |i am |i turn |turning )?{_AGE}\s+(?:next (?:month|birthday|year)|"
    r"in (?:a month|the new year))\b"
)
_FROM_THERE_ELDERLY = 60
_DECADE = re.compile(
    r"\b(?P<part>early|mid|middle|late|low|high)?[\s-]*(?P<decade>\d0'?s|twenties|thirties|fou?rties|fifties|"
    r"sixties|seventies|eighties)\b"
)
_DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fourties": 40, "fifties": 50, "sixties": 60,
    "seventies": 70, "eighties": 80,
}  # fmt: skip
_PART = {"early": 2, "low": 2, "mid": 5, "middle": 5, "late": 8, "high": 8, "": 5}
_BARE = re.compile(rf"(?<![\w.:/$£€]){_AGE}(?:ish|\s?\+|s\b)?{_NOT_AN_AGE}")
# "Over 65", to the list of conditions: at least so old.
_AT_LEAST = re.compile(rf"\b(?:over|above|past|older\s+than)\s+{_AGE}\b{_NOT_AN_AGE}")
_MINOR = re.compile(
    r"\b(?:a\s+(?:teen|teenager|minor|kid|child)|(?:still\s+)?(?:in|at)\s+(?:high\s+|secondary\s+|middle\s+|primary\s+)?school|"
    r"year\s+(?:[7-9]|1[0-3])\b(?:\s+at\s+school)?|(?:high\s*school|middle\s+school|secondary)\s+(?:student|freshman|sophomore|junior|"
    r"senior|kid|runner)|under\s*-?\s*(?:18|eighteen|age)|(?:nearly|almost|not\s+(?:yet|quite)|turning|turn|until\s+i'?m)\s+(?:18|eighteen)|"
    r"underage|gcses?|a\s+levels|my\s+(?:mum|mom|dad|parents?)\s+(?:is|are|help)|(?:18|eighteen)\s+(?:next|soon|in\s+(?!19|20)))"
)
_GROWN = re.compile(
    r"\b(?:over\s*-?\s*(?:18|eighteen|age)|(?:18|eighteen)\s*(?:\+|plus|or\s+over|and\s+over|already)|above\s+(?:18|eighteen)|older\s+than\s+(?:18|eighteen)|"
    r"an?\s+adult|adult|grown\s*-?\s*up|old\s+enough|well\s+over|way\s+over|long\s+past|ancient|pensioner|retired|very\s+much\s+so|"
    r"old\s+(?:man|woman|git|lady)|grandad|grandmother|granny|middle\s*-?\s*aged|mum\s+of|mother\s+of|dad\s+of|father\s+of|of\s+age|"
    r"(?:far\s+)?too\s+old|unfortunately|sadly|i\s+wish\s+i\s+(?:wasn't|weren't))\b|\b18\+"
)
_YES = re.compile(
    r"^\W*(?:yes+|yeah+|yep|yup|ye|ya|yea|aye|y|sure|of\s+course|correct|affirmative|definitely|def|absolutely|indeed|"
    r"true|certainly|obviously|i\s+am|ofc|uh\s*huh|totally|i'?m\s+(?:over|above)|am\s+i\s+ever|ja|oui|si)\b(?!\s+(?:not|but))"
)
_NO = re.compile(
    r"^\W*(?:no+|nope|nah|naw|n|negative|not\s+(?:yet|quite|really)|i'?m\s+not|am\s+not|false|under|below|younger)\b(?!\s+(?:idea|comment|thanks))"
)
# "Comfortably, yes", "18 in August so yes": the last word is the answer.
_YES_AT_LAST = re.compile(r"(?:^|\W)(?:yes|yep|yeah|yup|aye)\W*$")
_SOMEONE_ELSE = re.compile(
    r"\b(?:my|our|the|his|her)\s+(?:\w+\s+){0,2}(?:son|daughter|kid|child|boy|girl|lad|husband|hubby|wife|partner|boyfriend|girlfriend|"
    r"mate|friend|brother|sister|mum|mom|dad|father|mother|gran|grandad|nan|uncle|aunt|coach|nephew|niece|shoes?|knees?|watch|"
    r"treadmill|bike)(?:'?s)?\b[^.;!?]{0,25}$|\b(?:he|she|they|he's|she's|hes|shes)\b[^.;!?]{0,15}$"
)
_LONG_AGO = re.compile(
    r"\b(?:year|grade|when|since|until|at|was|before|age\s+of)\s+(?:i\s+(?:was|turned)\s+)?$"
)


@dataclass(frozen=True)
class Age:
    """The runner's age in whole years, and whether 18 or over; None where it isn't told."""

    years: int | None = None
    adult: bool | None = None


def _years(match: re.Match[str]) -> int | None:
    years = int(number(match["age"].replace("fourty", "forty")))
    return years if _YOUNGEST <= years <= _OLDEST else None


def _is_own(plain: str, match: re.Match[str]) -> bool:
    before = plain[: match.start()]
    if match.group().startswith("i"):
        # "My knee hurts, I'm 34": whoever says "I am" means themselves.
        return not _LONG_AGO.search(before[-25:])
    return not _SOMEONE_ELSE.search(before[-45:]) and not _LONG_AGO.search(before[-25:])


def _decade(plain: str) -> int | None:
    match = _DECADE.search(plain)
    if not match:
        return None
    word = match["decade"]
    base = _DECADES.get(word) or int(word[:2])
    return base + _PART[match["part"] or ""]


def _told(plain: str) -> int | None:
    """The age a message states by itself."""
    for pattern in (_YEARS_OLD, _SEX, _TURNED, _I_AM, _SEX_FIRST, _OPENING):
        for match in pattern.finditer(plain):
            years = _years(match)
            if years is None or not _is_own(plain, match):
                continue
            # "5 m" may be metres and "I'm 5" the start of a height: below ten, say "years old".
            if years < 10 and pattern is not _YEARS_OLD:
                continue
            return years
    for match in _NEXT_BIRTHDAY.finditer(plain):
        years = _years(match)
        if years and years >= _FROM_THERE_ELDERLY:
            return years - 1
    if re.search(
        r"\b(?:in my|i'?m|am)\s+(?:in\s+my\s+)?(?:early|mid|late)?[\s-]*\w+(?:ies|0'?s)\b", plain
    ):
        return _decade(plain)
    return None


def _answered(plain: str) -> int | None:
    """The age in an answer to the question, where a bare number will do."""
    decade = _decade(plain)
    if decade is not None:
        return decade
    ages = [
        years
        for match in _BARE.finditer(plain)
        if (years := _years(match)) and _is_own(plain, match)
    ]
    # "over 18, 37" names the threshold first.
    others = [years for years in ages if years != ADULT_AGE]
    return (others or ages)[0] if ages else None


def read_age(text: str, *, asked: str | None) -> Age:
    """The runner's own age, and whether of age.

    Args:
        text: the message as typed.
        asked: the question that stands; with "is_adult" a bare "yes", "no" or number is an answer,
            with "modifiers" an age that one is over or under.
    """
    plain = normalise(text)
    years = _told(plain)
    if asked == "modifiers" and years is None and len(plain) <= _ANSWER_LENGTH:
        least = _AT_LEAST.search(plain)
        years = _years(least) if least and _is_own(plain, least) else None
        if years is None and re.search(r"(?<!not )\bunder\s*-?\s*(?:18|eighteen)\b", plain):
            return Age(None, False)
    if asked != "is_adult" or len(plain) > _ANSWER_LENGTH:
        minor = years is None and re.search(r"\bi'?m\s+(?:only\s+)?a\s+(?:teen|teenager)\b", plain)
        return Age(
            years, None if years is None and not minor else bool(years and years >= ADULT_AGE)
        )
    yes_at_last = bool(_YES_AT_LAST.search(plain)) and not _NO.match(plain)
    if (
        not yes_at_last
        and _MINOR.search(plain)
        and not (years and years >= ADULT_AGE and not _nearly(plain))
    ):
        young = years if years is not None else _answered(plain)
        return Age(young if young and young < ADULT_AGE else None, False)
    over = re.search(r"\b(?:over|above|past|older\s+than)\s+(?:18|eighteen)\b|\b18\s?\+", plain)
    if years is None or (over and years == ADULT_AGE):
        years = _answered(plain)
    if years is not None and not (over and years == ADULT_AGE):
        return Age(years, years >= ADULT_AGE)
    if _GROWN.search(plain):
        return Age(None, not _NO.match(plain))
    if _YES.match(plain) or yes_at_last:
        return Age(None, True)
    return Age(None, False if _NO.match(plain) else None)


def _nearly(plain: str) -> bool:
    return bool(re.search(r"\b(?:nearly|almost|not\s+(?:yet|quite)|turning|turn|until)\s", plain))
