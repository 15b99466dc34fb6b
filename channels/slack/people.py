"""Where each conversation's person is reached, and which question stands there.

Kept in the bot's database, so that a message of the bot's own accord finds its way after a restart,
and a button of an old question stays closed. The Slack ids are encrypted: who reads the database
doesn't learn whose conversation it is.
"""

from __future__ import annotations

import json

import sqlalchemy as sa

from channels.slack.identity import Person
from channels.slack.sealing import Seal

_metadata = sa.MetaData()
_people = sa.Table(
    "slack_people",
    _metadata,
    sa.Column("conversation", sa.String(255), primary_key=True),
    sa.Column("person", sa.Text, nullable=False),
    sa.Column("mark", sa.String(32), nullable=False),
)


class People:
    """One row for each conversation."""

    def __init__(self, engine: sa.engine.Engine, secret: str) -> None:
        """Take the database and the secret that the addresses are encrypted with."""
        self._engine = engine
        self._seal = Seal(secret, "addresses")
        _metadata.create_all(engine)

    def remember(self, conversation: str, person: Person, mark: str) -> None:
        """Keep who it is, and the mark of the latest turn: controls with another are closed."""
        told = json.dumps([person.enterprise, person.team, person.user])
        row = {"person": self._seal.close(told), "mark": mark}
        with self._engine.begin() as connection:
            changed = connection.execute(
                _people.update().where(_people.c.conversation == conversation).values(**row)
            )
            if not changed.rowcount:
                connection.execute(_people.insert().values(conversation=conversation, **row))

    def mark(self, conversation: str) -> str | None:
        """The mark of the latest turn."""
        with self._engine.connect() as connection:
            found: str | None = connection.execute(
                sa.select(_people.c.mark).where(_people.c.conversation == conversation)
            ).scalar()
        return found

    def person(self, conversation: str) -> Person | None:
        """Who it is; None if unknown, or if the secret has changed since."""
        with self._engine.connect() as connection:
            found = connection.execute(
                sa.select(_people.c.person).where(_people.c.conversation == conversation)
            ).scalar()
        return self._read(found) if found else None

    def _read(self, encrypted: str) -> Person | None:
        told = self._seal.open(encrypted)
        return Person(*json.loads(told)) if told else None

    def forget(self, conversation: str) -> None:
        """Delete the row."""
        with self._engine.begin() as connection:
            connection.execute(_people.delete().where(_people.c.conversation == conversation))

    def all(self) -> list[str]:
        """All conversations."""
        with self._engine.connect() as connection:
            return list(connection.execute(sa.select(_people.c.conversation)).scalars())

    def of(self, enterprise: str | None, team: str | None) -> list[str]:
        """Conversations of a workspace, or of a whole organisation if no workspace is named."""
        with self._engine.connect() as connection:
            rows = connection.execute(sa.select(_people.c.conversation, _people.c.person)).all()
        read = ((row.conversation, self._read(row.person)) for row in rows)
        return [
            name
            for name, person in read
            if person and (person.team == team if team else person.enterprise == enterprise)
        ]
