"""Whatever was answered, there are enough suggestions for the place to choose from."""

from __future__ import annotations

import pytest

from knowledge.advice import MUSCULOSKELETAL, Suggestion, suggestions_for

# What each answer surely means in the words of `fits`, which are finer.
ONSETS: dict[str, set[str]] = {"sudden": {"sudden"}, "gradual": {"gradual"}, "unknown": set()}
MILEAGES: dict[str, set[str]] = {
    "increased": {"jump_session", "jump_week"},
    "unchanged": {"steady"},
    "decreased": {"steady"},
    "returning": {"returning"},
    "new_runner": {"new_runner"},
    "unknown": set(),
}


def may_be_offered(one: Suggestion, *atoms: str) -> bool:
    return one.showable and not set(atoms) & set(one.not_with)


def safe(place: str, *atoms: str) -> list[str]:
    """Ids of what a runner told to see a doctor may get, if these atoms hold."""
    return [
        one.id
        for one in suggestions_for(place)
        if may_be_offered(one, *atoms) and one.safe_while_waiting
    ]


@pytest.mark.parametrize("place", MUSCULOSKELETAL)
@pytest.mark.parametrize("onset", ONSETS)
@pytest.mark.parametrize("mileage", MILEAGES)
def test_looking_after_it_yourself_there_are_three(place: str, onset: str, mileage: str) -> None:
    fitting = [
        one
        for one in suggestions_for(place)
        if may_be_offered(one, f"onset:{onset}")
        and {"any", *ONSETS[onset]} & set(one.fits["onset"])
        and {"any", *MILEAGES[mileage]} & set(one.fits["mileage"])
    ]
    assert len(fitting) >= 3


def test_for_a_side_stitch_there_are_three_whatever_else_is_known() -> None:
    assert sum(one.showable for one in suggestions_for("side_stitch")) >= 3
    assert len(safe("side_stitch")) >= 2


@pytest.mark.parametrize("place", MUSCULOSKELETAL)
@pytest.mark.parametrize(
    "atoms",
    [
        (),
        ("severity>=6", "severity>=8"),
        ("focal_bone_tenderness", "rule:any_bone_spot", "rule:x_walk_pain"),
        ("numbness", "swelling", "bruising"),
        ("pregnancy", "modifier:m_pregnant"),
        ("anticoagulant", "modifier:m_bloodthinner"),
        ("night_pain", "rest_pain", "rule:any_night"),
        ("modifier:m_diabetes", "modifier:m_cancer", "modifier:m_implant"),
    ],
)
def test_waiting_for_the_doctor_there_are_two(place: str, atoms: tuple[str, ...]) -> None:
    assert len(safe(place, *atoms)) >= 2


def test_a_very_sore_back_after_more_running_leaves_with_something() -> None:
    offered = safe("lower_back", "severity>=8", "severity>=6", "rule:lb_severe", "rule:any_severe")
    assert {"seed_03_overdid_it", "seed_08_run_less", "seed_13_quads_strength"} <= set(offered)


@pytest.mark.parametrize("place", ["chest", "abdomen", "other"])
def test_where_it_is_not_a_runners_injury_nothing_is_offered(place: str) -> None:
    assert not [one.id for one in suggestions_for(place) if one.showable]
