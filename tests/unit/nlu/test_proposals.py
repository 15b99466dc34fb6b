"""What a runner proposes or asks about, of the suggestions that are never volunteered."""

from __future__ import annotations

import re
from datetime import datetime

import pytest

from knowledge.advice import load_suggestions
from nlu.dialogue import Dialogue
from nlu.proposals import read_proposal, with_proposal

NEVER = {one.id for one in load_suggestions().values() if one.show == "never"}

# Place, what is typed, what is proposed. Each of the ten that are never shown in three ways.
PROPOSALS = [
    ("calf", "should I massage it hard?", "calf_massage_hard"),
    ("calf", "thinking of foam rolling my calf tonight", "calf_massage_hard"),
    ("calf", "My mate says a deep tissue massage would sort it", "calf_massage_hard"),
    ("forefoot", "can I test it with a short run?", "foot_test_run_stress_fracture"),
    ("forefoot", "I might just see how a jog feels on Sunday", "foot_test_run_stress_fracture"),
    ("toe", "is it ok to try a run on it in a few days", "foot_test_run_stress_fracture"),
    ("knee", "can I take ibuprofen?", "nsaid_general"),
    ("shin", "I'll just take some anti-inflammatories and carry on", "nsaid_general"),
    ("hip", "are painkillers ok so I can keep training?", "nsaid_general"),
    ("groin", "what if I halve my mileage?", "gr_half_mileage"),
    ("groin", "I'm going to keep running through it", "gr_half_mileage"),
    ("groin", "could I do half the distance?", "gr_half_mileage"),
    ("heel", "should I switch to barefoot running?", "ph_go_barefoot_forefoot"),
    ("heel", "people say forefoot striking fixes this", "ph_go_barefoot_forefoot"),
    ("foot_arch", "would minimalist shoes help", "ph_go_barefoot_forefoot"),
    ("hip", "should I stretch my IT band?", "hip_stretch_itb"),
    ("hip", "thinking about stretching it a few times a day", "hip_stretch_itb"),
    ("hip", "what about it band stretches", "hip_stretch_itb"),
    ("knee", "would five days of aspirin calm it down?", "kf_five_days_aspirin"),
    ("knee", "can i take aspirin", "kf_five_days_aspirin"),
    ("knee", "a friend swears by aspirin", "kf_five_days_aspirin"),
    ("shin", "can I just run through it?", "shin_run_through"),
    ("shin", "my coach told me to push through the pain", "shin_run_through"),
    ("shin", "should i ignore it", "shin_run_through"),
    ("toe", "can I pop it with a needle?", "toe_lance_nail"),
    ("toe", "I'm going to drain the toenail", "toe_lance_nail"),
    ("toe", "is it safe to lance the blister", "toe_lance_nail"),
    ("neck", "can I take ibuprofen before the marathon?", "ub_race_ibuprofen"),
    ("upper_back", "planning on nurofen during the race", "ub_race_ibuprofen"),
    ("neck", "should I carry painkillers in the ultra", "ub_race_ibuprofen"),
    ("lower_back", "is it worth seeing a chiropractor?", "lb_chiropractor"),
    ("lower_back", "can I crack my back?", "lb_chiropractor"),
    ("ankle", "should I rest it for a whole week?", "ank_week_off"),
    ("achilles", "would a month of complete rest do it?", "ach_month_total_rest"),
    ("knee", "they said the x-ray was clear, so can I go on?", "kb_xray_clear"),
    ("hamstring", "should I take six months off?", "ham_months_off"),
]
NOT_PROPOSED = [
    # told, not proposed
    ("knee", "I took ibuprofen yesterday and it dulled it"),
    ("shin", "it hurts when I run"),
    # another place: what is said of one holds for it alone
    ("knee", "should I stretch it?"),
    ("lower_back", "can I test it with a short run?"),
    # no place known
    (None, "can I just run through it?"),
    # questions about something else
    ("calf", "how long will it take?"),
    ("heel", "what should I do about it?"),
    ("toe", "can I still do parkrun?"),
]


@pytest.mark.parametrize(("place", "text", "wanted"), PROPOSALS, ids=[one[1] for one in PROPOSALS])
def test_a_proposal_is_understood(place: str, text: str, wanted: str) -> None:
    assert read_proposal(text, [place]) == wanted


@pytest.mark.parametrize(("place", "text"), NOT_PROPOSED)
def test_what_proposes_nothing(place: str | None, text: str) -> None:
    assert read_proposal(text, [place] if place else []) is None


def test_medicine_is_recognised_before_the_place_is_known() -> None:
    assert read_proposal("Is ibuprofen ok?", []) == "nsaid_general"


def test_each_that_is_never_shown_has_three_cases_here() -> None:
    named = [wanted for _, _, wanted in PROPOSALS]
    assert all(named.count(one) >= 3 for one in NEVER)


def test_what_is_volunteered_is_not_read_as_a_proposal() -> None:
    for one in load_suggestions().values():
        assert bool(one.proposed_as) != one.showable, one.id


def test_patterns_are_plain_enough_to_be_sound() -> None:
    """No pattern matches nothing at all, or everything."""
    for one in load_suggestions().values():
        for words in one.proposed_as:
            assert not re.fullmatch(words, ""), one.id
            assert not words.startswith(".*"), one.id


def told(text: str, act: str, facts: dict[str, object], asked: str | None = None) -> object:
    return with_proposal(
        text, act, facts, Dialogue(asked, {"pain_location": "shin"}, datetime(2026, 11, 27))
    )


def test_who_only_proposes_asks_for_advice() -> None:
    wanted = ("ask_advice", {"proposal": "shin_run_through"})
    assert told("I'll just run through it", "inform", {}) == wanted
    assert told("can I run through it?", "ask_can_run", {})[0] == "ask_can_run"  # type: ignore[index]


def test_who_answers_as_well_still_answers() -> None:
    facts: dict[str, object] = {"severity": 4.0}
    act, found = told("4, and can I run through it?", "inform", facts, "severity")  # type: ignore[misc]
    assert (act, found["severity"], found["proposal"]) == ("inform", 4.0, "shin_run_through")


def test_a_medicine_taken_for_a_condition_is_no_proposal() -> None:
    assert told("I take aspirin every day, ok?", "inform", {}, "modifiers") == ("inform", {})
    facts: dict[str, object] = {"conditions": ["anticoagulant"]}
    assert told("I'm on aspirin, is that ok?", "inform", facts) == ("inform", facts)
