"""What the history listener learns from: sentences of each kind, and all that tells none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from knowledge.alarm_sentences import load_plain_complaints
from knowledge.history import (
    NONE,
    load_condition_sentences,
    load_history_sentences,
    load_marked_messages,
)
from nlu import onset_tagger, place_reply, place_tagger, week_tagger
from nlu.act_classifier import ActClassifier
from nlu.alarm_training import heard_sentences
from nlu.conditions import read_conditions
from nlu.encoder import SentenceEncoder
from nlu.hearing import Heard, Window, all_heard, windows
from nlu.history import HistoryListener
from nlu.mileage import read_mileage
from nlu.onset import read_onset
from nlu.text import clean

# The day the marked messages were written on.
_SOME_DAY = datetime(2026, 11, 27)
# One in so many of the detector's sentences: more cost time and teach no more.
_EVERY = 5


def _to_learn(heard: Heard, kind: str) -> list[Window]:
    """Of what tells something the whole; of all else every part, for each is heard by itself."""
    if not heard.clauses:
        return []
    whole = Window(heard.clauses, ", ".join(one.text for one in heard.clauses), heard.mean)
    if kind != NONE:
        return [whole]
    return windows(heard) + ([whole] if len(heard.clauses) > 2 else [])


def _fit(told: Sequence[tuple[Heard, str]]) -> ActClassifier:
    rows = [(window, kind) for heard, kind in told for window in _to_learn(heard, kind)]
    return ActClassifier.train_heard(rows)


def _tells_change(text: str) -> bool:
    return read_mileage(text, asked=None).change is not None


def _tells_onset(text: str) -> bool:
    return read_onset(text, asked=None, now=_SOME_DAY).kind is not None


def _tells_condition(text: str) -> bool:
    conditions = read_conditions(text, asked=None)
    return bool(conditions.present or conditions.denied)


def train(encoder: SentenceEncoder, asides: Sequence[str]) -> HistoryListener:
    """Fit all classifiers and taggers.

    Beside its own look-alikes each classifier of clauses is taught sentences of the alarm detector,
    and what tells another fact, as telling nothing: but for those in which the reader finds
    something.

    Args:
        encoder: gives the vectors.
        asides: messages that are no answer to any question.
    """
    own: dict[str, list[tuple[Heard, str]]] = {}
    sentences = {fact: load_history_sentences(fact) for fact in ("mileage", "onset")}
    for fact, parts in (sentences | {"conditions": load_condition_sentences()}).items():
        pairs = [(clean(text), kind) for kind, part in parts.items() for text in part]
        heard = all_heard([text for text, _ in pairs], encoder)
        own[fact] = list(zip(heard, (kind for _, kind in pairs), strict=True))

    def taught(fact: str, beside: Sequence[Heard], tells: Callable[[str], bool]) -> ActClassifier:
        return _fit([*own[fact], *((one, NONE) for one in beside if not tells(one.text))])

    def telling(fact: str) -> list[Heard]:
        return [one for one, kind in own[fact] if kind != NONE]

    others = heard_sentences(encoder)[0][::_EVERY]
    plain = all_heard(load_plain_complaints()[::_EVERY], encoder)
    return HistoryListener(
        mileage=taught("mileage", [*others, *telling("onset"), *plain], _tells_change),
        onset=taught("onset", [*telling("mileage"), *plain], _tells_onset),
        times=onset_tagger.train(load_marked_messages("times"), _SOME_DAY),
        places=place_tagger.train(load_marked_messages("places")),
        weeks=week_tagger.train(load_marked_messages("weeks")),
        conditions=taught("conditions", others, _tells_condition),
        place_replies=place_reply.train(encoder, asides),
    )
