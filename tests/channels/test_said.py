"""What a client sends is read with care: what isn't a message is refused, a bad locale left out."""

from __future__ import annotations

from typing import Any

import pytest

from channels.web.refusals import MAX_CHARS, TEXTS
from channels.web.said import RefusedError, read_said


@pytest.mark.parametrize(
    "locale", ["en", "de-CH", "zh-Hant-TW", "es-419", "sl-rozaj-biske", "en-GB-u-ca-gregory"]
)
def test_the_language_of_the_page_is_kept(locale: str) -> None:
    assert read_said({"text": "hi", "id": "a", "locale": locale}).locale == locale


@pytest.mark.parametrize(
    "locale",
    [None, 5, "", "e", "en_GB", "en-", "-en", "en GB", ["en"], {"en": 1}, "en\n", "1234",
     "en-" + "a" * 9, "en" + "-abcdefgh" * 5, "<b>"],
)  # fmt: skip
def test_what_is_no_language_is_left_out_and_the_message_taken(locale: Any) -> None:
    said = read_said({"text": "my knee hurts", "id": "a", "locale": locale})
    assert (said.text, said.locale) == ("my knee hurts", None)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (None, "bad_request"),
        ({"text": "hi", "id": ""}, "bad_request"),
        ({"text": "hi", "id": "x" * 65}, "bad_request"),
        ({"text": "x" * (MAX_CHARS + 1), "id": "a"}, "too_long"),
    ],
)
def test_what_cant_be_taken_has_a_reason_with_words(data: Any, code: str) -> None:
    with pytest.raises(RefusedError, match=code):
        read_said(data)
    assert TEXTS[code]
