"""How well a suggestion fits: what each answer and each property of the suggestion is worth."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from knowledge.advice import load_suggestions
from triage.advice import may_be_shown, pick
from triage.answers import Answers

# A suggestion that nothing speaks for or against, made for the knee.
PLAIN = replace(
    next(iter(load_suggestions().values())),
    location="knee", also_for=("shin",), fits={}, grade="C", show="yes", later=False,
    tested_in_runners=False, safe_while_waiting=True, not_with=(), why={"default": "because"},
)  # fmt: skip


def points(answers: dict[str, Any] | None = None, level: str = "self_care", **of: Any) -> float:
    told = Answers(**{"locations": ("knee",), **(answers or {})})
    return pick(replace(PLAIN, **of), told, level).points


def test_the_grade_counts_most() -> None:
    worth = {grade: points(grade=grade) - points() for grade in "ABCDX"}
    assert worth == {"A": 2.5, "B": 1.5, "C": 0, "D": -1, "X": -5.5}


def test_its_own_place_goes_before_another_and_that_before_none() -> None:
    here, beside, elsewhere = (
        points({"locations": (place,)}) for place in ("knee", "shin", "neck")
    )
    assert (here - elsewhere, beside - elsewhere) == (2, 1)


@pytest.mark.parametrize(
    ("wanted", "told", "worth"),
    [
        (("gradual",), "gradual", 2), (("during_run",), "sudden", 2),
        (("gradual", "any"), "gradual", 2),
        (("any",), "sudden", 0.5), (("any",), "unknown", 0.5), (("any",), None, 0.5),
        (("gradual",), "sudden", -2), (("gradual",), "unknown", 0), (("gradual",), None, 0),
        ((), "sudden", 0),
    ],
)  # fmt: skip
def test_how_it_began(wanted: tuple[str, ...], told: str | None, worth: float) -> None:
    assert points({"onset": told}, fits={"onset": wanted}) - points() == worth


@pytest.mark.parametrize(
    ("wanted", "told", "worth"),
    [
        (("jump_week",), "increased", 2), (("jump_session",), "increased", 2),
        (("steady",), "unchanged", 2), (("steady",), "decreased", 2),
        (("new_runner",), "new_runner", 2), (("returning",), "returning", 2),
        (("steady",), "increased", -2), (("any",), "increased", 0.5), (("steady",), None, 0),
    ],
)  # fmt: skip
def test_how_the_running_changed(wanted: tuple[str, ...], told: str | None, worth: float) -> None:
    assert points({"mileage_change": told}, fits={"mileage": wanted}) - points() == worth


def test_how_it_began_says_nothing_of_what_is_for_later() -> None:
    fits = {"onset": ("gradual",)}
    sudden, gradual = (
        points({"onset": one}, fits=fits, later=True) for one in ("sudden", "gradual")
    )
    assert sudden == gradual


@pytest.mark.parametrize(
    ("answers", "level", "worth"),
    [
        ({}, "self_care", -0.5),
        ({"severity": 5.9, "onset_days": 14.0}, "self_care", -0.5),
        ({"severity": 6.0}, "self_care", -3),
        ({"onset_days": 13.0}, "self_care", -3),
        ({"onset_days": 0.0}, "self_care", -3),
        ({}, "see_doctor", -3),
    ],
)
def test_what_is_for_later_waits_while_it_is_bad_fresh_or_not_yet_seen(
    answers: dict[str, Any], level: str, worth: float
) -> None:
    assert points(answers, level, later=True) - points(answers, level) == worth


def test_a_caution_costs_and_a_test_in_runners_pays() -> None:
    assert points(show="with_caution") - points() == -0.5
    assert points(tested_in_runners=True) - points() == 0.5


class TestWhetherItMayBeShown:
    @pytest.mark.parametrize(
        ("of", "level", "shown"),
        [
            ({}, "self_care", True),
            ({}, "see_doctor", True),
            ({"safe_while_waiting": False}, "see_doctor", False),
            ({"safe_while_waiting": False}, "self_care", True),
            ({"show": "never"}, "self_care", False),
            ({"show": "only_if_asked"}, "self_care", False),
            ({"not_with": ("severity>=6",)}, "self_care", False),
            ({"not_with": ("severity>=8",)}, "self_care", True),
            ({}, "urgent", False),
            ({}, "emergency", False),
            ({}, "cannot_assess", False),
        ],
    )
    def test_by_the_level_and_the_answers(
        self, of: dict[str, Any], level: str, shown: bool
    ) -> None:
        answers = Answers(locations=("knee",), severity=7.0)
        assert may_be_shown(replace(PLAIN, **of), answers, level) is shown

    def test_what_is_shown_only_if_asked_for_is_shown_then(self) -> None:
        answers = Answers(locations=("knee",))
        asked, never = (replace(PLAIN, show=show) for show in ("only_if_asked", "never"))
        assert may_be_shown(asked, answers, "self_care", asked_for=True)
        assert not may_be_shown(never, answers, "self_care", asked_for=True)

    def test_a_warning_sign_forbids_it_however_it_came_to_fire(self) -> None:
        answers = Answers(locations=("knee",))
        against = replace(PLAIN, not_with=("rule:k_hot",))
        assert not may_be_shown(against, answers, "self_care", signs=frozenset({"k_hot"}))
        assert may_be_shown(against, answers, "self_care", signs=frozenset({"k_clot"}))
