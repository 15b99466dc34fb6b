"""Messages: in direct messages the bot talks, in channels it asks people over to one."""

from __future__ import annotations

import logging
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from channels.slack import words
from channels.slack.dedup import Once
from channels.slack.listeners.common import door_of, person_of, private_notice
from channels.slack.mrkdwn import typed
from channels.slack.render.blocks import LONGEST_BUTTON_VALUE
from channels.slack.talk import Talk

logger = logging.getLogger(__name__)

# Messages of people; all other subtypes are Slack's own notices ("… has joined").
_SAID = frozenset({None, "file_share", "thread_broadcast", "me_message"})
_SLACKBOT = "USLACKBOT"
_HOUR = 3600


def _by_a_bot(event: dict[str, Any], context: AsyncBoltContext) -> bool:
    own = context.bot_user_id
    return bool(event.get("bot_id")) or event.get("user") in (None, own, _SLACKBOT)


def listen_to_messages(app: AsyncApp, talk: Talk, once: Once) -> None:
    """Answer direct messages and mentions."""

    @app.event("message")
    async def message(
        event: dict[str, Any], context: AsyncBoltContext, client: AsyncWebClient
    ) -> None:
        if event.get("channel_type") != "im":
            return
        subtype = event.get("subtype")
        if subtype in ("message_changed", "message_deleted"):
            await changed(event, subtype, context, client)
            return
        if subtype not in _SAID or _by_a_bot(event, context):
            return
        person = person_of(context, event["user"])
        door = door_of(client, event["user"], event["channel"], event.get("thread_ts"))
        text = typed(event.get("text") or "", context.bot_user_id)
        if event.get("files"):
            talk.tell(person, door, words.PICTURE)
        if text:
            talk.hear(person, text, door)

    async def changed(
        event: dict[str, Any], subtype: str, context: AsyncBoltContext, client: AsyncWebClient
    ) -> None:
        """An edit isn't taken for an answer by itself: another question may stand by now."""
        before, now = event.get("previous_message") or {}, event.get("message") or {}
        if _by_a_bot(before or now, context):
            return
        user = (before or now)["user"]
        person = person_of(context, user)
        door = door_of(client, user, event["channel"], (before or now).get("thread_ts"))
        if subtype == "message_changed":
            # Slack also "changes" a message when it adds the preview of a link.
            if before.get("text") != now.get("text"):
                text = typed(now.get("text") or "", context.bot_user_id)
                fits = 0 < len(text) <= LONGEST_BUTTON_VALUE
                offer = (words.SEND_EDITED, text) if fits else None
                talk.tell(person, door, words.EDITED, offer)
        elif await once.first(f"deleted:{talk.conversation(person)}", _HOUR):
            talk.tell(person, door, words.DELETED)

    @app.event("app_mention")
    async def mention(
        event: dict[str, Any], body: dict[str, Any], context: AsyncBoltContext,
        client: AsyncWebClient,
    ) -> None:  # fmt: skip
        if _by_a_bot(event, context):
            return
        user = event["user"]
        text = typed(event.get("text") or "", context.bot_user_id) or "hello"
        try:
            await client.chat_postEphemeral(
                channel=event["channel"], user=user, thread_ts=event.get("thread_ts"),
                text=private_notice(body, context),
            )  # fmt: skip
        except SlackApiError as error:
            logger.warning("a mention got no notice: %s", error.response.get("error"))
        talk.hear(person_of(context, user), text, door_of(client, user))
