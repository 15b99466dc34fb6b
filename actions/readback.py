"""Says in words what was understood. Pure: answers in, sentences out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from actions.change import ASK_TO_CHANGE
from channels.messages import Message, readback
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
    "groin_lump": "there's a lump in the groin",
    "pain_below_knee": "it goes down below the knee",
    "rest_pain": "it hurts at rest",
    "fever": "you have a fever",
    "leg_weakness": "the leg is weak",
}
_RULES = {"x_walk_pain": "walking hurts", "any_lasting": "weeks of rest changed nothing"}


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


def _vague(slots: Mapping[str, Any]) -> str | None:
    """The word that is still too wide, as long as nothing closer is known."""
    vague: str | None = slots.get("vague_place")
    return vague if slots.get("pain_location") == "other" else None


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

    if before is not None and now is not None and before != now:
        return f" (from {both(before)} to {both(now)} a week)"
    return f" ({both(now if now is not None else before or 0.0)} a week)"


def last_time_words(last: Mapping[str, Any], now: datetime) -> dict[str, str]:
    """Place, time and severity of the last result, for a question about it."""
    days = round(days_since(last, now))
    when = "earlier today" if days <= 0 else "yesterday" if days == 1 else f"{days} days ago"
    how_bad = "" if last["severity"] is None else f", pain {last['severity']:g} out of 10"
    return {"place": load_locations()[last["place"]].name, "when": when, "how_bad": how_bad}


@dataclass(frozen=True)
class Part:
    """One thing that was understood; `change` is what to say to change it, if that is possible.

    Warning signs can't be taken back by a tap: only a "no" to the direct question clears them.
    """

    words: str
    change: str | None = None


def signs(answers: Answers) -> list[str]:
    """The signs told in passing, in words."""
    flags = [_FLAGS[flag] for flag in sorted(answers.flags) if flag in _FLAGS]
    return flags + [_RULES[rule] for rule in sorted(answers.heard) if rule in _RULES]


def _known(answers: Answers, slots: Mapping[str, Any]) -> list[Part]:
    """What is known after the place: since when, how, mileage, how bad, signs."""
    found = []
    if answers.onset_days is not None:
        found.append(Part(ago(answers.onset_days), ASK_TO_CHANGE["onset_days"]))
    if answers.onset in ("sudden", "gradual"):
        how = "it came on suddenly" if answers.onset == "sudden" else "it came on gradually"
        found.append(Part(how, ASK_TO_CHANGE["onset"]))
    if answers.mileage_change:
        words = _MILEAGE[answers.mileage_change] + _volumes(slots)
        found.append(Part(words, ASK_TO_CHANGE["mileage_change"]))
    if answers.severity is not None:
        words = f"the pain is {severity_words(answers.severity)}"
        found.append(Part(words, ASK_TO_CHANGE["severity"]))
    return found + [Part(sign) for sign in signs(answers)]


def _place_parts(answers: Answers, slots: Mapping[str, Any]) -> list[Part]:
    """The place, and by itself the side: either may be the wrong one."""
    names = load_locations()
    places = [names[one].name for one in answers.locations if one in names]
    if not places:
        return []
    parts = [Part(_vague(slots) or join(places), ASK_TO_CHANGE["pain_location"])]
    if answers.side in ("left", "right", "both"):
        words = "both sides" if answers.side == "both" else f"{answers.side} side"
        parts.append(Part(words, ASK_TO_CHANGE["pain_side"]))
    return parts


def facts(answers: Answers, slots: Mapping[str, Any]) -> list[str]:
    """What is known, as short phrases: place, since when, how, mileage, how bad, signs."""
    place = place_words(answers)
    vague = _vague(slots)
    if vague:
        place = f"{answers.side} {vague}" if answers.side in ("left", "right") else vague
    return [*([place] if place else []), *(part.words for part in _known(answers, slots))]


def understood(answers: Answers, slots: Mapping[str, Any]) -> str:
    """One sentence of what was understood, or nothing if nothing was."""
    known = facts(answers, slots)
    if not known:
        return ""
    return f"Here's what I understood: **{'; '.join(known)}**."


def to_correct(answers: Answers, slots: Mapping[str, Any]) -> Message | None:
    """What was understood as parts to tap; None if there is nothing that a tap could change."""
    parts = [*_place_parts(answers, slots), *_known(answers, slots)]
    items = [(part.words, part.change) for part in parts if part.change]
    if not items:
        return None
    signs = join([part.words for part in parts if not part.change])
    also = f" I also noted that **{signs}**." if signs else ""
    return readback(f"Here's what I understood.{also} Tap anything that's wrong.", items)
