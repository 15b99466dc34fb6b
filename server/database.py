"""Opens the conversations' database, in SQLite or PostgreSQL.

It holds health data: what runners typed stays out of errors, and what is deleted is overwritten.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa


def open_database(url: str) -> sa.engine.Engine:
    """The database at a SQLAlchemy address; it is reached at the first use."""
    # An error must not carry what a runner typed into the log.
    engine = sa.create_engine(
        url, future=True, pool_pre_ping=not url.startswith("sqlite"), hide_parameters=True
    )
    if url.startswith("sqlite"):

        @sa.event.listens_for(engine, "connect")
        def _set_up(connection: Any, _record: Any) -> None:
            # Readers don't block the writer; deleted health data leaves no residue in the file.
            for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "secure_delete=ON",
                           "busy_timeout=5000"):  # fmt: skip
                connection.execute(f"PRAGMA {pragma}")

    return engine
