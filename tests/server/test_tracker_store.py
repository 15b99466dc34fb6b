"""The store keeps each event once, each conversation for itself, and loses none at a restart."""

from __future__ import annotations

from pathlib import Path

from rasa.shared.core.domain import Domain
from rasa.shared.core.events import SlotSet, UserUttered

from server.tracker_store import ConversationStore
from tests.server.conftest import WHO, long_conversation, play, rows, session, state, turn


async def test_unknown_conversation_is_none(store: ConversationStore) -> None:
    assert await store.retrieve("nobody") is None
    assert await store.retrieve_full_tracker("nobody") is None


async def test_each_event_is_written_once(domain: Domain, file: Path) -> None:
    store = ConversationStore(domain, f"sqlite:///{file}")
    await play(store, [*session(), *turn(0)], turn(1), turn(2))
    assert rows(file) == len(session()) + 3 * len(turn(0))
    tracker = await store.retrieve(WHO)
    assert tracker is not None
    await store.save(tracker)
    assert rows(file) == len(session()) + 3 * len(turn(0)), "saving without news writes nothing"


async def test_saving_a_tracker_twice_writes_only_what_is_new(domain: Domain, file: Path) -> None:
    store = ConversationStore(domain, f"sqlite:///{file}")
    tracker = await store.get_or_create_tracker(WHO, append_action_listen=False)
    for number in range(3):
        for event in turn(number):
            tracker.update(event)
        await store.save(tracker)
    assert rows(file) == 3 * len(turn(0))


async def test_what_was_saved_is_there_after_a_restart(domain: Domain, file: Path) -> None:
    await long_conversation(ConversationStore(domain, f"sqlite:///{file}"), 60)
    again = ConversationStore(domain, f"sqlite:///{file}")
    assert state(await again.retrieve(WHO))["slots"]["pain_location"] == "knee"


async def test_conversations_dont_see_each_other(store: ConversationStore) -> None:
    await play(store, [*session(), *turn(0, SlotSet("pain_location", "knee"))], who="web-a")
    await play(store, [*session(), *turn(0, SlotSet("pain_location", "hip"))], who="web-b")
    tracker = await store.retrieve("web-a")
    assert tracker is not None and tracker.get_slot("pain_location") == "knee"
    assert set(await store.keys()) == {"web-a", "web-b"}


async def test_a_message_that_was_answered_is_known_after_a_restart(
    domain: Domain, file: Path
) -> None:
    said = UserUttered("message", {"name": "inform"}, message_id="m1")
    await play(ConversationStore(domain, f"sqlite:///{file}"), [*session(), said, *turn(0)[1:]])
    again = ConversationStore(domain, f"sqlite:///{file}")
    assert await again.heard(WHO, "m1")
    assert not await again.heard(WHO, "m2")
    assert not await again.heard("web-another", "m1"), "each conversation has ids of its own"
