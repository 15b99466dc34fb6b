"""Socket Mode: the bot calls Slack, and calls again."""

from __future__ import annotations

import pytest
import requests

from tests.slack.conftest import Bot
from tests.slack.fake.deliver import BySocket
from tests.slack.fake.runner import Runner
from tests.slack.fake.server import FakeSlack


@pytest.mark.usefixtures("bot")
def test_a_dropped_socket_is_opened_again(slack: FakeSlack, bot: Bot) -> None:
    slack.until(lambda: slack.sockets)
    slack.drop_sockets()
    slack.until(lambda: not slack.sockets)
    slack.until(lambda: slack.sockets, seconds=30)
    assert "doctor" in Runner(slack, BySocket(slack)).say("hello")
    assert requests.get(f"{bot.url}/webhooks/slack/", timeout=5).status_code == 200
