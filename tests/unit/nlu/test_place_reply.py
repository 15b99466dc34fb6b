"""A place described in a reply fills what the lexicon leaves open, and overrules nothing."""

from __future__ import annotations

import pytest

from nlu.place_reply import with_description
from nlu.places import read_places


@pytest.mark.parametrize(
    ("reply", "described", "place", "vague"),
    [
        ("where the laces bite", "forefoot", "forefoot", None),
        ("my foot, where the laces bite", "forefoot", "forefoot", None),
        ("my knee", "shin", "knee", None),
        ("no idea what you want", None, None, None),
        ("one of my plates of meat", "vague_foot", "other", "foot"),
        ("the whole rug", "vague_back", "lower_back", "back"),
        ("leg", "vague_foot", "other", "leg"),
        ("leg", None, "other", "leg"),
    ],
)
def test_where_it_hurts(
    reply: str, described: str | None, place: str | None, vague: str | None
) -> None:
    places = with_description(read_places(reply, asked="pain_location"), described)
    assert (places.main, places.vague) == (place, vague)
    assert places.present[:1] == ((place,) if place else ())


def test_the_side_that_was_read_is_kept() -> None:
    places = read_places("left one, where the laces bite", asked="pain_location")
    assert with_description(places, "forefoot").side == places.side
