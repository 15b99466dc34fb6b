"""What is forgotten leaves no trace, neither in the tables nor on the disk; the others stay."""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path

from rasa.shared.core.domain import Domain
from rasa.shared.core.events import UserUttered

from server.tracker_store import ConversationStore
from tests.server.conftest import WHO, long_conversation, play, rows, session, turn


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


async def test_old_conversations_are_cleared_away_without_a_mark(store: ConversationStore) -> None:
    await play(store, [*session(), *turn(0)])
    await store.forget_older_than(-60)
    assert await store.retrieve(WHO) is None
    assert not await store.forgotten(WHO)
