"""Rasa's way out to Slack: gathers a turn's messages and hands them on together."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rasa.core.channels.channel import OutputChannel

Said = list[dict[str, Any]]


class SlackOutput(OutputChannel):
    """Gathers while a turn runs; afterwards (a reminder, say) each message goes at once.

    Nothing is posted from here, so that a fault or a delay of Slack's never reaches the turn: the
    tracker is saved before the first post.
    """

    def __init__(self, hand_on: Callable[[str, Said], None], gathering: bool = False) -> None:
        """Take what posts the messages of a conversation."""
        self._hand_on = hand_on
        self._gathering = gathering
        self.said: Said = []

    @classmethod
    def name(cls) -> str:
        """The channel's name in trackers and responses."""
        return "slack"

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Take a message for the conversation `recipient_id`."""
        if self._gathering:
            self.said.append(message)
        else:
            self._hand_on(recipient_id, [message])

    def hand_on(self, conversation: str) -> None:
        """End of the turn: what was gathered goes out."""
        self._gathering = False
        if self.said:
            self._hand_on(conversation, self.said)
