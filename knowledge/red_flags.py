"""The red-flag rules, the conditions that change a level, and the checklists that ask for both."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from knowledge.files import read

Condition = tuple[tuple[str, ...], ...]
"""Alternatives, each a group of atoms that must all hold. An empty condition never holds."""

EVERYWHERE = "any"


@dataclass(frozen=True)
class Rule:
    """One warning sign: what is asked, and the level when it is there."""

    id: str
    where: tuple[str, ...]
    """Location ids the rule belongs to, or just `any`."""
    added: tuple[str, ...]
    """Those of them that the sources don't state: this project's judgement."""
    ask: str
    concern: str
    """What a clinician would think of. For maintainers; never shown to a runner."""
    level: str
    heard: Condition
    """What makes the rule fire without a direct yes."""
    heard_only_with: Condition
    """What must hold beside it when the rule is only heard in free text; empty: nothing."""
    raise_to_emergency_if: Condition
    days: tuple[int, int] | None
    """For `see_doctor`: be seen within so many days, from and to."""
    stop_running: bool
    say_while_waiting: str | None
    graver: str | None
    """The graver rule whose question is told with this one, since a yes to it changes the level."""
    accounts_for: tuple[str, ...]
    """Flags that mean this rule, and no graver one, where it is heard in the same message."""
    source: tuple[str, ...]
    derived_from: str | None
    note: str | None
    reviewed_by: str | None
    """The clinician who signed the rule off, or none yet."""

    def applies_to(self, locations: frozenset[str] | set[str]) -> bool:
        """Whether the rule belongs to one of these places of pain, or to every place."""
        return EVERYWHERE in self.where or not locations.isdisjoint(self.where)


@dataclass(frozen=True)
class Effect:
    """A level that a condition asks for: always if `when` is empty, else when it holds."""

    when: Condition
    level: str
    days: tuple[int, int] | None
    """For `see_doctor`: be seen within so many days, from and to."""


@dataclass(frozen=True)
class Modifier:
    """A condition or medicine that makes the same pain more serious.

    Which suggestions it rules out is told in `tags.yml` and by each suggestion.
    """

    id: str
    option: str
    asked: bool
    """Asked on the list of conditions; the age groups are not, since age is asked by itself."""
    flags: tuple[str, ...]
    """Flag ids that mean the same when heard in free text."""
    effects: tuple[Effect, ...]
    source: tuple[str, ...]
    note: str | None
    reviewed_by: str | None


@dataclass(frozen=True)
class Line:
    """One line of a checklist; a tick answers all its rules (or modifiers) with yes."""

    id: str
    text: str
    rules: tuple[str, ...]
    detail: str | None


@dataclass(frozen=True)
class Checklist:
    """A question with lines to tick and a line for "none of these"."""

    id: str
    intro: str
    lines: tuple[Line, ...]
    none_label: str
    why: str
    """The answer to "why do you ask?"."""
    derived_from: tuple[str, ...] = ()
    """The places whose lists it was made from, if the sources state none for this one."""


def condition(groups: list[list[str]]) -> Condition:
    """A condition as it is written in YAML, made immutable."""
    return tuple(tuple(group) for group in groups)


def _days(entry: dict[str, Any]) -> tuple[int, int] | None:
    days = entry.get("days")
    return (days[0], days[1]) if days else None


def _rule(entry: dict[str, Any]) -> Rule:
    return Rule(
        id=entry["id"],
        where=tuple(entry["where"]),
        added=tuple(entry.get("added", ())),
        ask=entry["ask"],
        concern=entry["concern"],
        level=entry["level"],
        heard=condition(entry["heard"]),
        heard_only_with=condition(entry.get("heard_only_with", [])),
        raise_to_emergency_if=condition(entry.get("raise_to_emergency_if", [])),
        days=_days(entry),
        stop_running=entry.get("stop_running", False),
        say_while_waiting=entry.get("say_while_waiting"),
        graver=entry.get("graver"),
        accounts_for=tuple(entry.get("accounts_for", ())),
        source=tuple(entry["source"]),
        derived_from=entry.get("derived_from"),
        note=entry.get("note"),
        reviewed_by=entry["reviewed_by"],
    )


@cache
def load_rules() -> dict[str, Rule]:
    """All red-flag rules by id, in the order of red_flags.yml.

    Raises:
        KnowledgeError: the file is missing or breaks its schema.
    """
    entries = read("red_flags.yml", "red_flags.json")["rules"]
    return {entry["id"]: _rule(entry) for entry in entries}


def _modifier(entry: dict[str, Any]) -> Modifier:
    return Modifier(
        id=entry["id"],
        option=entry["option"],
        asked=entry.get("asked", True),
        flags=tuple(entry["flags"]),
        effects=tuple(
            Effect(condition(effect["when"]), effect["level"], _days(effect))
            for effect in entry["effects"]
        ),
        source=tuple(entry["source"]),
        note=entry.get("note"),
        reviewed_by=entry["reviewed_by"],
    )


@cache
def load_modifiers() -> dict[str, Modifier]:
    """All conditions that change a level, by id.

    Raises:
        KnowledgeError: modifiers.yml is missing or breaks its schema.
    """
    entries = read("modifiers.yml", "modifiers.json")["modifiers"]
    return {entry["id"]: _modifier(entry) for entry in entries}


def modifiers_meant_by(flags: Iterable[str]) -> frozenset[str]:
    """Ids of the conditions that these flags, heard in free text, amount to."""
    heard = set(flags)
    return frozenset(name for name, one in load_modifiers().items() if heard & set(one.flags))


@cache
def _one_sign_rules() -> dict[str, str]:
    """The rules of every place that mean just one sign, with its flag: "lost weight lately?"."""
    return {
        rule.id: rule.heard[0][0]
        for rule in load_rules().values()
        if rule.level == "see_doctor" and EVERYWHERE in rule.where and len(rule.heard) == 1
        if len(rule.heard[0]) == 1 and rule.heard[0][0].isidentifier()
    }


def flags_meant_by(rules: Iterable[str]) -> frozenset[str]:
    """The flags that these rules, confirmed or heard, amount to.

    Beside another sign or at another place the same sign may be graver: weight lost without trying
    is for a doctor, with a sore back it's urgent.
    """
    meant = _one_sign_rules()
    return frozenset(meant[rule] for rule in rules if rule in meant)


def _checklist(name: str, entry: dict[str, Any], none_label: str, key: str) -> Checklist:
    lines = tuple(
        Line(line["id"], line["text"], tuple(line[key]), line.get("detail"))
        for line in entry["lines"]
    )
    derived_from = tuple(entry.get("derived_from", ()))
    return Checklist(name, entry["intro"], lines, none_label, entry["why"], derived_from)


@cache
def load_checklists() -> dict[str, Checklist]:
    """The checklists of warning signs by id: `universal`, then one for each location id.

    Raises:
        KnowledgeError: checklists.yml is missing or breaks its schema.
    """
    content = read("checklists.yml", "checklists.json")
    return {
        name: _checklist(name, entry, content["none_label"], "rules")
        for name, entry in content["checklists"].items()
    }


@cache
def load_modifier_checklist() -> Checklist:
    """The list of conditions to tick; the `rules` of its lines are modifier ids.

    Raises:
        KnowledgeError: modifiers.yml is missing or breaks its schema.
    """
    content = read("modifiers.yml", "modifiers.json")
    return _checklist("modifiers", content, content["none_label"], "modifiers")
