"""Settles each turn of the questions: what is answered, what is asked next, when to stop."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Event, TriageAction, said_to, say, say_response, slots_of, told_now
from actions.proposal import answer_on_the_way
from actions.readback import to_correct, understood
from knowledge.locations import load_locations
from triage.answers import Answers
from triage.assessment import SAFETY_LISTS
from triage.questions import remaining

# So often the same question is put; then it counts as not answered.
TRIES = 3
# So many questions, thanks and other asides a question waits for.
MOST_ASIDES = 6
# Slots of the reader that aren't questions; told in passing they are taken without a fuss.
_IN_PASSING = frozenset(
    {"red_flags", "denied_flags", "conditions", "alarms", "possible_alarm", "declined", "age"}
)
# Acts after which the question that stands is put again, though it is only put once.
_ASIDE = frozenset(
    {
        "why_ask", "define_term", "rephrase", "ask_process", "bot_identity", "privacy", "human",
        "greet", "thanks", "tell_region",
    }
)  # fmt: skip


def settled(slots: dict[str, Any], told: dict[str, Any]) -> dict[str, Any]:
    """Slots that follow from others: no side for the spine, a place found that was left open."""
    changes: dict[str, Any] = {}
    place = load_locations().get(slots.get("pain_location") or "")
    if place and not place.paired and slots.get("pain_side") is None:
        changes["pain_side"] = "none"
    no_side = "pain_location" in told and "pain_side" not in told
    if place and place.paired and no_side and slots.get("pain_side") == "none":
        changes["pain_side"] = None
    moved = "pain_location" in told and "location_red_flags" not in told
    if moved and slots.get("location_red_flags") is not None:
        # Another place has other warning signs: what was denied for the old one says nothing.
        changes["location_red_flags"] = None
    declined = "pain_location" in (slots.get("declined") or ())
    for open_place in ("vague_place", "equal_places"):
        found = "pain_location" in told and open_place not in told
        if slots.get(open_place) and (found or declined):
            changes[open_place] = None
    return changes


class ValidateTriageForm(TriageAction):
    """Rasa calls this after each message of the form, and when the form begins."""

    NAME = "validate_triage_form"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[Event]:
        """Say what was understood of an opening; set the next question, or none to end.

        Returning only the question that stood hands the message back to the rules (Rasa rejects
        the form when nothing was extracted).
        """
        slots, told = slots_of(tracker), told_now(tracker)
        if told.pop("proposal", None):
            answer_on_the_way(dispatcher, tracker)
        standing = slots.get("requested_slot")
        changes = settled(slots, told)
        slots |= changes
        if standing == "alarm_check" and tracker.get_intent_of_latest_message() not in _ASIDE:
            # What was only perhaps meant is asked about once: the lists of signs follow anyway.
            changes |= self._passed_over(slots, standing)
        left = remaining({**slots, **changes})
        if standing in left and not changes and not told:
            if not self._in_vain(said_to(tracker, standing)):
                return [SlotSet("requested_slot", standing)]
            changes = self._passed_over(slots, standing)
            again = {**changes, "onset": None}
            if standing in SAFETY_LISTS and remaining({**slots, **again})[:1] == ["onset"]:
                # Who answers "as I said" told of a sign that went unheard, or how it began.
                say_response(dispatcher, "utter_tell_it_again")
                changes = again
            else:
                say_response(dispatcher, "utter_go_on")
            left = remaining({**slots, **changes})
        if standing is None and left:
            self._read_back(dispatcher, slots)
        changes |= {slot: slots[slot] for slot in _IN_PASSING & told.keys()}
        if standing in left and told:
            changes |= self._asked_again(slots, standing)
            left = remaining({**slots, **changes})
        elif slots.get("misunderstood"):
            changes["misunderstood"] = 0.0
        following = left[0] if left else None
        asked = list(slots.get("asked_questions") or ())
        if following and following not in asked:
            changes["asked_questions"] = [*asked, following]
        events = [SlotSet(slot, value) for slot, value in changes.items()]
        return [*events, SlotSet("requested_slot", following)]

    @staticmethod
    def _in_vain(said: list[str]) -> bool:
        """Whether a question was put so often that it is better to go on without its answer.

        Who says the same words again takes them for an answer, whatever they were taken for.
        """
        return said.count(said[0]) >= TRIES or len(said) >= MOST_ASIDES

    @staticmethod
    def _asked_again(slots: dict[str, Any], standing: str) -> dict[str, Any]:
        """Something was told but not what was asked: ask again, but not for ever."""
        so_far = (slots.get("misunderstood") or 0.0) + 1
        if so_far < TRIES:
            return {"misunderstood": so_far}
        return {"misunderstood": 0.0, **ValidateTriageForm._passed_over(slots, standing)}

    @staticmethod
    def _passed_over(slots: dict[str, Any], standing: str) -> dict[str, Any]:
        return {"declined": [*(slots.get("declined") or ()), standing]}

    @staticmethod
    def _read_back(dispatcher: CollectingDispatcher, slots: dict[str, Any]) -> None:
        answers = Answers.from_slots(slots)
        sentence = understood(answers, slots)
        if sentence:
            text = f"{sentence} If I got something wrong, just tell me."
            say(dispatcher, text, to_correct(answers, slots))
