"""Whatever happens to the line or the server, nothing that was said is lost or doubled."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import expect

from channels.web.tokens import Tokens
from tests.browser.chat import FIRST_QUESTION, Chat
from tests.browser.conftest import SECRET, SETTINGS
from tests.browser.wire import Wire, wire_to
from tests.running_bot import Bot, bot_in

_RECONNECTS = 20_000


@pytest.fixture
def wire(bot: Bot) -> Iterator[Wire]:
    with wire_to(bot.port) as wire:
        yield wire


def said(bot: Bot, chat: Chat) -> list[str]:
    """What the server has stored as said by the runner, oldest first."""
    session = Tokens([SECRET]).read(chat.token())
    assert session
    with sqlite3.connect(bot.database) as connection:
        rows = connection.execute(
            "select data from events where sender_id = ? order by id", (session.conversation,)
        )
        events = [json.loads(row[0]) for row in rows]
    return [event["text"] for event in events if event["event"] == "user"]


def test_a_reload_keeps_the_talk_and_its_buttons(chat: Chat) -> None:
    chat.to_checklist()
    chat.page.reload()
    chat.reads("my left knee hurts")
    chat.none_of_these()
    chat.reads("About your knee")


def test_what_is_written_without_a_connection_goes_out_once_when_it_is_back(
    visit: Any, wire: Wire, bot: Bot
) -> None:
    chat: Chat = visit(wire.url, errors="expected")
    chat.to_checklist()
    wire.cut()
    expect(chat.by("offline")).to_be_visible()
    expect(chat.by("offline")).to_contain_text("emergency")
    chat.say("none of these")
    chat.reads("Waiting for connection")
    chat.lacks("About your knee")
    wire.mend()
    expect(chat.log).to_contain_text("About your knee", timeout=_RECONNECTS)
    expect(chat.by("offline")).to_be_hidden()
    chat.lacks("Waiting for connection")
    assert said(bot, chat) == ["my left knee hurts", "none of these"]
    assert chat.count("About your knee") == 1


def test_when_the_answer_is_lost_on_its_way_the_message_isnt_answered_twice(
    visit: Any, wire: Wire, bot: Bot
) -> None:
    chat: Chat = visit(wire.url, errors="expected")
    chat.to_checklist()
    wire.deafen()
    chat.say("none of these")
    while said(bot, chat) != ["my left knee hurts", "none of these"]:
        chat.page.wait_for_timeout(50)
    chat.lacks("About your knee")
    wire.cut()
    expect(chat.by("offline")).to_be_visible()
    wire.mend()
    expect(chat.log).to_contain_text("About your knee", timeout=_RECONNECTS)
    expect(chat.log.get_by_text("Waiting for connection")).to_have_count(0)
    assert said(bot, chat) == ["my left knee hurts", "none of these"]
    assert chat.count("About your knee") == 1


def test_a_reload_without_a_connection_doesnt_lose_what_wasnt_sent(
    visit: Any, wire: Wire, bot: Bot
) -> None:
    chat: Chat = visit(wire.url, errors="expected")
    chat.to_checklist()
    wire.cut()
    expect(chat.by("offline")).to_be_visible()
    chat.say("none of these")
    wire.mend()
    chat.page.reload()
    expect(chat.log).to_contain_text("About your knee", timeout=_RECONNECTS)
    assert said(bot, chat) == ["my left knee hurts", "none of these"]
    assert "none of these" not in chat.stored(), "once it is sent, the browser keeps nothing"


def test_a_restart_of_the_server_in_the_middle(
    visit: Any, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Killed while a message is on its way, then started again: the talk goes on by itself."""
    with (
        bot_in(tmp_path_factory.mktemp("restarted"), **SETTINGS) as bot,
        wire_to(bot.port) as wire,
    ):
        chat: Chat = visit(wire.url, errors="expected")
        chat.to_checklist()
        wire.deafen()
        chat.say("none of these")
        while len(said(bot, chat)) < 2:
            chat.page.wait_for_timeout(50)
        bot.kill()
        wire.cut()
        expect(chat.by("offline")).to_be_visible()
        chat.say("why do you ask that?")
        bot.start()
        wire.mend()
        expect(chat.log).to_contain_text("These are the signs", timeout=_RECONNECTS)
        chat.lacks(FIRST_QUESTION + FIRST_QUESTION)
        assert said(bot, chat) == ["my left knee hurts", "none of these", "why do you ask that?"]
        # Asked once, and once more after the explanation.
        assert chat.count("About your knee") == 2
        chat.none_of_these()
        expect(chat.log.get_by_text("Waiting for connection")).to_have_count(0)
