"""Which of several numbers in a reply is the runner's own."""

from __future__ import annotations

import pytest

from nlu.severity import read_severity


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("told the wife nine, between you and me it's four", 4),
        ("11!! ok ok, he's watching. 7", 7),
        ("broke my leg once and called that a 9, so this is, what, a three", 3),
        ("if labour is the ten then 2. on a normal person's scale 6", 6),
        ("my daughter says eight, I say four", 4),
        ("three quarters of the ten", 7.5),
        ("half way up your scale", 5),
        ("0 is a nice bath and 10 is a crocodile, right? then it's bang on 5 for me", 5),
        ("dead centre of your ruler", 5),
    ],
)
def test_the_score_settled_on_counts(text: str, severity: float) -> None:
    assert read_severity(text, asked="severity") == severity


def test_of_two_moments_the_worse_still_counts() -> None:
    assert read_severity("3 sitting, 6 on the stairs", asked="severity") == 6


def test_moments_are_no_second_thoughts() -> None:
    assert read_severity("8 on the stairs, honestly 3 sitting", asked="severity") == 8
