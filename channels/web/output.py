"""Sends the bot's messages to every open tab of a conversation."""

from __future__ import annotations

import time
from typing import Any

from rasa.core.channels.channel import OutputChannel
from socketio import AsyncServer

from channels.web.history import bot_message


class WebOutput(OutputChannel):
    """One message of a kind in, one `bot` event out.

    Rasa's own channels split a message at blank lines and send its parts one by one; here it stays
    whole.
    """

    def __init__(self, sio: AsyncServer) -> None:
        """Take the socket.io server."""
        self._sio = sio
        self.sent = 0

    @classmethod
    def name(cls) -> str:
        """The channel's name in trackers and responses."""
        return "web"

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        """Send a message to the tabs of the conversation `recipient_id`."""
        self.sent += 1
        shown = bot_message(message, message.get("timestamp") or time.time())
        await self._sio.emit("bot", shown, room=recipient_id)
