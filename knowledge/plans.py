"""Limits of build-up plans, what races ask for, and the stages of the way back. Kilometres."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from knowledge.files import read


@dataclass(frozen=True)
class Reason:
    """Why a limit is as it is; `cites` are ids of citations, empty where nothing was found."""

    text: str
    cites: tuple[str, ...]


@dataclass(frozen=True)
class Limits:
    """What no week of a plan goes beyond; shares are fractions, distances km (see plans.yml)."""

    longest_growth: float
    week_growth: float
    window_weeks: int
    cutback_every: int
    cutback: float
    two_runs_share: float
    longest_plan: int
    furthest_weeks: int
    least_longest_km: float
    least_week_km: float
    why: tuple[Reason, ...]


@dataclass(frozen=True)
class RaceNeeds:
    """What races of up to `up_to_km` ask for; shares are fractions of race, week, biggest week."""

    up_to_km: float
    longest_share: float
    week_share: float
    taper: tuple[float, ...]
    least_days: int


@dataclass(frozen=True)
class Stage:
    """One stage of the way back: `times` x (`jog` minutes, then `walk` minutes)."""

    jog: int
    walk: int
    times: int


@dataclass(frozen=True)
class ReturnPlan:
    """The way back by walking and running; `pain_limit` is of 10, `cites` are citation ids."""

    start_when: str
    stages: tuple[Stage, ...]
    rules: tuple[str, ...]
    about: str
    pain_limit: int
    cites: tuple[str, ...]


def _content() -> dict[str, Any]:
    content: dict[str, Any] = read("plans.yml", "plans.json")
    return content


@cache
def load_limits() -> Limits:
    """The limits of build-up plans.

    Raises:
        KnowledgeError: plans.yml is missing or breaks its schema.
    """
    entry = dict(_content()["limits"])
    why = tuple(Reason(one["text"], tuple(one["cites"])) for one in entry.pop("why"))
    return Limits(**entry, why=why)


@cache
def load_race_needs() -> tuple[RaceNeeds, ...]:
    """What races ask for, shortest first; beyond the last one no plan is made.

    Raises:
        KnowledgeError: plans.yml is missing or breaks its schema.
    """
    needs = [RaceNeeds(**{**one, "taper": tuple(one["taper"])}) for one in _content()["races"]]
    return tuple(sorted(needs, key=lambda one: one.up_to_km))


@cache
def load_return_plan() -> ReturnPlan:
    """The way back by walking and running.

    Raises:
        KnowledgeError: plans.yml is missing or breaks its schema.
    """
    entry = dict(_content()["return"])
    stages = tuple(Stage(**one) for one in entry.pop("stages"))
    return ReturnPlan(
        stages=stages,
        rules=tuple(entry.pop("rules")),
        cites=tuple(entry.pop("cites")),
        **entry,
    )
