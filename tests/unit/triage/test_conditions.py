"""The small language in which rules, conditions and suggestions say when they hold."""

from __future__ import annotations

from typing import Any

import pytest

from triage.answers import Answers
from triage.conditions import atom_holds, holds

TOLD = Answers(
    locations=("knee", "shin"), side="both", onset="sudden", onset_days=21, severity=8,
    mileage_change="increased", mileage_pct=50, age=60, flags=frozenset({"fever"}),
    yes=frozenset({"u_chest"}), heard=frozenset({"c_dvt"}), unsure=frozenset({"k_hot"}),
    modifiers=frozenset({"m_cancer"}),
)  # fmt: skip


@pytest.mark.parametrize(
    ("atom", "true"),
    [
        ("fever", True), ("night_pain", False),
        ("rule:u_chest", True), ("rule:c_dvt", True), ("rule:k_hot", False),
        ("modifier:m_cancer", True), ("modifier:m_heart", False),
        ("location:knee", True), ("location:shin", True), ("location:toe", False),
        ("side:both", True), ("side:left", False),
        ("onset:sudden", True), ("onset:gradual", False),
        ("mileage:increased", True), ("mileage:unchanged", False),
        ("severity>=8", True), ("severity>=9", False), ("severity>8", False), ("severity>7", True),
        ("severity<=8", True), ("severity<=7", False), ("severity<8", False), ("severity<9", True),
        ("days>=21", True), ("days>=22", False), ("age>=60", True), ("age>=61", False),
        ("pct>=50", True), ("pct>50", False), ("severity>=7.5", True),
    ],
)  # fmt: skip
def test_an_atom(atom: str, true: bool) -> None:
    assert atom_holds(atom, TOLD) is true


@pytest.mark.parametrize(
    "atom",
    [
        "severity>=0",
        "days>=0",
        "age>=0",
        "pct>=0",
        "severity<=10",
        "onset:sudden",
        "side:none",
        "mileage:unknown",
        "location:knee",
    ],
)
def test_what_isnt_known_is_not_true(atom: str) -> None:
    assert atom_holds(atom, Answers()) is False


@pytest.mark.parametrize("atom", ["colour:red", "flag:fever"])
def test_an_unknown_kind_is_an_error_that_names_it(atom: str) -> None:
    with pytest.raises(ValueError, match=atom):
        atom_holds(atom, TOLD)


@pytest.mark.parametrize(
    ("condition", "true"),
    [
        ([], False),
        ([["fever"]], True),
        ([["fever", "severity>=8"]], True),
        ([["fever", "night_pain"]], False),
        ([["night_pain"], ["fever"]], True),
        ([["night_pain"], ["severity>=9"]], False),
    ],
)
def test_a_condition_is_alternatives_of_groups_that_hold_together(
    condition: list[list[str]], true: bool
) -> None:
    assert holds(condition, TOLD) is true


def test_zero_is_known() -> None:
    told: dict[str, Any] = {"severity": 0, "onset_days": 0, "mileage_pct": 0}
    assert atom_holds("severity<=1", Answers(**told))
    assert atom_holds("days<=1", Answers(**told))
    assert atom_holds("pct<=1", Answers(**told))
