"""The alarm detector, cross-validated over its sentences: what it hears, what it only thinks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from knowledge.alarm_sentences import (
    load_alarm_files,
    load_ordinary_files,
    load_plain_complaints,
)
from knowledge.red_flags import load_rules
from nlu.alarm_training import NOTHING, clauses_without_alarm, examples, fit
from nlu.encoder import DIMENSIONS, sentence_encoder
from nlu.hearing import Heard, all_heard, windows
from server.nlu_report.acts import FOLDS

# The probability at which a sentence counts as heard here; in a talk more is weighed.
SURE = 0.4
_BINS = (0.0, 0.1, 0.3, 0.5, 0.7, 0.9, 1.0)


@dataclass(frozen=True)
class Judged:
    """A sentence judged by a detector that hasn't seen it.

    `kind` is alarm, benign (a look-alike) or ordinary; `sure` is how sure the likeliest rule is.
    """

    text: str
    kind: str
    rule: str
    guess: str
    sure: float

    @property
    def level(self) -> str:
        """The rule's level."""
        return load_rules()[self.rule].level if self.rule else ""


@dataclass(frozen=True)
class Alarms:
    """All sentences (text, kind, rule), as they are heard, and messages that are harmless.

    `writers` names for each sentence the file it stands in.
    """

    rows: tuple[tuple[str, str, str], ...]
    writers: tuple[str, ...]
    heard: tuple[Heard, ...]
    harmless: tuple[Heard, ...]

    def judge(self, train: npt.NDArray[np.int64], test: npt.NDArray[np.int64]) -> list[Judged]:
        """The sentences `test` judged by a detector trained on the sentences `train`."""
        labels = [self._label(row) for row in train] + [NOTHING] * len(self.harmless)
        model = fit(examples([*(self.heard[row] for row in train), *self.harmless], labels))
        rules = [number for number, act in enumerate(model.acts) if act != NOTHING]
        found = []
        for row in test:
            parts = windows(self.heard[row])
            vectors = np.array([part.vector for part in parts]).reshape(-1, DIMENSIONS)
            odds = model.probabilities([part.text for part in parts], vectors)[:, rules].max(axis=0)
            guess = model.acts[rules[int(odds.argmax())]]
            text, kind, rule = self.rows[row]
            found.append(Judged(text, kind, rule, guess, float(odds.max())))
        return found

    def _label(self, row: int) -> str:
        _, kind, rule = self.rows[row]
        return rule if kind == "alarm" else NOTHING

    def folds(self) -> npt.NDArray[np.int64]:
        """The fold of each sentence."""
        return np.random.default_rng(0).integers(0, FOLDS, len(self.rows))

    def folds_of_writers(self) -> npt.NDArray[np.int64]:
        """The fold of each sentence, that of all others of its writer too."""
        writers = sorted(set(self.writers))
        number = dict(zip(writers, np.random.default_rng(0).permutation(len(writers)), strict=True))
        return np.array([number[writer] % FOLDS for writer in self.writers], dtype=np.int64)

    def cross_validated(self, fold: npt.NDArray[np.int64]) -> list[Judged]:
        """Every sentence judged by a detector that has seen none of its fold."""
        return [
            judged
            for number in range(FOLDS)
            for judged in self.judge(np.flatnonzero(fold != number), np.flatnonzero(fold == number))
        ]


def all_sentences(acts: Sequence[str]) -> Alarms:
    """The sentences of knowledge/alarms and knowledge/ordinary, and clauses of other `acts`."""
    told = [
        (name, (text, kind, rule))
        for name, rules in load_alarm_files().items()
        for rule, (alarm, benign) in rules.items()
        for kind, texts in (("alarm", alarm), ("benign", benign))
        for text in texts
    ]
    told += [
        (name, (text, "ordinary", ""))
        for name, texts in load_ordinary_files().items()
        for text in texts
    ]
    rows = tuple(row for _, row in told)
    harmless = [*clauses_without_alarm(acts), *load_plain_complaints()]
    encoder = sentence_encoder()
    return Alarms(
        rows,
        tuple(name for name, _ in told),
        tuple(all_heard([text for text, _, _ in rows], encoder)),
        tuple(all_heard(harmless, encoder)),
    )


def recall_and_false_alarms(judged: Sequence[Judged], bar: float = SURE) -> dict[str, float]:
    """The share of each kind of sentence that is heard as an alarm, at a bar of certainty."""
    heard: dict[str, list[bool]] = defaultdict(list)
    for one in judged:
        kind = one.level if one.kind == "alarm" else one.kind
        heard[kind].append(one.sure >= bar)
    return {kind: float(np.mean(values)) for kind, values in heard.items()}


def recall_at(judged: Sequence[Judged], false_alarms: float) -> float:
    """The share of alarms heard where so many of the other sentences are heard as alarms."""
    others = np.array([one.sure for one in judged if one.kind != "alarm"])
    bar = np.quantile(others, 1 - false_alarms)
    return float(np.mean([one.sure > bar for one in judged if one.kind == "alarm"]))


def calibration(judged: Sequence[Judged]) -> list[tuple[float, float, float, int]]:
    """(from, to, share that are alarms, sentences) by how sure the detector was."""
    rows = []
    for low, high in pairwise(_BINS):
        inside = [one for one in judged if low <= one.sure < high or one.sure == high == 1.0]
        share = float(np.mean([one.kind == "alarm" for one in inside])) if inside else 0.0
        rows.append((low, high, share, len(inside)))
    return rows


def worst_rules(judged: Sequence[Judged]) -> list[tuple[str, float, int]]:
    """(rule, share heard as any alarm, sentences), worst first."""
    heard: dict[str, list[bool]] = defaultdict(list)
    for one in judged:
        if one.kind == "alarm":
            heard[one.rule].append(one.sure >= SURE)
    rows = [(rule, float(np.mean(values)), len(values)) for rule, values in heard.items()]
    return sorted(rows, key=lambda row: row[1])


def worst_sentences(judged: Sequence[Judged], count: int) -> tuple[list[Judged], list[Judged]]:
    """The alarms least heard, and the harmless sentences most heard."""
    ordered = sorted(judged, key=lambda one: one.sure)
    missed = [one for one in ordered if one.kind == "alarm"][:count]
    false = [one for one in reversed(ordered) if one.kind != "alarm"][:count]
    return missed, false
