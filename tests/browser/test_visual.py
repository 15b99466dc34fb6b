"""It looks as it did when somebody last looked at it, in eight states."""

from __future__ import annotations

from typing import Any

import pytest

from tests.browser import talks
from tests.browser.chat import Chat
from tests.browser.conftest import SECRET
from tests.browser.pictures import difference
from tests.browser.written import write
from tests.running_bot import Bot

_WINDOW = {"viewport": {"width": 480, "height": 820}}
_PHONE = {"viewport": {"width": 360, "height": 640}, "has_touch": True}
_STILL = """
  *, *::before, *::after { animation: none !important; transition: none !important;
    caret-color: transparent !important; scroll-behavior: auto !important }
"""
STATES: dict[str, tuple[list[Any] | None, dict[str, Any]]] = {
    "closed": (None, _WINDOW),
    "greeting": ([], _WINDOW),
    "checklist": (talks.CHECKLIST, _WINDOW),
    "map": (talks.MAP, _WINDOW),
    "result": (talks.RESULT, _WINDOW),
    "plan": (talks.PLAN, _WINDOW),
    "emergency": (talks.EMERGENCY, _PHONE),
    "phone-dark": (talks.CHECKLIST, {**_PHONE, "color_scheme": "dark"}),
}


@pytest.mark.parametrize("state", STATES)
def test_it_looks_as_it_did(visit: Any, club: Any, bot: Bot, state: str) -> None:
    talk, options = STATES[state]
    token = write(bot, SECRET, talk) if talk else None
    chat: Chat = visit(f"{club.origin}/", token=token, reduced_motion="reduce", **options)
    chat.by("launcher").wait_for()
    if talk is not None:
        chat.open()
        chat.by("send").wait_for()
        chat.log.locator(".entry.bot").last.wait_for(state="attached")
        chat.page.mouse.move(0, 0)
        # Where a reader is taken depends on when the fonts come; the picture mustn't.
        chat.page.wait_for_timeout(250)
        chat.log.evaluate("log => { log.scrollTop = log.scrollHeight }")
    chat.page.wait_for_timeout(250)
    shot = chat.page.screenshot(style=_STILL, animations="disabled")
    problem = difference(state, shot)
    assert not problem, problem
