"""From a reply to a list of signs to the slot of that list: which lines it says yes and no to."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from nlu.answers import yes_no
from nlu.checklist import ChecklistAnswer, read_checklist
from nlu.conditions import is_harmless
from nlu.denials import denies, only_a_trifle, only_tried
from nlu.dialogue import Dialogue
from nlu.places import read_places
from nlu.text import clauses
from nlu.told_before import points_back, told_before

Facts = dict[str, Any]
# How likely a reply must deny a list (`nlu/list_reply.py`) for its lines to count as denied, and
# how likely to mean none of them if it doesn't begin with a no.
SURELY, _BEYOND_DOUBT = 0.9, 0.95
_NO = re.compile(r"\W*(?:no+|nope|nah|none|not|nothing|neither|never)\b")
_ONLY = re.compile(r"\W*(?:but |so )?(?:just|only|nothing but|apart from|except|bar)\b")


def checklist_facts(
    text: str,
    dialogue: Dialogue,
    act: str,
    meant: Sequence[int],
    *,
    told: bool,
    denied: float = 0.0,
) -> Facts:
    """What a reply answers of the list that stands; empty if none does or it is no answer.

    Args:
        text: the message.
        dialogue: the question that stands with its lines, and the slots so far.
        act: the dialogue act recognised.
        meant: numbers of the lines the message was found to mean.
        told: whether it tells a sign or a condition of its own.
        denied: how likely it says no to all of the list (`nlu/list_reply.py`).
    """
    if not dialogue.options or not dialogue.asked:
        return {}
    if denied >= (SURELY if yes_no(text) == "no" else _BEYOND_DOUBT):
        # "None, it's from the shoe, the foot is fine" is like a line only in its words.
        meant = ()
    if not meant and (points_back(text) or _nothing_but(text)):
        meant = told_before(dialogue.options, dialogue.slots)
        if not meant and points_back(text) and not told and not _NO.match(text.lower()):
            # What it points back to wasn't heard: to take it for a no would be deaf.
            return {}
    answer = read_checklist(
        text,
        dialogue.options,
        none_label=dialogue.none_label,
        act=act,
        meant=meant,
        told_something=told,
        denying=denied >= SURELY or _denies_all(text, dialogue),
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


def _denies_all(text: str, dialogue: Dialogue) -> bool:
    """Whether all of a reply says that things are absent; "my shin, not my knee" doesn't.

    To the list of conditions, an age or a medicine that changes nothing says so, too.
    """
    if only_a_trifle(text):
        return True
    said = [clause.text for clause in clauses(text) if not only_tried(clause.text)]
    harmless = is_harmless if dialogue.asked == "modifiers" else denies
    if not said or not all(denies(clause) or harmless(clause) for clause in said):
        return False
    known = set(dialogue.slots.get("pain_locations") or ())
    return known.issuperset(read_places(text, asked=None).present)


def _nothing_but(text: str) -> bool:
    """Whether a reply denies all but one thing ("no, just the snagging"): what it is was told."""
    said = [clause.text for clause in clauses(text)]
    left = [one for one in said if not denies(one)]
    return len(left) == 1 and len(said) > 1 and bool(_ONLY.match(left[0]))


def _as_slot(answer: ChecklistAnswer, before: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    said = {"yes": answer.yes, "unsure": answer.unsure, "no": answer.no}
    return {word: [*before.get(word, ()), *rules] for word, rules in said.items()}


def all_denied(checklist: Facts) -> bool:
    """Whether the facts of a list say no to all of its lines."""
    answers = (answer for slot, answer in checklist.items() if slot != "declined")
    return any(not answer["yes"] and not answer["unsure"] for answer in answers)
