"""Rasa's input channel for Slack; it does nothing at all until Slack's tokens are set.

Rasa's own Slack channel answers private talk in public channels, loses a turn whenever a post
fails, and answers twice or never when Slack repeats itself. This one stands on Slack's Bolt.
"""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from rasa.core.channels.channel import InputChannel, OutputChannel
from sanic import Blueprint, Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, json

from channels.slack.output import Said, SlackUnasked
from channels.slack.settings import SlackSettings

if TYPE_CHECKING:
    from channels.slack.service import Service


class _Blueprint(Blueprint):
    """Tells the channel its app, once that is known."""

    def register(self, app: Sanic, options: dict[str, Any]) -> None:
        self.ctx.channel.app = app
        super().register(app, options)


class SlackInput(InputChannel):
    """The Slack channel."""

    app: Sanic

    @classmethod
    def name(cls) -> str:
        """The channel's name in trackers, responses and addresses."""
        return "slack"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> SlackInput:
        """Make the channel from the environment.

        Rasa refuses a `${VARIABLE}` in credentials.yml that isn't set, and most people have none
        of Slack's.
        """
        return cls(SlackSettings.from_environment(os.environ))

    def __init__(self, settings: SlackSettings) -> None:
        """Take the settings.

        Raises:
            ValueError: Slack is wanted, and something for it is missing.
        """
        problems = settings.problems() if settings.on else []
        if problems:
            raise ValueError(f"{' '.join(problems)} See docs/slack.md; `make slack-check` helps.")
        self._settings = settings
        self._service: Service | None = None

    def blueprint(self, on_new_message: Callable[[Any], Awaitable[Any]]) -> Blueprint:
        """Routes under /webhooks/slack, and what starts and stops with the server.

        Rasa's `on_new_message` isn't used: a tap is held to the question that stands, and handled,
        under one lock of the conversation.
        """
        blueprint = _Blueprint("slack", __name__.replace(".", "_"))
        blueprint.ctx.channel = self
        if not self._settings.on:
            return blueprint
        # Bolt takes a while to import: not before it is wanted.
        from channels.slack.service import Service

        service = self._service = Service(self._settings, lambda: self.app.ctx.agent)
        service.add_life(blueprint)
        service.add_routes(blueprint)

        @blueprint.route("/", methods=["GET"], name="health")
        async def health(request: Request) -> HTTPResponse:
            connected = await service.connected()
            status = "ok" if connected else "disconnected"
            return json({"status": status}, 200 if connected else 503)

        return blueprint

    def get_output_channel(self) -> OutputChannel | None:
        """For what the bot says of its own accord: reminders, triggered intents."""
        return SlackUnasked(self._post_unasked) if self._service else None

    async def _post_unasked(self, conversation: str, said: Said) -> None:
        if self._service:
            await self._service.talk.post_unasked(conversation, said)
