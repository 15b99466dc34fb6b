"""The small language of conditions that red flags, modifiers and suggestions share.

A condition is a list of alternatives; an alternative is a list of atoms that must all hold. Atoms:
a flag id, `rule:<id>`, `modifier:<id>`, `location:<id>`, `onset:<kind>`, `side:<side>`,
`mileage:<change>`, or a comparison such as `severity>=8`, `days>=21`, `age>=50`.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Iterable

from triage.answers import Answers

_COMPARISON = re.compile(r"(severity|days|age|pct)(>=|<=|>|<)(\d+(?:\.\d+)?)")
_OPERATORS = {">=": operator.ge, "<=": operator.le, ">": operator.gt, "<": operator.lt}


def _holds_keyed(kind: str, value: str, answers: Answers) -> bool:
    if kind == "rule":
        return value in answers.yes or value in answers.heard
    if kind == "modifier":
        return value in answers.modifiers
    if kind == "location":
        return value in answers.locations
    if kind == "onset":
        return answers.onset == value
    if kind == "side":
        return answers.side == value
    if kind == "mileage":
        return answers.mileage_change == value
    raise ValueError(f"unknown kind of condition: {kind}:{value}")


def atom_holds(atom: str, answers: Answers) -> bool:
    """Whether one atom is true of the answers; what isn't known is not true.

    Raises:
        ValueError: the atom's kind is unknown.
    """
    comparison = _COMPARISON.fullmatch(atom)
    if comparison:
        name, sign, limit = comparison.groups()
        value = {
            "severity": answers.severity,
            "days": answers.onset_days,
            "age": answers.age,
            "pct": answers.mileage_pct,
        }[name]
        return value is not None and bool(_OPERATORS[sign](value, float(limit)))
    if ":" in atom:
        kind, value_ = atom.split(":", 1)
        return _holds_keyed(kind, value_, answers)
    return atom in answers.flags


def holds(condition: Iterable[Iterable[str]], answers: Answers) -> bool:
    """Whether any alternative of the condition holds; an empty condition never does."""
    return any(all(atom_holds(atom, answers) for atom in alternative) for alternative in condition)
