"""Rules told by a sign alone, or by a sign beside a condition or a place."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from nlu.symptoms import read_symptoms
from nlu.told_rules import rules_told


def told(text: str, *, conditions: Sequence[str] = (), places: Sequence[str] = ()) -> list[str]:
    return rules_told(text, read_symptoms(text, asked=None), conditions, places)


def test_a_limp_is_told_as_its_rule() -> None:
    assert told("I'm limping since Sunday") == ["x_walk_pain"]


@pytest.mark.parametrize(
    "text", ["there's a raw patch on my heel", "my sock was stuck to the blister"]
)
def test_open_skin_of_the_foot_counts_with_diabetes_alone(text: str) -> None:
    assert told(text, conditions=["m_diabetes"]) == ["to_diabetes"]
    assert told(text) == []


def test_open_skin_elsewhere_is_no_diabetic_foot() -> None:
    assert told("a raw patch on my elbow", conditions=["m_diabetes"]) == []


@pytest.mark.parametrize("text", ["flew home from Perth on Sunday", "I'm on the pill"])
def test_what_favours_a_clot_counts_where_the_calf_hurts(text: str) -> None:
    assert told(text, places=["calf"]) == ["c_dvt_risk"]
    assert told(text, places=["knee"]) == []


def test_a_fall_from_a_height_counts_where_the_back_hurts() -> None:
    assert told("I came off the garage roof", places=["lower_back"]) == ["lb_major_trauma"]
    assert told("I came off the garage roof", places=["ankle"]) == []


@pytest.mark.parametrize(
    "text",
    [
        "flying to Perth next week",
        "my mate fell off a ladder",
        "no long-haul flights",
        "a ladder session at the track",
    ],
)
def test_what_is_to_come_another_persons_or_denied_tells_nothing(text: str) -> None:
    assert told(text, conditions=["m_diabetes"], places=["calf", "lower_back"]) == []
