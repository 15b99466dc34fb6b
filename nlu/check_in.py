"""In how many days a runner wants to be asked again."""

from __future__ import annotations

import re

from nlu.text import normalise

_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "couple of": 2, "a couple of": 2, "three": 3, "a few": 3,
    "few": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "ten": 10,
}  # fmt: skip
_DAYS = {"day": 1, "week": 7, "fortnight": 14, "month": 30}
_IN = re.compile(
    r"\b(?:in|after|within)\s+(\d{1,2}|(?:a )?couple of|a few|few|an?|one|two|three|four|five|six|"
    r"seven|ten)\s+(day|week|fortnight|month)s?\b"
)
_WORDS = (
    (re.compile(r"\btomorrow\b"), 1.0),
    (re.compile(r"\bday after tomorrow\b"), 2.0),
    (re.compile(r"\bnext week\b"), 7.0),
    (re.compile(r"\bnext month\b"), 30.0),
)


def read_check_in_days(text: str) -> float | None:
    """Days from now that the message names, or None if it names none."""
    plain = normalise(text)
    found = _IN.search(plain)
    if found:
        number = found[1]
        return float((int(number) if number.isdigit() else _NUMBERS[number]) * _DAYS[found[2]])
    named = [days for pattern, days in _WORDS if pattern.search(plain)]
    return max(named) if named else None
