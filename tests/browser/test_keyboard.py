"""A whole talk without a mouse, and the focus where one expects it."""

from __future__ import annotations

import re
from typing import Any

from playwright.sync_api import Page, expect

from tests.browser.chat import FIRST_QUESTION, Chat

_FOCUSED = """() => {
  let one = document.activeElement;
  while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
  const label = one?.getAttribute?.('aria-label') ?? one?.closest?.('label')?.innerText
    ?? one?.innerText ?? '';
  return { tag: one?.tagName.toLowerCase() ?? '', hook: one?.dataset?.testid ?? '', label };
}"""


def focused(page: Page) -> dict[str, Any]:
    found: dict[str, Any] = page.evaluate(_FOCUSED)
    return found


def tab_to(page: Page, label: str, key: str = "Tab") -> None:
    """Press Tab (or another key) until the control of this name has the focus."""
    for _ in range(40):
        if re.search(label, focused(page)["label"]):
            return
        page.keyboard.press(key)
    raise AssertionError(f"no way to {label!r} by {key}; at {focused(page)}")


def test_a_whole_talk(visit: Any, club: Any) -> None:
    chat: Chat = visit(f"{club.origin}/")
    page, press = chat.page, chat.page.keyboard.press
    tab_to(page, "Open chat")
    press("Enter")
    expect(chat.composer).to_be_focused()
    page.keyboard.type("my knee has hurt for two weeks, it came on gradually")
    press("Enter")
    chat.reads(FIRST_QUESTION)
    tab_to(page, "^None of these", "Shift+Tab")
    press("Enter")
    chat.reads("Which side")
    tab_to(page, "^Left", "Shift+Tab")
    press("Enter")
    chat.reads("About your knee")
    # A line is ticked and unticked with the space bar, as in any form.
    box = chat.by("checklist-option").first.get_by_role("checkbox")
    box.focus()
    press("Space")
    expect(box).to_be_checked()
    press("Space")
    expect(box).not_to_be_checked()
    tab_to(page, "^None of these")
    press("Enter")
    for typed, then in (
        ("30 km a week as always", "How bad"),
        ("3", "18 or over"),
        ("yes", "apply to you"),
    ):
        expect(chat.composer).to_be_focused()
        page.keyboard.type(typed)
        press("Enter")
        chat.reads(then)
    tab_to(page, "^None of these", "Shift+Tab")
    press("Enter")
    expect(chat.by("advice").first).to_be_visible()
    expect(chat.by("feedback")).to_be_visible()
    tab_to(page, "^That helped", "Shift+Tab")
    press("Enter")
    chat.reads("Glad to hear it")
    expect(chat.composer).to_be_focused()
    press("Escape")
    expect(chat.by("panel")).to_be_hidden()
    assert focused(page)["hook"] == "launcher", "the focus goes back to where it came from"


def test_the_arrow_keys_move_among_quick_replies(chat: Chat) -> None:
    first, second = (chat.by("choice").nth(number) for number in (0, 1))
    first.focus()
    chat.page.keyboard.press("ArrowRight")
    expect(second).to_be_focused()
    chat.page.keyboard.press("ArrowLeft")
    expect(first).to_be_focused()


def test_the_body_map_is_a_radio_group(chat: Chat) -> None:
    chat.to_map()
    regions = chat.by("body-region")
    assert regions.count() > 10
    assert all(
        regions.nth(number).get_attribute("aria-label") for number in range(regions.count())
    ), "each has a name"
    stops = chat.page.locator("[data-testid=body-region][tabindex='0']")
    stops.first.focus()
    here = focused(chat.page)["label"]
    chat.page.keyboard.press("ArrowDown")
    there = focused(chat.page)["label"]
    assert there and there != here
    chat.page.keyboard.press("Enter")
    chat.reads(there.split(" ", 1)[-1])
    chat.lacks("I didn't understand")


def test_escape_closes_the_menu_first_and_then_the_panel(visit: Any, club: Any) -> None:
    chat: Chat = visit(f"{club.origin}/").open()
    chat.by("menu").click()
    chat.page.keyboard.press("Escape")
    expect(chat.by("menu-forget")).to_be_hidden()
    expect(chat.by("menu")).to_be_focused()
    chat.page.keyboard.press("Escape")
    expect(chat.by("panel")).to_be_hidden()


def test_the_focus_is_seen(chat: Chat) -> None:
    chat.to_checklist()
    chat.page.keyboard.press("Shift+Tab")
    style = chat.page.evaluate(
        """() => {
            let one = document.activeElement;
            while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
            const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
            return { outlineStyle, outlineWidth, boxShadow };
        }"""
    )
    assert style["boxShadow"] != "none" or (
        style["outlineStyle"] != "none" and style["outlineWidth"] != "0px"
    )
