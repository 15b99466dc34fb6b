"""Who asks to be forgotten is: at once, in every tab, and no token opens anything of it again."""

from __future__ import annotations

import json
import sqlite3
import time
from typing import Any

import jwt

from tests.channels.conftest import SECRET, conversation_of, post, texts

TABLES = ("events", "tails", "heard", "check_ins")


def rows(server: Any, token: str) -> dict[str, int]:
    return {table: server.rows(token, table) for table in TABLES}


async def test_everything_of_the_conversation_is_gone_when_it_is_acknowledged(server: Any) -> None:
    async with server.browser() as tab, server.browser() as another:
        await tab.say("my left knee hurts")
        await another.say("my right heel hurts")
        with sqlite3.connect(server.database) as connection:
            planned = (conversation_of(tab.token), "web", time.time() + 1e6)
            connection.execute("insert into check_ins values (?, ?, ?)", planned)
        assert min(rows(server, tab.token).values()) > 0, "there was something in every table"
        assert await tab.sio.call("forget", timeout=10) == {"ok": True}
        assert set(rows(server, tab.token).values()) == {0}
        assert server.rows(another.token), "the others' conversations stay"
    with sqlite3.connect(server.database) as connection:
        dump = "\n".join(connection.iterdump())
    assert str(conversation_of(tab.token)) not in dump, "nor is its id anywhere"


async def test_all_tabs_are_told(server: Any) -> None:
    async with server.browser() as tab, server.browser(tab.token) as second:
        await tab.say("my left knee hurts")
        await tab.sio.call("forget", timeout=10)
        await second.until(lambda: bool(second.got("session_expired")))
        assert second.history == tab.history == []
        assert [name for name, _ in second.events][-3:] == [
            "history", "forgotten", "session_expired",
        ]  # fmt: skip
        assert tab.got("session_expired") == [], "the one that asked has its acknowledgement"


async def test_its_token_opens_nothing_any_more(server: Any) -> None:
    async with server.browser() as tab:
        await tab.say("my left knee hurts")
        await tab.sio.call("forget", timeout=10)
        answer = await tab.send({"text": "hello", "id": "later"})
        assert answer["error"]["code"] == "session_expired"
        assert answer["error"]["text"]
        assert server.rows(tab.token) == 0, "what is said to it afterwards isn't kept either"
    assert "session_expired" in await server.refusal(tab.token)
    renewed = post(server, {"token": tab.token})[1]["token"]
    assert conversation_of(renewed) not in (None, conversation_of(tab.token))
    async with server.browser(renewed) as later:
        assert later.history == []
        assert "knee" not in texts(await later.say("hello"))


async def test_saying_so_forgets_as_the_menu_does(server: Any) -> None:
    async with server.browser() as tab, server.browser(tab.token) as second:
        await tab.say("my left knee hurts")
        await tab.say("please delete all my data")
        assert set(rows(server, tab.token).values()) == {0}
        for one in (tab, second):
            await one.until(lambda one=one: bool(one.got("session_expired")))
            assert one.got("forgotten")
    assert "session_expired" in await server.refusal(tab.token)


async def test_a_message_on_its_way_doesnt_bring_it_back(server: Any) -> None:
    async with server.browser() as tab:
        await tab.say("my left knee hurts")
        await tab.sio.emit("say", {"text": "it is the left one", "id": "m1"})
        gone = await tab.sio.call("forget", timeout=10)
        await tab.sio.emit("say", {"text": "hello again", "id": "m2"})
        await tab.quiet()
        assert gone == {"ok": True}
        assert set(rows(server, tab.token).values()) == {0}


async def test_forgetting_twice_is_fine(server: Any) -> None:
    async with server.browser() as tab:
        for _ in range(2):
            assert await tab.sio.call("forget", timeout=10) == {"ok": True}


def test_a_token_that_has_just_expired_is_renewed_and_one_of_last_season_isnt(server: Any) -> None:
    def expired(days: float) -> str:
        now = int(time.time() - days * 24 * 3600)
        claims = {"iss": "running-injury-triage", "aud": "web", "sub": "web-x", "iat": now - 60}
        return jwt.encode({**claims, "exp": now}, SECRET, algorithm="HS256")

    assert conversation_of(post(server, {"token": expired(1)})[1]["token"]) == "web-x"
    assert conversation_of(post(server, {"token": expired(31)})[1]["token"]) != "web-x"


async def test_the_page_language_is_kept_with_the_message(server: Any) -> None:
    async with server.browser() as tab:
        for number, locale in enumerate(["de-CH", "nonsense!", None]):
            await tab.send({"text": "hello", "id": f"m{number}", "locale": locale})
    with sqlite3.connect(server.database) as connection:
        found = connection.execute(
            "select data from events where sender_id = ?", (conversation_of(tab.token),)
        ).fetchall()
    said = [one for (row,) in found if (one := json.loads(row))["event"] == "user"]
    assert [one["metadata"].get("locale") for one in said] == ["de-CH", None, None]
