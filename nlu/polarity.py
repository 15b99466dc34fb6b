"""The mood of what was said: denied, past, another person's, only feared, only asked.

Symptoms, conditions and places are words first; this module says whether the words are meant.
"""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass

from nlu import negation
from nlu.persons import is_other_person
from nlu.polarity_rules import Pattern, polarity_rules
from nlu.text import EMOJI, clauses

# A sentence is longer than a clause: "no" may reach over commas, "if" over a dash.
_SENTENCE = re.compile(
    rf"(?<!\d)\.+(?=\s|$|[a-z])|(?<=\d)\.+(?=\s|$)|[!?]+|[;\n]|\u2026|[{EMOJI}]+"
)
# "My periods stopped in spring, had a stress fracture two years ago": a time of its own.
_ANOTHER_TIME = re.compile(r",\s*(?:and |i |also |we )*(?:had|broke|tore|fractured|snapped)\b")


@dataclass(frozen=True)
class Mood:
    """How a span is meant. All false: it is so, here and now, for the one who writes."""

    negated: bool = False
    past: bool = False
    other_person: bool = False
    hypothetical: bool = False
    question: bool = False
    unsure: bool = False
    over: bool = False


@dataclass(frozen=True)
class Sentence:
    """`text` is `message[start:end]`, normalised, with its closing mark."""

    start: int
    end: int
    text: str


def sentences(plain: str) -> list[Sentence]:
    """Split a normalised text into sentences, each with its closing mark, in order."""
    found: list[Sentence] = []
    start = 0
    for mark in [*_SENTENCE.finditer(plain), None]:
        end = mark.end() if mark else len(plain)
        if re.search(r"\w", plain[start:end]):
            found.append(Sentence(start, end, plain[start:end]))
        start = end
    return found


def without_idioms(plain: str) -> str:
    """The normalised text with turns of phrase blanked out, character for character."""
    return polarity_rules().idioms.sub(lambda found: "_" * len(found.group()), plain)


def _clause_of(sentence: str, start: int, end: int) -> tuple[str, str]:
    """The clause round a span, and the short phrase of time that may open it."""
    before, around = "", sentence
    for clause in clauses(sentence):
        if clause.start <= start < clause.end:
            last = max(clause.end, end)
            others = [one.start() for one in _ANOTHER_TIME.finditer(sentence, clause.start, last)]
            opens = max([clause.start, *(one for one in others if one <= start)])
            closes = min([last, *(one for one in others if one > start)])
            around = sentence[opens : max(closes, end)]
            break
        before = clause.text
    return around, before if len(before.split()) <= 4 else ""


def _last(pattern: Pattern, text: str) -> re.Match[str] | None:
    return next(iter(deque(pattern.finditer(text), maxlen=1)), None)


def _hypothetical(left: str) -> bool:
    rules = polarity_rules()
    last = _last(rules.if_, left)
    if last is not None and not re.search(r",|\bthen\b|\bbut\b|\s-\s|:", left[last.end() :]):
        return True
    nearly = _last(rules.nearly, left)
    tail = left[nearly.end() :] if nearly is not None else ","
    return "," not in tail and len(tail.split()) <= 2


def _question(sentence: str, clause: str, left: str) -> bool:
    rules = polarity_rules()
    opening = clause.lstrip(" ,-")
    if rules.presupposes.search(left) and rules.tells.search(sentence):
        return False
    marked = sentence.rstrip().endswith("?") and rules.opens_marked.match(opening)
    return bool(marked or rules.opens.match(opening)) and not rules.tells.search(opening)


def _over(clause: str, span_end: str, following: str) -> bool:
    rules = polarity_rules()
    here = rules.over.search(span_end)
    if here and re.search(r"(?:n'?t|\bnot|never)\s+(?:\w+\s+)?$", span_end[: here.start()]):
        return False
    if here:
        return not rules.reopened.search(span_end[here.end() :])
    next_clause = re.match(r"\s*(?:but |and |that |it |which |all |they )*", following)
    rest = following[next_clause.end() if next_clause else 0 :]
    after = rules.over.match(rest)
    return bool(after) and not rules.reopened.search(following)


def _unsure(left: str, following: str) -> bool:
    rules = polarity_rules()
    asked = any(
        not rules.matters.match(left[found.end() :].lstrip())
        for found in rules.unsure_before.finditer(left, max(0, len(left) - 60))
    )
    doubted = asked or rules.unsure_after.match(following)
    return bool(doubted) and not rules.matters.match(following)


def mood_of(clause_text: str, start: int, end: int, after: str = "") -> Mood:
    """The mood of the span `[start, end)` of a normalised clause or sentence.

    Args:
        clause_text: best a whole sentence with its closing mark, so that "?" is seen. Most of a
            mood stands round the span: one that covers the whole text has hardly any.
        start: where the span begins in it.
        end: where the span ends.
        after: the clause after it, for an answer ("Fever? No.") or an ending ("It went.").
    """
    rules = polarity_rules()
    left, right = clause_text[:start], clause_text[end:]
    clause, opening = _clause_of(clause_text, start, end)
    here = clause_text.find(clause) if clause else 0
    near = left[max(here, 0) :]
    dated = rules.years.search(clause) or rules.years.search(opening)
    past = bool(dated) and not rules.still.search(clause)
    if not past and rules.months.search(left[-90:] + clause):
        past = bool(rules.mended.search(right + " " + after) or rules.cleared.search(clause_text))
    unsure = _unsure(left, right.lstrip(" ,?:-") or after.lstrip(" ,-"))
    negated = not unsure and negation.denies(clause_text, start, end, after)
    over = _over(clause, right, after)
    if negated and re.search(r"\bnever\b", left) and rules.contrast.match(right.lstrip()):
        negated, unsure = False, True
    if negated and negation.no_longer(clause_text, end):
        negated, over = True, True
    return Mood(
        negated=negated,
        past=past,
        other_person=is_other_person(left, right),
        hypothetical=not unsure and _hypothetical(near if "?" not in near else left),
        question=_question(clause_text, clause, left),
        unsure=unsure,
        over=over,
    )
