"""Answers questions about the questions, the advice and the bot's way of working."""

from __future__ import annotations

import re

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Event, TriageAction, answers_of, say, say_response, slots_of, text_of
from actions.plan_words import sources
from actions.proposal import answer_proposal
from knowledge.advice import load_suggestions
from knowledge.evidence import load_citations, load_grades
from knowledge.files import read
from knowledge.outlook import Question, load_outlook
from triage.answers import Answers
from triage.assessment import assess
from triage.explanation import reasons, would_raise
from triage.plan_questions import PLAN_QUESTIONS, plan_progress
from triage.questions import checklist_for, progress

_SEEN_FIRST = ("emergency", "urgent", "cannot_assess")


def tell_outlook(dispatcher: CollectingDispatcher, tracker: Tracker, question: Question) -> None:
    """Whether to run or how long it takes, with the sources of what is said."""
    outlook = load_outlook(question, tracker.get_slot("triage_level"), answers_of(tracker).location)
    parts = [*outlook.parts, *([sources(outlook.cites)] if outlook.cites else [])]
    say(dispatcher, "\n\n".join(parts))


class ActionGreet(TriageAction):
    """Hello: who I am, what to do in an emergency, one open question."""

    NAME = "action_greet"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[Event]:
        """Greet in full once; later just say hello."""
        if tracker.get_slot("requested_slot") or tracker.get_slot("triage_level"):
            say_response(dispatcher, "utter_greet_again")
        else:
            say_response(dispatcher, "utter_greet")
            say_response(dispatcher, "utter_ask_opening")
        return []


class ActionExplainQuestion(TriageAction):
    """Why do you ask? And after the result: why that?"""

    NAME = "action_explain_question"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[Event]:
        """Say why the question that stands is asked; without one, how the level came about."""
        asked, answers = tracker.get_slot("requested_slot"), answers_of(tracker)
        shown = checklist_for(asked, answers) if asked else None
        if shown is not None:
            say(dispatcher, shown.why)
        elif asked:
            say_response(dispatcher, f"utter_why_{asked}")
        elif tracker.get_slot("triage_level"):
            self._explain_level(dispatcher, answers)
        else:
            say_response(dispatcher, "utter_why_nothing_asked")
        return []

    @staticmethod
    def _explain_level(dispatcher: CollectingDispatcher, answers: Answers) -> None:
        assessment = assess(answers)
        because = "\n".join(f"- {reason}" for reason in reasons(assessment, answers))
        say_response(dispatcher, "utter_why_level", reasons=because)
        signs = "\n".join(f"- {line}" for line in would_raise(assessment, answers))
        if signs:
            say_response(dispatcher, "utter_why_level_changes", signs=signs)


class ActionDefineTerm(TriageAction):
    """What does that mean?"""

    NAME = "action_define_term"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[Event]:
        """Explain the term named, or what the question that stands means."""
        glossary = read("glossary.yml", "glossary.json")
        text = text_of(tracker).lower()
        for term in glossary["terms"]:
            if any(re.search(rf"\b{re.escape(word)}", text) for word in term["words"]):
                say(dispatcher, term["meaning"])
                return []
        asked = tracker.get_slot("requested_slot")
        say(dispatcher, glossary["questions"].get(asked, glossary["otherwise"]))
        return []


class ActionRephrase(TriageAction):
    """Say that again."""

    NAME = "action_rephrase"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[Event]:
        """Put the question that stands in other words; the form asks it again itself."""
        glossary = read("glossary.yml", "glossary.json")
        asked = tracker.get_slot("requested_slot")
        words = glossary["questions"].get(asked, glossary["otherwise"])
        say_response(dispatcher, "utter_in_other_words", words=words)
        return []


class ActionExplainProcess(TriageAction):
    """How many more questions?"""

    NAME = "action_explain_process"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[Event]:
        """Say how many questions are left and what follows."""
        if not tracker.get_slot("requested_slot"):
            say_response(dispatcher, "utter_process")
            return []
        planning = tracker.get_slot("requested_slot") in PLAN_QUESTIONS
        step, of = (plan_progress if planning else progress)(slots_of(tracker))
        left = of - step + 1
        plural = "" if left == 1 else "s"
        response = "utter_plan_process_left" if planning else "utter_process_left"
        say_response(dispatcher, response, left=left, plural=plural)
        return []


class ActionCanRun(TriageAction):
    """Can I run?"""

    NAME = "action_can_run"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[Event]:
        """Answer by level and place; before there is a result, ask to wait."""
        if answer_proposal(dispatcher, tracker):
            return []
        tell_outlook(dispatcher, tracker, "can_run")
        return []


class ActionHowLong(TriageAction):
    """How long will it take?"""

    NAME = "action_how_long"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[Event]:
        """Answer by level and place, never with a promise."""
        tell_outlook(dispatcher, tracker, "duration")
        return []


class ActionAskAdvice(TriageAction):
    """What should I do?"""

    NAME = "action_ask_advice"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[Event]:
        """Before the result: soon. After it: what fits, or why there is nothing to suggest.

        When a runner proposes what is never offered (painkillers before a race, running through
        it), the reason against it is given whatever the moment.
        """
        if answer_proposal(dispatcher, tracker):
            return []
        level = tracker.get_slot("triage_level")
        if level is None:
            say_response(dispatcher, "utter_advice_later")
        elif level in _SEEN_FIRST:
            say_response(dispatcher, "utter_advice_none")
        else:
            say_response(dispatcher, "utter_advice_given")
        return []


class ActionExplainEvidence(TriageAction):
    """Where is that from, and is it any good?"""

    NAME = "action_explain_evidence"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[Event]:
        """The grades, and the research behind what was shown."""
        grades = [f"- **{grade.words}**: {grade.meaning}" for grade in load_grades().values()]
        say_response(dispatcher, "utter_evidence", grades="\n".join(grades))
        shown = [*(tracker.get_slot("suggestions") or ())]
        # What the runner proposed has its research too.
        shown += [one for one in [tracker.get_slot("proposal")] if one]
        cites = dict.fromkeys(c for one in shown for c in load_suggestions()[one].cites)
        if cites:
            known = load_citations()
            research = "\n".join(f"- {known[cite].ref}" for cite in cites)
            say_response(dispatcher, "utter_research", research=research)
        return []
