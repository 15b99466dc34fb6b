"""The second opinion: which examples, alarms or harmless ones, are nearer."""

from __future__ import annotations

import numpy as np

from nlu.encoder import Vectors
from nlu.likeness import Likeness


def _unit_rows(rows: int, seed: int) -> Vectors:
    vectors = np.random.default_rng(seed).normal(size=(rows, 384)).astype(np.float32)
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True))


def test_it_tells_which_side_is_nearer() -> None:
    known = _unit_rows(20, seed=1)
    likeness = Likeness(alarms=known[:10], harmless=known[10:])
    margins = likeness.margins(known)
    assert (margins[:10] > 0.2).all()
    assert (margins[10:] < -0.2).all()


def test_what_is_stored_is_small_and_says_the_same() -> None:
    known, asked = _unit_rows(20, seed=1), _unit_rows(5, seed=2)
    likeness = Likeness(alarms=known[:10], harmless=known[10:])
    stored = likeness.packed()
    assert {array.dtype for array in stored.values()} == {np.dtype(np.int8)}
    again = Likeness.unpacked(stored)
    assert np.allclose(again.margins(asked), likeness.margins(asked), atol=0.01)
