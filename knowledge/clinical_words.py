"""How the parts of docs/clinical.md write lists, places, days and the line to sign on."""

from __future__ import annotations

from collections.abc import Iterable

from knowledge.locations import load_locations
from knowledge.red_flags import EVERYWHERE


def review_line(by: str | None) -> str:
    """Who has reviewed an entry, or a line on which to sign."""
    return f"Reviewed by: {by or '______________________'}"


def bullets(lines: Iterable[tuple[str, str]]) -> str:
    """One bullet for each (label, words) that has words."""
    return "\n".join(f"- {label}: {words}" for label, words in lines if words)


def within(days: tuple[int, int] | None) -> str:
    """Within how many days to be seen, to follow a level."""
    return f" within {days[0]} to {days[1]} days" if days else ""


def place_names(places: Iterable[str]) -> str:
    """The names of places of pain, joined by commas."""
    known = load_locations()
    return ", ".join("any place" if one == EVERYWHERE else known[one].name for one in places)


def plain(name: str) -> str:
    """The id of a level, a verdict and the like, as words."""
    return name.replace("_", " ")
