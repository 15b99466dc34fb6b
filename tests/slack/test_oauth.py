"""Many workspaces: each installs the app, is served with its own token, and takes it all along."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import parse_qs, urlparse

import pytest
import requests

from tests.slack.conftest import Bot, bot_in_slack
from tests.slack.fake import events
from tests.slack.fake.deliver import ByHttp
from tests.slack.fake.runner import Runner
from tests.slack.fake.server import FakeSlack
from tests.slack.fake.web_api import CLIENT_ID, CLIENT_SECRET

ONE, TWO = "T0ONE1", "T0TWO2"


@pytest.fixture(scope="module")
def hosted(slack: FakeSlack, bot: Bot, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bot]:
    """A bot that workspaces install by themselves."""
    with bot_in_slack(
        slack, tmp_path_factory.mktemp("oauth"), SLACK_BOT_TOKEN="", SLACK_CLIENT_ID=CLIENT_ID,
        SLACK_CLIENT_SECRET=CLIENT_SECRET, SLACK_PUBLIC_URL="https://bot.example.org",
    ) as made:  # fmt: skip
        yield made


def begin(hosted: Bot) -> tuple[str, str, requests.Response]:
    """Press "Add to Slack": the state, the cookie, the page."""
    page = requests.get(f"{hosted.url}/webhooks/slack/install", timeout=10)
    address = page.text.split('<a href="')[1].split('"')[0].replace("&amp;", "&")
    asked = parse_qs(urlparse(address).query)
    assert asked["redirect_uri"] == ["https://bot.example.org/webhooks/slack/oauth_redirect"]
    cookie = page.headers["Set-Cookie"]
    assert "secure" in cookie.lower() and "httponly" in cookie.lower()
    return asked["state"][0], cookie.split(";")[0], page


def install(hosted: Bot, team: str) -> requests.Response:
    """The whole way, for a workspace (the fake's codes end with its id)."""
    state, cookie, _ = begin(hosted)
    return finish(hosted, state, cookie, f"code-{team}")


def finish(hosted: Bot, state: str, cookie: str, code: str) -> requests.Response:
    return requests.get(
        f"{hosted.url}/webhooks/slack/oauth_redirect", params={"code": code, "state": state},
        headers={"Cookie": cookie}, timeout=10,
    )  # fmt: skip


def rows(hosted: Bot, table: str) -> int:
    with sqlite3.connect(hosted.database.removeprefix("sqlite:///")) as database:
        return int(database.execute(f"select count(*) from {table}").fetchone()[0])


def test_each_workspace_is_served_with_its_own_token(slack: FakeSlack, hosted: Bot) -> None:
    for team in (ONE, TWO):
        assert install(hosted, team).status_code == 200
        runner = Runner(slack, ByHttp(hosted.url), f"U{team}", team)
        assert "doctor" in runner.say("hello")
        assert {post["token"] for post in runner.posts} == {f"xoxb-{team}"}


def test_a_state_is_good_once_and_only_for_who_began(hosted: Bot) -> None:
    state, cookie, _ = begin(hosted)
    assert finish(hosted, "forged", cookie, f"code-{ONE}").status_code == 400
    assert finish(hosted, state, "", f"code-{ONE}").status_code == 400
    state, cookie, _ = begin(hosted)
    assert finish(hosted, state, cookie, f"code-{ONE}").status_code == 200
    assert finish(hosted, state, cookie, f"code-{ONE}").status_code == 401


def test_a_workspace_that_installed_nothing_gets_nothing(slack: FakeSlack, hosted: Bot) -> None:
    stranger = Runner(slack, ByHttp(hosted.url), "U0STRANGER", "T0NONE")
    body = json.dumps(events.message("hello", stranger.user, "T0NONE"))
    ByHttp(hosted.url).post(body)
    time.sleep(0.3)
    assert not stranger.posts


def install_expiring(slack: FakeSlack, hosted: Bot, team: str) -> None:
    """A workspace whose token is to be renewed within two hours."""
    slack.api.expires_in = 3600
    try:
        assert install(hosted, team).status_code == 200
    finally:
        slack.api.expires_in = None


def test_a_token_about_to_expire_is_renewed_once_by_however_many(
    slack: FakeSlack, hosted: Bot
) -> None:
    install_expiring(slack, hosted, "T0ROT3")
    people = [Runner(slack, ByHttp(hosted.url), f"U3ROT{n}", "T0ROT3") for n in range(8)]
    before = slack.api.refreshed
    with ThreadPoolExecutor(len(people)) as pool:
        list(pool.map(lambda one: one.say("hello"), people))
    assert slack.api.refreshed == before + 1, "what renews a token is good once"
    tokens = {post["token"] for one in people for post in one.posts}
    assert len(tokens) == 1 and tokens.pop().startswith("xoxb-renewed")


def test_a_token_that_cant_be_renewed_yet_is_used_while_it_is_good(
    slack: FakeSlack, hosted: Bot
) -> None:
    install_expiring(slack, hosted, "T0ROT4")
    slack.fail("oauth.v2.access", error="internal_error")
    runner = Runner(slack, ByHttp(hosted.url), "U0ROT4", "T0ROT4")
    assert "doctor" in runner.say("hello")
    assert {post["token"] for post in runner.posts} == {"xoxb-T0ROT4"}


def test_tokens_are_encrypted_in_the_database(hosted: Bot) -> None:
    assert install(hosted, ONE).status_code == 200
    assert rows(hosted, "slack_bots") and rows(hosted, "slack_installations")
    kept = b"".join(path.read_bytes() for path in hosted.folder.glob("bot.db*"))
    assert b"xoxb-" not in kept and b"xoxe-" not in kept


def test_what_comes_while_the_database_is_out_of_order_is_delivered_again(
    slack: FakeSlack, hosted: Bot
) -> None:
    install(hosted, ONE)
    anna = Runner(slack, ByHttp(hosted.url), "U0AGAIN", ONE)
    body = json.dumps(events.message("hello", anna.user, ONE))
    with sqlite3.connect(hosted.database.removeprefix("sqlite:///")) as database:
        database.execute("alter table slack_bots rename to gone")
    try:
        assert ByHttp(hosted.url).post(body).status_code == 500
    finally:
        with sqlite3.connect(hosted.database.removeprefix("sqlite:///")) as database:
            database.execute("alter table gone rename to slack_bots")
    retry = {"X-Slack-Retry-Num": "1", "X-Slack-Retry-Reason": "http_error"}
    assert ByHttp(hosted.url).post(body, **retry).status_code == 200
    assert "doctor" in anna.wait(0)


def test_i14_removing_the_app_erases_its_workspace_and_no_other(
    slack: FakeSlack, hosted: Bot
) -> None:
    for team in (ONE, TWO):
        install(hosted, team)
        Runner(slack, ByHttp(hosted.url), f"U9{team}", team).say("my left knee hurts")
    tokens = rows(hosted, "slack_bots")
    gone: dict[str, Any] = events.envelope({"type": "app_uninstalled"}, ONE)
    ByHttp(hosted.url).event(gone)
    slack.until(lambda: rows(hosted, "slack_bots") < tokens)

    def kept(team: str) -> int:
        name = hosted.conversation(f"U9{team}", team)
        with sqlite3.connect(hosted.database.removeprefix("sqlite:///")) as database:
            query = "select count(*) from events where sender_id = ?"
            return int(database.execute(query, (name,)).fetchone()[0])

    slack.until(lambda: not kept(ONE))
    assert kept(TWO)
    assert "doctor" in Runner(slack, ByHttp(hosted.url), f"U8{TWO}", TWO).say("hello")
