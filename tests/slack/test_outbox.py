"""Posting: in order, patient, and never losing a word."""

from __future__ import annotations

from typing import Any

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError

from channels.slack.outbox import Door, Outbox
from channels.slack.posts import Close, Replace, Say, Upload
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
        assert given.keys() <= {"channel", "thread_ts", "text", "blocks", "unfurl_links",
                                "unfurl_media"}  # fmt: skip
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


@pytest.mark.parametrize("name", ["invalid_blocks", "msg_blocks_too_long"])
async def test_refused_blocks_become_words_all_of_them(name: str) -> None:
    words = " ".join(f"word{n}" for n in range(1000))
    got, _ = await sent(Client(error(name)), Say(words, BLOCKS), Say("b"))
    assert all(not blocks for _, _, blocks in got) and got[-1][1] == "b"
    assert " ".join(text for _, text, _ in got[:-1]) == words


async def test_what_cant_be_posted_doesnt_hold_up_the_rest(caplog: Any) -> None:
    client = Client(error("is_archived"))
    got, waits = await sent(client, Say("my knee is private"), Say("b"))
    assert [one[1] for one in got] == ["b"] and not waits
    assert "is_archived" in caplog.text and "knee" not in caplog.text


async def test_an_endless_fault_is_given_up() -> None:
    got, waits = await sent(Client(*[aiohttp.ClientConnectionError()] * 8), Say("a"), Say("b"))
    assert [one[1] for one in got] == ["b"] and waits == [1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 60.0]


async def test_an_alarm_overtakes_what_waits() -> None:
    alarms = [Say("help!", urgent=True), Say("call!", urgent=True)]
    got, _ = await sent(Client(), Say("a"), Say("b"), *alarms)
    assert [one[1] for one in got] == ["help!", "call!", "a", "b"]


async def test_an_alarm_overtakes_what_slack_made_wait() -> None:
    client = Client(error("ratelimited", 429, Retry_After="7"))
    door = Door(client, "U1", "D1")  # type: ignore[arg-type]

    async def sleep(seconds: float) -> None:
        box.put("c", door, [Say("help!", urgent=True)])

    box = Outbox(sleep)
    box.put("c", door, [Say("a"), Say("b")])
    await box.drain(5)
    assert [one[1] for one in client.sent] == ["help!", "a", "b"]


def asked(mark: str) -> Say:
    row = actions([button("Yes", "Yes", "say:0")], f"q|{mark}|0")
    return Say(f"question {mark}", (row,))


async def test_a_question_is_closed_once_when_the_next_is_asked() -> None:
    got, _ = await sent(Client(), asked("1"), Say("aside"), Close("Over."), Close("Over."))
    assert [one[1:] for one in got] == [("question 1", True), ("aside", False), ("update", "1.0")]


async def test_questions_asked_in_a_hurry_are_all_closed_but_the_last() -> None:
    got, _ = await sent(
        Client(), asked("1"), Close("Over."), asked("2"), Close("Over."), asked("3")
    )
    assert [one[1] for one in got] == ["question 1", "update", "question 2", "update", "question 3"]


async def test_a_question_answered_by_a_tap_isnt_closed_again() -> None:
    got, _ = await sent(Client(), asked("1"), Replace("1.0", "taken", ()), Close("Over."))
    assert [one[1:] for one in got] == [("question 1", True), ("update", "1.0")]
