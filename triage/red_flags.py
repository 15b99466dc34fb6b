"""Which red-flag rules fire on the answers, and how sure that is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from knowledge.red_flags import Rule
from triage.answers import Answers
from triage.conditions import holds

RANK = {"self_care": 1, "see_doctor": 2, "cannot_assess": 3, "urgent": 4, "emergency": 5}

# "Not sure" is no "no": it counts one level below a "yes" (rules of use of the source).
_UNSURE = {"emergency": "urgent", "urgent": "see_doctor", "see_doctor": "see_doctor"}


How = Literal["told", "heard", "unsure"]


@dataclass(frozen=True)
class Fired:
    """A rule that fires: `how` tells whether it was confirmed, heard or answered "not sure"."""

    rule: Rule
    level: str
    how: How


def applies_here(rule: Rule, answers: Answers) -> bool:
    """Whether the rule belongs to one of the runner's places (or to any)."""
    return "any" in rule.where or not set(rule.where).isdisjoint(answers.locations)


def believable(rule: Rule, answers: Answers) -> bool:
    """Whether a rule heard in free text counts: some need a fact beside it, such as an injury."""
    return not rule.heard_only_with or holds(rule.heard_only_with, answers)


def _how(rule: Rule, answers: Answers) -> How | None:
    """How the rule came to fire, or None if it doesn't."""
    if rule.id in answers.yes:
        return "told"
    if rule.id in answers.heard and believable(rule, answers):
        return "heard"
    if rule.heard and applies_here(rule, answers) and holds(rule.heard, answers):
        return "heard"
    return "unsure" if rule.id in answers.unsure else None


def fire(rules: Mapping[str, Rule], answers: Answers) -> list[Fired]:
    """All rules that fire, most urgent first.

    A rule fires when it was confirmed, or heard in free text, or when what was heard meets its
    `heard` condition at one of its places; or, one level lower, when the direct question was
    answered "not sure".
    """
    found = []
    for rule in rules.values():
        how = _how(rule, answers)
        if how is None:
            continue
        level = _UNSURE[rule.level] if how == "unsure" else rule.level
        if how != "unsure" and holds(rule.raise_to_emergency_if, answers):
            level = "emergency"
        found.append(Fired(rule, level, how))
    return sorted(found, key=lambda fired: -RANK[fired.level])
