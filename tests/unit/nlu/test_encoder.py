"""The encoder that remembers gives the same vectors and runs each text once."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from nlu.encoder import RememberingEncoder, SentenceEncoder, sentence_encoder


def test_what_is_remembered_is_what_would_be_encoded(monkeypatch: pytest.MonkeyPatch) -> None:
    run: list[str] = []
    encode = SentenceEncoder.encode

    def noted(self: SentenceEncoder, texts: Sequence[str]) -> object:
        run.extend(texts)
        return encode(self, texts)

    monkeypatch.setattr(SentenceEncoder, "encode", noted)
    encoder = RememberingEncoder()
    first = encoder.encode(["my knee", "my shin", "my knee"])
    second = encoder.encode(["my shin", "my calf"])
    assert run == ["my knee", "my shin", "my calf"]
    assert (first[0] == first[2]).all() and (first[1] == second[0]).all()
    assert encoder.encode([]).shape == (0, 384)
    assert np.allclose(first[0], encode(sentence_encoder(), ["my knee"])[0], atol=1e-3)
