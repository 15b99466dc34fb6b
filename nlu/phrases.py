"""Lexicons, and the patterns made from their phrases."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

from knowledge.files import read


@cache
def lexicon(name: str) -> Any:
    """The content of `knowledge/lexicon/<name>.yml`, read and checked when first asked for."""
    return read(f"lexicon/{name}.yml", f"lexicon_{name}.json")


def fragment(phrase: str) -> str:
    """One phrase as part of a regular expression: each space stands for any white space."""
    return phrase.replace(" ", r"\s+")


def any_of(phrases: Iterable[str]) -> str:
    """A group that matches any of `phrases`; earlier phrases are tried first."""
    return "(?:" + "|".join(fragment(phrase) for phrase in phrases if phrase) + ")"


def whole_words(phrases: Iterable[str]) -> re.Pattern[str]:
    """A pattern that finds any of `phrases` as whole words."""
    return re.compile(rf"(?<![\w']){any_of(phrases)}(?!\w)")


def picked(match: re.Match[str], name: str) -> int:
    """Which of the groups `name0`, `name1`, ... took part in a match; -1 when none did."""
    for group, value in match.groupdict().items():
        if value is not None and group.startswith(name) and group[len(name) :].isdigit():
            return int(group[len(name) :])
    return -1
