"""Every red-flag rule fires in a talk with the real bot and gives its level.

Those with a line on a list are ticked there; those that other answers or plain words decide are
told.
"""

from __future__ import annotations

from typing import Any

import pytest

from knowledge.red_flags import load_checklists, load_rules
from triage.answers import Answers
from triage.assessment import assess
from triage.red_flags import RANK

RULES, LISTS = load_rules(), load_checklists()
# (checklist, line, rules behind it) for every line a runner can tick. A line holds one level.
LINES = [(name, line.text, line.rules) for name, one in LISTS.items() for line in one.lines]
QUESTIONS = {"universal": "universal_red_flags"}
# Pain in the chest is an alarm by itself; a rib is only the place.
OPENINGS = {
    "universal": "I got hurt running",
    "chest": "one of my ribs is sore",
    "other": "my elbow hurts",
}
# What makes a rule fire that has no line: words to open with.
TOLD = {
    "lb_severe": "my lower back hurts, 9 out of 10",
    "lb_not_better": "my lower back has hurt for a month",
    "gr_child_hip": "I'm 14 and my hip hurts, I can't put any weight on it",
    "ch_seen": "one of my ribs is sore",
    "ab_seen": "my belly hurts a little on runs",
    "x_crisis": "I don't want to be alive any more",
    "any_cannot_walk": "my knee hurts and I can't put any weight on it",
    "any_clot": "my ankle hurts and my calf is swollen, hot and red",
    "any_pop": "I heard a pop in my shin",
    "any_hot_joint": "my elbow joint is hot, red and swollen",
    "any_fever": "my shin hurts and I have a fever",
    "any_leg_weak": "my knee hurts and my leg has gone weak",
    "any_foot_drop": "my knee hurts and I have foot drop",
    "any_testicle": "my knee hurts and my testicle is swollen",
    "any_confusion": "my knee hurts and I am confused",
    "any_heat": "I overheated on my run and my knee hurts",
    "any_visual": "my knee hurts and I have blurred vision",
    "any_neck_stiff": "my knee hurts and my neck is so stiff I can't touch my chin to my chest",
    "any_headache": "my knee hurts and I have a headache",
    "any_headache_and_more": "my knee hurts, I have a headache and I have been vomiting",
    "any_vomiting": "my knee hurts and I have been vomiting",
    "any_rectal_bleeding": "my knee hurts and there is blood in my poo",
    "any_blood_pee": "my knee hurts and there is blood in my pee",
    "any_vaginal_bleeding": "my knee hurts and I have vaginal bleeding between my periods",
    "any_night": "my knee pain wakes me up every night",
    "any_weight_loss": "my knee hurts and I have lost weight without trying",
    "any_bone_spot": "there is one spot on the bone of my ankle that is sore to touch",
    "any_fall_fragile": "I had a fall and hurt my knee, I'm 70",
    "any_severe": "my knee hurts, 9 out of 10",
    "any_lasting": "my knee has hurt for three months",
}
ON_A_LIST = {rule for one in LISTS.values() for line in one.lines for rule in line.rules}


def lead_to(talk: Any, name: str) -> None:
    """Answer harmlessly until the list stands."""
    question = QUESTIONS.get(name, "location_red_flags")
    talk.say(OPENINGS.get(name) or f"my {name.replace('_', ' ')} hurts")
    harmless = {
        "universal_red_flags": "none of these",
        "pain_location": name.replace("_", " "),
        "pain_side": "left",
        "alarm_check": "no",
    }
    for _ in range(6):
        if talk.asked == question:
            return
        talk.say(harmless[talk.asked])
    raise AssertionError(f"the list of {name} was never asked: {talk.asked} stands")


@pytest.mark.parametrize(
    ("name", "line", "rules"), LINES, ids=lambda value: value[:40] if isinstance(value, str) else ""
)
def test_a_ticked_line_gives_its_level(
    name: str, line: str, rules: tuple[str, ...], talk: Any
) -> None:
    lead_to(talk, name)
    talk.say(line)
    level = RULES[rules[0]].level
    if level in ("urgent", "emergency"):
        assert RANK[talk.slot("triage_level")] >= RANK[level]
        assert not talk.slot("suggestions")
        return
    talk.answer()
    assert RANK[talk.slot("triage_level")] >= RANK[level]


def test_every_rule_is_ticked_or_told() -> None:
    assert set(RULES) == ON_A_LIST | set(TOLD)


@pytest.mark.parametrize("rule", sorted(TOLD))
def test_a_rule_without_a_line_fires_when_it_is_told(rule: str, talk: Any) -> None:
    talk.say(TOLD[rule])
    talk.answer()
    assessment = assess(Answers.from_slots(talk.tracker().current_slot_values()))
    assert rule in {fired.rule.id for fired in assessment.fired}
    assert RANK[talk.slot("triage_level")] >= RANK[RULES[rule].level]
