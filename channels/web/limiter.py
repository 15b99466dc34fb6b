"""How often one address may open sessions and one conversation may talk."""

from __future__ import annotations

from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

OPENED_PER_MINUTE = 30
_RENEWED = RateLimitItemPerMinute(300)
_SAID = RateLimitItemPerMinute(40)


class Limiter:
    """Moving windows of one minute, kept in memory."""

    def __init__(self, opened_per_minute: int = OPENED_PER_MINUTE) -> None:
        """Start with empty windows; an address may open so many new sessions a minute."""
        self._windows = MovingWindowRateLimiter(MemoryStorage())
        self._opened = RateLimitItemPerMinute(opened_per_minute)

    def may_open(self, address: str) -> bool:
        """Whether the address may open one more session now."""
        return bool(self._windows.hit(self._opened, "open", address))

    def may_renew(self, address: str) -> bool:
        """Whether the address may renew one more session now."""
        return bool(self._windows.hit(_RENEWED, "renew", address))

    def may_say(self, conversation: str) -> bool:
        """Whether the conversation may get one more message now."""
        return bool(self._windows.hit(_SAID, "say", conversation))
