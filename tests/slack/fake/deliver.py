"""Slack's two ways to an app: signed posts over HTTP, and envelopes down a socket."""

from __future__ import annotations

import json
import time
from typing import Any, Protocol
from urllib.parse import urlencode

import requests
from slack_sdk.signature import SignatureVerifier

from tests.slack.fake.server import FakeSlack

SIGNING_SECRET = "0f" * 16
_EVENT, _FORM = "application/json", "application/x-www-form-urlencoded"


class Way(Protocol):
    """Delivers something and waits for its acknowledgement; the seconds that took."""

    def event(self, payload: dict[str, Any]) -> float: ...

    def interaction(self, payload: dict[str, Any]) -> float: ...

    def command(self, payload: dict[str, Any]) -> float: ...


class ByHttp:
    """Signed requests to `/webhooks/slack/events`."""

    def __init__(self, bot_url: str, secret: str = SIGNING_SECRET) -> None:
        self.bot_url, self._secret = bot_url, secret
        self._url = f"{bot_url}/webhooks/slack/events"
        self._session = requests.Session()

    def post(
        self, body: str, content_type: str = _EVENT, at: float | None = None, **headers: str
    ) -> requests.Response:
        """Post a body, signed as of a time (now, if not said)."""
        when = str(int(at if at is not None else time.time()))
        signature = SignatureVerifier(self._secret).generate_signature(timestamp=when, body=body)
        signed = {"Content-Type": content_type, "X-Slack-Request-Timestamp": when,
                  "X-Slack-Signature": signature, **headers}  # fmt: skip
        return self._session.post(self._url, data=body.encode(), headers=signed, timeout=30)

    def _timed(self, body: str, content_type: str) -> float:
        start = time.monotonic()
        answer = self.post(body, content_type)
        assert answer.status_code == 200, answer.text
        self.latest = answer
        return time.monotonic() - start

    def event(self, payload: dict[str, Any]) -> float:
        return self._timed(json.dumps(payload), _EVENT)

    def interaction(self, payload: dict[str, Any]) -> float:
        return self._timed(urlencode({"payload": json.dumps(payload)}), _FORM)

    def command(self, payload: dict[str, Any]) -> float:
        return self._timed(urlencode(payload), _FORM)


class BySocket:
    """Envelopes down the socket that the bot opened."""

    def __init__(self, slack: FakeSlack) -> None:
        self._slack = slack

    def _timed(self, kind: str, payload: dict[str, Any]) -> float:
        self._slack.until(lambda: self._slack.sockets)
        start = time.monotonic()
        identity = self._slack.push(kind, payload)
        at, self.latest = self._slack.until(lambda: self._slack.acks.get(identity))
        return at - start

    def event(self, payload: dict[str, Any]) -> float:
        return self._timed("events_api", payload)

    def interaction(self, payload: dict[str, Any]) -> float:
        return self._timed("interactive", payload)

    def command(self, payload: dict[str, Any]) -> float:
        return self._timed("slash_commands", payload)
