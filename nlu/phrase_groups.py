"""Named groups of lexicon phrases, each as one pattern (see `nlu.phrasebook` for the notation)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from nlu.phrasebook import any_of

_CAPTURING = re.compile(r"(?<!\\)\((?!\?)")


def as_macros(words: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """Word lists of a lexicon as macros: `<run>` stands for any entry of the list `run`."""
    return {name: f"({'|'.join(entries)})" for name, entries in words.items()}


def one_of(phrases: Iterable[str], macros: Mapping[str, str]) -> re.Pattern[str]:
    """The phrases as one pattern without groups, which the engine walks about twice as fast."""
    plain = {name: _CAPTURING.sub("(?:", source) for name, source in macros.items()}
    return any_of([_CAPTURING.sub("(?:", phrase) for phrase in phrases], plain)
