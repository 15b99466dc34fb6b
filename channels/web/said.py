"""Reads what a client sends as a message, and trusts nothing of it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from channels.web.refusals import MAX_CHARS

_LONGEST_ID = 64
# The shape of a language tag (BCP 47, RFC 5646) without its registry: `en`, `de-CH`, `zh-Hant-TW`.
_LOCALE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,7}")
_LONGEST_LOCALE = 35


class RefusedError(Exception):
    """The message can't be taken; the text is the code of the reason."""


@dataclass(frozen=True)
class Said:
    """One message: its text, the id the client gave it, and the language of the client's page."""

    text: str
    identity: str
    locale: str | None

    @property
    def empty(self) -> bool:
        """Whether nothing was said."""
        return not self.text.strip()


def read_said(data: object) -> Said:
    """The message in what came over the wire.

    A locale that isn't one is left out: it only makes an answer fit better.

    Raises:
        RefusedError: it is no message, or too long a one.
    """
    if not isinstance(data, dict):
        raise RefusedError("bad_request")
    text, identity = data.get("text"), data.get("id")
    if not isinstance(text, str) or not isinstance(identity, str):
        raise RefusedError("bad_request")
    if not 0 < len(identity) <= _LONGEST_ID:
        raise RefusedError("bad_request")
    if len(text) > MAX_CHARS:
        raise RefusedError("too_long")
    return Said(text, identity, _locale(data.get("locale")))


def _locale(raw: object) -> str | None:
    if isinstance(raw, str) and len(raw) <= _LONGEST_LOCALE and _LOCALE.fullmatch(raw):
        return raw
    return None
