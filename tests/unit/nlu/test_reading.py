"""What of a message counts now: one value for each slot, told facts kept, flags never forgotten."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from nlu.checklist import Option
from nlu.dialogue import Dialogue
from nlu.heard_alarms import Alarms
from nlu.reading import read_message

NOW = datetime(2026, 11, 22, 15, 0)
LINES = (
    Option("The calf is swollen, warm or red", ("c_dvt",)),
    Option("A sudden snap at the back of the leg", ("c_achilles",)),
    Option("A large bruise or a dent in the muscle", ("c_big_tear",)),
)


def facts(text: str, asked: str | None = None, act: str = "inform", **slots: Any) -> dict[str, Any]:
    options = LINES if asked in ("location_red_flags", "universal_red_flags") else ()
    return read_message(text, Dialogue(asked, slots, NOW, options), act=act)


def test_one_message_fills_many_slots() -> None:
    told = facts(
        "left shin has ached for 3 weeks since I went from 10 to 20 miles a week, about 6/10"
    )
    assert told["pain_location"] == "shin"
    assert told["pain_side"] == "left"
    assert told["onset_days"] == 21
    assert told["mileage_change"] == "increased"
    assert told["weekly_now_km"] == pytest.approx(32.2, abs=0.1)
    assert told["severity"] == 6


def test_a_place_named_in_the_plural_is_on_both_sides() -> None:
    assert facts("my knees ache")["pain_side"] == "both"
    assert "pain_side" not in facts("my knee aches")


def test_a_bare_number_is_what_was_asked_for() -> None:
    assert facts("7", asked="severity")["severity"] == 7
    assert "severity" not in facts("7", asked="mileage_change")


def test_an_amount_answers_how_running_changed_though_not_with_a_change() -> None:
    assert facts("usually run 6k", asked="mileage_change")["mileage_change"] == "unknown"
    assert "mileage_change" not in facts("the 6k loop hurts", asked="mileage_change")


def test_a_told_fact_is_not_changed_in_passing() -> None:
    told = facts("about two weeks, the calf is a bit tight too", asked="onset_days",
                 pain_location="knee", pain_locations=["knee"])  # fmt: skip
    assert told["onset_days"] == 14
    assert "pain_location" not in told


def test_a_correction_changes_it() -> None:
    told = facts("sorry, I meant the right one", asked="severity", act="correction",
                 pain_location="knee", pain_side="left")  # fmt: skip
    assert told["pain_side"] == "right"


def test_flags_accumulate_and_a_later_denial_takes_none_back() -> None:
    told = facts("no fever though", asked="severity", red_flags=["fever"])
    assert "red_flags" not in told
    assert "fever" not in told.get("denied_flags", [])


def test_a_tick_is_the_line_itself() -> None:
    told = facts("The calf is swollen, warm or red; A large bruise or a dent in the muscle",
                 asked="location_red_flags")  # fmt: skip
    assert told["location_red_flags"] == {
        "yes": ["c_dvt", "c_big_tear"],
        "unsure": [],
        "no": ["c_achilles"],
    }


def test_not_sure_beside_a_tick_takes_nothing_from_it() -> None:
    told = facts("The calf is swollen, warm or red; Not sure", asked="location_red_flags")
    assert told["location_red_flags"]["yes"] == ["c_dvt"]


@pytest.mark.parametrize("reply", ["none of these", "nope", "None of these", "no, nothing"])
def test_none_denies_every_line(reply: str) -> None:
    told = facts(reply, asked="location_red_flags", act="deny")
    assert told["location_red_flags"]["no"] == ["c_dvt", "c_achilles", "c_big_tear"]


def test_not_sure_is_no_denial() -> None:
    told = facts("not sure", asked="location_red_flags", act="dont_know")
    assert told["location_red_flags"]["unsure"] == ["c_dvt", "c_achilles", "c_big_tear"]


def test_a_bare_yes_to_a_list_answers_nothing() -> None:
    assert "location_red_flags" not in facts("yes", asked="location_red_flags", act="affirm")


def test_what_isnt_known_is_kept_as_such() -> None:
    assert facts("no idea", asked="onset", act="dont_know")["onset"] == "unknown"
    assert facts("no idea", asked="severity", act="dont_know")["declined"] == ["severity"]


def test_skipping_passes_over_the_question() -> None:
    assert facts("pass", asked="onset_days", act="skip")["declined"] == ["onset_days"]


def test_not_knowing_about_somebody_else_is_no_answer_to_a_list() -> None:
    lines = [Option("Chest pain", ("u_chest",)), Option("Fever", ("any_fever",))]
    slots = {"somebody_else": True}
    standing = Dialogue("universal_red_flags", slots, NOW, lines, "None of these")
    facts = read_message("no idea, i can't ask him", standing, act="dont_know")
    assert facts["declined"] == ["universal_red_flags"]
    assert "universal_red_flags" not in facts


def test_pointing_back_says_yes_to_what_was_told_before_and_answers_nothing_else() -> None:
    told = facts("as i said", asked="location_red_flags", pain_locations=["calf"],
                 alarms=["c_big_tear"])  # fmt: skip
    assert told["location_red_flags"]["yes"] == ["c_big_tear"]
    assert "location_red_flags" not in facts("as i said", asked="location_red_flags")


def test_all_denied_but_one_thing_means_what_was_told_before() -> None:
    told = facts("bends fine, not warm. just the dent", asked="location_red_flags",
                 pain_locations=["calf"], alarms=["c_big_tear"])  # fmt: skip
    assert told["location_red_flags"]["yes"] == ["c_big_tear"]


def test_weeks_of_rest_in_vain_are_a_sign_for_a_doctor() -> None:
    told = facts("had five weeks off and my shin is no better")
    assert told["alarms"] == ["any_lasting"]


def test_a_sign_that_one_rule_alone_asks_about_is_told_as_that_rule() -> None:
    told = facts("my shin aches and I'm limping everywhere today", alarms=["any_lasting"])
    assert told["alarms"] == ["any_lasting", "x_walk_pain"]
    assert "red_flags" not in told


def test_pain_of_the_upper_back_on_effort_is_heard_as_the_heart_may_be() -> None:
    told = facts("ache between my shoulder blades every time I climb stairs, gone once I sit down")
    assert told["alarms"] == ["ub_cardiac"]


class TestReplyToAListAsAWhole:
    """`denied`: how likely the reply says no to all of the list (`nlu/list_reply.py`)."""

    KNOWN = {"pain_location": "calf", "pain_locations": ["calf"]}

    def read(self, text: str, denied: float, **more: Any) -> dict[str, Any]:
        dialogue = Dialogue("location_red_flags", self.KNOWN, NOW, LINES)
        return read_message(text, dialogue, act="inform", denied=denied, **more)

    def test_one_that_surely_denies_it_says_no_to_every_line(self) -> None:
        story = "Pressed it all over and my mate watched telly meanwhile"
        assert self.read(story, 0.97)["location_red_flags"]["no"]
        assert "location_red_flags" not in self.read(story, 0.5)

    def test_what_is_like_a_line_only_in_its_words_is_no_yes(self) -> None:
        said = self.read("None. The shoe did it, the calf is my best one", 0.95, meant=(1,))
        assert not said["location_red_flags"]["yes"]

    def test_a_sign_told_without_a_no_is_told(self) -> None:
        told = Alarms(sure={"c_dvt": 2.0}, loudest=3.0)
        said = self.read("it's fatter than the other, walking's fine", 0.97, alarms=told)
        assert said["alarms"] == ["c_dvt"]

    def test_a_sign_that_may_be_meant_leaves_the_list_open(self) -> None:
        perhaps = Alarms(possible={"c_dvt": -2.0}, loudest=-0.2)
        said = self.read("looks a bit like my dad's, mind", 0.97, alarms=perhaps)
        assert "location_red_flags" not in said
        assert said["possible_alarm"] == "c_dvt"

    def test_nothing_else_is_read_of_it(self) -> None:
        said = self.read("Squeezed both sides like you say, nothing, 57 of them", 0.97)
        assert not said.keys() & {"pain_side", "mileage_change", "severity"}

    def test_pointing_back_to_what_was_not_heard_is_no_answer(self) -> None:
        assert "location_red_flags" not in self.read("just the thing I mentioned", 0.0)


def test_an_emoji_ends_what_a_negation_reaches() -> None:
    told = facts("can't do without my foam roller 😂 my wee looks like cola today")
    assert "dark_urine" in told["red_flags"]


def test_the_surest_alarm_names_its_sign() -> None:
    told = read_message(
        "the old ticker clamps up on the hill",
        Dialogue(None, {}, NOW),
        act="inform",
        alarms=Alarms(sure={"u_chest": 3.0, "any_heat": 1.0}, loudest=4.0),
    )
    assert told["red_flags"] == ["chest_pain"]
