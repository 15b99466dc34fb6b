"""The database's tables. Whoever is forgotten is forgotten in all that have a `sender_id`."""

from __future__ import annotations

import sqlalchemy as sa

metadata = sa.MetaData()
events = sa.Table(
    "events",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("sender_id", sa.String(255), nullable=False),
    sa.Column("timestamp", sa.Float, nullable=False),
    sa.Column("data", sa.Text, nullable=False),
    sa.Index("events_by_sender", "sender_id", "id"),
    sa.Index("events_by_time", "timestamp"),
)
tails = sa.Table(
    "tails",
    metadata,
    sa.Column("sender_id", sa.String(255), primary_key=True),
    sa.Column("first_id", sa.Integer, nullable=False),
    sa.Column("head", sa.Text, nullable=False),
)
# Ids of the messages answered: one that a client sends again is found here, whatever became of the
# server in the meantime.
heard = sa.Table(
    "heard",
    metadata,
    sa.Column("sender_id", sa.String(255), nullable=False),
    sa.Column("message_id", sa.String(255), nullable=False),
    sa.Index("heard_by_sender", "sender_id", "message_id"),
)
# Conversations that were erased, so that nothing opens them again. The id can't be had back from
# its digest.
forgotten = sa.Table(
    "forgotten",
    metadata,
    sa.Column("digest", sa.String(64), primary_key=True),
    sa.Column("at", sa.Float, nullable=False),
)
# Written by server/check_ins.py.
check_ins = sa.Table(
    "check_ins",
    metadata,
    sa.Column("sender_id", sa.String(255), primary_key=True),
    sa.Column("channel", sa.String(64), nullable=False),
    sa.Column("due", sa.Float, nullable=False, index=True),
)
# Written by server/feedback.py: no conversation, no words, no time of day.
feedback = sa.Table(
    "feedback",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("day", sa.String(10), nullable=False),
    sa.Column("level", sa.String(32), nullable=False),
    sa.Column("location", sa.String(32), nullable=True),
    sa.Column("suggestions", sa.Text, nullable=False),
    sa.Column("helped", sa.Boolean, nullable=False),
)
