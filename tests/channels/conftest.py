"""A real server in a process of its own, and a browser's end of a conversation with it."""

from __future__ import annotations

import asyncio
import os
import secrets
import socket
import subprocess
import sys
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

from channels.web.tokens import Tokens
from server.train import MODEL, ROOT, up_to_date

SECRET = "a secret for tests only, long enough"
FRIEND = "https://club.example"
_START_SECONDS = 90.0
_PATIENCE = 10.0


@dataclass
class Server:
    """A running server: where it is, what it wrote, and everything that was typed to it."""

    url: str
    log: Path
    database: Path
    typed: list[str] = field(default_factory=list)

    def token(self) -> str:
        """A new conversation's token, as the server itself mints them."""
        return Tokens(SECRET).mint()[0]

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


class Browser:
    """One tab: what it says, and what it was sent."""

    def __init__(self, server: Server, token: str) -> None:
        self.server, self.token = server, token
        self.sio = socketio.AsyncClient(reconnection=False)
        self.events: list[tuple[str, Any]] = []
        for name in ("bot", "user", "typing", "history"):
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


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _wait(url: str, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + _START_SECONDS
    while time.monotonic() < deadline:
        assert process.poll() is None, log.read_text()
        try:
            with urllib.request.urlopen(f"{url}/health", timeout=2):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    pytest.fail(f"the server wasn't ready: {log.read_text()}")


@pytest.fixture(scope="package")
def server(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    """`python -m server`, as `make run` starts it, with a database of its own."""
    if not up_to_date(MODEL):
        request.getfixturevalue("agent")
    folder = tmp_path_factory.mktemp("server")
    log, database, port = folder / "log", folder / "conversations.db", _free_port()
    environment = {
        **os.environ,
        "SESSION_SECRET": SECRET,
        "DATABASE_URL": f"sqlite:///{database}",
        "ALLOWED_ORIGINS": FRIEND,
    }
    with log.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "server", "--port", str(port), "--model", str(MODEL)],
            cwd=ROOT,
            env=environment,
            stdout=out,
            stderr=subprocess.STDOUT,
        )
        try:
            url = f"http://127.0.0.1:{port}"
            _wait(url, process, log)
            yield Server(url, log, database)
        finally:
            process.terminate()
            process.wait(timeout=20)
