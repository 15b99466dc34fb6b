"""Scores what is read, slot by slot, on the openings and replies of tests/nlu labelled by hand.

The openings are whole posts as first messages; a reply answers the question it was given to. The
readers are at work with what the history listener of the trained model hears; which act a message
is doesn't count.
"""

from __future__ import annotations

import tarfile
import tempfile
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import yaml

from nlu.dialogue import Dialogue
from nlu.hearing import hear
from nlu.history import HistoryListener
from nlu.reading import read_message
from nlu.text import clean
from server.train import MODEL

# The component of the pipeline (nlu/trained_components.py) that holds the listener.
_LISTENER = "HistoryTaker"
CASES = Path(__file__).parents[2] / "tests" / "nlu"
# Days in the labels count back from this Sunday.
NOW = datetime(2026, 11, 22, 18, tzinfo=timezone.utc)
# How far a number may be off: a share of what is right, and at least so much.
_ABOUT = {
    "onset_days": (0.2, 1.0),
    "severity": (0.0, 0.5),
    "mileage_change_pct": (0.1, 2.0),
    "weekly_before_km": (0.06, 0.5),
    "weekly_now_km": (0.06, 0.5),
}
_OPENING = {
    "place": "pain_location",
    "side": "pain_side",
    "onset": "onset",
    "days": "onset_days",
    "mileage": "mileage_change",
}
_VOLUMES = {"before_km": "weekly_before_km", "now_km": "weekly_now_km"}
_NOT_SAID = {"pain_side": "none", "onset": "unknown", "mileage_change": "unknown"}


@dataclass(frozen=True)
class Miss:
    """A value misread: where, in which message, what was read and what is accepted."""

    slot: str
    text: str
    got: Any
    wanted: Sequence[Any]


@dataclass
class Score:
    """Hits by slot ("opening pain_side"), and the misses."""

    hits: dict[str, list[bool]] = field(default_factory=lambda: defaultdict(list))
    misses: list[Miss] = field(default_factory=list)

    def add(self, kind: str, slot: str, text: str, got: Any, wanted: Sequence[Any]) -> None:
        """Count whether what was read is one of the readings accepted."""
        name = f"{kind} {slot}"
        hit = any(_same(slot, got, value) for value in wanted)
        self.hits[name].append(hit)
        if not hit:
            self.misses.append(Miss(name, text, got, wanted))

    def shares(self) -> dict[str, float]:
        """The share read right, by slot."""
        return {name: sum(hits) / len(hits) for name, hits in sorted(self.hits.items())}


def _same(slot: str, got: Any, wanted: Any) -> bool:
    if slot not in _ABOUT or got is None or wanted is None:
        return bool((got or _NOT_SAID.get(slot)) == wanted)
    relative, absolute = _ABOUT[slot]
    return abs(float(got) - float(wanted)) <= max(absolute, relative * abs(float(wanted)))


def _cases(name: str) -> list[dict[str, Any]]:
    content: list[dict[str, Any]] = yaml.safe_load((CASES / name).read_text(encoding="utf-8"))
    return content


def trained_listener() -> HistoryListener:
    """The history listener of the model that is served.

    Raises:
        FileNotFoundError: there is no model; `make train` makes one.
    """
    with tarfile.open(MODEL) as model, tempfile.TemporaryDirectory() as folder:
        (member,) = (
            one for one in model.getmembers() if _LISTENER in one.name and one.name.endswith(".npz")
        )
        model.extract(member, folder)
        return HistoryListener.load(Path(folder) / member.name)


def _score_opening(case: Mapping[str, Any], score: Score, listener: HistoryListener) -> None:
    text = case["text"]
    told = listener.hear(hear(clean(text)), NOW)
    read = read_message(text, Dialogue(None, {}, NOW), act="report_injury", history=told)
    for name, slot in _OPENING.items():
        score.add("opening", slot, text, read.get(slot), case[name])
    places = [set(accepted) for accepted in case.get("places", [[one] for one in case["place"]])]
    score.add("opening", "pain_locations", text, set(read.get("pain_locations") or ()), places)
    for name, slot in _VOLUMES.items():
        if name in case:
            score.add("opening", slot, text, read.get(slot), [case[name]])


def _score_reply(case: Mapping[str, Any], score: Score, listener: HistoryListener) -> None:
    asked = case["asked"]
    slots: dict[str, Any] = {"requested_slot": asked}
    if asked != "pain_location":
        slots |= {"pain_location": "knee", "pain_locations": ["knee"]}
    told = listener.hear(hear(clean(case["text"])), NOW)
    read = read_message(case["text"], Dialogue(asked, slots, NOW), act="inform", history=told)
    for slot, wanted in case["want"].items():
        score.add("reply", slot, case["text"], read.get(slot), wanted)


def score_slots() -> Score:
    """Read every labelled opening and reply."""
    score, listener = Score(), trained_listener()
    for case in _cases("openings.yml"):
        _score_opening(case, score, listener)
    for case in _cases("replies.yml"):
        _score_reply(case, score, listener)
    return score
