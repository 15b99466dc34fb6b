"""The database is set up for readers and for erasing, and a lost one is an error."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import UserUttered
from sqlalchemy.exc import SQLAlchemyError

from server.tracker_store import ConversationStore
from tests.server.conftest import WHO, play, session, state, turn


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
