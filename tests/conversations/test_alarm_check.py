"""What may be an alarm is asked about at once, directly and only once."""

from __future__ import annotations

from typing import Any

import pytest

from nlu.alarms import AlarmDetector
from nlu.heard_alarms import NO_ALARMS, Alarms

OPENING = "my lower back has hurt for a week, more running than usual, and sitting feels odd"
PLAIN = "my lower back has hurt for a week"


@pytest.fixture
def unsure(monkeypatch: pytest.MonkeyPatch) -> None:
    """A detector that is not sure about the opening, and hears nothing in any other message."""

    def hear(self: AlarmDetector, heard: Any, *_: Any, **__: Any) -> Alarms:
        odd = "sitting feels odd" in heard.text
        return Alarms(possible={"lb_saddle": 0.5}) if odd else NO_ALARMS

    monkeypatch.setattr(AlarmDetector, "hear", hear)


@pytest.mark.usefixtures("unsure")
def test_the_direct_question_comes_before_all_others(talk: Any) -> None:
    said = talk.say(OPENING)
    assert talk.asked == "alarm_check"
    assert "Just to be sure" in said
    assert "saddle" in said
    assert talk.slot("triage_level") is None


@pytest.mark.usefixtures("unsure")
def test_yes_is_an_emergency(talk: Any) -> None:
    talk.say(OPENING)
    talk.say("yes")
    assert talk.slot("triage_level") == "emergency"
    assert talk.slot("suggestions") in (None, [])


@pytest.mark.usefixtures("unsure")
def test_no_goes_on_and_does_not_ask_it_again(talk: Any) -> None:
    talk.say(OPENING)
    talk.say("no, nothing like that")
    assert talk.asked not in (None, "alarm_check")
    talk.answer()
    assert talk.slot("triage_level") == "self_care"
    asked = [text for one in talk.messages if "Just to be sure" in (text := one.get("text") or "")]
    assert len(asked) == 1


@pytest.mark.usefixtures("unsure")
def test_not_sure_is_taken_as_the_rules_say(talk: Any) -> None:
    talk.say(OPENING)
    talk.say("not sure")
    assert (talk.slot("alarm_check") or {}).get("unsure") == ["lb_saddle"]
    assert talk.asked != "alarm_check"


@pytest.mark.usefixtures("unsure")
def test_a_reply_to_something_else_is_kept_and_the_question_not_repeated(talk: Any) -> None:
    talk.say(OPENING)
    talk.say("it's on the left, about 4 out of 10")
    assert talk.slot("severity") == 4
    assert talk.asked != "alarm_check"


@pytest.mark.usefixtures("unsure")
def test_why_is_explained(talk: Any) -> None:
    talk.say(OPENING)
    assert talk.say("why do you ask?")
    assert talk.intent == "why_ask"
    assert talk.asked == "alarm_check"


@pytest.mark.usefixtures("unsure")
def test_in_the_middle_of_the_questions_it_comes_next_and_they_go_on(talk: Any) -> None:
    talk.say(PLAIN)
    talk.say("none of these")
    stood = talk.asked
    talk.say("and sitting feels odd")
    assert talk.asked == "alarm_check"
    assert talk.slot("triage_level") is None
    talk.say("no")
    assert talk.asked == stood
    talk.answer()
    assert talk.slot("triage_level") == "self_care"


@pytest.mark.usefixtures("unsure")
def test_no_settles_that_rule_alone(talk: Any) -> None:
    talk.say(OPENING)
    talk.say("no")
    assert talk.slot("alarm_check") == {"yes": [], "unsure": [], "no": ["lb_saddle"]}
    assert talk.asked == "universal_red_flags"
    talk.say("the first one")
    assert talk.slot("triage_level") == "emergency"
