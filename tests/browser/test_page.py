"""The bot's own page explains what it is, what it isn't, and where its advice comes from."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.chat import Chat
from tests.running_bot import Bot


def test_it_says_what_it_is_and_what_it_isnt(chat: Chat) -> None:
    page = chat.page
    for heading in ("What it is", "What it isn't", "How it works", "Your privacy"):
        expect(page.get_by_role("heading", name=heading, exact=True)).to_be_attached()
    expect(page.get_by_text("No clinician has reviewed it")).to_be_in_viewport()
    expect(page.get_by_role("link", name="112")).to_be_in_viewport()


@pytest.mark.parametrize("path", ["/privacy", "/safety", "/sources", "/embed", "/THIRD_PARTY.txt"])
def test_its_links_lead_somewhere(chat: Chat, path: str) -> None:
    link = chat.page.locator(f"footer a[href='{path}']")
    expect(link).to_be_attached()
    answer = chat.page.goto(chat.page.url.rstrip("/") + path)
    assert answer and answer.ok


def test_the_sources_can_be_looked_up(visit: Any, bot: Bot) -> None:
    page = visit(f"{bot.url}/sources").page
    links = page.locator("main a")
    assert links.count() > 50
    assert all(re.match("https?://", one.get_attribute("href")) for one in links.all())


@pytest.mark.parametrize("width", [1280, 768, 390, 320])
def test_it_fits_the_window(visit: Any, bot: Bot, width: int) -> None:
    for path in ("/", "/embed", "/sources"):
        chat: Chat = visit(f"{bot.url}{path}", viewport={"width": width, "height": 800})
        assert chat.page.evaluate("document.documentElement.scrollWidth") <= width


def test_without_scripts_it_says_whom_to_ask(visit: Any) -> None:
    page = visit(java_script_enabled=False).page
    expect(page.locator("noscript p")).to_be_visible()
    expect(page.get_by_role("link", name="112")).to_be_visible()
