"""Reads warning signs out of what a runner types: which are there, which are denied.

Free text may raise a warning sign; a critical one is cleared only by a "no" to the question that
asks for it, so what is missed here is asked, and what is denied here is not yet cleared.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from knowledge.files import read
from nlu.answers import yes_no
from nlu.persons import about_someone_else
from nlu.polarity import sentences, without_idioms
from nlu.signs import Reading, Sign, Status, compile_sign, find
from nlu.text import normalise

_ASKS_FLAGS = frozenset({"universal_red_flags", "location_red_flags", "alarm_check"})

# After these a reply that began with a no may still name a line: "no, just the dark pee".
_CONCEDES = re.compile(
    r"\b(?:but|except|apart|only|just|though|although|however|bar|besides|other than|yes|yeah|"
    r"maybe|perhaps|possibly|most|rest|others?|one|first|second|third|last)\b"
)


@dataclass(frozen=True)
class SymptomMention:
    """A sign named at `text[start:end]`.

    `status` is how it is meant; "unsure" is a sign the runner can neither confirm nor deny ("not
    sure if I blacked out"), which triage counts as possible.
    """

    flag: str
    start: int
    end: int
    status: Status


@dataclass(frozen=True)
class Symptoms:
    """What one message says about warning signs. A flag is never both present and denied."""

    present: tuple[str, ...] = ()
    denied: tuple[str, ...] = ()
    mentions: tuple[SymptomMention, ...] = ()

    @property
    def unsure(self) -> tuple[str, ...]:
        """Flags the runner isn't sure of and doesn't name otherwise."""
        settled = {*self.present, *self.denied}
        doubts = (m.flag for m in self.mentions if m.status == "unsure" and m.flag not in settled)
        return tuple(dict.fromkeys(doubts))


@cache
def _signs() -> tuple[Sign, ...]:
    flags = read("lexicon/symptoms.yml", "lexicon_symptoms.json")
    conditions = read("lexicon/conditions.yml", "lexicon_conditions.json")
    own = [compile_sign(name, entry, flags["macros"]) for name, entry in flags["flags"].items()]
    shared = [
        compile_sign(entry["flag"], entry, conditions["macros"])
        for entry in conditions["conditions"].values()
        if "flag" in entry
    ]
    return (*own, *shared)


def flag_ids() -> tuple[str, ...]:
    """Every flag this reader can raise."""
    return tuple(sign.name for sign in _signs())


def _nothing_but_no(plain: str) -> bool:
    """Whether a reply to a list says no: "no, pee is pale" names no line of it by "pee"."""
    return yes_no(plain) == "no" and not _CONCEDES.search(plain)


def prepare(text: str, asked: str | None) -> Reading:
    """A text ready for reading signs."""
    plain = without_idioms(normalise(text))
    return Reading(
        text=plain,
        sentences=tuple(sentences(plain)),
        asked_flags=asked in _ASKS_FLAGS,
        asked_place=asked == "pain_location",
        for_someone_else=about_someone_else(plain),
    )


def read_symptoms(text: str, *, asked: str | None) -> Symptoms:
    """The warning signs in `text`.

    Args:
        text: as typed.
        asked: the question that stands (`requested_slot`). When it asks for warning signs, a bare
            word ("the fever one", "chest") is an answer; when it asks where it hurts, so are the
            places that are warning signs themselves.
    """
    reading = prepare(text, asked)
    found = [mention for sign in _signs() for mention in find(sign, reading)]
    there = {mention.sign for mention in found if mention.status == "present"}
    if reading.asked_flags and _nothing_but_no(reading.text):
        there &= set(read_symptoms(text, asked=None).present)
    vague = {sign.name for sign in _signs() if there.intersection(sign.yields_to)}
    there -= vague
    found.sort(key=lambda mention: (mention.start, mention.end))
    mentions = tuple(SymptomMention(m.sign, m.start, m.end, m.status) for m in found)
    present = dict.fromkeys(m.flag for m in mentions if m.flag in there)
    denied = dict.fromkeys(
        m.flag for m in mentions if m.status == "denied" and m.flag not in there | vague
    )
    return Symptoms(tuple(present), tuple(denied), mentions)
