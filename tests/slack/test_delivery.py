"""Everything Slack delivers is answered once, and nothing is lost, whatever goes wrong.

The letters name the defects of Rasa's own Slack channel that must not come back.
"""

from __future__ import annotations

import json
import time

from tests.slack.conftest import Bot
from tests.slack.fake import events
from tests.slack.fake.deliver import ByHttp, Way
from tests.slack.fake.runner import Runner
from tests.slack.fake.server import FakeSlack


def quiet(anna: Runner, before: int) -> bool:
    """Whether nothing more comes for a while."""
    time.sleep(0.4)
    return len(anna.posts) == before


def test_d1_a_repeated_event_is_answered_once(runner: Runner, way: Way) -> None:
    payload = events.message("hello", runner.user)
    way.event(payload)
    runner.wait(0)
    answered = len(runner.posts)
    way.event(payload)
    # A retry may come with another event id: it is the same message.
    way.event({**payload, "event_id": "EvAGAIN"})
    assert quiet(runner, answered)


def test_d1_retries_for_any_reason_are_answered_once(anna: Runner, bot: Bot) -> None:
    body = json.dumps(events.message("hello", anna.user))
    way = ByHttp(bot.url)
    assert way.post(body).status_code == 200
    anna.wait(0)
    answered = len(anna.posts)
    for number, reason in enumerate(("http_timeout", "http_error", "connection_failed"), 1):
        retry = {"X-Slack-Retry-Num": str(number), "X-Slack-Retry-Reason": reason}
        assert way.post(body, **retry).status_code == 200
    assert quiet(anna, answered)


def test_d2_a_captured_request_cant_be_played_again(anna: Runner, bot: Bot) -> None:
    body, at = json.dumps(events.message("hello", anna.user)), time.time()
    way = ByHttp(bot.url)
    way.post(body, at=at)
    anna.wait(0)
    answered = len(anna.posts)
    way.post(body, at=at)
    assert quiet(anna, answered)


def test_d3_a_retry_of_a_message_never_seen_is_answered(anna: Runner, bot: Bot) -> None:
    retry = {"X-Slack-Retry-Num": "1", "X-Slack-Retry-Reason": "http_timeout"}
    ByHttp(bot.url).post(json.dumps(events.message("hello", anna.user)), **retry)
    assert "doctor" in anna.wait(0)


def test_d4_a_mention_delivered_as_two_events_is_answered_once(anna: Runner) -> None:
    mention = events.mention("<@U0BOT> hello", anna.user)
    twin = {**mention["event"], "type": "message", "channel_type": "channel"}
    anna.way.event(mention)
    anna.way.event(events.envelope(twin))
    anna.wait(0)
    assert quiet(anna, len(anna.posts)) and len(anna.posts) == 1


def test_d5_a_charset_in_the_content_type_is_fine(anna: Runner, bot: Bot) -> None:
    body = json.dumps(events.message("hello", anna.user))
    ByHttp(bot.url).post(body, "application/json; charset=utf-8")
    assert "doctor" in anna.wait(0)


def test_d6_a_post_that_fails_loses_no_turn(anna: Runner, slack: FakeSlack) -> None:
    anna.say("hello")
    slack.fail("chat.postMessage", error="channel_is_archived")
    anna.way.event(events.message("my left knee hurts, 6 out of 10, since monday", anna.user))
    slack.until(lambda: not any(fault.times for fault in slack.faults))
    anna.say("none of these")
    read = anna.say("can you say that again? what did you understand?")
    assert anna.posts and read
    anna.say("no")
    assert "left knee" in "\n".join(anna.words(post) for post in anna.posts) + _finish(anna)


def _finish(anna: Runner) -> str:
    read = ""
    for reply in ("gradually", "same as before", "yes", "none of these", "none of these", "none"):
        read += anna.say(reply)
    return read


def test_d7_busy_slack_is_waited_for_and_the_order_kept(anna: Runner, slack: FakeSlack) -> None:
    slack.fail("chat.postMessage", times=2, status=429, error="ratelimited",
               headers={"Retry-After": "1"})  # fmt: skip
    before = time.monotonic()
    read = anna.say("I have crushing chest pain and can't breathe")
    assert time.monotonic() - before >= 2
    assert anna.words(anna.latest[0]).startswith("🚨"), "first what to do"
    assert "Until you are seen" in read


def test_d8_an_answer_of_many_paragraphs_is_one_post_even_at_one_a_second(
    anna: Runner, slack: FakeSlack
) -> None:
    slack.seconds_between_posts = 1.0
    try:
        anna.say("hello")
        assert len(anna.latest) == 1
        time.sleep(1.0)
        slack.calls.clear()
        anna.say("my left knee hurts")
        assert [call.status for call in slack.called("chat.postMessage")] == [200]
    finally:
        slack.seconds_between_posts = 0.0


def test_slow_slack_holds_up_nobody_else(anna: Runner, slack: FakeSlack, bot: Bot) -> None:
    slack.fail("chat.postMessage", seconds=2.0)
    anna.way.event(events.message("hello", anna.user))
    time.sleep(0.1)
    before = time.monotonic()
    bert = Runner(slack, ByHttp(bot.url))
    bert.way.event(events.message("hello", bert.user))
    slack.until(lambda: bert.posts)
    assert time.monotonic() - before < 1.5
    slack.until(lambda: anna.posts)


def test_refused_blocks_arrive_as_words(anna: Runner, slack: FakeSlack) -> None:
    slack.fail("chat.postMessage", error="invalid_blocks")
    assert "doctor" in anna.say("hello")
    assert "blocks" not in anna.latest[0]


def test_messages_sent_quickly_are_answered_in_order(anna: Runner, slack: FakeSlack) -> None:
    anna.say("my left knee hurts")
    before = len(anna.posts)
    for text in ("none of these", "none of these", "gradually"):
        anna.way.event(events.message(text, anna.user))
    slack.until(lambda: len(anna.posts) >= before + 3)
    asked = [anna.words(post).split("\n")[0] for post in anna.posts[before:]]
    assert asked == sorted(asked), asked
