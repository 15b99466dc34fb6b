"""Asks the form's questions: text first, buttons always as an alternative."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Event, TriageAction, say_response, slots_of
from actions.readback import last_time_words
from channels.messages import Message, body_map, checklist, choices, with_progress
from knowledge.locations import load_locations
from triage.answers import Answers
from triage.questions import checklist_for, progress

UNSURE = "Not sure"
_FOOT = ("heel", "foot_arch", "forefoot", "toe", "ankle", "achilles")
_LEG = ("calf", "shin", "knee", "it_band", "quad", "hamstring", "hip", "groin")
_PARTS = {"foot": _FOOT, "leg": _LEG, "back": ("lower_back", "upper_back")}
_CHOICES = {
    "pain_side": ("Left", "Right", "Both", "In the middle"),
    "onset": ("Suddenly", "Gradually", UNSURE),
    "onset_days": ("Today", "Yesterday", "A few days ago", "About 2 weeks ago",
                   "About 2 months ago", UNSURE),
    "mileage_change": ("More than usual", "About the same", "Less than usual",
                       "Back after a break", "New to running", UNSURE),
    "severity": ("1", "2", "3", "4", "5", "6", "7", "8", "9", "10"),
    "is_adult": ("Yes", "No"),
    "since_last_time": ("Better", "About the same", "Worse"),
}  # fmt: skip


def ask(dispatcher: CollectingDispatcher, tracker: Tracker, question: str) -> None:
    """Put a question of the form, as the message kind that suits it."""
    slots = slots_of(tracker)
    answers = Answers.from_slots(slots)
    shown = checklist_for(question, answers)
    message: Message
    words: dict[str, str] = {}
    response = f"utter_question_{question}"
    if question == "alarm_check" and shown is not None:
        message = choices(("Yes", "No", UNSURE))
        words = {"question": shown.lines[0].text}
    elif shown is not None:
        lines = [line.text for line in shown.lines]
        message = checklist(shown.intro, lines, shown.none_label, UNSURE)
        words = {"intro": shown.intro, "lines": _numbered(lines, shown.none_label)}
    elif question == "pain_location":
        place, alike = slots.get("vague_place"), slots.get("equal_places")
        message = _places(place)
        if alike:
            response, message = "utter_question_main_place", choices(alike_choices(alike))
        elif place:
            response, words = "utter_question_pain_part", {"place": place}
    else:
        message = choices(_CHOICES[question])
        if question == "since_last_time":
            words = last_time_words(slots["last_time"], datetime.now().astimezone())
    step, of = progress(slots)
    say_response(dispatcher, response, with_progress(message, step, of), **words)


def _numbered(lines: Sequence[str], none_label: str) -> str:
    """The lines in words, for channels without checklists."""
    numbered = [f"{number}. {line}" for number, line in enumerate(lines, 1)]
    return "\n".join([*numbered, f"Or: {none_label.lower()}."])


def _places(vague: str | None) -> Message:
    locations = load_locations()
    wanted = _PARTS.get(vague or "", tuple(locations))
    return body_map([(one, locations[one].label, locations[one].group) for one in wanted])


def alike_choices(equal: Mapping[str, str | None]) -> list[str]:
    """A button for each of the places complained of alike, and one for no difference."""
    locations = load_locations()
    titles = []
    for place, side in equal.items():
        one_side = locations[place].paired and side in ("left", "right")
        label = locations[place].label
        titles.append(f"{label}, {side}" if one_side else label)
    return [*titles, "Both the same" if len(titles) == 2 else "All the same"]


class _Asks:
    """Asks for one slot of the form."""

    SLOT: str

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[Event]:
        """Put the question."""
        ask(dispatcher, tracker, self.SLOT)
        return []


class AskAlarmCheck(_Asks, TriageAction):
    """One warning sign that was perhaps meant by what was told."""

    NAME, SLOT = "action_ask_alarm_check", "alarm_check"


class AskSinceLastTime(_Asks, TriageAction):
    """Better, the same or worse than last time."""

    NAME, SLOT = "action_ask_since_last_time", "since_last_time"


class AskUniversalRedFlags(_Asks, TriageAction):
    """The emergency checklist, put to everyone."""

    NAME, SLOT = "action_ask_universal_red_flags", "universal_red_flags"


class AskPainLocation(_Asks, TriageAction):
    """Where it hurts, which part of a foot, leg or back, or which of two places most."""

    NAME, SLOT = "action_ask_pain_location", "pain_location"


class AskPainSide(_Asks, TriageAction):
    """Left, right, both."""

    NAME, SLOT = "action_ask_pain_side", "pain_side"


class AskLocationRedFlags(_Asks, TriageAction):
    """The checklist of the place that hurts."""

    NAME, SLOT = "action_ask_location_red_flags", "location_red_flags"


class AskOnset(_Asks, TriageAction):
    """Suddenly or gradually."""

    NAME, SLOT = "action_ask_onset", "onset"


class AskOnsetDays(_Asks, TriageAction):
    """Since when."""

    NAME, SLOT = "action_ask_onset_days", "onset_days"


class AskMileageChange(_Asks, TriageAction):
    """How the running had changed."""

    NAME, SLOT = "action_ask_mileage_change", "mileage_change"


class AskSeverity(_Asks, TriageAction):
    """How bad, from 0 to 10."""

    NAME, SLOT = "action_ask_severity", "severity"


class AskIsAdult(_Asks, TriageAction):
    """18 or over."""

    NAME, SLOT = "action_ask_is_adult", "is_adult"


class AskModifiers(_Asks, TriageAction):
    """Conditions and medicines that change the advice."""

    NAME, SLOT = "action_ask_modifiers", "modifiers"
