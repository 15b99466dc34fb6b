"""A real server in a process of its own, and a browser's end of a conversation with it."""

from __future__ import annotations

import asyncio
import json
import secrets
import sqlite3
import time
import urllib.error
import urllib.request
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import socketio
from socketio.exceptions import ConnectionError as Refused

from channels.web.tokens import Tokens
from server.train import MODEL, up_to_date
from tests.running_bot import Bot, bot_in

SECRET = "a secret for tests only, long enough"
FRIEND = "https://club.example"
_PATIENCE = 10.0


def conversation_of(token: str) -> str | None:
    """The id of the conversation that a token opens, or None."""
    session = Tokens([SECRET]).read(token)
    return session.conversation if session else None


def post(server: Any, body: Any = None, **headers: str) -> tuple[int, Any, dict[str, str]]:
    """Ask for a session; status, content and headers of the answer."""
    data = body if isinstance(body, bytes) else json.dumps(body or {}).encode()
    sent = {
        "Content-Type": "application/json",
        **{k.replace("_", "-"): headers[k] for k in headers},
    }
    request = urllib.request.Request(f"{server.url}/chat/session", data, sent, method="POST")
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status, json.loads(answer.read()), dict(answer.headers.items())
    except urllib.error.HTTPError as error:
        return error.code, json.loads(error.read()), dict(error.headers.items())


def texts(messages: list[dict[str, Any]]) -> str:
    return "\n".join(message["text"] for message in messages)


@dataclass
class Server:
    """A running server, and everything that was typed to it."""

    bot: Bot
    typed: list[str] = field(default_factory=list)

    @property
    def url(self) -> str:
        return self.bot.url

    @property
    def log(self) -> Path:
        return self.bot.log

    @property
    def database(self) -> Path:
        return self.bot.database

    def token(self) -> str:
        """A new conversation's token, as the server itself mints them."""
        return Tokens([SECRET]).mint()[0]

    def rows(self, token: str, table: str = "events") -> int:
        """Number of rows of a conversation in a table of the database."""
        with sqlite3.connect(self.database) as connection:
            query = f"select count(*) from {table} where sender_id = ?"
            count: int = connection.execute(query, (conversation_of(token),)).fetchone()[0]
            return count

    @asynccontextmanager
    async def browser(self, token: str | None = None, **options: Any) -> AsyncIterator[Browser]:
        """A tab with the conversation of the token, or with a new one."""
        browser = Browser(self, token or self.token())
        await browser.open(**options)
        try:
            yield browser
        finally:
            # A long poll is given up only at the server's next sign of life.
            with suppress(asyncio.TimeoutError):
                await asyncio.wait_for(browser.sio.disconnect(), 1)

    async def refusal(self, token: str) -> str:
        """Why a tab with this token isn't let in."""
        browser = Browser(self, token)
        with pytest.raises(Refused):
            await browser.open()
        return " ".join(str(data) for data in browser.got("connect_error"))


class Browser:
    """One tab: what it says, and what it was sent."""

    def __init__(self, server: Server, token: str) -> None:
        self.server, self.token = server, token
        self.sio = socketio.AsyncClient(reconnection=False)
        self.events: list[tuple[str, Any]] = []
        for name in (
            "bot",
            "user",
            "typing",
            "history",
            "token",
            "forgotten",
            "session_expired",
            "connect_error",
        ):
            self.sio.on(name, self._keep(name))

    def _keep(self, name: str) -> Callable[[Any], Any]:
        async def keep(data: Any) -> None:
            self.events.append((name, data))

        return keep

    async def open(self, **options: Any) -> None:
        """Connect, and wait for the conversation so far."""
        given = {"auth": {"token": self.token}, "transports": ["websocket"], **options}
        await self.sio.connect(self.server.url, wait_timeout=_PATIENCE, **given)
        await self.until(lambda: bool(self.got("history")))

    def got(self, name: str) -> list[Any]:
        """All data of the events of a name so far."""
        return [data for event, data in self.events if event == name]

    @property
    def history(self) -> list[dict[str, Any]]:
        """The latest history sent."""
        latest: list[dict[str, Any]] = self.got("history")[-1]["messages"]
        return latest

    async def send(self, data: Any) -> Any:
        """Send anything as a message; what the server acknowledges."""
        return await self.sio.call("say", data, timeout=_PATIENCE)

    async def say(self, text: str, identity: str | None = None) -> list[dict[str, Any]]:
        """Say something properly; what the bot answers."""
        self.server.typed.append(text)
        before = len(self.got("bot"))
        ended = len(self.got("typing"))
        answer = await self.send({"text": text, "id": identity or secrets.token_hex(8)})
        assert answer == {"ok": True}
        await self.until(lambda: self.got("typing")[ended + 1 :] == [{"on": False}])
        return self.got("bot")[before:]

    async def until(self, happened: Callable[[], bool]) -> None:
        """Wait for something to have come."""
        deadline = time.monotonic() + _PATIENCE
        while not happened():
            assert time.monotonic() < deadline, "it didn't come"
            await asyncio.sleep(0.005)

    async def quiet(self) -> None:
        """Wait a little, for what should not come."""
        await asyncio.sleep(0.15)


@pytest.fixture(scope="package")
def server(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    """`python -m server`, as `make run` starts it, with a database of its own."""
    if not up_to_date(MODEL):
        request.getfixturevalue("agent")
    folder = tmp_path_factory.mktemp("server")
    with bot_in(folder, SESSION_SECRET=SECRET, ALLOWED_ORIGINS=FRIEND) as bot:
        yield Server(bot)
