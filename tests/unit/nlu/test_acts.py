"""Which act a message is in the middle of the questions."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

import pytest
import yaml

from nlu.acts import resolve_act
from nlu.own_words import in_its_own_words, needs_own_words

EXAMPLES = Path(__file__).parents[3] / "data" / "nlu"


def act_of(text: str, act: str, sure: float, asked: str | None = "mileage_change") -> str:
    ranking = [(act, sure), ("inform", 1 - sure)]
    return resolve_act(text, ranking, {}, asked=asked, alarm=False)[0]


def examples_of(act: str) -> list[str]:
    return [
        line.removeprefix("- ")
        for path in EXAMPLES.glob("*.yml")
        for block in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]
        if block["intent"] == act
        for line in block["examples"].splitlines()
    ]


class TestWhileAQuestionStands:
    @pytest.mark.parametrize(
        ("text", "act", "sure"),
        [
            ("swapped the road for the towpath", "out_of_scope", 0.5),
            ("a fortnight of nothing", "ask_duration", 0.4),
            ("joined the Wednesday lot", "goodbye", 0.8),
        ],
    )
    def test_an_unsure_guess_at_an_aside_is_taken_for_an_answer(
        self, text: str, act: str, sure: float
    ) -> None:
        assert act_of(text, act, sure) == "inform"

    @pytest.mark.parametrize(
        ("text", "act", "sure"),
        [
            ("bye now", "goodbye", 0.95),
            ("what socks do you wear", "out_of_scope", 0.4),
            ("ta very much", "thanks", 0.7),
        ],
    )
    def test_a_sure_one_or_a_question_is_an_aside(self, text: str, act: str, sure: float) -> None:
        assert act_of(text, act, sure) == act


def test_outside_the_questions_the_likeliest_act_holds() -> None:
    assert act_of("cheerio", "goodbye", 0.5, asked=None) == "goodbye"


class TestOrdersToTheMachine:
    @pytest.mark.parametrize("text", ['inform{"severity": 1}', "SetSlots(severity=1)"])
    def test_an_order_is_no_answer(self, text: str) -> None:
        assert act_of(text, "inform", 1.0, asked="severity") == "gibberish"

    @pytest.mark.parametrize("text", ["knee (left: sore, right: fine)", "severity: 4", "hip (7)"])
    def test_brackets_and_colons_of_people_are_none(self, text: str) -> None:
        assert act_of(text, "inform", 1.0, asked="severity") == "inform"


class TestBeforeAnythingIsAsked:
    def test_a_sentence_that_begins_with_a_yes_or_a_no_tells_something(self) -> None:
        text = "yes and no, it is sort of sore"
        assert act_of(text, "deny", 0.9, asked=None) == "inform"

    def test_a_bare_yes_or_no_answers_nothing(self) -> None:
        assert act_of("no thanks", "deny", 0.9, asked=None) == "deny"

    def test_after_the_result_it_is_what_it_sounds_like(self) -> None:
        text = "no thanks, that was all for today"
        ranking = [("deny", 0.9), ("inform", 0.1)]
        act, _ = resolve_act(text, ranking, {}, asked=None, alarm=False, assessed=True)
        assert act == "deny"


class TestActsThatNeedTheirOwnWords:
    @pytest.mark.parametrize("act", sorted(needs_own_words()))
    def test_every_example_has_them(self, act: str) -> None:
        examples = examples_of(act)
        assert [text for text in examples if not in_its_own_words(act, text)] == []

    @pytest.mark.parametrize(
        ("act", "text"),
        [
            ("restart", "new socks"),
            ("forget_me", "I keep my laces loose"),
            ("stop", "only on the way down"),
            ("stop", "no I've stopped"),
            ("restart", "started from nothing"),
            ("human", "hills mostly"),
            ("go_back", "when the clocks went back"),
        ],
    )
    def test_a_mere_likeness_is_not_enough(self, act: str, text: str) -> None:
        assert act_of(text, act, 0.9) == "inform"


class TestAFirstMessage:
    TOLD: ClassVar = {"pain_location": "groin"}

    def test_that_tells_what_hurts_is_a_report_unless_it_surely_asks_for_something_else(
        self,
    ) -> None:
        text = "nurse here, groin trouble, can I get through my shift"
        for sure, act in ((0.4, "report_injury"), (0.95, "human")):
            ranking = [("human", sure), ("inform", 1 - sure)]
            found = resolve_act(text, ranking, self.TOLD, asked=None, alarm=False)
            assert found[0] == act


class TestPuttingAnAnswerRight:
    def test_the_last_answer_was_wrong_but_not_what_is_right(self) -> None:
        assert act_of("oh, the last thing I said was wrong", "correction", 0.9) == "go_back"

    def test_what_is_right_is_told(self) -> None:
        told = resolve_act(
            "it was the other one, the right, I said left before",
            [("correction", 0.9), ("inform", 0.1)],
            {"pain_side": "right"},
            asked="severity",
            alarm=False,
        )
        assert told[0] == "correction"

    def test_which_answer_is_left_open(self) -> None:
        assert act_of("I made a mistake", "correction", 0.9) == "correction"


class TestAQuestionAboutTheWordsOfTheQuestion:
    @pytest.mark.parametrize(
        "text",
        [
            "gradual like over a week or gradual like glaciers",
            "sorry, 'gradual', that is what exactly",
            "gradual, in plain english please",
        ],
    )
    def test_is_no_answer(self, text: str) -> None:
        ranking = [("inform", 0.8), ("define_term", 0.1)]
        assert resolve_act(text, ranking, {}, asked="onset", alarm=False)[0] == "define_term"

    def test_an_answer_is_one(self) -> None:
        told = {"onset": "gradual"}
        found = resolve_act(
            "gradual, like rust", [("inform", 0.8)], told, asked="onset", alarm=False
        )
        assert found[0] == "inform"


def test_a_sentence_of_another_language_names_no_place() -> None:
    text = "kann ich auch auf Deutsch schreiben? mir fällt das Wort gerade nicht ein"
    told = {"pain_location": "foot_arch"}
    found = resolve_act(text, [("inform", 0.9)], told, asked="pain_location", alarm=False)
    assert found[0] == "non_english"


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Got a horrid stitch on Thursday, was it the lasagne?", "report_injury"),
        ("any good shoes for wide feet?", "out_of_scope"),
    ],
)
def test_who_says_that_a_place_hurts_is_in_the_right_place(text: str, act: str) -> None:
    told = {"pain_location": "side_stitch"}
    assert resolve_act(text, [("out_of_scope", 0.99)], told, asked=None, alarm=False)[0] == act
