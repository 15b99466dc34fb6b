"""Bolt's SQLAlchemy stores of installations and of install states, off the event loop."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import sqlalchemy as sa
from slack_sdk.oauth.installation_store import Bot, Installation
from slack_sdk.oauth.installation_store.async_installation_store import AsyncInstallationStore
from slack_sdk.oauth.installation_store.sqlalchemy import SQLAlchemyInstallationStore
from slack_sdk.oauth.state_store.async_state_store import AsyncOAuthStateStore
from slack_sdk.oauth.state_store.sqlalchemy import SQLAlchemyOAuthStateStore

from channels.slack.sealing import Seal, Sealed

logger = logging.getLogger(__name__)
STATE_SECONDS = 600
_SECRET_COLUMNS = ("bot_token", "bot_refresh_token", "user_token", "user_refresh_token")


class Installations(AsyncInstallationStore):
    """Tokens of the workspaces that installed the app: in the bot's database, encrypted."""

    def __init__(self, engine: sa.engine.Engine, client_id: str, secret: str) -> None:
        """Open the tables, made if they are missing."""
        self._store = SQLAlchemyInstallationStore(client_id=client_id, engine=engine, logger=logger)
        sealed = Sealed(Seal(secret, "tokens"))
        for table in (self._store.bots, self._store.installations):
            for name in _SECRET_COLUMNS:
                if name in table.c:
                    table.c[name].type = sealed
        self._store.create_tables()

    async def async_save(self, installation: Installation) -> None:
        """Keep an installation."""
        await asyncio.to_thread(self._store.save, installation)

    async def async_save_bot(self, bot: Bot) -> None:
        """Keep a renewed token."""
        await asyncio.to_thread(self._store.save_bot, bot)

    async def async_find_bot(
        self, *, enterprise_id: str | None, team_id: str | None,
        is_enterprise_install: bool | None = False,
    ) -> Bot | None:  # fmt: skip
        """The token of a workspace."""
        return await asyncio.to_thread(
            self._store.find_bot, enterprise_id=enterprise_id, team_id=team_id,
            is_enterprise_install=is_enterprise_install,
        )  # fmt: skip

    async def async_find_installation(
        self, *, enterprise_id: str | None, team_id: str | None, user_id: str | None = None,
        is_enterprise_install: bool | None = False,
    ) -> Installation | None:  # fmt: skip
        """Who installed the app in a workspace."""
        return await asyncio.to_thread(
            self._store.find_installation, enterprise_id=enterprise_id, team_id=team_id,
            user_id=user_id, is_enterprise_install=is_enterprise_install,
        )  # fmt: skip

    async def async_delete_bot(self, *, enterprise_id: str | None, team_id: str | None) -> None:
        """Forget the token of a workspace."""
        await asyncio.to_thread(
            self._store.delete_bot, enterprise_id=enterprise_id, team_id=team_id
        )

    async def async_delete_installation(
        self, *, enterprise_id: str | None, team_id: str | None, user_id: str | None = None
    ) -> None:
        """Forget who installed the app in a workspace."""
        await asyncio.to_thread(
            self._store.delete_installation, enterprise_id=enterprise_id, team_id=team_id,
            user_id=user_id,
        )  # fmt: skip


class States(AsyncOAuthStateStore):
    """Which installs were begun here, each good once and for ten minutes."""

    def __init__(self, engine: sa.engine.Engine) -> None:
        """Open the table, made if it is missing."""
        self._store = SQLAlchemyOAuthStateStore(
            expiration_seconds=STATE_SECONDS, engine=engine, logger=logger
        )
        self._store.metadata.create_all(engine)

    async def async_issue(self, *args: Any, **kwargs: Any) -> str:
        """A new state."""
        return await asyncio.to_thread(self._store.issue)

    async def async_consume(self, state: str) -> bool:
        """Whether the state is good; it no longer is afterwards."""
        return await asyncio.to_thread(self._store.consume, state)
