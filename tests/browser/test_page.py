"""The page as a runner meets it."""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

STORY = """OW! My lower back, from running???

Hi, I've run for some years and lost a good deal of weight with it, on purpose. I do 5ks and want to
run my first half marathon next spring, so lately I have upped my running: at least a mile each time
I'm at the gym instead of here and there. This morning I woke up with SEVERE low back pain! The last
time I had anything like it was years ago, when I fell and bruised my tailbone. I ran yesterday and
had no problem. Could the extra running do this? Any tips against the pain?"""


def say(page: Page, text: str) -> None:
    page.get_by_test_id("composer").fill(text)
    page.get_by_test_id("composer").press("Enter")


def none_of_these(page: Page) -> None:
    page.get_by_role("button", name="None of these").last.click()


def finish_questions(page: Page) -> None:
    """From the emergency list to the result, denying every warning sign."""
    log = page.get_by_test_id("log")
    expect(log).to_contain_text("First, to be safe")
    none_of_these(page)
    expect(log).to_contain_text("About your lower back")
    none_of_these(page)
    expect(log).to_contain_text("18 or over")
    page.get_by_role("button", name="Yes", exact=True).click()
    expect(log).to_contain_text("apply to you")
    none_of_these(page)


def violations(page: Page) -> list[str]:
    results = Axe().run(page)
    return [
        f"{one['id']}: {one['nodes'][0]['html'][:120]}" for one in results.response["violations"]
    ]


def test_a_runner_with_severe_back_pain_is_helped(page: Page) -> None:
    log = page.get_by_test_id("log")
    say(page, STORY)
    expect(log).to_contain_text("Here's what I understood")
    for understood in ("lower back", "since today", "suddenly", "running more", "severe"):
        expect(log).to_contain_text(understood)
    finish_questions(page)
    result = page.get_by_test_id("alert").last
    expect(result).to_contain_text("See a doctor or physiotherapist within 1 to 2 days")
    cards = page.get_by_test_id("advice")
    expect(cards.first).to_be_visible()
    assert cards.count() >= 5
    expect(log).to_contain_text("OW! Lower back pain from running")
    expect(log).to_contain_text("Runners")
    expect(log).to_contain_text("evidence")
    expect(log).to_contain_text("not a diagnosis")


def test_a_reload_keeps_the_conversation(page: Page) -> None:
    say(page, "my left knee hurts since yesterday")
    expect(page.get_by_test_id("log")).to_contain_text("First, to be safe")
    page.reload()
    expect(page.get_by_test_id("log")).to_contain_text("my left knee hurts since yesterday")
    none_of_these(page)
    expect(page.get_by_test_id("log")).to_contain_text("About your knee")


def test_an_emergency_takes_over_and_can_be_called(page: Page) -> None:
    say(page, "my chest feels crushed and I can't get my breath")
    alert = page.get_by_test_id("alert").last
    expect(alert).to_contain_text("Get emergency help now")
    expect(alert.locator("a[href='tel:112']")).to_be_visible()
    assert page.get_by_test_id("advice").count() == 0


def test_nothing_of_the_talk_is_kept_in_the_browser(page: Page) -> None:
    say(page, "my left knee hurts since yesterday")
    expect(page.get_by_test_id("log")).to_contain_text("First, to be safe")
    stored = page.evaluate("JSON.stringify([localStorage, sessionStorage, document.cookie])")
    assert "knee" not in stored


def test_what_is_typed_is_shown_as_text_and_never_run(page: Page) -> None:
    say(page, "<img src=x onerror=alert(1)><b>my knee</b> hurts")
    log = page.get_by_test_id("log")
    expect(log).to_contain_text("<img src=x")
    assert page.locator("img[src='x']").count() == 0


def test_no_accessibility_violations(page: Page) -> None:
    assert violations(page) == []
    say(page, "my left knee hurts")
    expect(page.get_by_test_id("log")).to_contain_text("First, to be safe")
    assert violations(page) == []


def test_on_a_phone_it_fills_the_screen(chromium: Browser, bot_address: str) -> None:
    context = chromium.new_context(viewport={"width": 360, "height": 740}, has_touch=True)
    page = context.new_page()
    page.goto(bot_address)
    composer = page.get_by_test_id("composer")
    expect(composer).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    say(page, "my right heel hurts in the morning")
    expect(page.get_by_test_id("log")).to_contain_text("First, to be safe")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    context.close()
