"""Dialogue acts, cross-validated: which are taken for which, and what more examples would bring."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import yaml

from nlu.act_classifier import ActClassifier
from nlu.encoder import Vectors, sentence_encoder
from nlu.text import clean

_ROOT = Path(__file__).parents[2]
HELD_OUT = _ROOT / "tests" / "nlu" / "dialogue_acts.yml"
FOLDS = 4


@dataclass(frozen=True)
class Acts:
    """Texts, their acts and their sentence vectors (shape (len(texts), 384))."""

    texts: tuple[str, ...]
    acts: tuple[str, ...]
    vectors: Vectors

    def part(self, rows: Sequence[int]) -> Acts:
        """Some of the examples."""
        return Acts(
            tuple(self.texts[row] for row in rows),
            tuple(self.acts[row] for row in rows),
            self.vectors[list(rows)],
        )

    def fit(self) -> ActClassifier:
        """A classifier trained on these examples."""
        return ActClassifier.train(self.texts, self.acts, self.vectors)


def encoded(pairs: Sequence[tuple[str, str]]) -> Acts:
    """Texts with their labels, encoded."""
    texts = tuple(clean(text) for text, _ in pairs)
    return Acts(texts, tuple(act for _, act in pairs), sentence_encoder().encode(texts))


def training_acts() -> Acts:
    """The examples of data/nlu."""
    blocks: list[Any] = [
        block
        for path in sorted((_ROOT / "data" / "nlu").glob("*.yml"))
        for block in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]
    ]
    return encoded(
        [
            (line.removeprefix("- "), block["intent"])
            for block in blocks
            for line in block["examples"].splitlines()
        ]
    )


def held_out_acts() -> Acts:
    """Messages that are never trained on."""
    cases = yaml.safe_load(HELD_OUT.read_text(encoding="utf-8"))
    return encoded([(case["text"], case["intent"]) for case in cases])


def guesses(model: ActClassifier, asked: Acts) -> list[tuple[str, float]]:
    """The likeliest act of each text and its probability."""
    odds = model.probabilities(asked.texts, asked.vectors)
    return [(model.acts[row.argmax()], float(row.max())) for row in odds]


def accuracy(model: ActClassifier, asked: Acts) -> float:
    """The share of texts whose act is the likeliest."""
    pairs = zip(guesses(model, asked), asked.acts, strict=True)
    return float(np.mean([guess == act for (guess, _), act in pairs]))


def cross_validated(known: Acts) -> list[tuple[str, str, str, float]]:
    """(text, act, guess, probability) of every example by a model that hasn't seen it."""
    fold = np.random.default_rng(0).integers(0, FOLDS, len(known.texts))
    found = []
    for number in range(FOLDS):
        model = known.part(np.flatnonzero(fold != number).tolist()).fit()
        left_out = known.part(np.flatnonzero(fold == number).tolist())
        for text, act, (guess, sure) in zip(
            left_out.texts, left_out.acts, guesses(model, left_out), strict=True
        ):
            found.append((text, act, guess, sure))
    return found


def confusions(judged: Sequence[tuple[str, str, str, float]]) -> list[tuple[str, str, int]]:
    """(act, taken for, how often), commonest first."""
    wrong = Counter((act, guess) for _, act, guess, _ in judged if act != guess)
    return [(act, guess, count) for (act, guess), count in wrong.most_common()]


def recalls(judged: Sequence[tuple[str, str, str, float]]) -> list[tuple[str, float, int]]:
    """(act, share recognised, examples), worst first."""
    totals = Counter(act for _, act, _, _ in judged)
    right = Counter(act for _, act, guess, _ in judged if act == guess)
    return sorted(((act, right[act] / n, n) for act, n in totals.items()), key=lambda row: row[1])
