"""The store forgets nothing that it should keep, and keeps nothing that it should forget."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    ActiveLoop,
    BotUttered,
    Event,
    SessionStarted,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker
from sqlalchemy.exc import SQLAlchemyError

from server.tracker_store import ConversationStore

ROOT = Path(__file__).parents[2]
WHO = "web-somebody"


@pytest.fixture(scope="module")
def domain() -> Domain:
    return Domain.load(str(ROOT / "domain.yml"))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "conversations.db"


@pytest.fixture(params=["file", "memory"])
def store(request: pytest.FixtureRequest, domain: Domain, file: Path) -> ConversationStore:
    return ConversationStore(
        domain, "sqlite://" if request.param == "memory" else f"sqlite:///{file}"
    )


def session() -> list[Event]:
    return [
        ActionExecuted("action_session_start"),
        SessionStarted(),
        ActionExecuted("action_listen"),
    ]


def turn(number: int, *slots: SlotSet) -> list[Event]:
    """One turn in the form: the runner says something, the bot asks on."""
    return [
        UserUttered(f"message {number}", {"name": "inform", "confidence": 1.0}),
        *slots,
        ActionExecuted("triage_form"),
        BotUttered(f"question {number}"),
        ActionExecuted("action_listen"),
    ]


async def play(store: ConversationStore, *parts: Sequence[Event], who: str = WHO) -> None:
    """Load, add events and save, once for each part, as the server does for each turn."""
    for part in parts:
        tracker = await store.get_or_create_tracker(who, append_action_listen=False)
        for event in part:
            tracker.update(event)
        await store.save(tracker)


async def long_conversation(store: ConversationStore, turns: int) -> None:
    begin = [*session(), *turn(0, SlotSet("pain_location", "knee"))]
    begin.insert(-2, ActiveLoop("triage_form"))
    begin.insert(-2, SlotSet("requested_slot", "severity"))
    rest = [turn(number, SlotSet("misunderstood", number % 3 / 1.0)) for number in range(1, turns)]
    rest[turns // 2].insert(1, SlotSet("red_flags", ["night_pain"]))
    await play(store, begin, *rest)


def rows(file: Path, table: str = "events") -> int:
    with sqlite3.connect(file) as connection:
        count: int = connection.execute(f"select count(*) from {table}").fetchone()[0]
        return count


def state(tracker: DialogueStateTracker | None) -> dict[str, Any]:
    """What the policy, the form and the readers see of a conversation."""
    assert tracker is not None
    turns = [event.text for event in tracker.events if isinstance(event, UserUttered)]
    return {
        "slots": tracker.current_slot_values(),
        "loop": tracker.active_loop_name,
        "asked": tracker.get_slot("requested_slot"),
        "said": tracker.latest_message.text if tracker.latest_message else None,
        "latest action": tracker.latest_action_name,
        "last turns": turns[-4:],
    }


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


async def test_conversations_dont_see_each_other(store: ConversationStore) -> None:
    await play(store, [*session(), *turn(0, SlotSet("pain_location", "knee"))], who="web-a")
    await play(store, [*session(), *turn(0, SlotSet("pain_location", "hip"))], who="web-b")
    tracker = await store.retrieve("web-a")
    assert tracker is not None and tracker.get_slot("pain_location") == "knee"
    assert set(await store.keys()) == {"web-a", "web-b"}


async def test_forgetting_deletes_every_row(domain: Domain, file: Path) -> None:
    store = ConversationStore(domain, f"sqlite:///{file}")
    await long_conversation(store, 60)
    assert rows(file, "tails") == 1
    await store.forget(WHO)
    assert (rows(file), rows(file, "tails")) == (0, 0)
    assert await store.retrieve(WHO) is None


async def test_forgetting_keeps_the_others(store: ConversationStore) -> None:
    await play(store, [*session(), *turn(0)], who="web-a")
    await play(store, [*session(), *turn(0)], who="web-b")
    await store.forget("web-a")
    assert list(await store.keys()) == ["web-b"]


async def test_forgetting_leaves_no_trace_on_the_disk(domain: Domain, file: Path) -> None:
    store = ConversationStore(domain, f"sqlite:///{file}")
    # As long as anybody has the file open, SQLite keeps its log.
    somebody_else = sqlite3.connect(file)
    somebody_else.execute("select * from events").fetchall()
    secret = "a very unusual sentence about my left kneecap"
    long = UserUttered(secret + " and more" * 1000)
    await play(store, [*session(), long, *turn(1)], *[turn(n) for n in range(2, 60)])
    await play(store, [*session(), *turn(0)], who="web-other")

    def on_disk() -> bool:
        return any(secret.encode() in path.read_bytes() for path in file.parent.iterdir())

    assert on_disk()
    await store.forget(WHO)
    assert not on_disk()
    somebody_else.close()
    assert list(await store.keys()) == ["web-other"]


async def test_old_conversations_are_deleted_and_talking_ones_kept(
    store: ConversationStore,
) -> None:
    month = 30 * 24 * 3600.0
    for who, ages in {"old": [40, 31], "back again": [40, 1], "new": [2, 0]}.items():
        for number, age in enumerate(ages):
            events = turn(number)
            for event in events:
                event.timestamp = time.time() - age * 24 * 3600
            await play(store, events, who=who)
    assert await store.forget_older_than(month) == 1
    assert set(await store.keys()) == {"back again", "new"}
    assert await store.forget_older_than(month) == 0


def test_the_file_is_set_up_for_readers_and_for_erasing(domain: Domain, file: Path) -> None:
    store = ConversationStore(domain, f"sqlite:///{file}")
    with store.engine.connect() as connection:
        found = {
            name: connection.exec_driver_sql(f"pragma {name}").scalar()
            for name in ("journal_mode", "secure_delete", "synchronous", "busy_timeout")
        }
    assert found == {
        "journal_mode": "wal",
        "secure_delete": 1,
        "synchronous": 1,
        "busy_timeout": 5000,
    }


def test_a_database_that_cant_be_opened_is_an_error(domain: Domain, tmp_path: Path) -> None:
    with pytest.raises(SQLAlchemyError):
        ConversationStore(domain, f"sqlite:///{tmp_path}/no/such/folder/conversations.db")


async def test_a_lost_database_is_an_error_and_no_empty_memory(domain: Domain, file: Path) -> None:
    store = ConversationStore(domain, f"sqlite:///{file}")
    await play(store, [*session(), *turn(0)])
    tracker = await store.retrieve(WHO)
    assert tracker is not None
    with sqlite3.connect(file) as connection:
        connection.execute("alter table events rename to lost")
    with pytest.raises(SQLAlchemyError):
        await store.retrieve(WHO)
    with pytest.raises(SQLAlchemyError):
        await store.get_or_create_tracker(WHO)
    tracker.update(UserUttered("my groin hurts"))
    with pytest.raises(SQLAlchemyError) as error:
        await store.save(tracker)
    assert "groin" not in str(error.value), "what was typed stays out of the log"
    with sqlite3.connect(file) as connection:
        connection.execute("alter table lost rename to events")
    await store.save(tracker)
    assert state(await store.retrieve(WHO))["said"] == "my groin hurts", "nothing got lost"


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


async def test_a_message_that_was_answered_is_known_after_a_restart(
    domain: Domain, file: Path
) -> None:
    said = UserUttered("message", {"name": "inform"}, message_id="m1")
    await play(ConversationStore(domain, f"sqlite:///{file}"), [*session(), said, *turn(0)[1:]])
    again = ConversationStore(domain, f"sqlite:///{file}")
    assert await again.heard(WHO, "m1")
    assert not await again.heard(WHO, "m2")
    assert not await again.heard("web-another", "m1"), "each conversation has ids of its own"


async def test_who_was_forgotten_is_known_as_such_and_by_a_digest_only(
    domain: Domain, file: Path
) -> None:
    store = ConversationStore(domain, f"sqlite:///{file}")
    await play(store, [*session(), *turn(0)])
    assert not await store.forgotten(WHO)
    await store.forget(WHO)
    assert await ConversationStore(domain, f"sqlite:///{file}").forgotten(WHO)
    assert WHO.encode() not in file.read_bytes()
    await store.forget_older_than(3600)
    assert await store.forgotten(WHO), "its tokens could still be renewed"
    with sqlite3.connect(file) as connection:
        connection.execute("update forgotten set at = at - ?", (61 * 24 * 3600,))
    await store.forget_older_than(3600)
    assert not await store.forgotten(WHO)


async def test_old_conversations_are_cleared_away_without_a_mark(store: ConversationStore) -> None:
    await play(store, [*session(), *turn(0)])
    await store.forget_older_than(-60)
    assert await store.retrieve(WHO) is None
    assert not await store.forgotten(WHO)
