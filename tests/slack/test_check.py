"""`make slack-check` says in words what is wrong."""

from __future__ import annotations

from dataclasses import replace

import pytest

from channels.slack.check import findings
from channels.slack.settings import SlackSettings
from tests.slack.conftest import Bot
from tests.slack.fake.deliver import SIGNING_SECRET
from tests.slack.fake.server import FakeSlack
from tests.slack.fake.web_api import CLIENT_ID, CLIENT_SECRET


def good(slack: FakeSlack) -> SlackSettings:
    return SlackSettings(
        bot_token="xoxb-club", app_token="xapp-club", signing_secret="0123456789abcdef" * 2,
        id_secret="secret", api_url=f"{slack.url}/api/",
    )  # fmt: skip


async def told(settings: SlackSettings) -> tuple[bool, str]:
    found = await findings(settings)
    return all(one.good for one in found), "\n".join(one.words for one in found)


async def test_all_is_well(slack: FakeSlack) -> None:
    well, words = await told(good(slack))
    assert well, words
    for part in (
        "workspace “Club”",
        "all the scopes",
        "socket opens",
        "SIGNING_SECRET looks right",
    ):
        assert part in words


async def test_slack_is_off() -> None:
    assert await told(SlackSettings()) == (
        False, "Slack is off: there are no tokens in .env. See docs/slack.md.",
    )  # fmt: skip


async def test_scopes_that_are_missing_are_named(slack: FakeSlack) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("tests.slack.fake.web_api.SCOPES", "chat:write,channels:history")
        well, words = await told(good(slack))
    assert not well
    assert "missing: app_mentions:read, commands, files:write, im:history, im:write" in words
    assert "better without: channels:history" in words


WRONG = {
    "Slack doesn't know it": {"bot_token": "xoxb-nobody"},
    "should begin with xapp-": {"app_token": "xoxb-club"},
    "32 digits": {"signing_secret": "secret"},
    "Is `make run` running": {"public_url": "http://127.0.0.1:1"},
    "can't be reached": {"api_url": "http://127.0.0.1:1/api/"},
}


@pytest.mark.parametrize("words", WRONG)
async def test_what_is_wrong_is_said_and_no_secret_repeated(slack: FakeSlack, words: str) -> None:
    settings = replace(good(slack), **WRONG[words])  # type: ignore[arg-type]
    well, said = await told(settings)
    assert not well and words in said
    for secret in (settings.bot_token, settings.app_token, settings.signing_secret):
        assert secret not in said


async def test_a_socket_that_doesnt_open_is_told(slack: FakeSlack) -> None:
    slack.fail("apps.connections.open", error="missing_scope")
    well, words = await told(good(slack))
    assert not well and "connections:write" in words


# --- by HTTP, with the running bot behind the public address


def by_http(slack: FakeSlack, url: str) -> SlackSettings:
    return SlackSettings(
        client_id=CLIENT_ID, client_secret=CLIENT_SECRET, signing_secret=SIGNING_SECRET,
        public_url=url, id_secret="secret", api_url=f"{slack.url}/api/",
    )  # fmt: skip


async def test_the_running_bot_is_asked_as_slack_will_ask_it(slack: FakeSlack, bot: Bot) -> None:
    well, words = await told(by_http(slack, bot.url))
    assert well, words
    assert "answers as Slack wants it" in words and "CLIENT_SECRET are good" in words


async def test_a_bot_started_with_another_signing_secret_is_told(
    slack: FakeSlack, bot: Bot
) -> None:
    settings = replace(by_http(slack, bot.url), signing_secret="f" * 32)
    well, words = await told(settings)
    assert not well and "another SLACK_SIGNING_SECRET" in words


async def test_a_proxy_that_passes_nothing_on_is_told(slack: FakeSlack, bot: Bot) -> None:
    well, words = await told(by_http(slack, f"{bot.url}/elsewhere"))
    assert not well and "does the proxy pass it on" in words


async def test_a_wrong_client_secret_is_told(slack: FakeSlack, bot: Bot) -> None:
    well, words = await told(replace(by_http(slack, bot.url), client_secret="wrong"))
    assert not well and "bad_client_secret" in words
