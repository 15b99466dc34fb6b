"""The sentences that teach alarms are enough on both sides, and apart from those that test."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from knowledge.alarm_sentences import (
    load_alarm_sentences,
    load_harmless_posts,
    load_ordinary_sentences,
)
from knowledge.red_flags import load_rules

HELD_OUT = Path(__file__).parents[1] / "nlu" / "alarms.yml"
ALARMING = [rule.id for rule in load_rules().values() if rule.level in ("emergency", "urgent")]
ENOUGH = 30


def key(text: str) -> str:
    """What is left of a sentence without case, marks and spacing."""
    return re.sub(r"\W+", " ", text.lower()).strip()


@pytest.mark.parametrize("rule", ALARMING)
def test_every_alarming_rule_has_enough_sentences_and_as_many_look_alikes(rule: str) -> None:
    alarm, benign = load_alarm_sentences()[rule]
    assert len(set(map(key, alarm))) >= ENOUGH
    assert len(set(map(key, benign))) >= ENOUGH


def test_no_sentence_is_both_an_alarm_and_harmless() -> None:
    pairs = load_alarm_sentences().values()
    alarms = {key(text) for alarm, _ in pairs for text in alarm}
    harmless = {key(text) for _, benign in pairs for text in benign}
    harmless |= set(map(key, (*load_ordinary_sentences(), *load_harmless_posts())))
    assert not alarms & harmless


def test_what_is_held_out_is_never_taught() -> None:
    held_out = yaml.safe_load(HELD_OUT.read_text(encoding="utf-8"))
    texts = {
        key(one if isinstance(one, str) else one["text"])
        for cases in held_out.values()
        for one in cases
    }
    taught = {
        key(text) for pair in load_alarm_sentences().values() for part in pair for text in part
    }
    taught |= set(map(key, (*load_ordinary_sentences(), *load_harmless_posts())))
    for path in (HELD_OUT.parents[2] / "data" / "nlu").glob("*.yml"):
        blocks = yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]
        lines = (line for block in blocks for line in block["examples"].splitlines())
        taught |= {key(line.removeprefix("- ")) for line in lines}
    assert not texts & taught


def test_the_rules_of_the_held_out_messages_exist() -> None:
    held_out = yaml.safe_load(HELD_OUT.read_text(encoding="utf-8"))
    for level in ("emergency", "urgent"):
        assert {load_rules()[case["rule"]].level for case in held_out[level]} <= {
            "emergency",
            "urgent",
        }
