"""The encoder's own upper layers stand where the published ones stood, and nowhere else."""

from __future__ import annotations

import numpy as np
import pytest

from nlu.encoder import published_files, sentence_encoder
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


@pytest.mark.parametrize(
    ("told", "in_other_words", "harmless"),
    [
        (
            "there's a grip round my ribs on every climb",
            "something squeezes my breastbone when I run uphill",
            "my vest squeezes my ribs on every climb",
        ),
        (
            "I can't tell when my bladder is full",
            "no idea if I've finished weeing, it's all dead down there",
            "I drank so much that my bladder was full at mile two",
        ),
    ],
)
def test_one_sign_in_two_ways_is_nearer_than_what_sounds_alike(
    told: str, in_other_words: str, harmless: str
) -> None:
    sign, same, other = sentence_encoder().encode([told, in_other_words, harmless])
    assert sign @ same > sign @ other
