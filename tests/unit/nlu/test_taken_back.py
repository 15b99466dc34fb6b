"""An alarm is taken back by other clauses near it, never by itself or by those far away."""

from __future__ import annotations

import numpy as np
import pytest

from nlu.hearing import Window
from nlu.taken_back import REACH, is_taken_back
from nlu.text import Clause

CLAUSES = [Clause(10 * number, 10 * number + 9, f"clause {number}") for number in range(10)]


def window(*numbers: int) -> Window:
    return Window(tuple(CLAUSES[number] for number in numbers), "", np.zeros(384, np.float32))


@pytest.mark.parametrize(
    ("alarm", "taking", "taken"),
    [
        ((4,), (5,), True),
        ((4,), (3,), True),
        ((4, 5), (6, 7), True),
        ((4,), (4 + REACH,), True),
        ((4,), (4 + REACH + 1,), False),
        ((6,), (6 - REACH - 1,), False),
        ((4,), (4,), False),
        ((4, 5), (5,), True),
        ((4, 5), (4, 5), False),
        ((4,), (3, 4), False),
    ],
)
def test_by_what_is_near_and_not_the_alarm_itself(
    alarm: tuple[int, ...], taking: tuple[int, ...], taken: bool
) -> None:
    assert is_taken_back(CLAUSES, window(*alarm).clauses, [window(*taking)]) is taken


def test_by_nothing_if_nothing_takes_back() -> None:
    assert not is_taken_back(CLAUSES, [CLAUSES[2]], [])
