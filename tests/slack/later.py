"""Lets time go by in a running bot's database."""

from __future__ import annotations

import asyncio
from typing import Any

from rasa.shared.core.events import SlotSet

from server.check_ins import SLOT, CheckIns
from server.tracker_store import ConversationStore
from tests.slack.conftest import Bot

_DAY = 86400.0


def the_day_comes(bot: Bot, agent: Any, user: str) -> None:
    """Move a person's conversation eight days into the past: the check-in planned is due."""

    async def move() -> None:
        store = ConversationStore(agent.domain, bot.database)
        tracker = await store.retrieve(bot.conversation(user))
        assert tracker is not None
        due = tracker.get_slot(SLOT)
        assert due, "a check-in is planned"
        tracker.update(SlotSet(SLOT, due - 8 * _DAY))
        await store.save(tracker)
        with store.engine.begin() as connection:
            connection.exec_driver_sql(
                "update events set timestamp = timestamp - ?, data = json_set(data, '$.timestamp',"
                " timestamp - ?) where sender_id = ?",
                (8 * _DAY, 8 * _DAY, tracker.sender_id),
            )
        CheckIns(store).plan(tracker.sender_id, "slack", due - 8 * _DAY)
        store.engine.dispose()

    loop = asyncio.new_event_loop()
    try:
        loop.run_until_complete(move())
    finally:
        loop.close()
