"""What the Slack channel needs to know, from the environment; see `.env.example`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

SLACK_API = "https://slack.com/api/"


@dataclass(frozen=True)
class SlackSettings:
    """Tokens and addresses of a Slack app.

    One workspace has a bot token; several install the app themselves (client id and secret).
    Events come through a socket (app token) or by HTTP (signing secret), or both.
    """

    bot_token: str = ""
    app_token: str = ""
    signing_secret: str = ""
    client_id: str = ""
    client_secret: str = ""
    public_url: str = ""
    locale: str = ""
    redis_url: str = ""
    database_url: str = "sqlite://"
    id_secret: str = ""
    api_url: str = SLACK_API

    @classmethod
    def from_environment(cls, environment: Mapping[str, str]) -> SlackSettings:
        """Read the variables `SLACK_…`, and the database and the secret that the server has."""

        def get(name: str) -> str:
            return environment.get(name, "").strip()

        return cls(
            bot_token=get("SLACK_BOT_TOKEN"),
            app_token=get("SLACK_APP_TOKEN"),
            signing_secret=get("SLACK_SIGNING_SECRET"),
            client_id=get("SLACK_CLIENT_ID"),
            client_secret=get("SLACK_CLIENT_SECRET"),
            public_url=get("SLACK_PUBLIC_URL").rstrip("/"),
            locale=get("SLACK_LOCALE"),
            redis_url=get("REDIS_URL"),
            database_url=get("DATABASE_URL") or "sqlite://",
            id_secret=get("SESSION_SECRET"),
            api_url=get("SLACK_API_URL") or SLACK_API,
        )

    @property
    def on(self) -> bool:
        """Whether Slack is wanted at all."""
        return bool(self.bot_token or self.app_token or self.client_id)

    @property
    def by_socket(self) -> bool:
        """Whether the bot opens a socket to Slack."""
        return bool(self.app_token)

    @property
    def by_http(self) -> bool:
        """Whether Slack posts events to the bot."""
        return bool(self.signing_secret)

    @property
    def many_workspaces(self) -> bool:
        """Whether workspaces install the app by themselves."""
        return bool(self.client_id)

    def problems(self) -> list[str]:
        """What is missing or can't be right, a sentence each; no secret is repeated."""
        found = []
        if self.bot_token and not self.bot_token.startswith("xoxb-"):
            found.append("SLACK_BOT_TOKEN should begin with xoxb-: copy the Bot User OAuth Token.")
        if self.app_token and not self.app_token.startswith("xapp-"):
            found.append("SLACK_APP_TOKEN should begin with xapp-: copy the App-Level Token.")
        if not self.many_workspaces and not self.bot_token:
            found.append("SLACK_BOT_TOKEN is missing: copy it from OAuth & Permissions.")
        if not self.by_socket and not self.by_http:
            found.append(
                "SLACK_APP_TOKEN is missing (or, for HTTP, SLACK_SIGNING_SECRET): "
                "copy it from Basic Information."
            )
        if self.many_workspaces:
            needed = {
                "SLACK_CLIENT_SECRET": self.client_secret,
                "SLACK_SIGNING_SECRET": self.signing_secret,
                "SLACK_PUBLIC_URL": self.public_url,
            }
            found += [
                f"{name} is missing: with SLACK_CLIENT_ID, workspaces install the app themselves."
                for name, value in needed.items()
                if not value
            ]
        if not self.id_secret:
            found.append("SESSION_SECRET is missing.")
        return found
