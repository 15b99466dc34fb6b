"""Hears red flags told in lay words, understatement or jest, clause by clause.

A classifier over clauses (the same kind as for dialogue acts) knows each emergency and urgent rule
by many sentences of `knowledge/alarms`, and as many look-alikes that are none. It only ever raises
a flag. Whether the clause is denied, past or about somebody else is read separately.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import numpy as np
import numpy.typing as npt

from knowledge.alarm_sentences import alarm_sentences
from knowledge.red_flags import load_rules
from nlu.act_classifier import ActClassifier, Floats
from nlu.encoder import DIMENSIONS, SentenceEncoder, Vectors
from nlu.hearing import Heard, as_heard
from nlu.places import read_places
from nlu.polarity import mood_of
from nlu.symptoms import Symptoms, read_symptoms
from nlu.text import Clause, clauses
from triage.answers import Answers
from triage.assessment import assess

NOTHING = "nothing"
# How sure the detector must be that any alarm is told, and that an emergency is. On sentences left
# out of training, a lower bar catches a little more and doubles the false alarms.
SURE, SURE_EMERGENCY = 0.7, 0.5
# For a sign of one place while no place is known.
SURE_NOWHERE = 0.8
# From here on it is worth one short question.
POSSIBLE = 0.45
# The inverse of the regularisation; ten times more or less makes no difference that counts.
STRENGTH = 1.0
_CLEAR_NO = re.compile(
    r"\W*(?:no+|nope|nah|none|neither|never|not (?:a|any|the|my)|"
    r"(?:it'?s|its|is|was) not (?:a|the|my|in))\b"
    r"(?! (?:feeling|sensation|longer|pulse|pee|wee|strength|power|idea how))"
)


def clauses_without_alarm(texts: Iterable[str]) -> list[str]:
    """The clauses of messages that tell no alarm by the words of the lexicon alone."""

    def harmless(text: str) -> bool:
        flags = list(read_symptoms(text, asked=None).present)
        places = list(read_places(text, asked=None).present)
        answers = Answers.from_slots({"red_flags": flags, "pain_locations": places})
        return not assess(answers).alarm

    return [clause.text for text in texts for clause in clauses(text) if harmless(clause.text)]


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
class Alarms:
    """Rule ids with how sure an alarm is (0 to 1): those heard, and those worth a question."""

    sure: Mapping[str, float] = field(default_factory=dict)
    possible: Mapping[str, float] = field(default_factory=dict)


NO_ALARMS = Alarms()


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

    def hear(self, heard: Heard, asked: str | None = None, known: Collection[str] = ()) -> Alarms:
        """The rules heard in a message, and those that may have been meant.

        Words for one place's sign are often like another's, so only the rules of the places that
        the message names count, or else of the `known` ones, beside the rules for everywhere.
        `asked` is the question that stands: it may make a place of a word.
        """
        windows = _windows(heard)
        vectors = np.array([window.vector for window in windows]).reshape(-1, DIMENSIONS)
        odds = self.classifier.probabilities([window.text for window in windows], vectors)
        loud = 1 - odds[:, self.classifier.acts.index(NOTHING)] >= POSSIBLE
        if not loud.any():
            return NO_ALARMS
        places = set(read_places(heard.text, asked=asked).present) - {"other"} or set(known)
        symptoms = read_symptoms(heard.text, asked=None)
        sure: dict[str, float] = {}
        possible: dict[str, float] = {}
        for number in np.flatnonzero(loud):
            rule, how_sure, enough = self._surest(odds[number], places)
            if rule and _about_the_runner_now(windows[number], symptoms):
                found = sure if enough else possible
                found[rule] = max(how_sure, found.get(rule, 0.0))
        return Alarms(sure, possible)

    def _surest(self, odds: Floats, places: Collection[str]) -> tuple[str | None, float, bool]:
        """The likeliest rule of the level heard, how sure any alarm is, and if that's enough.

        The rules share the probability of an alarm among them, so it is their sum that counts.
        """
        odds = odds * self._belong(places)
        odds /= odds.sum()
        emergency, urgent = (float(odds[rules].sum()) for rules in self._by_level)
        any_alarm = emergency + urgent
        if any_alarm < POSSIBLE:
            return None, any_alarm, False
        columns = self._by_level[0 if emergency >= min(SURE_EMERGENCY, urgent) else 1]
        rule = self.classifier.acts[columns[odds[columns].argmax()]]
        enough = emergency >= SURE_EMERGENCY or any_alarm >= SURE
        if not places and not load_rules()[rule].applies_to(set()):
            enough = any_alarm >= SURE_NOWHERE
        return rule, any_alarm, enough

    def _belong(self, places: Collection[str]) -> npt.NDArray[np.bool_]:
        """Which columns count for these places; all of them if no place is known."""
        rules, here = load_rules(), set(places)
        return np.array(
            [act == NOTHING or not here or rules[act].applies_to(here)
             for act in self.classifier.acts]
        )  # fmt: skip

    @cached_property
    def _by_level(self) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
        """The columns of the emergency rules and of the urgent ones."""
        rules = load_rules()

        def columns(level: str) -> npt.NDArray[np.int64]:
            return np.array(
                [
                    number
                    for number, act in enumerate(self.classifier.acts)
                    if act in rules and rules[act].level == level
                ],
                dtype=np.int64,
            )

        return columns("emergency"), columns("urgent")

    def save(self, path: Path) -> None:
        """Write the detector to a file of numbers and names."""
        self.classifier.save(path)

    @classmethod
    def load(cls, path: Path) -> AlarmDetector:
        """Read a detector."""
        return cls(ActClassifier.load(path))
