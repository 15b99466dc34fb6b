"""The domain, the rules and the outward contract fit together."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from knowledge.files import read
from triage.answers import CHECKLISTS
from triage.plan_questions import PLAN_ORDER, PLAN_QUESTIONS
from triage.questions import ORDER

ROOT = Path(__file__).parents[2]
DOMAIN: dict[str, Any] = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))
RULES = [
    rule
    for path in sorted((ROOT / "data" / "rules").glob("*.yml"))
    for rule in yaml.safe_load(path.read_text(encoding="utf-8"))["rules"]
]
CODE = "\n".join(
    path.read_text(encoding="utf-8")
    for folder in ("actions", "server", "channels", "nlu")
    for path in sorted((ROOT / folder).rglob("*.py"))
)
CONTRACT_SLOTS = {
    "pain_location": "text", "pain_locations": "list", "pain_side": "text", "onset": "text",
    "onset_days": "float", "mileage_change": "text", "weekly_before_km": "float",
    "weekly_now_km": "float", "mileage_change_pct": "float", "longest_run_before_km": "float",
    "longest_run_now_km": "float", "severity": "float", "red_flags": "list",
    "denied_flags": "list", "triage_level": "text", "suggestions": "list",
}  # fmt: skip
CONTRACT_INTENTS = {
    "greet", "goodbye", "thanks", "affirm", "deny", "inform", "report_injury", "dont_know", "skip",
    "why_ask", "define_term", "ask_can_run", "ask_advice", "ask_process", "ask_duration",
    "ask_plan", "correction", "go_back", "restart", "stop", "human", "bot_identity", "privacy",
    "forget_me", "complaint", "rephrase", "out_of_scope", "gibberish", "emoji", "non_english",
    "red_flag_volunteered",
}  # fmt: skip


@pytest.mark.parametrize(("slot", "kind"), CONTRACT_SLOTS.items())
def test_the_contracts_slots_are_there(slot: str, kind: str) -> None:
    assert DOMAIN["slots"][slot]["type"] == kind


def test_the_contracts_intents_are_there() -> None:
    assert set(DOMAIN["intents"]) >= CONTRACT_INTENTS


def test_the_form_asks_the_contracts_questions() -> None:
    assert set(DOMAIN["forms"]["triage_form"]["required_slots"]) == set(ORDER)


def test_yesterdays_answers_are_not_carried_into_todays_injury() -> None:
    assert DOMAIN["session_config"]["carry_over_slots_to_new_session"] is False


def test_the_plan_asks_its_own_questions_and_those_of_its_screen() -> None:
    assert set(DOMAIN["forms"]["plan_form"]["required_slots"]) == set(PLAN_ORDER)
    assert not set(PLAN_QUESTIONS) & set(ORDER)


@pytest.mark.parametrize("question", (*ORDER, *PLAN_QUESTIONS))
def test_every_question_is_asked_explained_and_put_in_other_words(question: str) -> None:
    assert f"action_ask_{question}" in DOMAIN["actions"]
    assert f"utter_question_{question}" in DOMAIN["responses"]
    # A list says itself why it is asked (knowledge/checklists.yml, modifiers.yml).
    assert (f"utter_why_{question}" in DOMAIN["responses"]) != (question in CHECKLISTS)
    assert question in read("glossary.yml", "glossary.json")["questions"]


def used_in_rules(kind: str) -> set[str]:
    return {step[kind] for rule in RULES for step in rule["steps"] if kind in step}


def test_every_act_has_a_rule_and_every_rule_an_act() -> None:
    answered = used_in_rules("intent")
    assert set(DOMAIN["intents"]) == answered
    assert answered <= set(DOMAIN["intents"])


def test_every_action_of_the_rules_exists() -> None:
    known = {*DOMAIN["actions"], *DOMAIN["responses"], *DOMAIN["forms"], "action_deactivate_loop"}
    assert used_in_rules("action") <= known


def test_every_response_is_used_and_every_one_used_exists() -> None:
    named = set(re.findall(r"utter_[a-z_]+[a-z]\b", CODE)) | {
        action for action in used_in_rules("action") if action.startswith("utter_")
    }
    asked = (*ORDER, *PLAN_QUESTIONS)
    made_up = {f"utter_question_{one}" for one in asked}
    made_up |= {f"utter_why_{one}" for one in asked if one not in CHECKLISTS}
    made_up |= {"utter_why_nothing_asked", "utter_suggest_self_care", "utter_suggest_see_doctor"}
    exact = {one for one in named if one in DOMAIN["responses"]}
    assert set(DOMAIN["responses"]) == exact | made_up
    prefixes = {"utter_question", "utter_why", "utter_suggest", "utter_message"}
    assert named - exact <= prefixes


def test_no_response_depends_on_a_channel() -> None:
    # A `channel:` variation of a response hides the conditional ones beside it.
    for name, variations in DOMAIN["responses"].items():
        assert all("channel" not in one and "condition" not in one for one in variations), name


def test_safety_texts_are_in_one_piece() -> None:
    # Rasa's own channels cut a text at blank lines into separate messages.
    for name in ("utter_emergency", "utter_urgent", "utter_failure"):
        assert "\n\n" not in DOMAIN["responses"][name][0]["text"].strip()


def test_no_address_needs_a_name_to_be_looked_up() -> None:
    # `localhost` can cost seconds a call where it means an IPv6 address first.
    for name in ("endpoints.yml", "credentials.yml", "Makefile"):
        assert "//localhost" not in (ROOT / name).read_text(encoding="utf-8")


def test_no_component_needs_tensorflow() -> None:
    config = (ROOT / "config.yml").read_text(encoding="utf-8")
    assert not re.search(r"name: .*(?:DIET|TED|LanguageModel|ConveRT|ResponseSelector)", config)


def test_documents_name_only_commands_that_exist() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    for name in ("README.md", "CONTRIBUTING.md", "SAFETY.md", "PRIVACY.md", "docs/operating.md"):
        text = (ROOT / name).read_text(encoding="utf-8")
        assert set(re.findall(r"`?make ([a-z-]+)", text)) - {"it"} <= targets, name


def test_changelog_and_project_agree_on_the_version() -> None:
    version = re.search(r'^version = "(.+)"', (ROOT / "pyproject.toml").read_text(), re.MULTILINE)
    assert version and f"## [{version[1]}]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
