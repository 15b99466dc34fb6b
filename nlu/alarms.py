"""Hears red flags told in lay words, understatement or jest, clause by clause.

A classifier over clauses (the same kind as for dialogue acts) knows each emergency and urgent rule
by many sentences of `knowledge/alarms`, and as many look-alikes that are none. It only ever raises
a flag. Whether the clause is denied, past or about somebody else is read separately.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from knowledge.alarm_sentences import alarm_sentences
from knowledge.red_flags import load_rules
from nlu.act_classifier import ActClassifier
from nlu.encoder import SentenceEncoder, Vectors
from nlu.hearing import Heard, as_heard
from nlu.polarity import mood_of
from nlu.symptoms import Symptoms, read_symptoms
from nlu.text import Clause

NOTHING = "nothing"
# How sure the detector must be that any alarm is told, and that an emergency is. On sentences left
# out of training, a lower bar catches a little more and doubles the false alarms.
SURE, SURE_EMERGENCY = 0.7, 0.6
# For a rule of another place than the one known, and when no place is known at all.
SURE_ELSEWHERE, SURE_NOWHERE = 0.95, 0.8
# The inverse of the regularisation; ten times more or less makes no difference that counts.
STRENGTH = 1.0
_CLEAR_NO = re.compile(
    r"\W*(?:no+|nope|nah|none|neither|never|not (?:a|any|the|my)|"
    r"(?:it'?s|its|is|was) not (?:a|the|my|in))\b"
    r"(?! (?:feeling|sensation|longer|pulse|pee|wee|strength|power|idea how))"
)


@dataclass(frozen=True)
class _Window:
    """One clause, or two in a row: an alarm is often told over both."""

    clauses: tuple[Clause, ...]
    text: str
    vector: Vectors


def _windows(heard: Heard) -> list[_Window]:
    found = []
    for first in range(len(heard.clauses)):
        for size in (1, 2):
            part = heard.clauses[first : first + size]
            if len(part) < size:
                continue
            mean = heard.vectors[first : first + size].mean(axis=0)
            mean /= max(float(np.linalg.norm(mean)), 1e-9)
            found.append(_Window(part, ", ".join(clause.text for clause in part), mean))
    return found


def _about_the_runner_now(window: _Window, symptoms: Symptoms) -> bool:
    """Whether what the window says is so, now, and about the runner.

    The symptom reader has seen the whole message: a sign that it found denied, past, feared or
    another person's is no alarm in the words of the detector either.
    """
    start, end = window.clauses[0].start, window.clauses[-1].end
    named = [one.status for one in symptoms.mentions if one.start < end and one.end > start]
    if named and not set(named) & {"present", "unsure"}:
        return False
    for clause in window.clauses:
        mood = mood_of(clause.text, 0, len(clause.text))
        if not (
            mood.other_person or mood.hypothetical or mood.idiom or _CLEAR_NO.match(clause.text)
        ):
            return True
    return False


@dataclass(frozen=True)
class AlarmDetector:
    """A trained detector."""

    classifier: ActClassifier

    @classmethod
    def train(cls, encoder: SentenceEncoder, ordinary: Sequence[str] = ()) -> AlarmDetector:
        """Fit on the sentences of `knowledge/alarms`, and on `ordinary` messages that tell none.

        Unlike acts, rules aren't given equal weight: hearing nothing is the rule.
        """
        texts, labels = alarm_sentences(NOTHING)
        texts += ordinary
        labels += [NOTHING] * len(ordinary)
        vectors = as_heard(texts, encoder)
        return cls(ActClassifier.train(texts, labels, vectors, balanced=False, strength=STRENGTH))

    def hear(self, heard: Heard) -> dict[str, float]:
        """Ids of the rules heard in a message, with how sure it is (0 to 1)."""
        found: dict[str, float] = {}
        symptoms = read_symptoms(heard.text, asked=None)
        for window in _windows(heard):
            rule, sure = self._surest(window)
            if rule and _about_the_runner_now(window, symptoms):
                found[rule] = max(sure, found.get(rule, 0.0))
        return found

    def _surest(self, window: _Window) -> tuple[str | None, float]:
        """The likeliest rule of the level heard, and how sure any alarm is.

        The rules share the probability of an alarm among them, so it is their sum that counts.
        """
        rules = load_rules()
        by_level: dict[str, list[tuple[str, float]]] = {"emergency": [], "urgent": []}
        for rule, sure in self.classifier.rank(window.text, window.vector):
            if rule in rules and rules[rule].level in by_level:
                by_level[rules[rule].level].append((rule, sure))
        emergency, urgent = (sum(p for _, p in found) for found in by_level.values())
        if emergency >= SURE_EMERGENCY or (emergency + urgent >= SURE and emergency >= urgent):
            return by_level["emergency"][0][0], emergency + urgent
        if emergency + urgent >= SURE:
            return by_level["urgent"][0][0], emergency + urgent
        return None, 0.0

    def save(self, path: Path) -> None:
        """Write the detector to a file of numbers and names."""
        self.classifier.save(path)

    @classmethod
    def load(cls, path: Path) -> AlarmDetector:
        """Read a detector."""
        return cls(ActClassifier.load(path))


def heard_here(
    alarms: Mapping[str, float], named: Sequence[str], known: Sequence[str]
) -> list[str]:
    """The rules that can be about what hurts, surest first.

    Words for one place's sign are often like another's. A rule of another place than the message
    names is not believed (the signs that matter anywhere have rules of their own); if it names
    none, one of another place than known only if it is all but certain.
    """
    rules = load_rules()
    places, needed = (named, 2.0) if named else (known, SURE_ELSEWHERE if known else SURE_NOWHERE)
    return [
        rule
        for rule, sure in sorted(alarms.items(), key=lambda item: -item[1])
        if rules[rule].applies_to(set(places)) or sure >= needed
    ]
