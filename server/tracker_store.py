"""Stores conversations event by event, in SQLite or PostgreSQL, through SQLAlchemy.

Rasa's SQL store reads and replays the whole session at every turn, so that the hundredth turn costs
a hundred times the first. Here each event is written once, and a turn loads a short tail: the slots
as they stood at a cut, and the events since. The cut keeps several whole turns, more than any rule
looks back.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Sequence
from typing import Any

import sqlalchemy as sa
from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    ActiveLoop,
    Event,
    SessionStarted,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker

from server import tables
from server.database import open_database
from server.forgetting import Forgetting

# A tail longer than this is cut; so many turns stay.
_LONGEST_TAIL = 240
_KEPT_TURNS = 6
_STORED = "_stored_events"


class ConversationStore(TrackerStore):
    """Rasa's tracker store over two tables: all events, and where each conversation's tail is."""

    def __init__(
        self,
        domain: Domain | None = None,
        host: str = "sqlite:///conversations.db",
        event_broker: EventBroker | None = None,
        **kwargs: Any,
    ) -> None:
        """Open the database at the SQLAlchemy address `host` and create missing tables.

        Raises:
            sqlalchemy.exc.SQLAlchemyError: the database can't be opened.
        """
        super().__init__(domain, event_broker, **kwargs)
        self.engine = open_database(host)
        tables.metadata.create_all(self.engine)
        self._forgetting = Forgetting(self.engine)

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """The conversation's tracker with the events of its tail."""
        with self.engine.connect() as connection:
            tail = connection.execute(
                sa.select(tables.tails.c.first_id, tables.tails.c.head).where(
                    tables.tails.c.sender_id == sender_id
                )
            ).first()
            rows = connection.execute(
                sa.select(tables.events.c.data)
                .where(tables.events.c.sender_id == sender_id)
                .where(tables.events.c.id >= (tail.first_id if tail else 0))
                .order_by(tables.events.c.id)
            ).all()
        if not rows:
            return None
        head = json.loads(tail.head) if tail else []
        return self._tracker(sender_id, [*head, *(json.loads(row.data) for row in rows)])

    async def knows(self, sender_id: str) -> bool:
        """Whether anything is stored of a conversation."""
        with self.engine.connect() as connection:
            wanted = (
                sa.select(tables.events.c.id).where(tables.events.c.sender_id == sender_id).limit(1)
            )
            return connection.execute(wanted).first() is not None

    async def retrieve_full_tracker(self, conversation_id: str) -> DialogueStateTracker | None:
        """The tracker with all events ever stored for the conversation."""
        rows = self._all_rows(conversation_id)
        if not rows:
            return None
        return self._tracker(conversation_id, [json.loads(row) for row in rows])

    def _all_rows(self, sender_id: str) -> list[str]:
        with self.engine.connect() as connection:
            rows = connection.execute(
                sa.select(tables.events.c.data)
                .where(tables.events.c.sender_id == sender_id)
                .order_by(tables.events.c.id)
            ).scalars()
            return list(rows)

    def _tracker(self, sender_id: str, events: Sequence[dict[str, Any]]) -> DialogueStateTracker:
        parsed = [Event.from_parameters(event) for event in events]
        tracker = DialogueStateTracker.from_events(
            sender_id, [one for one in parsed if one is not None], slots=self.domain.slots
        )
        setattr(tracker, _STORED, len(tracker.events))
        return tracker

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Write the events that aren't stored yet, in one transaction."""
        stored = getattr(tracker, _STORED, None)
        if stored is None:
            # A tracker that didn't come from here holds its conversation from the first event on.
            stored = len(self._all_rows(tracker.sender_id))
        new = list(tracker.events)[stored:]
        if not new:
            return
        rows = [
            {
                "sender_id": tracker.sender_id,
                "timestamp": event.timestamp or time.time(),
                "data": json.dumps(event.as_dict()),
            }
            for event in new
        ]
        with self.engine.begin() as connection:
            ids = [
                connection.execute(tables.events.insert().values(row)).inserted_primary_key[0]
                for row in rows
            ]
            said = [
                {"sender_id": tracker.sender_id, "message_id": event.message_id}
                for event in new
                if isinstance(event, UserUttered) and event.message_id
            ]
            if said:
                connection.execute(tables.heard.insert(), said)
            self._move_tail(connection, tracker, new, ids)
        setattr(tracker, _STORED, len(tracker.events))
        if self.event_broker is not None:
            await self._stream_new_events(self.event_broker, new, tracker.sender_id)

    def _move_tail(
        self,
        connection: sa.engine.Connection,
        tracker: DialogueStateTracker,
        new: Sequence[Event],
        ids: Sequence[int],
    ) -> None:
        """Begin the tail anew at a session's start, or cut it when it has grown long."""
        starts = [number for number, event in enumerate(new) if isinstance(event, SessionStarted)]
        if starts:
            # The `action_session_start` before the event belongs to the session.
            self._set_tail(connection, tracker.sender_id, ids[max(0, starts[-1] - 1)], [])
        elif len(tracker.events) > _LONGEST_TAIL:
            self._cut(connection, tracker)

    def _cut(self, connection: sa.engine.Connection, tracker: DialogueStateTracker) -> None:
        events = list(tracker.events)
        turns = [number for number, event in enumerate(events) if isinstance(event, UserUttered)]
        if len(turns) <= _KEPT_TURNS:
            return
        # The tail begins with the listening before the oldest turn kept.
        cut = turns[-_KEPT_TURNS]
        while cut > 0 and not _listens(events[cut]):
            cut -= 1
        before = DialogueStateTracker.from_events(
            tracker.sender_id, events[:cut], slots=self.domain.slots
        )
        kept = len(events) - cut
        first = (
            connection.execute(
                sa.select(tables.events.c.id)
                .where(tables.events.c.sender_id == tracker.sender_id)
                .order_by(tables.events.c.id.desc())
                .limit(kept)
            )
            .scalars()
            .all()[-1]
        )
        self._set_tail(connection, tracker.sender_id, first, _state(before))

    @staticmethod
    def _set_tail(
        connection: sa.engine.Connection, sender_id: str, first_id: int, head: list[dict[str, Any]]
    ) -> None:
        connection.execute(tables.tails.delete().where(tables.tails.c.sender_id == sender_id))
        connection.execute(
            tables.tails.insert().values(
                sender_id=sender_id, first_id=first_id, head=json.dumps(head)
            )
        )

    async def keys(self) -> Iterable[str]:
        """Ids of all conversations."""
        with self.engine.connect() as connection:
            return list(
                connection.execute(sa.select(tables.events.c.sender_id).distinct()).scalars()
            )

    async def heard(self, sender_id: str, message_id: str) -> bool:
        """Whether the conversation's message of this id was answered before."""
        known = sa.and_(
            tables.heard.c.sender_id == sender_id, tables.heard.c.message_id == message_id
        )
        with self.engine.connect() as connection:
            return connection.execute(sa.select(sa.literal(1)).where(known)).first() is not None

    async def forget(self, sender_id: str) -> None:
        """Delete everything stored of a conversation, and remember that it was."""
        self._forgetting.forget(sender_id)

    async def forgotten(self, sender_id: str) -> bool:
        """Whether the conversation was deleted at its runner's wish."""
        return self._forgetting.forgotten(sender_id)

    async def forget_older_than(self, seconds: float) -> int:
        """Delete conversations whose last event is older; returns how many there were."""
        return self._forgetting.forget_older_than(seconds)


def _listens(event: Event) -> bool:
    return isinstance(event, ActionExecuted) and event.action_name == ACTION_LISTEN_NAME


def _state(tracker: DialogueStateTracker) -> list[dict[str, Any]]:
    """Events that bring a fresh tracker to the slots and the loop of this one."""
    events: list[Event] = [
        SlotSet(name, slot.value)
        for name, slot in tracker.slots.items()
        if slot.value != slot.initial_value
    ]
    if tracker.active_loop_name:
        events.insert(0, ActiveLoop(tracker.active_loop_name))
    return [event.as_dict() for event in events]
