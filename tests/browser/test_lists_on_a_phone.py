"""Every list of warning signs is read and ticked on a narrow phone, 360 pixels wide."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from knowledge.locations import load_locations
from knowledge.red_flags import Checklist, load_checklists, load_modifier_checklist

WIDTH, HEIGHT = 360, 740
LISTS = load_checklists()
# Pain in the chest is an alarm by itself; a rib is only the place.
NAMED = {"chest": "one of my ribs is sore", "other": "my shoulder hurts"}
PLACES = [name for name in LISTS if name != "universal"]
_BOX = """element => {
  const text = element.lastElementChild;
  const style = getComputedStyle(text);
  const box = element.getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(text);
  const words = range.getBoundingClientRect();
  return {left: Math.min(box.left, words.left), right: Math.max(box.right, words.right),
          height: box.height, size: parseFloat(style.fontSize),
          leading: parseFloat(style.lineHeight) || parseFloat(style.fontSize) * 1.2,
          clipped: text.scrollWidth > text.clientWidth + 1 && style.overflow !== 'visible'};
}"""

# Elements, those of the widget's own tree too, that reach beyond the screen.
_SIDEWAYS = """() => {
  const inside = root => [...root.querySelectorAll('*')].flatMap(
    one => [one, ...(one.shadowRoot ? inside(one.shadowRoot) : [])]);
  return inside(document)
    .filter(one => one.scrollWidth > innerWidth && getComputedStyle(one).overflowX !== 'hidden')
    .map(one => one.outerHTML.slice(0, 100));
}"""


@pytest.fixture
def phone(visit: Any) -> Page:
    viewport = {"width": WIDTH, "height": HEIGHT}
    page: Page = visit(viewport=viewport, has_touch=True, device_scale_factor=2).page
    return page


def say(page: Page, text: str) -> None:
    page.get_by_test_id("composer").fill(text)
    page.get_by_test_id("composer").press("Enter")


def standing(page: Page, intro: str) -> Locator:
    """The list that stands, once its question is there."""
    expect(page.get_by_test_id("log")).to_contain_text(intro)
    return page.get_by_test_id("checklist").last


def none_of(page: Page, checklist: Checklist) -> None:
    standing(page, checklist.intro)
    page.get_by_role("button", name=checklist.none_label).last.click()


def assert_readable(page: Page, checklist: Checklist) -> None:
    """All lines are there, whole, big enough to read and to hit, and nothing scrolls sideways."""
    shown = standing(page, checklist.intro)
    for line in checklist.lines:
        option = shown.get_by_test_id("checklist-option").filter(has_text=line.text)
        expect(option).to_have_count(1)
        box: dict[str, Any] = option.evaluate(_BOX)
        assert box["left"] >= 0 and box["right"] <= WIDTH, (line.text, box)
        assert box["size"] >= 14 and box["height"] >= 44, (line.text, box)
        # A line to tick is read at a glance: four lines of text at most.
        assert box["height"] <= 4 * box["leading"] + 32, (line.text, box)
        assert not box["clipped"], line.text
    assert page.evaluate(_SIDEWAYS) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= WIDTH
    send = shown.get_by_test_id("checklist-send")
    send.scroll_into_view_if_needed()
    expect(send).to_be_in_viewport()


def lead_to(page: Page, place: str) -> None:
    """Answer harmlessly until the place's list stands."""
    none_of(page, LISTS["universal"])
    log = page.get_by_test_id("log")
    if load_locations()[place].paired:
        expect(log).to_contain_text("Which side is it on?")
        page.get_by_role("button", name="Left", exact=True).last.click()
    standing(page, LISTS[place].intro)


def test_the_list_for_everyone(phone: Page) -> None:
    say(phone, "I got hurt running")
    assert_readable(phone, LISTS["universal"])


@pytest.mark.parametrize("place", PLACES)
def test_the_list_of_a_place(phone: Page, place: str) -> None:
    label = load_locations()[place].label
    if place in NAMED:
        say(phone, NAMED[place])
    else:
        say(phone, f"my {label.lower()} hurts")
    lead_to(phone, place)
    assert_readable(phone, LISTS[place])


def test_the_list_of_conditions(phone: Page) -> None:
    say(
        phone, "my left knee aches a little since 2 weeks, gradually, 3 out of 10, running as usual"
    )
    none_of(phone, LISTS["universal"])
    none_of(phone, LISTS["knee"])
    expect(phone.get_by_test_id("log")).to_contain_text("18 or over")
    phone.get_by_role("button", name="Yes", exact=True).click()
    assert_readable(phone, load_modifier_checklist())


def test_a_line_is_ticked_with_a_finger_and_sent(phone: Page) -> None:
    say(phone, "my left calf hurts")
    none_of(phone, LISTS["universal"])
    shown = standing(phone, LISTS["calf"].intro)
    line = next(one for one in LISTS["calf"].lines if "c_dvt" in one.rules)
    shown.get_by_test_id("checklist-option").filter(has_text=line.text).tap()
    shown.get_by_test_id("checklist-send").tap()
    expect(phone.get_by_test_id("alert").last).to_contain_text("Please be seen today")
