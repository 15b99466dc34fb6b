"""Hears what clauses tell of the history: how the running changed, how the pain began.

The readers know the ways to tell it that have a pattern, and are nearly always right where they
find one; of sentences nobody had foreseen they find less than half. What is here knows it by
examples (`knowledge/history`): classifiers over clauses, of the kind that hears alarms, and taggers
of times, places and numbers. The readers weigh it against what they found.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import numpy as np

from knowledge.history import NONE
from nlu import onset_tagger, place_reply, place_tagger, week_tagger
from nlu.act_classifier import ActClassifier
from nlu.encoder import DIMENSIONS
from nlu.hearing import Heard, Window
from nlu.polarity import mood_of
from nlu.tagger import Tagger
from nlu.text import normalise
from nlu.week_tagger import NO_WEEKS, Weeks

Chances = Mapping[str, float]


@dataclass(frozen=True)
class Told:
    """What a message may tell of the history.

    `mileage` and `onset` say how likely it tells each kind of change of running and each manner of
    onset; `times` how likely the time that begins at a point of the text is the onset, `places` how
    likely a place is the complaint; `weeks` is what a week's running was before and is now.
    `conditions` says how likely it tells each condition or medicine; `described` is the place it
    describes if it is a reply to where it hurts.
    """

    mileage: Chances = field(default_factory=dict)
    onset: Chances = field(default_factory=dict)
    times: Mapping[int, float] = field(default_factory=dict)
    places: Mapping[int, float] = field(default_factory=dict)
    weeks: Weeks = NO_WEEKS
    conditions: Chances = field(default_factory=dict)
    described: str | None = None


NOTHING_TOLD = Told()


def _is_own_and_real(window: Window) -> bool:
    """Whether some clause speaks of the runner, and of what was."""
    return not all(map(_is_of_another_or_unreal, (clause.text for clause in window.clauses)))


def _is_of_another_or_unreal(clause: str) -> bool:
    # Whose it is and whether it is real is said before the end of a clause.
    mood = mood_of(clause, len(clause) - 1, len(clause))
    return mood.other_person or (mood.hypothetical and "if anything" not in clause)


def _chances(classifier: ActClassifier, parts: Sequence[Window]) -> Chances:
    """The highest probability of each kind in any window."""
    vectors = np.array([part.vector for part in parts]).reshape(-1, DIMENSIONS)
    odds = classifier.probabilities_of([part.grams for part in parts], vectors).max(axis=0)
    return {
        kind: float(chance)
        for kind, chance in zip(classifier.acts, odds, strict=True)
        if kind != NONE
    }


@dataclass(frozen=True)
class HistoryListener:
    """A trained listener: classifiers of clauses and replies, taggers of times, places, numbers."""

    mileage: ActClassifier
    onset: ActClassifier
    times: Tagger
    places: Tagger
    weeks: Tagger
    conditions: ActClassifier
    place_replies: ActClassifier

    def hear(self, heard: Heard, now: datetime) -> Told:
        """What a message tells: by its clauses, alone and in pairs, its times and its numbers.

        `now` is what times are counted from.
        """
        parts = [part for part in heard.windows if _is_own_and_real(part)]
        if not parts:
            return NOTHING_TOLD
        return Told(
            _chances(self.mileage, parts),
            _chances(self.onset, parts),
            onset_tagger.chances(self.times, onset_tagger.weighed_times(heard.text, now)),
            place_tagger.chances(self.places, heard.text),
            week_tagger.weeks_told(week_tagger.tag(self.weeks, normalise(heard.text))),
            _chances(self.conditions, parts),
            place_reply.described(self.place_replies, heard),
        )

    def save(self, path: Path) -> None:
        """Write the listener to an `.npz` file without pickled objects."""
        np.savez_compressed(
            path,
            **self.mileage.packed("mileage"),
            **self.onset.packed("onset"),
            **self.times.packed("times"),
            **self.places.packed("places"),
            **self.weeks.packed("weeks"),
            **self.conditions.packed("conditions"),
            **self.place_replies.packed("place_replies"),
        )

    @classmethod
    def load(cls, path: Path) -> HistoryListener:
        """Read a listener; pickled objects are refused."""
        with np.load(path, allow_pickle=False) as stored:
            return cls(
                ActClassifier.unpacked(stored, "mileage"),
                ActClassifier.unpacked(stored, "onset"),
                Tagger.unpacked(stored, "times"),
                Tagger.unpacked(stored, "places"),
                Tagger.unpacked(stored, "weeks"),
                ActClassifier.unpacked(stored, "conditions"),
                ActClassifier.unpacked(stored, "place_replies"),
            )
