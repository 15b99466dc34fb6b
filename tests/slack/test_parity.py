"""Each conversation of tests/conversations ends in Slack as it does on the web."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml
from rasa.shared.core.events import UserUttered

from server.tracker_store import ConversationStore
from tests.conftest import Conversation
from tests.slack.conftest import Bot
from tests.slack.fake import events
from tests.slack.fake.deliver import ByHttp
from tests.slack.fake.runner import Runner
from tests.slack.fake.server import FakeSlack

HERE = Path(__file__).parents[1] / "conversations"
FILES = sorted(HERE.glob("*/*.yml"))
SLOTS = ("triage_level", "suggestions", "red_flags", "denied_flags", "pain_location", "severity")
_AT_ONCE, _PATIENCE = 4, 30.0


@dataclass(frozen=True)
class State:
    """What was typed in a conversation so far, and what came of it."""

    typed: tuple[str, ...]
    slots: dict[str, Any]


@dataclass(frozen=True)
class Step:
    """What a step types, and the state after it."""

    typed: list[str]
    after: State


def _state(tracker: Any) -> State:
    events = tracker.events if tracker else ()
    typed = tuple(event.text for event in events if isinstance(event, UserUttered))
    return State(typed, {name: tracker.get_slot(name) if tracker else None for name in SLOTS})


class _OnTheWeb(Conversation):
    """Keeps what is typed."""

    def __post_init__(self) -> None:
        self.typed: list[str] = []

    def say(self, text: str) -> str:
        self.typed.append(text)
        return super().say(text)

    def state(self) -> State:
        reading = self.agent.tracker_store.retrieve_full_tracker(self.sender)
        return _state(self.loop.run_until_complete(reading))


def _on_the_web(path: Path, agent: Any, loop: Any) -> list[Step]:
    steps = []
    talk = _OnTheWeb(agent, loop)
    for step in yaml.safe_load(path.read_text(encoding="utf-8")):
        talk.typed = []
        if "say" in step:
            # To YAML, a bare "no" isn't a word.
            talk.say({True: "yes", False: "no"}.get(step["say"], step["say"]))
        else:
            talk.answer(**step["answer"])
        steps.append(Step(talk.typed, talk.state()))
    return steps


def _in_slack(steps: list[Step], bot: Bot, slack: FakeSlack, agent: Any) -> list[State]:
    anna, loop = Runner(slack, ByHttp(bot.url)), asyncio.new_event_loop()
    store = ConversationStore(agent.domain, bot.database)
    found = []
    try:
        for step in steps:
            for text in step.typed:
                anna.way.event(events.message(text, anna.user))
            deadline = time.monotonic() + _PATIENCE
            while True:
                reading = store.retrieve_full_tracker(bot.conversation(anna.user))
                state = _state(loop.run_until_complete(reading))
                if state.typed == step.after.typed or time.monotonic() > deadline:
                    break
                time.sleep(0.02)
            found.append(state)
    finally:
        store.engine.dispose()
        loop.close()
    return found


@pytest.fixture(scope="module")
def played(
    agent: Any, event_loop_of_bot: Any, bot: Bot, slack: FakeSlack
) -> Iterator[dict[Path, tuple[list[Step], Future[list[State]]]]]:
    """All conversations on the web, and in Slack a few at a time."""
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        both = {}
        for path in FILES:
            steps = _on_the_web(path, agent, event_loop_of_bot)
            both[path] = (steps, pool.submit(_in_slack, steps, bot, slack, agent))
        yield both


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_slack_decides_as_the_web_does(path: Path, played: Any) -> None:
    steps, in_slack = played[path]
    assert in_slack.result() == [step.after for step in steps]
