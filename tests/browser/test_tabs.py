"""Two tabs show one conversation; starting over and forgetting hold for both."""

from __future__ import annotations

import sqlite3
from typing import Any

import pytest
from playwright.sync_api import expect

from channels.web.tokens import Tokens
from tests.browser.chat import FIRST_QUESTION, Chat
from tests.browser.conftest import SECRET
from tests.running_bot import Bot


def stored(bot: Bot, token: str | None) -> int:
    """Rows of the conversation in all tables."""
    session = Tokens([SECRET]).read(token)
    assert session
    with sqlite3.connect(bot.database) as connection:
        return sum(
            connection.execute(
                f"select count(*) from {table} where sender_id = ?", (session.conversation,)
            ).fetchone()[0]
            for table in ("events", "tails", "heard", "check_ins")
        )


def test_what_is_said_in_one_is_seen_in_the_other(visit: Any) -> None:
    one: Chat = visit()
    one.to_checklist()
    two: Chat = visit(with_=one)
    two.reads("my left knee hurts")
    two.none_of_these()
    for tab in (one, two):
        tab.reads("About your knee")
        expect(tab.by("checklist")).to_have_count(1)
    one.none_of_these()
    two.reads("Did it start suddenly")
    one.reads("Did it start suddenly")
    first, second = (
        [line for line in tab.log.inner_text().splitlines() if line.strip()] for tab in (one, two)
    )
    assert first == second


def test_starting_over_clears_the_answers_and_keeps_the_talk_readable(chat: Chat) -> None:
    chat.to_checklist()
    chat.menu("restart")
    chat.reads("Started afresh")
    chat.say("my right heel hurts")
    expect(chat.log.get_by_text(FIRST_QUESTION)).to_have_count(2)
    expect(chat.by("progress")).to_contain_text("Question 1")


def test_forgetting_asks_first_and_keeping_keeps(chat: Chat, bot: Bot) -> None:
    chat.to_checklist()
    chat.menu("forget")
    expect(chat.by("forget-no")).to_be_focused()
    chat.by("forget-no").click()
    chat.reads("my left knee hurts")
    assert stored(bot, chat.token()) > 0


@pytest.mark.parametrize("writes_first", [0, 1], ids=["who_forgot", "the_other"])
def test_forgetting_empties_both_tabs_and_the_server(
    visit: Any, bot: Bot, writes_first: int
) -> None:
    one: Chat = visit()
    one.to_checklist()
    two: Chat = visit(with_=one)
    two.reads("my left knee hurts")
    token = one.token()
    assert stored(bot, token) > 0
    one.menu("forget")
    one.by("forget-yes").click()
    for tab in (one, two):
        tab.lacks("my left knee hurts")
        expect(tab.page.get_by_text("has been deleted")).to_be_visible()
    # At once, while both are beginning anew: nothing is lost or doubled, and both show it.
    first, second = (one, two) if writes_first == 0 else (two, one)
    first.say("my right heel hurts")
    for tab in (one, two):
        tab.reads(FIRST_QUESTION)
        expect(tab.log.get_by_text("my right heel hurts", exact=True)).to_have_count(1)
    second.none_of_these()
    for tab in (one, two):
        tab.reads("About your heel")
        expect(tab.by("checklist")).to_have_count(1)
    assert one.token() == two.token() != token
    assert stored(bot, token) == 0, "the new talk is another conversation"
    assert stored(bot, one.token()) > 0


def test_saying_so_in_words_does_the_same(chat: Chat, bot: Bot) -> None:
    chat.to_checklist()
    token = chat.token()
    chat.say("please delete all my data")
    chat.lacks("my left knee hurts")
    assert stored(bot, token) == 0
    chat.say("my right heel hurts")
    chat.reads(FIRST_QUESTION)
    assert chat.token() != token
    assert stored(bot, token) == 0
