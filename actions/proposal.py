"""Answers what a runner proposes that isn't offered: the reason against it, or what is known."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.base import answers_of, say, say_response, told_now
from actions.cards import card, card_text, source
from knowledge.advice import Suggestion, load_suggestions
from triage.advice import may_be_shown, pick

# Acts that are answers themselves; a proposal made along with them is answered on the way.
_OWN_ANSWER = frozenset({"ask_advice", "ask_can_run"})


def proposed(tracker: Tracker) -> Suggestion | None:
    """What the latest message proposes, if it's something never volunteered."""
    name = told_now(tracker).get("proposal")
    return load_suggestions()[name] if name else None


def answer_proposal(dispatcher: CollectingDispatcher, tracker: Tracker) -> bool:
    """Answer what the latest message proposes; whether there was something to say.

    The reason against something is given at any moment. What's merely not volunteered is explained
    once there is a result that allows suggestions, and how to do it only where it's safe.
    """
    one = proposed(tracker)
    if one is None:
        return False
    if one.why_not:
        say_response(dispatcher, "utter_why_not", why_not=one.why_not, source=source(one))
        return True
    answers, level = answers_of(tracker), tracker.get_slot("triage_level")
    if level not in ("self_care", "see_doctor"):
        return False
    if may_be_shown(one, answers, level, asked_for=True):
        chosen = pick(one, answers)
        say(dispatcher, card_text(chosen), card(chosen))
    else:
        say_response(dispatcher, "utter_known_of_it", evidence=one.evidence, source=source(one))
    return True


def answer_on_the_way(dispatcher: CollectingDispatcher, tracker: Tracker) -> None:
    """Answer a proposal that came along with an answer."""
    if tracker.get_intent_of_latest_message() not in _OWN_ANSWER:
        answer_proposal(dispatcher, tracker)
