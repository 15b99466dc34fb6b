"""What the red-flag rules name exists, and their conditions hold together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from knowledge.files import read
from knowledge.locations import load_locations
from knowledge.red_flags import Condition, load_modifiers, load_rules
from tests.content.flags import FLAGS

RULES = load_rules()
LOCATIONS = load_locations()
MODIFIERS = load_modifiers()
SOURCES = read("sources.yml", "sources.json")["clinical"]


def conditions() -> Iterator[tuple[str, Condition]]:
    for rule in RULES.values():
        yield rule.id, rule.heard
        yield rule.id, rule.raise_to_emergency_if
    for modifier in MODIFIERS.values():
        for effect in modifier.effects:
            yield modifier.id, effect.when


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
