"""Shows what other runners suggest: a card each, best first, more on request."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Event, TriageAction, answers_of, say, say_response
from actions.cards import card, card_text
from actions.check_in import offer
from channels.messages import choices, feedback
from triage.advice import SHOWN, Pick, first_picks, rank
from triage.answers import Answers

_ONLY_AT = ("see_doctor", "self_care")


def show(dispatcher: CollectingDispatcher, picks: list[Pick]) -> None:
    """Send one card for each pick."""
    for pick in picks:
        say(dispatcher, card_text(pick), card(pick))


def suggest(dispatcher: CollectingDispatcher, answers: Answers, level: str | None) -> list[Event]:
    """Show the best suggestions and what can follow; none above `see_doctor`, whoever calls."""
    if level not in _ONLY_AT:
        return []
    picks = first_picks(answers, level)
    if not picks:
        return []
    say_response(dispatcher, f"utter_suggest_{level}")
    show(dispatcher, picks)
    more = len(rank(answers, level)) > len(picks)
    titles = ["More suggestions"] if more else []
    titles += ["Plan for a race"] if level == "self_care" else []
    titles += ["Can I run?", "Summary for my doctor", "Start over"]
    say_response(dispatcher, "utter_afterwards", choices(titles))
    say_response(dispatcher, "utter_helpful", feedback(["That helped", "That didn't help"]))
    offer(dispatcher, level)
    return [SlotSet("suggestions", [pick.suggestion.id for pick in picks])]


class ActionSuggest(TriageAction):
    """The first suggestions after a result that allows any."""

    NAME = "action_suggest"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[Event]:
        """Suggest what the answers and the level allow."""
        return suggest(dispatcher, answers_of(tracker), tracker.get_slot("triage_level"))


class ActionSuggestMore(TriageAction):
    """The suggestions not shown yet."""

    NAME = "action_suggest_more"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[Event]:
        """Show the next five, or say why there are none."""
        level = tracker.get_slot("triage_level")
        if level not in _ONLY_AT:
            say_response(dispatcher, "utter_more_later")
            return []
        shown = list(tracker.get_slot("suggestions") or ())
        picks = [p for p in rank(answers_of(tracker), level) if p.suggestion.id not in shown][
            :SHOWN
        ]
        if not picks:
            say_response(dispatcher, "utter_more_none")
            return []
        show(dispatcher, picks)
        return [SlotSet("suggestions", [*shown, *(pick.suggestion.id for pick in picks)])]
