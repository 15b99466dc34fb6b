"""How often one address may open sessions and one conversation may talk."""

from __future__ import annotations

from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

_OPENED = RateLimitItemPerMinute(30)
_SAID = RateLimitItemPerMinute(40)


class Limiter:
    """Moving windows of one minute, kept in memory."""

    def __init__(self) -> None:
        """Start with empty windows."""
        self._windows = MovingWindowRateLimiter(MemoryStorage())

    def may_open(self, address: str) -> bool:
        """Whether the address may open one more session now."""
        return bool(self._windows.hit(_OPENED, "open", address))

    def may_say(self, conversation: str) -> bool:
        """Whether the conversation may get one more message now."""
        return bool(self._windows.hit(_SAID, "say", conversation))
