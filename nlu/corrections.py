"""What a message puts right of what was told before: "it was 5 weeks, not 3"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from nlu.mileage import read_mileage
from nlu.onset import read_onset
from nlu.places import read_places
from nlu.severity import read_severity
from nlu.sides import read_side
from nlu.text import normalise
from nlu.times import read_times

# What is taken back: "not 3", "rather than my knee"; what stays is read without it.
_TAKEN_BACK = re.compile(
    r"[,;]?\s*\b(?:not|rather than|instead of|and not)\s+(?:the |my |in |on |a |"
    r"an )*[\w.]+(?: (?:weeks?|"
    r"months?|days?|years?|miles?|km|k|one|side))?(?: ago)?(?=\W*$|[,.;])"
)
# What announces a correction in so many words, and what it takes back: "scratch the knee".
_RETRACTS = re.compile(
    r"\b(?:scrap|scratch|ignore|strike|forget) (?:that|the|my|"
    r"what i (?:said|told|put|wrote))\b(?! (?:it|thing|question))|"
    r"\bi (?:told you|said|typed|put|wrote|gave you|called it) "
    r"(?:it was |the |my |on the |that it )?(?:left|right|both|sudden\w*|"
    r"gradual\w*|knee|shin|calf|hip|ankle|heel|foot|back|groin|hamstring|achilles|thigh|quad|arch|toe|neck)\b|"
    r"\b(?:took|used|chose|picked|typed|put|said|gave) the wrong "
    r"(?:word|leg|side|foot|name|date|day|number|one|place|part)\b|"
    r"\bmy mistake\b|\bi was wrong (?:about|when)\b"
)
_RETRACTED = re.compile(
    r"\b(?:scrap|scratch|ignore|strike|forget)\b[^.!?;,]*|"
    r"\bi (?:told you|said|typed|put|wrote|gave you|called it)\b[^.!?;,]*"
)
_RUNNING = re.compile(
    r"\b(?:mileage|milage|miles?|km|kms|\d+ ?k|mpw|distance|volume|running|training|a week)\b"
)
_SCORE = re.compile(
    r"\b(?:pain|score|level|severity|hurts?|out of|rating)\b|/ ?10|"
    r"^\D*\d{1,2}(?:\.\d)?\D*$"
)
_MANNER = re.compile(r"\b(?:sudden\w*|gradual\w*|slow\w*|crept|all at once|over time|bit by bit)\b")
_PLAINLY_NOT = re.compile(r"\b(?:not|rather than|instead of)\b")


def _places(text: str, known: Mapping[str, Any]) -> dict[str, Any]:
    places = read_places(text, asked="pain_location")
    found: dict[str, Any] = {}
    if places.main and places.main != "other":
        found["pain_location"] = places.main
        found["pain_locations"] = list(places.present)
    by_itself = read_side(text, asked="pain_side")
    # "Both but the left is worse" names a side, yet means both.
    side = "both" if by_itself == "both" else places.side or by_itself
    if side in ("left", "right", "both"):
        found["pain_side"] = side
    return {slot: value for slot, value in found.items() if known.get(slot) != value}


def _takes_back(text: str, known: Mapping[str, Any]) -> bool:
    """Whether the message denies the very place or side that was told, and names another."""
    places = read_places(text, asked=None)
    told = known.get("pain_location")
    return bool(told and places.main and told != places.main and told in places.denied)


def retracts(text: str) -> bool:
    """Whether a message says in so many words that something told before was wrong."""
    return bool(_RETRACTS.search(normalise(text)))


def read_correction(
    text: str, known: Mapping[str, Any], *, now: datetime, plainly: bool
) -> dict[str, Any]:
    """The facts a message puts right, by slot; empty when it puts nothing right.

    Args:
        text: the message.
        known: the slots so far; only what was told can be put right.
        now: what times are counted from.
        plainly: the message was recognised as a correction. Without that, only one that denies
            what was told ("it came on suddenly, not gradually") is.
    """
    plain = normalise(text)
    retracted = _RETRACTED.sub(" ", plain) if _RETRACTS.search(plain) else plain
    left = _TAKEN_BACK.sub(" ", retracted)
    denied = bool(_PLAINLY_NOT.search(plain))
    found: dict[str, Any] = {}
    if known.get("pain_location") and (plainly or _takes_back(plain, known)):
        found |= _places(retracted, known)
    if _MANNER.search(left) and known.get("onset") and (plainly or (denied and left != plain)):
        kind = read_onset(left, asked="onset", now=now).kind
        found |= {"onset": kind} if kind else {}
    if not plainly or found.keys() & {"pain_location"}:
        return found
    if _RUNNING.search(left):
        mileage = read_mileage(left, asked="mileage_change")
        found |= {
            slot: value
            for slot, value in (
                ("mileage_change", mileage.change),
                ("weekly_before_km", mileage.weekly_before_km),
                ("weekly_now_km", mileage.weekly_now_km),
                ("mileage_change_pct", mileage.pct),
            )
            if value is not None
        }
    elif read_times(left, now):
        days = read_onset(left, asked="onset_days", now=now).days
        found |= {"onset_days": float(days)} if days is not None else {}
    elif _SCORE.search(left):
        severity = read_severity(left, asked="severity")
        found |= {"severity": severity} if severity is not None else {}
    return {slot: value for slot, value in found.items() if known.get(slot) != value}
