"""A runner and the bot talk: typing, tapping, ticking, correcting."""

from __future__ import annotations

import re
from typing import Any

from playwright.sync_api import expect

from channels.messages import readback
from tests.browser.chat import FIRST_QUESTION, Chat
from tests.browser.conftest import SECRET
from tests.browser.talks import Said
from tests.browser.written import write
from tests.running_bot import Bot

SEVERE_BACK_PAIN = """OW! My lower back, from running???

Hi, I've run for some years and lost a good deal of weight with it, on purpose. I do 5ks and want to
run my first half marathon next spring, so lately I have upped my running: at least a mile each time
I'm at the gym instead of here and there. This morning I woke up with SEVERE low back pain! The last
time I had anything like it was years ago, when I fell and bruised my tailbone. I ran yesterday and
had no problem. Could the extra running do this? Any tips against the pain?"""


def test_it_says_hello_and_that_it_is_no_doctor(chat: Chat) -> None:
    chat.reads("not a doctor")
    chat.reads("What's going on?")
    expect(chat.by("choice").first).to_be_visible()


def test_a_runner_with_severe_back_pain_is_helped(chat: Chat) -> None:
    chat.say(SEVERE_BACK_PAIN)
    for understood in ("lower back", "since today", "suddenly", "running more", "severe"):
        chat.reads(understood)
    # It may ask directly about a sign that it isn't sure to have heard.
    expect(chat.log).to_contain_text(re.compile(f"Just to be sure|{FIRST_QUESTION}"))
    if chat.count("Just to be sure"):
        chat.tap("No")
    chat.reads(FIRST_QUESTION)
    chat.none_of_these()
    chat.reads("About your lower back")
    chat.none_of_these()
    chat.reads("18 or over")
    chat.tap("Yes")
    chat.reads("apply to you")
    chat.none_of_these()
    expect(chat.by("alert").last).to_contain_text("See a doctor or physiotherapist")
    expect(chat.by("feedback")).to_be_visible()
    assert chat.by("advice").count() >= 3
    chat.reads("evidence")
    chat.reads("not a diagnosis")


def test_what_is_typed_is_shown_as_text_and_never_run(chat: Chat) -> None:
    chat.say("<img src=x onerror=alert(1)><b>my knee</b> hurts")
    chat.reads("<img src=x")
    expect(chat.page.locator("img[src='x']")).to_have_count(0)


def test_a_quick_reply_is_sent_once_and_then_spent(chat: Chat) -> None:
    chat.say("my knee hurts")
    chat.reads(FIRST_QUESTION)
    chat.none_of_these()
    chat.reads("Which side")
    side = chat.page.get_by_role("button", name="Left", exact=True)
    side.dblclick()
    chat.reads("About your knee")
    expect(side).to_have_count(0)
    assert len(re.findall(r"^Left$", chat.log.inner_text(), re.MULTILINE)) <= 2


def test_several_lines_of_a_checklist_are_ticked_and_sent(chat: Chat) -> None:
    chat.say("my left calf hurts")
    chat.reads(FIRST_QUESTION)
    send = chat.by("checklist-send")
    expect(send).to_be_disabled()
    options = chat.by("checklist-option")
    texts = [options.nth(number).inner_text().strip() for number in (0, 1)]
    for number in (0, 1):
        options.nth(number).click()
    send.click()
    expect(chat.by("alert").last).to_contain_text("Get emergency help now")
    for text in texts:
        chat.page.get_by_text(text).first.wait_for(state="attached")


def test_none_of_these_answers_a_checklist_at_once(chat: Chat) -> None:
    chat.to_checklist()
    chat.none_of_these()
    chat.reads("About your knee")


def test_progress_is_shown_and_moves(chat: Chat) -> None:
    chat.to_checklist()
    progress = chat.by("progress")
    expect(progress).to_contain_text(re.compile(r"Question 1 of \d+"))
    chat.none_of_these()
    expect(progress).to_contain_text(re.compile(r"Question 2 of \d+"))
    bar = progress.get_by_role("progressbar")
    assert bar.evaluate("one => one.position") > 0


def test_tapping_what_was_misunderstood_says_so(visit: Any, bot: Bot) -> None:
    understood = readback(
        "I understood:", [("left knee", "the place is wrong"), ("for 2 weeks", "the time is wrong")]
    )
    talk: list[Said] = [
        "my left knee has hurt for two weeks",
        ("I understood: left knee, 2 weeks.", understood),
    ]
    chat: Chat = visit(token=write(bot, SECRET, talk))
    chat.by("readback-item").filter(has_text="left knee").click()
    expect(chat.log.locator(".entry.user").last).to_contain_text("the place is wrong")
    expect(chat.log.locator(".entry.bot").nth(1)).to_be_visible()


def test_each_message_has_its_time(chat: Chat) -> None:
    chat.to_checklist()
    stamp = chat.log.locator("time").last
    expect(stamp).to_be_visible()
    assert re.match(r"\d{4}-\d\d-\d\dT", stamp.get_attribute("datetime") or "")


def test_it_shows_that_it_is_thinking(chat: Chat) -> None:
    seen = chat.page.evaluate_handle(
        """() => {
            const root = document.querySelector('running-triage-chat').shadowRoot;
            const seen = { dots: false };
            new MutationObserver(() => { seen.dots ||= !!root.querySelector('.dots'); })
                .observe(root, { subtree: true, childList: true });
            return seen;
        }"""
    )
    chat.to_checklist()
    assert seen.evaluate("seen => seen.dots")
    expect(chat.log.locator(".dots")).to_have_count(0)


def test_a_message_that_is_too_long_is_stopped_kindly(chat: Chat) -> None:
    chat.composer.fill("x" * 4200)
    expect(chat.page.get_by_text("shorten")).to_be_visible()
    chat.composer.press("Enter")
    expect(chat.log.get_by_text("xxx")).to_have_count(0)
