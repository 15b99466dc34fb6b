"""Conversation locks that several servers share, through Redis.

Rasa's own Redis lock store reads a lock, changes it and writes it back, so that two servers can
both take it, and one's message is lost. Here Redis decides in one step, and only a server that
holds a lock can let go of it.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from rasa.core.lock import TicketLock
from rasa.core.lock_store import LOCK_LIFETIME, LockError
from redis.asyncio import Redis  # type: ignore[import-untyped]
from redis.asyncio.lock import Lock  # type: ignore[import-untyped]
from redis.exceptions import LockError as RedisLockError  # type: ignore[import-untyped]
from redis.exceptions import RedisError

from server.lock_store import AsyncLockStore

logger = logging.getLogger(__name__)

# A lock outlives a server that dies by so long; while it is held it is prolonged.
_LIFETIME_SECONDS = 10.0
_PROLONGED_EVERY = 3.0
_LOOKED_AFTER_EVERY = 0.02
_WAIT, _PAUSE = 1.0, 10.0


class SharedLockStore(AsyncLockStore):
    """Locks of this process, in order of arrival, and then, if there is a Redis, of all servers.

    While Redis doesn't answer, a conversation is locked within the process only: two messages of
    one person in the same moment may then be handled without knowing of each other, but everybody
    is answered.
    """

    def __init__(self, endpoint_config: Any = None) -> None:
        """Take the endpoint configuration: its `url` is Redis's address, or empty."""
        super().__init__(endpoint_config)
        url = getattr(endpoint_config, "url", None)
        self._url: str = url or ""
        self._redis: Redis | None = None
        self._not_before = 0.0

    @asynccontextmanager
    async def lock(
        self,
        conversation_id: str,
        lock_lifetime: float = LOCK_LIFETIME,
        wait_time_in_seconds: float = 1,
    ) -> AsyncIterator[TicketLock]:
        """Hold the conversation; in order of arrival within the process.

        Raises:
            LockError: the conversation wasn't free within `lock_lifetime` seconds.
        """
        async with super().lock(conversation_id, lock_lifetime) as ticket:
            shared = await self._taken(conversation_id, lock_lifetime)
            if shared is None:
                yield ticket
                return
            prolonging = asyncio.create_task(_prolong(shared))
            try:
                yield ticket
            finally:
                prolonging.cancel()
                await _release(shared)

    async def _taken(self, conversation_id: str, lock_lifetime: float) -> Lock | None:
        """The lock in Redis, held; None if there is no Redis, or none that answers."""
        if not self._url or time.monotonic() < self._not_before:
            return None
        lock = Lock(
            self._connected(), f"lock:{conversation_id}", timeout=_LIFETIME_SECONDS,
            sleep=_LOOKED_AFTER_EVERY, blocking_timeout=lock_lifetime,
        )  # fmt: skip
        try:
            got = await lock.acquire()
        except (RedisError, OSError):
            self._not_before = time.monotonic() + _PAUSE
            logger.error("Redis can't be reached: conversations are locked on this server only")
            return None
        if not got:
            raise LockError("The conversation is still busy with an earlier message.")
        return lock

    def _connected(self) -> Redis:
        # Made on the loop that uses it.
        if self._redis is None:
            self._redis = Redis.from_url(
                self._url, socket_timeout=_WAIT, socket_connect_timeout=_WAIT
            )
        return self._redis


async def _prolong(lock: Lock) -> None:
    while True:
        await asyncio.sleep(_PROLONGED_EVERY)
        try:
            await lock.reacquire()
        except (RedisLockError, RedisError, OSError):
            logger.error("a lock couldn't be prolonged")


async def _release(lock: Lock) -> None:
    try:
        await lock.release()
    except (RedisLockError, RedisError, OSError):
        logger.error("a lock couldn't be released: it ends by itself in a few seconds")
