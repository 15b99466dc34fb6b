"""What of the alarms heard in free text counts now, and what is worth one direct question."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from knowledge.red_flags import load_rules
from nlu.alarms import Alarms
from triage.answers import ALARM_QUESTIONS, Answers
from triage.red_flags import believable

# So many direct questions ("Just to be sure: …?") at most in one talk.
MOST_CHECKS = 2


def _surest_first(alarms: Mapping[str, float]) -> list[str]:
    return sorted(alarms, key=lambda rule: -alarms[rule])


def _worth_a_question(possible: Sequence[str], slots: Mapping[str, Any]) -> dict[str, Any]:
    """The likeliest alarm that may have been meant, unless it was asked about already."""
    answered = [slots.get(name) or {} for name in ALARM_QUESTIONS]
    settled = {rule for one in answered for rules in one.values() for rule in rules}
    settled |= set(slots.get("alarms") or ())
    asked_so_far = sum(map(len, (slots.get("alarm_check") or {}).values()))
    new = [rule for rule in possible if rule not in settled]
    return {"possible_alarm": new[0]} if new and asked_so_far < MOST_CHECKS else {}


def alarm_facts(alarms: Alarms, slots: Mapping[str, Any], *, may_ask: bool) -> dict[str, Any]:
    """The alarms of the whole talk, and the one to ask about.

    A rule that counts only beside another fact, such as a fall, is kept for when that is told;
    until then it is asked about.

    Args:
        alarms: rules heard in this message, or perhaps heard.
        slots: what is known, this message included.
        may_ask: whether the message leaves room for a question ("none of these" leaves none).
    """
    heard, rules = _surest_first(alarms.sure), load_rules()
    answers = Answers.from_slots(slots)
    counting = [rule for rule in heard if believable(rules[rule], answers)]
    facts: dict[str, Any] = {}
    if not counting and may_ask:
        facts = _worth_a_question([*heard, *_surest_first(alarms.possible)], slots)
    if heard:
        facts["alarms"] = list(dict.fromkeys([*(slots.get("alarms") or ()), *heard]))
    return facts
