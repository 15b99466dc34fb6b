"""The chat works in another browser than the one everything else is tried in."""

from __future__ import annotations

from pathlib import Path

import pytest

from server.train import MODEL, up_to_date
from tests.firefox.bidi import firefox, installed
from tests.running_bot import bot_in

_ROOT = "document.querySelector('running-triage-chat').shadowRoot"
_LOG = f"({_ROOT}?.querySelector('[role=log]')?.innerText ?? '')"


@pytest.mark.skipif(not installed(), reason="Firefox isn't installed")
async def test_a_talk_in_firefox(request: pytest.FixtureRequest, tmp_path: Path) -> None:
    if not up_to_date(MODEL):
        request.getfixturevalue("agent")
    path, profile = installed(), tmp_path / "profile"
    profile.mkdir()
    assert path
    with bot_in(tmp_path) as bot:
        async with firefox(path, profile) as page:
            await page.go(bot.url)
            await page.until(f"{_LOG}.includes('not a doctor')")
            composer = f"{_ROOT}.querySelector('[data-testid=composer]')"
            await page.run(f"{composer}.focus()")
            await page.type("my left knee hurts")
            await page.until(f"{_LOG}.includes('First, to be safe')")
            none = f"[...{_ROOT}.querySelectorAll('[data-testid=checklist-whole]')].at(0)"
            await page.run(f"{none}.click()")
            await page.until(f"{_LOG}.includes('About your knee')")
            await page.go(bot.url)
            await page.until(f"{_LOG}.includes('my left knee hurts')")
            stored = await page.run("({...localStorage, ...sessionStorage})")
            assert "knee" not in str(stored)
            assert await page.run("document.documentElement.scrollWidth <= innerWidth")
            assert page.errors == []
