"""Knows places by description, in replies to where it hurts: "the padded bit behind my toes".

The lexicon knows what parts of the body are called. Landmarks, clothes, what a muscle does and
slang nobody foresaw are learnt from examples (`knowledge/place_replies.yml`). It is asked where the
lexicon finds no place, or one so wide that it would have to be asked which part.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from knowledge.history import NONE, load_place_replies
from nlu.act_classifier import ActClassifier
from nlu.encoder import SentenceEncoder
from nlu.hearing import Heard, all_heard
from nlu.places import Places, read_places

# How likely the likeliest place must be.
_LIKELY = 0.4
# Such names stand for a place of which only so much is known: "one of my plates of meat".
_VAGUE = "vague_"


def train(encoder: SentenceEncoder, asides: Sequence[str]) -> ActClassifier:
    """Fit on the replies, against `asides`: messages that are no answer to any question."""
    told = [(text, place) for place, texts in load_place_replies().items() for text in texts]
    told += [(text, NONE) for text in asides]
    heard = all_heard([text for text, _ in told], encoder)
    places = (place for _, place in told)
    return ActClassifier.train_heard(list(zip(heard, places, strict=True)), balanced=True)


def described(classifier: ActClassifier, heard: Heard) -> str | None:
    """The place a reply describes, if any is likely enough."""
    odds = classifier.probabilities_of([heard.grams], heard.vector[None, :])[0]
    place = classifier.acts[int(odds.argmax())]
    return place if odds.max() >= _LIKELY and place != NONE else None


def with_description(places: Places, described: str | None) -> Places:
    """The places read, or the one described where none was read or only "foot", "leg" or "back"."""
    if described is None or (places.main and not places.vague):
        return places
    if described.startswith(_VAGUE):
        if places.main:
            return places
        as_said = read_places(described.removeprefix(_VAGUE), asked="pain_location")
        return replace(places, main=as_said.main, present=as_said.present, vague=as_said.vague)
    return replace(places, main=described, present=(described,), vague=None)
