"""A server that is killed and started again in the middle of a talk loses and doubles nothing."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from typing import Any

import pytest

from channels.web.tokens import Tokens
from server.train import MODEL, up_to_date
from tests.channels.conftest import SECRET, Server, conversation_of, post
from tests.running_bot import bot_in

LAST_YEARS = "the-secret-of-last-year-long-enough-as-well"
TOKEN_SECONDS = 6


@pytest.fixture
def server(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    """A server of one's own, whose tokens live a few seconds."""
    if not up_to_date(MODEL):
        request.getfixturevalue("agent")
    folder = tmp_path_factory.mktemp("restarted")
    with bot_in(folder, SESSION_SECRET=LAST_YEARS, TOKEN_SECONDS=str(TOKEN_SECONDS)) as bot:
        yield Server(bot)


async def session(server: Server, token: str | None = None) -> str:
    """A token as a browser gets it: a new one, or the one given renewed."""
    answer: dict[str, Any] = (await asyncio.to_thread(post, server, {"token": token}))[1]
    return str(answer["token"])


async def test_a_talk_goes_on_across_a_restart_with_another_secret(server: Server) -> None:
    """One story, because each start takes seconds."""
    first = await session(server)
    async with server.browser(first) as tab:
        before = await tab.say("my left knee hurts", "m1")
        # While a tab is open its token is renewed before it expires.
        await tab.until(lambda: bool(tab.got("token")))
        fresh = tab.got("token")[0]
        tokens = Tokens([LAST_YEARS])
        old, new = tokens.read(first), tokens.read(fresh["token"])
        assert old is not None and new is not None
        assert new.conversation == old.conversation
        assert new.expires > old.expires > time.time(), "in time"
        assert fresh["expires_in"] == TOKEN_SECONDS
        server.bot.kill()
        await tab.until(lambda: not tab.sio.connected)

    server.bot.settings = {"SESSION_SECRET": SECRET, "OLDER_SESSION_SECRETS": LAST_YEARS}
    server.bot.start()
    token = await session(server, fresh["token"])
    assert conversation_of(token) == old.conversation, "signed with the new secret from now on"
    async with server.browser(token) as tab:
        shown = [(one["from"], one["id"]) for one in tab.history]
        assert shown == [("user", "m1"), *(("bot", one["id"]) for one in before)], "nothing is lost"
        # The acknowledgement may have gone down with the server: the client sends again.
        assert await tab.send({"text": "my left knee hurts", "id": "m1"}) == {"ok": True}
        await tab.quiet()
        assert tab.got("bot") == tab.got("user") == [], "nothing is answered twice"
        answers = await tab.say("none of these", "m2")
        assert "knee" in " ".join(one["text"] for one in answers), "it goes on where it was"
