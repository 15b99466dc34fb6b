"""Which dialogue act a message is: n-grams and a sentence vector into logistic regression.

Trained with scipy, run with numpy alone: loading a model costs no import of scipy, and its file
holds numbers and names only, so that it can't run code.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from nlu.encoder import Vectors
from nlu.grams import BUCKETS, Grams, gram_features
from nlu.hearing import Heard, Window
from nlu.softmax_regression import fit_softmax

Floats = npt.NDArray[np.float32]

# One regularised regression over both kinds of features: unit-length vectors would be drowned by
# the n-grams, so they are scaled up.
VECTOR_SCALE = 12.0
_STEPS = 60


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

    @classmethod
    def train_heard(
        cls, rows: Sequence[tuple[Heard | Window, str]], *, balanced: bool = False
    ) -> ActClassifier:
        """Fit on messages, or windows of them, that are encoded already, each with its label."""
        return cls.train(
            [heard.text for heard, _ in rows],
            [label for _, label in rows],
            np.array([heard.vector for heard, _ in rows], dtype=np.float32),
            balanced=balanced,
        )

    def probabilities(self, texts: Sequence[str], vectors: Vectors) -> Floats:
        """The probability of every act, shape (len(texts), len(acts))."""
        return self.probabilities_of([gram_features(text) for text in texts], vectors)

    def probabilities_of(self, grams: Sequence[Grams], vectors: Vectors) -> Floats:
        """The same of texts whose grams are known, for several classifiers hear them."""
        scores = self.bias + (vectors * VECTOR_SCALE) @ self.weights[BUCKETS:]
        for row, (buckets, values) in zip(scores, grams, strict=True):
            row += values @ self.weights[buckets]
        odds = np.exp(scores - scores.max(axis=1, keepdims=True))
        return np.asarray(odds / odds.sum(axis=1, keepdims=True), dtype=np.float32)

    def rank(self, text: str, vector: npt.NDArray[np.float32]) -> list[tuple[str, float]]:
        """All acts with their probabilities, likeliest first."""
        odds = self.probabilities([text], vector[None, :])[0]
        return [(self.acts[number], float(odds[number])) for number in np.argsort(-odds)]

    def packed(self, name: str = "act") -> dict[str, npt.NDArray[Any]]:
        """What is stored of it, numbers and names, under a name of its own in the file."""
        return {
            f"{name}_acts": np.array(self.acts),
            f"{name}_weights": self.weights.astype(np.float16),
            f"{name}_bias": self.bias,
        }

    @classmethod
    def unpacked(cls, stored: Mapping[str, npt.NDArray[Any]], name: str = "act") -> ActClassifier:
        """From what was stored under a name."""
        acts = tuple(map(str, stored[f"{name}_acts"]))
        weights = stored[f"{name}_weights"].astype(np.float32)
        return cls(acts, weights, stored[f"{name}_bias"])

    def save(self, path: Path) -> None:
        """Write the model to an `.npz` file without pickled objects."""
        np.savez_compressed(path, **self.packed())

    @classmethod
    def load(cls, path: Path) -> ActClassifier:
        """Read a model; pickled objects are refused."""
        with np.load(path, allow_pickle=False) as stored:
            return cls.unpacked(stored)
