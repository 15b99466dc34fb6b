"""Hears of a message as a whole how much in it sounds like a sign of something serious.

The alarm detector hears clauses, and a clause by itself may sound terrible: "it literally took my
breath away". That a sunrise is spoken of, that the race photographer is waiting, that a post is a
review of a vest is told by all the rest. So this hears the words and the mean vector of everything
together, as a second opinion on the whole. It knows no rules; which one it is, the clauses say.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from knowledge.alarm_sentences import load_alarm_posts, load_harmless_posts
from knowledge.red_flags import load_rules
from nlu.act_classifier import ActClassifier
from nlu.alarm_training import NOTHING, heard_sentences
from nlu.encoder import SentenceEncoder
from nlu.hearing import Heard, all_heard

_LEAST = 1e-6
# What the whole says of the level tips the balance, but never alone.
_MOST_GRAVER = 4.0
# Nor does it make an alarm of clauses in which hardly any is heard: "my knee and my hip both hurt".
_MOST_WORRY = 2.5


class Worry(NamedTuple):
    """What a message sounds like as a whole, in log odds.

    `alarm`: that it tells an emergency or urgent sign at all; `any_sign`: or one that wants a
    doctor's look; `graver`: that it is an emergency's rather than an urgent one.
    """

    alarm: float
    any_sign: float
    graver: float


def _level(rule: str) -> str:
    return NOTHING if rule == NOTHING else load_rules()[rule].level


def train(encoder: SentenceEncoder, ordinary: Sequence[Heard]) -> ActClassifier:
    """Fit the level on all sentences of `knowledge/alarms`, whole posts, and what is harmless."""
    heard, labels = heard_sentences(encoder)
    rules, posts = zip(*load_alarm_posts(), strict=True)
    rows = [
        *zip(heard, map(_level, labels), strict=True),
        *zip(all_heard(posts, encoder), map(_level, rules), strict=True),
        *((one, NOTHING) for one in all_heard(load_harmless_posts(), encoder)),
        *((one, NOTHING) for one in ordinary),
    ]
    return ActClassifier.train_heard(rows)


def log_odds(probability: float) -> float:
    """The log odds of a probability, kept from the infinite."""
    kept = min(max(probability, _LEAST), 1 - _LEAST)
    return math.log(kept / (1 - kept))


def worry(classifier: ActClassifier, heard: Heard) -> Worry:
    """How much a message as a whole sounds like a sign of something serious."""
    odds = classifier.probabilities_of([heard.grams], heard.vector[None, :])[0]
    of = {level: float(chance) for level, chance in zip(classifier.acts, odds, strict=True)}
    alarm = of["emergency"] + of["urgent"]
    graver = math.log(max(of["emergency"], _LEAST) / max(of["urgent"], _LEAST))
    return Worry(
        alarm=min(log_odds(alarm), _MOST_WORRY),
        any_sign=min(log_odds(alarm + of["see_doctor"]), _MOST_WORRY),
        graver=min(max(graver, -_MOST_GRAVER), _MOST_GRAVER),
    )
