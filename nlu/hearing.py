"""A message as the models hear it: its clauses, each with a sentence vector."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from nlu.encoder import SentenceEncoder, Vectors, sentence_encoder
from nlu.grams import Grams, gram_features
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
        return _unit(weights @ self.vectors)

    @cached_property
    def windows(self) -> tuple[Window, ...]:
        """Every clause and every two in a row, made once for all who hear the message."""
        return tuple(windows(self))

    @cached_property
    def grams(self) -> Grams:
        """What the whole text is made of, for the classifiers."""
        return gram_features(self.text)

    @property
    def mean(self) -> npt.NDArray[np.float32]:
        """The mean of the clauses, of length one: shape (384,)."""
        return _unit(self.vectors.mean(axis=0))


def _unit(vector: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    return np.asarray(vector / max(float(np.linalg.norm(vector)), 1e-9), dtype=np.float32)


@dataclass(frozen=True)
class Window:
    """One clause, or a few in a row, with the mean of their vectors (shape (384,), length one)."""

    clauses: tuple[Clause, ...]
    text: str
    vector: npt.NDArray[np.float32]

    @cached_property
    def grams(self) -> Grams:
        """What its text is made of, for the classifiers."""
        return gram_features(self.text)


def windows(heard: Heard, sizes: Sequence[int] = (1, 2)) -> list[Window]:
    """Every clause and every two in a row: a thing is often told over both."""
    found = []
    for first in range(len(heard.clauses)):
        for size in sizes:
            part = heard.clauses[first : first + size]
            if len(part) < size:
                continue
            mean = _unit(heard.vectors[first : first + size].mean(axis=0))
            found.append(Window(part, ", ".join(clause.text for clause in part), mean))
    return found


def all_heard(texts: Sequence[str], encoder: SentenceEncoder) -> list[Heard]:
    """Many messages, cut into clauses and encoded together."""
    parts = [tuple(clauses(text)) for text in texts]
    vectors = encoder.encode([clause.text for cut in parts for clause in cut])
    ends = np.cumsum([len(cut) for cut in parts])
    return [
        Heard(text, cut, rows)
        for text, cut, rows in zip(texts, parts, np.split(vectors, ends[:-1]), strict=True)
    ]


def hear(text: str) -> Heard:
    """Cut a message into clauses and encode them in one batch."""
    parts = tuple(clauses(text)[:_MOST_CLAUSES])
    return Heard(text, parts, sentence_encoder().encode([part.text for part in parts]))
