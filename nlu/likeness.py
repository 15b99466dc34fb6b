"""Whether a clause is more like what alarms are told in, or like what is harmless.

The classifier draws a plane for each rule and is sure far from any example too. This looks at the
nearest examples themselves, as a second opinion that errs elsewhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from nlu.encoder import Vectors

# Vectors of length one have small components; so scaled they fit a byte with a loss of 1 in 500.
_SCALE = 500.0
_NEAREST = 3


def _packed(vectors: Vectors) -> npt.NDArray[np.int8]:
    return np.asarray(np.clip(np.rint(vectors * _SCALE), -127, 127), dtype=np.int8)


@dataclass(frozen=True)
class Likeness:
    """Sentence vectors remembered: `alarms` and `harmless`, of shape (n, 384)."""

    alarms: Vectors
    harmless: Vectors

    def margins(self, vectors: Vectors) -> npt.NDArray[np.float32]:
        """How much nearer the nearest alarms are than the nearest harmless examples, in cosines.

        Takes shape (n, 384) and returns shape (n,).
        """
        return _nearness(vectors, self.alarms) - _nearness(vectors, self.harmless)

    def packed(self) -> dict[str, npt.NDArray[np.int8]]:
        """What is stored of it."""
        return {"alarms": _packed(self.alarms), "harmless": _packed(self.harmless)}

    @classmethod
    def unpacked(cls, stored: Mapping[str, npt.NDArray[np.int8]]) -> Likeness:
        """From what was stored."""
        return cls(*(stored[name].astype(np.float32) / _SCALE for name in ("alarms", "harmless")))


def _nearness(vectors: Vectors, known: Vectors) -> npt.NDArray[np.float32]:
    cosines = vectors @ known.T
    nearest = np.partition(cosines, -_NEAREST, axis=1)[:, -_NEAREST:]
    return np.asarray(nearest.mean(axis=1), dtype=np.float32)
