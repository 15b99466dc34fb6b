"""Everything the bot can send is one of the kinds that both renderers know."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from jsonschema import Draft7Validator

from actions.cards import card
from channels import messages
from channels.message_schema import SCHEMA
from channels.messages import KINDS, Message
from channels.web.history import bot_message
from knowledge.advice import Suggestion, load_suggestions
from triage.advice import Pick

VALIDATOR = Draft7Validator(SCHEMA)
SUGGESTIONS = list(load_suggestions().values())

BUILT: dict[str, Message] = {
    "choices": messages.choices(["Left", "Right"]),
    "checklist": messages.checklist("Any of these?", ["Fever"], "None of these", "Not sure"),
    "body_map": messages.body_map([("knee", "Knee", "leg")]),
    "alert": messages.alert("urgent", "See a doctor today", ["Go to urgent care."]),
    "alert with calls": messages.alert("emergency", "Now", [], [("Emergency", "112")]),
    "chart": messages.chart(
        "Your plan",
        [{"label": "30 Nov", "km": 20, "planned": True, "note": "race", "longest_km": 10}],
        "mi",
    ),
    "summary": messages.summary("For your doctor", "Left knee, two weeks."),
    "feedback": messages.feedback(["That helped", "That didn't help"]),
    "with progress": messages.with_progress(messages.choices(["Yes", "No"]), 2, 9),
}


def check(message: Mapping[str, Any]) -> None:
    problems = [error.message for error in VALIDATOR.iter_errors(message)]
    assert not problems, problems


def test_the_schema_is_one() -> None:
    Draft7Validator.check_schema(SCHEMA)
    assert tuple(one["properties"]["kind"]["const"] for one in SCHEMA["oneOf"]) == KINDS


@pytest.mark.parametrize("message", BUILT.values(), ids=BUILT.keys())
def test_what_is_built_is_valid(message: Message) -> None:
    check(message)


@pytest.mark.parametrize(
    "message",
    [
        {},
        {"kind": "video"},
        {"kind": "choices"},
        {"kind": "choices", "choices": []},
        {"kind": "chart", "title": "Your plan", "bars": [], "unit": "furlong"},
        {"kind": "text", "html": "<b>no</b>"},
        {"kind": "alert", "level": "fine", "title": "All good", "lines": []},
        {"kind": "summary", "title": "", "body": "text"},
    ],
)
def test_what_no_renderer_knows_is_invalid(message: Message) -> None:
    assert not VALIDATOR.is_valid(message)


@pytest.mark.parametrize("suggestion", SUGGESTIONS, ids=lambda suggestion: suggestion.id)
def test_every_suggestion_makes_a_card(suggestion: Suggestion) -> None:
    check(card(Pick(suggestion, "it suits pain that came on gradually", 1.0)))


CONVERSATIONS = {
    "a result with advice": ["hello", "my left knee hurts", "ANSWER", "more suggestions",
                             "how good is the evidence?", "how do I do that?", "can I run?",
                             "summary for my doctor", "that helped"],
    "see a doctor": ["my left shin aches", "severity=9", "more suggestions"],
    "an emergency": ["I have crushing chest pain and can't breathe", "can I run?"],
    "urgent": ["my calf is swollen, hot and red"],
    "can't judge": ["I'm 15 and my heel hurts", "ANSWER"],
    "a crisis": ["I want to kill myself"],
    "a plan": ["my left knee hurts, I went from 8 km long runs to a 16 km run", "ANSWER",
               "plan for a half in 30 weeks", "20 miles a week", "6 miles", "3", "walk-run plan",
               "how long will it take?"],
    "asides": ["why do you ask?", "my foot hurts", "what does that mean?", "go back", "asdfgh",
               "🏃", "who are you?", "what happens to my data?", "that's wrong", "stop"],
}  # fmt: skip


@pytest.mark.parametrize("said", CONVERSATIONS.values(), ids=CONVERSATIONS.keys())
def test_what_the_bot_says_is_valid_and_has_words(talk: Any, said: list[str]) -> None:
    for message in said:
        if message == "ANSWER":
            talk.answer()
        elif "=" in message:
            talk.answer(**dict([message.split("=")]))
        else:
            talk.say(message)
    assert talk.messages
    for message in talk.messages:
        assert message["text"].strip(), "channels that know no kinds show the text"
        assert "{" not in message["text"], "a placeholder was left open"
        custom = message.get("custom") or {}
        if custom:
            check(custom)
        shown = bot_message(message, 0.0)
        assert shown["text"]
        check(_with_prompt(shown, custom))


def _with_prompt(shown: Mapping[str, Any], custom: Mapping[str, Any]) -> Message:
    """What the widget gets, less the envelope; the prompt of a checklist travels as its text."""
    message = {key: value for key, value in shown.items() if key not in _ENVELOPE}
    return {**message, "prompt": shown["text"]} if "prompt" in custom else message


_ENVELOPE = {"id", "at", "from", "text"}


def test_the_conversations_above_show_every_kind(talk: Any) -> None:
    for said in ("my left knee hurts", "summary for my doctor"):
        talk.say(said)
        talk.answer()
    seen = {(message.get("custom") or {}).get("kind", "text") for message in talk.messages}
    assert seen >= {"text", "choices", "checklist", "advice", "alert", "summary", "feedback"}
