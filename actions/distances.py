"""Distances and days in the runner's words. Pure."""

from __future__ import annotations

from datetime import date

from triage.mileage import KM_PER_MILE

# Names of races by distance in km; what is near enough to one of them is called so.
_NAMES = {
    5.0: "5 km race", 10.0: "10 km race", 15.0: "15 km race", 16.09: "10 mile race",
    21.0975: "half marathon", 42.195: "marathon",
}  # fmt: skip
_NEAR_KM = 0.15


def number_in(km: float, unit: str | None) -> float:
    """A distance in the runner's unit, to a tenth."""
    return round(km / KM_PER_MILE if unit == "mi" else km, 1)


def distance(km: float, unit: str | None) -> str:
    """A distance with its unit: "5.4 km", or "3.4 miles" for those who count in them."""
    number = f"{number_in(km, unit):g}"
    if unit == "mi":
        return f"{number} mile" if number == "1" else f"{number} miles"
    return f"{number} km"


def race_name(km: float, unit: str | None) -> str:
    """What a race is called: "half marathon", "10 km race"."""
    for known, name in _NAMES.items():
        if abs(known - km) <= _NEAR_KM:
            return name
    return f"{distance(km, unit).removesuffix('s')} race"


def day_words(on: date, *, year: bool = True) -> str:
    """A date: "14 March 2027", or "14 Mar" for a label."""
    return f"{on.day} {on:%B %Y}" if year else f"{on.day} {on:%b}"
