"""Shows what other runners suggest: a card each, best first, more on request."""

from __future__ import annotations

from rasa_sdk import Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Event, TriageAction, answers_of, say, say_response
from actions.check_in import offer
from channels.messages import Message, choices, feedback
from knowledge.advice import Suggestion, load_citations, load_grades, load_threads
from triage.advice import SHOWN, Pick, first_picks, rank
from triage.answers import Answers

_ONLY_AT = ("see_doctor", "self_care")
_LATER = " (for later, once it has settled)"
_OWN = "This project's own addition, not from a thread"


def _thread(suggestion: Suggestion) -> dict[str, str | None]:
    if suggestion.thread is None:
        return {"title": suggestion.origin or _OWN, "site": "this project", "url": None}
    thread = load_threads()[suggestion.thread]
    return {"title": thread.title, "site": thread.site, "url": thread.url}


def card(pick: Pick) -> Message:
    """The advice card of a suggestion."""
    one = pick.suggestion
    grade = load_grades()[one.grade]
    citations = load_citations()
    return {
        "kind": "advice",
        "card": {
            "id": one.id,
            "title": one.title,
            "claim": one.claim,
            "how": one.how or one.claim,
            "thread": _thread(one),
            "grade": {"letter": one.grade, "words": grade.words},
            "evidence": one.evidence,
            "why": pick.why,
            "caution": one.caution,
            "citations": [
                {"text": citations[cite].ref, "url": citations[cite].link} for cite in one.cites
            ],
        },
    }


def card_text(pick: Pick) -> str:
    """The card in words, for channels without cards."""
    content = card(pick)["card"]
    thread = content["thread"]
    source = thread["title"] + (f" ({thread['site']})" if thread["site"] else "")
    if thread["url"]:
        source = f"[{thread['title']}]({thread['url']})"
    lines = [
        f"**{content['title']}**" + (_LATER if pick.suggestion.later else ""),
        f"Runners say: {content['claim']}",
        f"Why for you: {content['why']}",
        f"How: {content['how']}",
        f"Evidence: {content['grade']['words']}. {content['evidence']}",
    ]
    if content["caution"]:
        lines.append(f"Careful: {content['caution']}")
    lines.append(f"From: {source}")
    return "\n".join(lines)


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
