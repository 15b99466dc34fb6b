"""The encoder's own upper layers stand where the published ones stood, and nowhere else."""

from __future__ import annotations

import numpy as np
import pytest

from nlu.encoder import SentenceEncoder, published_files, sentence_encoder
from nlu.tuned_layers import TUNED_LAYERS, with_tuned_layers


@pytest.fixture(scope="module")
def places() -> list[tuple[int, int]]:
    with np.load(TUNED_LAYERS, allow_pickle=False) as stored:
        return sorted(zip(stored["starts"].tolist(), stored["ends"].tolist(), strict=True))


def test_only_the_places_of_three_layers_are_changed(places: list[tuple[int, int]]) -> None:
    published = published_files()[0].read_bytes()
    tuned = with_tuned_layers(published)
    assert len(tuned) == len(published) and tuned != published
    done = 0
    for start, end in places:
        assert start >= done, "one tensor in another"
        assert tuned[done:start] == published[done:start]
        done = end
    assert tuned[done:] == published[done:]
    # Six matrices with scales and biases, and two norms, in each layer.
    assert len(places) == 3 * (6 * 3 + 2 * 2)


def test_vectors_have_length_one_whatever_is_beside_them() -> None:
    texts = ["my calf is hot and tight", "knee aches on stairs", "ok"]
    vectors = sentence_encoder().encode(texts)
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(1, abs=1e-5)
    assert sentence_encoder().encode(texts[1:2])[0] @ vectors[1] == pytest.approx(1, abs=1e-3)


# A sign, the same in other words, and what sounds alike and is harmless: none of them is taught.
TRIPLES = [
    ("there's a grip round my ribs on every climb", "something squeezes my breastbone uphill",
     "my vest squeezes my ribs on every climb"),
    ("I can't tell when my bladder is full", "no idea if I've finished weeing, all dead there",
     "I drank so much that my bladder was full at mile two"),
    ("the foot has gone the colour of candle wax", "my toes are icy and I can't feel them",
     "the candle wax dripped on my foot"),
    ("I woke up on the verge with a jogger over me", "next thing I knew I was on the tarmac",
     "a jogger woke me up this morning"),
    ("left calf is twice the right one and warm", "my lower leg is puffed up and hot on one side",
     "warm up twice, left calf first and then the right one"),
]  # fmt: skip


def test_one_sign_in_two_ways_is_nearer_than_it_was_published() -> None:
    """How much nearer the same sign is than what sounds alike, before and after tuning."""

    def margin(encoder: SentenceEncoder) -> float:
        vectors = encoder.encode([text for triple in TRIPLES for text in triple])
        signs, same, other = vectors.reshape(len(TRIPLES), 3, -1).transpose(1, 0, 2)
        return float(((signs * same).sum(1) - (signs * other).sum(1)).mean())

    assert margin(sentence_encoder()) > margin(SentenceEncoder(tuned=False)) + 0.02
