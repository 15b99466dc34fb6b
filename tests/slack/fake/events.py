"""What Slack sends to an app, as its documentation shows it."""

from __future__ import annotations

import itertools
import time
from typing import Any

Payload = dict[str, Any]

TEAM, APP, BOT_USER, BOT = "T0CLUB", "A0APP", "U0BOT", "B0BOT"
_numbers = itertools.count(1)


def stamp() -> str:
    """A message's time stamp, new at each call."""
    return f"{int(time.time())}.{next(_numbers):06d}"


def envelope(event: Payload, team: str = TEAM) -> Payload:
    """An event as the Events API delivers it."""
    return {
        "token": "x", "team_id": team, "api_app_id": APP, "event": event,
        "type": "event_callback", "event_id": f"Ev{next(_numbers):08d}",
        "event_time": int(time.time()), "is_ext_shared_channel": False,
        "authorizations": [{"enterprise_id": None, "team_id": team, "user_id": BOT_USER,
                            "is_bot": True, "is_enterprise_install": False}],
    }  # fmt: skip


def dm_of(user: str) -> str:
    """The channel of a person's direct message with the bot."""
    return f"D{user[1:]}"


def message(text: str, user: str, team: str = TEAM, **more: Any) -> Payload:
    """A direct message that a person wrote."""
    ts = stamp()
    event = {
        "type": "message", "channel_type": "im", "user": user, "text": text, "ts": ts,
        "event_ts": ts, "channel": dm_of(user), "client_msg_id": f"c{ts}", "team": team, **more,
    }  # fmt: skip
    return envelope({key: value for key, value in event.items() if value is not None}, team)


def mention(text: str, user: str, channel: str = "C0GENERAL", **more: Any) -> Payload:
    """A message in a channel that names the bot."""
    ts = stamp()
    event = {"type": "app_mention", "user": user, "text": text, "ts": ts, "event_ts": ts,
             "channel": channel, "team": TEAM, **more}  # fmt: skip
    return envelope(event)


def edited(before: str, now: str, user: str) -> Payload:
    """A person changed a message."""
    ts = stamp()
    old = {"type": "message", "user": user, "text": before, "ts": ts}
    event = {"type": "message", "subtype": "message_changed", "channel": dm_of(user),
             "channel_type": "im", "ts": stamp(), "previous_message": old,
             "message": {**old, "text": now, "edited": {"user": user, "ts": stamp()}}}  # fmt: skip
    return envelope(event)


def deleted(text: str, user: str) -> Payload:
    """A person deleted a message."""
    ts = stamp()
    old = {"type": "message", "user": user, "text": text, "ts": ts}
    event = {"type": "message", "subtype": "message_deleted", "channel": dm_of(user),
             "channel_type": "im", "ts": stamp(), "deleted_ts": ts,
             "previous_message": old}  # fmt: skip
    return envelope(event)


def home_opened(user: str, tab: str = "home") -> Payload:
    """A person looks at the app's Home tab."""
    return envelope({"type": "app_home_opened", "user": user, "channel": dm_of(user), "tab": tab,
                     "event_ts": stamp()})  # fmt: skip


def tap(
    user: str, action: Payload, answer_url: str, post: Payload | None = None,
    state: Payload | None = None, team: str = TEAM,
) -> Payload:  # fmt: skip
    """A control was used: of a message (`post`), or of the Home tab."""
    found: Payload = {
        "type": "block_actions", "user": {"id": user, "username": "ann", "team_id": team},
        "api_app_id": APP, "team": {"id": team, "domain": "club"}, "token": "x",
        "trigger_id": f"{next(_numbers)}.1.x", "enterprise": None, "is_enterprise_install": False,
        "actions": [{"action_ts": stamp(), **action}],
    }  # fmt: skip
    if post is None:
        view = {"id": "V1", "type": "home", "team_id": team, "blocks": []}
        return {**found, "container": {"type": "view", "view_id": "V1"}, "view": view}
    shown = {key: post[key] for key in ("text", "blocks", "ts", "thread_ts") if key in post}
    box = {"type": "message", "message_ts": post["ts"], "channel_id": post["channel"],
           "is_ephemeral": False}  # fmt: skip
    if "thread_ts" in shown:
        box["thread_ts"] = shown["thread_ts"]
    return {
        **found, "container": box, "channel": {"id": post["channel"], "name": "directmessage"},
        "message": {"type": "message", "bot_id": BOT, "user": BOT_USER, **shown},
        "state": {"values": state or {}}, "response_url": answer_url,
    }  # fmt: skip


def command(text: str, user: str, answer_url: str, channel: str = "C0GENERAL") -> Payload:
    """`/injury text`, typed anywhere."""
    return {
        "token": "x", "team_id": TEAM, "team_domain": "club", "channel_id": channel,
        "channel_name": "general", "user_id": user, "user_name": "ann", "command": "/injury",
        "text": text, "api_app_id": APP, "is_enterprise_install": "false",
        "response_url": answer_url, "trigger_id": f"{next(_numbers)}.2.x",
    }  # fmt: skip


def shortcut(user: str, author: str, text: str, answer_url: str) -> Payload:
    """The message shortcut, used on a message of `author`."""
    return {
        "type": "message_action", "callback_id": "private_check", "token": "x",
        "trigger_id": f"{next(_numbers)}.3.x", "user": {"id": user, "team_id": TEAM},
        "team": {"id": TEAM, "domain": "club"}, "channel": {"id": "C0GENERAL", "name": "general"},
        "message_ts": stamp(), "is_enterprise_install": False, "enterprise": None,
        "response_url": answer_url, "api_app_id": APP,
        "message": {"type": "message", "user": author, "text": text, "ts": stamp()},
    }  # fmt: skip
