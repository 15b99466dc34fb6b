"""Cards are short, unlike each other, and don't tell a runner what she has."""

from __future__ import annotations

import re

import pytest

from knowledge.advice import MUSCULOSKELETAL, Suggestion, load_tags, suggestions_for
from tests.content.suggestions import ALL, one_by_one

SELF_CARE_PLACES = (*MUSCULOSKELETAL, "side_stitch")

# Names of injuries that would tell a runner what she has.
DIAGNOSIS = re.compile(
    r"fasciitis|tend[io]n[oi]|bursitis|\btorn\b|shin splint|runner.?s knee|sciatic|stress fracture|"
    r"impingement|piriformis|syndrome|\bstrain\b|\bsprain\b|thrombosis|arthritis|hernia|"
    r"slipped disc|"
    r"\byou have a (?:tear|clot|crack|break)",
    re.IGNORECASE,
)


@pytest.mark.parametrize("place", SELF_CARE_PLACES)
def test_no_two_cards_of_a_place_have_the_same_title(place: str) -> None:
    titles = [one.title.lower() for one in suggestions_for(place)]
    assert len(titles) == len(set(titles))


@one_by_one
def test_it_does_not_tell_the_runner_what_she_has(one: Suggestion) -> None:
    said = " ".join((one.title, one.claim, one.how, *one.why.values()))
    assert not DIAGNOSIS.search(said)


@one_by_one
def test_it_is_short_enough_to_be_read(one: Suggestion) -> None:
    assert 2 <= len(one.title.split()) <= 6
    for text in (one.claim, one.how, *one.why.values()):
        assert len(text.split()) <= 45


@one_by_one
def test_a_reason_is_one_sentence(one: Suggestion) -> None:
    for reason in one.why.values():
        assert len(re.findall(r"[.?!](?:\s|$)", reason)) == 1


def test_every_tag_in_use_is_described() -> None:
    assert {tag for one in ALL.values() for tag in one.tags} == set(load_tags())
