"""A check-in asked for in one run of the server comes in the next, once, and compares."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from typing import Any

import pytest
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import SlotSet

from server.check_ins import CheckIns
from server.tracker_store import ConversationStore
from server.train import MODEL, ROOT, up_to_date
from tests.channels.conftest import SECRET, Browser, Server, conversation_of
from tests.running_bot import bot_in

DAY = 86400.0
OPENING = "my left knee has hurt for two weeks, gradually, running more than usual, pain 3 of 10"


@pytest.fixture
def server(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    """A server of one's own that looks for check-ins twice a second."""
    if not up_to_date(MODEL):
        request.getfixturevalue("agent")
    folder = tmp_path_factory.mktemp("check-in")
    with bot_in(folder, SESSION_SECRET=SECRET, CHECK_IN_POLL_SECONDS="0.5") as bot:
        yield Server(bot)


async def until_result(tab: Browser, text: str) -> dict[str, Any]:
    """Say something, answer all that is asked with the harmless, and return the result's alert."""
    for _ in range(15):
        answers = await tab.say(text)
        alerts = [one for one in answers if one.get("kind") == "alert"]
        if alerts:
            found: dict[str, Any] = alerts[0]
            return found
        asked = answers[-1]
        lists = asked.get("kind") == "checklist"
        text = "None of these" if lists else "yes" if "18 or over" in asked["text"] else "3"
    raise AssertionError(f"the bot keeps asking: {asked}")


async def days_go_by(server: Server, conversation: str, days: float) -> float:
    """Move the date of the check-in into the past, in the database of the server that is down."""
    domain = Domain.load(str(ROOT / "domain.yml"))
    store = ConversationStore(domain, host=f"sqlite:///{server.database}")
    tracker = await store.retrieve(conversation)
    assert tracker is not None
    due = tracker.get_slot("check_in_at")
    assert due == pytest.approx(time.time() + days * DAY, abs=120), "it was written down"
    tracker.update(SlotSet("check_in_at", due - days * DAY - 120))
    await store.save(tracker)
    CheckIns(store).plan(conversation, "web", due - days * DAY - 120)
    store.engine.dispose()
    return float(due)


async def test_it_comes_after_a_restart_once_and_worse_is_a_level_higher(server: Server) -> None:
    token = server.token()
    conversation = conversation_of(token)
    assert conversation is not None
    async with server.browser(token) as tab:
        assert (await until_result(tab, OPENING))["level"] == "self_care"
        planned = await tab.say("check in with me in 3 days")
        assert "in 3 days" in planned[0]["text"]
    server.bot.kill()
    await days_go_by(server, conversation, 3)

    server.bot.start()
    await asyncio.sleep(2)
    async with server.browser(token) as tab:
        came = [one for one in tab.history if "asked me to check in" in one.get("text", "")]
        assert len(came) == 1
        assert "knee" in came[0]["text"] and "pain 3 out of 10" in came[0]["text"]
        alert = await until_result(tab, "it's worse")
        assert alert["level"] == "see_doctor"
    assert server.rows(token, "check_ins") == 0
    server.bot.kill()

    server.bot.start()
    await asyncio.sleep(2)
    async with server.browser(token) as tab:
        again = [one for one in tab.history if "asked me to check in" in one.get("text", "")]
        assert len(again) == 1, "it comes once"


async def test_who_is_forgotten_is_not_asked_by_the_next_run(server: Server) -> None:
    token = server.token()
    async with server.browser(token) as tab:
        await until_result(tab, OPENING)
        await tab.say("check in with me tomorrow")
        assert server.rows(token, "check_ins") == 1
        await tab.say("forget me")
    assert server.rows(token, "check_ins") == 0
    assert server.rows(token) == 0
