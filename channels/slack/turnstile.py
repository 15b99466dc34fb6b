"""Lets one turn compute at a time, so that Slack hears at once that a message arrived.

A turn computes inside the event loop. With sixty turns ready, an acknowledgement would wait for all
of them, and Slack gives up after three seconds. Here it waits for one: between two turns the loop
goes round often enough to read, check and acknowledge what has come.
"""

from __future__ import annotations

import asyncio
from types import TracebackType

# A request needs some rounds of the loop: to be read, verified, dispatched, answered.
_ROUNDS = 20


class Turnstile:
    """An `asyncio.Lock`, first come first served, with a pause for others in front."""

    def __init__(self) -> None:
        """Make the lock; on the loop that will use it."""
        self._lock = asyncio.Lock()

    async def __aenter__(self) -> None:
        await self._lock.acquire()
        for _ in range(_ROUNDS):
            await asyncio.sleep(0)

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._lock.release()
