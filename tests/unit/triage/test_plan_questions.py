"""What a plan asks, and who gets one."""

from __future__ import annotations

from typing import Any

import pytest

from triage.plan_questions import (
    PLAN_ORDER,
    has_complaint,
    plan_progress,
    plan_remaining,
    screened,
    standing,
)

WELL = {"triage_level": "self_care", "pain_location": "knee"}
SCREEN = {
    "plan_pain": False, "is_adult": True,
    "universal_red_flags": {"yes": [], "unsure": [], "no": ["u_chest"]},
}  # fmt: skip
ALL = {"plan_race": 10.0, "plan_when": "2027-03-14", "plan_weekly": 20.0, "plan_longest": 8.0,
       "plan_days": 3.0}  # fmt: skip


@pytest.mark.parametrize(
    ("level", "wanted"),
    [(None, "screen"), ("self_care", "allowed"), ("see_doctor", "after_seen"),
     ("urgent", "refused"), ("emergency", "refused"), ("cannot_assess", "refused")],
)  # fmt: skip
def test_the_level_decides_who_gets_a_plan(level: str | None, wanted: str) -> None:
    assert standing(level) == wanted
    assert screened({"triage_level": level}) == (level == "self_care")


def test_without_a_result_the_warning_signs_come_first() -> None:
    assert plan_remaining({}) == list(PLAN_ORDER)
    assert plan_remaining({})[:3] == ["plan_pain", "universal_red_flags", "is_adult"]


def test_after_a_result_only_the_plans_own_questions_are_asked() -> None:
    assert plan_remaining(WELL) == [
        "plan_race", "plan_when", "plan_weekly", "plan_longest", "plan_days",
    ]  # fmt: skip


def test_what_was_told_isnt_asked() -> None:
    assert plan_remaining({**WELL, "plan_race": 10.0, "plan_weekly": 20.0}) == [
        "plan_when", "plan_longest", "plan_days",
    ]  # fmt: skip
    assert plan_remaining({**WELL, **ALL}) == []


@pytest.mark.parametrize(
    "told",
    [{"plan_pain": True}, {"is_adult": False}, {"pain_location": "shin"},
     {"red_flags": ["swelling"]}, {"declined": ["universal_red_flags"]},
     {"declined": ["is_adult"]}],
)  # fmt: skip
def test_what_rules_a_plan_out_ends_the_questions(told: dict[str, Any]) -> None:
    assert plan_remaining(told) == [] and not screened({**told, **ALL})


def test_who_hardly_runs_isnt_asked_on() -> None:
    assert plan_remaining({**WELL, "plan_weekly": 0.0}) == []
    assert plan_remaining({**WELL, "plan_weekly": 20.0, "plan_longest": 2.0}) == []


def test_for_the_way_back_and_beyond_a_marathon_no_more_is_asked() -> None:
    assert plan_remaining({**WELL, "plan_kind": "return"}) == []
    assert plan_remaining({**WELL, "plan_race": 80.0}) == []


def test_the_screen_is_passed_by_clear_answers_only() -> None:
    assert screened(SCREEN)
    for slot in SCREEN:
        assert not screened({**SCREEN, slot: None}), slot
    doubtful = {"yes": [], "unsure": ["u_chest"], "no": ["u_breath"]}
    assert not screened({**SCREEN, "universal_red_flags": doubtful})
    assert not screened({**SCREEN, "plan_pain": True})


def test_a_complaint_that_was_assessed_no_longer_stands_in_the_way() -> None:
    assert has_complaint({"pain_location": "knee"})
    assert not has_complaint(WELL)


def test_progress_counts_what_was_asked_and_what_is_left() -> None:
    assert plan_progress({**WELL, "plan_asked": ["plan_race"]}) == (1, 5)
    slots = {**WELL, "plan_race": 10.0, "plan_asked": ["plan_race", "plan_when"]}
    assert plan_progress(slots) == (2, 5)
