"""Conditions in words a clinician can read: "fever and pain of 8 or more, or confusion"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from knowledge.locations import load_locations
from knowledge.red_flags import Condition, load_modifiers

_COMPARISON = re.compile(r"(severity|days|age|pct)(>=|<=|>|<)(\d+)")
_SIGNS = {">=": "{} or more", "<=": "{} or less", ">": "more than {}", "<": "less than {}"}
_MEASURES = {"severity": "pain of {}", "days": "lasting {} days", "age": "age {}",
             "pct": "weekly distance changed by {} %"}  # fmt: skip
_KINDS = {"onset": "{} onset", "side": "side: {}", "mileage": "running {}"}


def atom_words(atom: str) -> str:
    """One atom in words; flags are read as they are written."""
    comparison = _COMPARISON.fullmatch(atom)
    if comparison:
        name, sign, number = comparison.groups()
        return _MEASURES[name].format(_SIGNS[sign].format(number))
    kind, _, value = atom.partition(":")
    if kind == "modifier":
        return f"\u201c{load_modifiers()[value].option}\u201d"
    if kind == "location":
        return f"pain in the {load_locations()[value].name}"
    if kind == "rule":
        return f"yes to `{value}`"
    return _KINDS.get(kind, "{}").format((value or atom).replace("_", " "))


def condition_words(condition: Condition | Iterable[Iterable[str]]) -> str:
    """All alternatives of a condition: atoms joined by "and", alternatives by "or"."""
    return "; or ".join(" and ".join(map(atom_words, group)) for group in condition)
