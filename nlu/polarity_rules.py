"""The words that tell a mood (`knowledge/lexicon/polarity.yml`), as patterns."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from knowledge.files import read
from nlu.phrasebook import any_of, phrase

Pattern = re.Pattern[str]


@dataclass(frozen=True)
class PolarityRules:
    """One pattern for each list of the lexicon, under the list's name."""

    years: Pattern
    months: Pattern
    mended: Pattern
    cleared: Pattern
    still: Pattern
    over: Pattern
    reopened: Pattern
    subject: Pattern
    reporters: Pattern
    me: Pattern
    object: Pattern
    not_me: Pattern
    me_too: Pattern
    asking_for: Pattern
    own: Pattern
    if_: Pattern
    nearly: Pattern
    opens: Pattern
    opens_marked: Pattern
    tells: Pattern
    presupposes: Pattern
    idioms: Pattern
    unsure_before: Pattern
    unsure_after: Pattern
    matters: Pattern
    contrast: Pattern


@cache
def polarity_rules() -> PolarityRules:
    """The lexicon, compiled once."""
    lexicon: dict[str, Any] = read("lexicon/polarity.yml", "lexicon_polarity.json")
    macros = lexicon["macros"]

    def one(group: str, name: str) -> Pattern:
        value = lexicon[group][name]
        return phrase(value, macros) if isinstance(value, str) else any_of(value, macros)

    past, others = lexicon["past"], lexicon["others"]
    return PolarityRules(
        **{name: one("past", name) for name in past},
        **{name: one("others", name) for name in others},
        if_=one("hypothetical", "before"),
        nearly=one("hypothetical", "nearly"),
        **{name: one("questions", name) for name in lexicon["questions"]},
        idioms=any_of(lexicon["idioms"], macros),
        unsure_before=one("unsure", "before"),
        unsure_after=one("unsure", "after"),
        matters=one("unsure", "matters"),
        contrast=one("unsure", "contrast"),
    )
