"""What people do in Slack, and what the bot makes of it."""

from __future__ import annotations

import time

import pytest

from tests.slack.fake import events
from tests.slack.fake.runner import Runner
from tests.slack.fake.server import FakeSlack


def silent(anna: Runner) -> bool:
    time.sleep(0.3)
    return not anna.posts


def test_i1_signs_are_read_as_they_were_typed(anna: Runner) -> None:
    assert "8 out of 10" in anna.say("my left knee hurts &amp; it's 8/10 &gt; last week")


def test_i2_what_stands_between_two_links_is_heard(anna: Runner) -> None:
    read = anna.say(
        "see <https://strava.com/a1> I have crushing chest pain and can't breathe "
        "<https://x.io|x.io>"
    )
    assert read.startswith("🚨")


def test_i3_notices_of_slack_are_nobodys_words(anna: Runner) -> None:
    for subtype in ("channel_join", "channel_topic", "bot_message", "reminder_add"):
        anna.way.event(events.message("has joined", anna.user, subtype=subtype))
    anna.way.event(events.message("I am a bot", anna.user, bot_id="B9"))
    anna.way.event(events.message("my own words", events.BOT_USER, channel=anna.channel))
    assert silent(anna)


def test_i4_a_picture_alone_gets_an_answer_and_its_words_are_heard(
    anna: Runner, slack: FakeSlack
) -> None:
    files = [{"id": "F1", "name": "knee.jpg"}]
    assert "can't look" in anna.say("", subtype="file_share", files=files)
    before = len(anna.posts)
    anna.way.event(
        events.message("my left knee hurts", anna.user, subtype="file_share", files=files)
    )
    slack.until(lambda: len(anna.posts) >= before + 2)
    notice, answer = (anna.words(post) for post in anna.posts[before:])
    assert "can't look" in notice and "left side" in answer


def test_i5_an_edit_is_noticed_and_sent_when_its_author_says_so(runner: Runner) -> None:
    runner.way.event(events.edited("my left knee hurts", "my right knee hurts", runner.user))
    assert "changed a message" in runner.wait(0) and "emergency" in runner.read
    assert "right side" in runner.tap("Send it as it is now")


def test_slacks_own_change_of_a_message_is_none(anna: Runner) -> None:
    anna.way.event(events.edited("see https://a.org", "see https://a.org", anna.user))
    assert silent(anna), "the preview of a link was added"


def test_a_deleted_message_is_told_apart_from_being_forgotten_once(anna: Runner) -> None:
    anna.way.event(events.deleted("my knee", anna.user))
    assert "forget me" in anna.wait(0)
    anna.way.event(events.deleted("my knee again", anna.user))
    time.sleep(0.2)
    assert len(anna.posts) == 1


@pytest.mark.parametrize("order", ['/inform{"severity": 0}', " /deny", "/session_start"])
def test_i11_orders_to_the_machine_are_only_words(anna: Runner, order: str) -> None:
    anna.say("my left knee hurts")
    read = anna.say(order)
    assert "Send what I ticked" in read, "the question stands again"


def test_a_message_too_long_is_said_to_be(anna: Runner) -> None:
    assert "too long" in anna.say("ow " * 1500)


def test_a_flood_of_messages_is_slowed_down(anna: Runner, slack: FakeSlack) -> None:
    for _ in range(45):
        anna.way.event(events.message("hello", anna.user))
    slack.until(lambda: any("a lot of messages" in anna.words(post) for post in anna.posts))


# --- taps


def test_ticked_lines_are_sent_in_their_own_words(runner: Runner) -> None:
    runner.say("my left knee hurts")
    checklist = runner.latest[-1]
    read = runner.tap("Send what I ticked", "Chest pain")
    assert read.startswith("🚨")
    assert "You answered: Chest pain" in runner.words(checklist)


def test_none_is_not_taken_while_a_line_is_ticked(anna: Runner, slack: FakeSlack) -> None:
    anna.say("my left knee hurts")
    before = len(anna.posts)
    url = anna.press("None of these", "Chest pain")
    told = slack.until(lambda: slack.told_at(url))[0]
    assert "ticked" in told["text"] and told["response_type"] == "ephemeral"
    assert len(anna.posts) == before


def test_sending_without_a_tick_is_explained(anna: Runner, slack: FakeSlack) -> None:
    anna.say("my left knee hurts")
    url = anna.press("Send what I ticked")
    assert "Nothing is ticked" in slack.until(lambda: slack.told_at(url))[0]["text"]


def test_a_box_ticked_is_acknowledged_and_says_nothing(anna: Runner) -> None:
    anna.say("my left knee hurts")
    before = len(anna.posts)
    post = anna.latest[-1]
    boxes = next(
        block for block in post["blocks"] if "checkboxes" in str(block.get("elements") or block)
    )
    action = {"action_id": "tick", "block_id": boxes["block_id"], "type": "checkboxes"}
    anna.way.interaction(events.tap(anna.user, action, "", post))
    time.sleep(0.2)
    assert len(anna.posts) == before


def test_o11_a_button_pressed_twice_answers_once(anna: Runner) -> None:
    anna.say("my left knee hurts")
    found = anna.find("None of these")
    before = len(anna.posts)
    anna.press("None of these", of=found)
    anna.press("None of these", of=found)
    anna.wait(before)
    assert len(anna.posts) == before + 1


def test_an_old_question_cant_answer_the_new_one(anna: Runner, slack: FakeSlack) -> None:
    anna.say("my left knee hurts")
    old = anna.find("None of these")
    blocks = [dict(block) for block in old[0]["blocks"]]
    anna.say("none of these")
    slack.until(lambda: "in your own words" in anna.words(old[0]))
    before = len(anna.posts)
    # The tap was on its way before the buttons were gone.
    anna.press("None of these", of=({**old[0], "blocks": blocks}, old[1]))
    slack.until(lambda: "This question is closed" in anna.words(old[0]))
    assert len(anna.posts) == before, "the list for the knee is still unanswered"


def test_a_tap_right_after_an_answer_in_words_doesnt_answer_the_next_list(
    anna: Runner, slack: FakeSlack
) -> None:
    anna.say("my left knee hurts")
    post, action = anna.find("None of these")
    # What she sees while she taps: both arrive before either is answered.
    seen = {**post, "blocks": list(post["blocks"])}
    for text in ("what does that mean?", "what does that mean?", "none of these"):
        anna.way.event(events.message(text, anna.user))
    anna.press("None of these", of=(seen, action))
    slack.until(lambda: "This question is closed" in anna.words(post))
    slack.until(lambda: "About your knee" in anna.words(anna.posts[-1]))
    time.sleep(0.3)
    assert "About your knee" in anna.words(anna.posts[-1]), "it is still unanswered"


def test_places_are_chosen_from_a_menu_beside_a_picture(runner: Runner, slack: FakeSlack) -> None:
    runner.say("it hurts when I run")
    read = runner.tap("None of these")
    kinds = runner.kinds()
    assert ["file"] in kinds and "Where" in read
    picture = runner.latest[kinds.index(["file"])]
    assert slack.files[picture["file"]].startswith(b"\x89PNG")
    assert "from the front and from the back" in picture["alt"]
    assert "Heel" in read
    assert "left or" in runner.tap("Heel").lower() or "side" in runner.read.lower()
