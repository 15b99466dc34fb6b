"""A store of conversations on the disk or in memory, and talks to put into it."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import (
    ActionExecuted,
    ActiveLoop,
    BotUttered,
    Event,
    SessionStarted,
    SlotSet,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker

from server.tracker_store import ConversationStore

ROOT = Path(__file__).parents[2]
WHO = "web-somebody"


@pytest.fixture(scope="module")
def domain() -> Domain:
    return Domain.load(str(ROOT / "domain.yml"))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "conversations.db"


@pytest.fixture(params=["file", "memory"])
def store(request: pytest.FixtureRequest, domain: Domain, file: Path) -> ConversationStore:
    return ConversationStore(
        domain, "sqlite://" if request.param == "memory" else f"sqlite:///{file}"
    )


def session() -> list[Event]:
    return [
        ActionExecuted("action_session_start"),
        SessionStarted(),
        ActionExecuted("action_listen"),
    ]


def turn(number: int, *slots: SlotSet) -> list[Event]:
    """One turn in the form: the runner says something, the bot asks on."""
    return [
        UserUttered(f"message {number}", {"name": "inform", "confidence": 1.0}),
        *slots,
        ActionExecuted("triage_form"),
        BotUttered(f"question {number}"),
        ActionExecuted("action_listen"),
    ]


async def play(store: ConversationStore, *parts: Sequence[Event], who: str = WHO) -> None:
    """Load, add events and save, once for each part, as the server does for each turn."""
    for part in parts:
        tracker = await store.get_or_create_tracker(who, append_action_listen=False)
        for event in part:
            tracker.update(event)
        await store.save(tracker)


async def long_conversation(store: ConversationStore, turns: int) -> None:
    begin = [*session(), *turn(0, SlotSet("pain_location", "knee"))]
    begin.insert(-2, ActiveLoop("triage_form"))
    begin.insert(-2, SlotSet("requested_slot", "severity"))
    rest = [turn(number, SlotSet("misunderstood", number % 3 / 1.0)) for number in range(1, turns)]
    rest[turns // 2].insert(1, SlotSet("red_flags", ["night_pain"]))
    await play(store, begin, *rest)


def rows(file: Path, table: str = "events") -> int:
    with sqlite3.connect(file) as connection:
        count: int = connection.execute(f"select count(*) from {table}").fetchone()[0]
        return count


def state(tracker: DialogueStateTracker | None) -> dict[str, Any]:
    """What the policy, the form and the readers see of a conversation."""
    assert tracker is not None
    turns = [event.text for event in tracker.events if isinstance(event, UserUttered)]
    return {
        "slots": tracker.current_slot_values(),
        "loop": tracker.active_loop_name,
        "asked": tracker.get_slot("requested_slot"),
        "said": tracker.latest_message.text if tracker.latest_message else None,
        "latest action": tracker.latest_action_name,
        "last turns": turns[-4:],
    }
