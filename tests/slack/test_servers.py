"""Two servers with one database and one Redis: whichever Slack turns to, it is one bot."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import Any

import pytest
import sqlalchemy as sa
from rasa.shared.core.events import SessionStarted, UserUttered

from channels.slack.people import People
from server.tracker_store import ConversationStore
from tests.redis_server import RedisServer
from tests.running_bot import running_bot
from tests.slack.conftest import Bot, slack_settings
from tests.slack.fake import events
from tests.slack.fake.deliver import ByHttp
from tests.slack.fake.runner import Runner
from tests.slack.fake.server import FakeSlack
from tests.slack.later import the_day_comes

PEOPLE = 12


@pytest.fixture(scope="module")
def both(
    slack: FakeSlack, bot: Bot, redis: RedisServer, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Bot, Bot]]:
    """Two running servers."""
    folder = tmp_path_factory.mktemp("servers")
    database = Bot("", folder).database
    # The tables exist, as they do after the first start of all.
    ConversationStore(None, database).engine.dispose()
    People(sa.create_engine(database, future=True), "secret")
    with (
        slack_settings(slack, REDIS_URL=redis.url),
        ExitStack() as running,
        ThreadPoolExecutor(2) as pool,
    ):
        servers = [running_bot(folder) for _ in range(2)]
        one, two = pool.map(running.enter_context, servers)
        yield Bot(one, folder), Bot(two, folder)


def at_once(*calls: Any) -> None:
    with ThreadPoolExecutor(len(calls)) as pool:
        for done in [pool.submit(call, *given) for call, *given in calls]:
            done.result()


def told(bot: Bot, agent: Any, user: str) -> list[Any]:
    """All events of a person's conversation."""

    async def read() -> list[Any]:
        store = ConversationStore(agent.domain, bot.database)
        tracker = await store.retrieve_full_tracker(bot.conversation(user))
        store.engine.dispose()
        return list(tracker.events) if tracker else []

    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(read())
    finally:
        loop.close()


def test_what_slack_delivers_to_both_is_answered_once(
    slack: FakeSlack, both: tuple[Bot, Bot]
) -> None:
    ways = [ByHttp(one.url) for one in both]
    people = [Runner(slack, ways[0]) for _ in range(PEOPLE)]
    sent = [events.message("hello", one.user) for one in people]
    at_once(*((way.event, message) for message in sent for way in ways))
    slack.until(lambda: all(one.posts for one in people), seconds=30)
    time.sleep(0.5)
    assert [len(one.posts) for one in people] == [1] * PEOPLE


def test_two_messages_of_one_person_at_two_servers_are_both_kept(
    slack: FakeSlack, both: tuple[Bot, Bot], agent: Any
) -> None:
    ways = [ByHttp(one.url) for one in both]
    people = [Runner(slack, ways[0]) for _ in range(PEOPLE)]
    texts = ("my left knee hurts", "since monday")
    for one in people:
        sent = [events.message(text, one.user) for text in texts]
        at_once((ways[0].event, sent[0]), (ways[1].event, sent[1]))
    slack.until(lambda: all(len(one.posts) >= 2 for one in people), seconds=30)
    for one in people:
        happened = told(both[0], agent, one.user)
        said = [event.text for event in happened if isinstance(event, UserUttered)]
        assert sorted(said) == sorted(texts)
        assert sum(isinstance(event, SessionStarted) for event in happened) == 1


def test_a_tap_at_one_server_doesnt_answer_the_list_that_another_server_asks(
    slack: FakeSlack, both: tuple[Bot, Bot], agent: Any
) -> None:
    for _ in range(6):
        # The tap counts only if it came first: typed words answer what stands when they come.
        assert _typed_here_tapped_there(slack, both, agent) in (
            ["my left knee hurts", "none of these"],
            ["my left knee hurts", "None of these", "none of these"],
        )


def _typed_here_tapped_there(slack: FakeSlack, both: tuple[Bot, Bot], agent: Any) -> list[str]:
    """The same answer twice in one moment, by two ways at two servers; what the bot took of it."""
    one, two = (ByHttp(server.url) for server in both)
    anna = Runner(slack, one)
    anna.say("my left knee hurts")
    (post, action), before = anna.find("None of these"), len(anna.posts)
    typed = events.message("none of these", anna.user)
    tap = events.tap(anna.user, action, slack.answer_url(), post, {})
    at_once((one.event, typed), (two.interaction, tap))

    def said() -> list[str]:
        happened = told(both[0], agent, anna.user)
        return [event.text for event in happened if isinstance(event, UserUttered)]

    slack.until(lambda: action["action_id"] not in str(post["blocks"]))
    slack.until(lambda: len(anna.posts) > before)
    slack.until(lambda: "none of these" in said())
    time.sleep(0.3)
    return said()


def test_a_check_in_is_sent_by_one_of_them(
    slack: FakeSlack, both: tuple[Bot, Bot], agent: Any
) -> None:
    anna = Runner(slack, ByHttp(both[0].url))
    anna.say("my left knee has hurt for two weeks, gradually, running more, pain 3 of 10")
    for _ in range(6):
        if "Check in with me" in anna.read:
            break
        anna.say("yes" if "18" in anna.read else "none of these")
    anna.tap("Check in with me in a week")
    before = len(anna.posts)
    the_day_comes(both[0], agent, anna.user)
    anna.wait(before)
    time.sleep(1.0)
    assert "knee" in anna.words(anna.posts[before])
    words = [anna.words(post) for post in anna.posts[before:]]
    assert len(words) == len(set(words)) == 1
