"""What keeps suggestions from doing harm: what is never shown, what waits, what forbids it."""

from __future__ import annotations

import re

import pytest

from knowledge.advice import Suggestion, suggestions_for
from knowledge.files import read
from knowledge.locations import load_locations
from knowledge.red_flags import load_rules
from tests.content.suggestions import ALL, one_by_one

# Flags that raise no level by themselves.
SOFT_FLAGS = {"swelling", "bruising", "numbness", "giving_way_locking", "rest_pain"}
MEDICINE = re.compile(
    r"ibuprofen|aspirin|paracetamol|acetaminophen|naproxen|diclofenac|painkiller|anti-inflammator|"
    r"tablet|\bpills?\b|\bgel\b|supplement|magnesium|cortisone|injection",
    re.IGNORECASE,
)


class TestWhatIsNeverShown:
    def test_ten_are_never_shown(self) -> None:
        assert sum(one.show == "never" for one in ALL.values()) == 10

    @one_by_one
    def test_what_is_never_shown_has_its_reason(self, one: Suggestion) -> None:
        if one.show == "never":
            assert one.why_not
            assert not one.safe_while_waiting

    @one_by_one
    def test_evidence_against_is_never_offered(self, one: Suggestion) -> None:
        if one.grade == "X":
            assert not one.showable

    @one_by_one
    def test_what_needs_a_caution_has_one(self, one: Suggestion) -> None:
        if one.show == "with_caution":
            assert one.caution

    @one_by_one
    def test_only_what_may_be_offered_is_safe_while_waiting(self, one: Suggestion) -> None:
        if one.safe_while_waiting:
            assert one.showable

    @one_by_one
    def test_no_medicine_is_suggested(self, one: Suggestion) -> None:
        if "medicine" in one.tags:
            assert not one.showable
        if one.showable:
            assert not MEDICINE.search(f"{one.title} {one.claim} {one.how}")


class TestSafety:
    @one_by_one
    def test_strength_work_waits_for_the_pain_to_settle(self, one: Suggestion) -> None:
        if "strength" in one.tags and one.safe_while_waiting:
            assert one.later
            assert "later" in one.how.lower()

    @one_by_one
    @pytest.mark.parametrize("tag", ["massage", "cross_training", "test"])
    def test_what_can_hurt_is_not_for_the_waiting(self, one: Suggestion, tag: str) -> None:
        if tag in one.tags:
            assert not one.safe_while_waiting

    @pytest.mark.parametrize(
        ("tag", "atoms"),
        [
            ("massage", ["anticoagulant", "modifier:m_bloodthinner", "calf_swelling_redness"]),
            ("strength", ["pregnancy", "modifier:m_pregnant", "pop_heard", "leg_weakness"]),
            ("strength", ["focal_bone_tenderness", "modifier:m_fluoroquinolone"]),
            ("stretching", ["pregnancy", "modifier:m_pregnant", "pop_heard"]),
            ("cross_training", ["pregnancy", "modifier:m_pregnant"]),
            ("warm_up", ["pregnancy", "modifier:m_pregnant", "focal_bone_tenderness"]),
            ("test", ["pregnancy", "focal_bone_tenderness", "cannot_bear_weight"]),
            ("ice_heat", ["numbness", "modifier:m_diabetes"]),
        ],
    )
    def test_what_forbids_a_kind_forbids_all_of_it(self, tag: str, atoms: list[str]) -> None:
        kind = [one for one in ALL.values() if tag in one.tags]
        assert kind
        assert all(set(atoms) <= set(one.not_with) for one in kind)

    def test_hopping_is_not_suggested_where_a_bone_may_be_cracked(self) -> None:
        for place in load_locations():
            hops = "run_tomorrow_test" in {one.id for one in suggestions_for(place)}
            assert hops == (place in ("ankle", "achilles", "calf", "knee", "it_band", "hamstring"))

    def test_what_forbids_a_suggestion_is_something_that_can_be_heard_or_asked(self) -> None:
        modifiers = read("modifiers.yml", "modifiers.json")["modifiers"]
        known = {
            "rule": set(load_rules()),
            "location": set(load_locations()),
            "modifier": {entry["id"] for entry in modifiers},
            "onset": {"sudden", "gradual"},
        }
        flags = {
            atom
            for rule in load_rules().values()
            for group in (*rule.heard, *rule.raise_to_emergency_if)
            for atom in group
        }
        flags |= SOFT_FLAGS | {flag for entry in modifiers for flag in entry["flags"]}
        for one in ALL.values():
            for atom in one.not_with:
                kind, _, name = atom.partition(":")
                compared = ">=" in atom or "<" in atom
                exists = name in known[kind] if name else compared or atom in flags
                assert exists, f"{one.id}: {atom}"
