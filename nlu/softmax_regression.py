"""Fits a softmax regression over sparse n-grams and dense vectors, for training only.

scikit-learn fits the same model by the same method, but only with all features in one sparse
matrix, which makes the dense half slow: this takes less than half of its time.
"""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]


def _in_strips(matrix: Any) -> list[Any]:
    """The rows of a sparse matrix in as many parts as there are cores."""
    cores = os.cpu_count() or 1
    bounds = np.linspace(0, matrix.shape[0], cores + 1).astype(int)
    return [matrix[start:end] for start, end in pairwise(bounds)]


def _product(pool: ThreadPoolExecutor, strips: list[Any], other: Floats) -> Floats:
    """Sparse times dense: the most of the work, and scipy does it on one core only."""
    return np.vstack(list(pool.map(lambda strip: strip @ other, strips)))


def fit_softmax(
    grams: Any,
    dense: Floats,
    labels: npt.NDArray[np.int64],
    sample_weights: Floats,
    *,
    strength: float,
    steps: int,
) -> tuple[Floats, Floats]:
    """Weights of shape (features, classes), n-grams first, and the bias (classes,).

    Args:
        grams: a scipy CSR matrix of shape (n, buckets).
        dense: shape (n, dimensions).
        labels: the class number of each row; all of 0 to the greatest must occur.
        sample_weights: how much each row counts.
        strength: inverse of the regularisation.
        steps: of L-BFGS at most. Stopping early regularises too: some sixty are as good on held-out
            messages as convergence.
    """
    from scipy.optimize import minimize

    rows, classes = np.arange(len(labels)), int(labels.max()) + 1
    buckets = grams.shape[1]
    pool = ThreadPoolExecutor(os.cpu_count() or 1)
    by_row, by_bucket = _in_strips(grams), _in_strips(grams.T.tocsr())
    shape = (buckets + dense.shape[1] + 1, classes)

    def loss_and_gradient(flat: npt.NDArray[np.float64]) -> tuple[float, npt.NDArray[np.float64]]:
        weights = flat.reshape(shape).astype(np.float32)
        scores = (
            _product(pool, by_row, weights[:buckets]) + dense @ weights[buckets:-1] + weights[-1]
        )
        scores -= scores.max(axis=1, keepdims=True)
        odds = np.exp(scores)
        sums = odds.sum(axis=1, keepdims=True)
        losses = (np.log(sums[:, 0]) - scores[rows, labels]) * sample_weights
        odds /= sums
        odds[rows, labels] -= 1
        odds *= sample_weights[:, None]
        on_grams = _product(pool, by_bucket, odds)
        gradient = np.vstack([on_grams, dense.T @ odds, odds.sum(axis=0)[None, :]])
        gradient[:-1] += weights[:-1] / strength
        penalty = float(np.square(weights[:-1]).sum(dtype=np.float64)) / (2 * strength)
        loss = float(losses.sum(dtype=np.float64)) + penalty
        return loss, gradient.ravel().astype(np.float64)

    with pool:
        found = minimize(
            loss_and_gradient,
            np.zeros(shape[0] * shape[1]),
            jac=True,
            method="L-BFGS-B",
            options={"maxiter": steps, "gtol": 1e-2},
        )
    weights = found.x.reshape(shape).astype(np.float32)
    return np.ascontiguousarray(weights[:-1]), weights[-1]
