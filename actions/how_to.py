"""How do I do that? The exercise named, or what there is to choose from."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Event, TriageAction, answers_of, say, say_response, text_of
from actions.cards import card, card_text, exercise_named
from channels.messages import choices
from knowledge.advice import Suggestion, load_suggestions
from knowledge.exercises import Exercise, load_exercises
from triage.advice import may_be_shown, pick, rank
from triage.answers import Answers

_ALLOWED_AT = ("self_care", "see_doctor")
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
_NUMBER = re.compile(rf"\b(?:number|no\.?|#)\s*(\d)\b|\b({'|'.join(_ORDINALS)})\b")
_WORD = re.compile(r"[a-z]{4,}")
# Words that many titles share say nothing of which one is meant.
_COMMON = frozenset({"your", "with", "before", "after", "running", "that", "stretch", "exercise"})


def exercise_in(text: str) -> Exercise | None:
    """The exercise that a message names, the longest name first."""
    plain = text.lower().replace("-", " ")
    found = [
        (len(words), one.id)
        for one in load_exercises().values()
        for words in (*one.words, one.name.lower())
        if re.search(rf"\b{re.escape(words)}\b", plain)
    ]
    return load_exercises()[max(found)[1]] if found else None


def suggestion_in(text: str, shown: Sequence[Suggestion]) -> Suggestion | None:
    """The suggestion that a message means: by its number, or by a word of its title."""
    numbered = _NUMBER.search(text.lower())
    if numbered:
        place = int(numbered[1]) - 1 if numbered[1] else _ORDINALS.index(numbered[2])
        return shown[place] if place < len(shown) else None
    said = set(_WORD.findall(text.lower())) - _COMMON
    named = [one for one in shown if said & set(_WORD.findall(one.title.lower()))]
    return named[0] if len(named) == 1 else None


def _with(
    exercise: Exercise, shown: Sequence[Suggestion], answers: Answers, level: str
) -> Suggestion | None:
    """A suggestion this runner may have that means the exercise, the ones shown first."""
    fitting = [*shown, *(one.suggestion for one in rank(answers, level))]
    return next((one for one in fitting if exercise.id in one.exercises), None)


class ActionExplainHowTo(TriageAction):
    """How do I do that?"""

    NAME = "action_explain_how_to"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[Event]:
        """The card with the exercise named; if none is, the exercises there are, and the steps."""
        level = tracker.get_slot("triage_level")
        if level not in _ALLOWED_AT:
            say_response(dispatcher, "utter_advice_none" if level else "utter_how_to_later")
            return []
        answers, text = answers_of(tracker), text_of(tracker)
        known = load_suggestions()
        # Asked again after a change of the answers, what was shown may not fit any more.
        shown = [
            known[one]
            for one in tracker.get_slot("suggestions") or ()
            if may_be_shown(known[one], answers, level)
        ]
        exercise = exercise_in(text)
        if exercise:
            suggestion = _with(exercise, shown, answers, level)
            if suggestion is None:
                say_response(
                    dispatcher, "utter_how_to_not_yours", exercise=exercise_named(exercise.name)
                )
                return []
            chosen = pick(suggestion, answers, level)
            say(dispatcher, card_text(chosen, exercise.id), card(chosen, exercise.id))
            return []
        one = suggestion_in(text, shown)
        if one:
            chosen = pick(one, answers, level)
            say(dispatcher, card_text(chosen), card(chosen))
            return []
        self._all(dispatcher, shown)
        return []

    @staticmethod
    def _all(dispatcher: CollectingDispatcher, shown: Sequence[Suggestion]) -> None:
        if not shown:
            say_response(dispatcher, "utter_advice_none")
            return
        say(dispatcher, "\n".join(f"- **{one.title}**: {one.how}" for one in shown))
        named = dict.fromkeys(name for one in shown for name in one.exercises)
        asks = [f"How do I do {exercise_named(load_exercises()[name].name)}?" for name in named]
        say_response(dispatcher, "utter_how_to_stop", choices(asks) if asks else None)
