"""A message as the models hear it: its clauses, each with a sentence vector."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nlu.encoder import SentenceEncoder, Vectors, sentence_encoder
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


def as_heard(texts: Sequence[str], encoder: SentenceEncoder) -> Vectors:
    """Vectors of many texts as hearing makes them: the mean of a text's clauses, of length one.

    A sentence of two clauses is trained on with the vector that it will have when it is heard.
    """
    parts = [[clause.text for clause in clauses(text)] or [text] for text in texts]
    flat = encoder.encode([part for cut in parts for part in cut])
    ends = np.cumsum([len(cut) for cut in parts])
    means = np.array([piece.mean(axis=0) for piece in np.split(flat, ends[:-1])])
    return np.asarray(means / np.linalg.norm(means, axis=1, keepdims=True), dtype=np.float32)


def hear(text: str) -> Heard:
    """Cut a message into clauses and encode them in one batch."""
    parts = tuple(clauses(text)[:_MOST_CLAUSES])
    return Heard(text, parts, sentence_encoder().encode([part.text for part in parts]))
