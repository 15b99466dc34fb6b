"""Messages of one conversation take turns; those of different ones don't wait for each other."""

from __future__ import annotations

import asyncio
import time

import pytest
from rasa.core.lock_store import LockError

from server.lock_store import AsyncLockStore


async def test_three_at_once_are_handled_in_order_without_a_pause() -> None:
    store, seen = AsyncLockStore(), []

    async def message(number: int) -> None:
        async with store.lock("one"):
            seen.append(f"{number} begins")
            await asyncio.sleep(0.02)
            seen.append(f"{number} ends")

    began = time.monotonic()
    await asyncio.gather(*(message(number) for number in range(3)))
    assert time.monotonic() - began < 0.3
    assert seen == [f"{number} {what}" for number in range(3) for what in ("begins", "ends")]


async def test_conversations_dont_wait_for_each_other() -> None:
    store = AsyncLockStore()
    async with store.lock("one"), store.lock("another", lock_lifetime=0.05):
        pass


async def test_a_conversation_that_stays_busy_is_an_error() -> None:
    store = AsyncLockStore()
    async with store.lock("one"):
        with pytest.raises(LockError):
            async with store.lock("one", lock_lifetime=0.02):
                pytest.fail("the lock is held")
    async with store.lock("one", lock_lifetime=0.02):
        pass


async def test_a_turn_that_breaks_frees_its_conversation() -> None:
    store = AsyncLockStore()
    with pytest.raises(ZeroDivisionError):
        async with store.lock("one"):
            raise ZeroDivisionError
    async with store.lock("one", lock_lifetime=0.02):
        pass


async def test_a_turn_that_is_cancelled_frees_its_conversation() -> None:
    store = AsyncLockStore()

    async def hang() -> None:
        async with store.lock("one"):
            await asyncio.sleep(60)

    holding, waiting = asyncio.create_task(hang()), asyncio.create_task(hang())
    await asyncio.sleep(0.01)
    for task in (waiting, holding):
        task.cancel()
    await asyncio.gather(holding, waiting, return_exceptions=True)
    async with store.lock("one", lock_lifetime=0.02):
        pass


async def test_nothing_is_kept_of_idle_conversations() -> None:
    store = AsyncLockStore()
    for number in range(50):
        async with store.lock(f"conversation {number}"):
            pass
    assert store._locks == {}
