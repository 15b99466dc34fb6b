"""What outlives a stop of the server: answers under way, addresses, which question stands."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import requests

from tests.slack.conftest import Bot, bot_in_slack
from tests.slack.fake import events
from tests.slack.fake.deliver import ByHttp
from tests.slack.fake.runner import Runner
from tests.slack.fake.server import FakeSlack

TOKEN = "a token for tools"


def test_a_restart_loses_nothing(slack: FakeSlack, bot: Bot, tmp_path: Path) -> None:
    with bot_in_slack(slack, tmp_path) as first:
        anna = Runner(slack, ByHttp(first.url))
        anna.say("my left knee hurts")
        checklist = anna.find("None of these")
        blocks = [dict(block) for block in checklist[0]["blocks"]]
        anna.say("none of these")
        before = len(anna.posts)
        # D9: told to stop while an answer is on its way to a slow Slack.
        slack.fail("chat.postMessage", seconds=1.5)
        anna.way.event(events.message("none of these", anna.user))
    assert len(anna.posts) == before + 1, "the answer was delivered before the end"

    with bot_in_slack(slack, tmp_path, "--api", TOKEN) as second:
        anna.way = ByHttp(second.url)
        before = len(anna.posts)
        # An old button stays closed.
        anna.press("None of these", of=({**checklist[0], "blocks": blocks}, checklist[1]))
        slack.until(lambda: "This question is closed" in anna.words(checklist[0]))
        assert len(anna.posts) == before
        # P4: what the bot says of its own accord reaches the person, in the direct message.
        _unasked(second, anna)
        assert anna.wait(before)
        assert not [channel for channel in slack.api.posts if not channel.startswith("D")]


def _unasked(bot: Bot, anna: Runner) -> None:
    address = f"{bot.url}/conversations/{bot.conversation(anna.user)}/trigger_intent"
    answer = requests.post(
        address, params={"token": TOKEN, "output_channel": "slack"}, json={"name": "thanks"},
        timeout=10,
    )  # fmt: skip
    assert answer.status_code == 200, answer.text


def test_who_was_deleted_meanwhile_is_forgotten_at_the_start(
    slack: FakeSlack, bot: Bot, tmp_path: Path
) -> None:
    with bot_in_slack(slack, tmp_path) as first:
        anna = Runner(slack, ByHttp(first.url))
        anna.say("hello")
    with sqlite3.connect(tmp_path / "bot.db") as database:
        database.execute("delete from events")
    with bot_in_slack(slack, tmp_path), sqlite3.connect(tmp_path / "bot.db") as database:
        assert database.execute("select count(*) from slack_people").fetchone() == (0,)


def test_several_people_are_answered_by_the_end(slack: FakeSlack, bot: Bot, tmp_path: Path) -> None:
    with bot_in_slack(slack, tmp_path) as made:
        runners = [Runner(slack, ByHttp(made.url)) for _ in range(10)]
        sending = [
            threading.Thread(target=one.way.event, args=(events.message("hello", one.user),))
            for one in runners
        ]
        for thread in sending:
            thread.start()
        for thread in sending:
            thread.join()
    assert all(one.posts for one in runners)
