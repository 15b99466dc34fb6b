"""How to do the exercises that suggestions name: dose, steps, how to go on, when to stop.

No clinician has reviewed any of it yet: `reviewed_by` says who has, entry by entry.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from knowledge.files import FOLDER, read

DRAWINGS: Path = FOLDER / "drawings"
"""Where the drawings are, one SVG for each exercise; scripts/draw_exercises.py makes them."""

_OFTEN = {1: "once", 2: "twice"}


@dataclass(frozen=True)
class Dose:
    """How much of it: `sets` of `reps`, each held for `hold_seconds`, or so many `minutes`.

    `times` per `per` (day or week), for so many `weeks` if the source says so.
    """

    times: int
    per: str
    sets: int = 1
    reps: int | None = None
    hold_seconds: int | None = None
    minutes: int | None = None
    each_side: bool = False
    weeks: int | None = None

    def words(self) -> str:
        """The dose in a phrase: "2 sets of 10 on each side, 3 times a week"."""
        if self.minutes:
            amount = f"{self.minutes} minute{'' if self.minutes == 1 else 's'}"
        elif self.reps:
            amount = f"{self.sets} sets of {self.reps}" if self.sets > 1 else f"{self.reps} times"
            amount += f", each held {self.hold_seconds} seconds" if self.hold_seconds else ""
        else:
            amount = f"{self.sets} holds of {self.hold_seconds} seconds"
        side = " on each side" if self.each_side else ""
        often = _OFTEN.get(self.times, f"{self.times} times")
        weeks = f", for {self.weeks} weeks" if self.weeks else ""
        return f"{amount}{side}, {often} a {self.per}{weeks}"


@dataclass(frozen=True)
class Exercise:
    """One exercise.

    Attributes:
        name: heading; words: what runners call it, in lower case.
        dose: how much and how often; dose_source: where that is from, dose_cites: citation ids.
        steps: what to do, in order; progress: how to go on when it's easy.
        stop: when to stop, to follow "Stop if".
        drawing: what its drawing shows, in words.
        reviewed_by: the clinician who signed it off, or None.
    """

    id: str
    name: str
    words: tuple[str, ...]
    dose: Dose
    steps: tuple[str, ...]
    progress: str
    stop: str
    dose_source: str
    dose_cites: tuple[str, ...]
    drawing: str
    reviewed_by: str | None


def _exercise(entry: dict[str, Any]) -> Exercise:
    lists = {name: tuple(entry[name]) for name in ("words", "steps", "dose_cites")}
    return Exercise(**{**entry, **lists, "dose": Dose(**entry["dose"])})


@cache
def load_exercises() -> dict[str, Exercise]:
    """The exercises by id. Raises KnowledgeError if the file is missing or breaks its schema."""
    entries = read("exercises.yml", "exercises.json")["exercises"]
    return {entry["id"]: _exercise(entry) for entry in entries}
