"""Rasa's input channel for the web widget.

Rasa's stock `socketio` channel delivers nothing with today's python-socketio when sessions persist,
lets a client choose (and so take over) any session, and checks no origin. This one signs session
tokens, checks origins, limits sizes and rates, and answers each message of a client once, however
often it arrives.
"""

from __future__ import annotations

import logging
from typing import Any

from rasa.core.channels.channel import InputChannel
from sanic import Blueprint, Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, json
from socketio import AsyncServer

from channels.web.headers import add_security_headers
from channels.web.limiter import OPENED_PER_MINUTE, Limiter
from channels.web.origins import Origins
from channels.web.output import WebOutput
from channels.web.pages import Pages
from channels.web.refusals import error
from channels.web.talk import OnMessage, Talk
from channels.web.tokens import LIFETIME_SECONDS, Tokens

logger = logging.getLogger(__name__)

_MAX_FRAME = 64_000


class _Blueprint(Blueprint):
    """Attaches socket.io and the root page to the app once the app is known."""

    def register(self, app: Sanic, options: dict[str, Any]) -> None:
        self.ctx.channel.attach(app)
        super().register(app, options)


class WebInput(InputChannel):
    """The web channel."""

    app: Sanic

    @classmethod
    def name(cls) -> str:
        """The channel's name in trackers and responses."""
        return WebOutput.name()

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> WebInput:
        """Make the channel from its entry in credentials.yml."""
        settings = {key: value for key, value in (credentials or {}).items() if value}
        return cls(
            [settings.get("session_secret", ""), *settings.get("older_secrets", "").split()],
            settings.get("allowed_origins", "").replace(",", " ").split(),
            token_seconds=float(settings.get("token_seconds", LIFETIME_SECONDS)),
            sessions_per_minute=int(settings.get("sessions_per_minute", OPENED_PER_MINUTE)),
        )

    def __init__(
        self,
        session_secrets: list[str],
        allowed_origins: list[str],
        token_seconds: float = LIFETIME_SECONDS,
        sessions_per_minute: int = OPENED_PER_MINUTE,
    ) -> None:
        """Set it up.

        Args:
            session_secrets: what signs session tokens, then older secrets that still hold.
            allowed_origins: the other sites that may embed the widget.
            token_seconds: how long a token holds before it is renewed.
            sessions_per_minute: how many new conversations one address may begin.
        """
        self._tokens = Tokens(session_secrets, token_seconds)
        self._origins = Origins(allowed_origins)
        self._limiter = Limiter(sessions_per_minute)
        self._pages = Pages()
        self._sio = AsyncServer(
            async_mode="sanic",
            cors_allowed_origins=self._origins.allows,
            max_http_buffer_size=_MAX_FRAME,
        )

    def publish(self, address: str, title: str, markdown: str) -> None:
        """Add a text to the site, before the server starts."""
        self._pages.publish(address, title, markdown)

    def url_prefix(self) -> str:
        """Everything hangs at the root of the server."""
        return "/"

    def attach(self, app: Sanic) -> None:
        """Add what concerns the whole app: the socket, the root page and the headers."""
        self.app = app
        self._sio.attach(app, "socket.io")
        # Rasa's CORS extension answers the preflight of every path, and without the headers that
        # let an allowed site embed the widget.
        app.ctx.sanic_cors.resources.clear()

        async def page_instead_of_version(request: Request) -> HTTPResponse | None:
            # Rasa owns "/" and answers with its version.
            return self._pages.root(request) if request.path == "/" else None

        app.register_middleware(page_instead_of_version, "request")
        add_security_headers(app, self._origins.listed)

    def blueprint(self, on_new_message: OnMessage) -> Blueprint:
        """Routes and socket events."""
        blueprint = _Blueprint("web", __name__.replace(".", "_"))
        blueprint.ctx.channel = self
        self._pages.add_to(blueprint)

        @blueprint.route("/chat/session", methods=["POST", "OPTIONS"], name="session")
        async def session(request: Request) -> HTTPResponse:
            return await self._session(request)

        @blueprint.route("/health", methods=["GET", "HEAD"], name="health")
        async def health(request: Request) -> HTTPResponse:
            agent = getattr(self.app.ctx, "agent", None)
            ready = agent is not None and agent.is_ready()
            return json({"status": "ok" if ready else "starting"}, 200 if ready else 503)

        Talk(
            self._sio, self._tokens, self._limiter, lambda: self.app.ctx.agent, on_new_message
        ).listen()
        return blueprint

    def get_output_channel(self) -> WebOutput:
        """Writes to a runner unasked: to the tabs that are open; others find it in the history."""
        return WebOutput(self._sio)

    async def _session(self, request: Request) -> HTTPResponse:
        """Mint a token, or renew the one sent; a browser may ask first whether it may."""
        headers = self._origins.headers(request)
        if request.method == "OPTIONS":
            return json(None, 204, headers or self._origins.refused())
        if headers is None:
            return json(error("origin"), 403, self._origins.refused())
        if not (request.content_type or "").startswith("application/json"):
            return json(error("bad_request"), 415, headers)
        body = request.json if isinstance(request.json, dict) else {}
        conversation = self._tokens.renewable(body.get("token"))
        address = request.remote_addr or request.ip
        try:
            # Who was forgotten begins anew, with a conversation that nobody can connect to theirs.
            if conversation and await self.app.ctx.agent.tracker_store.forgotten(conversation):
                conversation = None
        except Exception:
            logger.exception("a session could not be renewed")
            return json(error("failed"), 503, headers)
        limited = self._limiter.may_renew if conversation else self._limiter.may_open
        if not limited(address):
            return json(error("rate"), 429, headers)
        token, _ = self._tokens.mint(conversation)
        return json({"token": token, "expires_in": self._tokens.lifetime}, headers=headers)
