"""Does a thing once: Slack sends again what it thinks wasn't received, to any server."""

from __future__ import annotations

import logging
import time
from collections import OrderedDict
from typing import Protocol

from redis.asyncio import Redis  # type: ignore[import-untyped]
from redis.exceptions import RedisError  # type: ignore[import-untyped]

logger = logging.getLogger(__name__)

_MOST = 50_000
_WAIT, _PAUSE = 0.5, 10.0


class Once(Protocol):
    """Remembers what came."""

    async def first(self, key: str, seconds: int = 3600) -> bool:
        """Whether the key comes for the first time in so many seconds; remembers it."""

    async def close(self) -> None:
        """Let go of connections."""


class MemoryOnce:
    """For one server."""

    def __init__(self) -> None:
        """Start with nothing seen."""
        self._until: OrderedDict[str, float] = OrderedDict()

    async def first(self, key: str, seconds: int = 3600) -> bool:
        """Whether the key comes for the first time."""
        now = time.monotonic()
        if self._until.get(key, 0.0) > now:
            return False
        self._until[key] = now + seconds
        self._until.move_to_end(key)
        if len(self._until) > _MOST:
            self._until.popitem(last=False)
        return True

    async def close(self) -> None:
        """Nothing to let go of."""


class RedisOnce:
    """For several servers: who sets the key first has it.

    While Redis doesn't answer, each server remembers by itself: an answer twice is better than
    none. It isn't asked again for some seconds, because acknowledgements wait for this.
    """

    def __init__(self, url: str) -> None:
        """Take the address, `redis://…`; connections are made when needed."""
        self._redis = Redis.from_url(
            url, decode_responses=True, socket_timeout=_WAIT, socket_connect_timeout=_WAIT
        )
        self._own = MemoryOnce()
        self._not_before = 0.0

    async def first(self, key: str, seconds: int = 3600) -> bool:
        """Whether the key comes for the first time, to any server."""
        own = await self._own.first(key, seconds)
        if not own or time.monotonic() < self._not_before:
            return own
        try:
            return bool(await self._redis.set(f"slack:{key}", "1", nx=True, ex=max(seconds, 1)))
        except (RedisError, OSError):
            self._not_before = time.monotonic() + _PAUSE
            logger.error("Redis can't be reached: messages may be answered twice")
            return True

    async def close(self) -> None:
        """Close the connections."""
        await self._redis.close()


def once(redis_url: str) -> Once:
    """The memory for this set-up."""
    return RedisOnce(redis_url) if redis_url else MemoryOnce()
