"""A stand-in for Slack on this machine: Web API, uploads, answers to taps, OAuth, Socket Mode.

It runs in a thread of its own, keeps every call, refuses what Slack would refuse, and can be told
to be slow, busy or broken.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import threading
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from aiohttp import WSMsgType, web

from tests.slack.fake.web_api import WebApi

_Found = TypeVar("_Found")


@dataclass
class Call:
    """One call of the app's: method, arguments, token, when, what it was answered."""

    method: str
    given: dict[str, Any]
    token: str
    at: float
    status: int = 200
    answer: dict[str, Any] = field(default_factory=dict)


@dataclass
class Fault:
    """What goes wrong, and for how many calls."""

    method: str
    times: int
    status: int = 200
    error: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    seconds: float = 0.0


class FakeSlack:
    """Slack's side of everything."""

    def __init__(self) -> None:
        self.api = WebApi(self)
        self.calls: list[Call] = []
        self.faults: list[Fault] = []
        self.open_calls = 0
        self.seconds_between_posts = 0.0
        self.answers: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
        self.files: dict[str, bytes] = {}
        self.sockets: list[web.WebSocketResponse] = []
        self.acks: dict[str, tuple[float, dict[str, Any]]] = {}
        self.numbers = itertools.count(1)
        self.changed = threading.Condition()
        self.loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self.loop.run_forever, daemon=True)
        self.url = ""

    # --- life

    def start(self) -> FakeSlack:
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self._serve(), self.loop).result(10)
        return self

    def stop(self) -> None:
        asyncio.run_coroutine_threadsafe(self._runner.cleanup(), self.loop).result(10)
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join(5)

    async def _serve(self) -> None:
        app = web.Application(client_max_size=20_000_000)
        app.router.add_post("/api/{method}", self._method)
        app.router.add_post("/upload/{file}", self._upload)
        app.router.add_post("/answer/{number}", self._answer)
        app.router.add_get("/socket", self._socket)
        self._runner = web.AppRunner(app, shutdown_timeout=0.5)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        port = self._runner.addresses[0][1]
        self.url = f"http://127.0.0.1:{port}"

    # --- what the app calls

    async def _method(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        if request.content_type == "application/json":
            given = await request.json()
        else:
            given = {**request.query, **await request.post()}
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        call = Call(method, given, token or str(given.get("token") or ""), time.monotonic())
        with self.changed:
            self.open_calls += 1
        try:
            headers = await self._answer_call(call)
        finally:
            with self.changed:
                self.open_calls -= 1
                self.calls.append(call)
                self.changed.notify_all()
        return web.json_response(call.answer, status=call.status, headers=headers)

    async def _answer_call(self, call: Call) -> dict[str, str]:
        """Fill in the answer, or what goes wrong; the headers."""
        wrong = (one for one in self.faults if one.method == call.method and one.times > 0)
        fault = next(wrong, None)
        if fault:
            fault.times -= 1
            await asyncio.sleep(fault.seconds)
            if fault.error:
                call.answer = {"ok": False, "error": fault.error}
                call.status = fault.status
                return fault.headers
        call.answer, call.status, headers = self.api.answer(call)
        return headers

    async def _upload(self, request: web.Request) -> web.Response:
        self.files[request.match_info["file"]] = await request.read()
        return web.Response(text="OK")

    async def _answer(self, request: web.Request) -> web.Response:
        told = await request.json()
        with self.changed:
            self.answers[request.match_info["number"]].append(told)
            self.changed.notify_all()
        return web.Response(text="ok")

    # --- Socket Mode

    async def _socket(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        about = {"num_connections": len(self.sockets) + 1, "connection_info": {"app_id": "A0APP"}}
        await socket.send_json({"type": "hello", "debug_info": {}, **about})
        with self.changed:
            self.sockets.append(socket)
            self.changed.notify_all()
        try:
            async for frame in socket:
                if frame.type == WSMsgType.TEXT:
                    told = json.loads(frame.data)
                    with self.changed:
                        self.acks[told["envelope_id"]] = (time.monotonic(), told)
                        self.changed.notify_all()
        finally:
            self.sockets.remove(socket)
        return socket

    def push(self, kind: str, payload: dict[str, Any], **more: Any) -> str:
        """Send an envelope down the latest socket; its id."""
        identity = f"env-{next(self.numbers)}"
        frame = {"envelope_id": identity, "type": kind, "payload": payload,
                 "accepts_response_payload": kind != "events_api", **more}  # fmt: skip
        sending = self.sockets[-1].send_json(frame)
        asyncio.run_coroutine_threadsafe(sending, self.loop).result(5)
        return identity

    def drop_sockets(self) -> None:
        """Close all sockets, as Slack does now and then."""
        for socket in list(self.sockets):
            asyncio.run_coroutine_threadsafe(socket.close(), self.loop).result(5)

    # --- what tests ask

    def answer_url(self) -> str:
        """A new address for answers to a tap or a command."""
        return f"{self.url}/answer/{next(self.numbers)}"

    def told_at(self, answer_url: str) -> list[dict[str, Any]]:
        """What was told at such an address."""
        return self.answers[answer_url.rsplit("/", 1)[1]]

    def called(self, *methods: str) -> list[Call]:
        """The calls of some methods so far."""
        with self.changed:
            return [call for call in self.calls if call.method in methods]

    def until(self, find: Callable[[], _Found], seconds: float = 10.0) -> _Found:
        """Wait for something to be found."""
        deadline = time.monotonic() + seconds
        with self.changed:
            while not (found := find()):
                left = deadline - time.monotonic()
                assert left > 0, "it didn't happen"
                self.changed.wait(min(left, 0.1))
        return found

    def fail(self, method: str, times: int = 1, **how: Any) -> None:
        """Let the next calls of a method go wrong."""
        self.faults.append(Fault(method, times, **how))
