"""It fits the eye, the hand and the screen: sizes, colours, motion, phones, emergencies."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.browser import talks
from tests.browser.chat import EMERGENCY, Chat
from tests.browser.conftest import SECRET
from tests.browser.written import write
from tests.running_bot import Bot

PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}


def colour(part: Locator, name: str = "backgroundColor") -> tuple[int, ...]:
    """A computed colour as red, green, blue."""
    text: str = part.evaluate(f"one => getComputedStyle(one).{name}")
    return tuple(int(float(one)) for one in text.split("(")[1].rstrip(")").split(",")[:3])


def lightness(part: Locator, name: str = "backgroundColor") -> float:
    return sum(colour(part, name)) / (3 * 255)


def overflows(chat: Chat) -> list[str]:
    """What sticks out of the window to the side."""
    found: list[str] = chat.page.evaluate(
        """() => {
            const wide = innerWidth + 1;
            const all = [...document.querySelectorAll('*')].flatMap(
                (one) => [one, ...(one.shadowRoot?.querySelectorAll('*') ?? [])]);
            const out = all.filter((one) => {
                const { left, right, width } = one.getBoundingClientRect();
                return width > 0 && (right > wide || left < -1) && one.checkVisibility()
                    && !one.closest('svg, .hidden');
            });
            return out.map((one) => `${one.tagName}.${one.className}`);
        }"""
    )
    return found


# --- colours and sizes


def test_it_follows_the_dark_of_the_device(visit: Any) -> None:
    light: Chat = visit(color_scheme="light")
    dark: Chat = visit(color_scheme="dark")
    assert lightness(light.by("panel")) > 0.9 > 0.3 > lightness(dark.by("panel"))
    assert lightness(dark.composer, "color") > 0.8
    for chat in (light, dark):
        body = chat.page.locator("body")
        assert abs(lightness(body) - lightness(body, "color")) > 0.5, "the page as well"


def test_the_letters_can_be_made_larger_and_stay_so(chat: Chat) -> None:
    def size() -> float:
        found: float = chat.log.evaluate("one => parseFloat(getComputedStyle(one).fontSize)")
        return found

    normal = size()
    chat.by("menu").click()
    chat.by("text-larger").check(force=True)
    chat.page.keyboard.press("Escape")
    assert size() >= normal * 1.25
    chat.page.reload()
    chat.reads("not a doctor")
    assert size() >= normal * 1.25


def test_who_wants_no_motion_sees_none(visit: Any, club: Any) -> None:
    chat: Chat = visit(f"{club.origin}/", reduced_motion="reduce").open()
    chat.to_checklist()
    moving = chat.page.evaluate(
        """() => [...document.querySelectorAll('*')]
            .flatMap((one) => [one, ...(one.shadowRoot?.querySelectorAll('*') ?? [])])
            .filter((one) => {
                const { animationName, animationDuration, transitionDuration } =
                    getComputedStyle(one);
                const long = (times) => times.split(',').some((time) => parseFloat(time) > 0.02);
                return (animationName !== 'none' && long(animationDuration))
                    || long(transitionDuration);
            }).map((one) => one.className)"""
    )
    assert moving == []


def test_forced_colours_leave_everything_visible(visit: Any) -> None:
    chat: Chat = visit(forced_colors="active")
    chat.to_checklist()
    for part in (chat.by("checklist-whole").first, chat.composer):
        style = part.evaluate(
            "one => { const { borderTopStyle, borderTopWidth, outlineStyle } ="
            " getComputedStyle(one.closest('.field, .box') ?? one);"
            " return { borderTopStyle, borderTopWidth, outlineStyle }; }"
        )
        text = part.evaluate("one => getComputedStyle(one).color")
        assert text != part.evaluate("one => getComputedStyle(one).backgroundColor")
        assert style
    box = chat.by("checklist-whole").first
    assert box.evaluate("one => getComputedStyle(one).borderTopStyle") != "none"


# --- screens


def test_on_a_phone_it_is_the_first_screen(visit: Any) -> None:
    chat: Chat = visit(**PHONE)
    expect(chat.composer).to_be_in_viewport(ratio=1)
    expect(chat.page.locator("a[href='tel:112']")).to_be_in_viewport()
    chat.say("my right heel hurts in the morning")
    chat.reads("First, to be safe")
    assert overflows(chat) == []


def test_on_a_phone_the_floating_chat_fills_the_screen(visit: Any, club: Any) -> None:
    chat: Chat = visit(f"{club.origin}/", **PHONE).open()
    # It slides in.
    chat.page.wait_for_function(
        """() => {
            const panel = document.querySelector('running-triage-chat').shadowRoot
                .querySelector('[data-testid=panel]').getBoundingClientRect();
            return panel.x === 0 && panel.y === 0 && panel.width === 360 && panel.height === 740;
        }"""
    )
    chat.to_checklist()
    assert overflows(chat) == []
    # The screen keyboard takes half of the screen.
    chat.page.set_viewport_size({"width": 360, "height": 400})
    expect(chat.composer).to_be_in_viewport(ratio=1)
    expect(chat.by("close")).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("talk", ["CHECKLIST", "MAP", "RESULT", "PLAN", "EMERGENCY"])
def test_on_the_narrowest_screen_nothing_sticks_out(visit: Any, bot: Bot, talk: str) -> None:
    token = write(bot, SECRET, getattr(talks, talk))
    chat: Chat = visit(token=token, viewport={"width": 320, "height": 568})
    chat.log.locator(".entry.bot").last.wait_for(state="attached")
    assert overflows(chat) == []
    width = chat.page.evaluate("document.documentElement.scrollWidth")
    assert width <= 320


def test_at_twice_the_size_everything_is_still_there(visit: Any, bot: Bot) -> None:
    """200 % zoom of a 1280 pixel window: half as many CSS pixels, each twice as large."""
    chat: Chat = visit(
        token=write(bot, SECRET, talks.CHECKLIST),
        viewport={"width": 640, "height": 450},
        device_scale_factor=2,
    )
    expect(chat.by("checklist")).to_be_attached()
    assert overflows(chat) == []
    for part in (chat.composer, chat.by("menu"), chat.by("send")):
        expect(part).to_be_in_viewport(ratio=1)


def test_targets_are_large_enough_to_tap(visit: Any, bot: Bot) -> None:
    for talk in (talks.CHECKLIST, talks.RESULT):
        chat: Chat = visit(token=write(bot, SECRET, talk), **PHONE)
        chat.log.locator(".entry.bot").last.wait_for(state="attached")
        small = chat.page.evaluate(
            """() => [...document.querySelector('running-triage-chat').shadowRoot
                .querySelectorAll('button, a.button, label, textarea')]
                .filter((one) => one.checkVisibility())
                .map((one) => [one.innerText, one.getBoundingClientRect()])
                .filter(([, { width, height }]) => width < 24 || height < 24)
                .map(([text]) => text)"""
        )
        assert small == []


_HITS = """() => {
  const root = document.querySelector('running-triage-chat').shadowRoot;
  const hits = {};
  for (const region of root.querySelectorAll('[data-testid=body-region], [data-testid=map-zoom]')) {
    if (!region.checkVisibility()) continue;
    region.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = region.getBoundingClientRect();
    const rows = {}, columns = {};
    for (let x = Math.ceil(box.left); x < box.right; x++)
      for (let y = Math.ceil(box.top); y < box.bottom; y++)
        if (root.elementFromPoint(x, y) === region) {
          rows[y] = (rows[y] ?? 0) + 1;
          columns[x] = (columns[x] ?? 0) + 1;
        }
    const name = region.getAttribute('aria-label') ?? region.textContent.trim();
    const widest = (counts) => Math.max(0, ...Object.values(counts));
    hits[`${name} ${Math.round(box.left)}`] = [widest(rows), widest(columns)];
  }
  return hits;
}"""


def test_places_of_the_body_map_are_large_enough_on_the_narrowest_screen(visit: Any) -> None:
    chat: Chat = visit(viewport={"width": 320, "height": 568}, reduced_motion="reduce")
    chat.to_map()
    hits = chat.page.evaluate(_HITS)
    assert len(hits) > 20
    assert {name: size for name, size in hits.items() if min(size) < 24} == {}
    chat.by("map-close").evaluate("one => one.click()")
    close = chat.page.evaluate(_HITS)
    assert close.keys() != hits.keys() and len(close) > 8
    assert {name: size for name, size in close.items() if min(size) < 24} == {}


# --- an emergency


def test_an_emergency_takes_over_and_can_be_called(chat: Chat) -> None:
    chat.to_emergency()
    alarm = chat.by("alert").last
    expect(alarm).to_be_in_viewport()
    call = alarm.locator("a[href='tel:112']")
    expect(call).to_be_visible()
    assert chat.by("advice").count() == 0
    assert chat.by("choice").filter(visible=True).count() == 0, "nothing competes"
    box, panel = alarm.bounding_box(), chat.by("panel").bounding_box()
    assert box and panel
    assert box["width"] > 0.9 * panel["width"]
    assert alarm.evaluate("one => one.closest('[role=alert]') !== null"), "and is read out at once"


def test_an_emergency_is_there_again_after_a_reload_and_the_bot_still_answers(chat: Chat) -> None:
    chat.to_emergency()
    chat.page.reload()
    expect(chat.by("alert").last).to_contain_text("Get emergency help now")
    chat.say("what do I tell them?")
    expect(chat.log.locator(".entry.user").last).to_contain_text("what do I tell them?")
    expect(chat.page.locator("a[href='tel:112']").filter(visible=True).first).to_be_visible()


def test_an_emergency_fills_a_phone(visit: Any) -> None:
    chat: Chat = visit(**PHONE)
    chat.say(EMERGENCY)
    number = chat.by("alert").last.locator("a[href^='tel:']").first
    expect(number).to_be_in_viewport()
    assert overflows(chat) == []
