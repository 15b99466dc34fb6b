"""The dialogue as the readers need it, from Rasa's slots."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from nlu.checklist import Option
from nlu.reading import Dialogue
from triage.answers import Answers
from triage.questions import checklist_for


def _now() -> datetime:
    """The time messages are counted from; `TRIAGE_NOW` (ISO) sets it for tests and evaluation."""
    fixed = os.environ.get("TRIAGE_NOW")
    return datetime.fromisoformat(fixed) if fixed else datetime.now().astimezone()


def dialogue_of(slots: Mapping[str, Any]) -> Dialogue:
    """The question that stands with its checklist, the slots and the time."""
    asked = slots.get("requested_slot")
    answers = Answers.from_slots(slots)
    checklist = checklist_for(asked, answers) if asked else None
    if checklist is None:
        return Dialogue(asked, slots, _now())
    options = [Option(line.text, line.rules) for line in checklist.lines]
    return Dialogue(asked, slots, _now(), options, checklist.none_label)
