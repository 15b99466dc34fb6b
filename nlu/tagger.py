"""A small classifier over features named by words: trained with scipy, run with numpy alone."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from nlu.softmax_regression import fit_softmax

Floats = npt.NDArray[np.float32]

_BUCKETS = 1 << 15
_STEPS = 80


def _row(features: Iterable[str]) -> npt.NDArray[np.int64]:
    return np.unique([zlib.crc32(one.encode()) % _BUCKETS for one in features]).astype(np.int64)


@dataclass(frozen=True)
class Tagger:
    """A trained tagger; `weights` has the shape (buckets, labels), `bias` (labels,)."""

    labels: tuple[str, ...]
    weights: Floats
    bias: Floats

    @classmethod
    def train(
        cls, examples: Sequence[Iterable[str]], labels: Sequence[str], *, strength: float
    ) -> Tagger:
        """Fit on examples, each a set of features, with their labels.

        `strength` is the inverse of the regularisation.
        """
        from scipy.sparse import csr_matrix

        rows = [_row(features) for features in examples]
        grams = csr_matrix(
            (
                np.ones(sum(map(len, rows)), dtype=np.float32),
                np.concatenate(rows),
                np.cumsum([0, *map(len, rows)]),
            ),
            shape=(len(rows), _BUCKETS),
        )
        names, numbers = np.unique(list(labels), return_inverse=True)
        weights, bias = fit_softmax(
            grams,
            np.zeros((len(rows), 0), dtype=np.float32),
            numbers,
            np.ones(len(rows), dtype=np.float32),
            strength=strength,
            steps=_STEPS,
        )
        return cls(tuple(map(str, names)), weights, bias)

    def probabilities(self, features: Iterable[str]) -> dict[str, float]:
        """The probability of every label."""
        scores = self.bias + self.weights[_row(features)].sum(axis=0)
        odds = np.exp(scores - scores.max())
        return dict(zip(self.labels, (odds / odds.sum()).tolist(), strict=True))

    def packed(self, name: str) -> dict[str, npt.NDArray[Any]]:
        """What is stored of it, under keys that begin with `name`."""
        used = np.flatnonzero(np.abs(self.weights).max(axis=1) > 1e-4)
        return {
            f"{name}_labels": np.array(self.labels),
            f"{name}_used": used.astype(np.int32),
            f"{name}_weights": self.weights[used].astype(np.float16),
            f"{name}_bias": self.bias,
        }

    @classmethod
    def unpacked(cls, stored: Mapping[str, npt.NDArray[Any]], name: str) -> Tagger:
        """From what was stored under `name`."""
        labels = tuple(map(str, stored[f"{name}_labels"]))
        weights = np.zeros((_BUCKETS, len(labels)), dtype=np.float32)
        weights[stored[f"{name}_used"]] = stored[f"{name}_weights"]
        return cls(labels, weights, stored[f"{name}_bias"])
