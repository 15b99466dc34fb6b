"""From a reply to a list of signs to the slot of that list: which lines it says yes and no to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from nlu.checklist import ChecklistAnswer, read_checklist
from nlu.denials import denies, only_a_trifle
from nlu.dialogue import Dialogue
from nlu.places import read_places
from nlu.text import clauses

Facts = dict[str, Any]


def checklist_facts(
    text: str, dialogue: Dialogue, act: str, meant: Sequence[int], *, told: bool
) -> Facts:
    """What a reply answers of the list that stands; empty if none does or it is no answer.

    Args:
        text: the message.
        dialogue: the question that stands with its lines, and the slots so far.
        act: the dialogue act recognised.
        meant: numbers of the lines the message was found to mean.
        told: whether it tells a sign or a condition of its own.
    """
    if not dialogue.options or not dialogue.asked:
        return {}
    answer = read_checklist(
        text,
        dialogue.options,
        none_label=dialogue.none_label,
        act=act,
        meant=meant,
        told_something=told,
        denying=_denies_all(text),
    )
    if answer is None:
        return {}
    all_unsure = not answer.yes and not answer.no
    if all_unsure and dialogue.slots.get("somebody_else"):
        # Whoever it is about can't be asked: that is no "not sure" of theirs, but no answer.
        return {"declined": [*(dialogue.slots.get("declined") or ()), dialogue.asked]}
    # Direct questions are put one by one into one slot: the answers before stay.
    before = dialogue.slots.get(dialogue.asked) if dialogue.asked == "alarm_check" else None
    return {dialogue.asked: _as_slot(answer, before or {})}


def _denies_all(text: str) -> bool:
    """Whether all of a reply says that things are absent; "my shin, not my knee" doesn't."""
    if only_a_trifle(text):
        return True
    said = clauses(text)
    if not said or not all(denies(clause.text) for clause in said):
        return False
    return not read_places(text, asked=None).present


def _as_slot(answer: ChecklistAnswer, before: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    said = {"yes": answer.yes, "unsure": answer.unsure, "no": answer.no}
    return {word: [*before.get(word, ()), *rules] for word, rules in said.items()}


def all_denied(checklist: Facts) -> bool:
    """Whether the facts of a list say no to all of its lines."""
    answers = (answer for slot, answer in checklist.items() if slot != "declined")
    return any(not answer["yes"] and not answer["unsure"] for answer in answers)
