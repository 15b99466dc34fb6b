"""Many workspaces: each installs the app itself, its token is kept, renewed and erased."""

from __future__ import annotations

import logging
from typing import Any

import sqlalchemy as sa
from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings
from slack_sdk.web.async_client import AsyncWebClient

from channels.slack.installations import Installations, States
from channels.slack.settings import SlackSettings

PREFIX = "/webhooks/slack"
STATE_SECONDS = 600
# As few as possible; deploy/slack-manifest.yml has the reason for each.
SCOPES = ("app_mentions:read", "chat:write", "commands", "files:write", "im:history", "im:write")


def oauth_settings(
    settings: SlackSettings, client: AsyncWebClient, engine: sa.engine.Engine
) -> AsyncOAuthSettings:
    """Bolt's install flow over the bot's own database."""
    logger = logging.getLogger("channels.slack.bolt.oauth")
    logger.setLevel(logging.ERROR)
    made = AsyncOAuthSettings(
        client_id=settings.client_id,
        client_secret=settings.client_secret,
        scopes=list(SCOPES),
        installation_store=Installations(engine, settings.client_id),
        installation_store_bot_only=True,
        state_store=States(engine),
        state_expiration_seconds=STATE_SECONDS,
        install_path=f"{PREFIX}/install",
        redirect_uri_path=f"{PREFIX}/oauth_redirect",
        redirect_uri=f"{settings.public_url}{PREFIX}/oauth_redirect",
        logger=logger,
    )
    authorize: Any = made.authorize
    # Without the cache Slack is asked about the token before each acknowledgement; and the rotator
    # would use a client of its own, which knows nothing of our address and time limits.
    authorize.cache_enabled = True
    authorize.token_rotator.client = client
    return made
