"""Days of the calendar in a message: weekdays, dates, months, seasons, holidays, weekends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Any, Literal

from nlu.holidays import RECKONED
from nlu.phrases import any_of, fragment, lexicon, picked, whole_words

# A match is (start, end, days before today, what it is).
Found = tuple[int, int, float, Literal["weekday", "date"]]


# How far before or after its middle the early or late part of a season lies, in days.
_PART_OF_SEASON = 35

_WEEKS = {
    "two": 2, "2": 2, "three": 3, "3": 3, "four": 4, "4": 4, "five": 5, "5": 5, "six": 6, "6": 6,
}  # fmt: skip


def latest(today: date, month: int, day: int, year: int | None = None) -> float | None:
    """Days from the last such day up to `today`; None if no such day exists or it lies ahead."""
    for candidate in (year,) if year else (today.year, today.year - 1):
        try:
            days = (today - date(candidate, month, day)).days
        except ValueError:
            return None
        if days >= 0:
            return float(days)
    return None


@dataclass(frozen=True)
class _Patterns:
    weekday: re.Pattern[str]
    month: re.Pattern[str]
    season: re.Pattern[str]
    holiday: re.Pattern[str]
    weekend: re.Pattern[str]
    running: re.Pattern[str]
    number: re.Pattern[str]


def _named(prefix: str, entries: list[dict[str, Any]], lead: str) -> str:
    """One group per entry; its risky word counts only after one of `lead` (lookbehind)."""
    parts = []
    for index, entry in enumerate(entries):
        words = [fragment(word) for word in entry["say"].split("|") if word]
        if "risky" in entry:
            behind = "|".join(rf"(?<=\b{word}\s)" for word in lead.split("|"))
            after_a_number = r"(?<=\d\s)|(?<=\d(?:st|nd|rd|th)\s)|^"
            not_a_verb = r"(?!\s+(?:on|down|at|in|be|have|not)\b)"
            words.append(rf"(?:{behind})(?:{entry['risky']})")
            words.append(rf"(?:{after_a_number})(?:{entry['risky']}){not_a_verb}")
        parts.append(f"(?P<{prefix}{index}>{'|'.join(words)})")
    return "(?:" + "|".join(parts) + ")"


@lru_cache(maxsize=1)
def _patterns() -> _Patterns:
    words = lexicon("times")
    day = _named("d", words["weekdays"], "on|since|last|from|late|early|past|till|til|until")
    before_month = "in|since|last|from|early|mid|late|of|around|about|maybe|probably|was|until|this"
    month = _named("m", words["months"], before_month)
    part = "(?P<part>" + "|".join(fragment(p["say"]) for p in words["month_parts"]) + ")"
    in_season = r"(?:(?:in|since|over|during|from|all)(?:\s+the)?|last|this|early|late|"
    in_season += r"(?:the\s+)?(?:start|beginning|end)\s+of(?:\s+(?:the|last|this))?|the)"
    return _Patterns(
        weekday=re.compile(
            rf"(?<![\w'])(?P<week>last\s+(?:week|wk)(?:'?s)?\s+(?:on\s+)?)?"
            rf"(?:(?P<ahead>\bbe\s+)?(?P<weeks>a\s+week|a\s+fortnight|(?:two|2|three|3|four|4|five|5|six|6)\s+weeks)\s+(?:ago\s+)?"
            rf"(?:(?=last\s|past\s)|on\s+))?"
            rf"(?:(?P<many>two|three|four|2|3|4|couple(?:\s+of)?)\s+)?(?P<last>(?:last|this\s+past|past|the\s+previous)\s+)?{day}"
            rf"(?:'s|s(?=\s+(?:ago|back)\b|\s+{any_of(words['weekday_owns'].split('|'))}\b))?"
            rf"(?:\s+(?:am|pm|morning|morn|night|nite|evening|eve|afternoon|lunchtime))?"
            rf"(?P<after>\s+(?:just\s+gone|gone|before\s+last|of\s+last\s+week|last\s+week"
            rf"|ago|back|last|week\s+ago|a\s+week\s+ago)|,?\s+(?:but\s+)?the\s+one\s+before)?(?!\w)"
        ),
        month=re.compile(
            rf"(?<![\w'])(?:(?P<day>\d{{1,2}})\s*(?:st|nd|rd|th)?\s*(?:of\s+)?|{part}[\s-]+)?"
            rf"{month}\.?(?:\s*(?:the\s+)?(?P<day2>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?"
            rf"(?![\d:/.]*\d|\s*(?:k|km|kms|mi|miles?|x|mins?|weeks?|days?|runs?|\w*athons?)\b))?"
            rf"(?:,?\s+(?P<year>20\d\d|(?:of\s+)?last\s+year))?(?!\w)"
        ),
        season=re.compile(
            rf"(?<!\w)(?:{in_season}\s+|(?=\w+\s+(?:of\s+)?(?:20\d\d|last\s+year)\b))"
            rf"{_named('s', words['seasons'], 'in')}(?P<year>\s+(?:of\s+)?(?:20\d\d|last\s+year))?"
            r"(?!\s+(?:\w+\s+)?(?:mara|marathon|half|race|5k|10k|season|training|league)\b)(?!\w)"
        ),
        holiday=whole_words(
            f"(?P<h{index}>{entry['say']})" for index, entry in enumerate(words["holidays"])
        ),
        weekend=whole_words(f"(?P<{key}>{say})" for key, say in words["weekends"].items()),
        running=whole_words(
            f"(?P<r{index}>{entry['say']})" for index, entry in enumerate(words["running"])
        ),
        number=re.compile(
            r"(?<!\w)(?:(?P<iso>(20\d\d)-(\d\d)-(\d\d))"
            r"|(?:(?:on|since|from|began|started|noticed|happened)\s+|^\W*)(?P<slash>(\d{1,2})[/.](\d{1,2})(?:[/.](\d{2,4}))?)(?=\W*$|[\s,;!?)]|\.\s)"
            r"|(?:(?:(?:on|since|from|around|about|by|til|till|until|was|[a-z]+day)\s+|^\W*|,\s+)the\s+"
            r"|^\W*(?=\w+(?:\W*$|\s+of\s+th)))(?P<nth>\d{1,2})(?:st|nd|rd|th)"
            r"(?:\s+of\s+(?:the|this)\s+month)?"
            r"(?!\s*(?:mile|km|k|run|week|day|hill|rep|lap|of|\d))"
            r"|(?:since|in|from|back\s+in)\s+(?P<year>(?:19|20)\d\d))(?![\w/])"
        ),
    )


def _weekdays(plain: str, today: date) -> Iterator[Found]:
    for match in _patterns().weekday.finditer(plain):
        wanted = int(lexicon("times")["weekdays"][picked(match, "d")]["is"])
        days = (today.weekday() - wanted) % 7
        after = (match["after"] or "").split()
        if match["week"] or after[-2:] == ["last", "week"]:
            days = today.weekday() + 7 - wanted
        elif match["many"] and after:
            times = {"two": 2, "three": 3, "four": 4}.get(match["many"]) or match["many"]
            # "Two Saturdays ago", said on a Saturday, is a fortnight ago.
            days = (days or 7) + 7 * (int(times if str(times).isdigit() else 2) - 1)
        elif len(after) > 1 and after[-1] in ("last", "ago", "before"):
            days = (days or 7 * (after[-1] == "last")) + 7
        elif (match["last"] or after) and days == 0:
            days = 7
        if match["weeks"]:
            # "A week last Tuesday" is a week before the last one.
            said = match["weeks"].split()
            weeks = 2 if "fortnight" in said else _WEEKS.get(said[0], 1)
            # "It'll be three weeks on Monday": counted from a day that lies ahead.
            days = 7 * weeks - (7 - days) % 7 if match["ahead"] else days + 7 * weeks
        yield match.start(), match.end(), float(days), "weekday"


def _months(plain: str, today: date) -> Iterator[Found]:
    words = lexicon("times")
    for match in _patterns().month.finditer(plain):
        month = int(words["months"][picked(match, "m")]["is"])
        # "Mid October. 28, desk job": the age of who writes.
        told = match["day"] or (match["day2"] if not match["part"] else None)
        year = _year(match["year"] or "", today)
        day = int(told) if told else int(words["month_alone"])
        if not told and match["part"]:
            part = re.sub(r"\s+", " ", match["part"])
            day = next(p["day"] for p in words["month_parts"] if part in p["say"].split("|"))
        elif not told and month == today.month and year in (None, today.year):
            day = max(1, today.day // 2)
        days = latest(today, month, day, year)
        if days is not None:
            yield match.start(), match.end(), days, "date"


def _year(said: str, today: date) -> int | None:
    """The year of "2024" or "of last year"; None if no year is said."""
    if "last" in said:
        return today.year - 1
    digits = said.split()
    return int(digits[-1]) if digits else None


def _yearly(plain: str, today: date) -> Iterator[Found]:
    words = lexicon("times")
    for match in _patterns().season.finditer(plain):
        entry = words["seasons"][picked(match, "s")]
        year = _year(match["year"] or "", today)
        days = latest(today, entry["month"], entry["day"], year)
        part = re.search(r"\b(?:(early|start|beginning)|late|end)\b", match[0])
        if days is not None and part:
            days = max(0.0, days + (_PART_OF_SEASON if part[1] else -_PART_OF_SEASON))
        if days is not None:
            yield match.start(), match.end(), days, "date"
    for match in _patterns().holiday.finditer(plain):
        entry = words["holidays"][picked(match, "h")]
        if "reckoned" in entry:
            reckon = RECKONED[entry["reckoned"]]
            on = next(d for d in (reckon(today.year), reckon(today.year - 1)) if d <= today)
            yield match.start(), match.end(), float((today - on).days), "date"
        else:
            ago = latest(today, entry["month"], entry["day"])
            yield match.start(), match.end(), float(ago or 0), "date"


def _numbers(plain: str, today: date) -> Iterator[Found]:
    for match in _patterns().number.finditer(plain):
        days: float | None
        if match["iso"]:
            days = latest(today, int(match[3]), int(match[4]), int(match[2]))
        elif match["slash"]:
            year = int(match[8]) % 100 + 2000 if match[8] else None
            first, second = int(match[6]), int(match[7])
            # Day first, as most of the world writes; month first only if that alone is past.
            this_year = year or today.year
            days = latest(today, second, first, this_year)
            days = latest(today, first, second, this_year) if days is None else days
            days = latest(today, second, first, year) if days is None else days
        elif match["nth"]:
            wanted = int(match["nth"])
            back = today.replace(day=1) - timedelta(days=1) if wanted > today.day else today
            days = latest(today, back.month, wanted, back.year)
        else:
            days = float((today - date(int(match["year"]), 7, 1)).days)
        if days is not None and days >= 0:
            yield match.start(), match.end(), days, "date"


def _spans_of_today(plain: str, today: date) -> Iterator[Found]:
    weekday = today.weekday()
    for match in _patterns().weekend.finditer(plain):
        # Counted to the Sunday on working days, to the first day on a weekend itself.
        since_it = weekday >= 5 and plain[: match.start()].endswith("after ")
        this = weekday - 5 if weekday >= 5 and not since_it else weekday + 1
        last = weekday + 1
        days = {"this": this, "last": last, "before_last": last + 7}[str(match.lastgroup)]
        yield match.start(), match.end(), float(days), "date"
    gone = {"week": weekday, "month": today.day - 1, "year": today.timetuple().tm_yday - 1}
    for match in _patterns().running.finditer(plain):
        entry = lexicon("times")["running"][picked(match, "r")]
        whole = gone[entry["part"]]
        days = {
            "start": whole,
            "middle": (whole + 1) // 2,
            "before": whole + 3,
            "week_before": whole + 7,
        }[entry["at"]]
        yield match.start(), match.end(), float(days), "date"


def read_dates(plain: str, today: date) -> list[Found]:
    """Every day of the calendar named in a normalised text, in days before `today`, unordered.

    A day or month without a year is the last one that came; one that cannot be past is left out.
    """
    finders = (_weekdays, _months, _yearly, _numbers, _spans_of_today)
    return [found for finder in finders for found in finder(plain, today)]
