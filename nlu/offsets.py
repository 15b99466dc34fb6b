"""Times told by counting from another: "3 weeks before Halloween", "the last four Sundays"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from nlu.phrases import fragment, lexicon, picked

# Where in the text, and days before today.
Found = tuple[int, int, float]
_WINDOW, _STORY = 40, 200


@lru_cache(maxsize=1)
def _number() -> str:
    spelt = sorted(lexicon("times")["numbers"], key=len, reverse=True)
    return rf"\d{{1,2}}|{'|'.join(spelt)}"


def _value(said: str) -> float:
    return float(said) if said.isdigit() else float(lexicon("times")["numbers"][said])


@lru_cache(maxsize=1)
def _units() -> str:
    units = enumerate(lexicon("times")["units"])
    return "|".join(f"(?P<unit{index}>{fragment(one['say'])})" for index, one in units)


def _per_unit(match: re.Match[str]) -> float:
    return float(lexicon("times")["units"][picked(match, "unit")]["days"])


@lru_cache(maxsize=1)
def _apart() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w.])(?:(?:a\s+)?(?P<loose>couple|few)(?:\s+of)?\s+|(?P<number>{_number()})\s*|the\s+)"
        rf"(?:{_units()})\s+(?P<way>before|after)\s+(?:the\s+)?$"
    )


def counted_from(plain: str, start: int) -> tuple[int, float] | None:
    """What is counted from the date that begins at `start`: where, and the days to add to its own.

    "3 weeks before" adds 21 days, "a week after" takes 7 off; None if nothing is counted from it.
    """
    match = _apart().search(plain, max(0, start - _WINDOW), start)
    if not match:
        return None
    loose = {"couple": 2.0, "few": 3.0}.get(match["loose"] or "")
    amount = loose or (_value(match["number"]) if match["number"] else 1.0)
    days = amount * _per_unit(match)
    return match.start(), days if match["way"] == "before" else -days


@lru_cache(maxsize=1)
def _weekday() -> str:
    days = enumerate(lexicon("times")["weekdays"])
    return "|".join(f"(?P<d{index}>{fragment(one['say'])})" for index, one in days)


@lru_cache(maxsize=1)
def _nth_weekday() -> re.Pattern[str]:
    words = lexicon("times")
    # "March" and "may" need no company here: nothing else is the last Sunday of it.
    names = ("|".join(filter(None, (one["say"], one.get("risky")))) for one in words["months"])
    months = "|".join(f"(?P<m{index}>{fragment(name)})" for index, name in enumerate(names))
    return re.compile(
        rf"(?<!\w)(?P<nth>{'|'.join(words['nth'])})\s+(?:{_weekday()})\s+(?:of|in)\s+"
        rf"(?:{months})(?!\w)"
    )


def nth_weekdays(plain: str, today: date) -> Iterator[Found]:
    """The last one that came of "the last Sunday of October", "first Monday in May"."""
    words = lexicon("times")
    for match in _nth_weekday().finditer(plain):
        weekday = int(words["weekdays"][picked(match, "d")]["is"])
        month = int(words["months"][picked(match, "m")]["is"])
        for year in (today.year, today.year - 1):
            first = date(year, month, 1)
            on = first + timedelta((weekday - first.weekday()) % 7 + 7 * words["nth"][match["nth"]])
            if on.month != month:
                on -= timedelta(7)
            if on <= today:
                yield match.start(), match.end(), float((today - on).days)
                break


@lru_cache(maxsize=1)
def _weekdays_running() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:last|past)\s+(?P<number>{_number()})\s+(?:{_weekday()})s(?!\w)")


def weekdays_running(plain: str, today: date) -> Iterator[Found]:
    """Since when "the last four Sundays" reach: the first of them."""
    for match in _weekdays_running().finditer(plain):
        wanted = int(lexicon("times")["weekdays"][picked(match, "d")]["is"])
        latest = (today.weekday() - wanted) % 7
        yield match.start(), match.end(), latest + 7 * (_value(match["number"]) - 1)


@lru_cache(maxsize=1)
def _part_of_those() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)for\s+(?P<number>{_number()})\s+of\s+(?:those|them|these)(?!\w)")


@lru_cache(maxsize=1)
def _any_unit() -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z])(?:{_units()})(?!\w)")


def part_of_those(plain: str) -> Iterator[Found]:
    """How long "5 weeks, and sore for 3 of those" means: three of the unit told before."""
    for match in _part_of_those().finditer(plain):
        units = list(_any_unit().finditer(plain, max(0, match.start() - _STORY), match.start()))
        if units and _per_unit(units[-1]) >= 1:
            yield match.start(), match.end(), _value(match["number"]) * _per_unit(units[-1])
