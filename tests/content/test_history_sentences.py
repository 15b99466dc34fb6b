"""The examples of how a history is told are enough of each kind, and marked as they must be."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
import yaml

from knowledge.history import (
    NONE,
    load_condition_sentences,
    load_history_sentences,
    load_marked_messages,
    load_place_replies,
)
from knowledge.locations import load_locations
from nlu.conditions import condition_ids
from nlu.marked import unmark
from nlu.text import normalise
from nlu.week_tagger import candidates

ENOUGH = 90
FEWEST_OF_A_CONDITION = 45
# Anybody may say "the left knee"; so many words alike are no accident.
SURELY_COPIED = 5
MAY_BE_UNREAD = 0.01
HELD_OUT = Path(__file__).parents[1] / "nlu"
KINDS = {
    "mileage": {"increased", "decreased", "unchanged", "returning", "new_runner"},
    "onset": {"sudden", "gradual"},
}


def key(text: str) -> str:
    """What is left of a sentence without case, marks and spacing."""
    return re.sub(r"\W+", " ", text.lower()).strip()


@pytest.mark.parametrize("fact", sorted(KINDS))
def test_every_kind_has_enough_examples_and_there_are_look_alikes(fact: str) -> None:
    sentences = load_history_sentences(fact)
    assert set(sentences) == KINDS[fact] | {NONE}
    assert all(len(set(map(key, part))) >= ENOUGH for part in sentences.values())


@pytest.mark.parametrize("fact", sorted(KINDS))
def test_no_sentence_is_of_two_kinds(fact: str) -> None:
    parts = load_history_sentences(fact).values()
    counts = Counter(one for part in parts for one in set(map(key, part)))
    assert not [text for text, count in counts.items() if count > 1]


def test_nearly_all_that_is_marked_as_a_week_is_a_number_that_is_read() -> None:
    messages, unread = load_marked_messages("weeks"), []
    for message in messages:
        text, marks = unmark(message)
        numbers = candidates(normalise(text))
        if not all(any(mark.overlaps(n.start, n.end) for n in numbers) for mark in marks):
            unread.append(text)
    assert len(unread) <= MAY_BE_UNREAD * len(messages), "\n".join(unread)


def test_a_story_has_one_beginning() -> None:
    told_twice = [m for m in load_marked_messages("times") if len(unmark(m)[1]) > 1]
    assert not told_twice


def test_every_condition_is_taught_and_has_look_alikes() -> None:
    sentences = load_condition_sentences()
    assert set(sentences) == {*condition_ids(), NONE}
    assert all(len(set(map(key, part))) >= FEWEST_OF_A_CONDITION for part in sentences.values())
    assert len(sentences[NONE]) > len(sentences) * FEWEST_OF_A_CONDITION / 2


def test_every_place_is_described_and_no_description_is_of_two() -> None:
    replies = load_place_replies()
    assert set(replies) == {*load_locations(), "vague_foot", "vague_leg", "vague_back"}
    counts = Counter(one for part in replies.values() for one in set(map(key, part)))
    assert not [text for text, count in counts.items() if count > 1]


def test_no_long_reply_that_is_held_out_is_taught() -> None:
    replies = yaml.safe_load((HELD_OUT / "replies.yml").read_text(encoding="utf-8"))
    held_out = {key(one["text"]) for one in replies}
    taught = {key(text) for part in load_place_replies().values() for text in part}
    assert not {text for text in held_out & taught if len(text.split()) >= SURELY_COPIED}


def test_what_is_held_out_is_never_taught() -> None:
    openings = yaml.safe_load((HELD_OUT / "openings.yml").read_text(encoding="utf-8"))
    held_out = {key(one["text"]) for one in openings}
    taught = {
        key(unmark(m)[0])
        for name in ("times", "places", "weeks")
        for m in load_marked_messages(name)
    }
    taught |= {
        key(text)
        for fact in KINDS
        for part in load_history_sentences(fact).values()
        for text in part
    }
    assert not held_out & taught
