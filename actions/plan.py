"""A training plan on request: who may have one, and the plan itself."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import ActiveLoop, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions import plan_words
from actions.base import Event, TriageAction, say, say_response, slots_of, told_now
from actions.distances import day_words, distance, race_name
from channels.messages import choices
from knowledge.plans import load_return_plan
from triage.clock import now
from triage.plan import (
    Plan,
    Refused,
    Target,
    build_up,
    least_days,
    runs_enough,
    shortest,
    target_for,
)
from triage.plan_questions import OPEN, has_complaint, screened, standing

WALK_RUN = "Walk-run plan"
# Races offered where the one wanted is too far for the time.
_SHORTER_KM = (21.0975, 10.0, 5.0)
# A plan without a date isn't shorter than this, in weeks.
_UNHURRIED = 8
FORM = "plan_form"


def show_return_plan(dispatcher: CollectingDispatcher) -> None:
    """The way back by walking and running."""
    say(dispatcher, plan_words.return_text(load_return_plan()))


class ActionStartPlan(TriageAction):
    """A plan is asked for: now, later, after being seen, or not at all."""

    NAME = "action_start_plan"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[Event]:
        """Begin the questions where the result allows it; before one, the warning signs."""
        slots, told = slots_of(tracker), told_now(tracker)
        form = (tracker.active_loop or {}).get("name")
        if form == FORM:
            return []
        if form or has_complaint(slots):
            say_response(dispatcher, "utter_plan_later")
            return [] if form else [FollowupAction("triage_form")]
        allowed = standing(slots.get("triage_level"))
        wants_return = told.get("plan_kind") == "return" and "plan_race" not in told
        done = [SlotSet("plan_kind", None)]
        if allowed == "refused":
            say_response(dispatcher, "utter_plan_refused")
            return done
        if allowed == "after_seen":
            if wants_return:
                say_response(dispatcher, "utter_return_after_seen")
                show_return_plan(dispatcher)
            else:
                say_response(dispatcher, "utter_plan_after_seen", choices([WALK_RUN]))
            return done
        if allowed == "allowed" and wants_return:
            show_return_plan(dispatcher)
            return done
        if allowed == "screen" and not screened(slots):
            say_response(dispatcher, "utter_plan_check_first")
        events = [] if wants_return else done
        return [*events, SlotSet("plan_tries", 0.0), FollowupAction(FORM)]


class ActionLeavePlan(TriageAction):
    """Something hurts, told among the plan's questions: that comes first."""

    NAME = "action_leave_plan"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[Event]:
        """End the plan's questions; what was told is assessed."""
        say_response(dispatcher, "utter_plan_paused")
        follow = "action_reassess" if tracker.get_slot("triage_level") else "triage_form"
        return [ActiveLoop(None), SlotSet("requested_slot", None), FollowupAction(follow)]


class ActionMakePlan(TriageAction):
    """All is known: the plan, or why there is none."""

    NAME = "action_make_plan"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[Event]:
        """Say the plan; then the list of warning signs is open again, for an injury told later."""
        slots = slots_of(tracker)
        if has_complaint(slots):
            say_response(dispatcher, "utter_plan_paused")
            return [SlotSet("plan_pain", None), FollowupAction("triage_form")]
        self._tell(dispatcher, slots)
        events = [SlotSet(slot, None) for slot in ("plan_kind", "plan_asked", "plan_pain")]
        if slots.get("triage_level") is None:
            events += [SlotSet(slot, None) for slot in ("universal_red_flags", "declined")]
            events.append(SlotSet("plan_screened", screened(slots)))
        return events

    def _tell(self, dispatcher: CollectingDispatcher, slots: dict[str, Any]) -> None:
        if not screened(slots):
            say_response(dispatcher, "utter_plan_not_screened")
        elif slots.get("plan_kind") == "return":
            show_return_plan(dispatcher)
        elif slots.get("plan_weekly") is None and slots.get("plan_race") is None:
            say_response(dispatcher, "utter_plan_given_up")
        else:
            _Making(dispatcher, slots).tell()


class _Making:
    """One plan being made from the answers."""

    def __init__(self, dispatcher: CollectingDispatcher, slots: dict[str, Any]) -> None:
        self._say = dispatcher
        self._slots = slots
        self._unit: str | None = slots.get("distance_unit")
        self._today = now().date()
        self._race: float = slots.get("plan_race") or 0.0

    def tell(self) -> None:
        slots = self._slots
        weekly, longest = slots.get("plan_weekly"), slots.get("plan_longest")
        days = int(slots.get("plan_days") or 3)
        if self._race and target_for(self._race, days) is None:
            say_response(self._say, "utter_plan_ultra")
            return
        if weekly is not None and not runs_enough(weekly, weekly if longest is None else longest):
            say_response(self._say, "utter_plan_walk_run_first")
            show_return_plan(self._say)
            return
        if weekly is None or longest is None or not self._race or not slots.get("plan_when"):
            say_response(self._say, "utter_plan_given_up")
            return
        least = least_days(self._race)
        if days < least:
            say_response(
                self._say, "utter_plan_more_days",
                race=race_name(self._race, self._unit), least=least,
            )  # fmt: skip
            days = least
        target = target_for(self._race, days)
        assert target is not None  # beyond a marathon was refused above
        on = None if slots["plan_when"] == OPEN else date.fromisoformat(slots["plan_when"])
        if on:
            weeks = plan_words.weeks_until(on, self._today)
        else:
            weeks = max(_UNHURRIED, shortest(weekly, min(longest, weekly), target) or 0)
        plan = build_up(weekly, longest, target, weeks)
        if isinstance(plan, Refused):
            self._refuse(plan, target, weeks, weekly, longest, days)
        else:
            self._show(plan, on, days)

    def _refuse(
        self, refused: Refused, target: Target, weeks: int, weekly: float, longest: float, days: int
    ) -> None:
        unit, fewest = self._unit, refused.shortest_weeks
        race = race_name(target.race_km, unit)
        if fewest is None:
            say_response(self._say, "utter_plan_too_far", race=race)
            return
        monday = plan_words.first_monday(self._today)
        earliest = monday + timedelta(days=7 * fewest - 1)
        titles = [f"Plan it in {fewest} weeks"]
        shorter = self._in_time(target.race_km, weeks, weekly, longest, days)
        if shorter:
            titles.append(f"Plan a {race_name(shorter, unit)} instead")
        say_response(
            self._say, "utter_plan_too_soon", choices([*titles, WALK_RUN]),
            race=race, weekly=distance(weekly, unit), longest=distance(longest, unit),
            weeks=_weeks(weeks), fewest=_weeks(fewest), earliest=day_words(earliest),
        )  # fmt: skip

    @staticmethod
    def _in_time(
        race_km: float, weeks: int, weekly: float, longest: float, days: int
    ) -> float | None:
        """The longest of the usual races that could be trained for in that time."""
        for km in _SHORTER_KM:
            target = target_for(km, days)
            if km < race_km and target:
                fewest = shortest(weekly, min(longest, weekly), target)
                if fewest is not None and fewest <= weeks:
                    return km
        return None

    def _show(self, plan: Plan, on: date | None, days: int) -> None:
        unit, today = self._unit, self._today
        hold = plan_words.hold_words(plan, today)
        lines = plan_words.week_lines(plan, on, today, days, unit)
        text = "\n".join(
            [f"**{plan_words.title(plan, on, unit)}**", *([hold] if hold else []), *lines]
        )
        say(self._say, text, plan_words.plan_chart(plan, on, today, unit))
        step = plan_words.race_step(plan)
        if step and step > 10:
            say_response(self._say, "utter_plan_race_step", step=step)
        say_response(self._say, "utter_plan_rules", reasons=plan_words.reasons())
        say_response(self._say, "utter_plan_after", choices([WALK_RUN, "Can I run?"]))


def _weeks(number: int) -> str:
    return "1 week" if number == 1 else f"{number} weeks"
