"""The parts that tests share: the real bot, loaded once, and a way to type to it."""

from __future__ import annotations

import logging
import os
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from server.settings import set_defaults
from server.train import MODEL, train, up_to_date
from server.without_tensorflow import leave_out

os.environ["DATABASE_URL"] = "sqlite://"
os.environ.setdefault("SESSION_SECRET", "a secret for tests only, long enough")
set_defaults()
leave_out()
# A slow machine is no fault of the code that is tested.
settings.register_profile(
    "any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("any machine")


@dataclass
class Conversation:
    """One runner's talk with the bot, typed and read as in a channel.

    `messages` are all of the bot's so far, `latest` those of the last turn.
    """

    agent: Any
    loop: Any
    sender: str = field(default_factory=lambda: f"test-{uuid.uuid4().hex}")
    messages: list[dict[str, Any]] = field(default_factory=list)
    latest: list[dict[str, Any]] = field(default_factory=list)

    def say(self, text: str, locale: Any = None) -> str:
        """Type a message; returns all that the bot answers, as text.

        `locale` is what a channel tells of the runner's device.
        """
        from rasa.core.channels.channel import OutputChannel, UserMessage

        class Collector(OutputChannel):
            def __init__(self) -> None:
                self.messages: list[dict[str, Any]] = []

            @classmethod
            def name(cls) -> str:
                return "test"

            async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
                self.messages.append(message)

        output = Collector()
        told = {"locale": locale} if locale is not None else None
        message = UserMessage(text, output, self.sender, input_channel="test", metadata=told)
        self.loop.run_until_complete(self.agent.handle_message(message))
        self.latest = output.messages
        self.messages += output.messages
        return "\n".join(message.get("text") or "" for message in output.messages)

    def tracker(self) -> Any:
        return self.loop.run_until_complete(
            self.agent.tracker_store.get_or_create_tracker(self.sender)
        )

    def slot(self, name: str) -> Any:
        return self.tracker().get_slot(name)

    @property
    def asked(self) -> str | None:
        asked: str | None = self.slot("requested_slot")
        return asked

    @property
    def intent(self) -> str:
        name: str = self.tracker().latest_message.intent["name"]
        return name

    def kinds(self) -> list[str]:
        """Kinds of the latest messages."""
        return [(message.get("custom") or {}).get("kind", "text") for message in self.latest]

    def answer(self, **replies: str) -> None:
        """Answer whatever is asked until nothing is; questions not named get a harmless reply."""
        harmless = {
            "alarm_check": "no",
            "since_last_time": "better",
            "universal_red_flags": "none of these",
            "pain_location": "my knee",
            "pain_side": "left",
            "location_red_flags": "none of these",
            "onset": "gradually",
            "onset_days": "2 weeks ago",
            "mileage_change": "about the same",
            "severity": "3",
            "is_adult": "yes",
            "modifiers": "none of these",
        }
        for _ in range(20):
            asked = self.asked
            if asked is None or self.slot("triage_level"):
                return
            self.say({**harmless, **replies}[asked])
        raise AssertionError(f"the bot keeps asking {self.asked}")


@pytest.fixture(scope="session")
def agent() -> Any:
    """The real bot: trained model, real actions, a database in memory."""
    from rasa.utils.log_utils import configure_structlog

    configure_structlog(logging.ERROR)
    from server.__main__ import load

    if not up_to_date(MODEL):
        train(MODEL)
    return load(MODEL)


@pytest.fixture(scope="session")
def event_loop_of_bot() -> Iterator[Any]:
    import asyncio

    loop = asyncio.new_event_loop()
    yield loop
    loop.close()


@pytest.fixture
def talk(agent: Any, event_loop_of_bot: Any) -> Conversation:
    """A new conversation with the bot."""
    return Conversation(agent, event_loop_of_bot)
