"""What the alarm detector heard in a message."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

# Questions that a reply may answer line by line.
CHECKLISTS = frozenset({"universal_red_flags", "location_red_flags", "modifiers"})


@dataclass(frozen=True)
class Alarms:
    """Rule ids with how sure each is, in log odds: those heard, and those worth a question.

    `loudest` is by how much the likeliest alarm of all is over the bar, wherever it hurts and
    whatever is denied; None if nobody listened. `worried` is how much the message as a whole sounds
    like an alarm. `taken_back` are the spans of the text that words beside them take back.
    """

    sure: Mapping[str, float] = field(default_factory=dict)
    possible: Mapping[str, float] = field(default_factory=dict)
    loudest: float | None = None
    worried: float = 0.0
    taken_back: tuple[tuple[int, int], ...] = ()


NO_ALARMS = Alarms()
# Nothing like any alarm, in log odds.
SILENCE = -99.0
