"""Numbers and distances as runners type them: "3.5", "twenty five", "15-20 mpw", "5ks", "4 or 5x".

Works on text from `nlu.text.normalise`, so spans index the original message.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

KM_PER_MILE = 1.609344  # international mile, exact by definition (1959 agreement)

Unit = Literal["km", "mi", "hours", "minutes", "times"]

_ONES = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
_TEENS = [
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
    "eighteen", "nineteen",
]  # fmt: skip
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_VALUE = {
    **{word: float(value) for value, word in enumerate([*_ONES, *_TEENS])},
    **{word: 10.0 * value for value, word in enumerate(_TENS, 2)},
    "fourty": 40.0,
    "hundred": 100.0,
    "dozen": 12.0,
    "couple": 2.0,
    "nil": 0.0,
}
_BELOW_TEN = "|".join(_ONES[1:])
_WORDS = (
    rf"(?:(?:a|{_BELOW_TEN})\ )?hundred(?:\ (?:and\ )?"
    rf"(?:(?:{'|'.join(_TENS)})(?:[ -](?:{_BELOW_TEN}))?|{'|'.join(_TEENS)}|{_BELOW_TEN}))?"
    rf"|(?:{'|'.join(_TENS)}|fourty)(?:[ -](?:{_BELOW_TEN}))?"
    rf"|{'|'.join(_TEENS)}|{'|'.join(_ONES)}|nil|a\ dozen|dozen|(?:a\ )?couple(?:\ of)?"
)
# "The low 20s", "high thirties", "mid teens"
_PART_OF_TEN = r"(?:low|lower|mid|middle|high|upper)"
_TENS_OF = "|".join(f"{word[:-1]}ies" for word in _TENS)
_DIGITS = r"\d{1,3}(?:,\d{3})+(?!\d)|\d{1,4}(?:[.,]\d{1,2})?½?|½"
# A number glued to letters, a clock time, a date or an amount of money isn't a count of anything;
# the "x" of "3x5k" and of "x4" is the exception.
_NUMBER = (
    rf"(?<![a-wyz\d.:/£$€#])(?:{_DIGITS})(?![\d:]|/(?!(?:wk|week|w)\b)|\.\d|st\b|nd\b|rd\b|th\b)"
    rf"(?:\ and\ a\ half\b)?|\b(?:{_WORDS})(?:ish)?\b(?:\ and\ a\ half\b)?"
    rf"|\b(?:{_PART_OF_TEN}[ -](?:the )?(?:\d0s|{_TENS_OF}|teens))\b"
    rf"|(?<![\w'])(?:\d0s|{_TENS_OF})\b(?=\s(?:a|per|mpw|miles?|km|k)\b|\s?$)"
)
_MPW = r"mpw|mi(?:les)?pw|m/w(?:k|eek)?"
_KPW = r"km?s?pw"
_UNIT = rf"""
    (?P<mi>{_MPW}|milers?|miles?|mi\b|mls?\b|m(?=/w(?:k|eek)\b|\ (?:a|per)\ w(?:k|eek)\b))
  | (?P<km>{_KPW}|kilomet(?:re|er)s?|kilos?\b(?!\s+of\b)|kms?|klicks?|k's|ks?)
  | (?P<hours>hours?|hrs?|h)
  | (?P<minutes>minutes?|mins?)
  | (?P<times>times|x(?!\s*\d)|runs?|days?|sessions?|goes)
"""
_QUANTITY = re.compile(
    rf"""
    (?P<low>{_NUMBER})
    (?:\s*(?P<low_unit>miles?|mi|kms?|k)?\s*
       (?P<joiner>-(?!>)|\bto\b|\bor\b|(?<=\s)and(?=\s)|->|=>|→|>)\s*
       (?P<high>{_NUMBER})(?!\s*[x×*]\s*\d))?
    (?:\s?(?:\+|ish\b|-ish\b|odd\b|or\ so\b|plus\b))*
    (?:[\s-]*(?:{_UNIT})(?![a-z]))?
    """,
    re.VERBOSE,
)
_WEEKLY_UNIT = re.compile(rf"(?:{_MPW}|{_KPW})\W*$")
_QUICK = re.compile(r"\d|½|" + "|".join(sorted({w[:4] for w in _VALUE})))
_UNITS: tuple[Unit, ...] = ("mi", "km", "hours", "minutes", "times")


@dataclass(frozen=True)
class Quantity:
    """A number or a range of numbers, with its unit where one is said.

    `low` and `high` are equal for a single number. `joiner` is what stood between the two ends:
    "-", "to", "or", "and" or "->". `weekly` is true when the unit itself says so ("mpw").
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

    @property
    def is_distance(self) -> bool:
        """True when the unit is miles or kilometres."""
        return self.unit in ("mi", "km")


def to_km(value: float, unit: str | None) -> float | None:
    """A distance in kilometres, rounded to 10 m; None when the unit isn't one of distance."""
    if unit == "mi":
        return round(value * KM_PER_MILE, 2)
    return round(value, 2) if unit == "km" else None


@lru_cache(maxsize=512)
def number(text: str) -> float:
    """The value of a number in digits or words.

    Raises:
        ValueError: `text` isn't a number.
    """
    if text.endswith("s") and text not in _VALUE:
        return _about(text)
    text = text.removesuffix("ish")
    half = 0.5 if text.endswith((" and a half", "½")) else 0.0
    plain = text.removesuffix(" and a half").removesuffix("½").strip()
    if not plain:
        return half
    if plain[0].isdigit():
        thousands = re.fullmatch(r"\d{1,3}(?:,\d{3})+", plain)
        return float(plain.replace(",", "" if thousands else ".")) + half
    words = [w for w in re.split(r"[ -]", plain) if w not in ("a", "and", "of", "")]
    if not words or any(w not in _VALUE for w in words):
        raise ValueError(f"not a number: {text!r}")
    total = 0.0
    for word in words:
        total = max(total, 1.0) * 100 if word == "hundred" else total + _VALUE[word]
    return total + half


# Where in its ten "low", "mid" and "high" lie: the low twenties are about 22.
_WITHIN_TEN = {"low": 2.0, "mid": 5.0, "hig": 8.0, "upp": 8.0}


def _about(text: str) -> float:
    """The value of "low 20s", "the mid thirties" or "high teens"."""
    tens = text.rsplit(" ", 1)[-1].rsplit("-", 1)[-1]
    if tens == "teens":
        base = 10.0
    elif tens[0].isdigit():
        base = float(tens[:-1])
    else:
        base = _VALUE[f"{tens[:-3]}y"]
    return base + _WITHIN_TEN.get(text[:3], 5.0)


def find_quantities(plain: str) -> list[Quantity]:
    """Every number, range and distance of a normalised message, in order."""
    if not _QUICK.search(plain):
        return []
    found: list[Quantity] = []
    for match in _QUANTITY.finditer(plain):
        low = number(match["low"])
        joiner = match["joiner"] or ""
        high = number(match["high"]) if match["high"] else low
        between = plain[max(0, match.start() - 8) : match.start()].endswith("between ")
        unit = next((u for u in _UNITS if match[u]), None)
        own: Unit | None = None
        if match["low_unit"]:
            own = "mi" if match["low_unit"].startswith("m") else "km"
        unit = unit or own
        end = match.end() - (len(match[0]) - len(match[0].rstrip(" -")))
        if joiner == "and" and not between:
            # "5 and 8 miles" are two numbers; only "between 5 and 8" is a range.
            first_end = match.end("low_unit") if own else match.end("low")
            found.append(Quantity(low, low, "", own or unit, False, match.start(), first_end))
            low, start = high, match.start("high")
            joiner = ""
        else:
            start = match.start()
        weekly = bool(unit and _WEEKLY_UNIT.search(match[0]))
        arrow = "->" if joiner in ("=>", "→", ">") else joiner
        found.append(Quantity(low, high, arrow, unit, weekly, start, end))
    return found
