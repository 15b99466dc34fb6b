"""Check-ins that runners asked for: written down with the conversations, sent when they are due.

Rasa's own reminders live in memory and are gone with the process.
"""

from __future__ import annotations

import asyncio
import logging
import os
import time
from collections.abc import Callable, Iterable
from typing import Any

import sqlalchemy as sa
from rasa.core.channels.channel import InputChannel, OutputChannel
from rasa.shared.core.events import SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from server.tables import check_ins
from server.tracker_store import ConversationStore

logger = logging.getLogger(__name__)

SLOT, INTENT = "check_in_at", "check_in_due"
_POLL_SECONDS = 60.0
# A check-in doesn't burst into a talk: after so long without a word the talk is over.
_QUIET_SECONDS = 1800.0


def planned_now(tracker: DialogueStateTracker) -> bool:
    """Whether the turn just handled has set or taken back the date of a check-in."""
    for event in reversed(tracker.events):
        if isinstance(event, UserUttered):
            return False
        if isinstance(event, SlotSet) and event.key == SLOT:
            return True
    return False


class CheckIns:
    """The check-ins in the conversations' database; one at most for each conversation."""

    def __init__(self, store: ConversationStore) -> None:
        """Use the store's database."""
        self._engine = store.engine

    def plan(self, sender_id: str, channel: str, due: float | None) -> None:
        """Write down a check-in at `due` (seconds since 1970), or take it back with None."""
        with self._engine.begin() as connection:
            connection.execute(check_ins.delete().where(check_ins.c.sender_id == sender_id))
            if due is not None:
                row = {"sender_id": sender_id, "channel": channel, "due": due}
                connection.execute(check_ins.insert().values(row))

    def due(self, now: float) -> list[tuple[str, str]]:
        """(conversation, channel) of all check-ins whose time has come, the oldest first."""
        wanted = sa.select(check_ins.c.sender_id, check_ins.c.channel)
        with self._engine.connect() as connection:
            rows = connection.execute(
                wanted.where(check_ins.c.due <= now).order_by(check_ins.c.due)
            )
            return [(row.sender_id, row.channel) for row in rows]


async def send_due(
    agent: Any, outputs: Callable[[str], OutputChannel | None], now: float | None = None
) -> int:
    """Send every check-in that is due; returns how many were sent.

    One that fails stays and is tried again at the next round. One whose channel isn't served here
    stays for a server that does.
    """
    plans = CheckIns(agent.tracker_store)
    sent = 0
    for sender_id, channel in plans.due(now or time.time()):
        output = outputs(channel)
        if output is None:
            continue
        try:
            sent += await _send(agent, plans, sender_id, channel, output)
        except Exception:
            logger.exception("a check-in failed in channel %s", channel)
    return sent


async def _send(
    agent: Any, plans: CheckIns, sender_id: str, channel: str, output: OutputChannel
) -> int:
    async with agent.lock_store.lock(sender_id):
        tracker = await agent.processor.get_tracker(sender_id)
        last = tracker.get_last_event_for(UserUttered)
        if last and time.time() - last.timestamp < _QUIET_SECONDS and tracker.active_loop_name:
            return 0
        due = tracker.get_slot(SLOT)
        # Taken back or moved in the meantime, perhaps by another server.
        if due is None or due > time.time():
            plans.plan(sender_id, channel, due)
            return 0
        await agent.processor.trigger_external_user_uttered(INTENT, None, tracker, output)
        plans.plan(sender_id, channel, None)
    return 1


def outputs_of(channels: Iterable[InputChannel]) -> Callable[[str], OutputChannel | None]:
    """From a channel's name to a way to write to its runners unasked."""
    by_name = {channel.name(): channel for channel in channels}

    def output(name: str) -> OutputChannel | None:
        channel = by_name.get(name)
        return channel.get_output_channel() if channel else None

    return output


async def keep_sending(agent: Any, channels: Iterable[InputChannel]) -> None:
    """Look for due check-ins for as long as the server runs."""
    outputs = outputs_of(channels)
    seconds = float(os.environ.get("CHECK_IN_POLL_SECONDS") or _POLL_SECONDS)
    while True:
        try:
            await send_due(agent, outputs)
        except Exception:
            logger.exception("looking for check-ins failed")
        await asyncio.sleep(seconds)
