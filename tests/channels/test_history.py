"""What the widget shows after a reload is what it showed before."""

from __future__ import annotations

from datetime import datetime, timezone

from rasa.shared.core.events import ActionExecuted, BotUttered, SlotSet, UserUttered

from channels.messages import checklist, choices
from channels.web.history import bot_message, history, iso, user_message

AT = 1_700_000_000.25


def test_only_what_was_said_is_shown_in_order() -> None:
    events = [
        ActionExecuted("action_listen"),
        UserUttered("my knee hurts", message_id="m1", timestamp=AT),
        SlotSet("pain_location", "knee"),
        BotUttered("Which side?", {"custom": choices(["Left"])}, timestamp=AT + 1),
        UserUttered("", timestamp=AT + 2),
    ]
    shown = history(events)
    assert [(one["from"], one["text"]) for one in shown] == [
        ("user", "my knee hurts"),
        ("bot", "Which side?"),
    ]
    assert shown[0] == user_message("m1", "my knee hurts", AT)


def test_a_message_is_the_same_live_and_later() -> None:
    data = {"custom": choices(["Left", "Right"]), "buttons": [{"title": "Left"}]}
    event = BotUttered("Which side?", data, timestamp=AT)
    assert history([event]) == [bot_message({**event.message()}, AT)]


def test_messages_of_the_same_moment_have_ids_of_their_own() -> None:
    one, other = bot_message({"text": "See a doctor."}, AT), bot_message({"text": "Helpful?"}, AT)
    assert one["id"] != other["id"]


def test_a_message_without_a_kind_is_text() -> None:
    shown = bot_message({"text": "Hello"}, AT)
    assert shown.pop("id").startswith("b-1700000000.250000-")
    assert shown == {
        "kind": "text",
        "at": "2023-11-14T22:13:20.250+00:00",
        "from": "bot",
        "text": "Hello",
    }


def test_plain_buttons_become_choices() -> None:
    shown = bot_message(
        {"text": "Side?", "buttons": [{"title": "Left"}, {"title": "Right", "payload": "right"}]},
        AT,
    )
    assert shown["kind"] == "choices"
    assert [one["value"] for one in shown["choices"]] == ["Left", "right"]


def test_a_checklist_shows_its_prompt_and_not_its_lines_twice() -> None:
    custom = checklist("Any of these?", ["Fever"], "None of these", "Not sure")
    shown = bot_message({"text": "Any of these? 1. Fever", "custom": custom}, AT)
    assert shown["text"] == "Any of these?"
    assert "prompt" not in shown
    assert custom["prompt"], "the message itself is left as it was"


def test_two_messages_at_different_times_have_different_ids() -> None:
    assert bot_message({"text": "a"}, AT)["id"] != bot_message({"text": "a"}, AT + 1e-5)["id"]


def test_a_user_message_without_an_id_gets_one() -> None:
    event = UserUttered("hi", timestamp=AT)
    event.message_id = None
    assert history([event])[0]["id"] == "u-1700000000.250000"


def test_of_a_very_long_conversation_the_last_part_is_shown() -> None:
    shown = history([BotUttered(str(number), timestamp=AT + number) for number in range(1000)])
    assert [one["text"] for one in shown] == [str(number) for number in range(600, 1000)]


def test_times_are_read_back_the_same() -> None:
    assert datetime.fromisoformat(iso(AT)) == datetime.fromtimestamp(AT, timezone.utc)
