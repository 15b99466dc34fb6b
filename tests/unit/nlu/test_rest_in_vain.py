"""Weeks of rest that changed nothing want a look; a short break or one that helped does not."""

from __future__ import annotations

import pytest

from nlu.rest_in_vain import rested_in_vain


@pytest.mark.parametrize(
    "text",
    [
        "rested my calf for three weeks and it came straight back on the first jog",
        "had 4 weeks off and the heel is no better",
        "a month off made no difference to it",
        "still exactly the same after two months of rest",
        "I haven't run for 5 weeks and it still hurts on stairs",
        "no improvement despite three weeks off",
        "took a full month off, went for a trot, pain at the same spot again",
    ],
)
def test_weeks_of_rest_without_change(text: str) -> None:
    assert rested_in_vain(text)


@pytest.mark.parametrize(
    "text",
    [
        "took two weeks off and it's fine again",
        "had a week off and it's still sore",
        "rested 2 days, no better",
        "had six weeks off in 2019, then all good, now my calf hurts again",
        "three weeks off for a holiday, then ran 10k and my shin hurts",
        "back running after 3 months off with a baby",
        "I took a month off after the marathon and now my knee hurts",
    ],
)
def test_rest_that_helped_was_short_or_has_another_reason(text: str) -> None:
    assert not rested_in_vain(text)
