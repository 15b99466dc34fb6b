"""Turns the readable patterns of the lexicon into regular expressions.

A pattern is plain words with a little notation:

* a space is any white space, and an apostrophe may be missing ("can't" also reads "cant");
* ` ~ ` is up to three words, ` ~~ ` up to seven, never beyond the sentence;
* `<name>` is a macro of the same file;
* all else is an ordinary regular expression, which begins and ends at a word's edge.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache

_MACRO = re.compile(r"<([a-z_]+)>")
_SHORT_GAP = r"\s+(?:[^\s.!?;:,()]+\s+){0,3}?"
_LONG_GAP = r"[\s,]+(?:[^\s.!?;:()]+\s+){0,7}?"
# Macros may use macros, but not without end.
_MAX_DEPTH = 6


def expand(source: str, macros: Mapping[str, str]) -> str:
    """`source` as a regular expression, without the word edges.

    Raises:
        KeyError: a macro is not defined.
        ValueError: macros refer to each other in a circle.
    """
    text = source.strip()
    for _ in range(_MAX_DEPTH):
        expanded = _MACRO.sub(lambda found: macros[found.group(1)], text)
        if expanded == text:
            break
        text = expanded
    else:
        raise ValueError(f"macros of {source!r} refer to each other")
    # Long alternatives stand on several lines in the YAML.
    text = re.sub(r"\n\s*", "", text)
    return (
        text.replace(" ~~ ", _LONG_GAP)
        .replace(" ~ ", _SHORT_GAP)
        .replace(" ?", r"\s*")
        .replace(" ", r"\s+")
        .replace("'", "'?")
        .replace(r"(?:\w+\s+)", r"(?:[\w']+\s+)")
        .replace(r"(?:\s\w+)", r"(?:\s[\w']+)")
    )


@cache
def _compiled(regex: str) -> re.Pattern[str]:
    return re.compile(regex)


def phrase(source: str, macros: Mapping[str, str]) -> re.Pattern[str]:
    """One pattern, ready to search a normalised text."""
    return _compiled(rf"(?<!\w)(?:{expand(source, macros)})(?!\w)")


def any_of(sources: Iterable[str], macros: Mapping[str, str]) -> re.Pattern[str]:
    """The patterns as one, the earlier winning where several fit at the same place."""
    joined = "|".join(f"(?:{expand(source, macros)})" for source in sources)
    return _compiled(rf"(?<!\w)(?:{joined or '(?!)'})(?!\w)")
