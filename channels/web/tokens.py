"""Session tokens: who holds one may continue its conversation, and nobody else.

A token is signed by the server and names the conversation by a random id; a client can neither
choose nor guess another's. It is short-lived and renewed while the chat is open. It lives in the
browser's storage, because the widget may be embedded on another site, where an httpOnly cookie
isn't sent (docs/web.md).
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Sequence
from typing import NamedTuple

import jwt

LIFETIME_SECONDS = 3600.0
# Who comes back within a month finds the conversation again.
RENEWABLE_SECONDS = 30 * 24 * 3600.0
_ALGORITHM = "HS256"
_ISSUER, _AUDIENCE = "running-injury-triage", "web"
_LEAST_SECRET = 32


class Session(NamedTuple):
    """What a token says: whose conversation, and until when (seconds since 1970)."""

    conversation: str
    expires: float


class Tokens:
    """Mints tokens with the first secret, and reads those of all of them."""

    def __init__(self, keys: Sequence[str], lifetime: float = LIFETIME_SECONDS) -> None:
        """Take the signing secret, then older ones whose tokens still hold.

        Args:
            keys: the secrets, the one that signs first.
            lifetime: seconds from minting to expiry.

        Raises:
            ValueError: there is no secret, or one is too short to be safe.
        """
        if not keys or any(len(key) < _LEAST_SECRET for key in keys):
            raise ValueError(
                f"SESSION_SECRET needs at least {_LEAST_SECRET} characters, and so does each of "
                "OLDER_SESSION_SECRETS; see .env.example."
            )
        self._keys = tuple(keys)
        self.lifetime = lifetime

    def mint(self, conversation: str | None = None) -> tuple[str, str]:
        """A new token and its conversation id: the one given (a renewal) or a random one."""
        conversation = conversation or f"web-{secrets.token_hex(24)}"
        now = time.time()
        claims = {
            "iss": _ISSUER,
            "aud": _AUDIENCE,
            "sub": conversation,
            "iat": int(now),
            "exp": now + self.lifetime,
            # Two tokens minted within a second differ, so that a browser's tabs notice a renewal.
            "jti": secrets.token_hex(8),
        }
        return jwt.encode(claims, self._keys[0], algorithm=_ALGORITHM), conversation

    def read(self, token: object) -> Session | None:
        """What a token says that is valid now, or None."""
        return self._read(token, 0)

    def renewable(self, token: object) -> str | None:
        """The conversation of a token that is valid or expired not too long ago, or None."""
        session = self._read(token, RENEWABLE_SECONDS)
        return session.conversation if session else None

    def _read(self, token: object, leeway: float) -> Session | None:
        if not isinstance(token, str):
            return None
        for key in self._keys:
            try:
                claims = jwt.decode(
                    token,
                    key,
                    algorithms=[_ALGORITHM],
                    audience=_AUDIENCE,
                    issuer=_ISSUER,
                    leeway=leeway,
                    options={"require": ["exp", "iat", "sub"]},
                )
            except jwt.InvalidSignatureError:
                continue
            except jwt.InvalidTokenError:
                return None
            return Session(str(claims["sub"]), float(claims["exp"]))
        return None
