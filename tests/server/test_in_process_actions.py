"""When actions break, nobody is judged, nobody is answered with silence, and alarms still work."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

STORY = "my left knee has hurt for three weeks, it came on slowly"
Break = Callable[..., None]


class BrokenError(Exception):
    """What a broken action raises."""


async def _raise(dispatcher: CollectingDispatcher, tracker: Tracker, domain: Any) -> None:
    raise BrokenError("this action is broken")


@pytest.fixture
def actions(agent: Any) -> dict[str, Any]:
    """The registered actions by name; what a test changes in it, it must change by monkeypatch."""
    found: dict[str, Any] = agent.processor.action_endpoint._executor.actions
    return found


@pytest.fixture
def break_actions(actions: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> Break:
    def breaking(names: Iterable[str] = tuple(actions)) -> None:
        for name in names:
            assert name in actions
            monkeypatch.setitem(actions, name, _raise)

    return breaking


def response(talk: Any, name: str) -> str:
    """The fixed text of the domain, as it reads while nothing is told."""
    domain = talk.agent.domain
    text: str = domain.responses[name][0]["text"]
    return text.strip().format(**{slot.name: slot.initial_value for slot in domain.slots})


def test_every_action_of_the_domain_is_registered(agent: Any, actions: dict[str, Any]) -> None:
    assert set(agent.domain.user_actions) - set(agent.domain.responses) <= set(actions)


def test_a_broken_validation_is_told_and_the_question_stands(
    talk: Any, break_actions: Break
) -> None:
    talk.say(STORY)
    talk.say("none of these")
    asked = talk.asked
    assert asked == "location_red_flags"
    break_actions(["validate_triage_form"])
    said = talk.say("none of these")
    assert response(talk, "utter_failure") in said
    assert (talk.asked, talk.tracker().active_loop_name) == (asked, "triage_form")
    assert talk.slot("triage_level") is None


def test_a_form_that_breaks_at_once_doesnt_end(talk: Any, break_actions: Break) -> None:
    break_actions(["validate_triage_form"])
    assert response(talk, "utter_failure") in talk.say(STORY)
    assert talk.asked == "universal_red_flags"
    assert talk.tracker().active_loop_name == "triage_form"
    assert talk.slot("triage_level") is None


@pytest.mark.parametrize("story", [STORY, "hello", "my shin hurts 3 out of 10, I'm 35"])
def test_with_everything_broken_nothing_is_judged_however_often_one_writes(
    talk: Any, break_actions: Break, story: str
) -> None:
    break_actions()
    for message in [story, "none of these", "left", "gradually", "none of these"]:
        assert talk.say(message), "never silence"
        assert talk.slot("triage_level") is None
        assert "advice" not in talk.kinds()


def test_after_a_fault_is_mended_the_conversation_goes_on(
    talk: Any, actions: dict[str, Any]
) -> None:
    talk.say(STORY)
    with pytest.MonkeyPatch.context() as patch:
        for name in actions:
            patch.setitem(actions, name, _raise)
        talk.say("none of these")
        talk.say("none of these")
    assert talk.asked == "universal_red_flags", "answers given to a broken bot don't count"
    talk.answer()
    assert talk.slot("triage_level") == "self_care"


def test_a_broken_decision_shows_no_advice_and_is_made_when_mended(
    talk: Any, actions: dict[str, Any]
) -> None:
    talk.say(STORY)
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(actions, "action_assess", _raise)
        talk.answer(severity="2")
        assert response(talk, "utter_failure") in talk.messages[-1]["text"]
        assert talk.slot("triage_level") is None
        assert talk.slot("suggestions") is None
    talk.say("my pain is 2 out of 10")
    talk.answer()
    assert talk.slot("triage_level") == "self_care"


def test_a_broken_second_decision_shows_no_advice_of_the_first(
    talk: Any, break_actions: Break
) -> None:
    talk.say(STORY)
    talk.answer()
    assert talk.slot("triage_level") == "self_care"
    break_actions(["action_assess"])
    talk.say("change the severity")
    before = len(talk.messages)
    assert talk.asked == "severity"
    talk.say("3")
    shown = [(message.get("custom") or {}).get("kind") for message in talk.messages[before:]]
    assert "advice" not in shown
    assert response(talk, "utter_failure") in talk.messages[-1]["text"]


@pytest.mark.parametrize(
    ("message", "level"),
    [
        ("I can't feel my groin and I can't pee since this morning", "emergency"),
        ("I have crushing chest pain and can't breathe", "emergency"),
        ("my calf is swollen, hot and red", "urgent"),
    ],
)
@pytest.mark.parametrize("before", [[], [STORY]], ids=["first", "in the form"])
def test_an_alarm_is_raised_even_if_every_action_is_broken(
    talk: Any, break_actions: Break, message: str, level: str, before: list[str]
) -> None:
    for earlier in before:
        talk.say(earlier)
    break_actions()
    talk.say(message)
    assert talk.latest[0]["text"].strip() == response(talk, f"utter_{level}")
    assert talk.slot("triage_level") == level
    assert "advice" not in talk.kinds()


def test_a_broken_aside_is_told_and_the_question_stands(talk: Any, break_actions: Break) -> None:
    talk.say(STORY)
    break_actions(["action_explain_question"])
    assert response(talk, "utter_failure") in talk.say("why do you ask that?")
    assert talk.asked == "universal_red_flags"


def test_a_broken_erasure_is_told_and_not_pretended(talk: Any, break_actions: Break) -> None:
    talk.say(STORY)
    break_actions(["action_forget_me"])
    said = talk.say("please delete all my data")
    assert response(talk, "utter_failure") in said
    assert response(talk, "utter_forgotten") not in said
    assert talk.slot("pain_location") == "knee"


def test_a_turn_that_breaks_outside_the_actions_is_told(
    talk: Any, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def lost(sender_id: str) -> None:
        raise ConnectionError("the database is gone")

    monkeypatch.setattr(talk.agent.tracker_store, "retrieve", lost)
    assert talk.say("my groin is numb") == response(talk, "utter_failure")
    assert "groin" not in caplog.text
    assert "the database is gone" in caplog.text
