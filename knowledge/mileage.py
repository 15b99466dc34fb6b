"""What is said of a change in running before an injury."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from knowledge.files import read


@dataclass(frozen=True)
class MileageWords:
    """Sentences about a change; `bands` by how much longer the longest run was."""

    bands: dict[str, str]
    week_more: str
    week_told: str
    link: str
    cites: tuple[str, ...]


@cache
def load_mileage_words() -> MileageWords:
    """The sentences.

    Raises:
        KnowledgeError: mileage.yml is missing or breaks its schema.
    """
    entry = read("mileage.yml", "mileage.json")
    return MileageWords(
        bands=dict(entry["bands"]),
        week_more=entry["week"]["more"],
        week_told=entry["week"]["told"],
        link=entry["link"],
        cites=tuple(entry["cites"]),
    )
