"""What the Web API answers, and what the people see after each call."""

from __future__ import annotations

import base64
import json
import time
from typing import TYPE_CHECKING, Any

from tests.slack.fake.events import APP, BOT, BOT_USER, TEAM, dm_of, stamp
from tests.slack.fake.limits import refused

if TYPE_CHECKING:
    from tests.slack.fake.server import Call, FakeSlack

Answer = tuple[dict[str, Any], int, dict[str, str]]
SCOPES = "app_mentions:read,chat:write,commands,files:write,im:history,im:write"

CLIENT_ID, CLIENT_SECRET = "1.2", "a client secret"


def _no(error: str, **more: Any) -> Answer:
    return {"ok": False, "error": error, **more}, 200, {}


def _yes(**more: Any) -> Answer:
    return {"ok": True, **more}, 200, {}


class WebApi:
    """Methods by name; `posts` are the messages as people see them now, by channel."""

    def __init__(self, slack: FakeSlack) -> None:
        self._slack = slack
        self.posts: dict[str, list[dict[str, Any]]] = {}
        self.ephemeral: list[dict[str, Any]] = []
        self.statuses: list[dict[str, Any]] = []
        self.alts: dict[str, str] = {}
        self.views: dict[str, dict[str, Any]] = {}
        # Tokens of workspaces that installed the app; the one of the club is always good.
        self.teams: dict[str, str] = {"xoxb-club": TEAM}
        self.refreshed = 0
        self.expires_in: int | None = None
        self._last_post: dict[str, float] = {}

    def answer(self, call: Call) -> Answer:
        given = {key: self._read(value) for key, value in call.given.items()}
        call.given = given
        method = getattr(self, "_" + call.method.replace(".", "_"), None)
        if method is None:
            return _no("unknown_method")
        tokenless = call.method in ("oauth.v2.access", "apps.connections.open")
        if not tokenless and call.token not in self.teams:
            return _no("invalid_auth")
        found: Answer = method(given, call)
        return found

    @staticmethod
    def _read(value: Any) -> Any:
        if isinstance(value, str) and value[:1] in "[{":
            try:
                return json.loads(value)
            except ValueError:
                return value
        return value

    def _auth_test(self, given: dict[str, Any], call: Call) -> Answer:
        team = self.teams[call.token]
        answer, status, _ = _yes(url="https://club.slack.com/", team="Club", user="injury",
                                 team_id=team, user_id=BOT_USER, bot_id=BOT)  # fmt: skip
        return answer, status, {"x-oauth-scopes": SCOPES}

    def _chat_postMessage(self, given: dict[str, Any], call: Call) -> Answer:  # noqa: N802
        channel, now = str(given.get("channel") or ""), time.monotonic()
        if channel[:1] not in ("D", "C"):
            return _no("channel_not_found")
        if now - self._last_post.get(channel, 0.0) < self._slack.seconds_between_posts:
            return {"ok": False, "error": "ratelimited"}, 429, {"Retry-After": "1"}
        wrong = self._wrong(given)
        if wrong:
            return wrong
        self._last_post[channel] = now
        shown = {key: given[key] for key in ("text", "blocks", "thread_ts") if given.get(key)}
        post = {"ts": stamp(), "channel": channel, "token": call.token, **shown}
        self.posts.setdefault(channel, []).append(post)
        return _yes(channel=channel, ts=post["ts"], message=post)

    @staticmethod
    def _wrong(given: dict[str, Any]) -> Answer | None:
        if not given.get("text"):
            return _no("no_text")
        if len(given["text"]) > 4000:
            return _no("msg_too_long")
        problems = refused(given["blocks"]) if given.get("blocks") else []
        return _no("invalid_blocks", errors=problems) if problems else None

    def _chat_update(self, given: dict[str, Any], call: Call) -> Answer:
        for post in self.posts.get(str(given.get("channel")), ()):
            if post["ts"] == given.get("ts"):
                wrong = self._wrong(given)
                if wrong:
                    return wrong
                post.update(text=given["text"], blocks=given.get("blocks") or [])
                return _yes(ts=post["ts"], channel=post["channel"])
        return _no("message_not_found")

    def _chat_postEphemeral(self, given: dict[str, Any], call: Call) -> Answer:  # noqa: N802
        if not given.get("user"):
            return _no("no_user")
        self.ephemeral.append(given)
        return _yes(message_ts=stamp())

    def _conversations_open(self, given: dict[str, Any], call: Call) -> Answer:
        return _yes(channel={"id": dm_of(str(given["users"]))})

    def _views_publish(self, given: dict[str, Any], call: Call) -> Answer:
        problems = refused(given["view"]["blocks"], most=100)
        if problems:
            return _no("invalid_arguments", errors=problems)
        self.views[str(given["user_id"])] = given["view"]
        return _yes(view={"id": "V1"})

    def _apps_connections_open(self, given: dict[str, Any], call: Call) -> Answer:
        if not call.token.startswith("xapp-"):
            return _no("not_allowed_token_type")
        return _yes(url=self._slack.url.replace("http", "ws") + "/socket")

    def _files_getUploadURLExternal(self, given: dict[str, Any], call: Call) -> Answer:  # noqa: N802
        if not given.get("filename") or not given.get("length"):
            return _no("invalid_arguments")
        file = f"F{next(self._slack.numbers):06d}"
        self.alts[file] = str(given.get("alt_txt") or "")
        return _yes(upload_url=f"{self._slack.url}/upload/{file}", file_id=file)

    def _files_completeUploadExternal(self, given: dict[str, Any], call: Call) -> Answer:  # noqa: N802
        channel = str(given.get("channel_id") or "")
        if not channel.startswith("D"):
            return _no("invalid_channel")
        for file in given["files"]:
            self.posts.setdefault(channel, []).append(
                {
                    "ts": stamp(),
                    "channel": channel,
                    "file": file["id"],
                    "text": file.get("title"),
                    "alt": self.alts[file["id"]],
                }
            )
        return _yes(files=given["files"])

    def _assistant_threads_setStatus(self, given: dict[str, Any], call: Call) -> Answer:  # noqa: N802
        if not str(given.get("channel_id")).startswith("D") or not given.get("thread_ts"):
            return _no("invalid_thread_ts")
        self.statuses.append(given)
        return _yes()

    def _oauth_v2_access(self, given: dict[str, Any], call: Call) -> Answer:
        named = base64.b64decode(call.token.removeprefix("Basic ")).decode()
        if named != f"{CLIENT_ID}:{CLIENT_SECRET}":
            return _no("bad_client_secret" if named.startswith(CLIENT_ID) else "invalid_client_id")
        expires_in = self.expires_in
        if given.get("grant_type") == "refresh_token":
            self.refreshed += 1
            expires_in = 43_200
            token, team = f"xoxb-renewed-{self.refreshed}", str(given["refresh_token"])[-6:]
        else:
            # The fake's codes end with the team that installs.
            team = str(given.get("code") or "")[-6:]
            token = f"xoxb-{team}"
        if not team.startswith("T0"):
            return _no("invalid_code")
        self.teams[token] = team
        rotation = {"refresh_token": f"xoxe-{team}", "expires_in": expires_in}
        return _yes(access_token=token, token_type="bot", scope=SCOPES, bot_user_id=BOT_USER,
                    app_id=APP, team={"id": team, "name": "Club"}, enterprise=None,
                    authed_user={"id": "U0OWNER"}, is_enterprise_install=False,
                    **(rotation if expires_in else {}))  # fmt: skip
