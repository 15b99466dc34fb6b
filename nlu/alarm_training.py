"""What the alarm detector learns from: sentences cut as messages are cut when they are heard."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from knowledge.alarm_sentences import alarm_sentences
from nlu.act_classifier import ActClassifier
from nlu.encoder import SentenceEncoder, Vectors
from nlu.hearing import Heard, Window, all_heard, windows
from nlu.likeness import Likeness
from nlu.places import read_places
from nlu.symptoms import read_symptoms
from nlu.text import clauses
from triage.answers import Answers
from triage.assessment import assess

NOTHING = "nothing"
# The inverse of the regularisation; ten times more or less makes no difference that counts.
STRENGTH = 1.0


def clauses_without_alarm(texts: Iterable[str]) -> list[str]:
    """The clauses of messages that tell no alarm by the words of the lexicon alone."""

    def harmless(text: str) -> bool:
        flags = list(read_symptoms(text, asked=None).present)
        places = list(read_places(text, asked=None).present)
        answers = Answers.from_slots({"red_flags": flags, "pain_locations": places})
        return not assess(answers).alarm

    return [clause.text for text in texts for clause in clauses(text) if harmless(clause.text)]


@dataclass(frozen=True)
class Examples:
    """Windows of text, the rule each tells or `NOTHING`, and vectors (len(texts), 384)."""

    texts: list[str]
    labels: list[str]
    vectors: Vectors


def _to_learn(heard: Heard, label: str) -> list[Window]:
    """Of an alarm the whole; of all else also every part, for each will be heard by itself.

    Which part of an alarm makes it one isn't known, but no part of an ordinary story does. Learning
    only whole sentences, the detector took for an alarm what it had never heard alone.
    """
    if not heard.clauses:
        return []
    whole = Window(heard.clauses, ", ".join(one.text for one in heard.clauses), heard.mean)
    if label != NOTHING:
        return [whole]
    return windows(heard) + ([whole] if len(heard.clauses) == 3 else [])


def examples(messages: Sequence[Heard], labels: Sequence[str]) -> Examples:
    """What to train on, from whole sentences and posts with their labels."""
    found = [
        (window, label)
        for heard, label in zip(messages, labels, strict=True)
        for window in _to_learn(heard, label)
    ]
    return Examples(
        [window.text for window, _ in found],
        [label for _, label in found],
        np.array([window.vector for window, _ in found], dtype=np.float32),
    )


def fit(learnt: Examples) -> ActClassifier:
    """A classifier of rules. Unlike acts, they get no equal weight: hearing nothing is the rule."""
    return ActClassifier.train(
        learnt.texts, learnt.labels, learnt.vectors, balanced=False, strength=STRENGTH
    )


def remember(learnt: Examples) -> Likeness:
    """The examples themselves, for a second opinion."""
    is_alarm = np.array(learnt.labels) != NOTHING
    return Likeness(learnt.vectors[is_alarm], learnt.vectors[~is_alarm])


@lru_cache(maxsize=1)
def heard_sentences(encoder: SentenceEncoder) -> tuple[list[Heard], list[str]]:
    """The sentences of `knowledge/alarms` and `knowledge/ordinary`, encoded, with their labels.

    Kept, because more than one model learns from them.
    """
    texts, labels = alarm_sentences(NOTHING)
    return all_heard(texts, encoder), labels


def what_is_taught(encoder: SentenceEncoder, ordinary: Sequence[Heard] = ()) -> Examples:
    """The sentences of `knowledge/alarms`, and `ordinary` messages that tell no alarm."""
    heard, labels = heard_sentences(encoder)
    return examples([*heard, *ordinary], [*labels, *([NOTHING] * len(ordinary))])
