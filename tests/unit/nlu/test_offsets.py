"""Times told by counting from another, read on Saturday 28 November 2026."""

from __future__ import annotations

from datetime import datetime

import pytest

from nlu.onset import read_onset
from nlu.times import read_times

NOW = datetime(2026, 11, 28, 12)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("three weeks before Halloween", 49),
        ("a couple of weeks after Halloween", 14),
        ("the week before Halloween", 35),
        ("the day after Christmas day", 337),
        ("last Sunday of October", 34),
        ("the first Monday in May", 208),
        ("second Saturday of November", 14),
        ("the last 4 Sundays", 27),
        ("past two Tuesdays", 11),
        ("July last year", 501),
        ("summer last year", 501),
        ("the Sunday the clocks went back", 34),
        ("the weekend before last", 13),
        ("not last weekend, the weekend before that", 13),
        ("Tuesday, the one before", 11),
    ],
)
def test_a_time_is_counted_from_another(text: str, days: float) -> None:
    assert [mention.days for mention in read_times(text, NOW)] == [days]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("it'll be three weeks on Monday", 19),
        ("it will be a week on Tuesday", 4),
        ("only since Monday just gone. that thing in spring was the other foot", 5),
    ],
)
def test_the_onset_in_a_reply(text: str, days: float) -> None:
    assert read_onset(text, asked="onset_days", now=NOW).days == days


def test_a_part_of_the_time_told_before_is_of_its_unit() -> None:
    text = "been back running 5 weeks and the neck has been sore for 3 of those"
    assert [mention.days for mention in read_times(text, NOW)] == [35, 21]


def test_a_week_of_that_is_counted_from_the_time_before() -> None:
    text = "restarted 1 Nov. After a week of that my hip began to pinch"
    assert [mention.days for mention in read_times(text, NOW)] == [27, 20]
