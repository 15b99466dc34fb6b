"""The Home tab, `/injury`, the shortcut, threads, and being forgotten."""

from __future__ import annotations

import sqlite3
from typing import Any

import pytest

from tests.slack.conftest import Bot
from tests.slack.fake import events
from tests.slack.fake.deliver import BySocket, Way
from tests.slack.fake.runner import Runner
from tests.slack.fake.server import FakeSlack


def home(anna: Runner, slack: FakeSlack) -> str:
    slack.api.views.pop(anna.user, None)
    anna.way.event(events.home_opened(anna.user))
    return str(slack.until(lambda: slack.api.views.get(anna.user)))


def press_home(anna: Runner, name: str) -> None:
    action = {"action_id": f"home:{name}", "type": "button", "block_id": f"home|{name}"}
    anna.way.interaction(events.tap(anna.user, action, ""))


def stored(bot: Bot, anna: Runner) -> int:
    name = bot.conversation(anna.user)
    with sqlite3.connect(bot.database.removeprefix("sqlite:///")) as database:
        counts = [
            database.execute(f"select count(*) from {table} where {column} = ?", (name,))
            for table, column in (("events", "sender_id"), ("slack_people", "conversation"))
        ]
        return sum(int(count.fetchone()[0]) for count in counts)


def ack_text(way: Way) -> str:
    """What the acknowledgement of a command says."""
    if isinstance(way, BySocket):
        return str((way.latest.get("payload") or {}).get("text"))
    return str(way.latest.text)  # type: ignore[attr-defined]


def test_i10_the_home_tab_says_how_to_begin_and_who_may_read(
    runner: Runner, slack: FakeSlack
) -> None:
    read = home(runner, slack)
    assert "Start a check" in read and "None yet" in read
    assert "owners of your Slack workspace" in read and "Forget me" in read


def test_the_home_tab_shows_the_last_result(anna: Runner, slack: FakeSlack) -> None:
    anna.say("I have crushing chest pain and can't breathe")
    assert "Get emergency help now" in home(anna, slack)


def test_another_tab_of_the_app_publishes_nothing(anna: Runner, slack: FakeSlack) -> None:
    anna.way.event(events.home_opened(anna.user, tab="messages"))
    anna.say("hello")
    assert anna.user not in slack.api.views


def test_start_begins_in_the_direct_message(runner: Runner) -> None:
    press_home(runner, "start")
    assert "doctor" in runner.wait(0)


def test_forget_me_at_home_deletes_everything(anna: Runner, slack: FakeSlack, bot: Bot) -> None:
    anna.say("my left knee hurts")
    assert stored(bot, anna) > 1
    before = len(anna.posts)
    press_home(anna, "forget")
    assert "deleted everything" in anna.wait(before)
    assert stored(bot, anna) == 0
    assert "None yet" in str(slack.api.views[anna.user])


def test_forget_me_in_words_deletes_everything(anna: Runner, bot: Bot) -> None:
    anna.say("my left knee hurts")
    anna.say("forget me")
    assert stored(bot, anna) == 0


def test_forgetting_that_fails_is_admitted(anna: Runner, slack: FakeSlack, bot: Bot) -> None:
    anna.say("my left knee hurts")
    with sqlite3.connect(bot.database.removeprefix("sqlite:///")) as database:
        database.execute("alter table tails rename to gone")
    try:
        before = len(anna.posts)
        press_home(anna, "forget")
        assert "couldn't delete" in anna.wait(before)
    finally:
        with sqlite3.connect(bot.database.removeprefix("sqlite:///")) as database:
            database.execute("alter table gone rename to tails")


# --- the command and the shortcut


def test_i6_the_command_leads_to_the_direct_message(runner: Runner, way: Way) -> None:
    way.command(events.command("my left knee hurts", runner.user, ""))
    assert "private" in ack_text(way) and "knee" not in ack_text(way)
    assert "left side" in runner.wait(0)


def test_the_command_helps(anna: Runner) -> None:
    anna.way.command(events.command("help", anna.user, ""))
    assert "/injury forget" in ack_text(anna.way)
    assert not anna.posts


def test_the_command_forgets(anna: Runner, slack: FakeSlack, bot: Bot) -> None:
    anna.say("my left knee hurts")
    url = slack.answer_url()
    anna.way.command(events.command("forget", anna.user, url))
    told = slack.until(lambda: slack.told_at(url))[0]
    assert "deleted everything" in told["text"] and told["response_type"] == "ephemeral"
    assert stored(bot, anna) == 0


@pytest.mark.parametrize("own", [True, False], ids=["own", "somebody else's"])
def test_the_shortcut_takes_only_ones_own_words(anna: Runner, slack: FakeSlack, own: bool) -> None:
    author, url = anna.user if own else "U0OTHER", slack.answer_url()
    anna.way.interaction(events.shortcut(anna.user, author, "my left knee hurts", url))
    assert ("left side" in anna.wait(0)) == own
    told = slack.until(lambda: slack.told_at(url))[0]
    assert "direct message" in told["text"] and told["response_type"] == "ephemeral"


# --- threads


def test_t3_a_thread_in_the_direct_message_is_the_same_conversation(anna: Runner) -> None:
    anna.say("my left knee hurts")
    anna.say("none of these", thread_ts="1700000000.000001")
    assert all(post["thread_ts"] == "1700000000.000001" for post in anna.latest)
    read = anna.tap("None of these")
    assert "left knee" not in read and anna.latest[-1]["thread_ts"] == "1700000000.000001"


# --- what the bot has no use for


def _interaction(kind: str, **more: Any) -> dict[str, Any]:
    user = {"id": "U1", "team_id": events.TEAM}
    return {"type": kind, "user": user, "team": {"id": events.TEAM}, "trigger_id": f"9.{kind}",
            "token": "x", "is_enterprise_install": False, **more}  # fmt: skip


MODAL = {"callback_id": "x", "id": "V1", "type": "modal"}
USELESS = {
    "I9 a view is sent": _interaction("view_submission", view=MODAL),
    "I9 a view is closed": _interaction("view_closed", view=MODAL),
    "I9 a global shortcut": _interaction("shortcut", callback_id="x"),
    "I9 another message shortcut": _interaction("message_action", callback_id="x"),
    "I8 a date is picked": _interaction(
        "block_actions", actions=[{"type": "datepicker", "action_id": "d", "block_id": "b"}],
        container={"type": "message"}, response_url="http://127.0.0.1/",
    ),
    "O4 a link button": _interaction(
        "block_actions", actions=[{"type": "button", "action_id": "link", "block_id": "b"}],
        container={"type": "message"}, response_url="http://127.0.0.1/",
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", USELESS)
def test_everything_is_acknowledged(way: Way, what: str) -> None:
    assert way.interaction({**USELESS[what], "trigger_id": f"{what}{id(way)}"}) < 3


def test_unknown_events_and_commands_are_acknowledged(way: Way) -> None:
    assert way.event(events.envelope({"type": "reaction_added", "user": "U1"})) < 3
    assert way.command({**events.command("", "U1", ""), "command": "/other"}) < 3
