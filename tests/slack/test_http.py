"""Over HTTP: who may post, and Slack's own questions."""

from __future__ import annotations

import json
import time

import requests

from tests.slack.conftest import Bot
from tests.slack.fake import events
from tests.slack.fake.deliver import ByHttp
from tests.slack.fake.runner import Runner


def test_only_slack_may_post(anna: Runner, bot: Bot) -> None:
    body = json.dumps(events.message("hello", anna.user))
    assert ByHttp(bot.url, "another secret").post(body).status_code == 401
    assert ByHttp(bot.url).post(body, at=time.time() - 6 * 60).status_code == 401
    bare = requests.post(f"{bot.url}/webhooks/slack/events", data=body, timeout=5)
    assert bare.status_code == 401
    time.sleep(0.3)
    assert not anna.posts


def test_i13_the_address_is_verified(bot: Bot) -> None:
    answer = ByHttp(bot.url).post(json.dumps({"type": "url_verification", "challenge": "c1"}))
    assert answer.json() == {"challenge": "c1"}


def test_i7_the_certificate_check_is_answered(bot: Bot) -> None:
    way = ByHttp(bot.url)
    answer = way.post("ssl_check=1&token=x", "application/x-www-form-urlencoded")
    assert answer.status_code == 200


def test_rubbish_is_refused_and_harms_nothing(bot: Bot, anna: Runner) -> None:
    for body in ("", "{", "[]", "\x00\xff", '{"type": "event_callback"}'):
        assert ByHttp(bot.url).post(body).status_code in (200, 400, 404, 500)
    assert "doctor" in anna.say("hello")


def test_the_state_of_the_connection_can_be_asked(bot: Bot) -> None:
    answer = requests.get(f"{bot.url}/webhooks/slack/", timeout=5)
    assert (answer.status_code, answer.json()) == (200, {"status": "ok"})
