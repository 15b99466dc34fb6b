"""Session tokens: who holds one may continue its conversation, and nobody else.

A token is signed by the server and names the conversation by a random id; a client can neither
choose nor guess another's. It lives in the browser's storage, because the widget may be embedded on
another site, where an httpOnly cookie isn't sent.
"""

from __future__ import annotations

import secrets
import time

import jwt

LIFETIME_SECONDS = 30 * 24 * 3600
_ALGORITHM = "HS256"
_ISSUER, _AUDIENCE = "running-injury-triage", "web"
_LEAST_SECRET = 32


class Tokens:
    """Mints and reads tokens with one secret."""

    def __init__(self, secret: str) -> None:
        """Take the signing secret.

        Raises:
            ValueError: the secret is missing or too short to be safe.
        """
        if len(secret) < _LEAST_SECRET:
            raise ValueError(
                f"SESSION_SECRET needs at least {_LEAST_SECRET} characters; see .env.example."
            )
        self._secret = secret

    def mint(self, conversation: str | None = None) -> tuple[str, str]:
        """A new token and its conversation id: the one given (a renewal) or a random one."""
        conversation = conversation or f"web-{secrets.token_hex(24)}"
        now = int(time.time())
        claims = {
            "iss": _ISSUER,
            "aud": _AUDIENCE,
            "sub": conversation,
            "iat": now,
            "exp": now + LIFETIME_SECONDS,
        }
        return jwt.encode(claims, self._secret, algorithm=_ALGORITHM), conversation

    def read(self, token: object) -> str | None:
        """The conversation id of a valid token, or None."""
        if not isinstance(token, str):
            return None
        try:
            claims = jwt.decode(
                token,
                self._secret,
                algorithms=[_ALGORITHM],
                audience=_AUDIENCE,
                issuer=_ISSUER,
                options={"require": ["exp", "iat", "sub"]},
            )
        except jwt.InvalidTokenError:
            return None
        return str(claims["sub"])
