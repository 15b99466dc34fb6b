"""What all listeners share: who it is and where they are answered."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from channels.slack import words
from channels.slack.identity import Person
from channels.slack.mrkdwn import link
from channels.slack.outbox import Door


def person_of(context: AsyncBoltContext, user: str) -> Person:
    """The person of a user id, in the workspace that the request came from."""
    return Person(context.enterprise_id, context.team_id, user)


def door_of(
    client: AsyncWebClient, user: str, channel: str | None = None, thread: str | None = None
) -> Door:
    """The person's direct message; `channel` only if it is one.

    Bolt's client tries again by itself; the outbox has its own patience, so its client has none.
    """
    patient = AsyncWebClient(
        client.token, base_url=client.base_url, session=client.session, retry_handlers=[]
    )
    private = channel if channel and channel.startswith("D") else None
    return Door(patient, user, private, thread if private else None)


def private_notice(body: dict[str, Any], context: AsyncBoltContext) -> str:
    """For where others are: that the answer comes in the direct message, with a link to that."""
    app = body.get("api_app_id")
    address = urlencode({"app": app or "", "team": context.team_id or ""})
    chat = link(words.CHAT, f"https://slack.com/app_redirect?{address}" if app else None)
    return words.PRIVATE.format(chat=chat)
