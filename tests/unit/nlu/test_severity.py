"""How bad the pain is, from 0 to 10."""

from __future__ import annotations

import pytest

from nlu.severity import read_severity

ASKED = "severity"


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("0", 0),
        ("four", 4),
        ("a solid 6", 6),
        ("5.5", 5.5),
        ("3-4", 3.5),
        ("6 or 7", 7),
        ("about an 8 I'd say", 8),
        ("9/10", 9),
        ("7 out of ten", 7),
        ("2/5", 4),
        ("80%", 8),
        ("10++", 10),
        ("eleven", 10),
        ("2 sitting, 6 on stairs", 6),
        ("1 at rest and 5 running", 5),
        ("was 9, now 5", 5),
        ("8 on monday but 3 today", 3),
        ("4 with ibuprofen", 4),
        ("not quite a ten, call it 9", 9),
        ("nearly 7", 7),
    ],
)
def test_numbers_in_answer_to_the_question(text: str, severity: float) -> None:
    assert read_severity(text, asked=ASKED) == severity


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("mild", 2),
        ("slight", 2),
        ("just a niggle", 2),
        ("a bit sore", 2),
        ("I can ignore it", 2),
        ("not too bad", 3),
        ("could be worse", 3),
        ("moderate", 5),
        ("I'm limping", 6),
        ("really bad", 7),
        ("severe", 8),
        ("it wakes me up", 8),
        ("can barely walk", 8),
        ("absolute agony", 9),
        ("it made me cry", 9),
        ("the worst pain of my life", 10),
        ("doesn't hurt", 0),
        ("not severe", 3),
        ("fine thanks", 2),
        ("hi how's it going, it's pretty bad", 7),
    ],
)
def test_words_in_answer_to_the_question(text: str, severity: float) -> None:
    assert read_severity(text, asked=ASKED) == severity


@pytest.mark.parametrize(
    "text",
    [
        "only when I run",
        "2 weeks",
        "since mile 5",
        "took 2 ibuprofen",
        "how many questions are left",
        "what does a 10 feel like",
        "the right one",
        "go back one",
        "no idea",
        "52",
        "ta very much",
        "ok I'm done, bye",
        "alright mate how's it going",
        "whats the worst it could be",
    ],
)
def test_what_is_no_answer_to_how_bad(text: str) -> None:
    assert read_severity(text, asked=ASKED) is None


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("sore hip, pain is about a 5", 5),
        ("shin pain 6/10 when I land", 6),
        ("woke with severe lower back pain", 8),
        ("a mild ache in the arch", 2),
        ("my hip is in agony", 9),
        ("there's pain but it isn't severe", 3),
    ],
)
def test_severity_told_unasked(text: str, severity: float) -> None:
    assert read_severity(text, asked=None) == severity


@pytest.mark.parametrize(
    "text",
    [
        "7",
        "bad",
        "knee pain for 3 weeks",
        "pain at mile 8 of 10",
        "pace was 7:10",
        "since 7/10 my calf hurts",
        "9/10 runs it hurts",
        "mild overpronation says the shop",
        "sharp pain under the heel",
        "severe pain years ago, other leg",
        "half a mile in, pain in 2 toes",
    ],
)
def test_numbers_and_words_that_are_not_the_pain(text: str) -> None:
    assert read_severity(text, asked=None) is None
