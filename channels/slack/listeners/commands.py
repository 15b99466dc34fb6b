"""`/injury` and the message shortcut: both lead to the direct message."""

from __future__ import annotations

from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient

from channels.slack import words
from channels.slack.listeners.common import door_of, person_of, private_notice
from channels.slack.mrkdwn import typed
from channels.slack.talk import Talk

COMMAND = "/injury"
SHORTCUT = "private_check"


def listen_to_commands(app: AsyncApp, talk: Talk) -> None:
    """Take the slash command and the shortcut."""

    @app.command(COMMAND)
    async def command(
        ack: AsyncAck, command: dict[str, Any], body: dict[str, Any], context: AsyncBoltContext,
        client: AsyncWebClient, respond: AsyncRespond,
    ) -> None:  # fmt: skip
        said = typed(command.get("text") or "")
        user = command["user_id"]
        person = person_of(context, user)
        if said.lower() == "help":
            await ack(text=words.HELP.format(command=COMMAND))
            return
        if said.lower() in ("forget", "forget me", "delete"):
            await ack()
            done = await talk.forget(person)
            told = words.FORGOTTEN if done else words.NOT_FORGOTTEN
            await respond(text=told, response_type="ephemeral")
            return
        await ack(text=private_notice(body, context))
        talk.hear(person, said or "hello", door_of(client, user))

    @app.message_shortcut(SHORTCUT)
    async def shortcut(
        ack: AsyncAck, shortcut: dict[str, Any], context: AsyncBoltContext,
        client: AsyncWebClient, respond: AsyncRespond,
    ) -> None:  # fmt: skip
        await ack()
        user, message = shortcut["user"]["id"], shortcut.get("message") or {}
        # Somebody else's words never enter this person's conversation.
        own = message.get("user") == user
        text = typed(message.get("text") or "") if own else ""
        talk.hear(person_of(context, user), text or "hello", door_of(client, user))
        await respond(text=private_notice(shortcut, context), response_type="ephemeral")
