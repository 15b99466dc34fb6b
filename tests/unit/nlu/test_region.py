"""Where the runner says to be."""

from __future__ import annotations

import pytest

from nlu.region import read_region, region_facts


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Canada", "CA"), ("I'm in Canada", "CA"), ("i live in germany.", "DE"), ("UK", "UK"),
        ("uk", "UK"), ("I\u2019m in the UK!", "UK"), ("the US", "US"), ("US", "US"), ("U.S.", "US"),
        ("the Netherlands", "NL"), ("we're in Scotland", "UK"), ("from spain", "EU"),
        ("Another country", "default"), ("New Zealand", "NZ"), ("in the states", "US"),
        ("us", None), ("it hurts us", None), ("my knee hurts in Canada", None), ("no", None),
        ("I ran the Berlin marathon in Germany", None), ("left", None), ("", None), ("in", None),
    ],
)  # fmt: skip
def test_a_message_that_says_where_one_is_and_nothing_else(text: str, found: str | None) -> None:
    region = read_region(text)
    assert (region.id if region else None) == found


def test_the_locale_fills_what_isnt_known() -> None:
    assert region_facts("my knee hurts", "en-GB", {})["region"] == "UK"
    assert region_facts("my knee hurts", None, {}) == {}
    assert region_facts("my knee hurts", "en-GB", {"region": "CA"}) == {}


def test_what_is_told_goes_before_the_locale_and_before_what_was_told() -> None:
    assert region_facts("Ireland", "en-GB", {})["region"] == "IE"
    assert region_facts("Ireland", "en-GB", {"region": "UK"})["region"] == "IE"
    assert region_facts("UK", None, {"region": "UK"}) == {}
    assert region_facts("Another country", "en-GB", {"region": "UK"}) == {"region": "default"}
