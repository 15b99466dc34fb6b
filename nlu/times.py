"""Expressions of time in a message, as days before today."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import lru_cache

from nlu.dates import read_dates
from nlu.offsets import counted_from, nth_weekdays, part_of_those, weekdays_running
from nlu.phrases import lexicon, picked, whole_words
from nlu.stretches import Kind, read_stretches, told_since
from nlu.text import normalise


@dataclass(frozen=True)
class TimeMention:
    """A time told in a message.

    `days` counts back from today (0 is today); None when a time is told without a measure ("ages").
    `kind`: "ago" (3 weeks ago), "since" (since Friday), "for" (for 3 weeks), "on" (yesterday, in
    May), "bare" (3 weeks, with nothing to say how it is meant). `text` is `message[start:end]`.
    """

    days: float | None
    start: int
    end: int
    text: str
    kind: Kind


# What may stand between a weekday and its date.
_DATE_FOLLOWS = ("", "the")
# "every Friday", "next Friday", "the first in ages"
_HABIT = re.compile(r"\b(?:next|every|each|coming|most|by)\s+$")
# "Race Sunday 6th", "I have a race on Saturday": it lies ahead if nothing is told of how it went.
_RACE = r"(?:race|marathon|half|10k|5k|ultra|relay|event)"
_RACE_DAY = re.compile(
    rf"(?:(?:^|[.!?,;(]\s*)(?:my |big |a )?{_RACE}|"
    rf"\b(?:have|got|i've) (?:a|my|the) (?:\w+ )?{_RACE}|\b{_RACE}(?:'?s| is))(?: on| this)*\s+$"
)
_NOTHING_TOLD = re.compile(
    r"\s*(?:\d{1,2}(?:st|nd|rd|th)\b|$|[.?!,;)]|so\b|and (?:i|want|would)\b)"
)
_RACE_LOOK_BACK = 30
# "My plan starts 7 Dec": almost a year ago is in a few weeks.
_STARTS = re.compile(r"\b(?:starts?|begins?|starting|beginning)(?: on)?(?: the)?\s+$")
_ALMOST_A_YEAR = 270
_IN = re.compile(r"\bin\s+$")
# "The past month" is a stretch, "last month" a date.
_SPAN = re.compile(r"(?:(?:the|this)\s+(?:last|past)|past)\b")
_LOOK_BACK = 12


@lru_cache(maxsize=1)
def _phrases() -> re.Pattern[str]:
    fixed = enumerate(lexicon("times")["phrases"])
    longest_first = sorted(fixed, key=lambda entry: -len(entry[1]["say"]))
    return whole_words(f"(?P<phrase{index}>{entry['say']})" for index, entry in longest_first)


# "Day 4 of a swollen ankle": the first day is the day itself.
_DAY_NUMBER = re.compile(
    r"(?<![\w-])day (?P<number>[1-9]|[1-4]\d)\b(?! (?:of|in) (?:the |my |a |our )?(?:streak|plan|"
    r"training|c25k|challenge|trip|holiday|camp|program\w*|block))"
)


# "Third week of it"
_WEEK_NUMBER = re.compile(
    r"\b(?P<number>second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th) (?:week|wk) "
    r"(?:of (?:it|this|having|the pain|pain)|like this|with (?:it|this))\b"
)
_NTH = {
    "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6,
    "2nd": 2, "3rd": 3, "4th": 4, "5th": 5, "6th": 6,
}  # fmt: skip


def _mention(plain: str, start: int, end: int, days: float | None, kind: Kind) -> TimeMention:
    return TimeMention(days, start, end, plain[start:end], kind)


def _found(plain: str, today: date) -> Iterator[tuple[TimeMention, bool]]:
    """Every time in the text, overlaps and all, and whether it is a mere weekday."""
    kind: Kind
    for start, end, days, kind in read_stretches(plain):
        yield _mention(plain, start, end, days, kind), False
    for match in _phrases().finditer(plain):
        start, end = match.span()
        ago = lexicon("times")["phrases"][picked(match, "phrase")]["days"]
        other = _HABIT if ago is not None else _IN
        if not other.search(plain, max(0, start - _LOOK_BACK), start):
            span = ago is None or _SPAN.match(plain, start)
            kind = "since" if told_since(plain, start) else "for" if span else "on"
            yield _mention(plain, start, end, ago, kind), False
    for match in _DAY_NUMBER.finditer(plain):
        days_since = float(int(match["number"]) - 1)
        yield _mention(plain, *match.span(), days_since, "for"), False
    for match in _WEEK_NUMBER.finditer(plain):
        # Its middle: the second week is the eighth to the fourteenth day.
        yield _mention(plain, *match.span(), 7.0 * _NTH[match["number"]] - 4, "for"), False
    for start, end, days_since in weekdays_running(plain, today):
        yield _mention(plain, start, end, days_since, "for"), False
    for start, end, days_since in part_of_those(plain):
        yield _mention(plain, start, end, days_since, "for"), False
    for start, end, days_since in nth_weekdays(plain, today):
        yield _mention(plain, start, end, days_since, "on"), False
    for start, end, days, what in read_dates(plain, today):
        habit = _HABIT.search(plain, max(0, start - _LOOK_BACK), start)
        race = _RACE_DAY.search(plain, max(0, start - _RACE_LOOK_BACK), start)
        ahead = race and what == "weekday" and _NOTHING_TOLD.match(plain, end)
        starts = days > _ALMOST_A_YEAR and _STARTS.search(plain, max(0, start - _LOOK_BACK), start)
        apart = counted_from(plain, start)
        if apart and days + apart[1] >= 0:
            start, days = apart[0], days + apart[1]
        if not (habit or ahead or starts):
            kind = "since" if told_since(plain, start) else "on"
            yield _mention(plain, start, end, days, kind), what == "weekday"


def _later(found: list[tuple[TimeMention, bool]]) -> Iterator[tuple[TimeMention, bool]]:
    """The mentions, "three weeks ago … a week later" counted from the time before."""
    before: TimeMention | None = None
    for mention, weekday in found:
        if mention.kind != "later":
            before = mention if mention.kind in ("ago", "on", "since") else before
            yield mention, weekday
        elif before and before.days is not None and before.days >= (mention.days or 0):
            yield replace(mention, kind="on", days=before.days - (mention.days or 0)), False


def _anchored(found: list[tuple[TimeMention, bool]], plain: str) -> Iterator[TimeMention]:
    """The mentions, a weekday told after "2 weeks ago" put into that week."""
    anchor: TimeMention | None = None
    for mention, weekday in found:
        if anchor and re.search(r"[.!?\n]", plain[anchor.end : mention.start]):
            anchor = None
        if weekday and anchor and mention.days is not None and anchor.days is not None:
            yield replace(mention, days=mention.days + 7 * round((anchor.days - mention.days) / 7))
            continue
        anchor = mention if mention.kind == "ago" and 7 <= (mention.days or 0) < 90 else None
        yield mention


def _summed(mentions: Iterator[TimeMention], plain: str) -> Iterator[TimeMention]:
    """The mentions, "2 weeks and 3 days" as one."""
    previous: TimeMention | None = None
    for mention in mentions:
        if (
            previous
            and previous.kind in ("bare", "for", "since")
            and mention.kind in ("bare", "ago")
            and (previous.days or 0) > (mention.days or 0) > 0
            and re.fullmatch(r",?\s*(?:and|&|n|\+)?\s*", plain[previous.end : mention.start])
        ):
            kind = mention.kind if mention.kind == "ago" else previous.kind
            days = (previous.days or 0) + (mention.days or 0)
            previous = _mention(plain, previous.start, mention.end, days, kind)
            continue
        if previous:
            yield previous
        previous = mention
    if previous:
        yield previous


def _names_a_day(mention: TimeMention, before: TimeMention, weekday: bool) -> bool:
    """Whether a time tells which weekday is meant: "the Sunday the clocks went back"."""
    longer_ago = (mention.days or 0) > (before.days or 0) + 6
    return mention.kind == "on" and not weekday and longer_ago


def read_times(text: str, now: datetime) -> list[TimeMention]:
    """All expressions of time in `text` that can lie in the past, in order, without overlaps.

    Days are counted back from the date of `now` (aware or not); a week is 7, a month 30, a year
    365 days, a range its middle. Times ahead ("in 3 weeks"), ages, rates ("20 miles a week") and
    lengths of plans are left out. Whether a time is the onset is not judged here.
    """
    plain = normalise(text)
    kept: list[tuple[TimeMention, bool]] = []
    for mention, weekday in sorted(
        _found(plain, now.date()), key=lambda found: (found[0].start, -found[0].end)
    ):
        if kept and mention.start < kept[-1][0].end:
            continue
        between = plain[kept[-1][0].end : mention.start] if kept else ""
        if (
            kept
            and kept[-1][1]
            and between.strip(", ") in _DATE_FOLLOWS
            and (re.search(r"\d", mention.text) or _names_a_day(mention, kept[-1][0], weekday))
        ):
            kept.pop()  # "Sunday 15th November": the date says more than the weekday
        kept.append((mention, weekday))
    return list(_summed(_anchored(list(_later(kept)), plain), plain))
