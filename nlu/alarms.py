"""Hears red flags told in lay words, understatement or jest, clause by clause.

A classifier over clauses (the same kind as for dialogue acts) knows each emergency and urgent rule
by many sentences of `knowledge/alarms`, and as many look-alikes that are none. It only ever raises
a flag. Whether the clause is denied, past or about somebody else is read separately.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from knowledge.alarm_sentences import alarm_sentences
from knowledge.files import FOLDER
from knowledge.red_flags import load_rules
from nlu.act_classifier import ActClassifier
from nlu.checklist import Option
from nlu.encoder import SentenceEncoder, Vectors, sentence_encoder
from nlu.hearing import Heard
from nlu.polarity import mood_of
from nlu.text import Clause

NOTHING = "nothing"
# Chosen by cross-validation over the sentences (`make nlu-report`): caught against false alarms.
SURE = {"emergency": 0.5, "urgent": 0.55}
_MEANT = 0.62


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


def _about_the_runner_now(window: _Window) -> bool:
    """Whether no clause is denied, past, hypothetical, asked or about somebody else."""
    for clause in window.clauses:
        mood = mood_of(clause.text, 0, len(clause.text))
        if not (mood.other_person or mood.hypothetical or mood.idiom):
            return True
    return False


@dataclass(frozen=True)
class AlarmDetector:
    """A trained detector."""

    classifier: ActClassifier

    @classmethod
    def train(cls, encoder: SentenceEncoder) -> AlarmDetector:
        """Fit on the sentences of `knowledge/alarms`."""
        texts, labels = alarm_sentences(NOTHING)
        return cls(ActClassifier.train(texts, labels, encoder.encode_many(texts)))

    @staticmethod
    def sentences_fingerprint() -> str:
        """Changes when the sentences change."""
        digest = hashlib.sha256()
        for path in sorted((FOLDER / "alarms").glob("*.yml")):
            digest.update(path.read_bytes())
        return digest.hexdigest()

    def hear(self, heard: Heard) -> list[str]:
        """Ids of the rules heard in a message, surest first."""
        rules = load_rules()
        found: dict[str, float] = {}
        for window in _windows(heard):
            ranking = self.classifier.rank(window.text, window.vector)
            for level, threshold in SURE.items():
                same = [
                    (rule, p) for rule, p in ranking if rule in rules and rules[rule].level == level
                ]
                total = sum(p for _, p in same)
                if total >= threshold and _about_the_runner_now(window):
                    found[same[0][0]] = max(total, found.get(same[0][0], 0.0))
        return sorted(found, key=lambda rule: -found[rule])

    def save(self, path: Path) -> None:
        """Write the detector to a file of numbers and names."""
        self.classifier.save(path)

    @classmethod
    def load(cls, path: Path) -> AlarmDetector:
        """Read a detector."""
        return cls(ActClassifier.load(path))


@lru_cache(maxsize=64)
def _option_vectors(texts: tuple[str, ...]) -> Vectors:
    return sentence_encoder().encode(list(texts))


def meant_lines(heard: Heard, options: Sequence[Option]) -> list[int]:
    """Numbers of the checklist lines that a clause of the message says in other words."""
    if not options or not heard.clauses:
        return []
    likeness = heard.vectors @ _option_vectors(tuple(option.text for option in options)).T
    found = set()
    for clause, row in zip(heard.clauses, likeness, strict=True):
        best = int(row.argmax())
        mood = mood_of(clause.text, 0, len(clause.text))
        if row[best] >= _MEANT and not (mood.negated or mood.past or mood.other_person):
            found.add(best)
    return sorted(found)
