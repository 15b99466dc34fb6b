"""Which suggestions are shown first, and which never."""

from __future__ import annotations

from typing import Any

import pytest

from knowledge.advice import MUSCULOSKELETAL, load_suggestions
from triage.advice import FEWEST, SHOWN, SHOWN_LATER, first_picks, may_be_shown, rank
from triage.answers import Answers

KNOWN = load_suggestions()
PLACES = (*MUSCULOSKELETAL, "side_stitch")
# A runner of each kind: how it began, how the running changed, how bad, since when.
CASES: dict[str, dict[str, Any]] = {
    "crept up on who ran more": {
        "onset": "gradual", "mileage_change": "increased", "severity": 3.0, "onset_days": 21.0,
    },
    "sudden and fresh": {
        "onset": "sudden", "mileage_change": "unchanged", "severity": 4.0, "onset_days": 2.0,
    },
    "new to running": {
        "onset": "gradual", "mileage_change": "new_runner", "severity": 5.0, "onset_days": 10.0,
    },
    "back after a break": {
        "onset": "unknown", "mileage_change": "returning", "severity": 2.0, "onset_days": 5.0,
    },
    "bad": {
        "onset": "sudden", "mileage_change": "increased", "severity": 8.0, "onset_days": 0.0,
    },
}  # fmt: skip
each_place = pytest.mark.parametrize("place", PLACES)
each_case = pytest.mark.parametrize("case", CASES.values(), ids=list(CASES))


def titles(level: str, place: str, **case: Any) -> list[str]:
    return [one.suggestion.id for one in first_picks(Answers(locations=(place,), **case), level)]


class TestTheFirst:
    @each_place
    @each_case
    @pytest.mark.parametrize("level", ["self_care", "see_doctor"])
    def test_there_are_three_to_five(self, level: str, place: str, case: dict[str, Any]) -> None:
        assert FEWEST <= len(titles(level, place, **case)) <= SHOWN

    @each_place
    @each_case
    def test_they_are_of_different_kinds(self, place: str, case: dict[str, Any]) -> None:
        """Not four stretches: a kind comes twice only if it's about this very place."""
        answers = Answers(locations=(place,), **case)
        shown = [one.suggestion for one in first_picks(answers, "self_care")]
        kinds: set[str] = set()
        for one in shown:
            assert one.tags[0] not in kinds or one.location == place or len(shown) == FEWEST
            kinds.add(one.tags[0])
        assert sum(one.tags[0] == "stretching" for one in shown) <= 1

    @each_place
    @each_case
    def test_the_rest_comes_on_request_without_a_repetition(
        self, place: str, case: dict[str, Any]
    ) -> None:
        answers = Answers(locations=(place,), **case)
        every = [one.suggestion.id for one in rank(answers, "self_care")]
        assert len(every) == len(set(every))
        assert set(titles("self_care", place, **case)) <= set(every)

    @each_place
    def test_who_waits_to_be_seen_gets_what_helps_now_before_what_is_for_later(
        self, place: str
    ) -> None:
        shown = [KNOWN[one].later for one in titles("see_doctor", place, **CASES["bad"])]
        assert shown == sorted(shown)
        assert sum(shown) <= SHOWN_LATER
        assert not shown[0]

    def test_fresh_pain_gets_what_helps_now_first(self) -> None:
        first = titles("self_care", "lower_back", **CASES["sudden and fresh"])[0]
        assert not KNOWN[first].later

    def test_the_place_how_it_began_and_the_running_decide(self) -> None:
        more = titles("self_care", "knee", **CASES["crept up on who ran more"])
        assert more[0] == "kf_back_off"
        assert "kf_strengthen" in more
        assert titles("self_care", "achilles", **CASES["new to running"])[0] == "ach_heel_drops"
        sprain = titles("self_care", "ankle", **CASES["sudden and fresh"])
        assert sprain[0] == "ank_rice"
        assert "ank_wobble_board" in sprain

    def test_the_seeds_runner_gets_quads_stretching_and_gradual_mileage(self) -> None:
        """A back that hurts badly on waking after more running, every sign denied."""
        shown = titles("see_doctor", "lower_back", **CASES["bad"])
        assert shown[0] == "seed_03_overdid_it"
        assert {
            "seed_13_quads_strength", "seed_06_stretch_legs_after", "seed_14_raise_weekly_slowly",
        } <= set(shown)  # fmt: skip

    def test_no_place_no_suggestion(self) -> None:
        assert first_picks(Answers(), "self_care") == []


class TestWhatForbids:
    @pytest.mark.parametrize("level", ["emergency", "urgent", "cannot_assess"])
    @each_place
    def test_above_see_doctor_there_is_none(self, level: str, place: str) -> None:
        assert rank(Answers(locations=(place,), **CASES["new to running"]), level) == []

    @each_place
    @each_case
    @pytest.mark.parametrize("level", ["self_care", "see_doctor"])
    def test_what_is_never_shown_stays_never_shown(
        self, level: str, place: str, case: dict[str, Any]
    ) -> None:
        answers = Answers(locations=(place,), **case)
        for one in KNOWN.values():
            if one.show == "never":
                assert not may_be_shown(one, answers, level, asked_for=True)
        assert all(one.suggestion.showable for one in rank(answers, level))

    def test_a_warning_sign_forbids_however_it_came_to_fire(self) -> None:
        """A sore spot on the bone, confirmed, heard in passing, or not sure of."""
        strength = KNOWN["shin_toe_raises"]
        shin = Answers(locations=("shin",))
        assert may_be_shown(strength, shin, "self_care")
        for told in (
            {"yes": frozenset({"any_bone_spot"})},
            {"unsure": frozenset({"any_bone_spot"})},
            {"heard": frozenset({"any_bone_spot"})},
            {"flags": frozenset({"focal_bone_tenderness"})},
        ):
            answers = Answers(locations=("shin",), **told)  # type: ignore[arg-type]
            assert not may_be_shown(strength, answers, "self_care"), told

    def test_what_is_only_explained_if_asked_for_is_never_volunteered(self) -> None:
        one, back = KNOWN["lb_chiropractor"], Answers(locations=("lower_back",))
        assert not may_be_shown(one, back, "self_care")
        assert may_be_shown(one, back, "self_care", asked_for=True)
        assert not may_be_shown(one, back, "see_doctor", asked_for=True)
