"""On other people's pages: rude ones, strict ones, and those that may not have it."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import expect

from tests.browser.chat import FIRST_QUESTION, Chat
from tests.running_bot import Bot


def test_a_rude_style_sheet_doesnt_reach_it(visit: Any, club: Any) -> None:
    rude: Chat = visit(f"{club.origin}/rude").open()
    plain: Chat = visit(f"{club.origin}/").open()
    looks = []
    for chat in (rude, plain):
        chat.to_checklist()
        parts = [chat.by("checklist-whole").first, chat.composer, chat.log, chat.by("panel")]
        looks.append(
            [
                part.evaluate(
                    """one => {
                    const s = getComputedStyle(one), b = one.getBoundingClientRect();
                    return [s.color, s.backgroundColor, s.fontFamily, s.fontSize, s.fontStyle,
                        s.letterSpacing, s.textTransform, s.lineHeight, s.float,
                        Math.round(b.width), Math.round(b.height)]; }"""
                )
                for part in parts
            ]
        )
    assert looks[0] == looks[1]


def test_it_runs_under_a_strict_policy_and_trusted_types(visit: Any, club: Any) -> None:
    chat: Chat = visit(f"{club.origin}/strict").open()
    chat.page.evaluate(
        "document.addEventListener('securitypolicyviolation',"
        " (one) => console.error(`policy: ${one.violatedDirective} ${one.blockedURI}`))"
    )
    chat.to_result()
    chat.by("menu").click()


def test_a_site_that_isnt_on_the_list_is_told_so(visit: Any, club: Any) -> None:
    chat: Chat = visit(f"{club.stranger}/", errors="expected")
    chat.by("launcher").click()
    expect(chat.page.get_by_text("not available on this site")).to_be_visible()
    assert chat.token() is None


def test_nothing_is_fetched_from_third_parties(visit: Any, club: Any, bot: Bot) -> None:
    chat: Chat = visit("about:blank")
    asked: list[str] = []
    chat.page.context.on("request", lambda request: asked.append(request.url))
    chat.page.on("websocket", lambda socket: asked.append(socket.url))
    for page in (f"{club.origin}/strict", bot.url, f"{bot.url}/embed"):
        chat.page.goto(page)
        chat.page.wait_for_load_state("networkidle")
    chat.page.goto(f"{club.origin}/strict")
    chat.open().to_result()
    own = {urlsplit(club.origin).netloc, urlsplit(bot.url).netloc}
    hosts = {urlsplit(url).netloc for url in asked if not url.startswith(("data:", "blob:"))}
    assert hosts == own
    assert any(url.startswith("ws") for url in asked), "the recorder sees sockets"


def test_nothing_of_the_talk_is_kept_in_the_browser(visit: Any, club: Any) -> None:
    chat: Chat = visit(f"{club.origin}/").open()
    chat.to_result()
    stored = chat.stored().lower()
    for word in ("knee", "hurt", "weeks", "34"):
        assert word not in stored.replace(str(chat.token()).lower(), "")
    assert chat.page.context.cookies() == []
    assert chat.page.evaluate("indexedDB.databases().then((all) => all.length)") == 0
    assert chat.page.evaluate("caches.keys().then((all) => all.length)") == 0


def test_the_page_around_cant_read_the_talk_by_accident(visit: Any, club: Any) -> None:
    chat: Chat = visit(f"{club.origin}/").open()
    chat.to_checklist()
    assert "knee" not in chat.page.evaluate("document.body.innerText")


def test_the_settings_of_the_line_hold(visit: Any, club: Any) -> None:
    chat: Chat = visit(f"{club.origin}/settings")
    expect(chat.by("panel")).to_be_visible()
    expect(chat.page.get_by_role("heading", name="Ask the club")).to_be_visible()
    chat.reads("Where does it hurt, club mate?")
    panel, launcher = chat.by("panel").bounding_box(), chat.by("launcher").bounding_box()
    assert panel and launcher
    assert panel["x"] < 100 and launcher["x"] < 100
    colour = chat.by("launcher").evaluate("one => getComputedStyle(one).backgroundColor")
    assert colour == "rgb(122, 31, 162)"
    chat.by("menu").click()
    privacy = chat.page.get_by_role("link", name="Privacy")
    assert privacy.get_attribute("href") == "https://club.example/privacy"


def test_the_element_can_be_placed_in_the_page(visit: Any, club: Any) -> None:
    chat: Chat = visit(f"{club.origin}/element")
    expect(chat.composer).to_be_visible()
    expect(chat.by("launcher")).to_have_count(0)
    assert chat.page.locator("running-triage-chat").count() == 1


def test_a_page_written_from_right_to_left_doesnt_break_it(visit: Any, club: Any) -> None:
    chat: Chat = visit(f"{club.origin}/rtl")
    expect(chat.composer).to_be_visible()
    chat.to_checklist()
    box = chat.by("panel").bounding_box()
    assert box and box["x"] >= 0 and box["x"] + box["width"] <= 1280


def test_the_page_can_steer_it(visit: Any, club: Any) -> None:
    chat: Chat = visit(f"{club.origin}/")
    chat.page.evaluate(
        """() => {
            const chat = document.querySelector('running-triage-chat');
            window.heard = [];
            for (const event of ['open', 'close', 'sent', 'message']) {
                const stop = chat.on(event, (detail) => heard.push([event, detail?.kind ?? '']));
                if (event === 'close') window.stop = stop;
            }
            chat.open();
            chat.send('my left knee hurts');
        }"""
    )
    chat.reads(FIRST_QUESTION)
    # The reply may come before the receipt.
    chat.page.wait_for_function("heard.some(([event]) => event === 'sent')")
    heard = chat.page.evaluate("heard")
    assert heard[0] == ["open", ""]
    assert "checklist" in [kind for event, kind in heard if event == "message"]
    chat.page.evaluate("document.querySelector('running-triage-chat').close()")
    expect(chat.by("panel")).to_be_hidden()
    assert chat.page.evaluate("heard.at(-1)") == ["close", ""]
    chat.page.evaluate(
        "stop(); const c = document.querySelector('running-triage-chat'); c.open(); c.close()"
    )
    assert [one for one, _ in chat.page.evaluate("heard")].count("close") == 1


def test_what_comes_while_it_is_closed_is_counted_on_the_launcher(visit: Any, club: Any) -> None:
    chat: Chat = visit(f"{club.origin}/").open()
    chat.to_checklist()
    chat.by("close").click()
    chat.page.evaluate("document.querySelector('running-triage-chat').send('none of these')")
    expect(chat.by("launcher")).to_have_attribute(
        "aria-label", r"Open chat: Running pain check, 1 new"
    )
    chat.by("launcher").click()
    chat.by("close").click()
    expect(chat.by("launcher")).to_have_attribute("aria-label", "Open chat: Running pain check")


def test_a_bubble_offers_help_once(visit: Any, club: Any) -> None:
    chat: Chat = visit("about:blank")
    chat.page.clock.install()
    chat.page.goto(f"{club.origin}/strict")
    expect(chat.by("launcher")).to_be_visible()
    expect(chat.by("nudge")).to_have_count(0)
    chat.page.clock.fast_forward(60_000)
    expect(chat.by("nudge")).to_be_visible()
    chat.by("nudge-dismiss").click()
    expect(chat.by("nudge")).to_be_hidden()
    chat.page.reload()
    chat.page.clock.fast_forward(60_000)
    expect(chat.by("launcher")).to_be_visible()
    expect(chat.by("nudge")).to_have_count(0)
