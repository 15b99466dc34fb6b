"""Shows "is thinking…" under a thread while somebody waits for more than a moment.

Slack's call for it works in threads only. A turn takes some hundredths of a second, so it is called
only for those who have to wait for others; whatever goes wrong with it is no matter.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
from slack_sdk.errors import SlackApiError

from channels.slack.outbox import Door

logger = logging.getLogger(__name__)

_AFTER_SECONDS = 1.0
_WORDS = "is thinking…"


class Thinking:
    """The status of threads; Slack takes it away when the answer is posted."""

    def __init__(self, after: float = _AFTER_SECONDS) -> None:
        """Take how many seconds somebody waits before it is shown."""
        self._after = after
        self._offered = True

    @asynccontextmanager
    async def shown(self, door: Door) -> AsyncIterator[None]:
        """Show it for as long as this lasts, if it lasts."""
        task = None
        if self._offered and door.channel and door.thread:
            call = self._show(door, door.channel, door.thread)
            task = asyncio.get_running_loop().create_task(call)
        try:
            yield
        finally:
            if task:
                task.cancel()

    async def _show(self, door: Door, channel: str, thread: str) -> None:
        await asyncio.sleep(self._after)
        try:
            await door.client.assistant_threads_setStatus(
                channel_id=channel, thread_ts=thread, status=_WORDS
            )
        except SlackApiError as error:
            if error.response.get("error") != "ratelimited":
                # An app that may not, or a workspace where Slack doesn't offer it.
                self._offered = False
                logger.info("no status is shown: %s", error.response.get("error"))
        except (aiohttp.ClientError, asyncio.TimeoutError, OSError):
            pass
