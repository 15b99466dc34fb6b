"""Pain above the waist that comes with effort and goes with rest may be the heart."""

from __future__ import annotations

import pytest

from nlu.effort_pain import effort_pain


@pytest.mark.parametrize(
    "text",
    [
        "dull ache between my shoulder blades every time I climb the stairs, gone once I sit",
        "my jaw aches whenever I run uphill and it stops when I stand still for a minute",
        "tightness in my chest on the first hill, eases after two minutes of rest",
        "asking for my husband: tight between his shoulder blades on every hill, goes if he rests",
        "upper back thing, comes on by the bridge climb, goes if I lean on the rail",
    ],
)
def test_place_effort_and_relief_together(text: str) -> None:
    assert effort_pain(text)


@pytest.mark.parametrize(
    "text",
    [
        "ache between my shoulder blades after a day at the desk, gone after a hot shower",
        "no chest pain when I climb stairs, my shin stops hurting when I rest",
        "my dad had chest pain every time he climbed stairs, gone when he sat down",
        "my knee hurts whenever I run downhill and stops when I stop",
        "upper back is sore when I run",
        "it doesn't come on with hills, between my shoulder blades it is only sore to press",
    ],
)
def test_one_of_the_three_is_missing_denied_or_anothers(text: str) -> None:
    assert not effort_pain(text)
