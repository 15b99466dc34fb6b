"""Mileage arithmetic. All distances in kilometres.

Sources: Schuster Brandt Frandsen et al., Br J Sports Med 2025;59:1203-10 (5205 runners) for the
session-spike bands; their finding that week-on-week change showed no relation to injury is why the
longest run is looked at first.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from knowledge.mileage import load_mileage_words

KM_PER_MILE = 1.609344

# A jump of exactly 10 % belongs to the lower band; floating point must not decide that.
_TOLERANCE = 1e-6
# A change of the week below this many percent isn't worth a word.
NOTABLE_PCT = 10.0


@dataclass(frozen=True)
class SpikeBand:
    """How much longer a run was than the longest of the 30 days before it.

    `up_to_pct` is the band's upper limit; `hazard_ratio` compares with a run at most 10 % longer
    (None for that reference band), `interval` is its 95 % confidence interval.
    """

    name: str
    up_to_pct: float
    hazard_ratio: float | None
    interval: tuple[float, float] | None


SPIKE_BANDS = (
    SpikeBand("up_to_10", 10.0, None, None),
    SpikeBand("10_to_30", 30.0, 1.64, (1.31, 2.05)),
    SpikeBand("30_to_100", 100.0, 1.52, (1.16, 2.00)),
    SpikeBand("over_100", math.inf, 2.28, (1.50, 3.48)),
)


def change_pct(now_km: float, before_km: float) -> float | None:
    """Percent by which `now_km` exceeds `before_km`; None when there was nothing before."""
    return None if before_km <= 0 else (now_km / before_km - 1) * 100


def spike_band(longest_now_km: float, longest_before_km: float) -> SpikeBand | None:
    """The band of the longest run against the longest of the 30 days before; None if unknown."""
    pct = change_pct(longest_now_km, longest_before_km)
    if pct is None:
        return None
    return next(band for band in SPIKE_BANDS if pct <= band.up_to_pct + _TOLERANCE)


@dataclass(frozen=True)
class Amounts:
    """What was run before and now in km, of one kind; None where it wasn't told."""

    before_km: float | None
    now_km: float | None

    @property
    def pct(self) -> float | None:
        """Percent of change; None unless both are known and there was something before."""
        if self.before_km is None or self.now_km is None:
            return None
        return change_pct(self.now_km, self.before_km)


@dataclass(frozen=True)
class MileageChange:
    """The change up to the injury, as far as it was told.

    `said_pct` is a change of the week told in percent, `kind` the answer to the question about it.
    """

    longest: Amounts
    week: Amounts
    said_pct: float | None = None
    kind: str | None = None

    @classmethod
    def from_slots(cls, slots: Mapping[str, Any]) -> MileageChange:
        """The change from the dialogue's slots (names of the outward contract)."""
        return cls(
            Amounts(slots.get("longest_run_before_km"), slots.get("longest_run_now_km")),
            Amounts(slots.get("weekly_before_km"), slots.get("weekly_now_km")),
            slots.get("mileage_change_pct"),
            slots.get("mileage_change"),
        )

    @property
    def week_pct(self) -> float | None:
        """Percent by which the week changed: computed where both are known, else as told."""
        computed = self.week.pct
        return self.said_pct if computed is None else computed


def explain(change: MileageChange) -> str | None:
    """What the change is linked with, in sentences; None where there is nothing to say.

    The longest run comes first: a single run much longer than any of the last 30 days was linked
    with injury, the change from week to week wasn't (source: top of this file). A fall in mileage
    says nothing: less may be run because of the pain.
    """
    words = load_mileage_words()
    longest = change.longest.pct
    if longest is not None and longest > 0:
        band = spike_band(change.longest.now_km or 0.0, change.longest.before_km or 0.0)
        assert band is not None  # the percent is known
        low, high = band.interval or (1.0, 1.0)
        ratio = band.hazard_ratio or 1.0
        said = words.bands[band.name].format(
            pct=round(longest), ratio=f"{ratio:.2f}", low=f"{low:.2f}", high=f"{high:.2f}"
        )
        return f"{said} {words.link}" if band.hazard_ratio else said
    if change.kind not in (None, "increased", "unknown"):
        return None
    week = change.week_pct
    if week is not None and week >= NOTABLE_PCT:
        return f"{words.week_more.format(pct=round(week))} {words.link}"
    if change.kind == "increased" and (week is None or week > 0):
        return f"{words.week_told} {words.link}"
    return None


def to_compare(change: MileageChange) -> list[tuple[str, float]]:
    """Pairs of before and now to draw, with labels, longest run first; empty if none is known."""
    found: list[tuple[str, float]] = []
    for name, amounts in (("Longest run", change.longest), ("Week", change.week)):
        if amounts.pct is not None:
            found.append((f"{name} before", amounts.before_km or 0.0))
            found.append((f"{name} now", amounts.now_km or 0.0))
    return found
