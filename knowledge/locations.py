"""The places where it can hurt."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from knowledge.files import read


@dataclass(frozen=True)
class Location:
    """A place on the body, as it is named in a sentence (`name`) and on a button (`label`)."""

    id: str
    name: str
    label: str
    group: str
    paired: bool
    """There is a left and a right one, so the side is worth asking."""


@cache
def load_locations() -> dict[str, Location]:
    """All places by id, in the order in which they are shown: from the toes up.

    Raises:
        KnowledgeError: locations.yml is missing or breaks its schema.
    """
    entries = read("locations.yml", "locations.json")["locations"]
    return {entry["id"]: Location(**entry) for entry in entries}
