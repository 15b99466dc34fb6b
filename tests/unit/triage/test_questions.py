"""What is asked next: nothing twice, nothing known, nothing that could change nothing."""

from __future__ import annotations

from typing import Any

import pytest

from knowledge.red_flags import load_checklists, load_rules
from triage.answers import Answers
from triage.questions import checklist_for, progress, remaining

NOTHING: dict[str, list[str]] = {"yes": [], "unsure": [], "no": []}
RULES = load_rules()


def test_a_checklist_is_shown_for_the_questions_that_have_one() -> None:
    knee = Answers(locations=("knee", "shin"))
    lists = load_checklists()
    assert checklist_for("universal_red_flags", Answers()) == lists["universal"]
    assert checklist_for("location_red_flags", knee) == lists["knee"]
    conditions = checklist_for("modifiers", Answers())
    assert conditions is not None and conditions.lines[0].rules == ("m_pregnant",)
    assert checklist_for("location_red_flags", Answers()) is None
    assert checklist_for("alarm_check", knee) is None
    for question in ("pain_location", "onset", "severity", "is_adult"):
        assert checklist_for(question, knee) is None


@pytest.mark.parametrize(
    ("rule", "consequence"),
    [("lb_saddle", "get help at once"), ("c_dvt", "be seen today"), ("sh_bsi", "next days")],
)
def test_a_direct_question_is_the_rules_own_and_says_what_a_yes_would_mean(
    rule: str, consequence: str
) -> None:
    shown = checklist_for("alarm_check", Answers(possible=rule))
    assert shown is not None
    assert [(line.id, line.text, line.rules) for line in shown.lines] == [
        (rule, RULES[rule].ask, (rule,))
    ]
    assert (shown.id, shown.none_label) == ("alarm_check", "No")
    assert consequence in shown.why and shown.intro == "Just to be sure:"
    assert RULES[rule].concern not in shown.why


def test_what_was_asked_directly_is_not_asked_again_in_a_list() -> None:
    told = Answers(locations=("calf",), checked=frozenset({"c_dvt_risk"}))
    shown = checklist_for("location_red_flags", told)
    whole = load_checklists()["calf"]
    assert shown is not None
    assert [line.id for line in whole.lines if line not in shown.lines] == ["clot_risk"]
    assert shown.intro == whole.intro and shown.why == whole.why


def test_a_line_of_several_signs_stays_while_one_of_them_is_open() -> None:
    told = Answers(locations=("calf",), checked=frozenset({"c_dvt"}))
    assert checklist_for("location_red_flags", told) == load_checklists()["calf"]


def test_a_list_of_which_every_line_is_settled_is_shown_whole() -> None:
    every = frozenset(rule for line in load_checklists()["calf"].lines for rule in line.rules)
    told = Answers(locations=("calf",), checked=every)
    assert checklist_for("location_red_flags", told) == load_checklists()["calf"]


@pytest.mark.parametrize(
    ("slots", "first"),
    [
        ({}, "universal_red_flags"),
        ({"possible_alarm": "lb_saddle"}, "alarm_check"),
        ({"possible_alarm": "lb_saddle", "alarm_check": {"no": ["lb_saddle"]}},
         "universal_red_flags"),
        ({"possible_alarm": "c_dvt", "alarm_check": {"no": ["lb_saddle"]}}, "alarm_check"),
        ({"universal_red_flags": NOTHING}, "pain_location"),
        ({"universal_red_flags": NOTHING, "pain_location": "knee"}, "pain_side"),
        ({"universal_red_flags": NOTHING, "pain_location": "neck"}, "location_red_flags"),
        ({"universal_red_flags": NOTHING, "pain_location": "knee", "pain_side": "left"},
         "location_red_flags"),
        ({"declined": ["universal_red_flags"]}, "pain_location"),
    ],
)  # fmt: skip
def test_the_next_question(slots: dict[str, Any], first: str) -> None:
    assert remaining(slots)[0] == first


@pytest.mark.parametrize("slots", [
    {"alarms": ["u_chest"]}, {"alarms": ["c_dvt"]},
    {"universal_red_flags": {"yes": ["u_stroke"]}}, {"universal_red_flags": {"unsure": ["u_heat"]}},
])  # fmt: skip
def test_an_alarm_ends_them(slots: dict[str, Any]) -> None:
    assert remaining(slots) == []


def test_a_list_of_signs_left_open_ends_all_but_alarms_and_easy_questions() -> None:
    slots = {"declined": ["universal_red_flags"], "pain_location": "toe", "pain_side": "left"}
    assert remaining(slots) == ["location_red_flags", "onset", "mileage_change", "severity"]


def test_whoever_leaves_more_than_one_open_is_asked_only_what_could_be_an_alarm() -> None:
    slots = {
        "declined": ["universal_red_flags", "pain_side"],
        "pain_location": "toe",
        "location_red_flags": NOTHING,
    }
    assert not {"onset", "mileage_change", "severity"} & set(remaining(slots))


def test_without_a_place_no_list_of_a_place_is_asked() -> None:
    slots = {"declined": ["pain_location"], "universal_red_flags": NOTHING}
    assert "location_red_flags" not in remaining(slots)


def test_mileage_is_asked_only_where_there_is_anything_to_suggest() -> None:
    assert "mileage_change" in remaining({"pain_location": "shin"})
    assert "mileage_change" in remaining({}), "the place isn't known yet"
    assert "mileage_change" not in remaining({"pain_location": "chest"})


def test_progress_counts_from_one_to_the_questions_there_will_be() -> None:
    assert progress({}) == (1, len(remaining({})))
    asked = {"universal_red_flags": NOTHING, "asked_questions": ["universal_red_flags"]}
    assert progress(asked) == (2, 1 + len(remaining(asked)))
    done = {"alarms": ["u_chest"], "asked_questions": ["universal_red_flags", "pain_location"]}
    assert progress(done) == (3, 3)
