"""What is learnt of the history, cross-validated: kinds told by clauses, and marked messages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime

import numpy as np

from knowledge.history import load_history_sentences, load_marked_messages
from nlu import onset_tagger, place_tagger, week_tagger
from nlu.marked import unmark
from nlu.spelling import mend
from nlu.tagger import Tagger
from nlu.text import clean, normalise
from server.nlu_report import acts

FOLDS = 5
FACTS = ("mileage", "onset")
_SOME_DAY = datetime(2026, 11, 27)
_SEED = 0
# One judgement: what is so, and what was guessed.
Judged = tuple[str, str]


def kinds_cross_validated(fact: str) -> list[tuple[str, str, str, float]]:
    """Each sentence of a fact, judged by a classifier that hasn't seen it; no reader is at work."""
    pairs = [(clean(t), kind) for kind, part in load_history_sentences(fact).items() for t in part]
    return acts.cross_validated(acts.encoded(pairs))


def _weeks(tagger: Tagger, marked: str) -> Iterator[Judged]:
    text, roles = week_tagger.roles_of(marked)
    tags = week_tagger.tag(tagger, normalise(text))
    yield from ((role, one.role) for role, one in zip(roles, tags, strict=True))


def _times(tagger: Tagger, marked: str) -> Iterator[Judged]:
    text, marks = unmark(marked)
    times = onset_tagger.weighed_times(text, _SOME_DAY)
    chances = onset_tagger.chances(tagger, times)
    best = max(chances, key=lambda start: chances[start], default=None)
    for one in (candidate.mention for candidate in times.candidates):
        told = any(mark.overlaps(one.start, one.end) for mark in marks)
        yield ("onset" if told else "other", "onset" if one.start == best else "other")


def _places(tagger: Tagger, marked: str) -> Iterator[Judged]:
    text, marks = unmark(marked)
    mended = mend(normalise(text))
    chances = place_tagger.chances(tagger, text)
    for one in place_tagger.judged_places(mended.text):
        start, end = mended.origin(one.mention.start), mended.origin(one.mention.end)
        told = any(mark.overlaps(start, end) for mark in marks)
        likely = chances[one.mention.start] >= 0.5
        yield ("complaint" if told else "other", "complaint" if likely else "other")


_TAGGERS: dict[
    str,
    tuple[Callable[[Sequence[str]], Tagger], Callable[[Tagger, str], Iterator[Judged]]],
] = {
    "weeks": (week_tagger.train, _weeks),
    "times": (lambda marked: onset_tagger.train(marked, _SOME_DAY), _times),
    "places": (place_tagger.train, _places),
}


def marks_cross_validated(name: str) -> list[Judged]:
    """Each candidate of the marked messages, judged by a tagger that hasn't seen its message."""
    train, judge = _TAGGERS[name]
    messages = load_marked_messages(name)
    order = np.random.default_rng(_SEED).permutation(len(messages))
    judged: list[Judged] = []
    for fold in np.array_split(order, FOLDS):
        held_out = set(fold.tolist())
        rest = [one for number, one in enumerate(messages) if number not in held_out]
        tagger = train(rest)
        judged += [pair for number in fold for pair in judge(tagger, messages[number])]
    return judged


def recall_and_precision(judged: Sequence[Judged], label: str) -> tuple[float, float]:
    """Of those that are so, the share found; of those found, the share that are so."""
    hits = sum(so == guess == label for so, guess in judged)
    are = sum(so == label for so, _ in judged)
    found = sum(guess == label for _, guess in judged)
    return hits / max(are, 1), hits / max(found, 1)
