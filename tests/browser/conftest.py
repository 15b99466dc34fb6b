"""A real Chromium against the real bot."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.running_bot import running_bot

_FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
]  # fmt: skip


@pytest.fixture(scope="session")
def bot_address(tmp_path_factory: pytest.TempPathFactory, agent: Any) -> Iterator[str]:
    # `agent` makes sure that the model is there and current.
    with running_bot(tmp_path_factory.mktemp("bot")) as url:
        yield url


@pytest.fixture(scope="module")
def chromium(bot_address: str) -> Iterator[Browser]:
    # Playwright runs an event loop of its own in this thread: nothing that needs another may be
    # started after it, nor may it outlive the module.
    path = shutil.which("chromium") or shutil.which("google-chrome")
    assert path, "Chromium is missing; `make test` installs it."
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=_FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def page(chromium: Browser, bot_address: str) -> Iterator[Page]:
    """A fresh visitor on the bot's page; any script error or refused resource fails the test."""
    context = chromium.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.on(
        "console",
        lambda message: problems.append(message.text) if message.type == "error" else None,
    )
    page.goto(bot_address)
    yield page
    context.close()
    assert not problems
