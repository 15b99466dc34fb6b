"""Talk of plans and talk of injuries are kept apart."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from nlu.dialogue import Dialogue
from nlu.plan_facts import plan_facts, with_plan

NOW = datetime(2026, 11, 27, 12)


def dialogue(asked: str | None = None, **slots: Any) -> Dialogue:
    return Dialogue(asked, slots, NOW)


def test_distances_are_kilometres_and_the_day_a_date() -> None:
    told = plan_facts("a 10k on 14 march, 20 miles a week", dialogue())
    assert told["plan_race"] == 10 and told["plan_when"] == "2027-03-14"
    assert told["distance_unit"] == "mi" and round(told["plan_weekly"], 1) == 32.2


def test_an_answer_to_the_plan_says_nothing_of_the_injury() -> None:
    facts = {"weekly_now_km": 30.0, "onset_days": 56.0, "denied_flags": ["fever"]}
    act, kept = with_plan("30 km", "report_injury", facts, dialogue("plan_weekly"))
    assert act == "inform"
    assert kept == {"denied_flags": ["fever"], "plan_weekly": 30.0, "distance_unit": "km"}


def test_a_new_place_among_the_plans_questions_is_a_complaint() -> None:
    facts = {"pain_location": "calf", "pain_locations": ["calf"]}
    act, kept = with_plan("30 km but my calf hurts", "inform", facts, dialogue("plan_weekly"))
    assert act == "report_injury" and kept == facts


def test_the_place_that_was_assessed_is_none() -> None:
    known = dialogue("plan_days", triage_level="self_care", pain_locations=["knee"])
    act, kept = with_plan("3, my knee won't like more", "inform", {"pain_location": "knee"}, known)
    assert (act, kept) == ("inform", {"plan_days": 3.0})


def test_what_may_be_an_alarm_always_is_a_complaint() -> None:
    facts = {"possible_alarm": "u_chest"}
    assert with_plan("in 8 weeks", "inform", facts, dialogue("plan_when")) == (
        "report_injury", facts,
    )  # fmt: skip


def test_steering_stays_steering() -> None:
    assert with_plan("stop", "stop", {}, dialogue("plan_when"))[0] == "stop"


def test_a_race_with_its_day_is_a_wish_for_a_plan() -> None:
    act, kept = with_plan("10k in 8 weeks", "inform", {"onset_days": 56.0}, dialogue())
    assert act == "ask_plan" and kept == {"plan_race": 10.0, "plan_when": "2027-01-22"}


def test_a_race_in_a_story_of_pain_is_not() -> None:
    facts = {"pain_location": "knee"}
    assert with_plan("my knee hurts, half in 8 weeks", "report_injury", facts, dialogue())[0] == (
        "report_injury"
    )


@pytest.mark.parametrize(
    ("text", "act"),
    [("I'm in pain and have a half on 14 march", "report_injury"),
     ("which shoes for my marathon on 25 april?", "out_of_scope"),
     ("training for a half in spring", "inform")],
)  # fmt: skip
def test_nor_is_a_race_beside_pain_shoes_or_without_a_day(text: str, act: str) -> None:
    assert with_plan(text, act, {}, dialogue())[0] == act


def test_more_mileage_for_a_race_is_the_story_of_an_injury() -> None:
    facts = {"mileage_change": "increased"}
    told = "upped my miles for the half on 14 march"
    assert with_plan(told, "inform", facts, dialogue())[0] == "inform"


def test_whether_to_run_a_race_stays_that_question() -> None:
    assert with_plan("can I run my half on sunday", "ask_can_run", {}, dialogue())[0] == (
        "ask_can_run"
    )


def test_after_a_plan_another_day_changes_it() -> None:
    known = dialogue(plan_race=10.0)
    assert with_plan("in 12 weeks", "inform", {}, known)[0] == "ask_plan"
    assert with_plan("in 12 weeks", "inform", {}, dialogue())[0] == "inform"


def test_the_unit_of_an_injurys_mileage_is_kept() -> None:
    facts = {"weekly_now_km": 32.2}
    assert with_plan("now 20 miles", "inform", facts, dialogue("mileage_change"))[1] == {
        "weekly_now_km": 32.2, "distance_unit": "mi",
    }  # fmt: skip
