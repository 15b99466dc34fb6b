"""What is learnt from marked messages: which time is the onset, which number a week's running."""

from __future__ import annotations

from datetime import datetime

import numpy as np
import pytest

from nlu import onset_tagger, week_tagger
from nlu.marked import unmark
from nlu.tagger import Tagger
from nlu.week_tagger import TaggedNumber, Weeks, candidates, weeks_told

NOW = datetime(2026, 11, 27)


def test_marks_are_taken_off_and_kept_with_their_places() -> None:
    text, marks = unmark("from {b:20} to {n:35} a week")
    assert text == "from 20 to 35 a week"
    assert [(text[mark.start : mark.end], mark.name) for mark in marks] == [
        ("20", "b"),
        ("35", "n"),
    ]


@pytest.mark.parametrize(
    ("marked", "roles"),
    [
        ("from {b:20} to {n:35} a week", ["from_to"]),
        ("was {b:20} miles, then {n:35}, long run of 12", ["before", "now", "none"]),
        ("{u:30-35} mpw as ever, half in 6 weeks", ["same", "none"]),
        ("ran 5k in 25 minutes", ["none"]),
    ],
)
def test_each_number_has_the_role_of_its_mark(marked: str, roles: list[str]) -> None:
    assert week_tagger.roles_of(marked)[1] == roles


def test_a_tagger_learns_from_the_words_around_a_number() -> None:
    tagger = week_tagger.train(
        [f"used to run {{b:{n}}} km, these days {{n:{n + 9}}} km" for n in range(20, 60)]
        + [f"these days {{n:{n}}} km, I used to run {{b:{n - 9}}} km" for n in range(30, 70)]
        + [f"my race is {n} km long" for n in range(20, 60)]
    )
    told = weeks_told(week_tagger.tag(tagger, "these days 44 km, in may I used to run 33 km"))
    assert told == Weeks(before=33.0, now=44.0, unit="km")
    assert weeks_told(week_tagger.tag(tagger, "my race is 44 km long")) == Weeks()


def test_a_number_told_as_the_same_is_todays_or_the_other_one_of_two() -> None:
    first, second = candidates("30 and then 45")

    def tagged(**roles: float) -> TaggedNumber:
        return TaggedNumber(first if "same" in roles else second, roles)

    assert weeks_told([tagged(same=0.9)]) == Weeks(now=30.0)
    assert weeks_told([tagged(same=0.9), tagged(now=0.9)]) == Weeks(before=30.0, now=45.0)
    assert weeks_told([tagged(same=0.9), tagged(before=0.9)]) == Weeks(before=45.0, now=30.0)
    assert weeks_told([tagged(same=0.3)]) == Weeks()


def test_a_tagger_learns_which_time_is_the_onset() -> None:
    tagger = onset_tagger.train(
        [
            f"sore knee since {{o:{n} days ago}}, bought shoes {n + 9} days ago"
            for n in range(2, 40)
        ],
        NOW,
    )
    text = "bought shoes 12 days ago, sore since 5 days ago"
    chances = onset_tagger.chances(tagger, onset_tagger.weighed_times(text, NOW))
    assert len(chances) == 2
    assert max(chances, key=lambda start: chances[start]) == text.index("5 days")


def test_a_tagger_is_the_same_after_it_was_stored() -> None:
    tagger = Tagger.train([["a", "b"], ["c"]] * 5, ["x", "y"] * 5, strength=1.0)
    again = Tagger.unpacked(tagger.packed("some"), "some")
    assert again.labels == ("x", "y")
    for features in (["a"], ["c"], ["unknown"]):
        assert np.allclose(
            list(again.probabilities(features).values()),
            list(tagger.probabilities(features).values()),
            atol=1e-3,
        )
