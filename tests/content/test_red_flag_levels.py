"""The red-flag rules are complete, and whatever is heard asks for the right level."""

from __future__ import annotations

from collections import Counter

import pytest

from knowledge.files import read
from knowledge.locations import load_locations
from knowledge.red_flags import load_modifiers, load_rules
from tests.content.flags import SIGNS, SOFT

RULES = load_rules()
MODIFIERS = load_modifiers()
# A pop under the foot is a rule of its own there, asked with its bruise.
ASKED_WITH_THE_PLACE = {"heel", "foot_arch"}


def test_the_rules_of_the_sources_keep_their_number_and_level() -> None:
    stated = [rule for rule in RULES.values() if rule.derived_from is None]
    levels = Counter(rule.level for rule in stated)
    assert levels == {"emergency": 45, "urgent": 43, "see_doctor": 26}


def test_no_rule_is_lost_through_a_repeated_id() -> None:
    ids = [entry["id"] for entry in read("red_flags.yml", "red_flags.json")["rules"]]
    assert len(ids) == len(set(ids)) == len(RULES)
    modifier_ids = [entry["id"] for entry in read("modifiers.yml", "modifiers.json")["modifiers"]]
    assert len(modifier_ids) == len(set(modifier_ids)) == 14


def test_nobody_has_reviewed_anything_yet() -> None:
    assert not [rule.id for rule in RULES.values() if rule.reviewed_by]
    assert not [modifier.id for modifier in MODIFIERS.values() if modifier.reviewed_by]


@pytest.mark.parametrize("flag", sorted(SIGNS))
def test_a_warning_sign_counts_whatever_the_place(flag: str) -> None:
    by_condition = any(
        flag in modifier.flags and any(not effect.when for effect in modifier.effects)
        for modifier in MODIFIERS.values()
    )
    places = {place for rule in RULES.values() if (flag,) in rule.heard for place in rule.where}
    everywhere = "any" in places or places >= set(load_locations()) - ASKED_WITH_THE_PLACE
    assert by_condition or everywhere


@pytest.mark.parametrize("flag", sorted(SOFT | {"trauma_fall"}))
def test_a_soft_sign_alone_raises_nothing_at_every_place(flag: str) -> None:
    assert not [r.id for r in RULES.values() if "any" in r.where and (flag,) in r.heard]


@pytest.mark.parametrize("fragile", ["modifier:m_steroid_osteoporosis", "age>=65"])
def test_a_fall_counts_for_fragile_bones(fragile: str) -> None:
    assert ("trauma_fall", fragile) in RULES["any_fall_fragile"].heard


@pytest.mark.parametrize(
    ("place", "heard", "level"),
    [
        ("knee", ("swelling_joint_hot",), "urgent"),
        ("knee", ("cannot_bear_weight",), "urgent"),
        ("hip", ("cannot_bear_weight",), "emergency"),
        ("groin", ("cannot_bear_weight",), "emergency"),
        ("groin", ("testicular_pain",), "emergency"),
        ("shin", ("foot_drop",), "emergency"),
        ("lower_back", ("foot_drop",), "urgent"),
        ("lower_back", ("saddle_numbness",), "emergency"),
        ("lower_back", ("severity>=8",), "see_doctor"),
        ("lower_back", ("fever",), "urgent"),
        ("calf", ("calf_swelling_redness",), "urgent"),
        ("achilles", ("pop_heard",), "urgent"),
        ("shin", ("focal_bone_tenderness",), "see_doctor"),
        ("toe", ("severity>=8",), "see_doctor"),
        ("hamstring", ("days>=42",), "see_doctor"),
    ],
)
def test_what_is_heard_at_a_place_asks_for_this_level(
    place: str, heard: tuple[str, ...], level: str
) -> None:
    rank = ["see_doctor", "urgent", "emergency"].index
    levels = [r.level for r in RULES.values() if r.applies_to({place}) and heard in r.heard]
    assert max(levels, key=rank) == level
