"""A talk over the socket: in order, each message once, the same in every tab and after a reload."""

from __future__ import annotations

import json
from typing import Any

from jsonschema import Draft7Validator

from channels.message_schema import SCHEMA
from tests.channels.conftest import conversation_of

ENVELOPE = {"id", "at", "from", "text"}


async def test_a_whole_talk_is_the_same_after_a_reload(server: Any) -> None:
    token, said = server.token(), ["hello", "my left knee hurts", "none of these"]
    async with server.browser(token) as tab:
        live = []
        for number, text in enumerate(said):
            live.append({"from": "user", "text": text, "id": f"m{number}", "kind": "text"})
            live += await tab.say(text, f"m{number}")
    async with server.browser(token) as tab:
        shown = [
            {k: v for k, v in one.items() if one["from"] == "bot" or k != "at"}
            for one in tab.history
        ]
        assert shown == live
        assert [one["at"] for one in tab.history] == sorted(one["at"] for one in tab.history)


async def test_every_message_is_of_a_known_kind_and_has_an_id_of_its_own(server: Any) -> None:
    validator = Draft7Validator(SCHEMA)
    async with server.browser() as tab:
        messages = await tab.say("my left shin has hurt for 2 weeks") + await tab.say("go back")
    for message in messages:
        assert message.keys() >= ENVELOPE
        assert message["text"]
        kind = {k: v for k, v in message.items() if k not in ENVELOPE}
        if kind["kind"] in ("checklist", "readback"):
            kind["prompt"] = message["text"]
        assert validator.is_valid(kind), message
    assert len({message["id"] for message in messages}) == len(messages)


async def test_long_polling_serves_as_well(server: Any) -> None:
    async with server.browser(transports=["polling"]) as tab:
        assert await tab.say("hello")


async def test_a_message_sent_twice_is_answered_once(server: Any) -> None:
    async with server.browser() as tab:
        await tab.say("my left knee hurts", "the same")
        before = len(tab.events)
        assert await tab.send({"text": "my left knee hurts", "id": "the same"}) == {"ok": True}
        await tab.quiet()
        assert len(tab.events) == before
    async with server.browser(tab.token) as later:
        assert [one["id"] for one in later.history].count("the same") == 1
        assert await later.send({"text": "my left knee hurts", "id": "the same"}) == {"ok": True}
        await later.quiet()
        assert later.got("bot") == [], "nor after a reconnect"


async def test_a_second_tab_sees_everything(server: Any) -> None:
    async with server.browser() as one, server.browser(one.token) as two:
        answers = await one.say("my left knee hurts", "m1")
        await two.until(lambda: len(two.got("bot")) == len(answers))
        assert two.got("bot") == answers
        assert [(m["id"], m["text"]) for m in two.got("user")] == [("m1", "my left knee hurts")]
        await two.until(lambda: two.got("typing") == [{"on": True}, {"on": False}])


async def test_messages_sent_at_once_are_answered_in_order(server: Any) -> None:
    async with server.browser() as tab:
        for number, text in enumerate(["hello", "my left knee hurts", "why do you ask that?"]):
            await tab.sio.emit("say", {"text": text, "id": f"m{number}"})
        await tab.until(lambda: len(tab.got("typing")) == 6)
    async with server.browser(tab.token) as later:
        said = [one["id"] for one in later.history if one["from"] == "user"]
        assert said == ["m0", "m1", "m2"]


async def test_nobody_hears_anothers_conversation(server: Any) -> None:
    async with server.browser() as mine, server.browser() as yours:
        await mine.say("my left knee hurts")
        conversation = conversation_of(mine.token)
        for name in ("join", "enter_room", "session_request", "subscribe"):
            await yours.sio.emit(name, {"session_id": conversation, "room": conversation})
        spoofed = {"text": "hello", "id": "s", "sender": conversation, "conversation": conversation,
                   "session_id": conversation, "metadata": {"sender": conversation}}  # fmt: skip
        assert await yours.send(spoofed) == {"ok": True}
        await mine.quiet()
        assert mine.got("user") == []
        assert "knee" not in json.dumps(yours.events)
    async with server.browser(mine.token) as later:
        assert [m["text"] for m in later.history if m["from"] == "user"] == ["my left knee hurts"]
