"""The regression learns from n-grams and vectors together."""

from __future__ import annotations

from typing import Any

import numpy as np
from scipy.sparse import csr_matrix

from nlu.softmax_regression import fit_softmax

# Two n-grams and one dense feature; the class is told by the first n-gram, or by the dense one.
GRAMS = csr_matrix(np.array([[1, 0], [1, 1], [0, 1], [0, 0], [0, 1], [0, 0]], dtype=np.float32))
DENSE = np.array([[0], [0], [1], [1], [-1], [-1]], dtype=np.float32)
LABELS = np.array([0, 0, 1, 1, 2, 2])


def _guesses(weights: Any, bias: Any) -> list[int]:
    scores = GRAMS @ weights[:2] + DENSE @ weights[2:] + bias
    return [int(row.argmax()) for row in scores]


def test_it_fits_what_both_kinds_of_features_tell() -> None:
    even = np.ones(6, dtype=np.float32)
    weights, bias = fit_softmax(GRAMS, DENSE, LABELS, even, strength=10.0, steps=60)
    assert weights.shape == (3, 3)
    assert _guesses(weights, bias) == LABELS.tolist()


def test_a_row_that_counts_more_moves_the_bias() -> None:
    heavy = np.array([9, 9, 1, 1, 1, 1], dtype=np.float32)
    _, bias = fit_softmax(GRAMS * 0, DENSE * 0, LABELS, heavy, strength=10.0, steps=60)
    assert bias.argmax() == 0
