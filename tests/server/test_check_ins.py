"""A runner who asked for it is asked again on the day, also after a restart, and re-screened."""

from __future__ import annotations

import time
from typing import Any

import pytest
from rasa.core.channels.channel import OutputChannel
from rasa.shared.core.events import SlotSet, UserUttered

from server.check_ins import CheckIns, send_due

DAY = 86400.0
OPENING = "my left knee has hurt for two weeks, gradually, running more, pain 3 of 10"


class Phone(OutputChannel):
    """Where the messages arrive."""

    def __init__(self) -> None:
        self.messages: list[dict[str, Any]] = []

    @classmethod
    def name(cls) -> str:
        return "test"

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        self.messages.append(message)

    def text(self) -> str:
        return "\n".join(message.get("text") or "" for message in self.messages)


@pytest.fixture
def after_result(talk: Any) -> Any:
    """A talk that ended in self-care."""
    talk.say(OPENING)
    talk.answer()
    assert talk.slot("triage_level") == "self_care"
    return talk


def rows(talk: Any) -> list[tuple[str, str]]:
    found = CheckIns(talk.agent.tracker_store).due(time.time() + 100 * DAY)
    return [row for row in found if row[0] == talk.sender]


def the_day_comes(talk: Any, days: float = 7) -> None:
    """Move the talk into the past, as if so many days had gone by."""
    tracker = talk.tracker()
    due = tracker.get_slot("check_in_at") - days * DAY - 60
    tracker.update(SlotSet("check_in_at", due))
    talk.loop.run_until_complete(talk.agent.tracker_store.save(tracker))
    CheckIns(talk.agent.tracker_store).plan(talk.sender, "test", due)


def send(talk: Any) -> Phone:
    phone = Phone()
    talk.loop.run_until_complete(
        send_due(talk.agent, lambda name: phone if name == "test" else None)
    )
    return phone


def test_it_is_offered_and_planned(after_result: Any) -> None:
    offered = [m for m in after_result.latest if "in a week" in (m.get("text") or "")]
    assert offered
    said = after_result.say("Check in with me in a week")
    assert after_result.intent == "ask_check_in"
    assert "in a week" in said
    assert rows(after_result) == [(after_result.sender, "test")]
    assert after_result.slot("check_in_at") == pytest.approx(time.time() + 7 * DAY, abs=60)


def test_it_can_be_sooner_and_called_off(after_result: Any) -> None:
    assert "in 3 days" in after_result.say("check in with me in 3 days")
    after_result.say("no check-in")
    assert after_result.intent == "cancel_check_in"
    assert rows(after_result) == []


def test_it_is_not_for_the_middle_of_the_questions(talk: Any) -> None:
    talk.say(OPENING)
    asked = talk.asked
    talk.say("remind me in a week")
    assert rows(talk) == []
    assert talk.asked == asked


def test_nothing_comes_before_its_day(after_result: Any) -> None:
    after_result.say("check in with me in a week")
    assert send(after_result).messages == []
    assert rows(after_result)


def test_on_the_day_it_asks_and_worse_is_a_level_higher(after_result: Any) -> None:
    after_result.say("check in with me in a week")
    the_day_comes(after_result)
    phone = send(after_result)
    assert "knee" in phone.text()
    assert after_result.asked == "since_last_time"
    assert rows(after_result) == []
    after_result.say("it's worse")
    assert after_result.asked == "universal_red_flags"
    after_result.answer()
    assert after_result.slot("triage_level") == "see_doctor"
    said = "\n".join(message.get("text") or "" for message in after_result.messages)
    assert "hasn't got better" in said
    assert "it was 3 out of 10" in said


def test_better_ends_where_it_was(after_result: Any) -> None:
    after_result.say("check in with me in a week")
    the_day_comes(after_result)
    send(after_result)
    after_result.say("much better")
    after_result.answer()
    assert after_result.slot("triage_level") == "self_care"


def test_an_answer_a_day_later_is_still_an_answer(after_result: Any) -> None:
    """By then Rasa begins a new session, which forgets everything else."""
    after_result.say("check in with me in a week")
    the_day_comes(after_result)
    send(after_result)
    tracker = after_result.tracker()
    last = tracker.get_last_event_for(UserUttered)
    last.timestamp -= DAY
    store = after_result.agent.tracker_store
    after_result.loop.run_until_complete(store.forget(after_result.sender))
    tracker._stored_events = 0
    after_result.loop.run_until_complete(store.save(tracker))
    after_result.say("about the same")
    assert after_result.slot("since_last_time") == "same"
    assert after_result.slot("pain_location") == "knee"
    after_result.answer()
    assert after_result.slot("triage_level") == "see_doctor"


def test_who_comes_back_with_the_same_pain_is_asked_whether_it_got_better(
    after_result: Any,
) -> None:
    tracker = after_result.tracker()
    for event in tracker.events:
        if isinstance(event, UserUttered):
            event.timestamp -= 2 * DAY
    store = after_result.agent.tracker_store
    after_result.loop.run_until_complete(store.forget(after_result.sender))
    tracker._stored_events = 0
    after_result.loop.run_until_complete(store.save(tracker))
    after_result.say("my left knee still hurts")
    assert after_result.asked == "since_last_time"
    assert after_result.slot("severity") is None


def test_who_is_forgotten_is_not_asked(after_result: Any) -> None:
    after_result.say("check in with me in a week")
    after_result.say("delete my data")
    assert rows(after_result) == []


def test_another_servers_channel_is_left_to_it(after_result: Any) -> None:
    after_result.say("check in with me in a week")
    the_day_comes(after_result)
    sent = after_result.loop.run_until_complete(send_due(after_result.agent, lambda name: None))
    assert sent == 0
    assert rows(after_result)
