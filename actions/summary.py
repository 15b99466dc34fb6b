"""A summary to take to a doctor or physiotherapist, made here and sent nowhere."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

from actions.base import Event, TriageAction, answers_of, say, say_response, slots_of
from actions.readback import ago, last_time_words, place_words, severity_words, signs
from channels.messages import summary
from knowledge.advice import load_suggestions
from knowledge.levels import load_levels
from knowledge.red_flags import (
    Checklist,
    load_checklists,
    load_modifier_checklist,
    load_modifiers,
    load_rules,
)
from triage.answers import Answers
from triage.assessment import assess
from triage.explanation import days_words, reasons
from triage.mileage import KM_PER_MILE

TITLE = "Summary for your doctor or physiotherapist"
_NOT_SAID = "not said"
_ONSET = {"sudden": ", suddenly", "gradual": ", gradually"}
_MILEAGE = {
    "increased": "ran more than usual",
    "decreased": "ran less than usual",
    "unchanged": "ran as usual",
    "returning": "came back after a break",
    "new_runner": "new to running",
    "unknown": "change of distance not known",
}
_LEVELS = {
    "emergency": "get emergency help now",
    "urgent": "be seen today",
    "cannot_assess": "could not be judged by the bot; ask a professional",
    "see_doctor": "see a doctor or physiotherapist",
    "self_care": "look after it oneself, with advice when to be seen",
}


def _section(title: str, lines: Iterable[str]) -> list[str]:
    found = list(lines)
    return ["", title.upper(), *(f"- {line}" for line in found)] if found else []


def _complaint(answers: Answers, slots: dict[str, Any], now: datetime) -> list[str]:
    began = _NOT_SAID
    if answers.onset_days is not None:
        day = now - timedelta(days=answers.onset_days)
        about = "" if answers.onset_days < 7 else "about "
        began = f"{about}{day:%d %B %Y} ({ago(answers.onset_days)})"
    lines = ["Told by somebody else, not by the runner"] if answers.somebody_else else []
    lines += [
        f"Where: {place_words(answers) or _NOT_SAID}",
        f"Began: {began}{_ONSET.get(answers.onset or '', '')}",
        "Pain at its worst: "
        + (_NOT_SAID if answers.severity is None else severity_words(answers.severity)),
    ]
    noticed = signs(answers)
    if noticed:
        lines.append(f"Also told: {'; '.join(noticed)}")
    last = slots.get("last_time")
    if last and answers.since_last_time:
        words = last_time_words(last, now)
        lines.append(
            f"Since last time ({words['when']}{words['how_bad']}): {answers.since_last_time}"
        )
    return lines


def _distance(km: float | None) -> str:
    return _NOT_SAID if km is None else f"{km:.0f} km ({km / KM_PER_MILE:.0f} miles)"


def _running(answers: Answers, slots: dict[str, Any]) -> list[str]:
    lines = [f"Before it began: {_MILEAGE.get(answers.mileage_change or '', _NOT_SAID)}"]
    for title, kind in (("Distance a week", "weekly"), ("Longest run", "longest_run")):
        before, now = slots.get(f"{kind}_before_km"), slots.get(f"{kind}_now_km")
        if before is not None or now is not None:
            lines.append(f"{title}: {_distance(before)} before, {_distance(now)} lately")
    if answers.mileage_pct is not None:
        lines.append(f"Change: {answers.mileage_pct:+.0f} %")
    return lines


def _answer(rules: Iterable[str], answers: Answers) -> str:
    told = set(rules)
    for word, rules_so in (("YES", answers.yes), ("NOT SURE", answers.unsure), ("no", answers.no)):
        if told & rules_so:
            return word
    return "not answered"


def _list(checklist: Checklist, answers: Answers) -> list[str]:
    """Each line of a list as the runner saw it, with what was answered."""
    return [f"{_answer(line.rules, answers)}: {line.text}" for line in checklist.lines]


def _heard(answers: Answers) -> list[str]:
    """Warning signs that were told in own words, and those asked about one by one."""
    rules = load_rules()
    told = [f"TOLD: {rules[one].ask}" for one in sorted(answers.heard & rules.keys())]
    asked = sorted((answers.checked - answers.heard) & rules.keys())
    return told + [f"{_answer([one], answers)}: {rules[one].ask}" for one in asked]


def _person(answers: Answers) -> list[str]:
    age = f"{answers.age}" if answers.age is not None else None
    adult = {True: "18 or over", False: "under 18", None: _NOT_SAID}[answers.adult]
    modifiers = load_modifiers()
    applies = [modifiers[one].option for one in sorted(answers.modifiers & modifiers.keys())]
    if applies:
        conditions = "; ".join(applies)
    elif "modifiers" in answers.answered:
        shown = "; ".join(line.text for line in load_modifier_checklist().lines)
        conditions = f"none of these: {shown}"
    else:
        conditions = "not asked"
    return [f"Age: {age or adult}", f"Conditions and medicines: {conditions}"]


def _result(answers: Answers, level: str) -> list[str]:
    assessment = assess(answers)
    soon = f", within {days_words(assessment.days)}" if level == "see_doctor" else ""
    lines = [f"{_LEVELS[level]}{soon} (step {load_levels()[level].rank} of 5 in urgency)"]
    if assessment.level == level:
        lines += [f"because {reason}" for reason in reasons(assessment, answers)]
    return lines


def compose(answers: Answers, slots: dict[str, Any], now: datetime) -> str:
    """The summary as plain text in sections: a line break is a line, capitals are a heading."""
    level = slots.get("triage_level")
    place = load_checklists().get(answers.location or "")
    known = load_suggestions()
    lines = [
        f"Made on {now:%d %B %Y} at {now:%H:%M} ({now.tzname()}) by a chatbot for runners, from "
        "what the runner typed. Nobody with medical training has checked it. It is no diagnosis.",
        *_section("Complaint", _complaint(answers, slots, now)),
        *_section("Running", _running(answers, slots)),
        *_section("Warning signs told in own words or asked one by one", _heard(answers)),
        *_section(
            "Warning signs asked of everybody",
            _list(load_checklists()["universal"], answers),
        ),
    ]
    if place:
        title = f"Warning signs asked for the place ({place_words(answers)})"
        lines += _section(title, _list(place, answers))
    lines += _section("Person", _person(answers))
    if isinstance(level, str):
        lines += _section("What the bot advised", _result(answers, level))
    shown = [known[one].title for one in slots.get("suggestions") or () if one in known]
    lines += _section("What other runners suggest, as shown", shown)
    return "\n".join(lines)


class ActionSummarise(TriageAction):
    """Gives the summary, or says that it's too early."""

    NAME = "action_summarise"

    def act(self, dispatcher: CollectingDispatcher, tracker: Tracker) -> list[Event]:
        """Send the summary as a text to keep."""
        if not tracker.get_slot("triage_level"):
            say_response(dispatcher, "utter_summary_later")
            return []
        body = compose(answers_of(tracker), slots_of(tracker), datetime.now().astimezone())
        say(dispatcher, f"**{TITLE}**\n\n{body}", summary(TITLE, body))
        return []
