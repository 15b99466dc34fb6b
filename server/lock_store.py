"""Conversation locks for one process that wait instead of polling.

Rasa's stock store looks once a second whether the lock is free, so that a second message sent
quickly waits a whole second.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from rasa.core.lock import TicketLock
from rasa.core.lock_store import LOCK_LIFETIME, LockError, LockStore


class AsyncLockStore(LockStore):
    """One `asyncio.Lock` for each conversation that has a message in hand."""

    def __init__(self, endpoint_config: Any = None) -> None:
        """Take Rasa's endpoint configuration, which holds nothing this store needs."""
        self._locks: dict[str, tuple[asyncio.Lock, int]] = {}

    @asynccontextmanager
    async def lock(
        self,
        conversation_id: str,
        lock_lifetime: float = LOCK_LIFETIME,
        wait_time_in_seconds: float = 1,
    ) -> AsyncIterator[TicketLock]:
        """Hold the conversation; in order of arrival.

        Raises:
            LockError: the conversation wasn't free within `lock_lifetime` seconds.
        """
        lock, users = self._locks.get(conversation_id, (asyncio.Lock(), 0))
        self._locks[conversation_id] = (lock, users + 1)
        try:
            try:
                await asyncio.wait_for(lock.acquire(), lock_lifetime)
            except asyncio.TimeoutError as error:
                raise LockError(
                    "The conversation is still busy with an earlier message."
                ) from error
            try:
                yield TicketLock(conversation_id)
            finally:
                lock.release()
        finally:
            lock, users = self._locks[conversation_id]
            if users == 1:
                del self._locks[conversation_id]
            else:
                self._locks[conversation_id] = (lock, users - 1)
