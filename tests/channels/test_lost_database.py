"""When the database is gone the bot says so; it neither forgets nor pretends."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.channels.conftest import texts


@contextmanager
def without_database(path: Path) -> Iterator[None]:
    with sqlite3.connect(path) as connection:
        connection.execute("alter table events rename to lost")
    try:
        yield
    finally:
        with sqlite3.connect(path) as connection:
            connection.execute("alter table lost rename to events")


async def test_a_lost_database_is_told_and_nothing_is_answered_from_an_empty_memory(
    server: Any,
) -> None:
    async with server.browser() as tab:
        await tab.say("my left knee hurts")
        with without_database(server.database):
            answers = await tab.say("my left groin hurts as well")
            assert len(answers) == 1
            assert "Something went wrong" in answers[0]["text"]
            answer = await tab.sio.call("forget", timeout=10)
            assert answer["ok"] is False, "nothing was deleted, so nothing is pretended"
            assert "failed" in await server.refusal(tab.token), "no empty conversation is shown"
        answers = await tab.say("none of these")
        assert "Something went wrong" not in texts(answers)
    async with server.browser(tab.token) as later:
        assert "my left knee hurts" in [one["text"] for one in later.history]
