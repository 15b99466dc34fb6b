"""What a text is made of: its words, pairs of words and pieces of words, hashed."""

from __future__ import annotations

import re
import zlib
from collections import Counter

import numpy as np
import numpy.typing as npt

from nlu.text import normalise

Floats = npt.NDArray[np.float32]
# Bucket numbers and damped counts.
Grams = tuple[npt.NDArray[np.int64], Floats]

BUCKETS = 1 << 14
_WORD = re.compile(r"\d+|[^\W\d_]+(?:'[^\W\d_]+)?|[^\w\s]")
_LONGEST_GRAM = 4


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


def gram_features(text: str) -> Grams:
    """Bucket numbers and damped counts, scaled so that long messages don't weigh more."""
    counts = _grams(text)
    buckets = np.fromiter(counts.keys(), dtype=np.int64, count=len(counts))
    values = np.sqrt(np.fromiter(counts.values(), dtype=np.float32, count=len(counts)))
    norm = float(np.linalg.norm(values)) or 1.0
    return buckets, values * np.float32(8.0 / norm)
