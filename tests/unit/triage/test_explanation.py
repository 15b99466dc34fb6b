"""The answers that led to a level are told, and what would change it; a disease never is."""

from __future__ import annotations

from typing import Any

import pytest

from knowledge.levels import load_obstacles
from knowledge.red_flags import load_checklists, load_rules
from tests.content.wording import DISEASES
from triage.answers import Answers
from triage.assessment import assess
from triage.explanation import days_words, reasons, would_make_an_emergency, would_raise

RULES = load_rules()


def why(place: str = "knee", **facts: Any) -> list[str]:
    sets = {key: frozenset(value) if isinstance(value, set) else value
            for key, value in facts.items()}  # fmt: skip
    answers = Answers(**{"locations": (place,), "adult": True, **sets})
    return reasons(assess(answers), answers)


def test_a_yes_a_doubt_and_what_was_heard_are_told_apart() -> None:
    ask = RULES["k_locked"].ask
    assert why(yes={"k_locked"}) == [f"you said yes to \u201c{ask}\u201d"]
    assert why(unsure={"k_locked"}) == [f"you weren't sure about \u201c{ask}\u201d"]
    clot = RULES["k_clot"].ask
    assert why(heard={"k_clot"}) == [f"what you told me fits the warning sign \u201c{clot}\u201d"]


def test_three_reasons_at_most_and_none_twice_in_other_words() -> None:
    assert len(why(yes={"k_locked", "k_tendon", "k_hot", "k_clot"})) == 3
    # The rule for any place that follows one of the knee says nothing more.
    assert len(why(flags={"calf_swelling_redness"})) == 1


def test_a_condition_that_decided_is_named() -> None:
    assert why(modifiers={"m_pregnant"}) == [
        "this applies to you: You are pregnant or gave birth in the last six weeks"
    ]


@pytest.mark.parametrize(
    ("name", "facts"),
    [
        ("minor", {"adult": False}),
        ("somebody_else", {"somebody_else": True}),
        ("unanswered", {"declined": {"universal_red_flags"}}),
        ("age_unknown", {"adult": None, "declined": {"is_adult"}}),
        ("outside", {"place": "other"}),
        ("no_location", {"locations": ()}),
    ],
)
def test_what_stands_in_the_way_comes_first(name: str, facts: dict[str, Any]) -> None:
    assert why(**facts)[0] == load_obstacles()[name].because


def test_without_any_sign_that_is_the_reason_with_how_bad_it_is() -> None:
    assert why() == ["none of the warning signs I asked about is there"]
    assert why(severity=3.0)[1] == "the pain is 3 out of 10"
    assert why(severity=2.5)[1] == "the pain is 2.5 out of 10"


def test_no_better_than_last_time_comes_first() -> None:
    found = why(since_last_time="worse", yes={"k_giving_way"})
    assert found == [
        "it hasn't got better since you were last here about it",
        f"you said yes to \u201c{RULES['k_giving_way'].ask}\u201d",
    ]


def test_signs_that_have_nothing_to_do_with_each_other_are_all_told() -> None:
    assert len(why("shin", yes={"sh_clot"}, flags={"fever"})) == 2
    assert len(why("shin", flags={"fever", "leg_weakness"})) == 2


@pytest.mark.parametrize("rule", sorted(RULES))
def test_no_reason_names_what_a_clinician_would_think_of(rule: str) -> None:
    place = RULES[rule].where[0] if RULES[rule].where[0] != "any" else "knee"
    for reason in why(place, yes={rule}):
        assert not DISEASES.search(reason)


def test_what_would_raise_it_are_the_more_urgent_lines_of_the_place() -> None:
    answers = Answers(locations=("calf",), adult=True)
    lines = [line.text for line in load_checklists()["calf"].lines]
    assert would_raise(assess(answers), answers) == lines[:4]
    urgent = Answers(locations=("calf",), adult=True, yes=frozenset({"c_dvt"}))
    assert would_raise(assess(urgent), urgent) == lines[:2]
    emergency = Answers(locations=("calf",), yes=frozenset({"u_chest"}))
    assert would_raise(assess(emergency), emergency) == []
    nowhere = Answers(adult=True)
    assert would_raise(assess(nowhere), nowhere) == []


class TestWhatWouldMakeAnEmergency:
    """Told with an urgent level, which isn't held back until it is known."""

    @staticmethod
    def told(**facts: Any) -> list[str]:
        answers = Answers(locations=("knee",), adult=True, **facts)
        return would_make_an_emergency(assess(answers), answers)

    def test_after_a_knock_to_the_head_its_graver_signs_and_what_makes_one_bleed(self) -> None:
        told = self.told(flags=frozenset({"head_injury"}))
        assert told == [RULES["h_head"].ask, "You take blood thinners or bleed easily."]

    def test_nothing_that_was_denied(self) -> None:
        head = frozenset({"head_injury"})
        told = self.told(flags=head, no=frozenset({"h_head"}), answered=frozenset({"modifiers"}))
        assert told == []

    def test_a_hot_joint_after_an_operation_or_with_a_weak_immune_system(self) -> None:
        told = self.told(yes=frozenset({"k_hot"}))
        assert [line.split(" ")[1] for line in told] == ["immune", "had"]

    @pytest.mark.parametrize("rule", ["u_chest", "k_giving_way"])
    def test_only_for_what_is_urgent(self, rule: str) -> None:
        assert self.told(yes=frozenset({rule})) == []


@pytest.mark.parametrize(
    ("days", "words"),
    [((1, 2), "1 to 2 days"), ((2, 3), "2 to 3 days"), ((3, 7), "3 to 7 days"),
     ((7, 14), "1 to 2 weeks"), ((14, 14), "2 weeks"), ((7, 7), "1 week"), ((1, 1), "1 day"),
     ((7, 10), "7 to 10 days"), ((10, 14), "10 to 14 days"), (None, "1 to 7 days")],
)  # fmt: skip
def test_days_in_words(days: tuple[int, int] | None, words: str) -> None:
    assert days_words(days) == words
