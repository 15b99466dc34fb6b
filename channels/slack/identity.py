"""Who speaks, and under which name their conversation is kept. Pure."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass


@dataclass(frozen=True)
class Person:
    """A person of a workspace; in an Enterprise organisation, user ids are the organisation's."""

    enterprise: str | None
    team: str | None
    user: str

    @property
    def place(self) -> str:
        """The organisation or the workspace that the user id belongs to."""
        return self.enterprise or self.team or ""


def conversation_id(secret: str, person: Person) -> str:
    """The person's conversation: a keyed hash.

    Neither the store nor the log has anybody's Slack id, and nobody who knows a colleague's id can
    find out that they talked to the bot, or talk in their place through another channel.
    """
    words = f"slack conversation|{person.place}|{person.user}".encode()
    return "slack-" + hmac.new(secret.encode(), words, hashlib.sha256).hexdigest()[:40]
