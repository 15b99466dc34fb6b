"""Replies that point back to what was told: it counts as said to the list."""

from __future__ import annotations

import pytest

from nlu.checklist import Option
from nlu.told_before import points_back, told_before


@pytest.mark.parametrize(
    "reply",
    [
        "as I said",
        "only what I wrote",
        "see above",
        "yeah like i told you",
        "already told you that",
        "I've already described it",
        "you've asked me that",
        "u asked already",
    ],
)
def test_points_back(reply: str) -> None:
    assert points_back(reply)


@pytest.mark.parametrize(
    "reply",
    ["skip, I said no questions", "none", "I told my wife it looks red", "the first one", ""],
)
def test_answers_of_their_own_or_none_at_all(reply: str) -> None:
    assert not points_back(reply)


def test_the_lines_told_before_are_those_whose_rules_fired() -> None:
    lines = [Option("Swollen, warm or red", ("c_dvt",)), Option("A snap", ("c_achilles",))]
    assert told_before(lines, {"pain_locations": ["calf"], "alarms": ["c_achilles"]}) == [1]
    assert told_before(lines, {"pain_locations": ["calf"]}) == []
