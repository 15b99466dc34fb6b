"""No barrier that can be found by machine, in any state, and everything is said once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser import talks
from tests.browser.chat import Chat
from tests.browser.conftest import SECRET
from tests.browser.wire import wire_to
from tests.browser.written import write
from tests.running_bot import Bot

_AXE = Axe()
_RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}


def violations(chat: Chat) -> list[str]:
    """What axe finds on the page, the widget inside included."""
    found = _AXE.run(chat.page, options=_RULES).response["violations"]
    return [f"{one['id']}: {one['nodes'][0]['html'][:160]}" for one in found]


# --- by talking to the real bot


def test_closed_and_greeting(visit: Any, club: Any) -> None:
    # Half faded in, nothing has its contrast.
    chat: Chat = visit(f"{club.origin}/", reduced_motion="reduce")
    expect(chat.by("launcher")).to_be_visible()
    assert violations(chat) == []
    chat.open()
    assert violations(chat) == []


def test_from_the_checklist_to_the_result(chat: Chat) -> None:
    chat.to_checklist()
    assert violations(chat) == []
    chat.menu("restart")
    chat.reads("Started afresh")
    chat.to_result()
    assert violations(chat) == []
    chat.by("menu").click()
    assert violations(chat) == []
    chat.by("menu-forget").click()
    assert violations(chat) == []


def test_the_body_map(chat: Chat) -> None:
    chat.to_map()
    assert violations(chat) == []


def test_an_emergency(chat: Chat) -> None:
    chat.to_emergency()
    assert violations(chat) == []


def test_offline(visit: Any, bot: Bot) -> None:
    with wire_to(bot.port) as wire:
        chat: Chat = visit(wire.url, errors="expected")
        chat.to_checklist()
        wire.cut()
        expect(chat.by("offline")).to_be_visible()
        chat.say("none of these")
        assert violations(chat) == []


# --- the same kinds of message on every screen

_STATES = {"checklist": talks.CHECKLIST, "map": talks.MAP, "result": talks.RESULT,
           "plan": talks.PLAN, "summary": talks.SUMMARY, "emergency": talks.EMERGENCY}  # fmt: skip
_SCREENS: dict[str, dict[str, Any]] = {
    "dark": {"color_scheme": "dark"},
    "320 px": {"viewport": {"width": 320, "height": 568}},
    "200 %": {"viewport": {"width": 640, "height": 450}, "device_scale_factor": 2},
}


@pytest.mark.parametrize("screen", _SCREENS)
@pytest.mark.parametrize("state", _STATES)
def test_every_kind_of_message_on_every_screen(
    visit: Any, bot: Bot, state: str, screen: str
) -> None:
    chat: Chat = visit(token=write(bot, SECRET, _STATES[state]), **_SCREENS[screen])
    chat.log.locator(".entry.bot").last.wait_for(state="attached")
    chat.page.wait_for_timeout(300)
    assert violations(chat) == []


@pytest.mark.parametrize("path", ["/embed", "/privacy", "/safety", "/sources"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_pages_around(visit: Any, bot: Bot, path: str, scheme: str) -> None:
    chat: Chat = visit(f"{bot.url}{path}", color_scheme=scheme)
    if path == "/embed":
        expect(chat.by("snippet")).not_to_be_empty()
    assert violations(chat) == []


# --- what a screen reader is told

_SPOKEN = """() => {
    const root = document.querySelector('running-triage-chat').shadowRoot;
    const log = root.querySelector('[role=log]');
    window.spoken = [];
    new MutationObserver((records) => {
        for (const { addedNodes } of records) {
            for (const node of addedNodes) {
                const text = (node.innerText ?? node.data ?? '').trim();
                if (text && !node.parentElement?.closest('[aria-hidden=true]')
                    && node.getAttribute?.('aria-hidden') !== 'true') spoken.push(text);
            }
        }
    }).observe(log, { childList: true, subtree: true });
}"""


def test_each_message_is_announced_once(chat: Chat) -> None:
    chat.reads("not a doctor")
    expect(chat.log).to_have_attribute("role", "log")
    expect(chat.log).to_have_attribute("aria-live", "polite")
    chat.page.evaluate(_SPOKEN)
    chat.to_checklist()
    spoken: list[str] = chat.page.evaluate("spoken")
    for words in ("my left knee hurts", "First, to be safe"):
        assert sum(words in one for one in spoken) == 1, words
    chat.none_of_these()
    chat.reads("About your knee")
    spoken = chat.page.evaluate("spoken")
    for words in ("First, to be safe", "About your knee"):
        assert sum(words in one for one in spoken) == 1, "what was said isn't said again"


def test_a_reload_isnt_read_out(chat: Chat) -> None:
    chat.to_checklist()
    chat.page.add_init_script(
        """addEventListener('DOMContentLoaded', () => {
            window.live = [];
            const look = () => {
                const log = document.querySelector('running-triage-chat')?.shadowRoot
                    ?.querySelector('[role=log]');
                if (log) live.push([log.getAttribute('aria-live'), log.innerText.length]);
                requestAnimationFrame(look);
            };
            look();
        })"""
    )
    chat.page.reload()
    chat.reads("my left knee hurts")
    frames = chat.page.evaluate("live")
    before = [live for live, length in frames if length < 50]
    assert before and set(before) == {"off"}


def test_parts_have_the_roles_and_names_they_need(visit: Any, club: Any) -> None:
    chat: Chat = visit(f"{club.origin}/").open()
    page = chat.page
    named: list[Callable[[], Any]] = [
        lambda: page.get_by_role("dialog", name="Running pain check"),
        lambda: page.get_by_role("log", name="Conversation"),
        lambda: page.get_by_role("textbox", name="Your message"),
        lambda: page.get_by_role("button", name="Send message"),
    ]
    for part in named:
        expect(part()).to_be_visible()
    chat.to_checklist()
    assert page.get_by_role("checkbox").count() >= 4
