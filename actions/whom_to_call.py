"""Names the number to call where the runner is, and asks where that is when it matters."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Event, TriageAction, say_response
from channels.messages import choices
from knowledge.regions import ANOTHER, region_of, regions_asked_first
from triage.whom_to_call import numbers_words

_CRISIS_RULE = "x_crisis"


def ask_country(dispatcher: CollectingDispatcher) -> None:
    """Ask for the country, with buttons; it can be told at any time and needn't be."""
    names = [region.name for region in regions_asked_first()]
    say_response(dispatcher, "utter_which_country", choices([*names, ANOTHER]))


class ActionWhomToCall(TriageAction):
    """The runner tells where they are."""

    NAME = "action_whom_to_call"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[Event]:
        """Name the numbers there; after a crisis the crisis line first."""
        region = region_of(tracker.get_slot("region"))
        numbers = numbers_words(region)
        if _CRISIS_RULE in (tracker.get_slot("alarms") or ()):
            say_response(dispatcher, "utter_numbers_crisis", numbers=numbers)
        else:
            say_response(dispatcher, "utter_numbers", numbers=numbers)
        return []
