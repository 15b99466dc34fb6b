# /// script
# requires-python = ">=3.10"
# dependencies = ["jax==0.6.2", "optax==0.2.5", "numpy>=2,<2.3"]
# ///
"""Tunes the encoder's upper layers: `tune.py MATERIAL TARGET` (see `make tune-encoder`).

The vector of a message is the mean of its clauses'. It learns to tell which red flag is told, or
none, which dialogue act it is and what of the history, without moving far from what was published:
what lies near what was learnt in ten thousand other texts is what makes it understand a runner it
never read.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax
from batches import CLAUSES, WIDTHS, batches, items_of, width_of
from minilm import (
    LAYERS,
    WIDTH,
    dropped,
    embedded,
    layer_of,
    read_safetensors,
    save_layers,
    sentence_vectors,
    through_layer,
)

TUNED = 3
ROUNDS = 2.5
RATE, HEAD_RATE, DECAY = 1.5e-4, 5e-3, 0.01
DROPPED, SMOOTHED = 0.1, 0.02
# As in the classifiers (nlu/act_classifier.py): vectors of length one are too short for a softmax.
VECTOR_SCALE = 12.0
_SEED = 0


class Clauses:
    """The clauses with their states below the tuned layers, and their vectors as published."""

    def __init__(self, ids: list[list[int]], weights: dict[str, np.ndarray]) -> None:
        """Run the lower layers once: they don't change."""
        self.lengths = np.array([len(one) for one in ids])
        self._states: list[np.ndarray] = [np.empty(0)] * len(ids)
        self.published = np.zeros((len(ids), WIDTH), dtype=np.float32)
        layers = [layer_of(weights, number) for number in range(LAYERS)]

        @jax.jit
        def run(states: jax.Array, mask: jax.Array) -> tuple[jax.Array, jax.Array]:
            for layer in layers[:-TUNED]:
                states = through_layer(layer, states, mask, None, 0)
            above = states
            for layer in layers[-TUNED:]:
                above = through_layer(layer, above, mask, None, 0)
            return states, sentence_vectors(above, mask)

        widths = np.array([width_of(length) for length in self.lengths])
        for width in WIDTHS:
            alike = np.flatnonzero(widths == width)
            for first in range(0, len(alike), CLAUSES):
                part = alike[first : first + CLAUSES]
                rows = np.zeros((CLAUSES, width), dtype=np.int32)
                mask = np.zeros((CLAUSES, width), dtype=np.float32)
                for row, number in enumerate(part):
                    rows[row, : self.lengths[number]] = ids[number]
                    mask[row, : self.lengths[number]] = 1
                states, vectors = run(embedded(weights, rows), mask)
                self.published[part] = np.asarray(vectors)[: len(part)]
                for row, number in enumerate(part):
                    kept = np.asarray(states[row, : self.lengths[number]], dtype=np.float16)
                    self._states[number] = kept

    def states(self, numbers: np.ndarray, width: int) -> tuple[np.ndarray, np.ndarray]:
        """States (clauses, width, 384) and mask (clauses, width) of some clauses."""
        states = np.zeros((len(numbers), width, WIDTH), dtype=np.float32)
        mask = np.zeros((len(numbers), width), dtype=np.float32)
        for row, number in enumerate(numbers):
            length = min(width, self.lengths[number])
            states[row, :length] = self._states[number][:length]
            mask[row, :length] = 1
        return states, mask


def _loss(parameters: Any, batch: dict[str, jax.Array], key: jax.Array) -> jax.Array:
    """Of telling labels apart, and of having moved from the published vectors."""
    keys = jax.random.split(key, TUNED + 1)
    states = batch["states"]
    for layer, one in zip(parameters["layers"], keys, strict=False):
        states = through_layer(layer, states, batch["mask"], one, DROPPED)
    vectors = sentence_vectors(states, batch["mask"])
    told = (batch["message"] < CLAUSES).astype(jnp.float32)
    moved = jnp.square(vectors - batch["published"]).sum(-1)
    loss = (moved * told).sum() / told.sum()
    sums = jax.ops.segment_sum(vectors, batch["message"], CLAUSES + 1)[:-1]
    means = sums / jnp.maximum(jnp.linalg.norm(sums, axis=-1, keepdims=True), 1e-6)
    means = dropped(means, keys[-1], DROPPED) * VECTOR_SCALE
    for task, head in enumerate(parameters["heads"]):
        odds = jax.nn.log_softmax(means @ head["weights"] + head["bias"])
        label = jnp.clip(batch["label"], 0, odds.shape[-1] - 1)
        hit = jnp.take_along_axis(odds, label[:, None], 1)[:, 0]
        likely = (1 - SMOOTHED) * hit + SMOOTHED * odds.mean(-1)
        loss -= (likely * batch["real"] * (batch["task"] == task)).sum() / batch["real"].sum()
    return loss


def tuned(material: dict[str, Any], weights: dict[str, np.ndarray]) -> list[Any]:
    """The upper layers after training. Prints how far it is."""
    rng = np.random.default_rng(_SEED)
    known = Clauses(material["clauses"], weights)
    names = {task: sorted({one for _, one in rows}) for task, rows in material["tasks"].items()}
    tasks = [
        ([(cut, names[task].index(label)) for cut, label in rows], names[task])
        for task, rows in material["tasks"].items()
    ]

    def a_round() -> list[Any]:
        items = []
        for task, (messages, labels) in enumerate(tasks):
            harmless = material["nothing"] in labels
            items += items_of(
                messages, task, labels.index(material["nothing"]) if harmless else None, rng
            )
        return list(batches(items, known.lengths, rng))

    parameters = {
        "layers": [layer_of(weights, number) for number in range(LAYERS - TUNED, LAYERS)],
        "heads": [
            {
                "weights": jnp.array(rng.normal(0, 0.02, (WIDTH, len(labels))), jnp.float32),
                "bias": jnp.zeros(len(labels)),
            }
            for _, labels in tasks
        ],
    }
    waiting = a_round()
    steps = int(len(waiting) * ROUNDS)

    def rate(peak: float) -> Any:
        return optax.warmup_cosine_decay_schedule(0, peak, steps // 10, steps, peak / 50)

    optimiser = optax.multi_transform(
        {
            "layers": optax.adamw(rate(RATE), weight_decay=DECAY),
            "heads": optax.adamw(rate(HEAD_RATE), weight_decay=DECAY),
        },
        {"layers": "layers", "heads": "heads"},
    )
    state = optimiser.init(parameters)

    @jax.jit
    def step(parameters: Any, state: Any, batch: Any, key: jax.Array) -> tuple[Any, Any, jax.Array]:
        loss, gradient = jax.value_and_grad(_loss)(parameters, batch, key)
        change, state = optimiser.update(gradient, state, parameters)
        return optax.apply_updates(parameters, change), state, loss

    started, key, losses = time.monotonic(), jax.random.PRNGKey(_SEED), []
    for number in range(steps):
        waiting = waiting or a_round()
        batch = waiting.pop()
        states, mask = known.states(batch.clauses, batch.width)
        shown = {
            "states": states,
            "mask": mask,
            "published": known.published[batch.clauses],
            "message": batch.message,
            "label": batch.label,
            "task": batch.task,
            "real": batch.real,
        }
        key, one = jax.random.split(key)
        parameters, state, loss = step(parameters, state, shown, one)
        losses.append(float(loss))
        if number % 50 == 49:
            so_far = time.monotonic() - started
            print(
                f"{number + 1} of {steps}, {so_far:.0f} s, loss {np.mean(losses[-50:]):.2f}",
                flush=True,
            )
    return parameters["layers"]


def main() -> int:
    """Tune and write the layers."""
    material = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    weights = read_safetensors(Path(material["weights"]))
    before = [layer_of(weights, number) for number in range(LAYERS - TUNED, LAYERS)]
    after = tuned(material, weights)
    save_layers(Path(sys.argv[2]), Path(material["model"]).read_bytes(), before, after)
    return 0


if __name__ == "__main__":
    sys.exit(main())
