"""Knows places by description, in replies to where it hurts: "the padded bit behind my toes".

The lexicon knows what parts of the body are called. Landmarks, clothes, what a muscle does and
slang nobody foresaw are learnt from examples (`knowledge/place_replies.yml`). It is asked where the
lexicon finds no place, or one so wide that it would have to be asked which part.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from knowledge.history import NONE, load_place_replies
from nlu.act_classifier import ActClassifier
from nlu.encoder import SentenceEncoder
from nlu.hearing import Heard, all_heard
from nlu.places import Places

# How likely the likeliest place must be.
_LIKELY = 0.4
# Such names stand for a place of which only so much is known: "one of my plates of meat".
_VAGUE = "vague_"
_PLACE_OF_VAGUE = {"foot": "other", "leg": "other", "back": "lower_back"}


def train(encoder: SentenceEncoder, asides: Sequence[str]) -> ActClassifier:
    """Fit on the replies, against `asides`: messages that are no answer to any question."""
    told = [(text, place) for place, texts in load_place_replies().items() for text in texts]
    told += [(text, NONE) for text in asides]
    heard = all_heard([text for text, _ in told], encoder)
    return ActClassifier.train(
        [text for text, _ in told],
        [place for _, place in told],
        np.array([one.vector for one in heard], dtype=np.float32),
    )


def described(classifier: ActClassifier, heard: Heard) -> str | None:
    """The place a reply describes, if any is likely enough."""
    place, chance = classifier.rank(heard.text, heard.vector)[0]
    return place if chance >= _LIKELY and place != NONE else None


def with_description(places: Places, described: str | None) -> Places:
    """The places read, or the one described where none was read or only "foot", "leg" or "back"."""
    if described is None or (places.main and not places.vague):
        return places
    if described.startswith(_VAGUE):
        word = described.removeprefix(_VAGUE)
        place = _PLACE_OF_VAGUE[word]
        return places if places.main else replace(places, main=place, present=(place,), vague=word)
    return replace(places, main=described, present=(described,), vague=None)
