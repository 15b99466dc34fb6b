"""The dialogue as the readers need it, from Rasa's slots."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from nlu.checklist import Option
from nlu.reading import Dialogue
from triage.answers import Answers
from triage.clock import now
from triage.questions import checklist_for


def dialogue_of(slots: Mapping[str, Any]) -> Dialogue:
    """The question that stands with its checklist, the slots and the time."""
    asked = slots.get("requested_slot")
    answers = Answers.from_slots(slots)
    checklist = checklist_for(asked, answers) if asked else None
    if checklist is None:
        return Dialogue(asked, slots, now())
    options = [Option(line.text, line.rules) for line in checklist.lines]
    return Dialogue(asked, slots, now(), options, checklist.none_label)
