"""Several servers take turns at a conversation, through a real Redis."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
from rasa.core.lock_store import LockError, LockStore
from rasa.core.utils import AvailableEndpoints
from rasa.utils.endpoints import EndpointConfig
from redis.asyncio import Redis

from server.redis_lock_store import SharedLockStore
from tests.redis_server import RedisServer, redis_server


@pytest.fixture(scope="module")
def redis() -> Iterator[RedisServer]:
    with redis_server() as running:
        yield running


@pytest.fixture
async def two(redis: RedisServer) -> AsyncIterator[tuple[SharedLockStore, SharedLockStore]]:
    """The lock stores of two servers."""
    one, other = (SharedLockStore(EndpointConfig(redis.url)) for _ in range(2))
    yield one, other
    for store in (one, other):
        if store._redis:
            await store._redis.close()


async def test_two_servers_never_hold_a_conversation_together(two: Any) -> None:
    inside, seen = 0, []

    async def turn(store: SharedLockStore, number: int) -> None:
        nonlocal inside
        async with store.lock("one"):
            inside += 1
            assert inside == 1
            await asyncio.sleep(random.uniform(0, 0.004))
            inside -= 1
            seen.append(number)

    await asyncio.gather(*(turn(two[number % 2], number) for number in range(40)))
    assert sorted(seen) == list(range(40))
    for server in (0, 1):
        own = [number for number in seen if number % 2 == server]
        assert own == sorted(own), "each server keeps the order in which they came to it"


async def test_conversations_dont_wait_for_each_other(two: Any) -> None:
    async with two[0].lock("one"), two[1].lock("another", lock_lifetime=0.1):
        pass


async def test_a_conversation_that_stays_busy_elsewhere_is_an_error(two: Any) -> None:
    async with two[0].lock("one"):
        with pytest.raises(LockError):
            async with two[1].lock("one", lock_lifetime=0.1):
                pytest.fail("the lock is held")
    async with two[1].lock("one", lock_lifetime=0.1):
        pass


async def test_a_turn_that_breaks_frees_its_conversation_everywhere(two: Any) -> None:
    with pytest.raises(ZeroDivisionError):
        async with two[0].lock("one"):
            raise ZeroDivisionError
    async with two[1].lock("one", lock_lifetime=0.1):
        pass


async def test_a_server_that_dies_holds_up_nobody_for_long(
    redis: RedisServer, two: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("server.redis_lock_store._LIFETIME_SECONDS", 0.3)
    died = await two[0]._taken("one", 1.0)
    assert died is not None, "held, and never released"
    async with two[1].lock("one", lock_lifetime=2.0):
        pass


async def test_a_long_turn_keeps_its_lock(two: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server.redis_lock_store._LIFETIME_SECONDS", 0.3)
    monkeypatch.setattr("server.redis_lock_store._PROLONGED_EVERY", 0.1)
    async with two[0].lock("one"):
        await asyncio.sleep(0.6)
        with pytest.raises(LockError):
            async with two[1].lock("one", lock_lifetime=0.05):
                pytest.fail("the lock is held")


async def test_nothing_is_kept_of_idle_conversations(redis: RedisServer, two: Any) -> None:
    async with two[0].lock("one"):
        pass
    client = Redis.from_url(redis.url)
    assert await client.keys("*") == []
    await client.close()


async def test_a_hung_redis_costs_one_wait_and_no_answer(
    redis: RedisServer, two: Any, monkeypatch: pytest.MonkeyPatch, caplog: Any
) -> None:
    monkeypatch.setattr("server.redis_lock_store._WAIT", 0.3)
    with redis.hung():
        began = time.monotonic()
        for number in range(5):
            async with two[0].lock(f"conversation {number}"):
                pass
        assert time.monotonic() - began < 1.5
    assert "Redis" in caplog.text


async def test_without_a_redis_the_process_locks_by_itself() -> None:
    for url in (None, "", "redis://127.0.0.1:1/0"):
        store = SharedLockStore(EndpointConfig(url))
        async with store.lock("one"):
            with pytest.raises(LockError):
                async with store.lock("one", lock_lifetime=0.02):
                    pytest.fail("the lock is held")


def test_it_is_the_lock_store_of_the_bot() -> None:
    endpoints = AvailableEndpoints.read_endpoints("endpoints.yml")
    assert isinstance(LockStore.create(endpoints.lock_store), SharedLockStore)
