"""Which answer a runner wants to change, told in words or by a button."""

from __future__ import annotations

import re

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

CHOICES = (
    "Change the place", "Change the side", "Change when it began", "Change the mileage",
    "Change how bad it is",
)  # fmt: skip


def slot_to_change(text: str) -> str | None:
    """The slot whose answer the text names, or None when it names none."""
    plain = text.lower()
    return next((slot for slot, words in _COMPILED.items() if words.search(plain)), None)
