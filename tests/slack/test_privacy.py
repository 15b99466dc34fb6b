"""Nobody else learns what a runner told, in Slack or in the logs."""

from __future__ import annotations

import sqlite3

import pytest
import requests

from tests.slack.conftest import Bot
from tests.slack.fake import events
from tests.slack.fake.deliver import SIGNING_SECRET, ByHttp
from tests.slack.fake.runner import Runner
from tests.slack.fake.server import FakeSlack

MINE = "my left achilles has been killing me, 9 out of 10"


def channels(slack: FakeSlack) -> set[str]:
    """Where anything was posted for all to see."""
    return {channel for channel in slack.api.posts if not channel.startswith("D")}


def test_p1_a_mention_is_answered_in_the_direct_message(anna: Runner, slack: FakeSlack) -> None:
    anna.say(MINE)
    before = len(anna.posts)
    anna.way.event(events.mention("<@U0BOT> none of these", anna.user))
    anna.wait(before)
    notice = slack.api.ephemeral[-1]
    assert (notice["channel"], notice["user"]) == ("C0GENERAL", anna.user)
    assert "private" in notice["text"] and "achilles" not in notice["text"]
    assert (
        "<https://slack.com/app_redirect?app=A0APP&amp;team=T0CLUB|our direct message>"
        in (notice["text"])
    ), "a link to it"
    assert not channels(slack), "health talk never lands in a shared channel"


def test_a_mention_the_bot_cant_answer_privately_still_gets_its_direct_message(
    anna: Runner, slack: FakeSlack
) -> None:
    slack.fail("chat.postEphemeral", error="user_not_in_channel")
    anna.way.event(events.mention("<@U0BOT>", anna.user))
    assert "doctor" in anna.wait(0)


def test_talk_in_channels_without_a_mention_is_left_alone(anna: Runner, slack: FakeSlack) -> None:
    for kind in ("channel", "group", "mpim"):
        anna.way.event(events.message(MINE, anna.user, channel_type=kind, channel="C0GENERAL"))
    anna.say("hello")
    assert "chilles" not in anna.read and not channels(slack)


def test_p2_p6_the_record_is_found_by_nobodys_slack_id(anna: Runner, bot: Bot) -> None:
    anna.say(MINE)
    with sqlite3.connect(bot.database.removeprefix("sqlite:///")) as database:
        senders = {row[0] for row in database.execute("select distinct sender_id from events")}
        stored = "\n".join(str(row) for row in database.execute("select * from events"))
        people = "\n".join(str(row) for row in database.execute("select * from slack_people"))
    assert bot.conversation(anna.user) in senders
    for secret in (anna.user, events.TEAM):
        assert secret not in stored and secret not in people
    answer = requests.post(
        f"{bot.url}/webhooks/rest/webhook", json={"sender": anna.user}, timeout=5
    )
    assert answer.status_code == 404


def test_p6_the_same_user_id_in_another_workspace_is_somebody_else(
    slack: FakeSlack, bot: Bot
) -> None:
    first = Runner(slack, ByHttp(bot.url), "U77SAME")
    first.say(MINE)
    other = Runner(slack, ByHttp(bot.url), "U77SAME", team="T0OTHER")
    assert "I'm a bot" in other.say("hello"), "the other's first hello"


def test_p5_nobody_answers_for_somebody_else(anna: Runner, slack: FakeSlack, bot: Bot) -> None:
    anna.say(MINE)
    before = len(anna.posts)
    bert = Runner(slack, ByHttp(bot.url))
    bert.press("None of these", of=anna.find("None of these"))
    bert.say("hello")
    assert "chilles" not in bert.read
    assert "None of these" in anna.tap("None of these"), "the question stood all the while"
    assert len(anna.posts) == before + 1


def test_p5_a_control_in_a_shared_channel_does_nothing(anna: Runner, slack: FakeSlack) -> None:
    anna.say(MINE)
    post, action = anna.find("None of these")
    before = len(anna.posts)
    anna.press("None of these", of=({**post, "channel": "C0GENERAL"}, action))
    anna.say("what does that mean?")
    assert len(anna.posts) == before + 1 and not channels(slack)


def test_p3_the_home_tab_answers_in_the_direct_message(anna: Runner, slack: FakeSlack) -> None:
    action = {"action_id": "home:start", "type": "button", "block_id": "home|start"}
    anna.way.interaction(events.tap(anna.user, action, ""))
    assert "doctor" in anna.wait(0)
    assert not channels(slack)


@pytest.mark.usefixtures("anna")
def test_the_log_has_no_words_names_or_secrets(anna: Runner, slack: FakeSlack, bot: Bot) -> None:
    slack.fail("chat.postMessage", error="invalid_blocks")
    slack.fail("chat.postEphemeral", error="user_not_in_channel")
    anna.say(MINE)
    before = len(anna.posts)
    anna.way.event(events.mention("<@U0BOT> achilles again", anna.user))
    anna.wait(before)
    anna.press("None of these")
    for secret in (anna.user, anna.channel, "chilles", "xoxb-", "xapp-", SIGNING_SECRET,
                   "club's", "None of these", events.TEAM):  # fmt: skip
        assert secret not in bot.log, secret
