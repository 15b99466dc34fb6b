"""When a red-flag rule fires, and at which level."""

from __future__ import annotations

import pytest

from knowledge.red_flags import Rule, load_rules
from triage.answers import Answers
from triage.red_flags import Fired, applies_here, fire

RULES = load_rules()


def rule(**changes: object) -> Rule:
    """An urgent rule of the knee, heard by swelling with fever, in one's own words only after a
    fall; an emergency with confusion."""
    facts: dict[str, object] = {
        "id": "r", "where": ("knee",), "added": (), "ask": "Is it so?", "concern": "c",
        "level": "urgent", "heard": (("swelling", "fever"), ("pop_heard",)),
        "heard_only_with": (("trauma_fall",),), "raise_to_emergency_if": (("confusion",),),
        "days": None, "stop_running": False, "say_while_waiting": None, "source": (),
        "graver": None, "accounts_for": (),
        "derived_from": None, "note": None, "reviewed_by": None,
    }  # fmt: skip
    return Rule(**{**facts, **changes})  # type: ignore[arg-type]


def fired(one: Rule, **told: object) -> list[tuple[str, str, str]]:
    answers = Answers(**{"locations": ("knee",), **told})  # type: ignore[arg-type]
    return [(found.rule.id, found.level, found.how) for found in fire({one.id: one}, answers)]


def flags(*names: str) -> dict[str, object]:
    return {"flags": frozenset(names)}


def test_a_yes_fires_wherever_it_hurts() -> None:
    assert fired(rule(), yes=frozenset({"r"})) == [("r", "urgent", "told")]
    assert fired(rule(), yes=frozenset({"r"}), locations=("toe",)) == [("r", "urgent", "told")]


def test_a_yes_goes_before_not_sure_and_heard() -> None:
    told = {"yes": frozenset({"r"}), "unsure": frozenset({"r"}), "heard": frozenset({"r"})}
    assert fired(rule(), **told) == [("r", "urgent", "told")]


def test_nothing_told_fires_nothing() -> None:
    assert fired(rule()) == []
    assert fired(rule(), no=frozenset({"r"})) == []


@pytest.mark.parametrize(
    ("names", "fires"),
    [(("swelling", "fever"), True), (("pop_heard",), True), (("swelling",), False),
     (("fever",), False), ((), False)],
)  # fmt: skip
def test_signs_fire_it_if_all_of_a_group_are_there(names: tuple[str, ...], fires: bool) -> None:
    assert fired(rule(), **flags(*names)) == ([("r", "urgent", "heard")] if fires else [])


def test_signs_count_only_at_its_places() -> None:
    told = flags("pop_heard")
    assert fired(rule(), **told, locations=("toe",)) == []
    assert fired(rule(), **told, locations=("toe", "knee")) == [("r", "urgent", "heard")]
    assert fired(rule(), **told, locations=()) == []
    assert fired(rule(where=("any",)), **told, locations=()) == [("r", "urgent", "heard")]


def test_heard_in_free_text_it_counts_only_with_what_must_be_beside_it() -> None:
    heard = {"heard": frozenset({"r"})}
    assert fired(rule(), **heard) == []
    assert fired(rule(), **heard, **flags("trauma_fall")) == [("r", "urgent", "heard")]
    assert fired(rule(heard_only_with=()), **heard) == [("r", "urgent", "heard")]
    # The detector has the place in mind already: it isn't asked for again.
    assert fired(rule(heard_only_with=()), **heard, locations=()) == [("r", "urgent", "heard")]


def test_not_believed_it_may_still_be_not_sure() -> None:
    told = {"heard": frozenset({"r"}), "unsure": frozenset({"r"})}
    assert fired(rule(), **told) == [("r", "see_doctor", "unsure")]


@pytest.mark.parametrize(
    ("level", "counts_as"),
    [("emergency", "urgent"), ("urgent", "see_doctor"), ("see_doctor", "see_doctor")],
)
def test_not_sure_counts_one_level_below_a_yes(level: str, counts_as: str) -> None:
    assert fired(rule(level=level), unsure=frozenset({"r"})) == [("r", counts_as, "unsure")]


def test_a_yes_is_raised_by_what_makes_it_an_emergency_and_not_sure_is_not() -> None:
    assert fired(rule(), yes=frozenset({"r"}), **flags("confusion")) == [("r", "emergency", "told")]
    unsure = fired(rule(), unsure=frozenset({"r"}), **flags("confusion"))
    assert unsure == [("r", "see_doctor", "unsure")]
    heard = fired(rule(), **flags("pop_heard", "confusion"))
    assert heard == [("r", "emergency", "heard")]


def test_the_most_urgent_comes_first() -> None:
    rules = {one.id: one for one in (rule(id="a", level="see_doctor"), rule(id="b"),
                                     rule(id="c", level="emergency"))}  # fmt: skip
    answers = Answers(yes=frozenset(rules))
    assert [found.rule.id for found in fire(rules, answers)] == ["c", "b", "a"]
    assert all(isinstance(found, Fired) for found in fire(rules, answers))


def test_a_rule_for_any_place_applies_without_one() -> None:
    assert applies_here(rule(where=("any",)), Answers())
    assert not applies_here(rule(), Answers())


# ------------------------------------------------------- some rules, as the source has them


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ({"flags": {"fever"}, "locations": ("lower_back",)}, "urgent"),
        ({"flags": {"fever"}, "locations": ("lower_back",), "modifiers": {"m_immune"}},
         "emergency"),
        ({"yes": {"c_artery"}, "locations": ("calf",)}, "see_doctor"),
        ({"yes": {"c_artery"}, "flags": {"rest_pain"}, "locations": ("calf",)}, "emergency"),
        ({"yes": {"lb_kidney"}, "locations": ("lower_back",)}, "urgent"),
        ({"yes": {"lb_kidney"}, "severity": 8, "locations": ("lower_back",)}, "emergency"),
        ({"yes": {"to_diabetes", "sk_dying"}, "locations": ("toe",)}, "emergency"),
        ({"yes": {"u_faint_after"}}, "urgent"),
        ({"yes": {"u_faint_after"}, "modifiers": {"m_heart"}}, "emergency"),
        ({"yes": {"ub_cord"}, "onset": "sudden", "locations": ("neck",)}, "emergency"),
        ({"yes": {"ub_cord"}, "onset": "gradual", "locations": ("neck",)}, "urgent"),
        # Burning pee with no pain in side, back or belly is none of its places.
        ({"heard": {"lb_kidney"}}, None),
        ({"heard": {"lb_kidney"}, "locations": ("abdomen",)}, "urgent"),
    ],
)  # fmt: skip
def test_raises_of_the_source(told: dict[str, object], expected: str | None) -> None:
    sets = {key: frozenset(value) if isinstance(value, set) else value
            for key, value in told.items()}  # fmt: skip
    found = fire(RULES, Answers(**sets))  # type: ignore[arg-type]
    assert (found[0].level if found else None) == expected
