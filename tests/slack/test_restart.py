"""What outlives a stop of the server: answers under way, addresses, check-ins, open questions."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import pytest
import requests

from tests.slack.conftest import Bot, bot_in_slack
from tests.slack.fake import events
from tests.slack.fake.deliver import ByHttp
from tests.slack.fake.runner import Post, Runner
from tests.slack.fake.server import FakeSlack
from tests.slack.later import the_day_comes

TOKEN = "a token for tools"


@dataclass
class Restarted:
    """A bot that was stopped and started, and some who talked to it before."""

    bot: Bot
    answering: Runner
    in_a_crowd: list[Runner]
    deleted: Runner
    asked_for_a_check_in: Runner
    checklist: Post
    tap: Post
    posts_before_the_stop: int


@pytest.fixture(scope="module")
def restarted(
    slack: FakeSlack, bot: Bot, agent: Any, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Restarted]:
    folder = tmp_path_factory.mktemp("restart")
    with bot_in_slack(slack, folder) as first:
        way = ByHttp(first.url)
        anna, carl, dora = (Runner(slack, way) for _ in range(3))
        crowd = [Runner(slack, ByHttp(first.url)) for _ in range(10)]
        carl.say("hello")
        dora.say("my left knee has hurt for two weeks, gradually, running more, pain 3 of 10")
        while "Check in with me" not in dora.read:
            dora.say("yes" if "18" in dora.read else "none of these")
        dora.tap("Check in with me in a week")
        anna.say("my left knee hurts")
        checklist, tap = anna.find("None of these")
        checklist = {**checklist, "blocks": [dict(block) for block in checklist["blocks"]]}
        anna.say("none of these")
        before = len(anna.posts)
        # Told to stop while answers are on their way to a slow Slack.
        slack.fail("chat.postMessage", seconds=1.5)
        anna.way.event(events.message("none of these", anna.user))
        with ThreadPoolExecutor(len(crowd)) as pool:
            list(pool.map(lambda one: one.way.event(events.message("hello", one.user)), crowd))
    with sqlite3.connect(folder / "bot.db") as database:
        database.execute("delete from events where sender_id = ?", (first.conversation(carl.user),))
    the_day_comes(first, agent, dora.user)
    with bot_in_slack(slack, folder, "--api", TOKEN) as second:
        for one in (anna, carl, dora):
            one.way = ByHttp(second.url)
        yield Restarted(second, anna, crowd, carl, dora, checklist, tap, before)


def test_d9_what_was_being_answered_was_answered_before_the_end(restarted: Restarted) -> None:
    assert len(restarted.answering.posts) == restarted.posts_before_the_stop + 1
    assert all(one.posts for one in restarted.in_a_crowd)


def test_a_check_in_arrives_as_a_direct_message(restarted: Restarted, slack: FakeSlack) -> None:
    dora = restarted.asked_for_a_check_in
    slack.until(lambda: "Better" in dora.words(dora.posts[-1]))
    assert "knee" in dora.words(dora.posts[-1])
    assert "Worse" in str(dora.find("Worse"))
    assert dora.tap("Better"), "and the answer to it is taken"


def test_an_old_button_stays_closed(restarted: Restarted, slack: FakeSlack) -> None:
    anna = restarted.answering
    before = len(anna.posts)
    anna.press("None of these", of=(restarted.checklist, restarted.tap))
    slack.until(
        lambda: any("This question is closed" in anna.words(post) for post in anna.posts[:before])
    )
    assert len(anna.posts) == before


def test_p4_what_the_bot_says_of_its_own_accord_stays_private(
    restarted: Restarted, slack: FakeSlack
) -> None:
    anna = restarted.answering
    before = len(anna.posts)
    name = restarted.bot.conversation(anna.user)
    answer = requests.post(
        f"{restarted.bot.url}/conversations/{name}/trigger_intent",
        params={"token": TOKEN, "output_channel": "slack"}, json={"name": "thanks"}, timeout=10,
    )  # fmt: skip
    assert answer.status_code == 200, answer.text
    assert anna.wait(before)
    assert not [channel for channel in slack.api.posts if not channel.startswith("D")]


def test_who_was_deleted_meanwhile_is_forgotten(restarted: Restarted) -> None:
    name = restarted.bot.conversation(restarted.deleted.user)
    with sqlite3.connect(restarted.bot.folder / "bot.db") as database:
        query = "select count(*) from slack_people where conversation = ?"
        assert database.execute(query, (name,)).fetchone() == (0,)
