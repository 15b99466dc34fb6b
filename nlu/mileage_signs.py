"""Phrases that tell how the running changed, and which of them count.

The phrases are in `knowledge/lexicon/mileage.yml`. Plans, questions, other people's running, the
distant past and cutting down because of the pain don't count.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from nlu.phrase_groups import as_macros, one_of
from nlu.phrases import lexicon
from nlu.quantities import number

Kind = Literal["new_runner", "returning", "increased", "rising", "decreased", "unchanged"]

# How far around a phrase its context is looked for, in characters.
_LEAD = 32
_REST = 25
_NEAR_DENIAL = 24

# "It hurts when I run further" tells of the pain, not of a change.
_HABIT = re.compile(
    r"\b(?:when|whenever|if|any ?time|after) (?:i|you) "
    r"(?:run|jog|do|go|train|increase|add|push|ramp)\b"
)
_NEW_THOUGHT = re.compile(r"[,;:]|\bbut\b|\bonly\b")
_IN_COMPANY = re.compile(r"\b(?:with|and|by|for|from|told|to|like|after|since|having|&)\s*$")
_OWN = re.compile(r"\b(?:i|i'?m|i'?ve|my|me|we)\b")
_AND_I = re.compile(r"\s*(?:and|&) (?:i|me)\b")
_WITH_ME = re.compile(r"\s*(?:with|and|&) (?:me|i|us)\b")
_ENDS = (". ", "!", "?", "\n", ";")
_PERCENT = re.compile(
    r"(\d+(?:\.\d+)?|\b(?:five|ten|fifteen|twenty(?:[ -]five)?|thirty|forty|fifty|sixty|seventy|"
    r"eighty|ninety))\s?(?:%|percent\b|per cent\b)"
)
_FACTOR = re.compile(
    r"(?<![\w.])(\d(?:\.\d+)?)\s?x(?!\s*(?:\d|a |per |/|week|wk))\b|^\W*x\s?(\d(?:\.\d+)?)\b"
)
_LESS = re.compile(r"\b(?:down|less|cut|drop\w*|reduc\w+|lower\w*|fewer|decreas\w+)\b")


@dataclass(frozen=True)
class Sign:
    """A phrase that tells of a change, and where it stands."""

    kind: Kind
    start: int
    end: int


@dataclass(frozen=True)
class MileagePhrases:
    """The lexicon, compiled; each mapping goes from the name of a group to its pattern."""

    signs: dict[Kind, re.Pattern[str]]
    answers: dict[str, re.Pattern[str]]
    context: dict[str, re.Pattern[str]]
    multiples: tuple[tuple[re.Pattern[str], float], ...]


@cache
def mileage_phrases() -> MileagePhrases:
    """The lexicon of mileage, read and compiled when first asked for."""
    book = lexicon("mileage")
    macros = as_macros(book["words"])
    return MileagePhrases(
        signs={kind: one_of(phrases, macros) for kind, phrases in book["signs"].items()},
        answers={name: one_of(phrases, macros) for name, phrases in book["answers"].items()},
        context={name: one_of(phrases, macros) for name, phrases in book["context"].items()},
        multiples=tuple(
            (one_of([entry["phrase"]], macros), float(entry["percent"]))
            for entry in book["multiples"]
        ),
    )


def _sentence(plain: str, position: int) -> tuple[int, int]:
    start = max(plain.rfind(mark, 0, position) for mark in _ENDS) + 1
    return start, min((e for m in _ENDS if (e := plain.find(m, position)) >= 0), default=len(plain))


# The message is on behalf of somebody: what that person runs is what counts.
FOR_ANOTHER = re.compile(
    r"\b(?:not (?:me|mine|for me)|asking for|on behalf of|"
    r"help my (?!knee|leg|foot|back|hip|calf)|for (?:my|a) (?:wife|husband|son|"
    r"daughter|friend|mate|partner|mum|mom|dad|girlfriend|boyfriend))\b|"
    r"^\W*(?:hi|hello|hey)?\W*(?:so |ok |well )?my (?:\w+ )?(?:wife|husband|hubby|son|"
    r"daughter|lad|kid|girlfriend|boyfriend|partner|mum|mom|dad|athlete)\b(?!'s (?:idea|shoes))"
)


def about_another(before: str, phrase: str) -> bool:
    """Whether somebody else, named in `before`, is the one who does what `phrase` tells."""
    for other in mileage_phrases().context["someone_else"].finditer(before):
        since = before[other.end() :]
        own = _OWN.search(since) or _OWN.search(phrase) or _AND_I.match(since)
        if not (own or _IN_COMPANY.search(before[: other.start()])):
            return True
    return False


def _near_end(context: str, lead: str) -> bool:
    """Whether a word of this context stands shortly before, with no comma or "but" in between."""
    words = list(mileage_phrases().context[context].finditer(lead))
    if not words or _NEW_THOUGHT.search(lead, words[-1].end()):
        return False
    return len(lead) - words[-1].end() <= _NEAR_DENIAL


def _counted_kind(kind: Kind, plain: str, match: re.Match[str]) -> Kind | None:
    """What a phrase says in its context: its kind, "unchanged" for a denied rise, or nothing."""
    context = mileage_phrases().context
    start, end = _sentence(plain, match.start())
    lead = plain[max(start, match.start() - _LEAD) : match.start()]
    rest = plain[match.end() : min(end, match.end() + _REST)]
    if context["wish"].search(lead) or (
        kind != "new_runner" and context["not_yet_after"].search(rest)
    ):
        return None
    another = about_another(plain[start : match.start()], match[0]) and not _WITH_ME.match(rest)
    if another and not FOR_ANOTHER.search(plain):
        return None
    if kind != "returning" and (
        context["long_ago"].search(lead) or context["long_ago"].search(rest)
    ):
        return None
    denied = _near_end("denial", lead)
    if kind in ("new_runner", "returning"):
        pain = list(context["the_pain"].finditer(lead))
        it_is_the_pain = bool(pain) and not lead[pain[-1].end() :].strip()
        return None if denied or (kind == "returning" and it_is_the_pain) else kind
    if context["not_yet"].search(lead) or _HABIT.search(lead + match[0]):
        return None
    if kind == "increased" and denied:
        return "unchanged"
    if kind in ("increased", "rising") and (denied or _near_end("inability", lead)):
        return None
    if kind == "decreased" and (denied or context["because_of_pain"].search(lead + rest)):
        return None
    return kind


def find_signs(plain: str) -> Iterator[Sign]:
    """Phrases of a change that really happened to this runner before the pain."""
    for kind, pattern in mileage_phrases().signs.items():
        for match in pattern.finditer(plain):
            counted = _counted_kind(kind, plain, match)
            if counted:
                yield Sign(counted, match.start(), match.end())


def find_percent(plain: str, signs: list[Sign], asked: bool) -> float | None:
    """The change in percent as said; unasked, only beside a phrase that tells of a change."""
    changes = [s for s in signs if s.kind in ("increased", "rising", "decreased")]

    def counts(match: re.Match[str]) -> bool:
        return asked or any(s.start - _REST < match.start() < s.end + _REST for s in changes)

    if not (asked or changes):
        return None
    for pattern, percent in mileage_phrases().multiples:
        multiple = pattern.search(plain)
        if multiple and counts(multiple):
            start, end = _sentence(plain, multiple.start())
            # "Down by a third"
            less = 0 < percent < 100 and _LESS.search(plain[start:end])
            return -percent if less else percent
    for match in filter(counts, _PERCENT.finditer(plain)):
        start, end = _sentence(plain, match.start())
        return number(match[1]) * (-1 if _LESS.search(plain[start:end]) else 1)
    factor = _FACTOR.search(plain) if asked else None
    return round((float(factor[1] or factor[2]) - 1) * 100, 1) if factor else None
