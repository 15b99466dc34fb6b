"""Writes a conversation into the bot's database, to look at one that never changes."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, BotUttered, Event, SessionStarted, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from channels.web.tokens import Tokens
from server.tracker_store import ConversationStore
from tests.running_bot import Bot

# A Monday in March, in UTC.
_BEGAN = 1772442000.0
_PAUSE = 20.0


def write(bot: Bot, secret: str, talk: Sequence[str | tuple[str, dict[str, Any]]]) -> str:
    """Store a talk and return the token that opens it.

    Args:
        bot: the server whose database it goes to.
        secret: what signs the server's tokens.
        talk: what the runner says (a text) and what the bot says (a text and its kind), in turn.
    """
    token, conversation = Tokens([secret]).mint()
    events: list[Event] = [
        ActionExecuted("action_session_start", timestamp=_BEGAN),
        SessionStarted(timestamp=_BEGAN),
    ]
    for number, said in enumerate(talk):
        at = _BEGAN + number * _PAUSE
        if isinstance(said, str):
            events.append(
                UserUttered(said, {"name": "inform"}, timestamp=at, message_id=f"m{number}")
            )
        else:
            text, kind = said
            events.append(BotUttered(text, {"custom": kind} if kind else {}, timestamp=at))
    events.append(ActionExecuted("action_listen", timestamp=_BEGAN + len(talk) * _PAUSE))
    tracker = DialogueStateTracker.from_events(conversation, events)
    store = ConversationStore(Domain.empty(), f"sqlite:///{bot.database}")
    # Playwright keeps this thread's event loop busy.
    with ThreadPoolExecutor(1) as other:
        other.submit(asyncio.run, store.save(tracker)).result()
    store.engine.dispose()
    return token
