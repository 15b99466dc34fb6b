"""How old the runner is, and whether of age."""

from __future__ import annotations

import pytest

from nlu.age import Age, read_age

ASKED = "is_adult"


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("I'm 37 and my heel hurts", 37),
        ("44M, sore hip", 44),
        ("F52 here", 52),
        ("(F, 31) calf trouble", 31),
        ("26yo, shin splints", 26),
        ("61 year old runner", 61),
        ("57, achilles is stiff", 57),
        ("in my early forties, knee pain", 42),
        ("just turned 60, hip pain", 60),
        ("aged 23", 23),
        ("my knee hurts, I'm 34", 34),
        ("I fell on my knee, I'm 70", 70),
        ("my son runs too, I'm 41", 41),
    ],
)
def test_an_age_told_unasked(text: str, years: int) -> None:
    assert read_age(text, asked=None) == Age(years, True)


@pytest.mark.parametrize(
    "text",
    [
        "my lad is 13 and his heel hurts",
        "when I was 15 I broke it",
        "I'm 5'9 and heavy",
        "I'm 6 miles in",
        "I'm 12 weeks pregnant",
        "running for 25 years",
        "45 min run",
        "yes",
        "48",
    ],
)
def test_what_is_not_the_runners_age(text: str) -> None:
    assert read_age(text, asked=None) == Age()


@pytest.mark.parametrize(
    ("text", "years", "adult"),
    [
        ("yes", None, True),
        ("yep, 33", 33, True),
        ("of course", None, True),
        ("58 if you want to know", 58, True),
        ("turned 47 in may", 47, True),
        ("over 18, 29", 29, True),
        ("over 18", None, True),
        ("old enough", None, True),
        ("fifty three", 53, True),
        ("mid thirties", 35, True),
        ("no, I'm 64 lol", 64, True),
        ("18", 18, True),
        ("no", None, False),
        ("not yet", None, False),
        ("16", 16, False),
        ("17, 18 in june", 17, False),
        ("nearly 18", None, False),
        ("under 18", None, False),
        ("I'm a teenager", None, False),
        ("year 11 at school", None, False),
        ("dunno", None, None),
        ("why does that matter", None, None),
    ],
)
def test_answers_to_whether_of_age(text: str, years: int | None, adult: bool | None) -> None:
    assert read_age(text, asked=ASKED) == Age(years, adult)


@pytest.mark.parametrize(
    ("text", "years", "adult"),
    [
        ("over 65", 65, True),
        ("I'm over 50, that's all", 50, True),
        ("under 18", None, False),
        ("no, and I'm not under 18", None, None),
        ("my dad is over 65", None, None),
        ("nothing over 10 k", None, None),
    ],
)
def test_an_age_told_to_the_list_of_conditions(
    text: str, years: int | None, adult: bool | None
) -> None:
    assert read_age(text, asked="modifiers") == Age(years, adult)


@pytest.mark.parametrize("text", ["Comfortably, yes", "18 in August so yes", "by decades, yep"])
def test_a_yes_at_the_end_answers(text: str) -> None:
    assert read_age(text, asked="is_adult").adult is True
