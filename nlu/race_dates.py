"""The day of a race in a message: dates ahead, "in 8 weeks", "next Sunday", or only "in spring"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from nlu.holidays import RECKONED
from nlu.phrases import lexicon
from nlu.quantities import number

_COUNT = (
    r"(?P<n>\d{1,3}(?:\.5)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
    r"thirteen|fourteen|fifteen|sixteen|eighteen|twenty|(?:a )?couple of|a few)"
)
_UNIT = r"(?P<unit>days?|weeks?|wks?|months?|mths?|fortnights?)"
_SPAN = rf"{_COUNT}[ -]?(?:more )?(?:full )?{_UNIT}\b"
# "In 8 weeks", "10 weeks until", "a 12 week plan", "I have 9 weeks". "3 days a week" is no time.
_AHEAD = (
    re.compile(rf"\b(?:in|within|over|next|another|about|for)\s+(?:the next\s+)?{_SPAN}"),
    re.compile(
        rf"\b{_SPAN}(?='? ?(?:time|away|off|out|to go|until|till?|before|from now|left|plan|build|"
        r"programme|program|schedule|training))"
    ),
    re.compile(
        rf"\b(?:make it|(?:what|how) about|if it were)\s+{_COUNT}[ -]?"
        r"(?P<unit>weeks?|wks?|months?)\b"
    ),
    re.compile(rf"\b(?:have|got|i'?ve)\s+(?:only\s+|about\s+|just\s+)?{_SPAN}"),
)
_PER = re.compile(r"\s*(?:a|per|each|every|/)\s*(?:week|wk|month)\b")
_AGO = re.compile(r"\s*(?:ago|back|off|of rest|now)\b")
_DAYS = {"d": 1.0, "w": 7.0, "m": 30.4, "f": 14.0}
_VAGUE_COUNT = {"a": 1.0, "an": 1.0, "couple of": 2.0, "a couple of": 2.0, "a few": 3.0}
_MONTHS = {
    **{word: month["is"] for month in lexicon("times")["months"]
       for word in [*month["say"].split("|"), *month.get("risky", "").split("|")] if word},
}  # fmt: skip
_MONTH = rf"(?P<month>{'|'.join(sorted(_MONTHS, key=len, reverse=True))})\b\.?"
_YEAR = r"(?:,?\s+(?P<year>20\d\d))?"
_NTH = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_DATED = (
    re.compile(rf"(?<![\d.:])\b{_NTH}(?:\s+of)?\s+{_MONTH}{_YEAR}"),
    re.compile(
        rf"\b{_MONTH}\s+(?:the\s+)?{_NTH}{_YEAR}(?![\d:/.]*\d|\s*(?:k|km|mi|miles?|weeks?|days?)\b)"
    ),
)
_PART = re.compile(
    r"\b(?P<part>early|start of|beginning of|mid(?:dle of)?|end of|late)[ -]?(?:in )?"
    rf"{_MONTH}{_YEAR}"
)
_PART_DAYS = {"e": 5, "s": 5, "b": 5, "m": 15, "l": 27}
_ISO = re.compile(r"(?<!\d)(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)")
_SLASHED = re.compile(r"(?<![\d/.])(\d{1,2})([/.])(\d{1,2})(?:\2(20\d\d|\d\d))?(?![\d/]|\.\d)")
_THE_NTH = re.compile(r"\bthe\s+(?P<day>\d{1,2})(?:st|nd|rd|th)\b")
_WEEKDAYS = {
    word: day["is"] for day in lexicon("times")["weekdays"]
    for word in [*day["say"].split("|"), *day.get("risky", "").split("|")] if word
}  # fmt: skip
_WEEKDAY = re.compile(
    rf"\b(?P<lead>next|this|on|coming|this coming|by)\s+(?P<name>{'|'.join(_WEEKDAYS)})\b"
)
_NEAR = (
    (re.compile(r"\btomorrow\b|\b2moro\b"), 1),
    (re.compile(r"\btoday\b"), 0),
)
_WEEKEND = re.compile(r"\b(?P<which>this|next|the|at the)\s+(?:coming )?weekend\b")
# A time, but not a day: the day has to be asked for.
_VAGUE = re.compile(
    rf"\b(?:(?:in|by|this|next|for|come|during|a|the|around)\s+(?:the\s+|early\s+|late\s+|next\s+)*"
    rf"(?P<season>spring|summer|autumn|fall|winter|{_MONTH.replace('?P<month>', '?:')}))"
    r"|\b(?P<other>next (?:year|month|season)|later this year|this year)\b"
)
_OPEN = re.compile(
    r"\b(?:no (?:date|race|fixed|set|particular|real|deadline|rush|hurry|idea)|"
    r"not? (?:yet )?(?:booked|fixed|decided|entered|set)|"
    r"haven'?t (?:booked|entered|decided|picked|chosen|signed)|"
    r"don'?t (?:have|know)|do not have|open|any ?time|whenever|not sure|unsure|dunno|idk|"
    r"as long as it takes|none|someday|one day)\b"
)


@dataclass(frozen=True)
class RaceDay:
    """When a race is.

    `on` is the day; `vague` the words for a time that isn't one ("spring"); `open` is true when
    there is no date.
    """

    on: date | None = None
    vague: str | None = None
    open: bool = False


def _upcoming(today: date, month: int, day: int, year: int | None = None) -> date | None:
    """The next such day from today on, or the one of the year told; None if there is none."""
    for candidate in (year,) if year else (today.year, today.year + 1):
        try:
            on = date(candidate, month, day)
        except ValueError:
            return None
        if on >= today or year:
            return on
    return None


def _in_time(plain: str, today: date) -> date | None:
    for pattern in _AHEAD:
        for match in pattern.finditer(plain):
            if _PER.match(plain, match.end()) or _AGO.match(plain, match.end()):
                continue
            told = match["n"]
            if told in ("a", "an") and match["unit"].startswith("day"):
                continue  # "half an hour a day plan"
            count = _VAGUE_COUNT[told] if told in _VAGUE_COUNT else number(told)
            return today + timedelta(days=round(count * _DAYS[match["unit"][0]]))
    if re.search(r"\b(?:in )?a fortnight\b", plain):
        return today + timedelta(days=14)
    return None


def _dated(plain: str, today: date) -> date | None:
    iso = _ISO.search(plain)
    if iso:
        return _upcoming(today, int(iso["month"]), int(iso["day"]), int(iso["year"]))
    for pattern in _DATED:
        for match in pattern.finditer(plain):
            year = int(match["year"]) if match["year"] else None
            on = _upcoming(today, _MONTHS[match["month"]], int(match["day"]), year)
            if on:
                return on
    part = _PART.search(plain)
    if part:
        day = 27 if part["part"].startswith("end") else _PART_DAYS[part["part"][0]]
        return _upcoming(
            today, _MONTHS[part["month"]], day, int(part["year"]) if part["year"] else None
        )
    return None


def _slashed(plain: str, today: date, *, asked: bool) -> date | None:
    for match in _SLASHED.finditer(plain):
        first, second = int(match[1]), int(match[3])
        if not asked and not match[4]:
            continue  # "3/4" may be anything
        year = int(match[4]) % 100 + 2000 if match[4] else None
        # Day first, as most of the world writes; month first where only that is a date.
        on = _upcoming(today, second, first, year) or _upcoming(today, first, second, year)
        if on:
            return on
    nth = _THE_NTH.search(plain)
    if nth and asked:
        wanted = int(nth["day"])
        for ahead in range(62):
            if (on := today + timedelta(days=ahead)).day == wanted:
                return on
    return None


def _near(plain: str, today: date) -> date | None:
    for pattern, ahead in _NEAR:
        if pattern.search(plain):
            return today + timedelta(days=ahead)
    weekend = _WEEKEND.search(plain)
    if weekend:
        to_sunday = 6 - today.weekday()
        return today + timedelta(days=to_sunday + 7 * (weekend["which"] == "next"))
    weekday = _WEEKDAY.search(plain)
    if weekday:
        ahead = (_WEEKDAYS[weekday["name"]] - today.weekday()) % 7 or 7
        same_week = today.weekday() + ahead < 7
        return today + timedelta(days=ahead + 7 * (weekday["lead"] == "next" and same_week))
    return None


def _holiday(plain: str, today: date) -> date | None:
    for entry in lexicon("times")["holidays"]:
        if not re.search(rf"\b(?:{entry['say']})\b", plain):
            continue
        if "reckoned" not in entry:
            return _upcoming(today, entry["month"], entry["day"])
        reckon = RECKONED[entry["reckoned"]]
        return next(day for day in map(reckon, (today.year, today.year + 1)) if day >= today)
    return None


def read_race_day(plain: str, today: date, *, asked: bool) -> RaceDay:
    """When the race of a normalised message is.

    Args:
        plain: the message after `nlu.text.normalise`.
        today: the day of the message. A day without a year is the next one; one of a year told may
            lie in the past.
        asked: the question of the day stands: a bare "8 weeks" or "no date yet" answers it, and so
            does "12/4".
    """
    on = _dated(plain, today) or _slashed(plain, today, asked=asked) or _in_time(plain, today)
    if asked:
        on = on or _bare(plain, today)
    on = on or _near(plain, today) or _holiday(plain, today)
    if on:
        return RaceDay(on)
    vague = _VAGUE.search(plain) or (asked and re.search(rf"\b(?P<season>{_MONTH})", plain))
    if vague:
        found = vague.groupdict()
        return RaceDay(vague=(found["season"] or found.get("other")))
    return RaceDay(open=asked and bool(_OPEN.search(plain)))


def _bare(plain: str, today: date) -> date | None:
    match = re.search(rf"\b{_SPAN}", plain) or re.fullmatch(r"\W*(?P<n>\d{1,2})\W*", plain)
    if not match:
        return None
    told, unit = match["n"], match.groupdict().get("unit") or "weeks"
    count = _VAGUE_COUNT[told] if told in _VAGUE_COUNT else number(told)
    return today + timedelta(days=round(count * _DAYS[unit[0]]))
