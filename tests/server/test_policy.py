"""Which messages are for the rules although a form is active."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, ActiveLoop, Event, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from server.policy import (
    ALARM_INTENT,
    BEFORE_THE_FORM,
    COMPLAINT_INTENT,
    ENDS_THE_FORM,
    PLAN_FORM,
    goes_before_the_form,
)
from server.train import ROOT


@pytest.fixture(scope="module")
def domain() -> Domain:
    return Domain.load(str(ROOT / "domain.yml"))


def in_form(
    domain: Domain, intent: str, *after: Event, form: str = "triage_form"
) -> DialogueStateTracker:
    """A form is active and a message of the intent has just come."""
    events = [
        ActionExecuted(form),
        ActiveLoop(form),
        ActionExecuted("action_listen"),
        UserUttered("something", {"name": intent, "confidence": 1.0}),
        *after,
    ]
    return DialogueStateTracker.from_events("somebody", events, slots=domain.slots)


@pytest.mark.parametrize("intent", ["inform", "affirm", "deny", "dont_know", "skip", "correction",
                                    "report_injury", "nlu_fallback"])  # fmt: skip
def test_answers_are_for_the_form(domain: Domain, intent: str) -> None:
    assert not goes_before_the_form(in_form(domain, intent))


@pytest.mark.parametrize("intent", ["why_ask", "stop", "go_back", "thanks", "emoji", "forget_me"])
def test_asides_and_orders_are_for_the_rules(domain: Domain, intent: str) -> None:
    assert goes_before_the_form(in_form(domain, intent))


@pytest.mark.parametrize("alarm", ["emergency", "urgent"])
def test_an_alarm_goes_first(domain: Domain, alarm: str) -> None:
    assert goes_before_the_form(in_form(domain, ALARM_INTENT, SlotSet("alarm", alarm)))


def test_a_worry_that_is_no_alarm_is_for_the_form(domain: Domain) -> None:
    assert not goes_before_the_form(in_form(domain, ALARM_INTENT))


def test_once_an_action_ran_the_form_has_its_turn(domain: Domain) -> None:
    tracker = in_form(domain, "why_ask", ActionExecuted("action_explain_question"))
    assert not goes_before_the_form(tracker)


@pytest.mark.parametrize("intent", sorted(ENDS_THE_FORM))
def test_what_ends_the_questions_keeps_the_turn(domain: Domain, intent: str) -> None:
    assert goes_before_the_form(in_form(domain, intent, ActionExecuted("utter_stop")))


@pytest.mark.parametrize("form", ["plan_form", "triage_form"])
def test_a_complaint_ends_a_plan_but_answers_triage(domain: Domain, form: str) -> None:
    tracker = in_form(domain, COMPLAINT_INTENT, form=form)
    assert goes_before_the_form(tracker) == (form == PLAN_FORM)


def test_an_alarm_keeps_the_turn_from_a_plan(domain: Domain) -> None:
    after = [SlotSet("alarm", "emergency"), ActionExecuted("utter_emergency")]
    assert goes_before_the_form(in_form(domain, ALARM_INTENT, *after, form=PLAN_FORM))


def test_before_any_message_nothing_goes_first() -> None:
    assert not goes_before_the_form(DialogueStateTracker.from_events("somebody", []))


def _intents_with_a_rule() -> set[str]:
    found: set[str] = set()
    for path in (ROOT / "data" / "rules").glob("*.yml"):
        rules: list[dict[str, Any]] = yaml.safe_load(path.read_text(encoding="utf-8"))["rules"]
        found |= {step["intent"] for rule in rules for step in rule["steps"] if "intent" in step}
    return found


def test_each_of_these_acts_exists_and_has_a_rule(domain: Domain) -> None:
    assert set(domain.intents) >= BEFORE_THE_FORM
    assert _intents_with_a_rule() >= BEFORE_THE_FORM
