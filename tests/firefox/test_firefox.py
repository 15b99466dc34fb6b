"""The chat works in another browser than the one everything else is tried in."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from pathlib import Path

import axe_playwright_python
import pytest
import pytest_asyncio

from server.train import MODEL, up_to_date
from tests.firefox.bidi import TAB, Firefox, firefox, installed
from tests.running_bot import bot_in

_CHAT = "document.querySelector('running-triage-chat').shadowRoot"
_LOG = f"({_CHAT}?.querySelector('[role=log]')?.innerText ?? '')"
_FOCUSED = f"({_CHAT}.activeElement?.innerText ?? '')"
_AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")

pytestmark = pytest.mark.skipif(
    not installed() and not os.environ.get("CI"), reason="Firefox isn't installed"
)


def by(hook: str) -> str:
    """All controls of a kind."""
    return f"[...{_CHAT}.querySelectorAll('[data-testid={hook}]')]"


@pytest_asyncio.fixture(loop_scope="function")
async def page(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Firefox]:
    """The bot's own page in a Firefox of its own, the greeting read."""
    if not up_to_date(MODEL):
        request.getfixturevalue("agent")
    path, profile = installed(), tmp_path / "profile"
    assert path, "scripts/install-firefox installs it"
    profile.mkdir()
    with bot_in(tmp_path) as bot:
        async with firefox(path, profile) as one:
            await one.go(bot.url)
            await one.until(f"{_LOG}.includes('not a doctor')")
            yield one
            assert one.errors == []


async def say(page: Firefox, text: str, then: str) -> None:
    await page.run(f"{by('composer')}[0].focus()")
    await page.type(text)
    await page.until(f"{_LOG}.includes({then!r})")


async def barriers(page: Firefox) -> object:
    """What axe finds in the chat."""
    await page.run(f"(() => {{ {_AXE}; }})()")
    return await page.run(
        "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag22aa'], resultTypes: ['violations']})"
        ".then(found => found.violations.map(one => one.id))"
    )


async def test_a_talk_is_still_there_after_a_reload(page: Firefox) -> None:
    await say(page, "my left knee hurts", "First, to be safe")
    assert await barriers(page) == []
    await page.press(TAB, until=f"{_FOCUSED}.startsWith('None of these')", backwards=True)
    await page.run(f"{_CHAT}.activeElement.click()")
    await page.until(f"{_LOG}.includes('About your knee')")
    await page.reload()
    await page.until(f"{_LOG}.includes('About your knee')")
    await page.until(f"{_LOG}.includes('my left knee hurts')")
    stored = await page.run("({...localStorage, ...sessionStorage})")
    assert "knee" not in str(stored)
    assert await page.run("document.documentElement.scrollWidth <= innerWidth")


async def test_a_place_is_chosen_on_the_body_map(page: Firefox) -> None:
    await say(page, "something hurts when I run", "First, to be safe")
    await page.run(f"{by('checklist-whole')}[0].click()")
    await page.until(f"{by('body-region')}.length > 10")
    assert await barriers(page) == []
    await page.run(
        f"{by('body-region')}.find(one => /calf/i.test(one.getAttribute('aria-label')))"
        ".dispatchEvent(new MouseEvent('click', {bubbles: true}))"
    )
    await page.until(f"{_LOG}.toLowerCase().includes('about your calf')")


async def test_an_emergency_takes_over_the_panel(page: Firefox) -> None:
    await say(page, "crushing chest pain running uphill, cold sweat", "Get emergency help now")
    await page.until(f"{by('alert')}.length > 0 && {by('call')}.length > 0")
    assert str(await page.run(f"{by('call')}[0].getAttribute('href')")).startswith("tel:")
    assert await barriers(page) == []
