"""A fake Slack and the real server beside it, both for the whole session."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from channels.slack.identity import Person, conversation_id
from tests.redis_server import RedisServer, redis_server
from tests.running_bot import running_bot
from tests.slack.fake.deliver import SIGNING_SECRET, ByHttp, BySocket, Way
from tests.slack.fake.events import TEAM
from tests.slack.fake.runner import Runner
from tests.slack.fake.server import FakeSlack

SESSION_SECRET = "a secret for tests only, long enough"


@dataclass
class Bot:
    """A running bot and where it keeps things."""

    url: str
    folder: Path

    @property
    def log(self) -> str:
        return (self.folder / "server.log").read_text(encoding="utf-8", errors="replace")

    @property
    def database(self) -> str:
        return f"sqlite:///{self.folder / 'bot.db'}"

    @staticmethod
    def conversation(user: str, team: str = TEAM) -> str:
        return conversation_id(SESSION_SECRET, Person(None, team, user))


@contextmanager
def slack_settings(slack: FakeSlack, **more: str) -> Iterator[None]:
    """Slack switched on for the servers started meanwhile; `more` are further variables."""
    variables = {
        "SLACK_API_URL": f"{slack.url}/api/",
        "SLACK_BOT_TOKEN": "xoxb-club",
        "SLACK_SIGNING_SECRET": SIGNING_SECRET,
        "SESSION_SECRET": SESSION_SECRET,
        "CHECK_IN_POLL_SECONDS": "0.3",
        **more,
    }
    with pytest.MonkeyPatch.context() as patch:
        for name, value in variables.items():
            patch.setenv(name, value)
        yield


@contextmanager
def bot_in_slack(slack: FakeSlack, folder: Path, *arguments: str, **more: str) -> Iterator[Bot]:
    """The real server with Slack switched on; `more` are further variables."""
    with slack_settings(slack, **more), running_bot(folder, *arguments) as url:
        yield Bot(url, folder)


@pytest.fixture(scope="session")
def redis() -> Iterator[RedisServer]:
    with redis_server() as running:
        yield running


@pytest.fixture(scope="session")
def slack() -> Iterator[FakeSlack]:
    fake = FakeSlack().start()
    yield fake
    fake.stop()


@pytest.fixture(scope="session")
def bot(slack: FakeSlack, tmp_path_factory: pytest.TempPathFactory, agent: Any) -> Iterator[Bot]:
    # `agent` makes sure that the model is there and current.
    with bot_in_slack(slack, tmp_path_factory.mktemp("slack"), SLACK_APP_TOKEN="xapp-club") as made:
        yield made


@pytest.fixture(params=["http", "socket"])
def way(request: Any, bot: Bot, slack: FakeSlack) -> Way:
    """Both ways in which Slack reaches the bot."""
    return ByHttp(bot.url) if request.param == "http" else BySocket(slack)


@pytest.fixture
def runner(slack: FakeSlack, way: Way) -> Runner:
    """Somebody new, over either way."""
    return Runner(slack, way)


@pytest.fixture
def anna(slack: FakeSlack, bot: Bot) -> Runner:
    """Somebody new, over HTTP: for what is the same over both ways."""
    return Runner(slack, ByHttp(bot.url))
