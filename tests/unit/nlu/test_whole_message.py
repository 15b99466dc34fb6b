"""The opinion on a whole message: how likely it tells a sign at all, and of which level."""

from __future__ import annotations

import pytest

from nlu.act_classifier import ActClassifier
from nlu.alarm_training import NOTHING
from nlu.encoder import sentence_encoder
from nlu.hearing import hear
from nlu.whole_message import worry

TAUGHT = {
    "emergency": "my chest is being crushed and my arm is heavy",
    "urgent": "the joint is hot and swollen and i have a fever",
    "see_doctor": "it has hurt for nine weeks and rest changed nothing",
    NOTHING: "which shoes would you buy for a muddy race",
}


@pytest.fixture(scope="module")
def classifier() -> ActClassifier:
    rows = [(text, level) for level, text in TAUGHT.items()] * 5
    vectors = sentence_encoder().encode([text for text, _ in rows])
    return ActClassifier.train([text for text, _ in rows], [level for _, level in rows], vectors)


def test_an_emergency_is_an_alarm_and_the_graver_one(classifier: ActClassifier) -> None:
    heard = worry(classifier, hear("something crushes my chest"))
    assert heard.alarm > 0 and heard.any_sign > 0 and heard.graver > 0


def test_an_urgent_sign_is_an_alarm_and_not_the_graver_one(classifier: ActClassifier) -> None:
    heard = worry(classifier, hear("hot swollen joint and fever"))
    assert heard.alarm > 0 > heard.graver


def test_what_wants_a_look_is_a_sign_and_no_alarm(classifier: ActClassifier) -> None:
    heard = worry(classifier, hear("nine weeks now and rest changed nothing"))
    assert heard.any_sign > 0 > heard.alarm


def test_what_is_harmless_is_no_sign(classifier: ActClassifier) -> None:
    heard = worry(classifier, hear("which shoes for the mud"))
    assert max(heard.alarm, heard.any_sign) < 0


def test_nothing_at_all_is_no_fault(classifier: ActClassifier) -> None:
    assert abs(worry(classifier, hear("?")).graver) < 5
