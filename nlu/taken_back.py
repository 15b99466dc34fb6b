"""Hears where alarming words are taken back by others beside them.

"Total collapse mid run. The treadmill, I mean." A clause is heard by itself, so the first of these
alarms whatever stands beside it. What takes it back, because it befell a thing, another person or
the runner ten years ago, is learnt from examples (`knowledge/taken_back.yml`) like all else. An
alarm taken back is still asked about: "Just to be sure".
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from knowledge.alarm_sentences import load_taken_back
from nlu.act_classifier import ActClassifier
from nlu.alarm_training import NOTHING, heard_sentences
from nlu.encoder import DIMENSIONS, SentenceEncoder
from nlu.hearing import Heard, Window, all_heard, windows
from nlu.text import Clause

TAKES_BACK, TAKES_NOTHING_BACK = "back", "none"
# How likely a window must take something back, and over how many clauses it reaches.
SURE, REACH = 0.5, 3


def _whole(heard: Heard) -> Window:
    return Window(heard.clauses, ", ".join(one.text for one in heard.clauses), heard.mean)


def train(encoder: SentenceEncoder) -> ActClassifier:
    """Fit on the marked messages: what takes back as a whole, all around it in all its parts.

    Alarms take nothing back either.
    """
    back, around = load_taken_back()
    rows = [(_whole(one), TAKES_BACK) for one in all_heard(back, encoder) if one.clauses]
    heard, labels = heard_sentences(encoder)
    alarms = [one for one, label in zip(heard, labels, strict=True) if label != NOTHING]
    rows += [
        (window, TAKES_NOTHING_BACK)
        for one in [*all_heard(around, encoder), *alarms]
        for window in windows(one)
    ]
    return ActClassifier.train_heard(rows)


def taking_back(classifier: ActClassifier, parts: Sequence[Window]) -> list[Window]:
    """The windows that take something back."""
    vectors = np.array([part.vector for part in parts]).reshape(-1, DIMENSIONS)
    odds = classifier.probabilities_of([part.grams for part in parts], vectors)
    sure = odds[:, classifier.acts.index(TAKES_BACK)] >= SURE
    return [part for part, takes in zip(parts, sure, strict=True) if takes]


def is_taken_back(
    clauses: Sequence[Clause], alarm: Sequence[Clause], taking: Sequence[Window]
) -> bool:
    """Whether a window near the clauses of an alarm takes it back; not one that holds them all."""
    order = {clause: number for number, clause in enumerate(clauses)}
    first, last = order[alarm[0]], order[alarm[-1]]
    for window in taking:
        start, end = order[window.clauses[0]], order[window.clauses[-1]]
        holds_all = start <= first and last <= end
        if not holds_all and start - last <= REACH and first - end <= REACH:
            return True
    return False
