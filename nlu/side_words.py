"""The words for left, right and both, and the shapes in which they stand without a body part."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from knowledge.files import read


@dataclass(frozen=True)
class FreeSide:
    """A side told without a body part beside it: "the left one", "worse on the right"."""

    start: int
    end: int
    side: str


@lru_cache(maxsize=1)
def side_lexicon() -> dict[str, Any]:
    """The content of `knowledge/lexicon/sides.yml`.

    Raises:
        KnowledgeError: the file is missing or breaks its schema.
    """
    content: dict[str, Any] = read("lexicon/sides.yml", "lexicon_sides.json")
    return content


@lru_cache(maxsize=1)
def _sides() -> dict[str, str]:
    return {w: side for side, words in side_lexicon()["words"].items() for w in words}


def side_of(word: str) -> str | None:
    """`left`, `right` or `both` for a word that can mean it beside a body part."""
    return _sides().get(word)


def alternation(side: str) -> str:
    """The words for one side as a regular expression, longest first."""
    return "|".join(sorted(side_lexicon()["words"][side], key=len, reverse=True))


@lru_cache(maxsize=1)
def _shapes() -> tuple[re.Pattern[str], re.Pattern[str]]:
    lexicon = side_lexicon()
    either = f"(?:{alternation('left')}|{alternation('right')})"
    ways = [
        re.sub(r"SIDE", f"(?P<s{number}>{either})", shape)
        for number, shape in enumerate(lexicon["alone"])
    ]
    return re.compile("|".join(f"(?:{way})" for way in ways)), re.compile(
        "|".join(f"(?:{way})" for way in lexicon["both_alone"])
    )


@lru_cache(maxsize=8)
def side_pattern(name: str) -> re.Pattern[str]:
    """One of the plain patterns of `sides.yml`: `joined`, `not_now`, `worse`."""
    return re.compile(side_lexicon()[name])


def free_sides(plain: str) -> list[FreeSide]:
    """The sides a normalised text tells without a body part, in order."""
    alone, both = _shapes()
    found = [FreeSide(m.start(), m.end(), "both") for m in both.finditer(plain)]
    for match in alone.finditer(plain):
        word = next(text for text in match.groups() if text)
        if not any(f.start <= match.start() < f.end for f in found):
            found.append(FreeSide(match.start(), match.end(), _sides()[word]))
    return sorted(found, key=lambda f: f.start)
