"""What weekly distances say of the change, and what the words round them say of the distances."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Literal

from nlu.mileage_signs import mileage_phrases
from nlu.quantities import to_km
from nlu.volumes import Volumes

Change = Literal["increased", "decreased", "unchanged", "returning", "new_runner"]

# A change below this share of what was run before is rounding, not a change.
_NOTABLE = 0.05
# How surely another direction must be heard to doubt which of two weeks came first.
_SURELY_OTHER = 0.9
_STEADY = re.compile(
    r"\b(?:still|steady|stable|consistent\w*|always|same|"
    r"(?:as|like) (?:usual|normal|ever|always|before)|"
    r"no (?:\w+ )?changes?|nothing (?:new|different)|never changes|unchanged|isn'?t new|not new|"
    r"neither (?:has |have )?changed|no more,? no less|every week|"
    r"(?:nothing|hasn'?t|haven'?t|not|never) (?:has |really )?(?:changed|varied|varies)|"
    r"(?:is|that's|my|about) (?:my )?(?:norm|normal|typical|usual)|"
    r"for (?:\w+ ){0,2}(?:years?|ages|months|decades?|a while|a long time)|"
    r"all (?:year|spring|summer|autumn|fall|winter|season)|"
    r"since (?:last year|new year|january|forever|the start of the year))\b"
)
_STEADY_REACH = 40
_USUALLY = re.compile(r"\b(?:usually|normally|typically|used to|average|averaging|generally)\b")
# Who runs so much a week and then raises it is no beginner, however new to it: km.
_ESTABLISHED = 20.0


def change_of(steps: tuple[float, float] | None) -> tuple[Change | None, float | None]:
    """Direction and percent of a change from one amount to another."""
    if steps is None:
        return None, None
    before, now = steps
    pct = round((now - before) / before * 100, 1) if before > 0 else None
    if now > before * (1 + _NOTABLE):
        return "increased", pct
    return ("decreased" if now < before * (1 - _NOTABLE) else "unchanged"), pct


def is_steady(plain: str, volumes: Volumes) -> bool:
    """Whether the one weekly distance told is called the usual one."""
    if volumes.now is None or volumes.before is not None or volumes.span is None:
        return False
    start, end = volumes.span
    return bool(_STEADY.search(plain[max(0, start - _STEADY_REACH) : end + _STEADY_REACH]))


def as_usual_before(
    plain: str, volumes: Volumes, change: Change | None, pct: float | None
) -> Volumes:
    """A single distance that is called the usual one, where a change is told: what was before."""
    if (
        change not in ("increased", "decreased")
        or volumes.now is None
        or volumes.before is not None
    ):
        return volumes
    start, end = volumes.span or (0, 0)
    around = plain[max(0, start - _STEADY_REACH) : end + 12]
    if not _USUALLY.search(around):
        return volumes
    now = round(volumes.now * (1 + pct / 100), 2) if pct is not None else None
    return replace(volumes, before=volumes.now, now=now)


def as_heard(volumes: Volumes, chances: Mapping[str, float]) -> Volumes:
    """The two weeks changed round where the change is surely heard to be the other way.

    "38 a week, which is a cutback as I'd been on 50": numbers are found more surely than which of
    them came first.
    """
    told = change_of(volumes.steps)[0]
    other = {"increased": "decreased", "decreased": "increased"}.get(told or "")
    if other is None or volumes.tied or volumes.steps is None:
        return volumes
    if volumes.before is None or volumes.now is None:
        return volumes
    if chances.get(other, 0.0) < _SURELY_OTHER or chances.get(told or "", 0.0) > 1 - _SURELY_OTHER:
        return volumes
    return replace(volumes, before=volumes.now, now=volumes.before, steps=volumes.steps[::-1])


def is_established(volumes: Volumes) -> bool:
    """Whether more was run before than beginners run."""
    before = in_km(volumes.before, volumes.unit)
    return before is not None and before >= _ESTABLISHED


def fell_for_the_pain(plain: str, volumes: Volumes) -> bool:
    """Whether less is run because of the pain: that isn't the change that led to it."""
    if change_of(volumes.steps)[0] != "decreased" or volumes.span is None:
        return False
    cause = mileage_phrases().context["explicit_cause"]
    return bool(cause.match(plain[volumes.span[1] :].lstrip(" ,.(")))


def in_km(value: float | None, unit: str | None) -> float | None:
    """The distance in kilometres, rounded as `to_km` does; None for none."""
    return None if value is None else to_km(value, unit)
