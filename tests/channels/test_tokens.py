"""A token opens its own conversation, until it expires, and nothing else opens any."""

from __future__ import annotations

import base64
import json
import time
from typing import Any

import jwt
import pytest

from channels.web.tokens import LIFETIME_SECONDS, RENEWABLE_SECONDS, Tokens

SECRET, OLDER = "s" * 40, "o" * 40
CLAIMS: dict[str, Any] = {
    "iss": "running-injury-triage",
    "aud": "web",
    "sub": "web-somebody",
    "iat": int(time.time()),
    "exp": int(time.time()) + 3600,
}


def signed(secret: str = SECRET, algorithm: str = "HS256", **changes: Any) -> str:
    claims = {**CLAIMS, **changes}
    kept = {name: value for name, value in claims.items() if value is not None}
    return jwt.encode(kept, secret, algorithm=algorithm)


def unsigned() -> str:
    parts = [
        base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode()
        for part in ({"alg": "none", "typ": "JWT"}, CLAIMS)
    ]
    return ".".join([*parts, ""])


def reads(token: Any, *keys: str) -> str | None:
    session = Tokens(keys or (SECRET,)).read(token)
    return session.conversation if session else None


def test_a_token_opens_its_conversation() -> None:
    token, conversation = Tokens([SECRET]).mint()
    assert reads(token) == conversation, "also after a restart"


def test_it_says_until_when() -> None:
    tokens = Tokens([SECRET], lifetime=120)
    session = tokens.read(tokens.mint()[0])
    assert session is not None
    assert session.expires == pytest.approx(time.time() + 120, abs=2)


def test_a_renewal_keeps_the_conversation_and_is_another_token() -> None:
    tokens = Tokens([SECRET])
    first, second = (tokens.mint("web-somebody")[0] for _ in range(2))
    assert first != second
    assert reads(first) == reads(second) == "web-somebody"


def test_conversations_cant_be_guessed() -> None:
    found = {Tokens([SECRET]).mint()[1] for _ in range(50)}
    assert len(found) == 50
    assert all(len(one) >= len("web-") + 48 for one in found)


def test_the_token_of_this_file_would_be_read() -> None:
    assert reads(signed()) == "web-somebody"


# --- keys


def test_after_a_change_of_the_secret_the_new_one_signs_and_the_old_one_still_opens() -> None:
    before = Tokens([OLDER]).mint("web-somebody")[0]
    during = Tokens([SECRET, OLDER])
    assert reads(before, SECRET, OLDER) == during.renewable(before) == "web-somebody"
    renewed = during.mint(during.renewable(before))[0]
    assert reads(renewed) == "web-somebody", "the old secret is no longer needed for it"
    assert reads(renewed, OLDER) is None


def test_once_the_old_secret_is_gone_its_tokens_open_nothing() -> None:
    before = Tokens([OLDER]).mint("web-somebody")[0]
    assert reads(before) is None
    assert Tokens([SECRET]).renewable(before) is None


@pytest.mark.parametrize(
    "token",
    [
        None, 5, "", "garbage", b"bytes", ["a"], {},
        unsigned(),
        signed("another secret of thirty-two characters and more"),
        signed(algorithm="HS512"),
        signed(exp=int(time.time()) - 1),
        signed(exp=None),
        signed(iat=None),
        signed(sub=None),
        signed(aud=None),
        signed(aud="another"),
        signed(iss="another"),
        signed()[:-2],
    ],
)  # fmt: skip
def test_no_other_token_opens_anything(token: Any) -> None:
    assert reads(token) is None
    assert reads(token, SECRET, OLDER) is None


# --- expiry


def test_a_token_lives_an_hour() -> None:
    claims = jwt.decode(Tokens([SECRET]).mint()[0], options={"verify_signature": False})
    assert claims["exp"] - claims["iat"] == pytest.approx(3600, abs=1)
    assert LIFETIME_SECONDS == 3600


@pytest.mark.parametrize(("days", "renewable"), [(0.1, True), (29, True), (31, False)])
def test_who_comes_back_within_a_month_may_go_on(days: float, renewable: bool) -> None:
    token = signed(exp=int(time.time() - days * 24 * 3600))
    assert reads(token) is None, "by itself it opens nothing any more"
    assert Tokens([SECRET]).renewable(token) == ("web-somebody" if renewable else None)
    assert RENEWABLE_SECONDS == 30 * 24 * 3600


@pytest.mark.parametrize(
    "token", [None, "", "garbage", unsigned(), signed("x" * 40), signed()[:-2]]
)
def test_nothing_but_a_token_of_ours_is_renewed(token: Any) -> None:
    assert Tokens([SECRET]).renewable(token) is None


@pytest.mark.parametrize("keys", [[], [""], ["short"], ["s" * 31], [SECRET, "short"]])
def test_a_secret_that_can_be_guessed_is_refused(keys: list[str]) -> None:
    with pytest.raises(ValueError, match="SESSION_SECRET"):
        Tokens(keys)
