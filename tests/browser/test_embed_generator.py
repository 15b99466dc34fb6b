"""The page that makes the line for another site: what it shows is what one gets."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import FrameLocator, expect

from tests.browser.chat import Chat
from tests.running_bot import Bot


@pytest.fixture
def generator(visit: Any, bot: Bot) -> Chat:
    chat: Chat = visit(f"{bot.url}/embed", permissions=["clipboard-read", "clipboard-write"])
    return chat


def preview(generator: Chat) -> FrameLocator:
    return generator.page.frame_locator("[data-testid=preview]")


def snippet(generator: Chat) -> str:
    return generator.by("snippet").inner_text()


def test_the_line_is_pinned_to_this_version_and_can_be_unpinned(generator: Chat, bot: Bot) -> None:
    expect(generator.by("snippet")).to_contain_text("integrity")
    line = snippet(generator)
    assert re.search(rf'src="{bot.url}/widget\.[0-9a-f]{{16}}\.js"', line)
    assert re.search(r'integrity="sha384-[\w+/=]+"\s+crossorigin="anonymous"', line)
    generator.page.get_by_label("Only this exact version").uncheck()
    line = snippet(generator)
    assert f'src="{bot.url}/widget.js"' in line
    assert "integrity" not in line


def test_settings_show_in_the_preview_and_in_the_line(generator: Chat) -> None:
    form = generator.page
    form.get_by_label("Title").fill('The "quick" <club>')
    form.get_by_label("Greeting").fill("Where does it hurt?")
    form.get_by_label("Left").check()
    form.get_by_label("Open from the start").check()
    form.locator("[name=color]").fill("#7a1fa2")
    inside = preview(generator)
    expect(inside.get_by_role("heading", name='The "quick" <club>')).to_be_visible()
    expect(inside.get_by_test_id("log")).to_contain_text("Where does it hurt?")
    expect(inside.get_by_test_id("launcher")).to_have_css("background-color", "rgb(122, 31, 162)")
    line = snippet(generator)
    for part in (
        'data-title="The &quot;quick&quot; &lt;club>"',
        'data-greeting="Where does it hurt?"',
        'data-position="left"',
        'data-color="#7a1fa2"',
        "data-open",
    ):
        assert part in line


def test_a_setting_that_cant_be_is_left_out(generator: Chat) -> None:
    generator.page.locator("[name=color]").fill("teal-ish")
    generator.page.get_by_label("Address of your privacy page").fill("javascript:alert(1)//")
    expect(generator.by("snippet")).not_to_be_empty()
    assert "data-color" not in snippet(generator)


def test_in_the_text_the_line_has_the_element(generator: Chat) -> None:
    generator.page.get_by_label("In the text").check()
    expect(preview(generator).get_by_test_id("composer")).to_be_visible()
    assert '<running-triage-chat data-position="inline"></running-triage-chat>' in snippet(
        generator
    )


def test_it_is_copied(generator: Chat) -> None:
    expect(generator.by("snippet")).not_to_be_empty()
    generator.by("copy").click()
    expect(generator.by("copied")).to_have_text("Copied.")
    assert generator.page.evaluate("navigator.clipboard.readText()") == snippet(generator)


def test_the_line_works_on_another_site(generator: Chat, visit: Any, club: Any) -> None:
    """Pasted into a page of the club as it is: the browser checks its integrity."""
    expect(generator.by("snippet")).to_contain_text("integrity")
    club.pasted[:] = [snippet(generator)]
    chat: Chat = visit(f"{club.origin}/pasted")
    chat.open().to_checklist()
