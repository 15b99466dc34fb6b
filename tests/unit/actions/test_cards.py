"""A card: the claim and whose it is, why for you, how to do it, how good the evidence is."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest

from actions.cards import card, card_text, source
from actions.how_to import exercise_in, suggestion_in
from actions.summary import compose
from knowledge.advice import Suggestion, load_suggestions
from knowledge.evidence import load_citations, load_threads
from knowledge.exercises import load_exercises
from triage.advice import pick
from triage.answers import Answers

KNOWN = load_suggestions()
MAY_BE_SHOWN = [one for one in KNOWN.values() if one.show != "never"]
BACK = Answers(locations=("lower_back",), onset="gradual", mileage_change="increased")
NOW = datetime(2026, 11, 27, 8, 30, tzinfo=timezone.utc)


@pytest.mark.parametrize("one", MAY_BE_SHOWN, ids=lambda one: one.id)
class TestEveryCard:
    def test_it_names_the_thread_the_claim_is_from(self, one: Suggestion) -> None:
        said = card_text(pick(one, BACK))
        if one.thread:
            assert f"Runners in {source(one)} say: {one.claim}" in said
            assert load_threads()[one.thread].title in said
        else:
            assert "Runners in" not in said, "what is ours is not put into runners' mouths"

    def test_it_says_why_for_you_and_how_good_the_evidence_is_in_words(
        self, one: Suggestion
    ) -> None:
        content = card(pick(one, BACK))["card"]
        assert content["why"] in one.why.values()
        assert content["grade"]["words"] in card_text(pick(one, BACK))
        assert content["evidence"].startswith(one.evidence)

    def test_its_citations_can_be_had(self, one: Suggestion) -> None:
        cited = {entry["text"] for entry in card(pick(one, BACK))["card"]["citations"]}
        assert {load_citations()[cite].ref for cite in one.cites} <= cited

    def test_what_is_for_later_says_so_at_once(self, one: Suggestion) -> None:
        title = card(pick(one, BACK))["card"]["title"]
        assert title.endswith("(for later)") == one.later
        assert card_text(pick(one, BACK)).startswith(f"**{title}**")

    def test_its_exercises_can_all_be_seen(self, one: Suggestion) -> None:
        for name in one.exercises:
            shown = card(pick(one, BACK), name)["card"]["exercise"]
            assert shown["name"] == load_exercises()[name].name
            assert shown["drawing"]["src"] == f"/drawings/{name}.svg"
            others = [load_exercises()[other].name for other in one.exercises if other != name]
            assert all(other.lower() in shown["progress"].lower() for other in others)


def test_the_quads_come_with_squat_lunge_and_wall_sit() -> None:
    said = card_text(pick(KNOWN["seed_13_quads_strength"], BACK))
    for words in ("**Squat**: 2 sets of 8, 3 times a week.", "the wall sit and the lunge",
                  "Stop if your back or knee hurts", "Then: When 8 feel easy"):  # fmt: skip
        assert words in said


class TestWhichIsMeant:
    @pytest.mark.parametrize(
        ("text", "name"),
        [
            ("how do I do the clamshells?", "clam"),
            ("what does a wall-sit look like", "wall_sit"),
            ("show me the bent knee calf raises", "calf_raise_bent"),
            ("how do I do calf raises", "calf_raise"),
            ("explain the side plank", "side_plank"),
            ("how many seconds do I hold it", None),
        ],
    )
    def test_an_exercise_by_its_name(self, text: str, name: str | None) -> None:
        found = exercise_in(text)
        assert (found.id if found else None) == name

    @pytest.mark.parametrize(
        ("text", "number"),
        [("how do I do the second one?", 1), ("number 3 please", 2), ("explain the massage", 1),
         ("how do I do it", None), ("the eighth", None)],
    )  # fmt: skip
    def test_a_suggestion_by_its_number_or_a_word_of_its_title(
        self, text: str, number: int | None
    ) -> None:
        shown = [KNOWN["seed_08_run_less"], KNOWN["seed_11_massage"], KNOWN["seed_10_warmup_walk"]]
        wanted = None if number is None else shown[number]
        assert suggestion_in(text, shown) == wanted


class TestSummary:
    def test_an_answer_stands_beside_every_line_that_was_asked(self) -> None:
        answers = Answers(
            locations=("knee",), side="right", onset="gradual", onset_days=10.0, severity=4.0,
            mileage_change="increased", mileage_pct=50.0, adult=True, age=41,
            yes=frozenset({"k_giving_way"}), unsure=frozenset({"any_night"}),
            no=frozenset({"u_chest"}), heard=frozenset({"any_night"}),
            answered=frozenset({"universal_red_flags", "location_red_flags", "modifiers"}),
        )  # fmt: skip
        slots = {"triage_level": "see_doctor", "weekly_before_km": 20.0, "weekly_now_km": 30.0,
                 "suggestions": ["kf_back_off"]}  # fmt: skip
        said = compose(answers, slots, NOW)
        for words in (
            "Made on 27 November 2026 at 08:30 (UTC)",
            "Where: right knee",
            "Began: about 17 November 2026 (for 10 days), gradually",
            "Before it began: ran more than usual",
            "Distance a week: 20 km (12 miles) before, 30 km (19 miles) lately",
            "Change: +50 %",
            "no: Chest pain",
            "YES: It keeps giving way",
            "TOLD:",
            "Age: 41",
            "none of these: Pregnant",
            "see a doctor or physiotherapist, within",
            "Step back a level",
        ):
            assert words in said, words

    def test_what_was_not_said_or_asked_is_not_made_up(self) -> None:
        said = compose(Answers(locations=("shin",)), {"triage_level": "emergency"}, NOW)
        assert "Began: not said" in said
        assert "Pain at its worst: not said" in said
        assert "not answered: Chest pain" in said
        assert "Conditions and medicines: not asked" in said
        assert "\n- no: " not in said

    def test_somebody_elses_complaint_says_so(self) -> None:
        said = compose(Answers(locations=("shin",), somebody_else=True), {}, NOW)
        assert "Told by somebody else" in said
