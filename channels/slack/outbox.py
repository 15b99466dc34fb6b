"""Posts to Slack, each conversation in order, waiting when Slack says so, losing nothing.

A worker for each conversation with something to send: Slack's "too many requests" holds up this
conversation alone, and nobody's turn.
"""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict, deque
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from channels.slack.mrkdwn import clip, pieces
from channels.slack.posts import Close, Post, Replace, Say, Upload
from channels.slack.render.blocks import LONGEST_TEXT
from channels.slack.used import closed, question_mark

logger = logging.getLogger(__name__)

# Some two minutes, all in all.
_TRIES = 8
_LONGEST_PAUSE = 60.0
_STANDING = 5_000
_PASSING = frozenset({"internal_error", "fatal_error", "service_unavailable", "request_timeout"})
_UNWILLING = frozenset(
    {"invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "msg_too_long"}
)


@dataclass(frozen=True)
class Door:
    """Where a person is reached: a direct message, perhaps a thread in it."""

    client: AsyncWebClient
    user: str
    channel: str | None = None
    thread: str | None = None


@dataclass(frozen=True)
class Standing:
    """The latest question posted in a conversation, as it was posted."""

    ts: str
    text: str
    blocks: tuple[dict[str, object], ...]
    door: Door


@dataclass
class _Box:
    waiting: deque[tuple[Door, Post]] = field(default_factory=deque)
    channel: str | None = None


def retry_after(error: SlackApiError) -> float | None:
    """Seconds that Slack asks to wait; None if it isn't about that."""
    response = error.response
    if getattr(response, "status_code", 0) != 429 and response.get("error") != "ratelimited":
        return None
    headers = {name.lower(): value for name, value in getattr(response, "headers", {}).items()}
    try:
        return max(float(headers.get("retry-after", 1)), 0.0)
    except (TypeError, ValueError):
        return 1.0


class Outbox:
    """All that waits to be posted."""

    def __init__(self, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
        """Take what waits for some seconds."""
        self._sleep = sleep
        self._boxes: dict[str, _Box] = {}
        self._workers: set[asyncio.Task[None]] = set()
        self._standing: OrderedDict[str, Standing] = OrderedDict()

    def put(self, conversation: str, door: Door, posts: Iterable[Post]) -> None:
        """Queue posts; an urgent one goes before what still waits."""
        box = self._boxes.get(conversation)
        fresh = box is None
        box = box or self._boxes.setdefault(conversation, _Box())
        for post in posts:
            if _urgent(post):
                urgent = sum(_urgent(one) for _, one in box.waiting)
                box.waiting.insert(urgent, (door, post))
            else:
                box.waiting.append((door, post))
        if fresh:
            worker = asyncio.get_running_loop().create_task(self._empty(conversation, box))
            self._workers.add(worker)
            worker.add_done_callback(self._workers.discard)

    def forget(self, conversation: str) -> None:
        """Keep nothing of a conversation."""
        self._standing.pop(conversation, None)

    async def drain(self, seconds: float) -> None:
        """Wait until everything is posted, at most so long."""
        if self._workers:
            await asyncio.wait(set(self._workers), timeout=seconds)

    async def _empty(self, conversation: str, box: _Box) -> None:
        while box.waiting:
            door, post = box.waiting.popleft()
            if isinstance(post, Close):
                standing = self._standing.pop(conversation, None)
                if standing is None:
                    continue
                door = standing.door
                post = closed(standing.ts, standing.text, standing.blocks, post.words)
            try:
                ts = await self._deliver(box, door, post)
            except Exception as error:
                # The words stay out of the log: they are about somebody's health.
                logger.error("a post was not delivered: %s", _reason(error))
                continue
            self._note(conversation, door, post, ts)
        del self._boxes[conversation]

    def _note(self, conversation: str, door: Door, post: Post, ts: str | None) -> None:
        """Remember which question stands."""
        standing = self._standing.get(conversation)
        if isinstance(post, Replace) and standing and standing.ts == post.ts:
            del self._standing[conversation]
        if ts and isinstance(post, Say) and question_mark(post.blocks):
            self._standing[conversation] = Standing(ts, post.text, post.blocks, door)
            if len(self._standing) > _STANDING:
                self._standing.popitem(last=False)

    async def _deliver(self, box: _Box, door: Door, post: Say | Replace | Upload) -> str | None:
        """Post it, as often as it takes; its time stamp, or None if other posts go instead."""
        failed = 0
        while True:
            try:
                channel = door.channel or box.channel or await self._open(door)
                box.channel = channel
                return await _send(door, channel, post)
            except SlackApiError as error:
                wait = retry_after(error)
                reason = error.response.get("error")
                if wait is None and reason in _UNWILLING and isinstance(post, Say) and post.blocks:
                    logger.error("blocks were refused, sending words: %s", reason)
                    words = [Say(piece) for piece in pieces(post.text, LONGEST_TEXT)]
                    box.waiting.extendleft((door, one) for one in reversed(words))
                    return None
                status = getattr(error.response, "status_code", 0)
                if wait is None and status < 500 and reason not in _PASSING:
                    raise
                failed += wait is None
            except (aiohttp.ClientError, asyncio.TimeoutError, OSError):
                failed, wait = failed + 1, None
                if failed >= _TRIES:
                    raise
            if failed >= _TRIES:
                raise TimeoutError("gave up")
            pause = min(2.0 ** (failed - 1), _LONGEST_PAUSE)
            await self._sleep(pause if wait is None else wait)
            if box.waiting and _urgent(box.waiting[0][1]) and not _urgent(post):
                # An alarm came while this one was waiting.
                first = sum(_urgent(one) for _, one in box.waiting)
                box.waiting.insert(first, (door, post))
                return None

    @staticmethod
    async def _open(door: Door) -> str:
        opened = await door.client.conversations_open(users=door.user)
        return str(opened["channel"]["id"])


def _urgent(post: Post) -> bool:
    return isinstance(post, Say) and post.urgent


def _reason(error: Exception) -> str:
    if isinstance(error, SlackApiError):
        return str(error.response.get("error"))
    return type(error).__name__


async def _send(door: Door, channel: str, post: Say | Replace | Upload) -> str | None:
    client = door.client
    if isinstance(post, Upload):
        picture = post.picture
        content = await asyncio.to_thread(picture.draw)
        await client.files_upload_v2(
            channel=channel, thread_ts=door.thread, content=content, filename=picture.name,
            title=picture.title, alt_txt=picture.alt,
        )  # fmt: skip
        return None
    text, blocks = clip(post.text, LONGEST_TEXT), list(post.blocks)
    answer: AsyncSlackResponse
    if isinstance(post, Replace):
        answer = await client.chat_update(channel=channel, ts=post.ts, text=text, blocks=blocks)
    else:
        answer = await client.chat_postMessage(
            channel=channel, thread_ts=door.thread, text=text, blocks=blocks or None,
            unfurl_links=False, unfurl_media=False,
        )  # fmt: skip
    return str(answer["ts"])
