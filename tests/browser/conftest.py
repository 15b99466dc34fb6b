"""A real Chromium against the real bot: one of each for all tests of this folder."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from server.train import MODEL, up_to_date
from tests.browser.chat import TOKEN_KEY, Chat
from tests.browser.club import Club, new_club, served
from tests.running_bot import Bot, bot_in

SECRET = "a secret for tests only, long enough"
_FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    # Letters look the same on every machine.
    "--font-render-hinting=none", "--disable-lcd-text", "--force-color-profile=srgb",
]  # fmt: skip
_FONTS = Path(__file__).parent / "fonts.conf"
# All visitors come from one address here.
SETTINGS = {"SESSION_SECRET": SECRET, "SESSIONS_PER_MINUTE": "100000"}
Visit = Callable[..., Chat]

# A machine that runs the whole suite answers slower than a quiet one.
expect.set_options(timeout=15_000)


@pytest.fixture(scope="session")
def _club_and_bot(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Club, Bot]]:
    if not up_to_date(MODEL):
        request.getfixturevalue("agent")
    club = new_club()
    folder = tmp_path_factory.mktemp("bot")
    with (
        bot_in(folder, ALLOWED_ORIGINS=club.origin, **SETTINGS) as bot,
        served(replace(club, bot_url=bot.url)) as site,
    ):
        yield site, bot


@pytest.fixture(scope="session")
def bot(_club_and_bot: tuple[Club, Bot]) -> Bot:
    """The running bot."""
    return _club_and_bot[1]


@pytest.fixture(scope="session")
def club(_club_and_bot: tuple[Club, Bot]) -> Club:
    """A running site that may embed the bot."""
    return _club_and_bot[0]


@pytest.fixture(scope="package")
def chromium(_club_and_bot: Any) -> Iterator[Browser]:
    # Playwright runs an event loop of its own in this thread, so it may not outlive this folder.
    path = shutil.which("chromium") or shutil.which("google-chrome")
    assert path, "Chromium is missing; `make test` installs it."
    environment = {**os.environ, "FONTCONFIG_FILE": str(_FONTS)}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=_FLAGS, env=environment)
        yield browser
        browser.close()


@pytest.fixture
def visit(chromium: Browser, bot: Bot) -> Iterator[Visit]:
    """Opens pages, each with a browser of its own unless `with_` another chat.

    Any script error or refused resource fails the test, unless errors are `expected`.
    """
    contexts: list[BrowserContext] = []
    problems: list[str] = []

    def watch(page: Page) -> None:
        page.on("pageerror", lambda error: problems.append(str(error)))
        page.on(
            "console",
            lambda line: problems.append(line.text) if line.type == "error" else None,
        )

    def open_page(
        url: str = bot.url,
        with_: Chat | None = None,
        token: str | None = None,
        errors: str = "fail",
        **options: Any,
    ) -> Chat:
        if with_ is None:
            options = {
                "viewport": {"width": 1280, "height": 900},
                "locale": "en-GB",
                "timezone_id": "UTC",
                **options,
            }
            context = chromium.new_context(**options)
            context.set_default_timeout(15_000)
            contexts.append(context)
        else:
            context = with_.page.context
        if token:
            context.add_init_script(f"localStorage[{TOKEN_KEY!r}] ??= {token!r}")
        page = context.new_page()
        if errors == "fail":
            watch(page)
        page.goto(url)
        return Chat(page)

    yield open_page
    for context in contexts:
        context.close()
    assert not problems


@pytest.fixture
def chat(visit: Visit) -> Chat:
    """A fresh visitor's chat on the bot's own page."""
    return visit()
