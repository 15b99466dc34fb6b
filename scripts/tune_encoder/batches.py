"""Messages in batches of clauses of alike length, so that each length is compiled but once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

WIDTHS = (8, 12, 16, 24, 32, 48)
# Clauses in a batch; a message keeps its first few.
CLAUSES, MOST_OF_A_MESSAGE = 128, 4
# How many of the clauses of a harmless message, and of its pairs of clauses, are seen in a round.
_CLAUSES_SEEN, _PAIRS_SEEN = 0.7, 0.5

Item = tuple[tuple[int, ...], int, int]


@dataclass(frozen=True)
class Batch:
    """`width` pieces for each of `CLAUSES` clauses; those beyond the last belong to no message.

    Attributes:
        width: pieces in a clause.
        clauses: numbers of the clauses.
        message: for each clause, the row of its message; `CLAUSES` for none.
        label: for each row, the number of its label.
        task: for each row, the number of its task.
        real: for each row, 1 if there is a message.
    """

    width: int
    clauses: np.ndarray
    message: np.ndarray
    label: np.ndarray
    task: np.ndarray
    real: np.ndarray


def width_of(pieces: int) -> int:
    """The narrowest width that holds so many pieces."""
    return next((width for width in WIDTHS if pieces <= width), WIDTHS[-1])


def items_of(
    messages: Sequence[tuple[Sequence[int], int]],
    task: int,
    harmless: int | None,
    rng: np.random.Generator,
) -> list[Item]:
    """What is learnt of messages in one round.

    Of an alarm the whole, for which part makes it one isn't known; of what is harmless every part,
    as it is heard (nlu/alarm_training.py).
    """
    items: list[Item] = []
    for clauses, label in messages:
        if label != harmless:
            items.append((tuple(clauses[:MOST_OF_A_MESSAGE]), label, task))
            continue
        items += [((one,), label, task) for one in clauses if rng.random() < _CLAUSES_SEEN]
        items += [(pair, label, task) for pair in pairwise(clauses) if rng.random() < _PAIRS_SEEN]
    return items


def batches(
    items: Sequence[Item], lengths: np.ndarray, rng: np.random.Generator
) -> Iterator[Batch]:
    """All items once, in random order."""
    widths = np.array([max(width_of(lengths[one]) for one in item[0]) for item in items])
    groups: list[tuple[int, list[Item]]] = []
    for width in WIDTHS:
        group: list[Item] = []
        for number in rng.permutation(np.flatnonzero(widths == width)):
            item = items[number]
            if sum(len(one[0]) for one in group) + len(item[0]) > CLAUSES:
                groups.append((width, group))
                group = []
            group.append(item)
        if group:
            groups.append((width, group))
    for number in rng.permutation(len(groups)):
        yield _batch(*groups[number])


def _batch(width: int, items: Sequence[Item]) -> Batch:
    clauses = [one for item in items for one in item[0]]
    message = [row for row, item in enumerate(items) for _ in item[0]]
    empty = CLAUSES - len(clauses)
    rows = np.zeros((3, CLAUSES), dtype=np.int32)
    rows[:, : len(items)] = np.array([(label, task, 1) for _, label, task in items]).T
    return Batch(
        width,
        np.array(clauses + clauses[:1] * empty),
        np.array(message + [CLAUSES] * empty),
        rows[0],
        rows[1],
        rows[2].astype(np.float32),
    )
