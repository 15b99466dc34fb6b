"""From the dialogue's slots to answers: nothing told gets lost, nothing is made up."""

from __future__ import annotations

from typing import Any

import pytest

from triage.answers import Answers

SAID = {"yes": ["u_chest"], "unsure": ["u_heat"], "no": ["u_breath"]}
HERE = {"yes": ["k_hot"], "unsure": ["k_clot"], "no": ["k_locked"]}
CHECK = {"yes": ["c_dvt"], "unsure": ["sh_bsi"], "no": ["lb_saddle"]}


def test_nothing_told() -> None:
    assert Answers.from_slots({}) == Answers()


@pytest.mark.parametrize(
    ("slot", "value", "field", "expected"),
    [
        ("pain_side", "left", "side", "left"),
        ("onset", "gradual", "onset", "gradual"),
        ("onset_days", 4.0, "onset_days", 4.0),
        ("mileage_change", "returning", "mileage_change", "returning"),
        ("mileage_change_pct", 40.0, "mileage_pct", 40.0),
        ("severity", 6.0, "severity", 6.0),
        ("red_flags", ["fever"], "flags", frozenset({"fever"})),
        ("denied_flags", ["fever"], "denied_flags", frozenset({"fever"})),
        ("alarms", ["c_dvt"], "heard", frozenset({"c_dvt"})),
        ("possible_alarm", "c_dvt", "possible", "c_dvt"),
        ("declined", ["onset"], "declined", frozenset({"onset"})),
        ("age", 34.0, "age", 34),
        ("is_adult", True, "adult", True),
        ("is_adult", False, "adult", False),
        ("somebody_else", True, "somebody_else", True),
        ("since_last_time", "worse", "since_last_time", "worse"),
        ("conditions", ["m_statin"], "modifiers", frozenset({"m_statin"})),
        ("modifiers", {"yes": ["m_heart"], "unsure": ["m_immune"]}, "modifiers",
         frozenset({"m_heart"})),
    ],
)  # fmt: skip
def test_a_slot_becomes_an_answer(slot: str, value: Any, field: str, expected: Any) -> None:
    assert getattr(Answers.from_slots({slot: value}), field) == expected


def test_the_main_place_comes_first_and_once() -> None:
    both = {"pain_location": "knee", "pain_locations": ["shin", "knee", "toe"]}
    assert Answers.from_slots(both).locations == ("knee", "shin", "toe")
    assert Answers.from_slots({"pain_location": "knee"}).locations == ("knee",)
    assert Answers.from_slots({"pain_locations": ["shin", "toe"]}).location == "shin"
    assert Answers().location is None


def test_lists_and_direct_questions_are_taken_together() -> None:
    told = Answers.from_slots(
        {"universal_red_flags": SAID, "location_red_flags": HERE, "alarm_check": CHECK}
    )
    assert told.yes == {"u_chest", "k_hot", "c_dvt"}
    assert told.unsure == {"u_heat", "k_clot", "sh_bsi"}
    assert told.no == {"u_breath", "k_locked", "lb_saddle"}
    # Only the direct questions settle a rule so that it isn't asked again.
    assert told.checked == {"c_dvt", "sh_bsi", "lb_saddle"}
    assert told.answered == {"universal_red_flags", "location_red_flags", "alarm_check"}


def test_a_list_denied_is_answered() -> None:
    nothing: dict[str, list[str]] = {"yes": [], "unsure": [], "no": []}
    assert Answers.from_slots({"modifiers": nothing}).answered == {"modifiers"}


@pytest.mark.parametrize(
    ("age", "adult", "groups"),
    [
        (49, True, set()), (50, True, {"m_over50"}), (64, None, {"m_over50"}),
        (65, True, {"m_over50", "m_over65"}), (17, False, {"m_under18"}), (None, None, set()),
        (None, False, {"m_under18"}), (30, True, set()), (17, None, set()),
    ],
)  # fmt: skip
def test_age_groups(age: float | None, adult: bool | None, groups: set[str]) -> None:
    assert Answers.from_slots({"age": age, "is_adult": adult}).modifiers == groups


def test_flags_that_mean_a_condition_count_as_it() -> None:
    told = Answers.from_slots({"red_flags": ["pregnancy", "anticoagulant", "fever"]})
    assert told.modifiers == {"m_pregnant", "m_bloodthinner"}
