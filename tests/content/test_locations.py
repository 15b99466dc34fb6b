"""The places where it can hurt."""

from __future__ import annotations

from itertools import groupby

import pytest

from knowledge.files import read
from knowledge.locations import load_locations

LOCATIONS = load_locations()
CONTRACT = {
    "foot_arch", "heel", "toe", "forefoot", "ankle", "achilles", "calf", "shin", "knee",
    "it_band", "quad", "hamstring", "hip", "groin", "glute", "lower_back", "upper_back", "neck",
    "side_stitch", "chest", "abdomen", "other",
}  # fmt: skip


def test_the_ids_are_those_that_others_rely_on() -> None:
    entries = read("locations.yml", "locations.json")["locations"]
    assert sorted(entry["id"] for entry in entries) == sorted(CONTRACT)


def test_buttons_and_names_differ() -> None:
    for texts in (
        [place.label.lower() for place in LOCATIONS.values()],
        [place.name.lower() for place in LOCATIONS.values()],
    ):
        assert len(set(texts)) == len(texts)


def test_a_group_stands_together_from_the_feet_up() -> None:
    groups = [group for group, _ in groupby(place.group for place in LOCATIONS.values())]
    assert len(set(groups)) == len(groups)
    assert groups[0] == "feet and ankles" and groups[-1] == "other"


@pytest.mark.parametrize("place", ["lower_back", "upper_back", "neck", "chest", "abdomen", "other"])
def test_the_side_of_the_middle_is_not_asked(place: str) -> None:
    assert not LOCATIONS[place].paired


@pytest.mark.parametrize("place", ["knee", "calf", "groin", "glute", "hip", "side_stitch", "toe"])
def test_the_side_of_what_comes_in_pairs_is_asked(place: str) -> None:
    assert LOCATIONS[place].paired
