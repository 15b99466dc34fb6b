"""Was this helpful? What was said to it is counted by the server, without a word of the talk."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Event, TriageAction, say_response, slots_of


def _noted(tracker: Tracker, helped: bool) -> list[Event]:
    """The opinion, once for each result; of what wasn't advised there is none."""
    slots = slots_of(tracker)
    if not slots.get("triage_level") or slots.get("helped") is not None:
        return []
    return [SlotSet("helped", helped)]


class ActionItHelped(TriageAction):
    """That helped."""

    NAME = "action_it_helped"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[Event]:
        """Thank, and note it."""
        say_response(dispatcher, "utter_feedback_good")
        return _noted(tracker, True)


class ActionItDidNotHelp(TriageAction):
    """That didn't help."""

    NAME = "action_it_did_not_help"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[Event]:
        """Thank, say whom to turn to, and note it."""
        say_response(dispatcher, "utter_feedback_bad")
        return _noted(tracker, False)
