"""What must hold of the questions, and of the decision they lead to, whatever is answered."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.levels import load_levels
from knowledge.locations import load_locations
from knowledge.red_flags import load_checklists, load_modifiers, load_rules
from triage.advice import first_picks
from triage.answers import Answers
from triage.assessment import assess
from triage.explanation import days_words, reasons, would_raise
from triage.questions import ORDER, checklist_for, progress, remaining
from triage.red_flags import RANK

PLACES = sorted(load_locations())
RULES = load_rules()
Slots = dict[str, Any]
_SKIP = "skip"


def _ticks(question: str, slots: Slots) -> list[tuple[str, ...]]:
    checklist = checklist_for(question, Answers.from_slots(slots))
    return [line.rules for line in checklist.lines] if checklist else []


@st.composite
def replies(draw: st.DrawFn, question: str, slots: Slots) -> Any:
    """A reply to a question, as a slot has it: a value, or that it was skipped."""
    plain = {
        "pain_location": st.sampled_from(PLACES),
        "pain_side": st.sampled_from(["left", "right", "both", "none"]),
        "onset": st.sampled_from(["sudden", "gradual", "unknown"]),
        "onset_days": st.floats(0, 2000),
        "mileage_change": st.sampled_from(["increased", "unchanged", "returning", "new_runner"]),
        "severity": st.integers(0, 10).map(float),
        "is_adult": st.booleans(),
        "since_last_time": st.sampled_from(["better", "same", "worse"]),
    }
    if draw(st.integers(0, 9)) == 0:
        return _SKIP
    if question in plain:
        return draw(plain[question])
    lines = _ticks(question, slots)
    said = draw(
        st.lists(st.sampled_from(["no", "no", "no", "no", "yes", "unsure"]),
                 min_size=len(lines), max_size=len(lines))
    )  # fmt: skip
    return {
        word: [rule for rules, one in zip(lines, said, strict=True) if one == word
               for rule in rules]
        for word in ("yes", "unsure", "no")
    }  # fmt: skip


@st.composite
def talks(draw: st.DrawFn) -> tuple[list[str], Slots]:
    """A whole talk: the questions in the order they were asked, and what is known at its end."""
    slots: Slots = {"declined": []}
    asked: list[str] = []
    while left := remaining(slots):
        question = left[0]
        asked.append(question)
        assert len(asked) <= len(ORDER), "every question is asked once at most"
        reply = draw(replies(question, slots))
        if reply == _SKIP:
            slots["declined"] = [*slots["declined"], question]
        else:
            slots[question] = reply
    return asked, slots


@given(talks())
@settings(max_examples=300, deadline=None)
def test_nothing_is_asked_twice_and_every_talk_ends(talk: tuple[list[str], Slots]) -> None:
    asked, _ = talk
    assert len(asked) == len(set(asked)) <= 10


@given(talks())
@settings(max_examples=300, deadline=None)
def test_every_level_reached_has_its_texts_reasons_and_only_the_suggestions_it_may(
    talk: tuple[list[str], Slots],
) -> None:
    answers = Answers.from_slots(talk[1])
    assessment = assess(answers)
    level = load_levels()[assessment.level]
    assert level.headline and level.action and level.worse_if
    assert reasons(assessment, answers)
    assert days_words(assessment.days)
    picks = first_picks(answers, assessment.level)
    if level.may_suggest == "none":
        assert picks == []
    elif assessment.level == "self_care":
        assert 3 <= len(picks) <= 5
    assert len({pick.suggestion.id for pick in picks}) == len(picks)


@given(talks())
@settings(max_examples=200, deadline=None)
def test_an_alarm_or_a_hopeless_case_ends_the_questions_early(
    talk: tuple[list[str], Slots],
) -> None:
    asked, slots = talk
    answers = Answers.from_slots(slots)
    if assess(answers).alarm:
        ticked = answers.yes | answers.unsure
        assert ticked or answers.modifiers or answers.since_last_time
        assert asked[-1] not in ("onset", "mileage_change") or answers.modifiers
    if answers.adult is False:
        # Conditions only where one of them would make an alarm: pregnancy and belly pain.
        assert not set(asked[asked.index("is_adult") + 1 :]) - {"modifiers"}


@given(talks())
@settings(max_examples=200, deadline=None)
def test_a_list_left_open_or_an_unknown_age_never_ends_in_self_care(
    talk: tuple[list[str], Slots],
) -> None:
    _, slots = talk
    open_lists = {"universal_red_flags", "location_red_flags", "is_adult"} & set(slots["declined"])
    if open_lists:
        assert RANK[assess(Answers.from_slots(slots)).level] >= RANK["cannot_assess"]


@given(talks())
@settings(max_examples=200, deadline=None)
def test_the_order_in_which_slots_were_filled_doesnt_matter(talk: tuple[list[str], Slots]) -> None:
    slots = talk[1]
    turned = dict(reversed(list(slots.items())))
    for name, value in turned.items():
        if isinstance(value, dict):
            turned[name] = {word: list(reversed(ids)) for word, ids in reversed(value.items())}
    turned["declined"] = list(reversed(slots["declined"]))
    assert assess(Answers.from_slots(turned)) == assess(Answers.from_slots(slots))


@given(talks())
@settings(max_examples=200, deadline=None)
def test_what_would_change_it_is_more_urgent_than_what_was_decided(
    talk: tuple[list[str], Slots],
) -> None:
    answers = Answers.from_slots(talk[1])
    assessment = assess(answers)
    lines = {line.text: line for one in load_checklists().values() for line in one.lines}
    for text in would_raise(assessment, answers):
        assert RANK[RULES[lines[text].rules[0]].level] > RANK[assessment.level]


@given(st.sampled_from(PLACES), st.data())
@settings(max_examples=150, deadline=None)
def test_ticking_a_line_gives_at_least_the_level_of_its_rules(
    place: str, data: st.DataObject
) -> None:
    lines = [*load_checklists()["universal"].lines, *load_checklists()[place].lines]
    line = data.draw(st.sampled_from(lines))
    answers = Answers(locations=(place,), yes=frozenset(line.rules), adult=True)
    assert RANK[assess(answers).level] >= max(RANK[RULES[rule].level] for rule in line.rules)


ALL_DENIED = {"yes": [], "unsure": [], "no": []}
DONE = {
    "universal_red_flags": ALL_DENIED, "location_red_flags": ALL_DENIED, "pain_side": "left",
    "onset": "gradual", "onset_days": 7.0, "mileage_change": "increased", "severity": 3.0,
    "is_adult": True, "modifiers": ALL_DENIED,
}  # fmt: skip


def outcome(slots: Slots) -> tuple[str, list[tuple[str, str]]]:
    """What the runner would get: the level, the suggestions in their order, and why each."""
    answers = Answers.from_slots(slots)
    level = assess(answers).level
    return level, [(pick.suggestion.id, pick.why) for pick in first_picks(answers, level)]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(
    ("question", "replies"),
    [
        ("universal_red_flags", [{**ALL_DENIED, "yes": ["u_chest"]}]),
        ("location_red_flags", [{**ALL_DENIED, "unsure": [rule]} for rule in RULES]),
        ("onset_days", [60.0, 200.0]),
        ("mileage_change", ["new_runner", "unchanged", "returning"]),
        ("severity", [9.0]),
        ("is_adult", [False]),
        ("modifiers", [{**ALL_DENIED, "yes": [name]} for name in sorted(load_modifiers())]),
    ],
)
def test_a_question_that_is_asked_can_change_what_follows(
    place: str, question: str, replies: list[Any]
) -> None:
    slots = {**DONE, "pain_location": place, question: None}
    asked = question in remaining(slots)
    changes = any(
        outcome({**slots, question: reply}) != outcome({**DONE, "pain_location": place})
        for reply in replies
    )
    if place in ("chest", "abdomen") and question in ("severity", "onset_days"):
        # The level stays, but the doctor is to be told, and it is in the summary.
        return
    assert changes or not asked


def test_outside_what_it_knows_it_asks_for_alarms_only() -> None:
    assert remaining({"pain_location": "other"}) == ["universal_red_flags", "location_red_flags"]


def test_there_too_a_condition_is_asked_for_if_it_could_make_an_alarm() -> None:
    sore_bone = {**ALL_DENIED, "yes": ["any_bone_spot"]}
    slots = {"pain_location": "other", "universal_red_flags": ALL_DENIED,
             "location_red_flags": sore_bone}  # fmt: skip
    assert remaining(slots) == ["modifiers"]
    assert assess(
        Answers.from_slots({**slots, "modifiers": {"yes": ["m_steroid_osteoporosis"]}})
    ).level == "urgent"  # fmt: skip


@given(talks())
@settings(max_examples=100, deadline=None)
def test_progress_never_counts_past_its_end(talk: tuple[list[str], Slots]) -> None:
    asked, slots = talk
    for number in range(len(asked)):
        so_far = {k: v for k, v in slots.items() if k in asked[:number] or k == "declined"}
        step, of = progress({**so_far, "asked_questions": asked[: number + 1]})
        assert 1 <= step <= of <= len(ORDER)
