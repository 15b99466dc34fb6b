"""The Home tab: how to begin, what came out last, privacy, and being forgotten."""

from __future__ import annotations

from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from slack_sdk.web.async_client import AsyncWebClient

from channels.slack import words
from channels.slack.home import home_view, is_plan, last_of
from channels.slack.identity import Person
from channels.slack.listeners.common import door_of, person_of
from channels.slack.talk import Talk


def listen_at_home(app: AsyncApp, talk: Talk) -> None:
    """Show the Home tab and take its buttons."""

    async def show(client: AsyncWebClient, person: Person) -> None:
        events = await talk.events(person)
        view = home_view(last_of("alert", events), last_of("chart", events, is_plan))
        await client.views_publish(user_id=person.user, view=view)

    @app.event("app_home_opened")
    async def opened(
        event: dict[str, Any], context: AsyncBoltContext, client: AsyncWebClient
    ) -> None:
        if event.get("tab") == "home":
            await show(client, person_of(context, event["user"]))

    @app.action("home:start")
    async def start(
        ack: AsyncAck, body: dict[str, Any], context: AsyncBoltContext, client: AsyncWebClient
    ) -> None:
        await ack()
        user = body["user"]["id"]
        talk.hear(person_of(context, user), "hello", door_of(client, user))

    @app.action("home:forget")
    async def forget(
        ack: AsyncAck, body: dict[str, Any], context: AsyncBoltContext, client: AsyncWebClient
    ) -> None:
        await ack()
        user = body["user"]["id"]
        person = person_of(context, user)
        done = await talk.forget(person)
        talk.tell(person, door_of(client, user), words.FORGOTTEN if done else words.NOT_FORGOTTEN)
        await show(client, person)
