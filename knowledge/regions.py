"""Whom to call, by region."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from knowledge.files import read

DEFAULT = "default"
# The button of who is in none of the regions asked about.
ANOTHER = "Another country"


@dataclass(frozen=True)
class Region:
    """Numbers of one region, worded to follow "call", "phone" and "you can reach"."""

    id: str
    name: str
    within: str
    """Reads well after a number: "in the United Kingdom"."""
    emergency: str
    advice_line: str
    crisis: str
    words: tuple[str, ...]
    """Other names of it, in lower case."""
    checked_on: str | None
    """When somebody last held the numbers to an official page; None: never."""

    @property
    def dial(self) -> str:
        """The digits to dial in an emergency: the first number of `emergency`."""
        found = re.search(r"\d+", self.emergency)
        assert found, "the schema asks for a number"
        return found.group()


def _content() -> dict[str, Any]:
    content: dict[str, Any] = read("regions.yml", "regions.json")
    return content


@cache
def load_regions() -> dict[str, Region]:
    """All regions by two-letter id, and `default` for when the region isn't known.

    Raises:
        KnowledgeError: the file is missing or breaks its schema.
    """
    default = _content()["default"]
    entries = {DEFAULT: default, **_content()["regions"]}
    return {
        name: Region(
            id=name,
            name=entry["name"],
            within=entry["within"],
            emergency=entry["emergency"],
            advice_line=entry["advice_line"] or default["advice_line"],
            crisis=entry["crisis"] or default["crisis"],
            words=tuple(entry.get("words", ())),
            checked_on=entry["checked_on"],
        )
        for name, entry in entries.items()
    }


@cache
def regions_asked_first() -> tuple[Region, ...]:
    """The regions that get a button when the number to call is needed."""
    return tuple(load_regions()[code] for code in _content()["asked_first"])


def region_of(code: str | None) -> Region:
    """The region of a two-letter code in any case; the default if it is none of ours.

    `GB` is heard as `UK`, and a member of the EU without an entry of its own as `EU`.
    """
    wanted = (code or "").strip().upper()
    regions = load_regions()
    if wanted not in regions and wanted in _content()["members_of_eu"]:
        wanted = "EU"
    return regions.get("UK" if wanted == "GB" else wanted, regions[DEFAULT])


_LOCALE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z]{4})?[-_]([A-Za-z]{2})(?![A-Za-z0-9])")


def region_of_locale(tag: object) -> Region | None:
    """The region that a locale (BCP 47, such as `en-GB`) names; None if it names none of ours.

    A language alone names no region: English is spoken where 111 is an emergency number and where
    it is not.
    """
    found = _LOCALE.match(tag) if isinstance(tag, str) else None
    region = region_of(found.group(1)) if found else None
    return region if region and region.id != DEFAULT else None
