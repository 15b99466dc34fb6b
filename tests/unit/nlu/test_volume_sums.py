"""A week's running told by a difference or a share of what it was."""

from __future__ import annotations

import pytest

from nlu.mileage import read_mileage

TOLD = [
    ("bout 15 more k than my usual 30", 30.0, 45.0),
    ("20 km more a week than my usual 40", 40.0, 60.0),
    ("added 10k a week to my normal 35", 35.0, 45.0),
    ("I went up 5 miles a week to 30", 40.23, 48.28),
    ("increased my mileage by 10 km to 50 km a week", 40.0, 50.0),
    ("cut my weekly distance by 10 km to 30 km", 40.0, 30.0),
    ("jumped 20% to 48km a week", 40.0, 48.0),
    ("cut my running by half to 15 miles a week", 48.28, 24.14),
    ("halved my 50 km weeks since the marathon", 50.0, 25.0),
    ("doing twice my old 20k a week", 20.0, 40.0),
]


@pytest.mark.parametrize(("text", "before", "now"), TOLD)
def test_what_isnt_said_is_computed(text: str, before: float, now: float) -> None:
    mileage = read_mileage(text, asked="mileage_change")
    assert mileage.weekly_before_km == pytest.approx(before, abs=0.05)
    assert mileage.weekly_now_km == pytest.approx(now, abs=0.05)


@pytest.mark.parametrize(
    "text",
    [
        "my long run went up by 2 to 18 miles",
        "lost 10 lbs more than my usual 5",
        "pace up 10 seconds to 5 minutes",
        "the pain went up 2 to 8",
    ],
)
def test_other_sums_are_no_weeks(text: str) -> None:
    mileage = read_mileage(text, asked=None)
    assert mileage.weekly_before_km is None
    assert mileage.weekly_now_km is None


@pytest.mark.parametrize(
    ("text", "weekly"),
    [
        ("in the low 20s mpw", 35.41),
        ("the high 30s mpw", 61.16),
        ("mid-40s km/wk", 45.0),
    ],
)
def test_a_part_of_a_ten_is_a_number(text: str, weekly: float) -> None:
    assert read_mileage(text, asked=None).weekly_now_km == pytest.approx(weekly, abs=0.05)
