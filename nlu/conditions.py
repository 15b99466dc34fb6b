"""Reads what the runner lives with or takes that changes the advice, and whose complaint it is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from knowledge.files import read
from nlu.phrasebook import any_of
from nlu.signs import Sign, compile_sign, find
from nlu.symptoms import prepare
from nlu.text import normalise

# How likely it must be told that the lexicon doesn't find; less if the question was asked.
_LIKELY, _LIKELY_IF_ASKED = 0.6, 0.4


@dataclass(frozen=True)
class Conditions:
    """Condition ids present and denied; `someone_else`: the complaint is another person's."""

    present: tuple[str, ...] = ()
    denied: tuple[str, ...] = ()
    someone_else: bool = False


@cache
def _signs() -> tuple[Sign, ...]:
    lexicon = read("lexicon/conditions.yml", "lexicon_conditions.json")
    entries = lexicon["conditions"].items()
    return tuple(compile_sign(name, entry, lexicon["macros"]) for name, entry in entries)


@cache
def _harmless() -> re.Pattern[str]:
    lexicon = read("lexicon/conditions.yml", "lexicon_conditions.json")
    return any_of(lexicon["harmless"], lexicon["macros"])


def is_harmless(clause: str) -> bool:
    """Whether a clause names an age, or a medicine or complaint that changes nothing here."""
    return bool(_harmless().search(normalise(clause)))


def condition_ids() -> tuple[str, ...]:
    """Every condition this reader knows."""
    return tuple(sign.name for sign in _signs())


def read_conditions(
    text: str, *, asked: str | None, chances: Mapping[str, float] | None = None
) -> Conditions:
    """The conditions named in `text`, or told in words the lexicon doesn't know.

    A condition of a relative is not the runner's ("mum's on warfarin"), one taken back or long
    over isn't present ("off blood thinners years ago"); cancer and heart disease count for ever.

    Args:
        text: as typed.
        asked: the question that stands (`requested_slot`).
        chances: how likely the text tells each condition (`nlu.history`).
    """
    reading = prepare(text, asked)
    found = [mention for sign in _signs() for mention in find(sign, reading)]
    found.sort(key=lambda mention: (mention.start, mention.end))
    present = dict.fromkeys(m.sign for m in found if m.status == "present")
    # "Just allergies, zyrtec" names what changes nothing; another medicine in it must be surer.
    answers = asked == "modifiers" and not is_harmless(text)
    needed = _LIKELY_IF_ASKED if answers else _LIKELY
    named = {mention.sign for mention in found}
    for condition, chance in (chances or {}).items():
        if chance >= needed and condition not in named:
            present[condition] = None
    denied = dict.fromkeys(m.sign for m in found if m.status == "denied" and m.sign not in present)
    return Conditions(tuple(present), tuple(denied), reading.for_someone_else)
