"""Coming back: a new session, and the check-in a runner asked for."""

from __future__ import annotations

from datetime import datetime, timedelta

from rasa_sdk import Tracker
from rasa_sdk.events import ActionExecuted, ActiveLoop, SessionStarted, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Event, TriageAction, say_response, slots_of
from actions.readback import last_time_words
from channels.messages import choices
from triage.last_time import days_since, still_counts
from triage.whom_to_call import REGION_SLOTS

DEFAULT_DAYS = 7.0
LONGEST_DAYS = 60.0
OFFERED_AT = ("self_care", "see_doctor")
OFFER = "Check in with me in a week"
# What is told before doesn't answer for today, except that there was a last time, and where.
KEPT = ("last_time", "check_in_at", *REGION_SLOTS)
_QUESTION = "since_last_time"
# What is asked anew at a check-in; the place, the onset and the person stay.
_ASKED_ANEW = (
    "universal_red_flags", "location_red_flags", "alarm_check", "possible_alarm", "severity",
    "red_flags", "denied_flags", "alarms", "alarm", "triage_level", "suggestions", "declined",
    "asked_questions", "since_last_time", "mileage_change_pct", "helped",
)  # fmt: skip


class ActionSessionStart(TriageAction):
    """A talk begins, or begins anew after a silence."""

    NAME = "action_session_start"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[Event]:
        """Forget the old answers; keep that there was a result, and a check-in that stands."""
        slots, now = slots_of(tracker), datetime.now().astimezone()
        events: list[Event] = [SessionStarted()]
        if slots.get("requested_slot") == _QUESTION:
            events += [SlotSet(slot, value) for slot, value in slots.items() if value is not None]
            events.append(ActiveLoop("triage_form"))
        else:
            last = slots.get("last_result") or slots.get("last_time")
            if still_counts(last, now):
                events.append(SlotSet("last_time", last))
            if slots.get("check_in_at"):
                events.append(SlotSet("check_in_at", slots["check_in_at"]))
        return [*events, ActionExecuted("action_listen")]


class ActionAskCheckIn(TriageAction):
    """A runner asks to be asked again."""

    NAME = "action_plan_check_in"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[Event]:
        """Note when; the server writes it down with the conversation."""
        slots = slots_of(tracker)
        if not slots.get("last_result") or slots.get("triage_level") not in OFFERED_AT:
            say_response(dispatcher, "utter_check_in_later")
            return []
        days = min(max(slots.get("check_in_days") or DEFAULT_DAYS, 1.0), LONGEST_DAYS)
        due = datetime.now().astimezone() + timedelta(days=days)
        say_response(dispatcher, "utter_check_in_planned", days=_in_days(days))
        return [SlotSet("check_in_at", due.timestamp()), SlotSet("check_in_days", None)]


class ActionCancelCheckIn(TriageAction):
    """A runner no longer wants to be asked."""

    NAME = "action_cancel_check_in"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[Event]:
        """Take the date back."""
        say_response(dispatcher, "utter_check_in_cancelled")
        return [SlotSet("check_in_at", None)]


class ActionCheckIn(TriageAction):
    """The day has come."""

    NAME = "action_check_in"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[Event]:
        """Say what it was about, and open what must be asked anew; the form asks it."""
        slots, now = slots_of(tracker), datetime.now().astimezone()
        last = slots.get("last_result")
        if not last:
            return [SlotSet("check_in_at", None)]
        say_response(dispatcher, "utter_check_in", None, **last_time_words(last, now))
        events: list[Event] = [SlotSet(slot, None) for slot in _ASKED_ANEW]
        if slots.get("onset_days") is not None:
            events.append(SlotSet("onset_days", slots["onset_days"] + days_since(last, now)))
        return [*events, SlotSet("last_time", last), SlotSet("check_in_at", None)]


def _in_days(days: float) -> str:
    number = round(days)
    return "tomorrow" if number == 1 else "in a week" if number == 7 else f"in {number} days"


def offer(dispatcher: CollectingDispatcher, level: str | None) -> None:
    """Offer to ask again."""
    if level in OFFERED_AT:
        say_response(dispatcher, "utter_check_in_offer", choices([OFFER]))
