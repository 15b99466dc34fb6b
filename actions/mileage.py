"""What is said of the running after a result: the change before the injury, and the way back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rasa_sdk.executor import CollectingDispatcher

from actions.base import say, say_response
from actions.distances import distance
from actions.plan import show_return_plan
from actions.plan_words import sources
from channels.messages import Message, chart
from knowledge.mileage import load_mileage_words
from triage.mileage import MileageChange, explain, to_compare

_TITLE = "Your running before and now"
_SAID_AT = ("self_care", "see_doctor")


def change_message(slots: Mapping[str, Any]) -> tuple[str, Message | None] | None:
    """What the change in running is linked with, and bars of it where both amounts were told."""
    change, unit = MileageChange.from_slots(slots), slots.get("distance_unit")
    sentence = explain(change)
    if sentence is None:
        return None
    compared = to_compare(change)
    lines = [f"- {label}: {distance(km, unit)}" for label, km in compared]
    text = "\n".join([sentence, *lines, sources(load_mileage_words().cites)])
    bars = [{"label": label, "km": round(km, 2)} for label, km in compared]
    return text, chart(_TITLE, bars, unit) if bars else None


def tell_mileage(dispatcher: CollectingDispatcher, slots: Mapping[str, Any], level: str) -> None:
    """After a result that leaves running to speak of: its change, and for those back the way."""
    if level not in _SAID_AT:
        return
    found = change_message(slots)
    if found:
        say(dispatcher, *found)
    stopped = slots.get("weekly_now_km") == 0
    if level == "self_care" and (slots.get("mileage_change") == "returning" or stopped):
        say_response(dispatcher, "utter_return_plan")
        show_return_plan(dispatcher)
