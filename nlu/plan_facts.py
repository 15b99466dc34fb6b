"""What a message adds to a plan, by slot of the dialogue."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from nlu.acts import CONTROL, is_question
from nlu.dialogue import Dialogue
from nlu.race import read_plan_request, read_unit, tells_of_pain
from triage.plan_questions import OPEN, PLAN_QUESTIONS

# Acts that a plan's question may be answered with, though the classifier doesn't know of plans.
_INFORMING = frozenset(
    {"inform", "report_injury", "affirm", "deny", "red_flag_volunteered", "ask_plan", "correction"}
)
# What sounds like a race with its day, outside any question, may be one of these to the classifier.
_MAY_BE_A_PLAN = frozenset(
    {
        "inform", "report_injury", "affirm", "deny", "correction", "out_of_scope", "gibberish",
        "non_english", "ask_check_in",
    }
)  # fmt: skip
_SIGNS = frozenset({"red_flags", "denied_flags", "alarms", "possible_alarm"})
_WORRIES = frozenset({"red_flags", "alarms", "possible_alarm"})
_MILEAGE = frozenset(
    {"weekly_before_km", "weekly_now_km", "longest_run_before_km", "longest_run_now_km"}
)
# What changes a plan that was asked for.
_CHANGES_A_PLAN = frozenset({"plan_race", "plan_when", "plan_vague", "plan_days"})


def plan_facts(text: str, dialogue: Dialogue) -> dict[str, Any]:
    """The plan's slots that the message tells: race and distances in km, the day as an ISO date."""
    asked = dialogue.asked if dialogue.asked in PLAN_QUESTIONS else None
    unit = dialogue.slots.get("distance_unit")
    request = read_plan_request(text, dialogue.now.date(), asked=asked, unit=unit)
    day = request.day
    facts: dict[str, Any] = {
        "plan_pain": request.pain,
        "plan_race": request.race_km,
        "plan_when": day.on.isoformat() if day.on else OPEN if day.open else None,
        "plan_vague": day.vague,
        "plan_weekly": request.weekly_km,
        "plan_longest": request.longest_km,
        "plan_days": None if request.days is None else float(request.days),
        "plan_kind": request.kind,
        "distance_unit": request.unit,
    }
    return {slot: value for slot, value in facts.items() if value is not None}


def about_a_plan(facts: Mapping[str, Any], dialogue: Dialogue) -> bool:
    """Whether what was told, outside any question, is a race with its day, or changes a plan."""
    if dialogue.asked:
        return False
    if dialogue.slots.get("plan_race") is not None:
        return bool(facts.keys() & _CHANGES_A_PLAN)
    return {"plan_race", "plan_when"} <= facts.keys()


def is_new_complaint(facts: Mapping[str, Any], dialogue: Dialogue) -> bool:
    """Whether something hurts that wasn't assessed: a new sign, or another place."""
    place = facts.get("pain_location")
    known = dialogue.slots.get("pain_locations") or ()
    return bool(facts.keys() & _WORRIES) or (place is not None and place not in known)


def with_plan(
    text: str, act: str, facts: Mapping[str, Any], dialogue: Dialogue
) -> tuple[str, dict[str, Any]]:
    """Act and facts, a wish for a plan and answers to the plan's questions taken into account.

    A plan's question is never answered by what belongs to the injury: its mileage is not that of
    the injury, and its days are no onset. A new complaint leaves the plan; signs are always kept.
    """
    found = dict(facts)
    complaint = is_new_complaint(facts, dialogue)
    signs = {slot: value for slot, value in found.items() if slot in _SIGNS}
    plan = plan_facts(text, dialogue)
    if dialogue.asked in PLAN_QUESTIONS:
        if complaint and act not in CONTROL:
            return "report_injury", found
        plan.pop("plan_kind", None)  # which plan was said when it was asked for
        if plan.keys() - {"distance_unit"} and act not in CONTROL:
            return "inform", {**signs, **plan}
        return ("inform" if act in _INFORMING else act), signs
    if act == "ask_plan" or (
        act in _MAY_BE_A_PLAN
        and about_a_plan(plan, dialogue)
        and not (complaint or tells_of_pain(text) or "mileage_change" in facts)
        and not (act == "out_of_scope" and is_question(text))
    ):
        return "ask_plan", {**signs, **plan}
    if found.keys() & _MILEAGE and (unit := read_unit(text)):
        found["distance_unit"] = unit
    return act, found
