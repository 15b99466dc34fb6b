"""The small parts: names of conversations, the address book, once only, the turnstile, settings."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from channels.slack.channel import SlackInput
from channels.slack.dedup import MemoryOnce, RedisOnce, once
from channels.slack.identity import Person, conversation_id
from channels.slack.people import People
from channels.slack.settings import SlackSettings
from channels.slack.turnstile import Turnstile
from tests.redis_server import RedisServer

ROOT = Path(__file__).parents[2]
ANN, ELSEWHERE = Person(None, "T1", "U1"), Person(None, "T2", "U1")

# --- identity


def test_a_conversation_belongs_to_a_person_of_a_workspace() -> None:
    names = {conversation_id("secret", one) for one in (ANN, ELSEWHERE, Person(None, "T1", "U2"))}
    assert len(names) == 3
    assert conversation_id("secret", ANN) == conversation_id("secret", Person(None, "T1", "U1"))


def test_nobody_can_work_out_a_colleagues_conversation() -> None:
    name = conversation_id("secret", ANN)
    assert "U1" not in name and "T1" not in name
    assert name != conversation_id("another secret", ANN)


def test_in_an_organisation_a_person_is_one_in_all_workspaces() -> None:
    assert conversation_id("s", Person("E1", "T1", "W1")) == conversation_id(
        "s", Person("E1", "T2", "W1")
    )


# --- the address book


@pytest.fixture
def engine(tmp_path: Path) -> sa.engine.Engine:
    return sa.create_engine(f"sqlite:///{tmp_path / 'people.db'}", future=True)


def test_people_are_found_again_after_a_restart(engine: sa.engine.Engine) -> None:
    People(engine, "secret").remember("c1", ANN, "m1")
    People(engine, "secret").remember("c1", ANN, "m2")
    again = People(engine, "secret")
    assert again.person("c1") == ANN and again.mark("c1") == "m2"
    assert again.person("c2") is None and again.mark("c2") is None


def test_the_file_tells_nobody_who_it_is(engine: sa.engine.Engine, tmp_path: Path) -> None:
    people = People(engine, "secret")
    people.remember("c1", Person(None, "T0REAL", "U0REAL"), "m")
    stored = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"U0REAL" not in stored and b"T0REAL" not in stored
    assert People(engine, "another secret").person("c1") is None


def test_people_are_forgotten_one_by_one_or_by_workspace(engine: sa.engine.Engine) -> None:
    people = People(engine, "secret")
    for name, person in (("c1", ANN), ("c2", ELSEWHERE), ("c3", Person(None, "T1", "U9"))):
        people.remember(name, person, "m")
    assert sorted(people.of(None, "T1")) == ["c1", "c3"]
    people.forget("c1")
    assert people.of(None, "T1") == ["c3"] and people.mark("c1") is None


def test_people_of_an_organisation_are_forgotten_by_workspace_or_all(
    engine: sa.engine.Engine,
) -> None:
    people = People(engine, "secret")
    for name, team in (("c1", "T1"), ("c2", "T2")):
        people.remember(name, Person("E1", team, name), "m")
    assert people.of("E1", "T2") == ["c2"]
    assert sorted(people.of("E1", None)) == ["c1", "c2"]


# --- once


async def test_a_thing_comes_for_the_first_time_once() -> None:
    seen = MemoryOnce()
    assert [await seen.first(key) for key in ("a", "a", "b", "a")] == [True, False, True, False]
    assert await seen.first("c", 0) and await seen.first("c", 0), "forgotten when its time is up"
    assert isinstance(once(""), MemoryOnce)


async def test_two_servers_share_what_came(redis: RedisServer) -> None:
    one, two = once(redis.url), once(redis.url)
    tries = [box.first(f"m{n}") for n in range(20) for box in (one, two)]
    assert sum(await asyncio.gather(*tries)) == 20
    await one.close()
    await two.close()


async def test_without_redis_an_answer_twice_is_better_than_none(caplog: Any) -> None:
    one, two = (RedisOnce("redis://127.0.0.1:1/0") for _ in range(2))
    assert await one.first("a") and await two.first("a")
    assert not await one.first("a"), "each server still remembers by itself"
    assert "Redis" in caplog.text


async def test_a_hung_redis_holds_up_acknowledgements_once(redis: RedisServer) -> None:
    seen = once(redis.url)
    with redis.hung():
        began = time.monotonic()
        assert [await seen.first(key) for key in ("a", "b", "c", "a")] == [True, True, True, False]
        assert time.monotonic() - began < 1.0
    await seen.close()


# --- the turnstile


async def test_one_turn_at_a_time_in_order_and_others_get_a_word_in() -> None:
    gate, order = Turnstile(), []

    async def turn(number: int) -> None:
        async with gate:
            order.append(number)

    async def acknowledge() -> None:
        for _ in range(6):
            await asyncio.sleep(0)
        order.append(-1)

    turns = [asyncio.create_task(turn(number)) for number in range(5)]
    await asyncio.sleep(0)
    await asyncio.gather(*turns, acknowledge())
    assert [number for number in order if number >= 0] == [0, 1, 2, 3, 4]
    assert order.index(-1) <= 1, "what arrives meanwhile waits for one turn, not for all"


async def test_a_turn_that_fails_lets_the_next_in() -> None:
    gate = Turnstile()
    with pytest.raises(ValueError):
        async with gate:
            raise ValueError
    async with gate:
        pass


# --- settings

GOOD = {"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_APP_TOKEN": "xapp-1", "SESSION_SECRET": "s" * 40}
WRONG = {
    "SLACK_BOT_TOKEN is missing": {"SLACK_BOT_TOKEN": ""},
    "should begin with xoxb-": {"SLACK_BOT_TOKEN": "xoxp-1"},
    "should begin with xapp-": {"SLACK_APP_TOKEN": "xoxb-1"},
    "SLACK_APP_TOKEN is missing": {"SLACK_APP_TOKEN": ""},
    "SLACK_PUBLIC_URL is missing": {"SLACK_CLIENT_ID": "1.2"},
}


def test_slack_is_off_without_tokens_and_on_with_them() -> None:
    assert not SlackSettings.from_environment({"SLACK_SIGNING_SECRET": "x"}).on
    found = SlackSettings.from_environment(GOOD)
    assert found.on and found.by_socket and not found.by_http and not found.problems()


@pytest.mark.parametrize("words", WRONG)
def test_what_is_missing_is_said_in_words(words: str) -> None:
    found = SlackSettings.from_environment({**GOOD, **WRONG[words]})
    assert words in " ".join(found.problems())
    with pytest.raises(ValueError, match=words):
        SlackInput(found)


def test_the_channel_costs_nothing_while_it_is_off() -> None:
    code = (
        "import sys; from channels.slack import SlackInput;"
        "SlackInput.from_credentials(None).blueprint(None);"
        "print([name for name in sys.modules if name.startswith('slack_bolt')])"
    )
    clean = {"PATH": "", "PYTHONWARNINGS": "ignore"}
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=clean,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "slack_bolt" not in done.stdout
