"""Better, the same or worse than last time; and when to ask again."""

from __future__ import annotations

import pytest

from nlu.check_in import read_check_in_days
from nlu.since_last_time import read_since_last_time

REPLIES = {
    "Better": "better",
    "much better thanks": "better",
    "a bit less sore": "better",
    "all gone!": "better",
    "on the mend": "better",
    "it's fine now": "better",
    "About the same": "same",
    "no change": "same",
    "not great": "same",
    "no better really": "same",
    "hasn't improved": "same",
    "still hurts": "same",
    "no worse": "same",
    "Worse": "worse",
    "a lot worse on stairs": "worse",
    "it's spreading": "worse",
    "hurts more than last week": "worse",
    "my left knee": None,
    "hmm": None,
}


@pytest.mark.parametrize(("text", "answer"), REPLIES.items())
def test_reply(text: str, answer: str | None) -> None:
    assert read_since_last_time(text, asked="since_last_time") == answer


def test_only_a_reply_to_the_question_counts() -> None:
    assert read_since_last_time("it got better after a week", asked="onset") is None


DAYS = {
    "check in with me in a week": 7,
    "remind me in 3 days": 3,
    "in a couple of weeks please": 14,
    "ask me tomorrow": 1,
    "next week": 7,
    "in a fortnight": 14,
    "follow up in a month": 30,
    "yes please": None,
}


@pytest.mark.parametrize(("text", "days"), DAYS.items())
def test_days(text: str, days: float | None) -> None:
    assert read_check_in_days(text) == days
