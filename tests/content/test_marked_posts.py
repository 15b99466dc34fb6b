"""Of a post the marked words are taught as telling something, and all around them as harmless."""

from __future__ import annotations

import pytest

from knowledge.alarm_sentences import load_alarm_sentences
from knowledge.marked_posts import parts_of


@pytest.mark.parametrize(
    ("post", "told", "around"),
    [
        (
            "long week, {a:then it went bang}. can i race on sunday?",
            {"a": "then it went bang"},
            ("can i race on sunday?",),
        ),
        (
            "{a:nine days in a boot} and my new shoes are great but {a: that calf looks fat }",
            {"a": "nine days in a boot. that calf looks fat"},
            ("and my new shoes are great but",),
        ),
        ("nothing of note this week", {}, ("nothing of note this week",)),
    ],
)
def test_parts_of_a_post(post: str, told: dict[str, str], around: tuple[str, ...]) -> None:
    assert parts_of(post) == (told, around)


def test_no_mark_is_left_in_what_is_taught() -> None:
    taught = [text for pair in load_alarm_sentences().values() for part in pair for text in part]
    assert not [text for text in taught if "{" in text or "}" in text]
