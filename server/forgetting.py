"""Erases conversations from every table: at their runner's wish, or because they are old.

Who wished it is remembered by a digest, so that a token that still holds opens nothing again.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Iterable

import sqlalchemy as sa

from server import tables

# Twice as long as a token can be renewed (channels/web/tokens.py).
_MARK_KEPT_SECONDS = 60 * 24 * 3600.0


class Forgetting:
    """Deletes from the conversations' database."""

    def __init__(self, engine: sa.engine.Engine) -> None:
        """Use this database."""
        self._engine = engine

    def forget(self, sender_id: str) -> None:
        """Delete everything stored of a conversation, and remember that it was."""
        self._erase([sender_id], for_good=True)

    def forgotten(self, sender_id: str) -> bool:
        """Whether the conversation was deleted at its runner's wish."""
        known = tables.forgotten.c.digest == _digest(sender_id)
        with self._engine.connect() as connection:
            return connection.execute(sa.select(sa.literal(1)).where(known)).first() is not None

    def forget_older_than(self, seconds: float) -> int:
        """Delete conversations whose last event is older; returns how many there were."""
        limit = time.time() - seconds
        with self._engine.connect() as connection:
            old = (
                connection.execute(
                    sa.select(tables.events.c.sender_id)
                    .group_by(tables.events.c.sender_id)
                    .having(sa.func.max(tables.events.c.timestamp) < limit)
                )
                .scalars()
                .all()
            )
        self._erase(old)
        with self._engine.begin() as connection:
            # No token is so old that it could still be renewed.
            expired = tables.forgotten.c.at < time.time() - _MARK_KEPT_SECONDS
            connection.execute(tables.forgotten.delete().where(expired))
        return len(old)

    def _erase(self, sender_ids: Iterable[str], for_good: bool = False) -> None:
        theirs = [table for table in tables.metadata.tables.values() if "sender_id" in table.c]
        with self._engine.begin() as connection:
            for sender_id in sender_ids:
                for table in theirs:
                    connection.execute(table.delete().where(table.c.sender_id == sender_id))
                if for_good:
                    digest = _digest(sender_id)
                    connection.execute(
                        tables.forgotten.delete().where(tables.forgotten.c.digest == digest)
                    )
                    row = {"digest": digest, "at": time.time()}
                    connection.execute(tables.forgotten.insert().values(row))
        if self._engine.dialect.name == "sqlite":
            # The write-ahead log would hold the deleted words until it happens to be overwritten.
            with self._engine.connect() as connection:
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").all()


def _digest(sender_id: str) -> str:
    return hashlib.sha256(sender_id.encode()).hexdigest()
