"""The region's numbers, as slots for the fixed texts and as a line."""

from __future__ import annotations

from typing import Any

import pytest

from knowledge.regions import load_regions, region_of, region_of_locale, regions_asked_first
from triage.whom_to_call import REGION_SLOTS, numbers_words, whom_to_call


def test_every_slot_is_filled_for_every_region() -> None:
    for region in load_regions().values():
        slots = whom_to_call(region)
        assert tuple(slots) == REGION_SLOTS
        assert all(slots.values())
        assert slots["emergency_dial"].isdigit() and len(slots["emergency_dial"]) in (3, 4)


def test_the_slots_of_a_region() -> None:
    assert whom_to_call(region_of("UK")) == {
        "region": "UK",
        "emergency_call": "999 or 112 in the United Kingdom",
        "emergency_dial": "999",
        "emergency_dial_label": "United Kingdom",
        "advice_call": "111 (in the United Kingdom)",
        "crisis_call": "Samaritans on 116 123",
    }


def test_the_line_names_the_region_and_what_to_call_elsewhere() -> None:
    assert numbers_words(region_of("NZ")) == (
        "Numbers in New Zealand: emergency 111; for advice, Healthline on 0800 611 116. "
        "Elsewhere call 112, 911 or 999 (000 in Australia)."
    )
    unknown = "In an emergency call 112, 911 or 999 (000 in Australia)."
    assert numbers_words(region_of(None)) == unknown


@pytest.mark.parametrize(
    ("tag", "found"),
    [
        ("en-GB", "UK"), ("en_US", "US"), ("de-DE", "DE"), ("nb-NO", "NO"), ("es-ES", "EU"),
        ("zh-Hant-HK", "HK"), ("en-AU-u-ca-gregory", "AU"), ("EN-nz", "NZ"),
        ("en", None), ("", None), (None, None), (5, None), ("en-419", None), ("es-AR", None),
        ("en-QQ", None), ("english-GB", None), ("en-GBR", None),
    ],
)  # fmt: skip
def test_a_locale_names_a_region_by_its_country_only(tag: Any, found: str | None) -> None:
    region = region_of_locale(tag)
    assert (region.id if region else None) == found


def test_the_buttons_are_the_regions_that_are_asked_first() -> None:
    assert [one.id for one in regions_asked_first()][:2] == ["US", "UK"]


def test_a_member_of_the_eu_without_numbers_of_its_own_has_those_of_the_eu() -> None:
    assert region_of("pt").id == "EU"
    assert region_of("DE").id == "DE"
