"""Expressions of time, read on Sunday 22 November 2026."""

from __future__ import annotations

from datetime import date, datetime, timezone
from itertools import pairwise

import pytest

from nlu.holidays import easter, thanksgiving
from nlu.text import normalise
from nlu.times import read_times

NOW = datetime(2026, 11, 22, 15, 0)


def days(text: str) -> list[float | None]:
    return [mention.days for mention in read_times(text, NOW)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3 weeks ago", 21),
        ("6wks", 42),
        ("a fortnight", 14),
        ("a couple of days", 2),
        ("a few months back", 90),
        ("several weeks", 28),
        ("half a year", 182.5),
        ("a year and a half", 547.5),
        ("2 and a half weeks", 17.5),
        ("a week or two ago", 10.5),
        ("2-3 weeks", 17.5),
        ("three or four days", 3.5),
        ("twenty one days", 21),
        ("5+ weeks", 35),
        ("three-ish weeks", 21),
        ("2 weeks and 3 days", 17),
        ("half an hour ago", 0),
        ("48 hours", 2),
        ("month ago", 30),
        ("for weeks", 21),
        ("the last fortnight", 14),
        ("it's 4 weeks later", 28),
    ],
)
def test_a_stretch_of_time_is_counted_in_days(text: str, expected: float) -> None:
    assert days(text) == [pytest.approx(expected, abs=0.6)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("this morning", 0),
        ("tonight", 0),
        ("yesterday evening", 1),
        ("last night", 1),
        ("the day before yesterday", 2),
        ("the other day", 3),
        ("last week", 7),
        ("week before last", 14),
        ("this week", 3),
        ("at the weekend", 1),
        ("last weekend", 7),
        ("end of last month", 24),
    ],
)
def test_fixed_phrases(text: str, expected: float) -> None:
    assert days(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on friday", 2),
        ("last Friday", 2),
        ("last tuesday", 5),
        ("tuesday last week", 12),
        ("two saturdays ago", 8),
        ("two sundays ago", 14),
        ("the sunday just gone", 7),
        ("since sat", 1),
        ("thursday's intervals", 3),
        ("saturdays long run", 1),
        ("2 weeks ago on the tuesday", 14),
    ],
)
def test_a_weekday_is_the_last_one_that_came(text: str, expected: float) -> None:
    assert days(text)[0] == expected


def test_a_weekday_told_after_weeks_ago_lies_in_that_week() -> None:
    assert days("two weeks ago, on the tuesday, i ran hills") == [14, 12]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("nov 1st", 21),
        ("the 1st of november", 21),
        ("sunday 15th november", 7),
        ("on the 15th", 7),
        ("since 3/11", 19),
        ("since 11/15", 7),
        ("2026-11-01", 21),
        ("mid october", 38),
        ("first week of november", 18),
        ("early september", 78),
        ("since march", 252),
        ("in may", 191),
        ("march 2025", 617),
        ("since xmas", 332),
        ("since easter", 231),
        ("in the spring", 221),
        ("around halloween", 22),
        ("since the august bank holiday", 83),
        ("over the late may bank holiday", 181),
        ("on the early may bank holiday", 202),
        ("since midsummer", 144),
        ("since the 10k on saturday", 1),
        ("10k Friday went badly", 2),
    ],
)
def test_dates_months_and_holidays_are_the_last_that_came(text: str, expected: float) -> None:
    assert days(text) == [expected]


@pytest.mark.parametrize("text", ["ages", "a while back", "lately", "for a long time now"])
def test_a_time_without_measure_has_no_days(text: str) -> None:
    assert days(text) == [None]


@pytest.mark.parametrize(
    "text",
    [
        "my race is in 3 weeks",
        "10 weeks until race day",
        "12 week plan",
        "I'm 29 years old",
        "20 miles a week",
        "3 times a week",
        "every week or two",
        "every other day",
        "week 6 of 16",
        "took 3 weeks off",
        "two weeks after the race",
        "on tuesdays",
        "I may run again",
        "I sat down",
        "pain 7/10",
        "a death march of a race",
        "first run in ages",
        "3 month old shoes",
        "Race Sunday. Can I run?",
        "my marathon is on Saturday",
        "the plan starts 5 Dec",
    ],
)
def test_what_is_no_time_past_is_left_out(text: str) -> None:
    assert days(text) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("3 weeks ago", "ago"),
        ("since friday", "since"),
        ("for about 3 weeks", "for"),
        ("3 weeks now", "for"),
        ("yesterday", "on"),
        ("3 weeks", "bare"),
    ],
)
def test_how_a_time_is_meant(text: str, kind: str) -> None:
    assert [mention.kind for mention in read_times(text, NOW)] == [kind]


def test_spans_index_the_message_and_do_not_overlap() -> None:
    text = "Since LAST Tuesday\u2019s run, so 5 days, and it\u2019s worse today"
    mentions = read_times(text, NOW)
    assert [mention.days for mention in mentions] == [5, 5, 0]
    for mention in mentions:
        assert normalise(text)[mention.start : mention.end] == mention.text
    assert all(a.end <= b.start for a, b in pairwise(mentions))


def test_only_the_date_of_now_counts() -> None:
    aware = datetime(2026, 11, 22, 0, 5, tzinfo=timezone.utc)
    assert [m.days for m in read_times("on friday", aware)] == [2]


@pytest.mark.parametrize("text", ["", "   ", "?!", "29/02", "31 february", "99 99", "0 days ago"])
def test_odd_texts_do_no_harm(text: str) -> None:
    assert all((mention.days or 0) >= 0 for mention in read_times(text, NOW))


def test_movable_feasts() -> None:
    assert easter(2026) == date(2026, 4, 5)
    assert easter(2025) == date(2025, 4, 20)
    assert thanksgiving(2025) == date(2025, 11, 27)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("sore since the clocks went back", 33),
        ("day 4 of a swollen ankle", 3),
        ("the pain is maybe 9 days old", 9),
        ("three mornings ago", 3),
        ("on Melbourne Cup day", 24),
        ("since half-term", 31),
        ("2 and a bit weeks", 15.4),
        ("felt it in the spring of last year", 591),
        ("started on 20/11. Can I run?", 7),
        ("four weeks to the day since it began", 28),
        ("since last 20 days I am having pain", 20),
    ],
)
def test_other_ways_to_say_when(text: str, days: float) -> None:
    mentions = read_times(text, datetime(2026, 11, 27, 18))
    assert [mention.days for mention in mentions] == [pytest.approx(days)]


@pytest.mark.parametrize("text", ["day 12 of my streak", "my 9 day old baby", "day 3 of c25k"])
def test_numbered_days_of_other_things_are_no_time(text: str) -> None:
    mentions = read_times(text, datetime(2026, 11, 27, 18))
    assert not [mention for mention in mentions if mention.kind in ("for", "ago")]
