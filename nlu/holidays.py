"""Days of the year that everyone knows and that have no fixed date."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta


def easter(year: int) -> date:
    """Western Easter Sunday of `year` (the anonymous Gregorian algorithm)."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


def thanksgiving(year: int) -> date:
    """The fourth Thursday of November, as in the United States."""
    first = date(year, 11, 1)
    return first + timedelta(days=(3 - first.weekday()) % 7 + 21)


def _black_friday(year: int) -> date:
    """The day after Thanksgiving."""
    return thanksgiving(year) + timedelta(days=1)


def _melbourne_cup(year: int) -> date:
    """The first Tuesday of November."""
    first = date(year, 11, 1)
    return first + timedelta(days=(1 - first.weekday()) % 7)


def _last_sunday(year: int, month: int) -> date:
    """The last Sunday of a month of 31 days, as when Europe's clocks change."""
    last = date(year, month, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)


def _monday(year: int, month: int, *, first: bool = False) -> date:
    """The first or the last Monday of a month of 31 days: a bank holiday in Britain."""
    day = date(year, month, 7 if first else 31)
    return day - timedelta(days=day.weekday())


# Days of the year that have to be reckoned, by the names that `knowledge/lexicon/times.yml` uses.
RECKONED: dict[str, Callable[[int], date]] = {
    "easter": easter,
    "thanksgiving": thanksgiving,
    "black_friday": _black_friday,
    "melbourne_cup": _melbourne_cup,
    "early_may": lambda year: _monday(year, 5, first=True),
    "late_may": lambda year: _monday(year, 5),
    "late_august": lambda year: _monday(year, 8),
    "clocks_back": lambda year: _last_sunday(year, 10),
    "clocks_forward": lambda year: _last_sunday(year, 3),
}
