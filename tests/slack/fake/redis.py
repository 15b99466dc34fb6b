"""A stand-in for Redis: `SET key value NX EX seconds`, and nothing else of note."""

from __future__ import annotations

import asyncio
from types import TracebackType


class FakeRedis:
    """One shared memory behind the real protocol."""

    def __init__(self) -> None:
        self.kept: dict[bytes, bytes] = {}

    async def __aenter__(self) -> FakeRedis:
        self._server = await asyncio.start_server(self._talk, "127.0.0.1", 0)
        port = self._server.sockets[0].getsockname()[1]
        self.url = f"redis://127.0.0.1:{port}/0"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:  # fmt: skip
        self._server.close()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while line := await reader.readline():
            words = []
            for _ in range(int(line[1:])):
                size = int((await reader.readline())[1:])
                words.append((await reader.readexactly(size + 2))[:-2])
            writer.write(self._answer(words))
            await writer.drain()
        writer.close()

    def _answer(self, words: list[bytes]) -> bytes:
        if words[0].upper() != b"SET":
            return b"+OK\r\n"
        options = {word.upper() for word in words[3:]}
        if b"NX" in options and words[1] in self.kept:
            return b"$-1\r\n"
        self.kept[words[1]] = words[2]
        return b"+OK\r\n"
