"""The cues by which a place named in a story is judged, from `knowledge/lexicon/place_cues.yml`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from knowledge.files import read


@dataclass(frozen=True)
class Cues:
    """What stands before, after or around a place and makes it what it is; `unless` undoes it."""

    before: re.Pattern[str] | None
    after: re.Pattern[str] | None
    around: re.Pattern[str] | None
    unless: re.Pattern[str] | None

    def match(self, before: str, after: str, around: str) -> bool:
        """Whether a place between these stretches of text has such a cue."""
        if self.unless and self.unless.search(around):
            return False
        return bool(
            (self.before and self.before.search(before))
            or (self.after and self.after.match(after))
            or (self.around and self.around.search(around))
        )


@lru_cache(maxsize=1)
def _content() -> dict[str, Any]:
    content: dict[str, Any] = read("lexicon/place_cues.yml", "lexicon_place_cues.json")
    return content


@lru_cache(maxsize=1)
def pain_pattern() -> re.Pattern[str]:
    """Words that say something hurts or is wrong."""
    ways = re.sub(r"\|\s+", "|", _content()["pain"].strip())
    return re.compile(rf"\b(?:{ways})(?!\w)")


@lru_cache(maxsize=16)
def cue_pattern(*path: str) -> re.Pattern[str]:
    """One of the plain patterns of `place_cues.yml`, by the names that lead to it."""
    node: Any = _content()
    for name in path:
        node = node[name]
    return re.compile(node)


@lru_cache(maxsize=16)
def cues_of(kind: str, firmness: str = "") -> Cues:
    """The cues of a kind ("past", "denied", "referred"); `firmness` "_firm" for the firm ones."""
    entry = _content()[kind]

    def either(where: str, shape: str) -> re.Pattern[str] | None:
        ways = entry.get(where + firmness)
        return re.compile(shape % "|".join(f"(?:{w})" for w in ways)) if ways else None

    unless = re.compile(entry["unless"]) if "unless" in entry and kind == "past" else None
    return Cues(
        before=either("before", r"(?:%s)(?:the |my |a |an |our |any |your |his |her )?$"),
        after=either("after", r"\s*(?:%s)"),
        around=either("around", "%s"),
        unless=unless,
    )
