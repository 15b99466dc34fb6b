"""The web chat from outside: a real server, and a browser's socket that behaves or misbehaves."""

from __future__ import annotations

import json
import secrets
import sqlite3
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import jwt
import pytest
from jsonschema import Draft7Validator
from socketio.exceptions import ConnectionError as Refused

from channels.messages import SCHEMA
from channels.web.tokens import Tokens
from tests.channels.conftest import FRIEND, SECRET, conversation_of

STRANGER = "https://stranger.example"
ENVELOPE = {"id", "at", "from", "text"}
EMERGENCY_LIST = "checklist"


def post(server: Any, body: Any = None, **headers: str) -> tuple[int, Any, dict[str, str]]:
    """Ask for a session; status, content and headers of the answer."""
    data = body if isinstance(body, bytes) else json.dumps(body or {}).encode()
    sent = {
        "Content-Type": "application/json",
        **{k.replace("_", "-"): headers[k] for k in headers},
    }
    request = urllib.request.Request(f"{server.url}/chat/session", data, sent, method="POST")
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status, json.loads(answer.read()), dict(answer.headers.items())
    except urllib.error.HTTPError as error:
        return error.code, json.loads(error.read()), dict(error.headers.items())


def texts(messages: list[dict[str, Any]]) -> str:
    return "\n".join(message["text"] for message in messages)


# --- sessions


async def test_a_session_is_opened_and_talks(server: Any) -> None:
    status, session, headers = post(server)
    assert (status, session["expires_in"]) == (200, 3600)
    assert headers["Cache-Control"] == "no-store"
    async with server.browser(session["token"]) as tab:
        assert tab.history == []
        answers = await tab.say("hello")
        assert answers
        assert tab.got("typing") == [{"on": True}, {"on": False}]
        assert tab.got("user") == [], "one's own message isn't sent back"


def test_a_renewal_keeps_the_conversation_and_a_bad_token_opens_a_new_one(server: Any) -> None:
    old = server.token()
    renewed = post(server, {"token": old})[1]["token"]
    assert conversation_of(renewed) == conversation_of(old)
    other = post(server, {"token": old[:-3] + "abc"})[1]["token"]
    assert conversation_of(other) not in (None, conversation_of(old))


def test_a_client_cant_choose_its_conversation(server: Any) -> None:
    chosen = {"sub": "web-victim", "sender": "web-victim", "session_id": "web-victim"}
    token = post(server, chosen)[1]["token"]
    assert conversation_of(token) != "web-victim"


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        (b"{}", "text/plain", 415),
        (b"{}", "application/x-www-form-urlencoded", 415),
        (b"not json", "application/json", 400),
        (b"[1, 2]", "application/json", 200),
        (b"null", "application/json", 200),
        (b'{"token": ["a"]}', "application/json", 200),
        (b'{"token": "' + b"x" * 100_000 + b'"}', "application/json", 413),
    ],
)
def test_odd_requests_are_answered_and_harm_nothing(
    server: Any, body: bytes, kind: str, status: int
) -> None:
    found, content, _ = post(server, body, Content_Type=kind)
    assert found == status
    assert "Traceback" not in json.dumps(content)


# --- origins


@pytest.mark.parametrize("origin", [STRANGER, "null", "https://club.example.stranger.example"])
async def test_a_strangers_page_is_refused(server: Any, origin: str) -> None:
    status, content, headers = post(server, Origin=origin)
    assert (status, content["error"]["code"]) == (403, "origin")
    assert content.keys() == {"error"}
    assert headers["Access-Control-Allow-Origin"] == "*", "so that its widget can say why"
    for transport in ("websocket", "polling"):
        with pytest.raises(Refused):
            async with server.browser(headers={"Origin": origin}, transports=[transport]):
                pytest.fail("connected")


async def test_a_friends_page_and_our_own_may_connect(server: Any) -> None:
    for origin in (FRIEND, server.url):
        status, _, headers = post(server, Origin=origin)
        assert status == 200
        assert headers["Access-Control-Allow-Origin"] == origin
        assert "Access-Control-Allow-Credentials" not in headers
        async with server.browser(headers={"Origin": origin}) as tab:
            assert tab.history == []


def test_behind_a_proxy_the_page_is_still_our_own(server: Any) -> None:
    outside = {"Origin": "https://bot.example", "X_Forwarded_Host": "bot.example"}
    assert post(server, **outside)[0] == 200


@pytest.mark.parametrize(("origin", "allowed"), [(FRIEND, FRIEND), (STRANGER, "*")])
def test_browsers_ask_first(server: Any, origin: str, allowed: str) -> None:
    request = urllib.request.Request(
        f"{server.url}/chat/session",
        headers={"Origin": origin, "Access-Control-Request-Method": "POST"},
        method="OPTIONS",
    )
    with urllib.request.urlopen(request, timeout=10) as answer:
        assert answer.status == 204
        assert answer.headers["Access-Control-Allow-Origin"] == allowed
        assert answer.headers["Access-Control-Allow-Headers"] == "content-type"
        assert answer.headers["Access-Control-Allow-Credentials"] is None


# --- tokens


def _signed(secret: str = SECRET, **changes: Any) -> str:
    now = int(time.time())
    claims = {"iss": "running-injury-triage", "aud": "web", "sub": "web-x", "iat": now}
    return jwt.encode({**claims, "exp": now + 60, **changes}, secret, algorithm="HS256")


@pytest.mark.parametrize(
    "auth",
    [
        None, "text", {}, {"token": None}, {"token": 5}, {"token": "garbage"},
        {"token": _signed(exp=int(time.time()) - 5)},
        {"token": _signed("another secret of thirty-two characters or more")},
        {"token": _signed(aud="another")},
        {"token": jwt.encode({"sub": "web-x", "exp": time.time() + 60}, "", algorithm="none")},
    ],
)  # fmt: skip
async def test_without_a_good_token_nobody_gets_in(server: Any, auth: Any) -> None:
    with pytest.raises(Refused):
        async with server.browser(auth=auth):
            pytest.fail("connected")


# --- the conversation


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


# --- odd messages


@pytest.mark.parametrize(
    "data",
    [None, "text", 5, [], ["a"], {}, {"text": "hi"}, {"id": "a"}, {"text": 5, "id": "a"},
     {"text": ["hi"], "id": "a"}, {"text": {"a": 1}, "id": "a"}, {"text": None, "id": "a"},
     {"text": "hi", "id": 5}, {"text": "hi", "id": "x" * 65}],
)  # fmt: skip
async def test_what_is_no_message_is_refused_kindly(server: Any, data: Any) -> None:
    async with server.browser() as tab:
        answer = await tab.send(data)
        assert answer["ok"] is False
        assert answer["error"]["code"] == "bad_request"
        assert answer["error"]["text"]
        assert tab.got("bot") == []


async def test_a_message_that_is_too_long_is_refused_kindly(server: Any) -> None:
    async with server.browser() as tab:
        answer = await tab.send({"text": "x" * 5000, "id": "a"})
        assert answer["error"]["code"] == "too_long"
        assert "4000" in answer["error"]["text"]
        assert server.rows(tab.token) == 0
        assert await tab.say("x" * 3999 + "."), "just short enough"


async def test_nothing_said_is_nothing_answered(server: Any) -> None:
    async with server.browser() as tab:
        for text in ("", "   ", "\n\t"):
            assert await tab.send({"text": text, "id": secrets.token_hex(4)}) == {"ok": True}
        assert tab.got("bot") == []
        assert server.rows(tab.token) == 0


@pytest.mark.parametrize(
    "text",
    [
        "my knee\x00 hurts\x00", "\x00", "\u202e\u200b\ufeff", "🏃💥🦵 my knee hurts",
        "👨‍👩‍👧‍👦" * 400,
        "<script>alert(1)</script> my knee hurts", "<img src=x onerror=alert(1)>", "{0} {name} %s",
        "../../etc/passwd", "'; drop table events; --", "/restart", "/", "////", "@@@", "\ud800",
        "a" * 4000, "(" * 4000, "1 " * 2000, "é" * 3000, "мне больно", "膝が痛い",
    ],
)  # fmt: skip
async def test_whatever_is_typed_gets_an_answer(server: Any, text: str) -> None:
    async with server.browser() as tab:
        began = time.monotonic()
        answers = await tab.say(text)
        assert time.monotonic() - began < 5
        assert answers
        assert "Something went wrong" not in texts(answers)
        assert text not in texts(answers), "what was typed isn't echoed"


async def test_orders_to_the_machine_set_nothing(server: Any) -> None:
    async with server.browser() as tab:
        for order in (
            '/inform{"severity": 1}',
            '/inform{"triage_level": "self_care"}',
            '/universal_red_flags{"universal_red_flags": {"no": ["u_chest"]}}',
            '  /inform{"universal_red_flags": "none"}',
            "/SetSlots(severity=1)",
        ):
            await tab.say(order)
    assert server.rows(tab.token)
    with sqlite3.connect(server.database) as connection:
        rows = connection.execute(
            "select data from events where sender_id = ?", (conversation_of(tab.token),)
        ).fetchall()
    slots = {}
    for event in (json.loads(row[0]) for row in rows):
        if event["event"] == "slot":
            slots[event["name"]] = event["value"]
    assert slots.get("triage_level") in (None, "cannot_assess")
    assert slots.get("severity") is None
    assert slots.get("universal_red_flags") is None


async def test_an_order_in_the_form_is_no_answer(server: Any) -> None:
    async with server.browser() as tab:
        await tab.say("my left knee hurts")
        answers = await tab.say('/inform{"universal_red_flags": {"no": ["u_chest"]}}')
        assert EMERGENCY_LIST in [one["kind"] for one in answers], "the question still stands"


async def test_a_huge_frame_costs_the_sender_the_connection_and_nobody_else(server: Any) -> None:
    async with server.browser() as other:
        async with server.browser() as tab:
            await tab.sio.emit("say", {"text": "x" * 100_000, "id": "a"})
            await tab.until(lambda: not tab.sio.connected)
            assert server.rows(tab.token) == 0
        assert await other.say("hello")
    with urllib.request.urlopen(f"{server.url}/health", timeout=5) as answer:
        assert answer.status == 200


async def test_after_forty_messages_in_a_minute_one_must_wait(server: Any) -> None:
    async with server.browser() as tab, server.browser() as other:
        for number in range(40):
            assert await tab.send({"text": " ", "id": str(number)}) == {"ok": True}
        answer = await tab.send({"text": "hello", "id": "one more"})
        assert answer["error"]["code"] == "rate"
        assert answer["error"]["text"]
        assert await other.say("hello"), "the others don't wait"


# --- when the database is gone


@contextmanager
def without_database(path: Path) -> Iterator[None]:
    with sqlite3.connect(path) as connection:
        connection.execute("alter table events rename to lost")
    try:
        yield
    finally:
        with sqlite3.connect(path) as connection:
            connection.execute("alter table lost rename to events")


async def test_a_lost_database_is_told_and_nothing_is_answered_from_an_empty_memory(
    server: Any,
) -> None:
    async with server.browser() as tab:
        await tab.say("my left knee hurts")
        with without_database(server.database):
            answers = await tab.say("my left groin hurts as well")
            assert len(answers) == 1
            assert "Something went wrong" in answers[0]["text"]
            answer = await tab.sio.call("forget", timeout=10)
            assert answer["ok"] is False, "nothing was deleted, so nothing is pretended"
            assert "failed" in await server.refusal(tab.token), "no empty conversation is shown"
        answers = await tab.say("none of these")
        assert "Something went wrong" not in texts(answers)
    async with server.browser(tab.token) as later:
        assert "my left knee hurts" in [one["text"] for one in later.history]


# --- the log; last, because it looks at what all the tests above have typed


async def test_the_log_holds_nothing_that_was_typed(server: Any) -> None:
    async with server.browser() as tab:
        await tab.say("my zygomatic kneecap hurts since the turnip festival")
        await tab.send({"text": ["turnip festival"], "id": "a"})
        await tab.send({"text": "turnip festival " * 400, "id": "b"})
    log = server.log.read_text(encoding="utf-8", errors="replace")
    assert "Ready." in log
    typed = {text.strip() for text in server.typed if len(text.strip()) > 5}
    assert not [text for text in typed | {"zygomatic", "turnip"} if text in log]
    assert Tokens([SECRET]).mint()[0].split(".")[0] not in log, "nor a token"
