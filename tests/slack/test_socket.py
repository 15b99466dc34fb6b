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
    old = list(slack.until(lambda: list(slack.sockets)))
    slack.drop_sockets()
    slack.until(lambda: [one for one in slack.sockets if one not in old], seconds=30)
    assert "doctor" in Runner(slack, BySocket(slack)).say("hello")
    assert requests.get(f"{bot.url}/webhooks/slack/", timeout=5).status_code == 200
