"""What is kept of a result, so that a runner who comes back is asked whether it got better."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from triage.answers import Answers

# A complaint told again within so many days is the same one (rules of use of the red-flag source).
REPEAT_DAYS = 7.0
_KEPT_LEVELS = ("self_care", "see_doctor")


def to_keep(answers: Answers, level: str, now: datetime) -> dict[str, Any] | None:
    """The part of a result that the next talk needs; None for levels somebody else takes over."""
    if level not in _KEPT_LEVELS or not answers.location:
        return None
    return {
        "level": level,
        "place": answers.location,
        "severity": answers.severity,
        "at": now.isoformat(timespec="seconds"),
    }


def days_since(last: Mapping[str, Any], now: datetime) -> float:
    """Days from the kept result to now."""
    return (now - datetime.fromisoformat(last["at"])).total_seconds() / 86400


def concerns(last: Mapping[str, Any] | None, answers: Answers) -> bool:
    """Whether the kept result is about the place that hurts now."""
    return bool(last) and (last or {}).get("place") in answers.locations


def still_counts(last: Mapping[str, Any] | None, now: datetime) -> bool:
    """Whether the kept result is recent enough to be asked about."""
    return bool(last) and days_since(last or {}, now) <= REPEAT_DAYS
