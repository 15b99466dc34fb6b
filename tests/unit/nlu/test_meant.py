"""What counts as a denial when a checklist is answered in words."""

from __future__ import annotations

import pytest

from nlu.meant import denies


@pytest.mark.parametrize(
    "clause",
    ["not swollen or hot", "can walk on it", "pee is fine", "both calves the same", "no fever",
     "it bends ok"],
)  # fmt: skip
def test_absence_health_and_ability_deny(clause: str) -> None:
    assert denies(clause)


@pytest.mark.parametrize(
    "clause",
    ["can't feel my toes", "it won't straighten", "same point of every run", "swollen and hot",
     "no feeling in the foot", "hardly any pee", "it hasn't worked since, not able to lift it"],
)  # fmt: skip
def test_what_is_missing_or_impossible_is_a_sign(clause: str) -> None:
    assert not denies(clause)
