"""How well alarms are heard in messages never taught: no figure may fall by two points."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml

HELD_OUT = yaml.safe_load((Path(__file__).parent / "alarms.yml").read_text(encoding="utf-8"))
# What was reached, less two points; to be raised when more is reached.
FLOORS = {"emergency": 0.88, "urgent": 0.91, "calm": 0.96, "post": 0.93}
_CALM: set[str | None] = {None, "see_doctor", "self_care", "cannot_assess"}
_MEANT: dict[str, set[str | None]] = {
    "emergency": {"emergency"},
    "urgent": {"urgent", "emergency"},
    "calm": _CALM,
    "post": _CALM,
}


def _texts(kind: str) -> Sequence[str]:
    return [one if isinstance(one, str) else one["text"] for one in HELD_OUT[kind]]


@pytest.mark.parametrize("kind", FLOORS)
def test_what_is_heard_in_a_first_message(agent: Any, event_loop_of_bot: Any, kind: str) -> None:
    wrong = []
    for text in _texts(kind):
        parse = event_loop_of_bot.run_until_complete(agent.parse_message(text))
        levels = [one["value"] for one in parse["entities"] if one["entity"] == "triage_level"]
        level = levels[0] if levels else None
        if level not in _MEANT[kind]:
            wrong.append(f"{level}: {text}")
    right = 1 - len(wrong) / len(_texts(kind))
    assert right >= FLOORS[kind], "\n".join([f"{kind}: {right:.3f}", *wrong])


@pytest.mark.parametrize("reply", ["yes, 23", "no, 17", "yeah I'm 24, f", "19", "just turned 40"])
def test_an_age_is_no_alarm(agent: Any, event_loop_of_bot: Any, reply: str) -> None:
    parse = event_loop_of_bot.run_until_complete(agent.parse_message(reply))
    heard = {one["entity"] for one in parse["entities"]}
    assert not heard & {"alarms", "possible_alarm"}


@pytest.mark.parametrize(
    ("text", "level"),
    [
        # A wider clause explains a narrower one, but not what is plain by itself.
        ("a deep ache at the front of my hip at every step, and it throbs there in bed", "urgent"),
        ("my calf is swollen and tight as a drum, and I can't get my breath", "emergency"),
    ],
)
def test_the_level_of_two_clauses_together(
    agent: Any, event_loop_of_bot: Any, text: str, level: str
) -> None:
    parse = event_loop_of_bot.run_until_complete(agent.parse_message(text))
    levels = [one["value"] for one in parse["entities"] if one["entity"] == "triage_level"]
    assert levels == [level]
