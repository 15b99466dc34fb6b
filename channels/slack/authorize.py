"""Whose token answers a request: the one workspace's, or that of the workspace it came from.

Bolt's own ways ask Slack about the token before they let a message be acknowledged, and take a
database that doesn't answer for a workspace that isn't there, so that the message is lost. Here a
fault is a fault: Slack is told, and delivers again.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from typing import Any

import aiohttp
from slack_bolt.authorization.async_authorize import AsyncAuthorize
from slack_bolt.authorization.authorize_result import AuthorizeResult
from slack_sdk.errors import SlackTokenRotationError
from slack_sdk.oauth.installation_store import Bot
from slack_sdk.oauth.token_rotation.async_rotator import AsyncTokenRotator
from slack_sdk.web.async_client import AsyncWebClient

from channels.slack.installations import Installations

logger = logging.getLogger(__name__)

# A token lives for twelve hours.
_RENEWED_MINUTES_BEFORE = 120
# Holds a name so that nobody else does, on this server or on another.
Locks = Callable[[str], AbstractAsyncContextManager[Any]]


class OneWorkspace(AsyncAuthorize):
    """One token from the settings; who it belongs to is asked of Slack once."""

    def __init__(self, client: AsyncWebClient) -> None:
        """Take the client that has the token."""
        self._client = client
        self._asking = asyncio.Lock()
        self._known: AuthorizeResult | None = None

    async def __call__(self, **request: Any) -> AuthorizeResult:
        """The token and the bot's own ids.

        Raises:
            SlackApiError: Slack doesn't take the token.
            aiohttp.ClientError: Slack can't be reached.
        """
        async with self._asking:
            if self._known is None:
                answer = await self._client.auth_test()
                self._known = AuthorizeResult.from_auth_test_response(
                    auth_test_response=answer, bot_token=self._client.token
                )
        return self._known


class ManyWorkspaces(AsyncAuthorize):
    """The stored token of the workspace, renewed in time."""

    def __init__(self, store: Installations, rotator: AsyncTokenRotator, locks: Locks) -> None:
        """Take the store, what renews a token, and locks that all servers share."""
        self._store = store
        self._rotator = rotator
        self._locks = locks

    async def __call__(
        self, *, context: Any, enterprise_id: str | None, team_id: str | None, **request: Any
    ) -> AuthorizeResult | None:
        """The workspace's token and the bot's ids there; None if the app isn't installed there.

        Raises:
            SQLAlchemyError: the database can't be asked.
            SlackTokenRotationError: the token has expired and isn't renewed.
        """
        bot = None
        if team_id and not context.is_enterprise_install:
            bot = await self._fresh(enterprise_id, team_id)
        if bot is None and enterprise_id:
            # Installed for the whole organisation.
            bot = await self._fresh(enterprise_id, None)
        if bot is None or not bot.bot_token:
            return None
        return AuthorizeResult(
            enterprise_id=enterprise_id, team_id=team_id, bot_id=bot.bot_id,
            bot_user_id=bot.bot_user_id, bot_token=bot.bot_token, bot_scopes=bot.bot_scopes,
        )  # fmt: skip

    async def _fresh(self, enterprise: str | None, team: str | None) -> Bot | None:
        """The token, renewed if need be: by one message of one server, as that works once."""
        bot = await self._find(enterprise, team)
        if bot is None or not _expires_within(bot, _RENEWED_MINUTES_BEFORE):
            return bot
        async with self._locks(f"slack token {enterprise} {team}"):
            bot = await self._find(enterprise, team)
            if bot is None or not _expires_within(bot, _RENEWED_MINUTES_BEFORE):
                return bot
            return await self._renewed(bot)

    async def _renewed(self, bot: Bot) -> Bot:
        try:
            renewed = await self._rotator.perform_bot_token_rotation(
                bot=bot, minutes_before_expiration=_RENEWED_MINUTES_BEFORE
            )
        except (SlackTokenRotationError, aiohttp.ClientError, asyncio.TimeoutError) as error:
            if _expires_within(bot, 0):
                raise
            logger.error("a token was not renewed yet: %s", type(error).__name__)
            return bot
        if renewed is None:
            return bot
        await self._store.async_save_bot(renewed)
        return renewed

    async def _find(self, enterprise: str | None, team: str | None) -> Bot | None:
        return await self._store.async_find_bot(
            enterprise_id=enterprise, team_id=team, is_enterprise_install=team is None
        )


def _expires_within(bot: Bot, minutes: float) -> bool:
    expires = bot.bot_token_expires_at
    return expires is not None and expires <= time.time() + minutes * 60
