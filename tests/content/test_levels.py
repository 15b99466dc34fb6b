"""What the levels say, and whom they tell to call."""

from __future__ import annotations

import re
from string import Formatter

import pytest

from knowledge.levels import Level, load_crisis, load_levels, load_severity_words
from knowledge.regions import Region, load_regions, region_of
from tests.content.wording import DISEASES, grade

LEVELS = load_levels()
REGIONS = load_regions()
PLACEHOLDERS = {"emergency_number", "advice_line", "days"}


def texts(level: Level) -> list[str]:
    parts = [level.headline, level.action, level.disclaimer]
    return [*parts, *level.dont, *level.while_waiting, *level.worse_if]


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_levels_come_most_urgent_first() -> None:
    assert list(LEVELS) == ["emergency", "urgent", "cannot_assess", "see_doctor", "self_care"]
    assert [level.rank for level in LEVELS.values()] == [5, 4, 3, 2, 1]


@pytest.mark.parametrize(
    ("level", "policy"),
    [
        ("emergency", "none"),
        ("urgent", "none"),
        ("cannot_assess", "none"),
        ("see_doctor", "safe_while_waiting"),
        ("self_care", "all"),
    ],
)
def test_suggestions_follow_only_where_it_is_safe(level: str, policy: str) -> None:
    assert LEVELS[level].may_suggest == policy


def test_an_emergency_says_what_to_do_and_the_number_in_its_first_line() -> None:
    assert "{emergency_number}" in LEVELS["emergency"].headline


def test_urgent_says_today_and_see_doctor_says_when() -> None:
    assert "today" in LEVELS["urgent"].headline
    assert "{days}" in LEVELS["see_doctor"].headline


@pytest.mark.parametrize("name", ["see_doctor", "self_care"])
def test_milder_levels_send_on_to_somebody_who_can_examine(name: str) -> None:
    assert re.search("doctor|physiotherapist", LEVELS[name].disclaimer)


@pytest.mark.parametrize("name", list(LEVELS))
def test_every_level_says_when_to_call_for_help(name: str) -> None:
    level = LEVELS[name]
    assert level.dont and level.while_waiting and level.worse_if
    assert any("{emergency_number}" in text for text in texts(level))


@pytest.mark.parametrize("name", list(LEVELS))
def test_texts_hold_known_placeholders_and_name_no_disease(name: str) -> None:
    for text in texts(LEVELS[name]):
        assert placeholders(text) <= PLACEHOLDERS, text
        assert not DISEASES.search(text), text
        assert "111" not in text, text


def test_texts_are_easy_to_read() -> None:
    grades = [grade(text) for level in LEVELS.values() for text in texts(level)]
    assert sum(grades) / len(grades) <= 6
    assert max(grades) <= 10


def test_a_crisis_gets_a_person_to_talk_to_and_nothing_about_running() -> None:
    crisis = load_crisis()
    assert placeholders(crisis.action) == {"crisis_line", "emergency_number"}
    whole = " ".join([crisis.headline, crisis.action, *crisis.while_waiting, crisis.disclaimer])
    assert not re.search(r"\brun|pain|injur", whole)


def test_words_for_how_bad_it_is() -> None:
    assert set(load_severity_words()) == {"mild", "moderate", "severe"}


# ------------------------------------------------------------------ regions


def test_thirty_regions_and_a_default() -> None:
    assert len(REGIONS) == 31
    assert "NO" in REGIONS  # unquoted, YAML 1.1 reads it as false


@pytest.mark.parametrize("region", REGIONS.values(), ids=list(REGIONS))
def test_every_region_has_whom_to_call(region: Region) -> None:
    assert region.emergency and region.advice_line and region.crisis
    assert region.checked_on is None, "a date needs an official page, and this test to change"


def test_111_is_an_emergency_number_in_one_place_and_an_advice_line_in_another() -> None:
    shows = {
        region.id
        for region in REGIONS.values()
        if re.search(r"\b111\b(?! \d)", f"{region.emergency} | {region.advice_line}")
    }
    assert shows == {"UK", "NZ"}
    assert REGIONS["NZ"].emergency == "111"
    assert REGIONS["UK"].advice_line == "111"


def test_an_unknown_region_lists_the_numbers_that_work_in_most_places() -> None:
    assert all(number in REGIONS["default"].emergency for number in ("112", "911", "999"))


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("UK", "UK"),
        ("gb", "UK"),
        (" nz ", "NZ"),
        ("XX", "default"),
        ("", "default"),
        (None, "default"),
    ],
)
def test_a_region_is_found_by_its_code(code: str | None, found: str) -> None:
    assert region_of(code).id == found
