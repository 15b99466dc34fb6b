"""The Bolt app: which listener hears what, everything once, everything acknowledged."""

from __future__ import annotations

import logging
import re
from collections.abc import Awaitable, Callable
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization.async_authorize import AsyncAuthorize
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from channels.slack.dedup import Once
from channels.slack.listeners.commands import listen_to_commands
from channels.slack.listeners.home import listen_at_home
from channels.slack.listeners.messages import listen_to_messages
from channels.slack.listeners.taps import listen_to_taps
from channels.slack.talk import Talk

logger = logging.getLogger(__name__)
Next = Callable[[], Awaitable[BoltResponse]]


def identity_of(body: dict[str, Any]) -> str | None:
    """What makes a request of Slack's the same when it comes again; None if it has no such thing.

    A mention comes as two events in some set-ups: both are the same message of a channel.
    """
    event = body.get("event") or {}
    if event.get("type") in ("message", "app_mention") and event.get("ts"):
        subtype = event.get("subtype") or ""
        changed = subtype if subtype.startswith("message_") else ""
        return f"message:{body.get('team_id')}:{event.get('channel')}:{event['ts']}:{changed}"
    if body.get("event_id"):
        return f"event:{body['event_id']}"
    if body.get("trigger_id"):
        return f"trigger:{body['trigger_id']}"
    return None


def make_app(
    client: AsyncWebClient, authorize: AsyncAuthorize, signing_secret: str,
    install: AsyncOAuthSettings | None, talk: Talk, once: Once,
) -> AsyncApp:  # fmt: skip
    """The app with all its listeners; on the loop that will run it.

    `install` is the flow by which workspaces install the app, if they may.
    """
    own = logging.getLogger("channels.slack.bolt.app")
    # At lower levels Bolt logs whole requests.
    own.setLevel(logging.ERROR)
    app = AsyncApp(
        name="running-injury-triage", logger=own, client=client,
        signing_secret=signing_secret or "none: the socket needs no signature",
        authorize=authorize,  # type: ignore[arg-type]  # Bolt takes an AsyncAuthorize too
        oauth_settings=install,
    )  # fmt: skip

    @app.middleware
    async def only_once(body: dict[str, Any], next: Next) -> BoltResponse:
        key = identity_of(body)
        if key is None or await once.first(key):
            return await next()
        return BoltResponse(status=200, body="")

    listen_to_messages(app, talk, once)
    listen_to_taps(app, talk, once)
    listen_to_commands(app, talk)
    listen_at_home(app, talk)
    _listen_to_removal(app, talk)
    _acknowledge_the_rest(app)

    @app.error
    async def failed(error: Exception, body: dict[str, Any]) -> BoltResponse:
        logger.error("a request failed: %s in a %s", type(error).__name__, body.get("type"))
        # What wasn't acknowledged before it failed, Slack delivers again.
        return BoltResponse(status=500, body="")

    return app


def _listen_to_removal(app: AsyncApp, talk: Talk) -> None:
    """When the app is removed from a workspace, its token and all its conversations go."""
    store = app.installation_store

    @app.event("app_uninstalled")
    async def uninstalled(context: AsyncBoltContext) -> None:
        if store is not None:
            await store.async_delete_all(
                enterprise_id=context.enterprise_id, team_id=context.team_id
            )
        everywhere = context.is_enterprise_install
        await talk.forget_all_of(context.enterprise_id, None if everywhere else context.team_id)

    @app.event("tokens_revoked")
    async def revoked(event: dict[str, Any], context: AsyncBoltContext) -> None:
        if store is not None and (event.get("tokens") or {}).get("bot"):
            await store.async_delete_bot(
                enterprise_id=context.enterprise_id, team_id=context.team_id
            )


def _acknowledge_the_rest(app: AsyncApp) -> None:
    """Slack sends again, and shows people an error, what nobody acknowledges."""
    anything = re.compile(".*")

    async def acknowledge(ack: AsyncAck) -> None:
        await ack()

    listen: Any
    for listen in (app.action, app.options, app.view, app.view_closed, app.shortcut, app.command,
                   app.event):  # fmt: skip
        listen(anything)(acknowledge)
