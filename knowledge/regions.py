"""Whom to call, by region."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from knowledge.files import read


@dataclass(frozen=True)
class Region:
    """Numbers of one region, worded to follow "call", "phone" and "you can reach"."""

    id: str
    name: str
    emergency: str
    advice_line: str
    crisis: str
    checked_on: str | None
    """When somebody last held the numbers to an official page; None: never."""


@cache
def load_regions() -> dict[str, Region]:
    """All regions by two-letter id, and `default` for when the region isn't known.

    Raises:
        KnowledgeError: regions.yml is missing or breaks its schema.
    """
    content = read("regions.yml", "regions.json")
    default = content["default"]
    entries = {"default": default, **content["regions"]}
    return {
        name: Region(
            id=name,
            name=entry["name"],
            emergency=entry["emergency"],
            advice_line=entry["advice_line"] or default["advice_line"],
            crisis=entry["crisis"] or default["crisis"],
            checked_on=entry["checked_on"],
        )
        for name, entry in entries.items()
    }


def region_of(code: str | None) -> Region:
    """The region of a two-letter code in any case; the default if it is none of ours.

    `GB` is heard as `UK`.
    """
    wanted = (code or "").strip().upper()
    regions = load_regions()
    return regions.get("UK" if wanted == "GB" else wanted, regions["default"])
