"""The conversation as the widget shows it, from Rasa's events or as it happens."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Mapping
from datetime import datetime, timezone
from typing import Any

from rasa.shared.core.constants import EXTERNAL_MESSAGE_PREFIX
from rasa.shared.core.events import BotUttered, Event, UserUttered

Shown = dict[str, Any]
_LONGEST_HISTORY = 400


def iso(timestamp: float) -> str:
    """A time stamp (seconds) in ISO 8601, UTC."""
    return datetime.fromtimestamp(timestamp, timezone.utc).isoformat(timespec="milliseconds")


def bot_message(message: Mapping[str, Any], timestamp: float) -> Shown:
    """What an action said, as one message of a kind.

    The id is made from the time, so that a message has the same one live and in the history; and
    from what it says, because several messages of a turn may bear the same microsecond.
    """
    kind = dict(message.get("custom") or {})
    if not kind and message.get("buttons"):
        kind = {
            "kind": "choices",
            "choices": [
                {"title": one["title"], "value": one.get("payload") or one["title"]}
                for one in message["buttons"]
            ],
        }
    said = json.dumps([message.get("text"), kind], sort_keys=True, default=str)
    prompt = kind.pop("prompt", None)
    return {
        "kind": "text",
        **kind,
        "id": f"b-{timestamp:.6f}-{zlib.crc32(said.encode()):08x}",
        "at": iso(timestamp),
        "from": "bot",
        "text": prompt or message.get("text") or kind.get("title") or "",
    }


def user_message(identity: str, text: str, timestamp: float) -> Shown:
    """What the runner said."""
    return {"id": identity, "at": iso(timestamp), "from": "user", "kind": "text", "text": text}


def history(events: Iterable[Event]) -> list[Shown]:
    """All messages of a conversation's events, oldest first, the last ones if there are many."""
    shown = []
    for event in events:
        if isinstance(event, UserUttered):
            # What the server told the bot, such as that a check-in is due, isn't the runner's.
            if not event.text or event.text.startswith(EXTERNAL_MESSAGE_PREFIX):
                continue
            identity = event.message_id or f"u-{event.timestamp:.6f}"
            shown.append(user_message(identity, event.text, event.timestamp))
        elif isinstance(event, BotUttered):
            data = {**(event.data or {}), "text": event.text}
            shown.append(bot_message(data, event.timestamp))
    return shown[-_LONGEST_HISTORY:]
