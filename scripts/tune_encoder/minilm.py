"""MiniLM in JAX: published weights, the forward pass, and tuned layers as bytes of its model."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

LAYERS, HEADS, WIDTH = 6, 12, 384
_FLOATS = np.dtype("<f4")
# The matrices of a layer in the order in which the published model holds them, and its vectors.
_MATRICES = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "mix": "attention.output.dense",
    "widen": "intermediate.dense",
    "narrow": "output.dense",
}
_NORMS = {"norm": "attention.output.LayerNorm", "last_norm": "output.LayerNorm"}
# The greatest value of a byte with a sign: each column is scaled to it.
_BYTE = 127

Layer = dict[str, Any]


def read_safetensors(path: Path) -> dict[str, np.ndarray]:
    """Name to tensor of a file of 32-bit floats; other types are left out."""
    content = path.read_bytes()
    size = int.from_bytes(content[:8], "little")
    header = json.loads(content[8 : 8 + size])
    return {
        name.removeprefix("bert."): np.frombuffer(
            content[8 + size + one["data_offsets"][0] : 8 + size + one["data_offsets"][1]], _FLOATS
        ).reshape(one["shape"])
        for name, one in header.items()
        if one.get("dtype") == "F32"
    }


def layer_of(weights: dict[str, np.ndarray], number: int) -> Layer:
    """The parameters of one layer; matrices map rows to columns."""
    prefix = f"encoder.layer.{number}."
    layer: Layer = {}
    for name, there in _MATRICES.items():
        layer[name] = jnp.array(weights[f"{prefix}{there}.weight"].T)
        layer[f"{name}_bias"] = jnp.array(weights[f"{prefix}{there}.bias"])
    for name, there in _NORMS.items():
        layer[name] = jnp.array(weights[f"{prefix}{there}.weight"])
        layer[f"{name}_bias"] = jnp.array(weights[f"{prefix}{there}.bias"])
    return layer


def dropped(values: jax.Array, key: jax.Array | None, share: float) -> jax.Array:
    """The values, a share of them at nought and the others scaled up; as they are without a key."""
    if key is None:
        return values
    kept = jax.random.bernoulli(key, 1 - share, values.shape)
    return jnp.where(kept, values / (1 - share), 0)


def _normed(values: jax.Array, scale: jax.Array, bias: jax.Array) -> jax.Array:
    mean = values.mean(-1, keepdims=True)
    spread = jnp.square(values - mean).mean(-1, keepdims=True)
    return (values - mean) / jnp.sqrt(spread + 1e-12) * scale + bias


def through_layer(
    layer: Layer, states: jax.Array, mask: jax.Array, key: jax.Array | None, share: float
) -> jax.Array:
    """States (texts, pieces, 384) one layer further; the mask (texts, pieces) is 1 for words."""
    texts, pieces, _ = states.shape
    keys = (None, None) if key is None else jax.random.split(key)

    def heads(name: str) -> jax.Array:
        made = states @ layer[name] + layer[f"{name}_bias"]
        return made.reshape(texts, pieces, HEADS, WIDTH // HEADS).transpose(0, 2, 1, 3)

    hidden = ((1 - mask) * -1e9)[:, None, None, :]
    likeness = heads("query") @ heads("key").transpose(0, 1, 3, 2) / jnp.sqrt(WIDTH / HEADS)
    seen = jax.nn.softmax(likeness + hidden, -1) @ heads("value")
    mixed = seen.transpose(0, 2, 1, 3).reshape(texts, pieces, WIDTH) @ layer["mix"]
    mixed = dropped(mixed + layer["mix_bias"], keys[0], share)
    states = _normed(states + mixed, layer["norm"], layer["norm_bias"])
    wide = jax.nn.gelu(states @ layer["widen"] + layer["widen_bias"], approximate=False)
    narrow = dropped(wide @ layer["narrow"] + layer["narrow_bias"], keys[1], share)
    return _normed(states + narrow, layer["last_norm"], layer["last_norm_bias"])


def embedded(weights: dict[str, np.ndarray], ids: np.ndarray) -> jax.Array:
    """States of shape (texts, pieces, 384) before the first layer."""
    there = "embeddings."
    values = weights[f"{there}word_embeddings.weight"][ids]
    values = values + weights[f"{there}position_embeddings.weight"][: ids.shape[1]]
    values = values + weights[f"{there}token_type_embeddings.weight"][0]
    norm = f"{there}LayerNorm"
    return _normed(values, weights[f"{norm}.weight"], weights[f"{norm}.bias"])


def sentence_vectors(states: jax.Array, mask: jax.Array) -> jax.Array:
    """The mean of the words, of length one: shape (texts, 384)."""
    mean = (states * mask[:, :, None]).sum(1) / jnp.maximum(mask.sum(1, keepdims=True), 1)
    return mean / jnp.maximum(jnp.linalg.norm(mean, axis=-1, keepdims=True), 1e-9)


def _in_bytes(matrix: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """A matrix as the published model holds it: signed bytes, and a scale for each column."""
    scale = (np.abs(matrix).max(0, keepdims=True) / _BYTE).astype(_FLOATS)
    return np.clip(np.rint(matrix / scale), -_BYTE, _BYTE).astype(np.int8), scale


def as_stored(layer: Layer) -> list[np.ndarray]:
    """All tensors of a layer as the published model holds them."""
    tensors: list[np.ndarray] = []
    for name in _MATRICES:
        tensors += _in_bytes(np.asarray(layer[name]))
        tensors.append(np.asarray(layer[f"{name}_bias"], _FLOATS))
    for name in _NORMS:
        tensors += [np.asarray(layer[name], _FLOATS), np.asarray(layer[f"{name}_bias"], _FLOATS)]
    return tensors


def save_layers(target: Path, model: bytes, before: list[Layer], after: list[Layer]) -> None:
    """Write the tuned layers with the places in the model of those that they replace.

    Raises:
        ValueError: a tensor stands nowhere in the model, or twice.
    """
    starts, ends, values = [], [], []
    for old, new in zip(before, after, strict=True):
        for was, now in zip(as_stored(old), as_stored(new), strict=True):
            start = model.find(was.tobytes())
            if start < 0 or model.find(was.tobytes(), start + 1) >= 0:
                raise ValueError(f"A tensor of shape {was.shape} isn't found once in the model.")
            starts.append(start)
            ends.append(start + was.nbytes)
            values.append(now.tobytes())
    np.savez_compressed(
        target,
        starts=np.array(starts, dtype=np.int64),
        ends=np.array(ends, dtype=np.int64),
        values=np.frombuffer(b"".join(values), dtype=np.uint8),
    )
