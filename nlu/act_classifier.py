"""Which dialogue act a message is: n-grams and a sentence vector into logistic regression.

Trained with scipy, run with numpy alone: loading a model costs no import of scipy, and its file
holds numbers and names only, so that it can't run code.
"""

from __future__ import annotations

import re
import zlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from nlu.encoder import Vectors
from nlu.softmax_regression import fit_softmax
from nlu.text import normalise

Floats = npt.NDArray[np.float32]

BUCKETS = 1 << 14
# One regularised regression over both kinds of features: unit-length vectors would be drowned by
# the n-grams, so they are scaled up.
VECTOR_SCALE = 12.0
_WORD = re.compile(r"\d+|[^\W\d_]+(?:'[^\W\d_]+)?|[^\w\s]")
_LONGEST_GRAM = 4
_STEPS = 60


def _grams(text: str) -> Counter[int]:
    """Hashed words, pairs of words and character n-grams inside words, with their counts."""
    tokens = ["0" if token.isdigit() else token for token in _WORD.findall(normalise(text))]
    found = [f"w {token}" for token in tokens]
    found += [f"p {one} {two}" for one, two in zip(["^", *tokens], [*tokens, "$"], strict=True)]
    for token in tokens:
        padded = f" {token} "
        found += [
            padded[start : start + size]
            for size in range(2, _LONGEST_GRAM + 1)
            for start in range(len(padded) - size + 1)
        ]
    return Counter(zlib.crc32(gram.encode()) % BUCKETS for gram in found)


def gram_features(text: str) -> tuple[npt.NDArray[np.int64], Floats]:
    """Bucket numbers and damped counts, scaled so that long messages don't weigh more."""
    counts = _grams(text)
    buckets = np.fromiter(counts.keys(), dtype=np.int64, count=len(counts))
    values = np.sqrt(np.fromiter(counts.values(), dtype=np.float32, count=len(counts)))
    norm = float(np.linalg.norm(values)) or 1.0
    return buckets, values * np.float32(8.0 / norm)


@dataclass(frozen=True)
class ActClassifier:
    """A trained classifier.

    Attributes:
        acts: names of the dialogue acts.
        weights: shape (BUCKETS + DIMENSIONS, len(acts)).
        bias: shape (len(acts),).
    """

    acts: tuple[str, ...]
    weights: Floats
    bias: Floats

    @classmethod
    def train(
        cls,
        texts: Sequence[str],
        acts: Sequence[str],
        vectors: Vectors,
        *,
        balanced: bool = True,
        strength: float = 1.0,
    ) -> ActClassifier:
        """Fit on texts, their acts and their sentence vectors (shape (len(texts), 384)).

        `balanced` gives every act the same weight however many examples it has; `strength` is the
        inverse of the regularisation.
        """
        from scipy.sparse import csr_matrix

        rows = [gram_features(text) for text in texts]
        grams = csr_matrix(
            (
                np.concatenate([values for _, values in rows]),
                np.concatenate([buckets for buckets, _ in rows]),
                np.cumsum([0, *(len(values) for _, values in rows)]),
            ),
            shape=(len(rows), BUCKETS),
        )
        names, labels, counts = np.unique(list(acts), return_inverse=True, return_counts=True)
        by_act = len(rows) / (len(names) * counts) if balanced else np.ones(len(names))
        weights, bias = fit_softmax(
            grams,
            np.asarray(vectors * VECTOR_SCALE, dtype=np.float32),
            labels,
            by_act[labels].astype(np.float32),
            strength=strength,
            steps=_STEPS,
        )
        return cls(acts=tuple(map(str, names)), weights=weights, bias=bias)

    def probabilities(self, texts: Sequence[str], vectors: Vectors) -> Floats:
        """The probability of every act, shape (len(texts), len(acts))."""
        scores = self.bias + (vectors * VECTOR_SCALE) @ self.weights[BUCKETS:]
        for row, text in zip(scores, texts, strict=True):
            buckets, values = gram_features(text)
            row += values @ self.weights[buckets]
        odds = np.exp(scores - scores.max(axis=1, keepdims=True))
        return np.asarray(odds / odds.sum(axis=1, keepdims=True), dtype=np.float32)

    def rank(self, text: str, vector: npt.NDArray[np.float32]) -> list[tuple[str, float]]:
        """All acts with their probabilities, likeliest first."""
        odds = self.probabilities([text], vector[None, :])[0]
        return [(self.acts[number], float(odds[number])) for number in np.argsort(-odds)]

    def packed(self) -> dict[str, npt.NDArray[Any]]:
        """What is stored of it: numbers and names."""
        return {
            "acts": np.array(self.acts),
            "weights": self.weights.astype(np.float16),
            "bias": self.bias,
        }

    @classmethod
    def unpacked(cls, stored: Mapping[str, npt.NDArray[Any]]) -> ActClassifier:
        """From what was stored."""
        acts = tuple(map(str, stored["acts"]))
        return cls(acts, stored["weights"].astype(np.float32), stored["bias"])

    def save(self, path: Path) -> None:
        """Write the model to an `.npz` file without pickled objects."""
        np.savez_compressed(path, **self.packed())

    @classmethod
    def load(cls, path: Path) -> ActClassifier:
        """Read a model; pickled objects are refused."""
        with np.load(path, allow_pickle=False) as stored:
            return cls.unpacked(stored)
