"""Plans, the way back, mileage and outlook: what a physio may edit stays safe and readable."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

import pytest

from actions.plan_words import reasons, return_text
from knowledge.evidence import load_citations
from knowledge.files import read
from knowledge.levels import load_levels
from knowledge.locations import load_locations
from knowledge.mileage import load_mileage_words
from knowledge.outlook import load_outlook
from knowledge.plans import load_limits, load_race_needs, load_return_plan
from tests.content.wording import DISEASES, grade
from triage.mileage import SPIKE_BANDS

OUTLOOK: dict[str, Any] = read("outlook.yml", "outlook.json")
QUESTIONS = ("can_run", "duration")
ENTRIES = [one for question in QUESTIONS for one in OUTLOOK[question]["by_place"]]
# A promise, or a cause.
PROMISES = re.compile(r"\bwill (?:heal|be (?:gone|better|fine))\b|\bguarantee|\bcaused? by\b")
TEXTS = [
    *(text for question in QUESTIONS for text in OUTLOOK[question]["by_level"].values()),
    *(one["text"] for one in ENTRIES),
    *load_return_plan().rules,
    *(one.text for one in load_limits().why),
    *load_mileage_words().bands.values(),
]


def test_the_longest_run_never_grows_by_more_than_the_lowest_band_of_the_cohort() -> None:
    assert load_limits().longest_growth * 100 <= SPIKE_BANDS[0].up_to_pct
    assert load_limits().window_weeks * 7 <= 30


def test_races_ask_for_more_the_longer_they_are_and_end_with_a_marathon() -> None:
    needs = load_race_needs()
    assert needs[-1].up_to_km == pytest.approx(42.2)
    for shorter, longer in pairwise(needs):
        assert shorter.longest_share >= longer.longest_share
        assert len(shorter.taper) <= len(longer.taper)
    for one in needs:
        assert list(one.taper) == sorted(one.taper, reverse=True)
        # The longest run and the race are at most 30 % apart: the second band of the cohort.
        assert 1 / one.longest_share <= 1.30


def test_the_way_back_grows_stage_by_stage_to_half_an_hour() -> None:
    stages = load_return_plan().stages
    running = [one.jog * one.times for one in stages]
    assert running == sorted(running)
    assert all(later.jog > earlier.jog for earlier, later in pairwise(stages))
    assert (stages[-1].jog, stages[-1].walk) == (30, 0)


def test_the_way_back_says_when_to_repeat_and_when_to_stop() -> None:
    text = return_text(load_return_plan())
    limit = load_return_plan().pain_limit
    assert limit == 2 and f"{limit} out of 10" in text
    for words in ("next morning", "repeat the stage", "see a doctor", "hasn't been tested"):
        assert words in text


def test_what_is_cited_exists() -> None:
    cited = {
        *load_return_plan().cites, *load_mileage_words().cites,
        *(cite for one in load_limits().why for cite in one.cites),
        *(cite for one in ENTRIES for cite in one["cites"]),
    }  # fmt: skip
    assert cited <= set(load_citations())


def test_the_limits_name_what_has_no_research() -> None:
    assert "hasn't been tested" in reasons() and "custom" in reasons()


@pytest.mark.parametrize("question", QUESTIONS)
def test_every_level_has_an_answer(question: Any) -> None:
    levels = {*load_levels(), "undecided"}
    assert set(OUTLOOK[question]["by_level"]) == levels
    for level in (None, *load_levels()):
        assert load_outlook(question, level, "knee").parts


@pytest.mark.parametrize("question", QUESTIONS)
def test_where_somebody_must_look_at_it_nothing_is_said_by_place(question: Any) -> None:
    for level in ("emergency", "urgent", "cannot_assess", "see_doctor", None):
        assert len(load_outlook(question, level, "knee").parts) == 1
    assert len(load_outlook(question, "self_care", "knee").parts) > 1


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_place_is_spoken_of_once_and_exists(question: Any) -> None:
    places = [place for one in OUTLOOK[question]["by_place"] for place in one["places"]]
    assert len(places) == len(set(places)) and set(places) <= set(load_locations())


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda one: one["text"][:40])
def test_a_number_of_weeks_has_a_source(entry: dict[str, Any]) -> None:
    if re.search(r"\d+ (?:to \d+ )?(?:days|weeks|months)|\d out of 10", entry["text"]):
        assert entry["cites"]


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text[:40])
def test_texts_promise_nothing_name_no_disease_and_can_be_read(text: str) -> None:
    assert not PROMISES.search(text)
    assert not DISEASES.search(text)
    assert grade(text) <= 12


def test_mileage_has_a_sentence_for_each_band() -> None:
    assert set(load_mileage_words().bands) == {band.name for band in SPIKE_BANDS}
