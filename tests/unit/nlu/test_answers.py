"""Short answers: yes, no, not sure, and which of several."""

from __future__ import annotations

import pytest

from nlu.answers import contradicts, picks, yes_no


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("yes", "yes"),
        ("Yeah I think it does", "yes"),
        ("yep!", "yes"),
        ("aye", "yes"),
        ("👍", "yes"),
        ("no", "no"),
        ("Nope, nothing like that", "no"),
        ("none of these", "no"),
        ("NONE", "no"),
        ("thankfully no", "no"),
        ("definitely not", "no"),
        ("Definitely none", "no"),
        ("honestly no", "no"),
        ("i'm happy to say none", "no"),
        ("definitely the swelling", "yes"),
        ("it's just a blister", "no"),
        ("can't say I have", "no"),
        ("nah all good", "no"),
        ("all no", "no"),
        ("0", "no"),
        ("not sure", "unsure"),
        ("hmm maybe", "unsure"),
        ("no idea", "unsure"),
        ("couldn't tell you", "unsure"),
        ("can't think of any", "no"),
        ("no, no swelling", "no"),
        ("yes, yes it is", "yes"),
        ("i have told all", None),
        ("I have, yes", "yes"),
        ("yes no", None),
        ("my knee", None),
        ("3 weeks", None),
        ("", None),
    ],
)
def test_yes_no(text: str, meaning: str | None) -> None:
    assert yes_no(text) == meaning


@pytest.mark.parametrize(
    ("text", "chosen"),
    [
        ("1", {1}),
        ("1 and 3", {1, 3}),
        ("the second one", {2}),
        ("just the last", {4}),
        ("2nd and 4th", {2, 4}),
        ("all of them", {1, 2, 3, 4}),
        ("all except 2", {1, 3, 4}),
        ("number two please", {2}),
        ("the third one I suppose, it's like a drum", {3}),
        ("aye, the top one", {1}),
        ("the first one, the third one", {1, 3}),
        ("the first one, it's hard as wood, and the third one", {1, 3}),
        ("second one. no wait, the third", None),
        ("the first time, it went by itself", None),
        ("9", None),
        ("3 weeks", None),
        ("the one on my left", None),
        ("one side is numb", None),
        ("no", None),
        ("all no", None),
        ("no 2", {2}),
        ("", None),
    ],
)
def test_picks_of_four(text: str, chosen: set[int] | None) -> None:
    assert picks(text, 4) == (None if chosen is None else frozenset(chosen))


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("yes and no", True), ("no, yes, no", True), ("yes no", True),
        ("none or all of them", True), ("all of it and none of it", True),
        ("yes. no. not sure", True), ("no no", False), ("none at all", False),
        ("none, and all good", False), ("no", False),
        ("yes, no problem with that", False), ("yes no idea why though", False), ("nope", False),
        ("none of them, not at all", False), ("no to all of those", False),
    ],
)  # fmt: skip
def test_yes_and_no_at_once_is_neither(text: str, both: bool) -> None:
    assert contradicts(text) is both
