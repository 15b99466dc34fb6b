"""What of the alarms heard counts; what the lexicon finds and the detector doubts is asked."""

from __future__ import annotations

import datetime as dt

import pytest

from nlu.dialogue import Dialogue
from nlu.heard_alarms import SILENCE, Alarms
from nlu.reading import Facts, read_message

NOW = dt.datetime(2026, 11, 27, 18)


def read(text: str, alarms: Alarms, asked: str | None = None, **slots: object) -> Facts:
    return read_message(text, Dialogue(asked, slots, NOW), act="report_injury", alarms=alarms)


class TestDoubt:
    TEXT = "total collapse at mile 5 on thursday, that is all i can say of my training this week"

    def test_an_alarm_of_the_lexicon_that_the_detector_does_not_hear_is_asked_about(self) -> None:
        facts = read(self.TEXT, Alarms(loudest=SILENCE))
        assert facts["possible_alarm"] == "u_faint_during"
        assert "collapse" not in facts["red_flags"]

    @pytest.mark.parametrize("alarms", [Alarms(loudest=-0.5), Alarms(loudest=2.0), Alarms()])
    def test_it_counts_where_the_detector_hears_something_or_did_not_listen(
        self, alarms: Alarms
    ) -> None:
        assert "collapse" in read(self.TEXT, alarms)["red_flags"]

    def test_it_counts_where_another_alarm_is_heard_for_sure(self) -> None:
        facts = read(self.TEXT, Alarms(sure={"u_heat": 2.0}, loudest=2.0))
        assert "collapse" in facts["red_flags"]

    def test_what_is_said_in_few_words_is_meant(self) -> None:
        facts = read("i collapsed at mile 5", Alarms(loudest=SILENCE))
        assert "collapse" in facts["red_flags"]

    def test_words_after_a_no_to_a_list_are_asked_about(self) -> None:
        heard = Alarms(loudest=0.0)
        facts = read("no, the knee is hot and swollen", heard, asked="universal_red_flags")
        assert "swelling_joint_hot" not in facts["red_flags"]
        assert facts["possible_alarm"] == "k_hot"

    @pytest.mark.parametrize(("sounds", "asks"), [(-3.0, False), (1.0, True)])
    def test_nothing_is_asked_of_a_list_surely_denied_in_words_that_sound_harmless(
        self, sounds: float, asks: bool
    ) -> None:
        told = "god no, only thing that hurt in my chest was my pride"
        dialogue = Dialogue("universal_red_flags", {}, NOW)
        heard = Alarms(loudest=-4.0, worried=sounds)
        facts = read_message(told, dialogue, act="deny", alarms=heard, denied=0.97)
        assert "chest_pain" not in facts.get("red_flags", ())
        assert ("possible_alarm" in facts) == asks

    def test_a_blow_to_the_head_is_asked_about_even_so(self) -> None:
        told = "no, well I did bang my head on a branch, no headache, nothing"
        dialogue = Dialogue("universal_red_flags", {}, NOW)
        heard = Alarms(loudest=-4.0, worried=-3.0)
        facts = read_message(told, dialogue, act="deny", alarms=heard, denied=0.97)
        assert facts["possible_alarm"] in ("h_head_minor", "h_head")

    def test_what_is_told_in_reply_to_a_list_counts(self) -> None:
        told = "yes my heart was racing and skipping on sunday, it went on the whole day and night"
        heard = Alarms(loudest=SILENCE, taken_back=((0, len(told)),))
        assert "palpitations" in read(told, heard, asked="universal_red_flags")["red_flags"]

    def test_what_was_told_before_is_not_doubted_again(self) -> None:
        facts = read("and my knee is sore", Alarms(loudest=SILENCE), red_flags=["collapse"])
        assert "possible_alarm" not in facts
        assert "red_flags" not in facts

    def test_what_was_denied_directly_too_counts_when_it_is_told_again(self) -> None:
        denied = {"yes": [], "unsure": [], "no": ["u_faint_during"]}
        before = {"universal_red_flags": denied, "alarm_check": denied}
        facts = read(self.TEXT, Alarms(loudest=SILENCE), **before)
        assert "collapse" in facts["red_flags"]

    @pytest.mark.parametrize(("worried", "meant"), [(0.5, True), (-3.0, False)])
    def test_two_signs_bear_each_other_out_unless_the_whole_sounds_harmless(
        self, worried: float, meant: bool
    ) -> None:
        told = "something went POP on the last climb of the loop and I can't put weight on that leg"
        facts = read(told, Alarms(loudest=SILENCE, worried=worried))
        assert ("cannot_bear_weight" in facts["red_flags"]) is meant

    def test_a_blow_to_the_head_is_meant(self) -> None:
        told = "came down on a root and banged my head a bit, knee is grazed, how long off running"
        assert "head_injury" in read(told, Alarms(loudest=SILENCE))["red_flags"]

    def test_a_fall_and_an_age_bear_each_other_out(self) -> None:
        told = "tripped over the dog on friday and had a good laugh about it, i'm 71, wrist is sore"
        facts = read(told, Alarms(loudest=SILENCE, worried=-3.0))
        assert "trauma_fall" in facts["red_flags"]
        assert "possible_alarm" not in facts

    def test_a_no_to_a_list_is_opened_again_by_words_that_gainsay_it(self) -> None:
        denied = {"yes": [], "unsure": [], "no": ["u_chest", "u_faint_during"]}
        facts = read(self.TEXT, Alarms(loudest=SILENCE), universal_red_flags=denied)
        assert facts["possible_alarm"] == "u_faint_during"
        assert facts["universal_red_flags"]["no"] == ["u_chest"]

    def test_somebody_who_does_not_want_to_live_is_never_doubted(self) -> None:
        facts = read("i want to kill myself", Alarms(loudest=SILENCE))
        assert "crisis" in facts["red_flags"]

    def test_it_counts_once_no_more_direct_questions_may_be_asked(self) -> None:
        asked = {"yes": [], "unsure": [], "no": ["u_chest", "u_heat"]}
        facts = read(self.TEXT, Alarms(loudest=SILENCE), alarm_check=asked)
        assert "collapse" in facts["red_flags"]


class TestMilderExplanation:
    TEXT = "collapsed just after the finish line, fine ever since"

    def test_a_faint_heard_to_be_after_the_run_is_no_faint_during_it(self) -> None:
        facts = read(self.TEXT, Alarms(sure={"u_faint_after": 1.0}, loudest=1.0))
        assert facts["alarms"] == ["u_faint_after"]
        assert "collapse" not in facts.get("red_flags", ())

    def test_heard_as_both_it_stays_the_graver_one(self) -> None:
        both = Alarms(sure={"u_faint_after": 1.0, "u_faint_during": 1.2}, loudest=1.2)
        assert "collapse" in read(self.TEXT, both)["red_flags"]

    def test_heard_less_surely_the_graver_one_is_explained(self) -> None:
        both = Alarms(sure={"u_faint_after": 1.0, "u_faint_during": 0.2}, loudest=1.0)
        assert read(self.TEXT, both)["alarms"] == ["u_faint_after"]

    def test_a_collapse_told_before_stays(self) -> None:
        facts = read(
            self.TEXT, Alarms(sure={"u_faint_after": 1.0}, loudest=1.0), red_flags=["collapse"]
        )
        assert "collapse" in facts.get("red_flags", ["collapse"])


class TestInjuryToldByItsSign:
    """Some signs count only beside an injury; one that is surely told tells the injury, too."""

    TEXT = "the tyre got me full in the ribs, hurts to breathe"

    def test_surely_heard_it_counts(self) -> None:
        facts = read(self.TEXT, Alarms(sure={"ch_blow": 5.0}, loudest=8.0))
        assert "trauma_fall" in facts["red_flags"]
        assert facts["alarms"] == ["ch_blow"]

    def test_less_surely_it_is_asked_about(self) -> None:
        facts = read("sore ribs", Alarms(sure={"ch_blow": 1.0}, loudest=2.0))
        assert "trauma_fall" not in facts.get("red_flags", ())
        assert facts["possible_alarm"] == "ch_blow"
