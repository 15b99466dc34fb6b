"""Prints the bot's messages in a terminal."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rasa.core.channels.channel import OutputChannel


class TerminalOutput(OutputChannel):
    """One printed paragraph for each message."""

    def __init__(self, plain: Callable[[dict[str, Any]], str]) -> None:
        """Take the function that turns a message into terminal text."""
        self._plain = plain

    @classmethod
    def name(cls) -> str:
        """The channel's name in trackers and responses."""
        return "terminal"

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Print a message."""
        print(f"\nbot> {self._plain(message)}")
