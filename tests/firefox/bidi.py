"""Drives the Firefox that is installed, over the protocol it speaks by itself (WebDriver BiDi)."""

from __future__ import annotations

import asyncio
import json
import re
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import count
from pathlib import Path
from typing import Any

import websockets

# Keys as WebDriver names them.
TAB, ENTER, SHIFT = "\ue004", "\ue006", "\ue008"
_START_SECONDS = 60.0
_PATIENCE = 20.0


def installed() -> str | None:
    """Where Firefox is, if it is here."""
    return shutil.which("firefox-esr") or shutil.which("firefox")


class Firefox:
    """One page of a running Firefox."""

    def __init__(self, socket: Any) -> None:
        self._socket, self._numbers = socket, count(1)
        self._page = ""
        self.errors: list[str] = []

    async def _command(self, method: str, **parameters: Any) -> dict[str, Any]:
        number = next(self._numbers)
        await self._socket.send(json.dumps({"id": number, "method": method, "params": parameters}))
        while True:
            answer = json.loads(await asyncio.wait_for(self._socket.recv(), _PATIENCE))
            if answer.get("method") == "log.entryAdded":
                entry = answer["params"]
                if entry["level"] == "error":
                    self.errors.append(str(entry["text"]))
            if answer.get("id") == number:
                assert answer["type"] == "success", answer
                result: dict[str, Any] = answer["result"]
                return result

    async def begin(self) -> None:
        await self._command("session.new", capabilities={})
        await self._command("session.subscribe", events=["log.entryAdded"])
        tree = await self._command("browsingContext.getTree")
        self._page = tree["contexts"][0]["context"]

    async def go(self, url: str) -> None:
        await self._command(
            "browsingContext.navigate", context=self._page, url=url, wait="complete"
        )

    async def run(self, expression: str) -> Any:
        """The value of a JavaScript expression on the page, by way of JSON."""
        answer = await self._command(
            "script.evaluate",
            expression=f"(async () => JSON.stringify(await ({expression}) ?? null))()",
            target={"context": self._page},
            awaitPromise=True,
        )
        assert answer["type"] == "success", answer
        return json.loads(answer["result"]["value"])

    async def until(self, expression: str) -> None:
        """Wait for an expression to become true."""
        deadline = asyncio.get_running_loop().time() + _PATIENCE
        while not await self.run(expression):
            assert asyncio.get_running_loop().time() < deadline, f"never true: {expression}"
            await asyncio.sleep(0.1)

    async def reload(self) -> None:
        await self._command("browsingContext.reload", context=self._page, wait="complete")

    async def _keys(self, *strokes: tuple[str, str]) -> None:
        actions = [{"type": kind, "value": key} for kind, key in strokes]
        source = {"type": "key", "id": "keyboard", "actions": actions}
        await self._command("input.performActions", context=self._page, actions=[source])

    async def type(self, text: str) -> None:
        """Press the keys of a text, then Enter."""
        await self._keys(*((kind, key) for key in [*text, ENTER] for kind in ("keyDown", "keyUp")))

    async def press(self, key: str, until: str = "", backwards: bool = False) -> None:
        """Press a key, again until an expression is true; backwards: with Shift."""
        stroke = [("keyDown", key), ("keyUp", key)]
        if backwards:
            stroke = [("keyDown", SHIFT), *stroke, ("keyUp", SHIFT)]
        for _ in range(40):
            await self._keys(*stroke)
            if not until or await self.run(until):
                return
        raise AssertionError(f"never true: {until}")


@asynccontextmanager
async def firefox(path: str, profile: Path) -> AsyncIterator[Firefox]:
    """A running Firefox with a profile of its own; ended at the end."""
    process = await asyncio.create_subprocess_exec(
        path, "--headless", "--no-remote", "--profile", str(profile),
        "--remote-debugging-port", "0",
        stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    try:
        assert process.stderr
        address = ""
        while not address:
            line = await asyncio.wait_for(process.stderr.readline(), _START_SECONDS)
            assert line, "Firefox ended"
            found = re.search(r"WebDriver BiDi listening on (ws://\S+)", line.decode())
            address = found.group(1) if found else ""
        async with websockets.connect(f"{address}/session", max_size=None) as socket:
            page = Firefox(socket)
            await page.begin()
            yield page
    finally:
        process.terminate()
        await process.wait()
