"""The red-flag rules and their checklists are complete, consistent and readable."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import chain, pairwise

import pytest

from knowledge.files import read
from knowledge.locations import load_locations
from knowledge.red_flags import (
    Condition,
    Line,
    Rule,
    load_checklists,
    load_modifier_checklist,
    load_modifiers,
    load_rules,
    modifiers_meant_by,
)
from tests.content.wording import DISEASES, grade

RULES = load_rules()
LOCATIONS = load_locations()
CHECKLISTS = load_checklists()
MODIFIERS = load_modifiers()
SOURCES = read("sources.yml", "sources.json")["clinical"]

SOFT = {
    "swelling", "bruising", "numbness", "giving_way_locking", "rest_pain", "pain_below_knee",
    "groin_lump",
}  # fmt: skip
# A pop under the foot is a rule of its own there, asked with its bruise.
ASKED_WITH_THE_PLACE = {"heel", "foot_arch"}
# No warning signs by themselves, only beside another fact.
RISKS = {"trauma_fall", "anticoagulant", "fewer_movements"}
SIGNS = {
    "cannot_bear_weight", "saddle_numbness", "bladder_bowel", "leg_weakness", "night_pain",
    "fever", "calf_swelling_redness", "chest_pain", "breathless", "collapse", "pop_heard",
    "deformity", "focal_bone_tenderness", "dark_urine", "head_injury", "swelling_joint_hot",
    "testicular_pain", "pregnancy", "cancer_history", "unexplained_weight_loss", "palpitations",
    "confusion", "vomiting", "rectal_bleeding", "amenorrhoea", "vaginal_bleeding", "headache",
    "cold_limb", "crisis", "sepsis", "allergy", "bleeding", "speech_face", "heat",
    "coughing_blood", "foot_drop", "visual_change", "neck_stiffness", "blood_in_urine",
    "painful_walking",
}  # fmt: skip
FLAGS = SIGNS | SOFT | RISKS

# Rules that other answers decide (how bad, how long, age), so no checklist asks for them.
NOT_ASKED = {"lb_severe", "lb_not_better", "gr_child_hip", "ch_seen", "ab_seen"}
# Rules about a limb or a bone, asked wherever there is one. x_crisis is heard, never asked.
BONE_AND_LEG = set(LOCATIONS) - {
    "lower_back", "upper_back", "neck", "side_stitch", "chest", "abdomen",
}  # fmt: skip


def all_lines() -> Iterator[tuple[str, Line]]:
    for checklist in (*CHECKLISTS.values(), load_modifier_checklist()):
        for line in checklist.lines:
            yield checklist.id, line


def conditions() -> Iterator[tuple[str, Condition]]:
    for rule in RULES.values():
        yield rule.id, rule.heard
        yield rule.id, rule.raise_to_emergency_if
    for modifier in MODIFIERS.values():
        for effect in modifier.effects:
            yield modifier.id, effect.when


def asked_in(name: str) -> set[str]:
    return set(chain.from_iterable(line.rules for line in CHECKLISTS[name].lines))


# ------------------------------------------------------------------ complete


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


# ------------------------------------------------------------------ consistent


def _atom_is_known(atom: str) -> bool:
    if re.fullmatch(r"(severity|days|age)>=\d+", atom):
        return True
    kind, _, value = atom.partition(":")
    known = {
        "rule": set(RULES),
        "modifier": set(MODIFIERS),
        "location": set(LOCATIONS),
        "onset": {"sudden", "gradual"},
        "side": {"left", "right", "both", "none"},
        "mileage": {"increased", "decreased", "unchanged", "returning", "new_runner"},
    }
    return value in known[kind] if value else atom in FLAGS


def test_conditions_speak_of_things_that_exist() -> None:
    wrong = [
        (owner, atom)
        for owner, condition in conditions()
        for atom in chain.from_iterable(condition)
        if not _atom_is_known(atom)
    ]
    assert not wrong


def test_a_risk_that_is_a_condition_is_named_as_one() -> None:
    """`modifier:m_pregnant` also holds when it was ticked; the flag alone would miss that."""
    meant = set(chain.from_iterable(modifier.flags for modifier in MODIFIERS.values()))
    atoms = {atom for _, condition in conditions() for atom in chain.from_iterable(condition)}
    assert not meant & atoms


def test_rules_name_known_places_sources_and_parents() -> None:
    for rule in RULES.values():
        assert set(rule.where) <= set(LOCATIONS) or rule.where == ("any",), rule.id
        assert set(rule.source) <= set(SOURCES), rule.id
        assert rule.derived_from is None or RULES[rule.derived_from].derived_from is None, rule.id
    for modifier in MODIFIERS.values():
        assert set(modifier.source) <= set(SOURCES), modifier.id
        assert set(modifier.flags) <= FLAGS, modifier.id


def test_days_run_from_few_to_many() -> None:
    spans = [rule.days for rule in RULES.values() if rule.days]
    spans += [e.days for m in MODIFIERS.values() for e in m.effects if e.days]
    assert all(first <= last for first, last in spans)


def test_a_condition_names_no_place_its_rule_is_not_for() -> None:
    for rule in RULES.values():
        if "any" in rule.where:
            continue
        named = [a.split(":")[1] for g in rule.heard for a in g if a.startswith("location:")]
        elsewhere = {"gl_hip_bsi": {"groin"}, "ph_numb": {"lower_back"}}  # pain in both places
        assert set(named) <= set(rule.where) | elsewhere.get(rule.id, set()), rule.id


# ------------------------------------------------------------------ asked


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


# ------------------------------------------------------------------ readable


def test_lines_are_few_short_and_unlike_each_other() -> None:
    for checklist in (*CHECKLISTS.values(), load_modifier_checklist()):
        assert len(checklist.lines) <= 7, checklist.id
        texts = [line.text.lower() for line in checklist.lines]
        ids = [line.id for line in checklist.lines]
        assert len(set(texts)) == len(texts) and len(set(ids)) == len(ids), checklist.id
        assert checklist.none_label.lower() not in texts
    assert max(len(line.text) for _, line in all_lines()) <= 110
    # Ticked lines travel as one message, parted by semicolons.
    assert not [line.text for _, line in all_lines() if ";" in line.text]


def test_an_eleven_year_old_can_read_the_lines() -> None:
    grades = {line.text: grade(line.text) for _, line in all_lines()}
    assert not {text: found for text, found in grades.items() if found > 8}
    assert sum(grades.values()) / len(grades) <= 6


def test_the_direct_questions_are_plain_on_average() -> None:
    grades = [grade(rule.ask) for rule in RULES.values()]
    assert sum(grades) / len(grades) <= 6
    assert max(grades) <= 12


def test_no_shown_text_names_a_disease() -> None:
    shown = [line.text for _, line in all_lines()]
    shown += [line.detail for _, line in all_lines() if line.detail]
    shown += [checklist.intro for checklist in CHECKLISTS.values()]
    shown += [rule.ask for rule in RULES.values()]
    shown += [rule.say_while_waiting for rule in RULES.values() if rule.say_while_waiting]
    assert not [text for text in shown if DISEASES.search(text)]
