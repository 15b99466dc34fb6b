"""Posts in which the words that tell something are marked: `easy week, {a:then it went bang}`."""

from __future__ import annotations

import re

_MARK = re.compile(r"\{([a-z]):([^{}]+)\}")
# Fewer words around the marks teach nothing.
_FEWEST_WORDS = 3


def parts_of(post: str) -> tuple[dict[str, str], tuple[str, ...]]:
    """By the letter of their mark the words that tell something, and the stretches around them.

    Two stretches with one letter tell it together: they are joined as two sentences.
    """
    told: dict[str, str] = {}
    for letter, words in _MARK.findall(post):
        told[letter] = f"{told[letter]}. {words.strip()}" if letter in told else words.strip()
    around = (text.strip(" .,;") for text in _MARK.sub("\0", post).split("\0"))
    return told, tuple(text for text in around if len(text.split()) >= _FEWEST_WORDS)


def without_marks(post: str) -> str:
    """The post as it was written."""
    return _MARK.sub(r"\2", post)
