"""Which level wins, and what goes with it: why, how soon, whether to stop, what to do meanwhile."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from triage.answers import Answers
from triage.assessment import assess


def told(place: str | None = "knee", **facts: Any) -> Answers:
    """A grown-up with pain in a place, every list answered; sets are given as sets."""
    sets = {key: frozenset(value) if isinstance(value, set) else value
            for key, value in facts.items()}  # fmt: skip
    answered = frozenset({"universal_red_flags", "location_red_flags"})
    base: dict[str, Any] = {"locations": (place,) if place else (), "adult": True,
                            "answered": answered}  # fmt: skip
    return Answers(**{**base, **sets})


@pytest.mark.parametrize(
    ("answers", "level", "why"),
    [
        (told(), "self_care", "nothing_urgent"),
        (told(yes={"k_giving_way"}), "see_doctor", "red_flags"),
        (told(yes={"k_locked"}), "urgent", "red_flags"),
        (told(yes={"u_chest", "k_locked"}), "emergency", "red_flags"),
        (told(modifiers={"m_pregnant"}), "see_doctor", "modifier"),
        (told(modifiers={"m_fluoroquinolone"}), "urgent", "modifier"),
        (told(None), "cannot_assess", "no_location"),
        (told("other"), "cannot_assess", "outside"),
        (told(adult=False), "cannot_assess", "minor"),
        (told(somebody_else=True), "cannot_assess", "somebody_else"),
        (told(somebody_else=True, adult=False), "cannot_assess", "somebody_else"),
        (told(adult=None, declined={"is_adult"}), "cannot_assess", "age_unknown"),
        (told(adult=None), "self_care", "nothing_urgent"),
        (told(declined={"is_adult"}), "self_care", "nothing_urgent"),
        (told(declined={"universal_red_flags"}), "self_care", "nothing_urgent"),
        (told(answered=frozenset(), declined={"universal_red_flags"}), "cannot_assess",
         "unanswered"),
        (told(answered=frozenset(), declined={"location_red_flags"}), "cannot_assess",
         "unanswered"),
        (told(answered=frozenset(), declined={"modifiers"}), "self_care", "nothing_urgent"),
        # What can't be judged goes before a doctor in days, but not before an alarm.
        (told("other", yes={"x_walk_pain"}), "cannot_assess", "outside"),
        (told("other", yes={"any_clot"}), "urgent", "red_flags"),
        (told(adult=False, modifiers={"m_under18"}), "cannot_assess", "minor"),
        (told("hip", adult=False, modifiers={"m_under18"}), "urgent", "modifier"),
        (told(adult=False, modifiers={"m_under18"}, yes={"x_walk_pain"}), "urgent", "red_flags"),
    ],
)  # fmt: skip
def test_the_highest_level_wins(answers: Answers, level: str, why: str) -> None:
    found = assess(answers)
    assert (found.level, found.why) == (level, why)


@pytest.mark.parametrize(
    ("since", "answers", "level"),
    [
        ("same", told(), "see_doctor"),
        ("worse", told(yes={"k_giving_way"}), "urgent"),
        ("better", told(), "self_care"),
        ("worse", told(yes={"k_locked"}), "urgent"),
        ("worse", told("other"), "cannot_assess"),
    ],
)
def test_no_better_than_last_time_is_one_level_more(
    since: str, answers: Answers, level: str
) -> None:
    assert assess(replace(answers, since_last_time=since)).level == level


def test_the_nearest_date_counts_and_only_for_a_doctor_in_days() -> None:
    assert assess(told("lower_back", severity=8, onset_days=30)).days == (1, 2)
    assert assess(told("lower_back", onset_days=30)).days == (3, 7)
    assert assess(told(modifiers={"m_pregnant"})).days == (3, 7)
    assert assess(told("shin", yes={"sh_ecs"})).days == (7, 14)
    assert assess(told(yes={"k_locked", "k_giving_way"})).days is None
    assert assess(told()).days is None


def test_of_two_dates_the_one_that_ends_sooner_counts() -> None:
    assert assess(told("shin", yes={"sh_bsi", "x_reds"})).days == (2, 3)


def test_running_stops_for_any_rule_that_asks_it() -> None:
    assert assess(told("shin", yes={"sh_bsi"})).stop_running
    assert assess(told(yes={"k_locked", "x_walk_pain"})).stop_running
    assert not assess(told(yes={"k_giving_way"})).stop_running
    assert not assess(told()).stop_running


def test_what_to_do_meanwhile_is_that_of_the_rules_that_decide_once_each() -> None:
    both = assess(told("calf", yes={"c_dvt", "c_dvt_risk", "any_clot"}))
    assert both.while_waiting == ("Leave the leg alone: no massage, no roller.",)
    higher = assess(told("calf", yes={"c_dvt", "u_chest"}))
    assert higher.while_waiting == (
        "Stop, sit down and rest. Take a medicine only if the person on the phone tells you to.",
    )
    assert assess(told(yes={"k_giving_way"})).while_waiting == ()


def test_the_rules_that_decided_are_those_of_the_level() -> None:
    found = assess(told("calf", yes={"c_dvt", "x_walk_pain"}))
    assert [one.rule.id for one in found.deciding] == ["c_dvt"]
    assert [one.rule.id for one in found.fired] == ["c_dvt", "x_walk_pain"]


def test_the_conditions_that_count_are_those_that_ask_for_the_level() -> None:
    found = assess(told("lower_back", modifiers={"m_over50", "m_cancer", "m_statin"}))
    assert (found.level, found.modifiers) == ("urgent", ("m_cancer",))
    assert assess(told(modifiers={"m_heart"})).modifiers == ()


def test_an_unknown_condition_is_passed_over() -> None:
    assert assess(told(modifiers={"m_no_such"})).level == "self_care"


@pytest.mark.parametrize(
    ("level", "alarm"),
    [("u_chest", True), ("k_locked", True), ("k_giving_way", False)],
)
def test_emergency_and_urgent_are_alarms(level: str, alarm: bool) -> None:
    assert assess(told(yes={level})).alarm is alarm


def test_a_crisis_alone_and_beside_something_of_the_body() -> None:
    alone = assess(told(None, flags={"crisis"}))
    assert (alone.level, alone.crisis, alone.only_crisis) == ("emergency", True, True)
    beside = assess(told(None, flags={"crisis", "chest_pain"}))
    assert (beside.crisis, beside.only_crisis) == (True, False)
    none = assess(told(flags={"chest_pain"}))
    assert (none.crisis, none.only_crisis) == (False, False)


def test_ticking_not_sure_below_whole_lists_is_urgent_or_see_doctor() -> None:
    assert assess(told(unsure={"u_chest", "u_heat"})).level == "urgent"
    assert assess(told(unsure={"k_hot", "k_locked"})).level == "see_doctor"


def test_an_unborn_that_moves_less_is_an_emergency_and_nothing_without_a_pregnancy() -> None:
    flags = frozenset({"fewer_movements"})
    moves_less = Answers(locations=("lower_back",), adult=True, flags=flags)
    assert assess(moves_less).level != "emergency"
    pregnant = replace(moves_less, modifiers=frozenset({"m_pregnant"}))
    assert assess(pregnant).level == "emergency"
