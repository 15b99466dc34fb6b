"""The socket's side of the web chat: what tabs say, what they are told (docs/web.md)."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from typing import Any
from weakref import WeakValueDictionary

from rasa.core.channels.channel import UserMessage
from socketio import AsyncServer
from socketio.exceptions import ConnectionRefusedError

from channels.web.history import history, user_message
from channels.web.limiter import Limiter
from channels.web.output import WebOutput
from channels.web.refusals import refusal
from channels.web.said import RefusedError, Said, read_said
from channels.web.tokens import Session, Tokens

logger = logging.getLogger(__name__)

OnMessage = Callable[[UserMessage], Awaitable[Any]]
# A token is renewed when so much of its life is left.
_RENEW_AT = 0.25
# The acknowledgement of "forget me" goes out before the tab is told that its session is over.
_AFTER_ACK_SECONDS = 0.05
_DONE: dict[str, Any] = {"ok": True}


class Talk:
    """Hands messages to Rasa one at a time for each conversation, and each of them once."""

    def __init__(
        self,
        sio: AsyncServer,
        tokens: Tokens,
        limiter: Limiter,
        agent: Callable[[], Any],
        on_new_message: OnMessage,
    ) -> None:
        """Take the parts; `agent` gives Rasa's agent, which is there once the server runs."""
        self._sio, self._tokens, self._limiter = sio, tokens, limiter
        self._agent, self._on_new_message = agent, on_new_message
        # A conversation's lock lives for as long as somebody waits for it or holds it.
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._tasks: dict[str, asyncio.Task[None]] = {}

    def listen(self) -> None:
        """Take the socket's events."""
        self._sio.on("connect", self.connect)
        self._sio.on("disconnect", self.disconnect)
        self._sio.on("say", self.say)
        self._sio.on("forget", self.forget)

    def _lock(self, conversation: str) -> asyncio.Lock:
        return self._locks.setdefault(conversation, asyncio.Lock())

    async def _conversation(self, sid: str) -> str:
        found: str = (await self._sio.get_session(sid))["conversation"]
        return found

    async def connect(self, sid: str, environ: dict[str, Any], auth: Any = None) -> None:
        """Let a tab in whose token is good, and show it the conversation so far."""
        session = self._tokens.read(auth.get("token") if isinstance(auth, dict) else None)
        if session is None:
            raise ConnectionRefusedError("session_expired")
        conversation = session.conversation
        await self._sio.save_session(sid, {"conversation": conversation})
        await self._sio.enter_room(sid, conversation)
        try:
            # A turn in hand is stored at its end: without waiting, this tab would miss it.
            async with self._lock(conversation):
                store = self._agent().tracker_store
                gone = await store.forgotten(conversation)
                tracker = await store.retrieve_full_tracker(conversation)
                messages = history(tracker.events) if tracker else []
        except Exception as error:
            logger.exception("a conversation could not be loaded")
            raise ConnectionRefusedError("failed") from error
        if gone:
            raise ConnectionRefusedError("session_expired")
        await self._sio.emit("history", {"messages": messages}, room=sid)
        self._tasks[sid] = asyncio.create_task(self._keep_fresh(sid, session))

    async def disconnect(self, sid: str, *_: Any) -> None:
        """Stop renewing the token of a tab that is gone."""
        task = self._tasks.pop(sid, None)
        if task is not None:
            task.cancel()

    async def _keep_fresh(self, sid: str, session: Session) -> None:
        """Renew the token for as long as the tab is open, and of all tabs, which share it."""
        conversation, expires = session
        while True:
            await asyncio.sleep(expires - time.time() - _RENEW_AT * self._tokens.lifetime)
            try:
                if await self._agent().tracker_store.forgotten(conversation):
                    return
            except Exception:
                # Not renewed, it can still be at `/chat/session` when the tab connects again.
                logger.exception("a token could not be renewed")
                return
            token, _ = self._tokens.mint(conversation)
            expires = time.time() + self._tokens.lifetime
            fresh = {"token": token, "expires_in": self._tokens.lifetime}
            await self._sio.emit("token", fresh, room=conversation)

    async def say(self, sid: str, data: Any = None) -> dict[str, Any]:
        """Check a message, hand it to Rasa, and tell the sender how it went."""
        conversation = await self._conversation(sid)
        try:
            said = read_said(data)
        except RefusedError as refused:
            return refusal(str(refused))
        if not self._limiter.may_say(conversation):
            return refusal("rate")
        if said.empty:
            return _DONE
        try:
            async with self._lock(conversation):
                return await self._turn(sid, conversation, said)
        except Exception:
            logger.exception("a message could not be handled")
            return refusal("failed")

    async def _turn(self, sid: str, conversation: str, said: Said) -> dict[str, Any]:
        store = self._agent().tracker_store
        if await store.forgotten(conversation):
            return refusal("session_expired")
        # A client sends again what wasn't acknowledged, also to a server that was just restarted.
        if await store.heard(conversation, said.identity):
            return _DONE
        await self._sio.emit(
            "user",
            user_message(said.identity, said.text, time.time()),
            room=conversation,
            skip_sid=sid,
        )
        await self._sio.emit("typing", {"on": True}, room=conversation)
        message = UserMessage(
            said.text,
            WebOutput(self._sio),
            conversation,
            input_channel=WebOutput.name(),
            message_id=said.identity,
            metadata={"locale": said.locale} if said.locale else None,
        )
        try:
            await self._on_new_message(message)
        finally:
            await self._sio.emit("typing", {"on": False}, room=conversation)
        if await store.forgotten(conversation):
            # Said in words rather than by the menu.
            asyncio.get_running_loop().call_later(
                _AFTER_ACK_SECONDS, asyncio.ensure_future, self._tell_forgotten(conversation)
            )
        return _DONE

    async def forget(self, sid: str, data: Any = None) -> dict[str, Any]:
        """Erase the conversation; acknowledged once it is gone."""
        conversation = await self._conversation(sid)
        agent = self._agent()
        try:
            # Rasa's lock as well: a check-in may be on its way.
            async with self._lock(conversation), agent.lock_store.lock(conversation):
                await agent.tracker_store.forget(conversation)
        except Exception:
            logger.exception("a conversation could not be deleted")
            return refusal("failed")
        await self._tell_forgotten(conversation, but=sid)
        return _DONE

    async def _tell_forgotten(self, conversation: str, but: str | None = None) -> None:
        """Empty all tabs but one, which knows, and let them begin anew."""
        await self._sio.emit("history", {"messages": []}, room=conversation)
        for event in ("forgotten", "session_expired"):
            await self._sio.emit(event, {}, room=conversation, skip_sid=but)
