"""What the actions share: a typed action, the dialogue's answers, and saying things."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from channels.messages import Message
from triage.answers import Answers
from triage.whom_to_call import REGION_SLOTS

Event = dict[str, Any]


class TriageAction(Action, ABC):
    """A custom action; subclasses give `NAME` and `act`."""

    NAME: str

    def name(self) -> str:
        """The action's name in the domain."""
        return self.NAME

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[Event]:
        """Run the action for Rasa."""
        return self.act(dispatcher, tracker)

    @abstractmethod
    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[Event]:
        """Say what is to be said, and return events."""


def slots_of(tracker: Tracker) -> dict[str, Any]:
    """All slots with their values."""
    return dict(tracker.current_slot_values())


def answers_of(tracker: Tracker) -> Answers:
    """What the runner told so far."""
    return Answers.from_slots(tracker.current_slot_values())


# Rasa sets the question that stands again before a form is validated.
_NOT_TOLD = {*REGION_SLOTS, "requested_slot"}


def told_now(tracker: Tracker) -> dict[str, Any]:
    """The slots that the latest message set, by the readers, with their values.

    Rasa's own `slots_to_validate` names the form's questions only. Where the runner is comes with
    the channel and answers nothing.
    """
    told: dict[str, Any] = {}
    for event in reversed(tracker.events):
        if event["event"] == "user":
            break
        if event["event"] == "slot" and event["name"] not in _NOT_TOLD:
            told.setdefault(event["name"], event["value"])
        elif event["event"] == "action":
            # What came after an action was set by it, not told.
            told.clear()
    return told


def said_to(tracker: Tracker, question: str) -> list[str]:
    """What the runner has said since this question was put, latest first."""
    said: list[str] = []
    for event in reversed(tracker.events):
        if event["event"] == "user":
            said.append((event.get("text") or "").strip().lower())
        elif event.get("name") == "requested_slot" and event["value"] != question:
            break
    return said


def text_of(tracker: Tracker) -> str:
    """The runner's latest message."""
    return (tracker.latest_message or {}).get("text") or ""


def act_of(tracker: Tracker) -> str | None:
    """The act of the runner's latest message, as settled by the reader.

    Rasa's own `get_intent_of_latest_message` takes it from the classifier's ranking.
    """
    intent: dict[str, Any] = (tracker.latest_message or {}).get("intent") or {}
    return intent.get("name")


def say(dispatcher: CollectingDispatcher, text: str, message: Message | None = None) -> None:
    """Send a message of a kind, with its text for channels that know no better."""
    buttons = [
        {"title": one["title"], "payload": one["value"]}
        for one in (message or {}).get("choices", ())
    ]
    dispatcher.utter_message(text=text, json_message=message, buttons=buttons or None)


def say_response(
    dispatcher: CollectingDispatcher, response: str, message: Message | None = None, **words: Any
) -> None:
    """Send a response of the domain, its words filled in, as a message of a kind."""
    buttons = [
        {"title": one["title"], "payload": one["value"]}
        for one in (message or {}).get("choices", ())
    ]
    dispatcher.utter_message(
        response=response, json_message=message, buttons=buttons or None, **words
    )
