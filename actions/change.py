"""Which answer a runner wants to change, told in words or by a button, and how it is opened."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_WORDS = {
    "pain_location": r"place|where|location|body|part|spot",
    "pain_side": r"side|left|right",
    "onset_days": r"when|date|day|how long|began|start(?:ed)? on",
    "onset": r"sudden|gradual|how it (?:began|started|came)",
    "mileage_change": r"mileage|miles|distance|running|km|volume|training",
    "severity": r"severity|how bad|pain (?:score|level|number)|number|rating",
    "universal_red_flags": r"warning|emergency|first (?:list|question)",
    "location_red_flags": r"checklist|list|signs",
    "is_adult": r"\bage\b|adult|18",
    "modifiers": r"condition|medic|tablet|pregnan",
}
_COMPILED = {slot: re.compile(rf"\b(?:{words})") for slot, words in _WORDS.items()}

# What a tap on a part of the read-back says; `slot_to_change` finds the slot in it again.
ASK_TO_CHANGE = {
    "pain_location": "Change the place",
    "pain_side": "Change the side",
    "onset_days": "Change the date",
    "onset": "Change how it came on",
    "mileage_change": "Change the mileage",
    "severity": "Change the pain score",
}
# What was told along with an answer and would contradict the new one.
_WITH_IT = {
    "pain_location": ("pain_locations", "vague_place", "equal_places"),
    "mileage_change": (
        "mileage_change_pct", "weekly_before_km", "weekly_now_km", "longest_run_before_km",
        "longest_run_now_km",
    ),
}  # fmt: skip

CHOICES = tuple(words for slot, words in ASK_TO_CHANGE.items() if slot != "onset")


def slot_to_change(text: str) -> str | None:
    """The slot whose answer the text names, or None when it names none."""
    plain = text.lower()
    return next((slot for slot, words in _COMPILED.items() if words.search(plain)), None)


def opened(slot: str, slots: Mapping[str, Any]) -> dict[str, Any]:
    """The slot changes that open an answer again: the next question can be this one."""
    declined = [one for one in slots.get("declined") or () if one != slot]
    return {slot: None, **dict.fromkeys(_WITH_IT.get(slot, ())), "declined": declined}
