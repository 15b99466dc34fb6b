"""What to ask next, and nothing that is known or can't change the outcome."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from knowledge.locations import load_locations
from knowledge.red_flags import (
    Checklist,
    Line,
    Rule,
    load_checklists,
    load_modifier_checklist,
    load_modifiers,
    load_rules,
)
from triage.advice import has_advice
from triage.answers import ALARM_QUESTIONS, Answers
from triage.assessment import assess
from triage.last_time import concerns

# Red flags first; then what the wording and the choice of suggestions need.
ORDER = (
    "alarm_check",
    "since_last_time",
    "universal_red_flags",
    "pain_location",
    "pain_side",
    "location_red_flags",
    "onset",
    "onset_days",
    "mileage_change",
    "severity",
    "is_adult",
    "modifiers",
)
# When nothing but an alarm can change the level any more, only what could be one is asked.
_ALARM_ONLY = frozenset({*ALARM_QUESTIONS, "pain_location"})
# Who passed over a list of signs may still tell them when asked something easier; who passes over
# more wants no questions.
_EASIER = frozenset({"onset", "mileage_change", "severity"})
_HOPELESS = ("minor", "somebody_else", "unanswered", "outside")

# What a yes to a direct question leads to.
_CONSEQUENCE = {
    "emergency": "get help at once. If not, we go on.",
    "urgent": "be seen today. If not, we go on.",
    "see_doctor": "see somebody in the next days. If not, we go on.",
}


def checklist_for(question: str, answers: Answers) -> Checklist | None:
    """The checklist that a question shows, or None if it shows none."""
    if question == "alarm_check" and answers.possible:
        return _direct_question(load_rules()[answers.possible])
    if question == "universal_red_flags":
        return _unsettled(load_checklists()["universal"], answers)
    if question == "modifiers":
        return load_modifier_checklist()
    if question == "location_red_flags" and answers.location:
        return _unsettled(load_checklists()[answers.location], answers)
    return None


def _direct_question(rule: Rule) -> Checklist:
    """One rule as a list of one line: what was told may have meant it."""
    line = Line(rule.id, rule.ask, (rule.id,), None)
    why = f"Something you told me could mean this. If so, I'd say: {_CONSEQUENCE[rule.level]}"
    return Checklist("alarm_check", "Just to be sure:", (line,), "No", why)


def _unsettled(checklist: Checklist, answers: Answers) -> Checklist:
    """The list without the lines that direct questions have settled, if that leaves any."""
    lines = tuple(line for line in checklist.lines if not set(line.rules) <= answers.checked)
    return replace(checklist, lines=lines) if lines else checklist


def _pointless(question: str, answers: Answers, slots: Mapping[str, Any]) -> bool:
    if question == "pain_side":
        return not (answers.location and load_locations()[answers.location].paired)
    if question == "location_red_flags":
        return answers.location is None
    if question == "mileage_change":
        # No rule looks at it: it only helps to choose suggestions.
        return bool(answers.location) and not has_advice(answers.locations)
    if question == "since_last_time":
        return not concerns(slots.get("last_time"), answers)
    return False


def _could_be_an_alarm(question: str, answers: Answers) -> bool:
    """Whether an answer to this question could still make an alarm, beside what is known."""
    if question == "modifiers":
        asked = (name for name, one in load_modifiers().items() if one.asked)
        ticked = (replace(answers, modifiers=answers.modifiers | {name}) for name in asked)
        return any(assess(one).alarm for one in ticked)
    return question in _ALARM_ONLY


def _known(question: str, slots: Mapping[str, Any]) -> bool:
    if question == "pain_location" and (slots.get("vague_place") or slots.get("equal_places")):
        return False
    if question == "alarm_check":
        answers = Answers.from_slots(slots)
        known = answers.yes | answers.unsure | answers.no | answers.heard
        return answers.possible is None or answers.possible in known
    return slots.get(question) is not None


def remaining(slots: Mapping[str, Any]) -> list[str]:
    """The questions still to ask, in order; empty when the decision can be made."""
    answers = Answers.from_slots(slots)
    so_far = assess(answers)
    if so_far.alarm:
        return []
    hopeless = so_far.why in _HOPELESS
    easier = so_far.why == "unanswered" and len(answers.declined) == 1
    return [
        question
        for question in ORDER
        if not _known(question, slots)
        and question not in answers.declined
        and not _pointless(question, answers, slots)
        and (
            not hopeless
            or _could_be_an_alarm(question, answers)
            or (easier and question in _EASIER)
        )
    ]


def progress(slots: Mapping[str, Any]) -> tuple[int, int]:
    """Number of the question that stands (from 1), and how many it will be as far as known."""
    left = remaining(slots)
    before = [one for one in slots.get("asked_questions") or () if one not in left]
    return len(before) + 1, len(before) + max(1, len(left))
