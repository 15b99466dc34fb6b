"""Rasa's input channel for the web widget.

Rasa's stock `socketio` channel delivers nothing with today's python-socketio when sessions persist,
lets a client choose (and so take over) any session, and checks no origin. This one signs session
tokens, checks origins, limits sizes and rates, and sends each message of a client once, however
often it arrives.
"""

from __future__ import annotations

import logging
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.channels.channel import InputChannel, UserMessage
from sanic import Blueprint, Sanic
from sanic.request import Request
from sanic.response import HTTPResponse, json
from socketio import AsyncServer
from socketio.exceptions import ConnectionRefusedError

from channels.web.history import history, user_message
from channels.web.limiter import Limiter
from channels.web.output import WebOutput
from channels.web.pages import SECURITY_HEADERS, add_pages, root_page
from channels.web.tokens import LIFETIME_SECONDS, Tokens

logger = logging.getLogger(__name__)

MAX_CHARS = 4000
_MAX_FRAME = 64_000
_REMEMBERED = 5_000
_SORRY = {
    "rate": "That was a lot of messages at once. Please wait a moment and send it again.",
    "too_long": f"That message is too long for me: at most {MAX_CHARS} characters, please.",
    "bad_request": "I couldn't read that message. Please reload the page and try again.",
    "failed": "Something went wrong on my side. Please send that again. If you feel very ill, "
    "call your emergency number.",
    "origin": "This page may not talk to the bot.",
}
OnMessage = Callable[[UserMessage], Awaitable[Any]]


def _refusal(code: str) -> dict[str, Any]:
    return {"ok": False, "error": {"code": code, "text": _SORRY[code]}}


class _Blueprint(Blueprint):
    """Attaches socket.io and the root page to the app once the app is known."""

    def register(self, app: Sanic, options: dict[str, Any]) -> None:
        self.ctx.sio.attach(app, "socket.io")
        self.ctx.channel.app = app
        super().register(app, options)

        # Rasa's CORS extension answers the preflight of every path, and without the headers that
        # let an allowed site embed the widget.
        app.ctx.sanic_cors.resources.clear()

        async def page_instead_of_version(request: Request) -> HTTPResponse | None:
            # Rasa owns "/" and answers with its version.
            return root_page(request) if request.path == "/" else None

        app.register_middleware(page_instead_of_version, "request")


class WebInput(InputChannel):
    """The web channel."""

    app: Sanic

    @classmethod
    def name(cls) -> str:
        """The channel's name in trackers and responses."""
        return "web"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> WebInput:
        """Make the channel from its entry in credentials.yml."""
        settings = credentials or {}
        origins = settings.get("allowed_origins") or ""
        return cls(str(settings.get("session_secret") or ""), origins.replace(",", " ").split())

    def __init__(self, session_secret: str, allowed_origins: list[str]) -> None:
        """Take the secret that signs sessions, and the other sites that may embed the widget."""
        self._tokens = Tokens(session_secret)
        self._origins = frozenset(allowed_origins)
        self._limiter = Limiter()
        self._answered: OrderedDict[tuple[str, str], None] = OrderedDict()
        self._sio = AsyncServer(
            async_mode="sanic",
            cors_allowed_origins=self._origin_allowed,
            max_http_buffer_size=_MAX_FRAME,
        )

    def url_prefix(self) -> str:
        """Everything hangs at the root of the server."""
        return "/"

    def _origin_allowed(self, origin: str | None, environ: dict[str, Any] | None = None) -> bool:
        """Whether a page of this origin may connect: our own, or one on the list."""
        if not origin or origin in self._origins:
            return True
        host = (environ or {}).get("HTTP_X_FORWARDED_HOST") or (environ or {}).get("HTTP_HOST")
        return bool(host) and origin.split("://", 1)[-1] == host

    def _cors(self, request: Request) -> dict[str, str] | None:
        """Headers for an allowed origin; None if it isn't."""
        origin = request.headers.get("origin")
        hosts = {
            "HTTP_HOST": request.headers.get("host"),
            "HTTP_X_FORWARDED_HOST": request.headers.get("x-forwarded-host"),
        }
        if not self._origin_allowed(origin, hosts):
            return None
        headers = {**SECURITY_HEADERS, "Cache-Control": "no-store", "Vary": "Origin"}
        if origin:
            headers["Access-Control-Allow-Origin"] = origin
            headers["Access-Control-Allow-Headers"] = "content-type"
            headers["Access-Control-Allow-Methods"] = "POST"
        return headers

    def blueprint(self, on_new_message: OnMessage) -> Blueprint:
        """Routes and socket events."""
        blueprint = _Blueprint("web", __name__.replace(".", "_"))
        blueprint.ctx.sio = self._sio
        blueprint.ctx.channel = self
        add_pages(blueprint)

        @blueprint.route("/chat/session", methods=["POST", "OPTIONS"], name="session")
        async def session(request: Request) -> HTTPResponse:
            return self._session(request)

        @blueprint.route("/health", methods=["GET", "HEAD"], name="health")
        async def health(request: Request) -> HTTPResponse:
            agent = getattr(self.app.ctx, "agent", None)
            ready = agent is not None and agent.is_ready()
            return json({"status": "ok" if ready else "starting"}, 200 if ready else 503)

        self._listen(on_new_message)
        return blueprint

    def get_output_channel(self) -> WebOutput:
        """Writes to a runner unasked: to the tabs that are open; others find it in the history."""
        return WebOutput(self._sio)

    def _session(self, request: Request) -> HTTPResponse:
        """Mint a token, or renew the one sent; a browser may ask first whether it may."""
        headers = self._cors(request)
        if headers is None:
            return json({"error": {"code": "origin", "text": _SORRY["origin"]}}, status=403)
        if request.method == "OPTIONS":
            return json(None, status=204, headers=headers)
        if not self._limiter.may_open(request.remote_addr or request.ip):
            return json({"error": {"code": "rate", "text": _SORRY["rate"]}}, 429, headers)
        if not (request.content_type or "").startswith("application/json"):
            return json(
                {"error": {"code": "bad_request", "text": _SORRY["bad_request"]}}, 415, headers
            )
        body = request.json if isinstance(request.json, dict) else {}
        token, _ = self._tokens.mint(self._tokens.read(body.get("token")))
        return json({"token": token, "expires_in": LIFETIME_SECONDS}, headers=headers)

    def _listen(self, on_new_message: OnMessage) -> None:
        sio = self._sio

        @sio.on("connect")
        async def connect(sid: str, environ: dict[str, Any], auth: Any = None) -> None:
            conversation = self._tokens.read(
                (auth or {}).get("token") if isinstance(auth, dict) else None
            )
            if conversation is None:
                raise ConnectionRefusedError("session_expired")
            try:
                messages = await self._history(conversation)
            except Exception as error:
                logger.exception("a conversation could not be loaded")
                raise ConnectionRefusedError("failed") from error
            await sio.save_session(sid, {"conversation": conversation})
            await sio.enter_room(sid, conversation)
            await sio.emit("history", {"messages": messages}, room=sid)

        @sio.on("say")
        async def say(sid: str, data: Any = None) -> dict[str, Any]:
            conversation = (await sio.get_session(sid))["conversation"]
            return await self._say(sid, conversation, data, on_new_message)

        @sio.on("forget")
        async def forget(sid: str, data: Any = None) -> dict[str, Any]:
            conversation = (await sio.get_session(sid))["conversation"]
            agent = self.app.ctx.agent
            try:
                async with agent.lock_store.lock(conversation):
                    await agent.tracker_store.forget(conversation)
            except Exception:
                logger.exception("a conversation could not be deleted")
                return _refusal("failed")
            await sio.emit("history", {"messages": []}, room=conversation)
            return {"ok": True}

    async def _history(self, conversation: str) -> list[dict[str, Any]]:
        store = self.app.ctx.agent.tracker_store
        tracker = await store.retrieve_full_tracker(conversation)
        return history(tracker.events) if tracker else []

    async def _say(
        self, sid: str, conversation: str, data: Any, on_new_message: OnMessage
    ) -> dict[str, Any]:
        """Check a message, hand it to Rasa, and tell the sender how it went."""
        text = data.get("text") if isinstance(data, dict) else None
        identity = data.get("id") if isinstance(data, dict) else None
        if not isinstance(text, str) or not isinstance(identity, str) or len(identity) > 64:
            return _refusal("bad_request")
        if len(text) > MAX_CHARS:
            return _refusal("too_long")
        if not self._limiter.may_say(conversation):
            return _refusal("rate")
        if not text.strip() or self._seen(conversation, identity):
            return {"ok": True}
        await self._sio.emit(
            "user", user_message(identity, text, time.time()), room=conversation, skip_sid=sid
        )
        await self._sio.emit("typing", {"on": True}, room=conversation)
        output = WebOutput(self._sio)
        try:
            await on_new_message(
                UserMessage(
                    text, output, conversation, input_channel=self.name(), message_id=identity
                )
            )
        except Exception:
            logger.exception("a message could not be handled")
            self._answered.pop((conversation, identity), None)
            return _refusal("failed")
        finally:
            await self._sio.emit("typing", {"on": False}, room=conversation)
        return {"ok": True}

    def _seen(self, conversation: str, identity: str) -> bool:
        """Whether this message came before: a client sends again what wasn't acknowledged."""
        key = (conversation, identity)
        if key in self._answered:
            return True
        self._answered[key] = None
        if len(self._answered) > _REMEMBERED:
            self._answered.popitem(last=False)
        return False
