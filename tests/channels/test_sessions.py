"""Who may talk to the bot: pages that are allowed to, with a token that the server has signed."""

from __future__ import annotations

import json
import time
import urllib.request
from typing import Any

import jwt
import pytest
from socketio.exceptions import ConnectionError as Refused

from tests.channels.conftest import FRIEND, SECRET, conversation_of, post

STRANGER = "https://stranger.example"


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
