"""The alarm detector, cross-validated over its sentences: what it hears, what it only thinks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from knowledge.alarm_sentences import load_alarm_sentences, load_ordinary_sentences
from knowledge.red_flags import load_rules
from nlu.act_classifier import ActClassifier
from nlu.alarms import NOTHING, STRENGTH, SURE, clauses_without_alarm
from nlu.encoder import Vectors, sentence_encoder
from nlu.hearing import as_heard
from server.nlu_report.acts import FOLDS

_BINS = (0.0, 0.1, 0.3, 0.5, 0.7, 0.9, 1.0)


@dataclass(frozen=True)
class Judged:
    """A sentence judged by a detector that hasn't seen it.

    `kind` is alarm, benign (a look-alike) or ordinary; `sure` is how sure any alarm is, 0 to 1.
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
    """All sentences: (text, kind, rule), their vectors, and those of always-harmless clauses."""

    rows: tuple[tuple[str, str, str], ...]
    vectors: Vectors
    harmless: tuple[str, ...]
    harmless_vectors: Vectors

    def judge(self, train: npt.NDArray[np.int64], test: npt.NDArray[np.int64]) -> list[Judged]:
        """The sentences `test` judged by a detector trained on the sentences `train`."""
        texts = [self.rows[row][0] for row in train]
        labels = [self._label(row) for row in train]
        model = ActClassifier.train(
            [*texts, *self.harmless],
            [*labels, *([NOTHING] * len(self.harmless))],
            np.vstack([self.vectors[train], self.harmless_vectors]),
            balanced=False,
            strength=STRENGTH,
        )
        odds = model.probabilities([self.rows[row][0] for row in test], self.vectors[test])
        nothing = model.acts.index(NOTHING)
        sure = 1 - odds[:, nothing]
        odds[:, nothing] = 0
        found = []
        for row, best, how_sure in zip(test, odds.argmax(axis=1), sure, strict=True):
            text, kind, rule = self.rows[row]
            found.append(Judged(text, kind, rule, model.acts[best], float(how_sure)))
        return found

    def _label(self, row: int) -> str:
        _, kind, rule = self.rows[row]
        return rule if kind == "alarm" else NOTHING

    def folds(self) -> npt.NDArray[np.int64]:
        """The fold of each sentence."""
        return np.random.default_rng(0).integers(0, FOLDS, len(self.rows))

    def cross_validated(self) -> list[Judged]:
        """Every sentence judged by a detector that hasn't seen it."""
        fold = self.folds()
        return [
            judged
            for number in range(FOLDS)
            for judged in self.judge(np.flatnonzero(fold != number), np.flatnonzero(fold == number))
        ]


def all_sentences(examples: Sequence[str]) -> Alarms:
    """The sentences of knowledge/alarms and knowledge/ordinary, and clauses of `examples`."""
    rows = [
        (text, kind, rule)
        for rule, (alarm, benign) in load_alarm_sentences().items()
        for kind, texts in (("alarm", alarm), ("benign", benign))
        for text in texts
    ]
    rows += [(text, "ordinary", "") for text in load_ordinary_sentences()]
    harmless = clauses_without_alarm(examples)
    encoder = sentence_encoder()
    return Alarms(
        tuple(rows),
        as_heard([text for text, _, _ in rows], encoder),
        tuple(harmless),
        as_heard(harmless, encoder),
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
