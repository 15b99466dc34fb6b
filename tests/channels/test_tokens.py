"""A token opens its own conversation, until it expires, and nothing else opens any."""

from __future__ import annotations

import base64
import json
import time
from typing import Any

import jwt
import pytest

from channels.web.tokens import LIFETIME_SECONDS, Tokens

SECRET = "s" * 40
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


def test_a_token_opens_its_conversation() -> None:
    tokens = Tokens(SECRET)
    token, conversation = tokens.mint()
    assert tokens.read(token) == conversation
    assert Tokens(SECRET).read(token) == conversation, "also after a restart"


def test_a_renewal_keeps_the_conversation() -> None:
    tokens = Tokens(SECRET)
    assert tokens.mint("web-somebody")[1] == "web-somebody"
    assert tokens.read(tokens.mint("web-somebody")[0]) == "web-somebody"


def test_conversations_cant_be_guessed() -> None:
    tokens = Tokens(SECRET)
    found = {tokens.mint()[1] for _ in range(50)}
    assert len(found) == 50
    assert all(len(one) >= len("web-") + 48 for one in found)


def test_the_token_of_this_file_would_be_read() -> None:
    assert Tokens(SECRET).read(signed()) == "web-somebody"


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
    assert Tokens(SECRET).read(token) is None


def test_a_token_lives_a_month() -> None:
    claims = jwt.decode(Tokens(SECRET).mint()[0], options={"verify_signature": False})
    assert claims["exp"] - claims["iat"] == LIFETIME_SECONDS == 30 * 24 * 3600


@pytest.mark.parametrize("secret", ["", "short", "s" * 31])
def test_a_secret_that_can_be_guessed_is_refused(secret: str) -> None:
    with pytest.raises(ValueError, match="SESSION_SECRET"):
        Tokens(secret)
