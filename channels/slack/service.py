"""Puts the Slack channel together on the server's loop, connects it and lets it finish."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Any

import aiohttp
import sqlalchemy as sa
from sanic import Blueprint, Sanic
from sanic.request import Request
from sanic.response import HTTPResponse
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.authorization.async_authorize import AsyncAuthorize
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.oauth.async_oauth_flow import AsyncOAuthFlow
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.http_retry.builtin_async_handlers import (
    AsyncConnectionErrorRetryHandler,
    AsyncRateLimitErrorRetryHandler,
    AsyncServerErrorRetryHandler,
)
from slack_sdk.oauth.token_rotation.async_rotator import AsyncTokenRotator
from slack_sdk.web.async_client import AsyncWebClient

from channels.slack.authorize import ManyWorkspaces, OneWorkspace
from channels.slack.bolt import make_app
from channels.slack.dedup import once
from channels.slack.identity import Person
from channels.slack.installations import Installations, States
from channels.slack.oauth import oauth_settings
from channels.slack.outbox import Outbox
from channels.slack.people import People
from channels.slack.settings import SlackSettings
from channels.slack.talk import Talk

logger = logging.getLogger(__name__)

_CALL_SECONDS = 30
_LAST_SECONDS = 10.0


class Service:
    """Everything of the channel that lives and ends with the server."""

    def __init__(self, settings: SlackSettings, agent: Callable[[], Any]) -> None:
        """Take what it is made of; nothing is connected yet."""
        self._settings = settings
        self._agent = agent
        self._socket: AsyncSocketModeHandler | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    async def build(self) -> None:
        """Make everything that belongs to the running loop."""
        settings = self._settings
        self._http = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=_CALL_SECONDS))
        self._once = once(settings.redis_url)
        engine = sa.create_engine(
            settings.database_url, future=True, pool_pre_ping=True, hide_parameters=True
        )
        self._engine = engine
        self.talk = Talk(
            self._agent, People(engine, settings.id_secret), Outbox(), settings.id_secret,
            self._client_for, settings.locale,
        )  # fmt: skip
        client = self._client(settings.bot_token or None)
        self._authorize, install = self._ways_in(client)
        self._bolt = make_app(
            client, self._authorize, settings.signing_secret, install, self.talk, self._once
        )

    def _ways_in(self, client: AsyncWebClient) -> tuple[AsyncAuthorize, AsyncOAuthSettings | None]:
        """Where tokens come from, and how workspaces install the app, if they may."""
        settings = self._settings
        if not settings.many_workspaces:
            return OneWorkspace(client), None
        store = Installations(self._engine, settings.client_id, settings.id_secret)
        rotator = AsyncTokenRotator(
            client_id=settings.client_id, client_secret=settings.client_secret, client=client
        )
        many = ManyWorkspaces(store, rotator, lambda name: self._agent().lock_store.lock(name))
        return many, oauth_settings(settings, store, States(self._engine))

    def _client(self, token: str | None) -> AsyncWebClient:
        return AsyncWebClient(
            token, base_url=self._settings.api_url, session=self._http,
            retry_handlers=[
                AsyncConnectionErrorRetryHandler(max_retry_count=2),
                AsyncRateLimitErrorRetryHandler(max_retry_count=3),
                AsyncServerErrorRetryHandler(max_retry_count=2),
            ],
        )  # fmt: skip

    async def _client_for(self, person: Person) -> AsyncWebClient | None:
        """The client for a person's workspace, with a fresh token; None if the app isn't there."""
        found = await self._authorize(
            context=AsyncBoltContext(), enterprise_id=person.enterprise, team_id=person.team,
            user_id=None,
        )  # fmt: skip
        return self._client(found.bot_token) if found and found.bot_token else None

    def connect(self) -> None:
        """Open the socket; it tries again by itself, and doesn't hold up the server."""
        if self._settings.by_socket:
            self._socket = AsyncSocketModeHandler(self._bolt, self._settings.app_token)
            task = asyncio.get_running_loop().create_task(self._connect(self._socket))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    @staticmethod
    async def _connect(handler: AsyncSocketModeHandler) -> None:
        try:
            await handler.connect_async()
        except Exception as error:
            logger.error(
                "Slack's socket can't be opened (%s): run `make slack-check`", type(error).__name__
            )

    async def connected(self) -> bool:
        """Whether Slack can reach the bot, as far as the bot can know."""
        if not self._settings.by_socket:
            return True
        return self._socket is not None and bool(await self._socket.client.is_connected())

    async def stop(self) -> None:
        """Take nothing more, answer what was taken, let go."""
        if self._socket:
            await self._socket.close_async()
        await self.talk.drain(_LAST_SECONDS)
        await self._once.close()
        await self._http.close()
        self._engine.dispose()

    def add_routes(self, blueprint: Blueprint) -> None:
        """Where Slack posts events, and where workspaces install the app."""
        if self._settings.by_http:

            @blueprint.route("/events", methods=["POST"], name="events")
            async def events(request: Request) -> HTTPResponse:
                return _to_sanic(await self._bolt.async_dispatch(_to_bolt(request)))

        if self._settings.many_workspaces:

            @blueprint.route("/install", methods=["GET"], name="install")
            async def install(request: Request) -> HTTPResponse:
                return _to_sanic(await self._flow.handle_installation(_to_bolt(request)))

            @blueprint.route("/oauth_redirect", methods=["GET"], name="oauth_redirect")
            async def oauth_redirect(request: Request) -> HTTPResponse:
                return _to_sanic(await self._flow.handle_callback(_to_bolt(request)))

    @property
    def _flow(self) -> AsyncOAuthFlow:
        flow = self._bolt.oauth_flow
        if flow is None:
            raise RuntimeError("workspaces can't install the app: SLACK_CLIENT_ID isn't set")
        return flow

    def add_life(self, blueprint: Blueprint) -> None:
        """Build, connect and stop with the server."""

        @blueprint.listener("before_server_start")
        async def build(app: Sanic, loop: Any) -> None:
            await self.build()

        @blueprint.listener("after_server_start")
        async def connect(app: Sanic, loop: Any) -> None:
            await self.talk.tidy()
            self.connect()

        @blueprint.listener("before_server_stop")
        async def stop(app: Sanic, loop: Any) -> None:
            await self.stop()


def _to_bolt(request: Request) -> AsyncBoltRequest:
    return AsyncBoltRequest(
        body=request.body.decode("utf-8", "replace"),
        query=request.query_string,
        headers=dict(request.headers),
    )


def _to_sanic(answer: BoltResponse) -> HTTPResponse:
    """Bolt's own adapter for Sanic needs a newer Sanic than Rasa's, to set cookies."""
    made = HTTPResponse(
        body=answer.body, status=answer.status, headers=answer.first_headers_without_set_cookie()
    )
    for jar in answer.cookies():
        for name, cookie in jar.items():
            made.cookies[name] = cookie.value
            made.cookies[name]["path"] = cookie.get("path") or "/"
            made.cookies[name]["secure"] = made.cookies[name]["httponly"] = True
            if cookie.get("max-age"):
                made.cookies[name]["max-age"] = int(cookie["max-age"])
    return made
