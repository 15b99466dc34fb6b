"""Says in words what was understood. Pure: answers in, sentences out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from knowledge.locations import load_locations
from triage.answers import Answers
from triage.last_time import days_since
from triage.mileage import KM_PER_MILE

_MILEAGE = {
    "increased": "you'd been running more",
    "decreased": "you'd been running less",
    "unchanged": "your running hadn't changed",
    "returning": "you were coming back after a break",
    "new_runner": "you're new to running",
    "unknown": "how your running changed isn't known",
}
_FLAGS = {
    "cannot_bear_weight": "you can't put weight on it",
    "night_pain": "it hurts at night",
    "focal_bone_tenderness": "one spot on the bone is sore",
    "pop_heard": "something popped",
    "trauma_fall": "there was a fall or twist",
    "swelling": "it's swollen",
    "bruising": "it's bruised",
    "numbness": "there's numbness or tingling",
    "giving_way_locking": "it gives way or catches",
    "rest_pain": "it hurts at rest",
    "fever": "you have a fever",
    "leg_weakness": "the leg is weak",
}


def ago(days: float) -> str:
    """Days ago in everyday words."""
    number = round(days)
    if number <= 0:
        return "since today"
    if number == 1:
        return "since yesterday"
    if number < 14:
        return f"for {number} days"
    if number < 60:
        return f"for about {round(number / 7)} weeks"
    if number < 700:
        return f"for about {round(number / 30)} months"
    return f"for about {round(number / 365)} years"


def severity_words(severity: float) -> str:
    """A number from 0 to 10 with its word (mild up to 3, moderate up to 6, severe from 7)."""
    word = "mild" if severity <= 3 else "moderate" if severity <= 6 else "severe"
    return f"{word} ({severity:g} out of 10)"


def place_words(answers: Answers) -> str:
    """The place with its side, in words."""
    locations = load_locations()
    names = [locations[one].name for one in answers.locations if one in locations]
    if not names:
        return ""
    main = names[0]
    if answers.side in ("left", "right"):
        main = f"{answers.side} {main}"
    elif answers.side == "both":
        main = f"{main} on both sides"
    return join([main, *names[1:]])


def join(parts: Sequence[str]) -> str:
    """Words as a list: "a, b and c"."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}"


def _volumes(slots: Mapping[str, Any]) -> str:
    before, now = slots.get("weekly_before_km"), slots.get("weekly_now_km")
    if before is None and now is None:
        return ""

    def both(km: float) -> str:
        return f"{km:.0f} km ({km / KM_PER_MILE:.0f} miles)"

    if before is not None and now is not None:
        return f" (from {both(before)} to {both(now)} a week)"
    return f" ({both(now if now is not None else before or 0.0)} a week)"


def last_time_words(last: Mapping[str, Any], now: datetime) -> dict[str, str]:
    """Place, time and severity of the last result, for a question about it."""
    days = round(days_since(last, now))
    when = "earlier today" if days <= 0 else "yesterday" if days == 1 else f"{days} days ago"
    how_bad = "" if last["severity"] is None else f", pain {last['severity']:g} out of 10"
    return {"place": load_locations()[last["place"]].name, "when": when, "how_bad": how_bad}


def facts(answers: Answers, slots: Mapping[str, Any]) -> list[str]:
    """What is known, as short phrases: place, since when, how, mileage, how bad, signs."""
    found = []
    place = place_words(answers)
    if place:
        found.append(place)
    if answers.onset_days is not None:
        found.append(ago(answers.onset_days))
    if answers.onset in ("sudden", "gradual"):
        found.append("it came on suddenly" if answers.onset == "sudden" else "it came on gradually")
    if answers.mileage_change:
        found.append(_MILEAGE[answers.mileage_change] + _volumes(slots))
    if answers.severity is not None:
        found.append(f"the pain is {severity_words(answers.severity)}")
    found += [_FLAGS[flag] for flag in sorted(answers.flags) if flag in _FLAGS]
    return found


def understood(answers: Answers, slots: Mapping[str, Any]) -> str:
    """One sentence of what was understood, or nothing if nothing was."""
    known = facts(answers, slots)
    if not known:
        return ""
    return f"Here's what I understood: **{'; '.join(known)}**."
