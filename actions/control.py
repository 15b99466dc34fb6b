"""Steering the dialogue: not understood, changed, one back, forgotten."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import ActiveLoop, AllSlotsReset, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Event, TriageAction, say, say_response, slots_of, text_of
from actions.change import CHOICES, opened, slot_to_change
from actions.check_in import KEPT
from actions.form import TRIES
from channels.messages import choices
from knowledge.files import read
from knowledge.languages import load_languages
from triage.plan_questions import PLAN_QUESTIONS


class ActionNotUnderstood(TriageAction):
    """No answer was found in the message."""

    NAME = "action_not_understood"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[Event]:
        """Help with the question; after some tries go on without its answer."""
        slots = slots_of(tracker)
        asked = slots.get("requested_slot")
        if not asked:
            say_response(dispatcher, "utter_not_understood")
            say_response(dispatcher, "utter_ask_opening")
            return []
        so_far = (slots.get("misunderstood") or 0) + 1
        if so_far >= TRIES:
            say_response(dispatcher, "utter_go_on")
            declined = [*(slots.get("declined") or ()), asked]
            return [SlotSet("misunderstood", 0.0), SlotSet("declined", declined)]
        say_response(dispatcher, "utter_not_understood")
        say(dispatcher, read("glossary.yml", "glossary.json")["questions"][asked])
        return [SlotSet("misunderstood", float(so_far))]


class ActionOtherLanguage(TriageAction):
    """The message isn't in English."""

    NAME = "action_other_language"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[Event]:
        """Say so in the runner's language, if it's one of those known, and in English."""
        own = load_languages().get(tracker.get_slot("language") or "")
        if own:
            say(dispatcher, own)
        say_response(dispatcher, "utter_non_english")
        return []


class ActionChangeAnswer(TriageAction):
    """Something was wrong, but the message doesn't say what is right."""

    NAME = "action_change_answer"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[Event]:
        """Open the answer that was named, or ask which."""
        slot = slot_to_change(text_of(tracker))
        if slot is None:
            say_response(dispatcher, "utter_change_which", choices(CHOICES))
            return []
        return _opened_again(slot, slots_of(tracker), dispatcher)


def _opened_again(
    slot: str, slots: Mapping[str, Any], dispatcher: CollectingDispatcher
) -> list[Event]:
    say_response(dispatcher, "utter_change")
    return [SlotSet(name, value) for name, value in opened(slot, slots).items()]


class ActionGoBack(TriageAction):
    """One question back."""

    NAME = "action_go_back"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[Event]:
        """Open the question that is named, or the one before; the form then asks it."""
        slots = slots_of(tracker)
        planning = slots.get("requested_slot") in PLAN_QUESTIONS
        named = slot_to_change(text_of(tracker))
        if named and slots.get(named) is not None and not planning:
            return [
                *_opened_again(named, slots, dispatcher),
                SlotSet("requested_slot", named),
            ]
        record = "plan_asked" if planning else "asked_questions"
        asked = list(slots.get(record) or ())
        standing = slots.get("requested_slot")
        if not standing or len(asked) < 2 or standing not in asked[1:]:
            say_response(dispatcher, "utter_nothing_before")
            return []
        previous = asked[asked.index(standing) - 1]
        say_response(dispatcher, "utter_one_back")
        declined = [one for one in slots.get("declined") or () if one != previous]
        return [
            SlotSet(previous, None),
            SlotSet("declined", declined),
            SlotSet(record, asked[: asked.index(standing)]),
            SlotSet("requested_slot", previous),
        ]


class ActionStartOver(TriageAction):
    """Begin anew: what was told no longer counts."""

    NAME = "action_start_over"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[Event]:
        """Clear every answer and end the questions; the talk itself stays to read."""
        say_response(dispatcher, "utter_started_over")
        kept = [SlotSet(slot, tracker.get_slot(slot)) for slot in KEPT]
        return [AllSlotsReset(), *kept, ActiveLoop(None), SlotSet("requested_slot", None)]


class ActionForgetMe(TriageAction):
    """Delete what was told; the server deletes the conversation after this turn."""

    NAME = "action_forget_me"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[Event]:
        """Mark the conversation for erasure."""
        say_response(dispatcher, "utter_forgotten")
        return [SlotSet("erase", True)]
