"""Every rule is asked where it belongs, the most urgent first."""

from __future__ import annotations

from itertools import chain, pairwise

import pytest

from knowledge.locations import load_locations
from knowledge.red_flags import (
    Line,
    Rule,
    load_checklists,
    load_modifier_checklist,
    load_modifiers,
    load_rules,
    modifiers_meant_by,
)
from tests.content.checklist_lines import all_lines

RULES = load_rules()
LOCATIONS = load_locations()
CHECKLISTS = load_checklists()
MODIFIERS = load_modifiers()

# Rules that other answers decide (how bad, how long, age), so no checklist asks for them.
NOT_ASKED = {"lb_severe", "lb_not_better", "gr_child_hip", "ch_seen", "ab_seen"}
# Rules about a limb or a bone, asked wherever there is one. x_crisis is heard, never asked.
BONE_AND_LEG = set(LOCATIONS) - {
    "lower_back", "upper_back", "neck", "side_stitch", "chest", "abdomen",
}  # fmt: skip


def asked_in(name: str) -> set[str]:
    return set(chain.from_iterable(line.rules for line in CHECKLISTS[name].lines))


def test_there_is_a_checklist_for_every_place_and_one_for_everyone() -> None:
    assert set(CHECKLISTS) == {"universal", *LOCATIONS}


@pytest.mark.parametrize("place", sorted(LOCATIONS))
def test_every_rule_of_a_place_is_asked_there(place: str) -> None:
    own = {
        rule.id
        for rule in RULES.values()
        if place in rule.where and len(rule.where) < len(LOCATIONS) / 2
    }
    assert own - NOT_ASKED <= asked_in(place)


@pytest.mark.parametrize("rule_id", sorted(NOT_ASKED))
def test_a_rule_that_is_not_asked_can_be_heard(rule_id: str) -> None:
    assert RULES[rule_id].heard


def test_every_rule_can_be_reached() -> None:
    asked = set(chain.from_iterable(asked_in(name) for name in CHECKLISTS))
    assert not [rule.id for rule in RULES.values() if not rule.heard and rule.id not in asked]


def test_everyone_is_asked_for_the_signs_that_hold_everywhere() -> None:
    everywhere = {rule_id for rule_id in RULES if rule_id.startswith(("u_", "h_"))}
    assert everywhere <= asked_in("universal")


@pytest.mark.parametrize("place", sorted(BONE_AND_LEG))
def test_limping_and_low_energy_are_asked_where_bones_bear_load(place: str) -> None:
    assert {"x_walk_pain", "x_reds", "x_limb_trauma", "x_night_lump"} <= asked_in(place)


def test_checklists_ask_for_rules_that_belong_there() -> None:
    for name in LOCATIONS:
        for rule_id in asked_in(name):
            assert RULES[rule_id].applies_to({name}), (name, rule_id)


def test_crisis_is_heard_but_never_a_line_to_tick() -> None:
    assert all("x_crisis" not in asked_in(name) for name in CHECKLISTS)
    assert RULES["x_crisis"].heard == (("crisis",),)


def _worst(line: Line) -> int:
    return max(_rank(RULES[rule_id]) for rule_id in line.rules)


def _rank(rule: Rule) -> int:
    return ["see_doctor", "urgent", "emergency"].index(rule.level)


@pytest.mark.parametrize("name", sorted(CHECKLISTS))
def test_a_line_holds_one_level_and_the_most_urgent_come_first(name: str) -> None:
    lines = CHECKLISTS[name].lines
    for line in lines:
        assert len({RULES[rule_id].level for rule_id in line.rules}) == 1, line.id
    assert all(_worst(above) >= _worst(below) for above, below in pairwise(lines))


def test_a_line_does_not_tick_what_pain_at_rest_would_raise() -> None:
    """Pain at rest is common; only a direct yes to the artery question may make it an alarm."""
    line = next(line for line in CHECKLISTS["calf"].lines if "c_artery" in line.rules)
    assert line.rules == ("c_artery",)


def test_a_place_does_not_repeat_the_words_asked_of_everyone() -> None:
    said = {line.text for line in CHECKLISTS["universal"].lines}
    assert not [key for key, line in all_lines() if key != "universal" and line.text in said]


def test_every_condition_that_is_asked_has_a_line() -> None:
    asked = {name for name, modifier in MODIFIERS.items() if modifier.asked}
    lines = [name for line in load_modifier_checklist().lines for name in line.rules]
    assert sorted(lines) == sorted(asked)
    assert set(MODIFIERS) - asked == {"m_under18", "m_over50", "m_over65"}


@pytest.mark.parametrize(
    ("flag", "condition"),
    [
        ("pregnancy", "m_pregnant"),
        ("anticoagulant", "m_bloodthinner"),
        ("cancer_history", "m_cancer"),
    ],
)
def test_a_condition_heard_counts_like_one_ticked(flag: str, condition: str) -> None:
    assert modifiers_meant_by([flag, "fever"]) == {condition}
