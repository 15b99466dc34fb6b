"""What the runner lives with or takes, and whose complaint it is."""

from __future__ import annotations

import pytest

from nlu.conditions import condition_ids, is_harmless, read_conditions

PRESENT = {
    "m_pregnant": [
        "I'm 18 weeks pregnant",
        "pregnant, second trimester",
        "gave birth five weeks ago",
        "3 weeks postpartum",
    ],
    "m_bloodthinner": [
        "on warfarin",
        "I take blood thinners",
        "xarelto daily",
        "I have haemophilia",
    ],
    "m_steroid_osteoporosis": [
        "I've got osteoporosis",
        "prednisolone for a year",
        "on steroids for my asthma",
        "brittle bones",
    ],
    "m_diabetes": ["type 1 diabetic", "diabetes", "I use insulin", "T2D"],
    "m_immune": [
        "on methotrexate",
        "having chemo at the moment",
        "kidney transplant so immunosuppressed",
        "weak immune system",
    ],
    "m_cancer": ["breast cancer in 2012", "had a lymphoma as a student", "in remission"],
    "m_implant": [
        "new hip since spring",
        "total knee replacement",
        "the knee I had replaced",
        "had an operation 3 weeks ago",
        "keyhole surgery last month",
    ],
    "m_fluoroquinolone": [
        "just finished a course of ciprofloxacin",
        "was given levaquin for a UTI",
    ],
    "m_statin": ["started statins in june", "on atorvastatin"],
    "m_sickle": ["I carry sickle cell trait", "sickle cell"],
    "m_heart": [
        "I have a heart condition",
        "two stents",
        "pacemaker",
        "my dad died suddenly of his heart at 38",
        "I've got afib",
    ],
}

DENIED = {
    "m_pregnant": ["not pregnant", "no, I'm not pregnant"],
    "m_bloodthinner": ["no blood thinners", "I don't take warfarin"],
    "m_diabetes": ["no diabetes", "not diabetic"],
    "m_cancer": ["never had cancer", "no diabetes, blood thinners or cancer"],
    "m_heart": ["no heart problems"],
    "m_statin": ["not on statins"],
}

NOTHING = [
    "mum's on warfarin",
    "none, and I can't be pregnant",
    "my wife is pregnant, my knee hurts",
    "off blood thinners years ago",
    "used to take statins",
    "running for cancer research",
    "had a steroid injection in my heel",
    "pre-diabetic according to the app",
    "heart rate was high, heart of gold though",
    "trying to get pregnant",
    "back running since my first pregnancy",
    "had surgery on my nose in 2009",
    "new knee sleeve",
    "type 2 fun",
    "is it cancer?",
    "my baby jogger has a wobbly wheel",
    "popped two nurofen",
]


def rows(table: dict[str, list[str]]) -> list[tuple[str, str]]:
    return [(condition, text) for condition, texts in table.items() for text in texts]


@pytest.mark.parametrize("asked", [None, "modifiers"])
@pytest.mark.parametrize(("condition", "text"), rows(PRESENT))
def test_hears_a_condition(condition: str, text: str, asked: str | None) -> None:
    assert condition in read_conditions(text, asked=asked).present


@pytest.mark.parametrize(("condition", "text"), rows(DENIED))
def test_hears_a_denial(condition: str, text: str) -> None:
    heard = read_conditions(text, asked="modifiers")
    assert condition in heard.denied
    assert heard.present == ()


@pytest.mark.parametrize("text", NOTHING)
def test_leaves_the_rest_alone(text: str) -> None:
    assert read_conditions(text, asked=None).present == ()


def test_a_medicine_offered_and_not_taken_is_none() -> None:
    told = "the GP prescribed ciprofloxacin for my bladder and I never started it"
    assert read_conditions(told, asked=None).denied == ("m_fluoroquinolone",)
    assert read_conditions("given cipro last month", asked=None).present == ("m_fluoroquinolone",)


def test_several_at_once_in_order() -> None:
    heard = read_conditions("diabetic, on a statin, no blood thinners", asked="modifiers")
    assert heard.present == ("m_diabetes", "m_statin")
    assert heard.denied == ("m_bloodthinner",)


def test_a_parent_asks_for_a_child() -> None:
    assert read_conditions("asking for my son, his heel hurts", asked=None).someone_else
    assert not read_conditions("my heel hurts", asked=None).someone_else


def test_every_condition_has_a_case_here() -> None:
    assert set(condition_ids()) == set(PRESENT)


@pytest.mark.parametrize(
    ("text", "asked", "chance", "present"),
    [
        ("the rat poison tablets", None, 0.9, True),
        ("the rat poison tablets", None, 0.5, False),
        ("the rat poison tablets", "modifiers", 0.5, True),
        ("mum is on warfarin", None, 0.9, False),
        ("no blood thinners", "modifiers", 0.9, False),
    ],
)
def test_what_is_heard_counts_if_likely_and_where_the_lexicon_knows_nothing_of_it(
    text: str, asked: str | None, chance: float, present: bool
) -> None:
    heard = read_conditions(text, asked=asked, chances={"m_bloodthinner": chance})
    assert ("m_bloodthinner" in heard.present) is present


@pytest.mark.parametrize(
    "clause", ["on blood pressure tablets", "I'm 58", "just asthma", "a touch of cholesterol",
               "dad had a bypass", "on the pill"]
)  # fmt: skip
def test_what_changes_nothing_is_harmless(clause: str) -> None:
    assert is_harmless(clause)


@pytest.mark.parametrize(
    "clause", ["I have diabetes", "my brother died suddenly at 30", "under 18", "it hurts",
               "a kidney transplant", "my dad dropped dead at 36"]
)  # fmt: skip
def test_what_may_change_something_is_not(clause: str) -> None:
    assert not is_harmless(clause)


def test_a_transplant_of_years_ago_counts_while_its_medicine_is_taken() -> None:
    told = "had a kidney transplant in 2019 so I'm on tacrolimus"
    assert "m_immune" in read_conditions(told, asked="modifiers").present
