"""Mileage arithmetic. All distances in kilometres.

Sources: Schuster Brandt Frandsen et al., Br J Sports Med 2025;59:1203-10 (5205 runners) for the
session-spike bands; their finding that week-on-week change showed no relation to injury is why the
longest run is looked at first.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

KM_PER_MILE = 1.609344

# A jump of exactly 10 % belongs to the lower band; floating point must not decide that.
_TOLERANCE = 1e-6


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
