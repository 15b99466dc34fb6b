"""What is pasted into Slack fits what the bot does, and asks for no more."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from channels.slack.listeners.commands import COMMAND, SHORTCUT
from channels.slack.oauth import PREFIX, SCOPES

DEPLOY = Path(__file__).parents[2] / "deploy"
SOCKET, HTTP = "slack-manifest.yml", "slack-manifest-http.yml"
HEARD = {"app_home_opened", "app_mention", "app_uninstalled", "message.im", "tokens_revoked"}


def read(name: str) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((DEPLOY / name).read_text("utf-8"))
    return found


@pytest.mark.parametrize("name", [SOCKET, HTTP])
def test_a_manifest_asks_for_what_is_used_and_no_more(name: str) -> None:
    manifest = read(name)
    assert set(manifest["oauth_config"]["scopes"]["bot"]) == set(SCOPES)
    assert set(manifest["settings"]["event_subscriptions"]["bot_events"]) == HEARD
    assert manifest["features"]["slash_commands"][0]["command"] == COMMAND
    assert manifest["features"]["shortcuts"][0]["callback_id"] == SHORTCUT
    assert not manifest["features"]["app_home"]["messages_tab_read_only_enabled"]


@pytest.mark.parametrize("name", [SOCKET, HTTP])
def test_slacks_own_limits_are_kept(name: str) -> None:
    about = read(name)["display_information"]
    assert len(about["name"]) <= 35 and len(about["description"]) <= 140
    assert 174 <= len(about["long_description"]) <= 4000
    for one in read(name)["features"]["shortcuts"]:
        assert len(one["name"]) <= 24


@pytest.mark.parametrize("name", [SOCKET, HTTP])
def test_each_scope_has_its_reason(name: str) -> None:
    lines = (DEPLOY / name).read_text("utf-8").splitlines()
    for scope in SCOPES:
        assert any(f"- {scope} # to " in line or f"- {scope} # for " in line for line in lines)


def test_only_http_needs_addresses() -> None:
    assert read(SOCKET)["settings"]["socket_mode_enabled"]
    assert "example.org" not in (DEPLOY / SOCKET).read_text("utf-8")
    text = (DEPLOY / HTTP).read_text("utf-8")
    assert text.count(f"https://bot.example.org{PREFIX}/events") == 3
    assert f"https://bot.example.org{PREFIX}/oauth_redirect" in text
