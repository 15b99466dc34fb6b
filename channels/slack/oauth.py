"""Many workspaces: each installs the app itself, its token is kept, renewed and erased."""

from __future__ import annotations

import logging

from slack_bolt.oauth.async_oauth_settings import AsyncOAuthSettings

from channels.slack.installations import STATE_SECONDS, Installations, States
from channels.slack.settings import SlackSettings

PREFIX = "/webhooks/slack"
# As few as possible; deploy/slack-manifest.yml has the reason for each.
SCOPES = ("app_mentions:read", "chat:write", "commands", "files:write", "im:history", "im:write")


def oauth_settings(
    settings: SlackSettings, installations: Installations, states: States
) -> AsyncOAuthSettings:
    """Bolt's install flow over the bot's own database."""
    logger = logging.getLogger("channels.slack.bolt.oauth")
    logger.setLevel(logging.ERROR)
    return AsyncOAuthSettings(
        client_id=settings.client_id,
        client_secret=settings.client_secret,
        scopes=list(SCOPES),
        installation_store=installations,
        installation_store_bot_only=True,
        state_store=states,
        state_expiration_seconds=STATE_SECONDS,
        install_path=f"{PREFIX}/install",
        redirect_uri_path=f"{PREFIX}/oauth_redirect",
        redirect_uri=f"{settings.public_url}{PREFIX}/oauth_redirect",
        logger=logger,
    )
