"""Worked cases: what is decided, and why."""

from __future__ import annotations

from typing import Any

import pytest

from triage.advice import first_picks
from triage.answers import Answers
from triage.assessment import assess
from triage.explanation import days_words, reasons
from triage.mileage import change_pct, spike_band
from triage.questions import progress, remaining

ALL_DENIED = {
    "universal_red_flags": {"yes": [], "unsure": [], "no": []},
    "location_red_flags": {"yes": [], "unsure": [], "no": []},
    "modifiers": {"yes": [], "unsure": [], "no": []},
    "is_adult": True,
}


def answers(place: str, **slots: Any) -> Answers:
    return Answers.from_slots({**ALL_DENIED, "pain_location": place, **slots})


def test_severe_back_pain_with_every_sign_denied_is_to_be_seen_within_two_days() -> None:
    told = answers("lower_back", severity=8, onset="sudden", onset_days=0,
                   mileage_change="increased")  # fmt: skip
    assessment = assess(told)
    assert assessment.level == "see_doctor"
    assert assessment.days is not None and assessment.days[1] <= 2
    shown = [pick.suggestion.id for pick in first_picks(told, assessment.level)]
    assert shown[0] == "seed_03_overdid_it"
    assert set(shown) >= {
        "seed_06_stretch_legs_after",
        "seed_13_quads_strength",
        "seed_14_raise_weekly_slowly",
    }


@pytest.mark.parametrize(
    ("place", "slots", "level"),
    [
        ("knee", {"severity": 3}, "self_care"),
        ("knee", {"severity": 9}, "see_doctor"),
        ("knee", {"red_flags": ["cannot_bear_weight"]}, "urgent"),
        ("shin", {"red_flags": ["focal_bone_tenderness"]}, "see_doctor"),
        ("lower_back", {"red_flags": ["fever"]}, "urgent"),
        ("lower_back", {"red_flags": ["bladder_bowel"]}, "emergency"),
        ("calf", {"red_flags": ["calf_swelling_redness"]}, "urgent"),
        ("calf", {"red_flags": ["calf_swelling_redness", "breathless"]}, "emergency"),
        ("knee", {"red_flags": ["chest_pain"]}, "emergency"),
        ("knee", {"is_adult": False}, "cannot_assess"),
        ("knee", {"is_adult": False, "red_flags": ["chest_pain"]}, "emergency"),
        ("knee", {"somebody_else": True}, "cannot_assess"),
        ("other", {}, "cannot_assess"),
        ("knee", {"declined": ["location_red_flags"], "location_red_flags": None}, "cannot_assess"),
        ("knee", {"onset_days": 200}, "see_doctor"),
    ],
)
def test_level(place: str, slots: dict[str, Any], level: str) -> None:
    assert assess(answers(place, **slots)).level == level


def test_pregnancy_told_in_passing_counts_as_the_condition() -> None:
    told = answers("knee", red_flags=["pregnancy"])
    assert "m_pregnant" in told.modifiers
    assert assess(told).level == "see_doctor"


def test_weight_lost_on_purpose_is_no_flag_at_all() -> None:
    assert assess(answers("lower_back", severity=4)).level == "self_care"


def test_reasons_are_given_for_every_level() -> None:
    for told in (answers("knee"), answers("knee", red_flags=["chest_pain"]), answers("other")):
        assert reasons(assess(told), told)


def test_a_reason_is_given_once() -> None:
    told = answers("lower_back", severity=8)
    assert len(reasons(assess(told), told)) == 1


def test_only_what_is_missing_is_asked() -> None:
    slots = {"pain_location": "lower_back", "onset": "sudden", "onset_days": 0.0, "severity": 8.0,
             "mileage_change": "increased"}  # fmt: skip
    assert remaining(slots) == [
        "universal_red_flags", "location_red_flags", "is_adult", "modifiers",
    ]  # fmt: skip


def test_progress_counts_what_is_asked_and_not_what_was_told_unasked() -> None:
    told = {"pain_location": "lower_back", "severity": 8.0, "onset": "sudden", "onset_days": 0.0}
    assert progress(told) == (1, 5)
    later = {**told, "universal_red_flags": {"yes": []}, "asked_questions": ["universal_red_flags"]}
    assert progress(later) == (2, 5)


def test_an_alarm_ends_the_questions() -> None:
    assert remaining({"red_flags": ["chest_pain"]}) == []


def test_for_a_minor_only_alarms_are_asked_for() -> None:
    left = remaining({"is_adult": False, "pain_location": "side_stitch"})
    assert left == ["universal_red_flags", "location_red_flags", "modifiers"]
    # A medicine that harms tendons would make it urgent.
    assert "modifiers" in remaining({"is_adult": False, "pain_location": "knee"})
    nothing = {"pain_location": "toe", "universal_red_flags": {}, "location_red_flags": {}}
    assert remaining({**nothing, "is_adult": False, "onset": "gradual"}) == []


def test_a_vague_place_is_asked_about() -> None:
    left = remaining({"pain_location": "other", "vague_place": "foot",
                      "universal_red_flags": {"yes": []}})  # fmt: skip
    assert left[0] == "pain_location"


@pytest.mark.parametrize(
    ("days", "words"),
    [((1, 2), "1 to 2 days"), ((7, 14), "1 to 2 weeks"), ((7, 7), "1 week"), ((1, 1), "1 day"),
     (None, "1 to 7 days")],
)  # fmt: skip
def test_days_in_words(days: tuple[int, int] | None, words: str) -> None:
    assert days_words(days) == words


def test_a_run_of_exactly_ten_percent_more_is_in_the_lowest_band() -> None:
    band = spike_band(11.0, 10.0)
    assert band is not None and band.name == "up_to_10"
    above = spike_band(22.0, 10.0)
    assert above is not None and above.hazard_ratio == 2.28
    assert change_pct(5.0, 0.0) is None


def test_a_sign_of_every_place_is_graver_where_a_rule_of_the_place_says_so() -> None:
    assert answers("knee", alarms=["any_weight_loss"]).flags == {"unexplained_weight_loss"}
    assert assess(answers("knee", alarms=["any_weight_loss"])).level == "see_doctor"
    assert assess(answers("lower_back", alarms=["any_weight_loss"])).level == "urgent"
    told = {"location_red_flags": {"yes": ["any_weight_loss"], "unsure": [], "no": []}}
    assert assess(answers("upper_back", **told)).level == "urgent"
