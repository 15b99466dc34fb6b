"""Every red-flag rule, asked about by its checklist line and confirmed, gives its level."""

from __future__ import annotations

from typing import Any

import pytest

from knowledge.red_flags import load_checklists, load_rules
from triage.red_flags import RANK

RULES, LISTS = load_rules(), load_checklists()
# (checklist, line, rules behind it) for every line a runner can tick. A line holds one level.
LINES = [(name, line.text, line.rules) for name, one in LISTS.items() for line in one.lines]
QUESTIONS = {"universal": "universal_red_flags"}
# Pain in the chest is an alarm by itself; a rib is only the place.
OPENINGS = {"universal": "I got hurt running", "chest": "one of my ribs is sore"}


def lead_to(talk: Any, name: str) -> None:
    """Answer harmlessly until the list stands."""
    question = QUESTIONS.get(name, "location_red_flags")
    talk.say(OPENINGS.get(name) or f"my {name.replace('_', ' ')} hurts")
    harmless = {
        "universal_red_flags": "none of these",
        "pain_location": name.replace("_", " "),
        "pain_side": "left",
        "alarm_check": "no",
    }
    for _ in range(6):
        if talk.asked == question:
            return
        talk.say(harmless[talk.asked])
    raise AssertionError(f"the list of {name} was never asked: {talk.asked} stands")


@pytest.mark.parametrize(
    ("name", "line", "rules"), LINES, ids=lambda value: value[:40] if isinstance(value, str) else ""
)
def test_a_ticked_line_gives_its_level(
    name: str, line: str, rules: tuple[str, ...], talk: Any
) -> None:
    if name == "other":
        pytest.skip("outside what the bot knows: cannot_assess before any list")
    lead_to(talk, name)
    talk.say(line)
    level = RULES[rules[0]].level
    if level in ("urgent", "emergency"):
        assert RANK[talk.slot("triage_level")] >= RANK[level]
        assert not talk.slot("suggestions")
        return
    talk.answer()
    assert RANK[talk.slot("triage_level")] >= RANK[level]
