"""Tells the result: what to do first, why, what to watch for; and keeps it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.events import FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.base import (
    Event,
    TriageAction,
    answers_of,
    say,
    say_response,
    slots_of,
    text_of,
    told_now,
)
from actions.change import CHOICES, slot_to_change
from actions.form import settled
from actions.mileage import tell_mileage
from actions.proposal import answer_on_the_way
from actions.readback import facts, last_time_words
from actions.suggest import suggest
from actions.whom_to_call import ask_country
from channels.messages import alert, choices
from knowledge.levels import Level, load_crisis, load_levels, load_obstacles
from knowledge.regions import Region, region_of
from triage.answers import Answers
from triage.assessment import Assessment, assess
from triage.explanation import days_words, reasons, would_make_an_emergency
from triage.last_time import to_keep
from triage.questions import remaining
from triage.red_flags import RANK
from triage.whom_to_call import numbers_words


def final_level(before: str | None, now: str) -> str:
    """A level once given is only ever raised."""
    return now if before is None or RANK[now] > RANK[before] else before


class _Words:
    """Fills the placeholders of the level's texts."""

    def __init__(self, assessment: Assessment, region: Region) -> None:
        self._words = {
            "emergency_number": region.emergency,
            "advice_line": region.advice_line,
            "crisis_line": region.crisis,
            "days": days_words(assessment.days),
        }

    def __call__(self, text: str) -> str:
        return text.format(**self._words)


def _why(assessment: Assessment, answers: Answers, slots: dict[str, Any]) -> str:
    lines = [f"- {reason}" for reason in reasons(assessment, answers)]
    known = facts(answers, slots)
    told = f"\n\nYou told me: {'; '.join(known)}." if known else ""
    return "**Why:**\n" + "\n".join(lines) + told + _compared(answers, slots)


def _compared(answers: Answers, slots: dict[str, Any]) -> str:
    """How it was last time, for someone who comes back about it."""
    last = slots.get("last_time")
    if not last or answers.since_last_time is None or last["severity"] is None:
        return ""
    words = last_time_words(last, datetime.now().astimezone())
    return f" Last time, {words['when']}, it was {last['severity']:g} out of 10."


def _bullets(title: str, lines: list[str]) -> str:
    return f"**{title}**\n" + "\n".join(f"- {line}" for line in lines) if lines else ""


def _tell_alarm(
    dispatcher: CollectingDispatcher,
    level: Level,
    assessment: Assessment,
    answers: Answers,
    fill: _Words,
) -> None:
    """After the fixed text: what to do until help comes, and what not to do."""
    waiting = [*assessment.while_waiting, *level.while_waiting]
    parts = [
        _bullets(
            "Is one of these so? Then it needs help at once: tell me, or call.",
            would_make_an_emergency(assessment, answers),
        ),
        _bullets("Until you are seen:", [fill(line) for line in waiting]),
        _bullets("What not to do:", [fill(line) for line in level.dont]),
        _bullets("What would make it more urgent:", [fill(line) for line in level.worse_if]),
        fill(level.disclaimer),
    ]
    say(dispatcher, "\n\n".join(part for part in parts if part))


def _tell_crisis(dispatcher: CollectingDispatcher, *first: str) -> None:
    """What to do until somebody listens; `first` is whom to talk to, unless that was said."""
    crisis = load_crisis()
    say(dispatcher, "\n\n".join([*first, *crisis.while_waiting, crisis.disclaimer]))


def _tell_whom_to_call(dispatcher: CollectingDispatcher, slots: dict[str, Any]) -> None:
    """The numbers where the runner is; where that isn't known, the question."""
    if slots.get("region") is None:
        ask_country(dispatcher)
    else:
        say(dispatcher, numbers_words(region_of(slots["region"])))


def _tell_calm(
    dispatcher: CollectingDispatcher, level: Level, assessment: Assessment, fill: _Words
) -> None:
    """The first message of a level that is no alarm: what to do, how soon, where."""
    headline, lines = fill(level.headline), [fill(level.action)]
    obstacle = load_obstacles().get(assessment.why)
    if obstacle:
        lines.append(obstacle.instead)
    if assessment.stop_running:
        lines.append("Stop running until somebody has looked at it.")
    lines += assessment.while_waiting
    say(dispatcher, "\n\n".join([f"**{headline}**", *lines]), alert(level.id, headline, lines))


def tell(
    dispatcher: CollectingDispatcher,
    assessment: Assessment,
    answers: Answers,
    slots: dict[str, Any],
) -> None:
    """Say a level: the first line is what to do, then why, then what to watch for."""
    level, region = load_levels()[assessment.level], region_of(slots.get("region"))
    fill = _Words(assessment, region)
    if assessment.only_crisis:
        _tell_crisis(dispatcher)
        _tell_whom_to_call(dispatcher, slots)
        return
    if assessment.alarm:
        if slots.get("alarm") != assessment.level:
            headline = fill(level.headline)
            lines = [fill(level.action)]
            say(dispatcher, f"**{headline}** {lines[0]}", alert(level.id, headline, lines))
        say(dispatcher, _why(assessment, answers, slots))
        _tell_alarm(dispatcher, level, assessment, answers, fill)
        if assessment.crisis:
            _tell_crisis(dispatcher, fill(load_crisis().action))
        _tell_whom_to_call(dispatcher, slots)
        return
    _tell_calm(dispatcher, level, assessment, fill)
    say(dispatcher, _why(assessment, answers, slots))
    parts = [
        _bullets("Until then:", [fill(line) for line in level.while_waiting]),
        _bullets("What not to do:", [fill(line) for line in level.dont]),
        _bullets("What would make it more urgent:", [fill(line) for line in level.worse_if]),
        fill(level.disclaimer),
    ]
    say(dispatcher, "\n\n".join(parts))
    if level.id == "cannot_assess":
        _tell_whom_to_call(dispatcher, slots)


def kept(answers: Answers, level: str) -> Event:
    """Keep of the result what the next talk about it needs."""
    event: Event = SlotSet("last_result", to_keep(answers, level, datetime.now().astimezone()))
    return event


class ActionAssess(TriageAction):
    """Decides and tells. The one place where a result comes from."""

    NAME = "action_assess"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[Event]:
        """Re-read all answers, so that a question left open by a fault can't pass for a no."""
        slots, answers = slots_of(tracker), answers_of(tracker)
        assessment = assess(answers)
        left_open = remaining(slots)
        if left_open and not assessment.alarm:
            return [FollowupAction("triage_form")]
        tell(dispatcher, assessment, answers, slots)
        level = final_level(slots.get("triage_level"), assessment.level)
        tell_mileage(dispatcher, slots, level)
        return [SlotSet("triage_level", level), kept(answers, level)]


class ActionDecline(TriageAction):
    """A message the bot can't judge: outside its field, or in another language."""

    NAME = "action_decline"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[Event]:
        """Keep that nothing was judged; a complaint told later is still taken up."""
        return [SlotSet("triage_level", "cannot_assess")]


class ActionReassess(TriageAction):
    """Takes a correction or an addition after the result."""

    NAME = "action_reassess"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[Event]:
        """Assess again. A lower level is never given: the advice that was given stands."""
        slots, answers = slots_of(tracker), answers_of(tracker)
        answer_on_the_way(dispatcher, tracker)
        if not told_now(tracker):
            return self._open_an_answer(dispatcher, tracker)
        before = slots.get("triage_level")
        changes = settled(slots, told_now(tracker))
        if not slots.get("asked_questions"):
            # Only something off the subject was said before: this is the first complaint.
            changes["triage_level"] = None
        assessment = assess(answers)
        if remaining({**slots, **changes}) and not assessment.alarm:
            events = [SlotSet(slot, value) for slot, value in changes.items()]
            return [*events, FollowupAction("triage_form")]
        if before is not None and RANK[assessment.level] < RANK[before]:
            say_response(dispatcher, "utter_advice_stands", choices(["Start over"]))
            return []
        say_response(dispatcher, "utter_looked_again")
        tell(dispatcher, assessment, answers, slots)
        level = final_level(before, assessment.level)
        picks = suggest(dispatcher, answers, level)
        return [SlotSet("triage_level", level), kept(answers, level), *picks]

    @staticmethod
    def _open_an_answer(dispatcher: CollectingDispatcher, tracker: Tracker) -> list[Event]:
        slot = slot_to_change(text_of(tracker))
        if slot:
            return [SlotSet(slot, None), FollowupAction("triage_form")]
        say_response(dispatcher, "utter_change_which", choices([*CHOICES, "Start over"]))
        return []
