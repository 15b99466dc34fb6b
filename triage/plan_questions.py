"""What a plan still needs to be told, and whether one may be made. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from knowledge.plans import load_limits, load_race_needs
from triage.plan import runs_enough

# The plan's own questions; the screen before a first plan borrows two of triage.
PLAN_QUESTIONS = (
    "plan_pain", "plan_race", "plan_when", "plan_weekly", "plan_longest", "plan_days",
)  # fmt: skip
_SCREEN = ("plan_pain", "universal_red_flags", "is_adult")
PLAN_ORDER = (*_SCREEN, *(one for one in PLAN_QUESTIONS if one != "plan_pain"))
# When there is no date yet.
OPEN = "open"

Standing = Literal["screen", "allowed", "after_seen", "refused"]


def standing(level: str | None) -> Standing:
    """Whether a plan may be made at this level; before a result only after the screen."""
    if level is None:
        return "screen"
    if level == "self_care":
        return "allowed"
    return "after_seen" if level == "see_doctor" else "refused"


def has_complaint(slots: Mapping[str, Any]) -> bool:
    """Whether something hurts that hasn't been assessed: that comes before any plan."""
    told = slots.get("pain_location") or slots.get("red_flags") or slots.get("alarms")
    return slots.get("triage_level") is None and bool(told or slots.get("plan_pain"))


def screened(slots: Mapping[str, Any]) -> bool:
    """Whether a plan may be made for these answers: assessed, or the screen passed."""
    if slots.get("triage_level") is not None:
        return standing(slots["triage_level"]) == "allowed"
    if slots.get("plan_screened"):
        return True
    universal = slots.get("universal_red_flags") or {}
    clean = bool(universal.get("no")) and not universal.get("yes") and not universal.get("unsure")
    return clean and slots.get("is_adult") is True and slots.get("plan_pain") is False


def _hopeless(slots: Mapping[str, Any]) -> bool:
    """Whether more answers can't lead to a plan."""
    passed_over = {one for one in slots.get("declined") or () if slots.get(one) is None}
    if has_complaint(slots) or slots.get("is_adult") is False:
        return True
    return slots.get("triage_level") is None and bool(passed_over & set(_SCREEN))


def plan_remaining(slots: Mapping[str, Any]) -> list[str]:
    """The questions still to ask for a plan, in order; empty when it can be made or refused."""
    if _hopeless(slots):
        return []
    unseen = slots.get("triage_level") is None and not slots.get("plan_screened")
    wanted = list(_SCREEN) if unseen else []
    race, weekly, longest = (slots.get(f"plan_{one}") for one in ("race", "weekly", "longest"))
    needs_walk_run = weekly is not None and not runs_enough(
        weekly, load_limits().least_longest_km if longest is None else longest
    )
    too_far = race is not None and race > load_race_needs()[-1].up_to_km
    if slots.get("plan_kind") != "return" and not needs_walk_run and not too_far:
        wanted += [one for one in PLAN_QUESTIONS if one != "plan_pain"]
    return [one for one in wanted if slots.get(one) is None]


def plan_progress(slots: Mapping[str, Any]) -> tuple[int, int]:
    """Number of the question that stands (from 1), and how many it will be as far as known."""
    left = plan_remaining(slots)
    before = [one for one in slots.get("plan_asked") or () if one not in left]
    return len(before) + 1, len(before) + max(1, len(left))
