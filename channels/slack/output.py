"""Rasa's ways out to Slack: a turn's messages, and what the bot says of its own accord."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.channels.channel import OutputChannel

Said = list[dict[str, Any]]


class SlackOutput(OutputChannel):
    """Gathers a turn's messages in `said`.

    Nothing is posted from here, so that a fault or a delay of Slack's never reaches the turn: the
    tracker is saved before the first post.
    """

    def __init__(self) -> None:
        """Start with nothing said."""
        self.said: Said = []

    @classmethod
    def name(cls) -> str:
        """The channel's name in trackers and responses."""
        return "slack"

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Take a message for the conversation `recipient_id`."""
        self.said.append(message)


class SlackUnasked(SlackOutput):
    """Hands each message on at once: reminders, triggered intents."""

    def __init__(self, hand_on: Callable[[str, Said], Awaitable[None]]) -> None:
        """Take what posts the messages of a conversation."""
        super().__init__()
        self._hand_on = hand_on

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Hand a message on for the conversation `recipient_id`."""
        await self._hand_on(recipient_id, [message])
