"""What an amount of running is, and the words that make it one of a week."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from nlu.quantities import Unit

PER_WEEK = (
    r"(?:(?:(?:a|an|per|each|every|/|p|in (?:a|the|one))\s*/?\s*(?:weeks?|wks?|w)\b"
    r"|(?:in|for|by|on the) (?:week|wk)\b(?! (?:one|two|three|four|\d|off|after|before|i )))"
    r"|pw\b|p/w\b|w(?:ee)?kly\b)"
)
# "30k a week", "30 miles of running per week", "50k weeks", but not "50k, 2 weeks later".
WEEKLY_AFTER = re.compile(
    r"\s*(?:-?ish\b|or thereabouts)?\s*"
    r"(?:of running|running|total|in total|or so|on average|max|tops)?\s*(?:"
    rf"{PER_WEEK}|in (?:5|6|7|five|six|seven) days\b|for the (?:week|wk)\b|"
    r"-?\s*(?:weeks?|wks?)\b(?!\s*(?:ago|later|back|before|after|off|of|\d|one|two)))"
)
# "Hokas with 50 mi on them"
WORN_BY_SHOES = re.compile(
    r"\s*(?:miles?|mi|kms?|k)?\s*(?:in |on )(?:'?em|them|these|those|it|the clock|the soles?)\b"
)
IN_TOTAL = re.compile(r"\s*(?:in total|in all|total|overall|altogether|all in)\b")
_COUNT_FIGURES = {
    "once": "1 x ",
    "twice": "2 x  ",
    "thrice": "3 x   ",
    "an hour": "1  hour",
    "a mile": "1 mile",
}
_COUNT_WORDS = re.compile(r"\b(?:once(?= (?:a|per) )|twice|thrice|(?<!half )(?:an hour|a mile))\b")


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


def spell_counts(plain: str) -> str:
    """The message with "twice", "once" and "an hour" in figures, of the same length."""
    return _COUNT_WORDS.sub(lambda found: _COUNT_FIGURES[found[0]], plain)
