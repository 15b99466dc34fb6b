"""A message as the models hear it: its clauses, each with a sentence vector."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nlu.encoder import Vectors, sentence_encoder
from nlu.text import Clause, clauses

# Longer stories are heard up to here: a hundred clauses are some 1500 words.
_MOST_CLAUSES = 100


@dataclass(frozen=True)
class Heard:
    """The text, its clauses and their vectors (shape (len(clauses), 384))."""

    text: str
    clauses: tuple[Clause, ...]
    vectors: Vectors

    @property
    def vector(self) -> npt.NDArray[np.float32]:
        """One vector for the whole message: the mean of its clauses weighted by length."""
        if not self.clauses:
            return np.zeros(self.vectors.shape[1], dtype=np.float32)
        weights = np.array([len(clause.text) for clause in self.clauses], dtype=np.float32)
        mean = weights @ self.vectors
        return np.asarray(mean / max(float(np.linalg.norm(mean)), 1e-9), dtype=np.float32)


def hear(text: str) -> Heard:
    """Cut a message into clauses and encode them in one batch."""
    parts = tuple(clauses(text)[:_MOST_CLAUSES])
    return Heard(text, parts, sentence_encoder().encode([part.text for part in parts]))
