"""The mood of what was said: denied, past, another person's, only feared, only asked, an idiom.

Symptoms, conditions and places are words first; this module says whether the words are meant.
"""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass
from functools import cache
from typing import Any

from knowledge.files import read
from nlu import negation
from nlu.phrasebook import any_of, phrase
from nlu.text import clauses

Pattern = re.Pattern[str]

# A sentence is longer than a clause: "no" may reach over commas, "if" over a dash.
_SENTENCE = re.compile(r"(?<!\d)\.+(?=\s|$|[a-z])|(?<=\d)\.+(?=\s|$)|[!?]+|[;\n]|\u2026")
# "My periods stopped in spring, had a stress fracture two years ago": a time of its own.
_ANOTHER_TIME = re.compile(r",\s*(?:and |i |also |we )*(?:had|broke|tore|fractured|snapped)\b")
_PREPOSITION = re.compile(
    r"\b(?:with|for|by|from|at|to|like|than|after|about|on|off|into|over|behind|near|unlike)\s+$"
)


@dataclass(frozen=True)
class Mood:
    """How a span is meant. All false: it is so, here and now, for the one who writes."""

    negated: bool = False
    past: bool = False
    other_person: bool = False
    hypothetical: bool = False
    question: bool = False
    idiom: bool = False
    unsure: bool = False
    over: bool = False


@dataclass(frozen=True)
class Sentence:
    """`text` is `message[start:end]`, normalised, with its closing mark."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class _Rules:
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
def _rules() -> _Rules:
    lexicon: dict[str, Any] = read("lexicon/polarity.yml", "lexicon_polarity.json")
    macros = lexicon["macros"]

    def one(group: str, name: str) -> Pattern:
        value = lexicon[group][name]
        return phrase(value, macros) if isinstance(value, str) else any_of(value, macros)

    past, others = lexicon["past"], lexicon["others"]
    return _Rules(
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
    return _rules().idioms.sub(lambda found: "_" * len(found.group()), plain)


def about_someone_else(text: str) -> bool:
    """Whether the one who is hurt is not the one who writes ("my son's knee")."""
    rules, plain = _rules(), text.lower()
    asked_for = rules.asking_for.search(plain)
    if not asked_for:
        return False
    explicit = asked_for.group().startswith(("not", "asking", "on behalf", "posting", "writing"))
    rest = plain[: asked_for.start()] + " " + plain[asked_for.end() :]
    return explicit or not rules.own.search(rest)


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


def _other_person(left: str, right: str, before: str) -> bool:
    rules = _rules()
    if rules.object.match(right.lstrip()) and not rules.reporters.match(right.lstrip()):
        return bool(re.search(r"\bmy\s+$", left))
    if rules.not_me.search(right[:60]):
        return True
    # "Playing with the kids" has the runner for its subject.
    subjects = [
        found
        for found in rules.subject.finditer(left)
        if not _PREPOSITION.search(left[: found.start()])
    ]
    if not subjects:
        return False
    tail = left[subjects[-1].end() :]
    # "my mate collapsed and then I collapsed": whoever was named last.
    if rules.me.search(tail) or re.match(r"\s*(?:and|&)\s+(?:i|me)\b", tail):
        return False
    if rules.reporters.match(tail.lstrip()) or re.match(r"\s*(?:has|had)\s+to\b", tail):
        return False
    if rules.reporters.search(left[: subjects[-1].start()][-30:]) and rules.me.search(left):
        return False
    return not rules.me_too.search(right)


def _last(pattern: Pattern, text: str) -> re.Match[str] | None:
    return next(iter(deque(pattern.finditer(text), maxlen=1)), None)


def _hypothetical(left: str) -> bool:
    rules = _rules()
    last = _last(rules.if_, left)
    if last is not None and not re.search(r",|\bthen\b|\bbut\b|\s-\s|:", left[last.end() :]):
        return True
    nearly = _last(rules.nearly, left)
    tail = left[nearly.end() :] if nearly is not None else ","
    return "," not in tail and len(tail.split()) <= 2


def _question(sentence: str, clause: str, left: str) -> bool:
    rules = _rules()
    opening = clause.lstrip(" ,-")
    if rules.presupposes.search(left) and rules.tells.search(sentence):
        return False
    marked = sentence.rstrip().endswith("?") and rules.opens_marked.match(opening)
    return bool(marked or rules.opens.match(opening)) and not rules.tells.search(opening)


def _over(clause: str, span_end: str, following: str) -> bool:
    rules = _rules()
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
    rules = _rules()
    asked = any(
        not rules.matters.match(left[found.end() :].lstrip())
        for found in rules.unsure_before.finditer(left, max(0, len(left) - 60))
    )
    doubted = asked or rules.unsure_after.match(following)
    return bool(doubted) and not rules.matters.match(following)


def mood_of(clause_text: str, start: int, end: int, before: str = "", after: str = "") -> Mood:
    """The mood of the span `[start, end)` of a normalised clause or sentence.

    Args:
        clause_text: best a whole sentence with its closing mark, so that "?" is seen. Most of a
            mood stands round the span: one that covers the whole text has hardly any.
        start: where the span begins in it.
        end: where the span ends.
        before: the clause before it, for who is spoken of and when.
        after: the clause after it, for an answer ("Fever? No.") or an ending ("It went.").
    """
    rules = _rules()
    left, right = clause_text[:start], clause_text[end:]
    clause, opening = _clause_of(clause_text, start, end)
    here = clause_text.find(clause) if clause else 0
    near = left[max(here, 0) :]
    idiom = any(f.start() < end and f.end() > start for f in rules.idioms.finditer(clause_text))
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
        other_person=_other_person(left, right, before),
        hypothetical=not unsure and _hypothetical(near if "?" not in near else left),
        question=_question(clause_text, clause, left),
        idiom=idiom,
        unsure=unsure,
        over=over,
    )
