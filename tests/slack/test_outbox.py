"""Posting: in order, patient, and never losing a word."""

from __future__ import annotations

from typing import Any

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError

from channels.slack.outbox import Door, Outbox
from channels.slack.posts import Replace, Say, Upload
from channels.slack.render.blocks import Picture, actions, button, section

BLOCKS = (section("words"),)


class Answer(dict[str, Any]):
    status_code = 200
    headers: dict[str, str] = {}


def error(name: str, status: int = 200, **headers: str) -> SlackApiError:
    answer = Answer(error=name)
    answer.status_code, answer.headers = (
        status,
        {k.replace("_", "-"): v for k, v in headers.items()},
    )
    return SlackApiError("no", answer)


class Client:
    """Slack's Web API; `faults` are raised first, one a call."""

    def __init__(self, *faults: Exception) -> None:
        self.faults, self.sent, self.tries = list(faults), [], 0

    def _done(self, *what: Any) -> Answer:
        self.tries += 1
        if self.faults:
            raise self.faults.pop(0)
        self.sent.append(what)
        return Answer(ts=f"{len(self.sent)}.0")

    async def conversations_open(self, users: str) -> dict[str, Any]:
        return {"channel": {"id": f"D{users[1:]}"}}

    async def chat_postMessage(self, **given: Any) -> Answer:  # noqa: N802
        assert given["unfurl_links"] is given["unfurl_media"] is False
        return self._done(given["channel"], given["text"], bool(given["blocks"]))

    async def chat_update(self, **given: Any) -> Answer:
        return self._done(given["channel"], "update", given["ts"])

    async def files_upload_v2(self, **given: Any) -> Answer:
        assert given["alt_txt"]
        return self._done(given["channel"], given["filename"], len(given["content"]))


async def sent(client: Client, *posts: Any) -> tuple[list[Any], list[float]]:
    waits: list[float] = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    box = Outbox(sleep)
    box.put("c", Door(client, "U1"), posts)  # type: ignore[arg-type]
    await box.drain(5)
    return client.sent, waits


async def test_posts_keep_their_order_and_their_chat() -> None:
    picture = Picture("p.png", "Places", "Where", lambda: b"png")
    got, _ = await sent(Client(), Say("a"), Upload(picture), Replace("9.9", "x", ()), Say("b"))
    assert got == [("D1", "a", False), ("D1", "p.png", 3), ("D1", "update", "9.9"),
                   ("D1", "b", False)]  # fmt: skip


async def test_too_many_requests_is_waited_out_as_long_as_slack_says() -> None:
    client = Client(*[error("ratelimited", 429, Retry_After="7")] * 9)
    got, waits = await sent(client, Say("a"), Say("b"))
    assert [one[1] for one in got] == ["a", "b"] and waits == [7.0] * 9


@pytest.mark.parametrize(
    "fault", [aiohttp.ClientConnectionError(), error("internal_error"), error("x", 503)], ids=repr
)
async def test_what_passes_is_tried_again(fault: Exception) -> None:
    got, waits = await sent(Client(fault, fault), Say("a"))
    assert [one[1] for one in got] == ["a"] and waits == [1.0, 2.0]


async def test_refused_blocks_become_words() -> None:
    got, _ = await sent(Client(error("invalid_blocks")), Say("the words", BLOCKS))
    assert got == [("D1", "the words", False)]


async def test_what_cant_be_posted_doesnt_hold_up_the_rest(caplog: Any) -> None:
    client = Client(error("is_archived"))
    got, waits = await sent(client, Say("my knee is private"), Say("b"))
    assert [one[1] for one in got] == ["b"] and not waits
    assert "is_archived" in caplog.text and "knee" not in caplog.text


async def test_an_endless_fault_is_given_up() -> None:
    got, waits = await sent(Client(*[aiohttp.ClientConnectionError()] * 4), Say("a"), Say("b"))
    assert [one[1] for one in got] == ["b"] and waits == [1.0, 2.0, 4.0]


async def test_an_alarm_overtakes_what_waits() -> None:
    alarms = [Say("help!", urgent=True), Say("call!", urgent=True)]
    got, _ = await sent(Client(), Say("a"), Say("b"), *alarms)
    assert [one[1] for one in got] == ["help!", "call!", "a", "b"]


async def test_the_question_that_stands_is_known_until_it_is_taken() -> None:
    box, client = Outbox(), Client()
    asked = actions([button("Yes", "Yes", "say:0")], "q|m1|0")
    door = Door(client, "U1", "D1")  # type: ignore[arg-type]
    box.put("c", door, [Say("question", (asked,)), Say("aside")])
    await box.drain(5)
    standing = box.take_standing("c")
    assert standing and (standing.ts, standing.text) == ("1.0", "question")
    assert box.take_standing("c") is None
