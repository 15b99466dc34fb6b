"""What contradicts itself or names two things alike is left to be asked; a cue settles it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from actions.questions import alike_choices
from knowledge.locations import load_locations
from nlu.dialogue import Dialogue
from nlu.places import read_places
from nlu.reading import read_message

NOW = datetime(2026, 11, 22, 15, 0)


def facts(text: str, asked: str | None = None, act: str = "inform", **slots: Any) -> dict[str, Any]:
    return read_message(text, Dialogue(asked, slots, NOW), act=act)


@pytest.mark.parametrize(
    ("text", "alike"),
    [
        ("my knee and my hip both hurt about the same", {"knee": None, "hip": None}),
        ("left achilles and right heel, equally bad", {"achilles": "left", "heel": "right"}),
        ("pain in my shin and ankle since last week", {"shin": None, "ankle": None}),
        ("both my calf and my shin are sore", {"calf": None, "shin": None}),
        ("I have knee pain and hip pain", {"knee": None, "hip": None}),
        ("knee, hip and ankle all hurt", {"knee": None, "hip": None, "ankle": None}),
        ("my knee, my hip, not sure which is the main one", {"knee": None, "hip": None}),
        ("my hip hurts as bad as my knee", {"hip": None, "knee": None}),
        ("my shin hurts and also my calf", {"shin": None, "calf": None}),
        ("shin and calf ache, can't tell which is worse", {"shin": None, "calf": None}),
        ("My hip aches. So does the knee, both hurt the same", {"hip": None, "knee": None}),
    ],
)
def test_two_places_that_hurt_alike_are_asked_about(
    text: str, alike: dict[str, str | None]
) -> None:
    told = facts(text)
    assert told["equal_places"] == alike
    first = next(iter(alike))
    assert told["pain_location"] == first
    assert set(told["pain_locations"]) == set(alike)


@pytest.mark.parametrize(
    "text",
    [
        "my knee and hip hurt, the knee is worse",
        "my calf and achilles hurt, mostly the achilles",
        "my main problem is the shin, the calf hurts the same way",
        "my shin hurts and also my calf is a bit tight",
        "it started in my hip and knee",
        "my knee hurts. My hip is fine",
        "outer knee and it band pain",
        "heel and arch pain",
        "my knees both hurt the same",
        "my left knee hurts as much as the right one",
        "my calf hurts, my physio looked at my hip and knee",
        "knee hurts, mileage has been about the same",
    ],
)
def test_a_cue_or_a_single_complaint_is_not_asked_about(text: str) -> None:
    assert "equal_places" not in facts(text)


def test_both_of_two_places_is_no_side() -> None:
    assert "pain_side" not in facts("both my calf and my shin are sore")
    assert facts("both knees are sore")["pain_side"] == "both"


ALIKE: dict[str, Any] = {
    "pain_location": "achilles",
    "pain_locations": ["achilles", "heel"],
    "pain_side": "left",
    "equal_places": {"achilles": "left", "heel": "right"},
}


@pytest.mark.parametrize(
    ("reply", "act", "place", "side"),
    [
        ("Heel, right", "inform", "heel", "right"),
        ("Right heel", "inform", "heel", "right"),
        ("the heel I think", "inform", "heel", "right"),
        ("achilles", "inform", "achilles", "left"),
        ("the right one", "inform", "heel", "right"),
        ("the second one", "inform", "heel", "right"),
        ("Both the same", "inform", "achilles", "left"),
        ("both", "inform", "achilles", "left"),
        ("my achilles and my heel equally", "inform", "achilles", "left"),
        ("no idea", "dont_know", "achilles", "left"),
    ],
)
def test_the_answer_decides_and_the_other_place_stays(
    reply: str, act: str, place: str, side: str
) -> None:
    told = facts(reply, asked="pain_location", act=act, **ALIKE)
    assert (told["pain_location"], told["pain_side"]) == (place, side)
    assert told["pain_locations"][0] == place
    assert set(told["pain_locations"]) == {"achilles", "heel"}
    assert "equal_places" not in told and "declined" not in told


def test_another_place_in_reply_replaces_them() -> None:
    told = facts("actually my left knee", asked="pain_location", **ALIKE)
    assert told["pain_locations"] == ["knee"]


@pytest.mark.parametrize("place", [one for one in load_locations() if one != "other"])
@pytest.mark.parametrize("side", [None, "left", "right"])
def test_what_a_button_says_is_understood(place: str, side: str | None) -> None:
    title = alike_choices({place: side, "other": None})[0]
    read = read_places(title, asked="pain_location")
    assert read.main == place
    if side and load_locations()[place].paired:
        assert read.side == side


@pytest.mark.parametrize(
    "text",
    [
        "pain is 3, no 8, depends",
        "my knee hurts, 3/10 or maybe 8/10",
        "pain 2 to 9 out of 10, hard to say",
    ],
)
def test_two_scores_for_one_moment_are_left_to_the_question(text: str) -> None:
    assert "severity" not in facts(text)


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("pain is 3 or 4", 4),
        ("pain 2/10 at rest and 8/10 on stairs", 8),
        ("it was a 3/10, now 8/10", 8),
        ("pain is a 3. 8 miles a week", 3),
    ],
)
def test_scores_of_different_moments_are_not(text: str, severity: float) -> None:
    assert facts(text)["severity"] == severity


def test_the_reply_to_the_question_of_severity_counts_with_its_highest() -> None:
    assert facts("3, no 8, depends", asked="severity")["severity"] == 8


@pytest.mark.parametrize(
    "text",
    [
        "my knee pain started yesterday, it started 3 months ago",
        "knee pain started last week or maybe two months ago, not sure",
    ],
)
def test_two_beginnings_are_left_to_the_question(text: str) -> None:
    assert "onset_days" not in facts(text)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("my knee pain started 2 or 3 weeks ago", 17.5),
        ("shin pain started 3 months ago, it came on again yesterday", 90),
    ],
)
def test_a_range_or_a_return_is_one_beginning(text: str, days: float) -> None:
    assert facts(text)["onset_days"] == days


@pytest.mark.parametrize(
    "text",
    [
        "I went from 20 to 35 miles a week and my shin hurts, doing 25 miles a week now",
        "upped my mileage a lot but my mileage is the same as always, shin hurts",
    ],
)
def test_contradictory_mileage_is_left_to_the_question(text: str) -> None:
    assert "mileage_change" not in facts(text)


@pytest.mark.parametrize(
    "text",
    [
        "I went from 20 to 35 miles a week, pain started, cut to 15 miles a week now",
        "I went from 20 to 35 miles a week, at 35 miles a week now",
    ],
)
def test_cutting_back_after_a_rise_is_no_contradiction(text: str) -> None:
    assert facts(text)["mileage_change"] == "increased"
