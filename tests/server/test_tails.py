"""A turn loads a short tail of its conversation, which says the same as the whole."""

from __future__ import annotations

from typing import Any

import pytest
from rasa.shared.core.events import (
    ActionExecuted,
    ActiveLoop,
    SessionStarted,
    SlotSet,
    UserUttered,
)

from server.tracker_store import ConversationStore
from tests.server.conftest import WHO, long_conversation, play, session, state, turn


@pytest.mark.parametrize("turns", [3, 40, 100])
async def test_the_tail_says_the_same_as_the_whole(store: ConversationStore, turns: int) -> None:
    await long_conversation(store, turns)
    whole = state(await store.retrieve_full_tracker(WHO))
    assert state(await store.retrieve(WHO)) == whole
    assert whole["slots"]["pain_location"] == "knee"
    assert whole["slots"]["red_flags"] == ["night_pain"]
    assert (whole["loop"], whole["asked"]) == ("triage_form", "severity")
    assert whole["said"] == f"message {turns - 1}"


async def test_a_tail_begins_with_the_bot_listening(store: ConversationStore) -> None:
    await long_conversation(store, 60)
    tracker = await store.retrieve(WHO)
    assert tracker is not None
    state_first = [isinstance(event, (SlotSet, ActiveLoop)) for event in tracker.events]
    assert state_first[0]
    after = list(tracker.events)[state_first.index(False)]
    assert isinstance(after, ActionExecuted) and after.action_name == "action_listen"


async def test_a_late_turn_costs_no_more_than_an_early_one(store: ConversationStore) -> None:
    await long_conversation(store, 60)
    longest = 0
    for number in range(60, 120):
        await play(store, turn(number))
        tracker = await store.retrieve(WHO)
        assert tracker is not None
        longest = max(longest, len(tracker.events))
    assert longest <= 240 + len(turn(0))
    full = await store.retrieve_full_tracker(WHO)
    assert full is not None
    said = [event.text for event in full.events if isinstance(event, UserUttered)]
    assert said == [f"message {number}" for number in range(120)], "the whole is still there"


async def test_a_new_session_begins_the_tail_anew(store: ConversationStore) -> None:
    await long_conversation(store, 60)
    await play(store, [*session(), *turn(100, SlotSet("pain_location", "shin"))])
    tracker = await store.retrieve(WHO)
    assert tracker is not None
    assert [event.text for event in tracker.events if isinstance(event, UserUttered)] == [
        "message 100"
    ]
    assert isinstance(list(tracker.events)[1], SessionStarted)
    assert tracker.get_slot("pain_location") == "shin"
    assert tracker.get_slot("red_flags") is None, "yesterday's answers don't count today"
    assert state(tracker)["slots"] == state(await store.retrieve_full_tracker(WHO))["slots"]


ASIDES = ["why do you ask that?", "who are you?", "thanks", "what happens to my data?"]
ANSWERS = ["it's the right one", "no, the left one", "it hurts 4 out of 10", "actually it's a 3"]


@pytest.mark.parametrize("messages", [ASIDES, ANSWERS], ids=["asides", "answers"])
def test_a_long_talk_with_the_bot_is_remembered_whole(talk: Any, messages: list[str]) -> None:
    """The real bot, for so long that the tail is cut several times."""
    talk.say("my left knee has hurt for three weeks, it came on slowly")
    talk.say("none of these")
    for number in range(60):
        talk.say(messages[number % len(messages)])
    store, loop = talk.agent.tracker_store, talk.loop
    tail = loop.run_until_complete(store.retrieve(talk.sender))
    whole = loop.run_until_complete(store.retrieve_full_tracker(talk.sender))
    assert len(tail.events) <= 260 < len(whole.events)
    assert state(tail) == state(whole)
    assert talk.slot("pain_location") == "knee"
    talk.answer()
    # The list of warning signs was never answered, or "a 3" was taken for its third line: whoever
    # leaves it open isn't told to look after the pain alone.
    assert talk.slot("triage_level") in ("cannot_assess", "urgent", "emergency")
