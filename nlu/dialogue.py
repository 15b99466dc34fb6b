"""The dialogue as the readers need it, from Rasa's slots."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from nlu.checklist import Option
from triage.answers import Answers
from triage.clock import now
from triage.questions import checklist_for


@dataclass(frozen=True)
class Dialogue:
    """What the readers need of the dialogue: the question that stands, the slots, the time.

    `options` are the lines of the checklist that stands, `none_label` its "none" button; `meant`
    are the numbers of the lines that the message was found to mean.
    """

    asked: str | None
    slots: Mapping[str, Any]
    now: datetime
    options: Sequence[Option] = ()
    none_label: str = "None of these"


def dialogue_of(slots: Mapping[str, Any]) -> Dialogue:
    """The question that stands with its checklist, the slots and the time."""
    asked = slots.get("requested_slot")
    answers = Answers.from_slots(slots)
    checklist = checklist_for(asked, answers) if asked else None
    if checklist is None:
        return Dialogue(asked, slots, now())
    options = [Option(line.text, line.rules) for line in checklist.lines]
    return Dialogue(asked, slots, now(), options, checklist.none_label)
