"""Who has to wait sees that the bot thinks, where Slack offers that."""

from __future__ import annotations

import asyncio
from typing import Any

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from channels.slack.outbox import Door
from channels.slack.status import Thinking
from tests.slack.fake.server import FakeSlack

THREAD = ("D1", "1700000000.000001")


def door(slack: FakeSlack, channel: str | None, thread: str | None) -> Door:
    client = AsyncWebClient("xoxb-club", base_url=f"{slack.url}/api/", retry_handlers=[])
    return Door(client, "U1", channel, thread)


async def wait(thinking: Thinking, where: Door, seconds: float = 0.3) -> None:
    async with thinking.shown(where):
        await asyncio.sleep(seconds)


async def shown(slack: FakeSlack, where: Door, seconds: float = 0.3) -> list[dict[str, Any]]:
    slack.api.statuses.clear()
    await wait(Thinking(after=0.1), where, seconds)
    return slack.api.statuses


async def test_it_is_shown_under_a_thread_to_who_waits(slack: FakeSlack) -> None:
    (status,) = await shown(slack, door(slack, *THREAD))
    assert (status["channel_id"], status["thread_ts"]) == THREAD
    assert "thinking" in status["status"]


async def test_not_for_a_moment_and_not_outside_threads(slack: FakeSlack) -> None:
    assert not await shown(slack, door(slack, *THREAD), 0.02)
    assert not await shown(slack, door(slack, "D1", None))
    assert not await shown(slack, door(slack, None, None))


@pytest.mark.parametrize(
    "fault", [SlackApiError("no", {"error": "not_allowed"}), aiohttp.ClientConnectionError()]
)
async def test_whatever_goes_wrong_with_it_is_no_matter(fault: Exception) -> None:
    class Client:
        calls = 0

        async def assistant_threads_setStatus(self, **given: Any) -> None:  # noqa: N802
            self.calls += 1
            raise fault

    client, thinking = Client(), Thinking(after=0.0)
    for _ in range(2):
        await wait(thinking, Door(client, "U1", *THREAD), 0.02)  # type: ignore[arg-type]
    refused = isinstance(fault, SlackApiError)
    assert client.calls == (1 if refused else 2), "where Slack doesn't offer it, it isn't asked"
