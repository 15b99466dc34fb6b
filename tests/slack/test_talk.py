"""Between people and the bot, where the real bot can't be made to fail."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import sqlalchemy as sa

from channels.slack.identity import Person
from channels.slack.outbox import Door, Outbox
from channels.slack.people import People
from channels.slack.talk import Talk

ANN = Person(None, "T1", "U1")


class Store:
    """Knows every conversation."""

    async def knows(self, conversation: str) -> bool:
        return True


class Locks:
    """Counts who holds a conversation."""

    def __init__(self) -> None:
        self.held = 0

    @asynccontextmanager
    async def lock(self, conversation: str) -> Any:
        self.held += 1
        try:
            yield
        finally:
            self.held -= 1


class Agent:
    """Rasa's agent, ready or not; `handle` is what its processor does with a message."""

    def __init__(self, handle: Any = None) -> None:
        self.lock_store, self.tracker_store = Locks(), Store()
        self.processor = SimpleNamespace(handle_message=handle)

    def is_ready(self) -> bool:
        return self.processor.handle_message is not None


class Client:
    """Slack, taking everything."""

    def __init__(self) -> None:
        self.posted: list[str] = []

    async def chat_postMessage(self, **given: Any) -> dict[str, Any]:  # noqa: N802
        self.posted.append(given["text"])
        return {"ts": str(len(self.posted))}


async def said(tmp_path: Path, agent: Agent, *texts: str, **more: Any) -> list[str]:
    people = People(sa.create_engine(f"sqlite:///{tmp_path / 'p.db'}", future=True), "secret")

    async def nobody(person: Person) -> None:
        return None

    talk, client = Talk(lambda: agent, people, Outbox(), "secret", nobody, **more), Client()
    for text in texts:
        talk.hear(ANN, text, Door(client, "U1", "D1"))  # type: ignore[arg-type]
    await talk.drain(5)
    return client.posted


async def test_d11_without_a_model_that_is_said(tmp_path: Path) -> None:
    (answer,) = await said(tmp_path, Agent(), "my knee hurts")
    assert "Something went wrong" in answer and "emergency number" in answer


async def test_a_turn_that_breaks_is_told_and_the_next_is_taken(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async def handle(message: Any) -> None:
        if message.text == "first":
            raise ValueError("my knee is private")
        await message.output_channel.send_response("c", {"text": "second answered"})

    answers = await said(tmp_path, Agent(handle), "first", "second")
    assert "Something went wrong" in answers[0] and answers[1] == "second answered"
    assert "ValueError" in caplog.text and "knee" not in caplog.text


async def test_a_turn_is_handled_while_its_conversation_is_held(tmp_path: Path) -> None:
    held = []

    async def handle(message: Any) -> None:
        await asyncio.sleep(0)
        held.append(agent.lock_store.held)
        await message.output_channel.send_response("c", {"text": "answered"})

    agent = Agent(handle)
    await said(tmp_path, agent, "hello")
    assert held == [1] and agent.lock_store.held == 0


async def test_where_people_are_is_passed_on_if_the_operator_says_so(tmp_path: Path) -> None:
    told = []

    async def handle(message: Any) -> None:
        told.append((message.metadata or {}).get("locale"))
        await message.output_channel.send_response("c", {"text": "answered"})

    await said(tmp_path, Agent(handle), "hello", locale="en-GB")
    await said(tmp_path, Agent(handle), "hello")
    assert told == ["en-GB", None]
