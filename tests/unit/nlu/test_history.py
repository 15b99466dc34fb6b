"""What the history listener heard is weighed against what the readers found."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from nlu.act_classifier import ActClassifier
from nlu.encoder import sentence_encoder
from nlu.hearing import hear
from nlu.history import NOTHING_TOLD, HistoryListener
from nlu.mileage import read_mileage
from nlu.onset import read_onset
from nlu.places import read_places
from nlu.tagger import Tagger
from nlu.week_tagger import Weeks

NOW = datetime(2026, 11, 27)
STORY = "My knee is sore and the garmin looks quite another colour than in may"


def test_a_change_that_no_phrase_tells_is_taken_if_it_is_likely() -> None:
    assert read_mileage(STORY, asked=None).change is None
    assert read_mileage(STORY, asked=None, chances={"increased": 0.9}).change == "increased"
    assert read_mileage(STORY, asked=None, chances={"increased": 0.6}).change is None


def test_in_answer_to_the_question_less_is_enough() -> None:
    reply = "the garmin looks quite another colour than in may"
    told = read_mileage(reply, asked="mileage_change", chances={"increased": 0.6})
    assert told.change == "increased"


def test_a_phrase_weighs_more_than_a_guess() -> None:
    text = "knee is sore, mileage is the same as ever"
    assert read_mileage(text, asked=None, chances={"increased": 0.7}).change == "unchanged"


def test_who_has_run_for_years_is_no_beginner() -> None:
    text = "hi, I've been running for several years and have upped it of late, back is sore"
    told = read_mileage(text, asked=None, chances={"new_runner": 0.99, "increased": 0.1})
    assert told.change == "increased"
    plain = "been running for 12 years, knee is sore"
    assert read_mileage(plain, asked=None, chances={"new_runner": 0.99}).change is None


def test_what_a_button_says_is_never_overruled() -> None:
    told = read_mileage("More than usual", asked="mileage_change", chances={"unchanged": 1.0})
    assert told.change == "increased"


def test_two_amounts_weigh_more_than_anything() -> None:
    text = "went from 20 to 35 miles a week"
    assert read_mileage(text, asked=None, chances={"decreased": 0.99}).change == "increased"


def test_which_of_two_weeks_was_first_yields_to_a_change_surely_heard() -> None:
    text = "44 mpw, a cutback since I'd been on 60 for the last few weeks"
    told = read_mileage(text, asked=None, chances={"decreased": 0.97, "increased": 0.01})
    assert told.change == "decreased"
    assert (told.weekly_before_km, told.weekly_now_km) == (96.56, 70.81)
    assert read_mileage(text, asked=None, chances={"decreased": 0.6}).change == "increased"


def test_what_contradicts_itself_is_asked_whatever_is_likely() -> None:
    text = "I run more than usual and less than usual"
    assert read_mileage(text, asked=None, chances={"increased": 0.99}).change is None


def test_tagged_weeks_fill_in_where_no_pattern_is_found() -> None:
    text = "garmin shows 44 k for october, may had 30"
    told = read_mileage(text, asked=None, weeks=Weeks(before=30.0, now=44.0, unit="km"))
    assert (told.weekly_before_km, told.weekly_now_km) == (30.0, 44.0)
    assert (told.change, told.pct) == ("increased", pytest.approx(46.7))


def test_weeks_found_by_pattern_stay() -> None:
    text = "went from 20 to 35 km a week"
    told = read_mileage(text, asked=None, weeks=Weeks(before=1.0, now=2.0, unit="km"))
    assert (told.weekly_before_km, told.weekly_now_km) == (20.0, 35.0)


def test_a_likely_time_is_the_onset() -> None:
    text = "bought shoes 3 weeks ago, shin 5 days ago"
    start = text.index("5 days")
    weeks = text.index("3 weeks")
    assert read_onset(text, asked=None, now=NOW, times={weeks: 0.1, start: 0.9}).days == 5
    assert read_onset(text, asked=None, now=NOW, times={weeks: 0.9, start: 0.1}).days == 21


def test_a_place_that_is_hardly_the_complaint_is_none_and_a_likely_one_is() -> None:
    text = "did my ankle in the spring, hip is sore"
    ankle, hip = text.index("my ankle"), text.index("hip")
    assert read_places(text, asked=None, likely={hip: 0.9, ankle: 0.1}).present == ("hip",)
    assert set(read_places(text, asked=None, likely={hip: 0.9, ankle: 0.9}).present) == {
        "ankle",
        "hip",
    }


def test_a_manner_that_no_phrase_tells_is_taken_if_it_is_likely() -> None:
    text = "my shin, it is there now"
    assert read_onset(text, asked="onset", now=NOW).kind is None
    assert read_onset(text, asked="onset", now=NOW, chances={"sudden": 0.6}).kind == "sudden"
    assert read_onset(text, asked=None, now=NOW, chances={"sudden": 0.6}).kind is None


@pytest.fixture(scope="module")
def listener() -> HistoryListener:
    texts = ["way more miles than in spring", "the sea is blue today"] * 4
    vectors = sentence_encoder().encode(texts)
    kinds = ["increased", "none"] * 4
    classifier = ActClassifier.train(texts, kinds, vectors)
    times = Tagger.train([["a"], ["b"]] * 4, ["onset", "other"] * 4, strength=1.0)
    places = Tagger.train([["a"], ["b"]] * 4, ["complaint", "other"] * 4, strength=1.0)
    return HistoryListener(classifier, classifier, times, places, times, classifier, classifier)


def test_it_hears_the_kind_that_is_told(listener: HistoryListener) -> None:
    told = listener.hear(hear("many more miles than in spring"), NOW)
    assert told.mileage["increased"] > 0.5
    assert "none" not in told.mileage


def test_another_persons_running_is_not_heard(listener: HistoryListener) -> None:
    assert listener.hear(hear("if my mate ran more miles than in spring"), NOW) == NOTHING_TOLD


def test_nothing_is_told_by_nothing(listener: HistoryListener) -> None:
    assert listener.hear(hear("?"), NOW) == NOTHING_TOLD


def test_it_is_the_same_after_it_was_stored(listener: HistoryListener, tmp_path: Path) -> None:
    listener.save(tmp_path / "model.npz")
    again = HistoryListener.load(tmp_path / "model.npz")
    one, other = (each.hear(hear(STORY), NOW) for each in (listener, again))
    assert np.allclose(list(one.mileage.values()), list(other.mileage.values()), atol=1e-2)


def test_a_return_after_a_break_must_be_heard_surely_where_no_phrase_tells_it() -> None:
    text = "my knee hurts since parkrun"
    assert read_mileage(text, asked=None, chances={"returning": 0.9}).change is None
    assert read_mileage(text, asked=None, chances={"returning": 0.97}).change == "returning"
