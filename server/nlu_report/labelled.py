"""Scores the whole bot on messages labelled by hand: openings, replies and alarms of tests/nlu.

An opening or an alarm is the first message of a talk; a reply answers the question it is for. What
counts is what stands in the slots afterwards.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

KM_PER_MILE = 1.609344
_FIRST = "hi, I got hurt running"
_REPLIES = {
    "alarm_check": "no",
    "universal_red_flags": "none of these",
    "pain_location": "my knee",
    "pain_side": "left",
    "location_red_flags": "none of these",
    "onset": "gradually",
    "onset_days": "2 weeks ago",
    "mileage_change": "about the same",
    "severity": "3",
}
_ALARMING = ("urgent", "emergency")
# The fields of an opening, and the slots they are read into.
_FIELDS = {
    "side": ("pain_side", "pain_side"),
    "onset": ("onset", "onset"),
    "days": ("duration_days", "onset_days"),
    "mileage": ("mileage_change", "mileage_change"),
}
_ABOUT = {"days": (0.2, 1.0), "volume": (0.06, 0.5), "percent": (0.1, 2.0), "severity": (0.0, 0.5)}


class Talk(Protocol):
    """One runner's talk with the bot."""

    def say(self, text: str) -> str:
        """Type a message."""

    def slot(self, name: str) -> Any:
        """The value of a slot."""

    @property
    def intent(self) -> str:
        """The act recognised in the last message."""


@dataclass
class Score:
    """Hits and misses by metric."""

    hits: dict[str, list[bool]] = field(default_factory=lambda: defaultdict(list))
    misses: list[tuple[str, str, Any, Any]] = field(default_factory=list)

    def add(self, metric: str, case: Mapping[str, Any], got: Any, wanted: Sequence[Any]) -> None:
        """Count whether `got` is one of the values `wanted`."""
        hit = any(_same(metric, got, value) for value in wanted)
        self.hits[metric].append(hit)
        if not hit:
            self.misses.append((metric, case["id"], got, list(wanted)))

    def shares(self) -> dict[str, float]:
        """The share of hits of each metric."""
        return {metric: sum(hits) / len(hits) for metric, hits in sorted(self.hits.items())}


def _same(metric: str, got: Any, wanted: Any) -> bool:
    relative, absolute = _ABOUT.get(metric.split()[-1], (None, None))
    if relative is None or got is None or wanted is None:
        return bool((got or None) == (wanted or None))
    return abs(float(got) - float(wanted)) <= max(absolute or 0, relative * abs(float(wanted)))


def _wanted(case: Mapping[str, Any], name: str) -> list[Any]:
    return [case.get(name), *((case.get("also_ok") or {}).get(name) or [])]


def _unknown_or_none(values: Sequence[Any]) -> list[Any]:
    return [None if value == "unknown" else value for value in values]


def score_opening(talk: Talk, case: Mapping[str, Any], score: Score) -> None:
    """A whole post as the first message."""
    talk.say(case["text"])
    flags = set(talk.slot("red_flags") or ())
    if not case["in_scope"]:
        score.add("opening not ours", case, (talk.slot("pain_location"), flags), [(None, set())])
        return
    places = [set(value) for value in _wanted(case, "pain_location")]
    if case["pain_location"]:
        mains = [value[0] for value in _wanted(case, "pain_location") if value]
        score.add("opening place", case, talk.slot("pain_location"), mains)
        score.add("opening all places", case, set(talk.slot("pain_locations") or ()), places)
    for metric, (name, slot) in _FIELDS.items():
        got = talk.slot(slot)
        wanted = _unknown_or_none(_wanted(case, name))
        score.add(f"opening {metric}", case, None if got == "unknown" else got, wanted)
    factor = KM_PER_MILE if case.get("unit") == "mi" else 1.0
    for name in ("weekly_before", "weekly_now"):
        if case.get(name) is not None:
            wanted = [value * factor for value in _wanted(case, name) if value is not None]
            score.add("opening volume", case, talk.slot(f"{name}_km"), wanted)
    accepted = [set(value or ()) for value in _wanted(case, "red_flags")]
    for flag in set.intersection(*accepted):
        score.add("opening flag heard", case, flag if flag in flags else None, [flag])
    for flag in flags:
        may = flag in set.union(*accepted, set(case.get("soft_flags") or ()))
        score.add("opening flag true", case, flag, [flag] if may else [])
    for flag in case.get("negated_red_flags") or ():
        score.add("opening denial", case, flag if flag in flags else None, [None])
    level = talk.slot("triage_level")
    if not case["red_flags"] and not set(case["acceptable_triage"]) & set(_ALARMING):
        score.add("opening no false alarm", case, level if level in _ALARMING else None, [None])


def _lead_to(talk: Talk, question: str) -> None:
    talk.say(_FIRST)
    for _ in range(12):
        asked = talk.slot("requested_slot")
        if asked == question or asked is None:
            return
        talk.say(_REPLIES.get(asked, "no"))


_QUESTIONS = {
    "where_does_it_hurt": "pain_location",
    "which_side": "pain_side",
    "when_did_it_start": "onset_days",
    "sudden_or_gradual": "onset",
    "mileage_change": "mileage_change",
    "severity": "severity",
}


def score_answer(talk: Talk, case: Mapping[str, Any], score: Score) -> None:
    """A short reply to one question."""
    expected = {**case["expected"], "also_ok": case.get("also_ok") or {}}
    question = _QUESTIONS[case.get("during") or case["question"]]
    _lead_to(talk, question)
    talk.say(case["text"])
    if case["question"] == "interruption":
        score.add("reply intent", case, talk.intent, _wanted(expected, "intent"))
        return
    metrics = {
        "pain_side": ("side", "pain_side"),
        "duration_days": ("days", "onset_days"),
        "onset": ("onset", "onset"),
        "mileage_change": ("mileage", "mileage_change"),
        "percent": ("percent", "mileage_change_pct"),
        "severity": ("severity", "severity"),
    }
    for name, (metric, slot) in metrics.items():
        if name in case["expected"]:
            got = talk.slot(slot)
            wanted = _unknown_or_none(_wanted(expected, name))
            score.add(f"reply {metric}", case, None if got == "unknown" else got, wanted)
    if "pain_location" in case["expected"]:
        mains = [value[0] for value in _wanted(expected, "pain_location") if value]
        score.add("reply place", case, talk.slot("pain_location"), mains)
    factor = KM_PER_MILE if expected.get("unit") == "mi" else 1.0
    for name in ("weekly_before", "weekly_now"):
        if case["expected"].get(name) is not None:
            wanted = [value * factor for value in _wanted(expected, name) if value is not None]
            score.add("reply volume", case, talk.slot(f"{name}_km"), wanted)


def score_alarm(talk: Talk, case: Mapping[str, Any], score: Score) -> None:
    """An alarm told in lay words, or a look-alike, as the first message."""
    talk.say(case["text"])
    level = talk.slot("triage_level")
    if case["kind"] == "benign":
        score.add("look-alike left alone", case, level if level in _ALARMING else None, [None])
    elif case["level"] == "emergency":
        score.add("emergency heard", case, level, ["emergency"])
    else:
        score.add("urgent heard", case, level, list(_ALARMING))
