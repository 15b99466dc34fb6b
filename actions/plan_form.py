"""Settles each turn of the plan's questions, and asks them."""

from __future__ import annotations

from datetime import date
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Event, TriageAction, act_of, say, say_response, slots_of, told_now
from actions.distances import distance
from actions.form import TRIES
from channels.messages import choices, with_progress
from knowledge.files import read
from triage.clock import now
from triage.plan import least_days
from triage.plan_questions import OPEN, plan_progress, plan_remaining

_CHOICES = {
    "plan_pain": ("Nothing hurts", "Yes, something hurts"),
    "plan_race": ("5 km", "10 km", "Half marathon", "Marathon"),
    "plan_when": ("In 8 weeks", "In 12 weeks", "In 16 weeks", "In 20 weeks", "No date yet"),
    "plan_days": ("2", "3", "4", "5", "6"),
}
_AMOUNTS = {
    "plan_weekly": {"km": (10, 20, 30, 40), "mi": (5, 10, 20, 30)},
    "plan_longest": {"km": (5, 8, 10, 15), "mi": (3, 5, 8, 10)},
}
# What was told of the running before the injury, to choose with one tap.
_TOLD = {"plan_weekly": "weekly_now_km", "plan_longest": "longest_run_now_km"}
# Acts that answer, or try to; all others have a rule of their own.
_FOR_THE_FORM = frozenset(
    {
        "inform", "affirm", "deny", "dont_know", "skip", "correction", "report_injury",
        "red_flag_volunteered", "nlu_fallback",
    }
)  # fmt: skip
# Where the runner doesn't know, so many runs a week are reckoned with.
_USUAL_DAYS = 3


def _not_known(question: str, slots: dict[str, Any]) -> Any:
    """What is taken where the runner doesn't know: the careful guess, or None if there is none."""
    if question == "plan_pain":
        return True
    if question == "plan_when":
        return OPEN
    if question == "plan_days":
        return float(max(_USUAL_DAYS, least_days(slots.get("plan_race") or 0.0)))
    if question == "plan_longest" and slots.get("plan_weekly"):
        return round(slots["plan_weekly"] / _USUAL_DAYS, 1)
    return None


class ValidatePlanForm(TriageAction):
    """Rasa calls this after each message of the form, and when the form begins."""

    NAME = "validate_plan_form"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[Event]:
        """Set the next question, or none to end.

        Returning only the question that stood hands the message back to the rules; an answer
        always sets something beside it, so that Rasa never takes it for one of no concern.
        """
        slots, told = slots_of(tracker), told_now(tracker)
        standing = slots.get("requested_slot")
        intent = act_of(tracker)
        if standing and intent not in _FOR_THE_FORM:
            return [SlotSet("requested_slot", standing)]
        changes = self._day(dispatcher, slots, told)
        slots |= changes
        if standing in plan_remaining(slots) and intent in ("dont_know", "skip"):
            guess = _not_known(standing, slots)
            if guess is not None:
                changes[standing] = slots[standing] = guess
        left = plan_remaining(slots)
        tries = 0.0
        if standing is not None and standing in left:
            tries = (slots.get("plan_tries") or 0.0) + 1
            if tries >= TRIES:
                left = []
            elif not changes and not told:
                say_response(dispatcher, "utter_not_understood")
                say(dispatcher, read("glossary.yml", "glossary.json")["questions"][standing])
        changes["plan_tries"] = tries
        following = left[0] if left else None
        asked = list(slots.get("plan_asked") or ())
        if following and following not in asked:
            changes["plan_asked"] = [*asked, following]
        events = [SlotSet(slot, value) for slot, value in changes.items()]
        return [*events, SlotSet("requested_slot", following)]

    @staticmethod
    def _day(
        dispatcher: CollectingDispatcher, slots: dict[str, Any], told: dict[str, Any]
    ) -> dict[str, Any]:
        """A day that has passed or a mere season is asked about again."""
        when = slots.get("plan_when")
        if when not in (None, OPEN) and date.fromisoformat(when) < now().date():
            say_response(dispatcher, "utter_plan_past")
            return {"plan_when": None}
        if told.get("plan_vague") and not told.get("plan_when"):
            return {"plan_when": None}
        return {"plan_vague": None} if when and slots.get("plan_vague") else {}


def ask_plan(dispatcher: CollectingDispatcher, tracker: Tracker, question: str) -> None:
    """Put a question of the plan, with what to choose from."""
    slots = slots_of(tracker)
    unit = slots.get("distance_unit")
    response, words = f"utter_question_{question}", {}
    titles = list(_CHOICES.get(question) or _amounts(question, slots, unit))
    if question == "plan_when" and slots.get("plan_vague"):
        response, words = "utter_question_plan_day", {"when": str(slots["plan_vague"]).capitalize()}
    step, of = plan_progress(slots)
    say_response(dispatcher, response, with_progress(choices(titles), step, of), **words)


def _amounts(question: str, slots: dict[str, Any], unit: str | None) -> list[str]:
    """Distances to choose from in the runner's unit, the one told before first."""
    told = slots.get(_TOLD[question])
    word = "miles" if unit == "mi" else "km"
    usual = [f"{one} {word}" for one in _AMOUNTS[question][unit or "km"]]
    return list(dict.fromkeys([*([distance(told, unit)] if told else []), *usual]))


class _AsksPlan:
    """Asks for one slot of the plan."""

    SLOT: str

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[Event]:
        """Put the question."""
        ask_plan(dispatcher, tracker, self.SLOT)
        return []


class AskPlanPain(_AsksPlan, TriageAction):
    """Whether anything hurts, before a first plan."""

    NAME, SLOT = "action_ask_plan_pain", "plan_pain"


class AskPlanRace(_AsksPlan, TriageAction):
    """How far the race is."""

    NAME, SLOT = "action_ask_plan_race", "plan_race"


class AskPlanWhen(_AsksPlan, TriageAction):
    """On which day, or in how many weeks."""

    NAME, SLOT = "action_ask_plan_when", "plan_when"


class AskPlanWeekly(_AsksPlan, TriageAction):
    """What is run in a week now."""

    NAME, SLOT = "action_ask_plan_weekly", "plan_weekly"


class AskPlanLongest(_AsksPlan, TriageAction):
    """The longest run of the last 30 days."""

    NAME, SLOT = "action_ask_plan_longest", "plan_longest"


class AskPlanDays(_AsksPlan, TriageAction):
    """Runs a week."""

    NAME, SLOT = "action_ask_plan_days", "plan_days"
