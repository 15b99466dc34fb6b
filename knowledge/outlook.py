"""Answers to "can I run?" and "how long will it take?", by level and place."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Literal, get_args

from knowledge.files import read

Question = Literal["can_run", "duration"]
UNDECIDED = "undecided"


@dataclass(frozen=True)
class Outlook:
    """An answer in parts, the general one first; `cites` are the citations behind its numbers."""

    parts: tuple[str, ...]
    cites: tuple[str, ...] = ()


def load_all_outlooks() -> None:
    """Read the answers once, so that a mistake in them is found at the start.

    Raises:
        KnowledgeError: outlook.yml is missing or breaks its schema.
    """
    for question in get_args(Question):
        load_outlook(question, None, None)


@cache
def load_outlook(question: Question, level: str | None, place: str | None) -> Outlook:
    """The answer at this level (None: no result yet); more for the place at `self_care` only.

    Raises:
        KnowledgeError: outlook.yml is missing or breaks its schema.
        KeyError: the level is unknown.
    """
    entry = read("outlook.yml", "outlook.json")[question]
    parts, cites = [entry["by_level"][level or UNDECIDED]], []
    if level == "self_care":
        here = next((one for one in entry["by_place"] if place in one["places"]), None)
        if here:
            parts.append(here["text"])
            cites = list(here["cites"])
        if place != "side_stitch" and "walk_run" in entry:
            parts.append(entry["walk_run"])
    return Outlook(tuple(parts), tuple(cites))
