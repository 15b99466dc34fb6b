"""What must hold of the decision whatever the answers are."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.levels import load_levels
from knowledge.locations import load_locations
from knowledge.red_flags import load_modifiers, load_rules
from triage.advice import rank
from triage.answers import Answers
from triage.assessment import assess
from triage.questions import remaining
from triage.red_flags import RANK

RULES = sorted(load_rules())
MODIFIERS = sorted(load_modifiers())
FLAGS = sorted(
    {
        atom
        for rule in load_rules().values()
        for alternative in rule.heard + rule.raise_to_emergency_if
        for atom in alternative
        if ":" not in atom and not any(sign in atom for sign in "<>")
    }
)
LOCATIONS = sorted(load_locations())


def some(ids: list[str], most: int = 4) -> st.SearchStrategy[frozenset[str]]:
    return st.frozensets(st.sampled_from(ids), max_size=most)


ANSWERS = st.builds(
    Answers,
    locations=st.lists(st.sampled_from(LOCATIONS), max_size=3, unique=True).map(tuple),
    side=st.sampled_from([None, "left", "right", "both", "none"]),
    onset=st.sampled_from([None, "sudden", "gradual", "unknown"]),
    onset_days=st.none() | st.floats(0, 4000),
    mileage_change=st.sampled_from(
        [None, "increased", "decreased", "unchanged", "returning", "new_runner", "unknown"]
    ),
    severity=st.none() | st.floats(0, 10),
    flags=some(FLAGS),
    yes=some(RULES, 2),
    unsure=some(RULES, 2),
    modifiers=some(MODIFIERS, 3),
    answered=st.just(frozenset({"universal_red_flags", "location_red_flags", "modifiers"})),
    age=st.none() | st.integers(1, 99),
    adult=st.sampled_from([None, True, False]),
    somebody_else=st.booleans(),
)


@given(ANSWERS, st.sampled_from(FLAGS))
@settings(max_examples=300, deadline=None)
def test_one_more_flag_never_lowers_the_level(answers: Answers, flag: str) -> None:
    more = replace(answers, flags=answers.flags | {flag})
    assert RANK[assess(more).level] >= RANK[assess(answers).level]


@given(ANSWERS, st.sampled_from(RULES))
@settings(max_examples=300, deadline=None)
def test_one_more_yes_never_lowers_the_level(answers: Answers, rule: str) -> None:
    more = replace(answers, yes=answers.yes | {rule})
    assert RANK[assess(more).level] >= RANK[assess(answers).level]


@given(ANSWERS, st.sampled_from(MODIFIERS))
@settings(max_examples=200, deadline=None)
def test_one_more_condition_never_lowers_the_level(answers: Answers, modifier: str) -> None:
    more = replace(answers, modifiers=answers.modifiers | {modifier})
    assert RANK[assess(more).level] >= RANK[assess(answers).level]


@given(ANSWERS)
@settings(max_examples=300, deadline=None)
def test_nobody_above_see_doctor_gets_a_suggestion(answers: Answers) -> None:
    level = assess(answers).level
    picks = rank(answers, level)
    if level in ("emergency", "urgent", "cannot_assess"):
        assert picks == []
    if level == "see_doctor":
        assert all(pick.suggestion.safe_while_waiting for pick in picks)
    assert all(pick.suggestion.show in ("yes", "with_caution") for pick in picks)


@given(ANSWERS)
@settings(max_examples=200, deadline=None)
def test_a_level_that_comes_from_flags_names_them(answers: Answers) -> None:
    assessment = assess(answers)
    if assessment.why == "red_flags":
        assert assessment.deciding
    assert assessment.level in load_levels()


@given(st.permutations(LOCATIONS).map(lambda places: places[:3]), some(FLAGS), some(RULES, 2))
@settings(max_examples=100, deadline=None)
def test_the_order_of_places_doesnt_matter_for_the_level(
    places: list[str], flags: frozenset[str], yes: frozenset[str]
) -> None:
    known = [place for place in places if place != "other"]
    one = Answers(locations=tuple(known), flags=flags, yes=yes, adult=True)
    other = replace(one, locations=tuple(reversed(known)))
    assert assess(one).level == assess(other).level


@given(st.sampled_from(RULES))
def test_every_rule_confirmed_gives_at_least_its_level(rule: str) -> None:
    found = load_rules()[rule]
    place = found.where[0] if found.where[0] != "any" else "knee"
    assessment = assess(Answers(locations=(place,), yes=frozenset({rule}), adult=True))
    assert RANK[assessment.level] >= RANK[found.level]


def test_not_sure_counts_one_level_below_yes() -> None:
    def level(**told: frozenset[str]) -> str:
        return assess(Answers(locations=("calf",), adult=True, **told)).level

    assert level(yes=frozenset({"u_chest"})) == "emergency"
    assert level(unsure=frozenset({"u_chest"})) == "urgent"
    assert level(unsure=frozenset({"c_dvt"})) == "see_doctor"


@given(st.dictionaries(st.sampled_from(["pain_side", "onset", "severity"]), st.none()))
def test_warning_signs_are_asked_before_anything_else(slots: dict[str, None]) -> None:
    assert remaining(slots)[0] == "universal_red_flags"
