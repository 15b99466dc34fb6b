"""Replies to a list of signs that deny it without saying no."""

from __future__ import annotations

import pytest

from nlu.denials import denies, only_a_trifle, only_tried


@pytest.mark.parametrize(
    "reply",
    [
        "bit stiff thats all",
        "just a graze",
        "nah just a bit sore",
        "only tired",
        "a niggle, that's it",
    ],
)
def test_a_trifle_and_nothing_more(reply: str) -> None:
    assert only_a_trifle(reply)


@pytest.mark.parametrize(
    "reply",
    [
        "stiff",
        "a bit numb thats all",
        "just sore and can't move it",
        "only my chest, that's all",
        "",
    ],
)
def test_what_is_no_trifle_or_not_all_denies_nothing(reply: str) -> None:
    assert not only_a_trifle(reply)


@pytest.mark.parametrize(
    "clause",
    [
        "no fever",
        "it isn't growing any more",
        "I can walk",
        "the legs are strong",
        "it all moves well",
        "walked straight after it",
    ],
)
def test_what_is_absent_or_possible_is_denied(clause: str) -> None:
    assert denies(clause)


@pytest.mark.parametrize(
    "clause", ["I can't walk", "no feeling in it", "it won't stop", "there is strong pain"]
)
def test_what_is_missing_is_a_sign(clause: str) -> None:
    assert not denies(clause)


def test_what_was_only_done_to_find_out_tells_nothing() -> None:
    assert only_tried("squeezed the sides")
    assert only_tried("i pressed all the bones")
    assert not only_tried("pressed the bone and it hurts")
    assert not only_tried("it is swollen")
