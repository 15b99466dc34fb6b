"""What the levels of urgency say to the runner."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from knowledge.files import read


@dataclass(frozen=True)
class Level:
    """The texts of one level; they may hold {emergency_number}, {advice_line} and {days}."""

    id: str
    rank: int
    """The higher, the more urgent."""
    icon: str
    headline: str
    action: str
    dont: tuple[str, ...]
    while_waiting: tuple[str, ...]
    worse_if: tuple[str, ...]
    may_suggest: str
    """Which suggestions may follow: `none`, `safe_while_waiting` or `all`."""
    disclaimer: str


@dataclass(frozen=True)
class Crisis:
    """What is said to someone who doesn't want to live: {crisis_line}, {emergency_number}."""

    headline: str
    action: str
    while_waiting: tuple[str, ...]
    disclaimer: str


@dataclass(frozen=True)
class Obstacle:
    """Why a case can't be judged (after "Why:"), and what to do instead."""

    because: str
    instead: str


def _texts(entry: dict[str, Any]) -> dict[str, Any]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in entry.items()}


@cache
def load_levels() -> dict[str, Level]:
    """All levels by id, most urgent first.

    Raises:
        KnowledgeError: levels.yml is missing or breaks its schema.
    """
    entries = read("levels.yml", "levels.json")["levels"]
    levels = [Level(id=name, **_texts(entry)) for name, entry in entries.items()]
    return {level.id: level for level in sorted(levels, key=lambda level: -level.rank)}


@cache
def load_obstacles() -> dict[str, Obstacle]:
    """The reasons for `cannot_assess`, by the `why` of an assessment.

    Raises:
        KnowledgeError: levels.yml is missing or breaks its schema.
    """
    entries = read("levels.yml", "levels.json")["obstacles"]
    return {name: Obstacle(**entry) for name, entry in entries.items()}


@cache
def load_crisis() -> Crisis:
    """The message for a mental health crisis.

    Raises:
        KnowledgeError: levels.yml is missing or breaks its schema.
    """
    return Crisis(**_texts(read("levels.yml", "levels.json")["crisis"]))


@cache
def load_severity_words() -> dict[str, str]:
    """What mild, moderate and severe pain mean, in plain words (after the NHS pages' use).

    Raises:
        KnowledgeError: levels.yml is missing or breaks its schema.
    """
    return dict(read("levels.yml", "levels.json")["severity_words"])
