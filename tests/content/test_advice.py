"""What must hold of the suggestions, whoever edits them."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from knowledge.advice import (
    MUSCULOSKELETAL,
    Suggestion,
    load_citations,
    load_grades,
    load_pain_limit,
    load_suggestions,
    load_tags,
    load_threads,
    suggestions_for,
)
from knowledge.exercises import load_exercises
from knowledge.files import FOLDER, read
from knowledge.locations import load_locations
from knowledge.plans import load_limits, load_return_plan
from knowledge.red_flags import load_rules

ALL = load_suggestions()
SELF_CARE_PLACES = (*MUSCULOSKELETAL, "side_stitch")

# Flags that raise no level by themselves.
SOFT_FLAGS = {"swelling", "bruising", "numbness", "giving_way_locking", "rest_pain"}

# What each answer surely means in the words of `fits`, which are finer.
ONSETS: dict[str, set[str]] = {"sudden": {"sudden"}, "gradual": {"gradual"}, "unknown": set()}
MILEAGES: dict[str, set[str]] = {
    "increased": {"jump_session", "jump_week"},
    "unchanged": {"steady"},
    "decreased": {"steady"},
    "returning": {"returning"},
    "new_runner": {"new_runner"},
    "unknown": set(),
}

# Names of injuries that would tell a runner what she has.
DIAGNOSIS = re.compile(
    r"fasciitis|tend[io]n[oi]|bursitis|\btorn\b|shin splint|runner.?s knee|sciatic|stress fracture|"
    r"impingement|piriformis|syndrome|\bstrain\b|\bsprain\b|thrombosis|arthritis|hernia|"
    r"slipped disc|"
    r"\byou have a (?:tear|clot|crack|break)",
    re.IGNORECASE,
)
MEDICINE = re.compile(
    r"ibuprofen|aspirin|paracetamol|acetaminophen|naproxen|diclofenac|painkiller|anti-inflammator|"
    r"tablet|\bpills?\b|\bgel\b|supplement|magnesium|cortisone|injection",
    re.IGNORECASE,
)


one_by_one = pytest.mark.parametrize("one", ALL.values(), ids=list(ALL))


def may_be_offered(one: Suggestion, *atoms: str) -> bool:
    return one.showable and not set(atoms) & set(one.not_with)


def safe(place: str, *atoms: str) -> list[str]:
    """Ids of what a runner told to see a doctor may get, if these atoms hold."""
    return [
        one.id
        for one in suggestions_for(place)
        if may_be_offered(one, *atoms) and one.safe_while_waiting
    ]


class TestCompleteness:
    def test_all_of_the_research_is_there(self) -> None:
        assert len(ALL) == 110

    def test_grades_are_those_of_the_research(self) -> None:
        counts = Counter(one.grade for one in ALL.values())
        assert counts == {"A": 9, "B": 14, "C": 47, "D": 27, "X": 13}

    def test_show_values_are_those_of_the_research(self) -> None:
        counts = Counter(one.show for one in ALL.values())
        assert counts == {"yes": 60, "with_caution": 19, "only_if_asked": 21, "never": 10}

    def test_the_seed_thread_has_its_seventeen_all_about_the_lower_back(self) -> None:
        seed = [one for one in ALL.values() if one.thread == "seed"]
        assert [one.id[:7] for one in seed] == [f"seed_{n:02}" for n in range(1, 18)]
        assert {one.location for one in seed} == {"lower_back"}

    def test_there_are_49_threads_and_78_citations(self) -> None:
        assert len(load_threads()) == 49
        assert len(load_citations()) == 78

    def test_ids_are_not_used_twice(self) -> None:
        for name, schema, key in (
            ("threads.yml", "threads.json", "threads"),
            ("citations.yml", "citations.json", "citations"),
        ):
            ids = [entry["id"] for entry in read(name, schema)[key]]
            assert len(ids) == len(set(ids)), name

    def test_every_file_is_named_after_a_place(self) -> None:
        files = {path.stem for path in (FOLDER / "advice").glob("*.yml")}
        assert files <= {"general", *load_locations()}


class TestSources:
    @one_by_one
    def test_the_threads_it_names_exist(self, one: Suggestion) -> None:
        named = {*one.also, *([one.thread] if one.thread else [])}
        assert named <= set(load_threads())
        assert (one.thread is None) == (one.origin is not None)

    @one_by_one
    def test_the_research_it_names_exists(self, one: Suggestion) -> None:
        assert set(one.cites) <= set(load_citations())

    @one_by_one
    def test_it_rests_on_research_if_its_grade_says_so(self, one: Suggestion) -> None:
        if one.grade in "ABX":
            assert one.cites

    def test_every_thread_and_every_citation_is_used(self) -> None:
        used = {name for one in ALL.values() for name in (one.thread, *one.also)}
        assert set(load_threads()) == used - {None}
        cited = {cite for one in ALL.values() for cite in one.cites}
        cited |= {*load_pain_limit().cites, *load_return_plan().cites}
        cited |= {cite for reason in load_limits().why for cite in reason.cites}
        for question in ("can_run", "duration"):
            for entry in read("outlook.yml", "outlook.json")[question]["by_place"]:
                cited |= set(entry["cites"])
        cited |= {cite for one in load_exercises().values() for cite in one.dose_cites}
        assert set(load_citations()) == cited

    def test_a_thread_without_an_address_says_why(self) -> None:
        assert all(bool(one.url) != bool(one.null_reason) for one in load_threads().values())

    def test_all_but_five_citations_can_be_followed(self) -> None:
        unlinked = {one.id for one in load_citations().values() if not one.link}
        assert unlinked == {"who2023", "damsted2018", "pereles2011", "arnold2018", "oxsport_return"}

    def test_each_grade_has_words_of_its_own(self) -> None:
        grades = load_grades()
        assert list(grades) == ["A", "B", "C", "D", "X"]
        assert len({one.words for one in grades.values()}) == 5

    def test_nobody_is_said_to_have_reviewed_what_nobody_reviewed(self) -> None:
        """Change this when a clinician signs entries off."""
        assert {one.reviewed_by for one in ALL.values()} == {None}


class TestWhatIsNeverShown:
    def test_ten_are_never_shown(self) -> None:
        assert sum(one.show == "never" for one in ALL.values()) == 10

    @one_by_one
    def test_what_is_never_shown_has_its_reason(self, one: Suggestion) -> None:
        if one.show == "never":
            assert one.why_not
            assert not one.safe_while_waiting

    @one_by_one
    def test_evidence_against_is_never_offered(self, one: Suggestion) -> None:
        if one.grade == "X":
            assert not one.showable

    @one_by_one
    def test_what_needs_a_caution_has_one(self, one: Suggestion) -> None:
        if one.show == "with_caution":
            assert one.caution

    @one_by_one
    def test_only_what_may_be_offered_is_safe_while_waiting(self, one: Suggestion) -> None:
        if one.safe_while_waiting:
            assert one.showable

    @one_by_one
    def test_no_medicine_is_suggested(self, one: Suggestion) -> None:
        if "medicine" in one.tags:
            assert not one.showable
        if one.showable:
            assert not MEDICINE.search(f"{one.title} {one.claim} {one.how}")


class TestSafety:
    @one_by_one
    def test_strength_work_waits_for_the_pain_to_settle(self, one: Suggestion) -> None:
        if "strength" in one.tags and one.safe_while_waiting:
            assert one.later
            assert "later" in one.how.lower()

    @one_by_one
    @pytest.mark.parametrize("tag", ["massage", "cross_training", "test"])
    def test_what_can_hurt_is_not_for_the_waiting(self, one: Suggestion, tag: str) -> None:
        if tag in one.tags:
            assert not one.safe_while_waiting

    @pytest.mark.parametrize(
        ("tag", "atoms"),
        [
            ("massage", ["anticoagulant", "modifier:m_bloodthinner", "calf_swelling_redness"]),
            ("strength", ["pregnancy", "modifier:m_pregnant", "pop_heard", "leg_weakness"]),
            ("strength", ["focal_bone_tenderness", "modifier:m_fluoroquinolone"]),
            ("stretching", ["pregnancy", "modifier:m_pregnant", "pop_heard"]),
            ("cross_training", ["pregnancy", "modifier:m_pregnant"]),
            ("warm_up", ["pregnancy", "modifier:m_pregnant", "focal_bone_tenderness"]),
            ("test", ["pregnancy", "focal_bone_tenderness", "cannot_bear_weight"]),
            ("ice_heat", ["numbness", "modifier:m_diabetes"]),
        ],
    )
    def test_what_forbids_a_kind_forbids_all_of_it(self, tag: str, atoms: list[str]) -> None:
        kind = [one for one in ALL.values() if tag in one.tags]
        assert kind
        assert all(set(atoms) <= set(one.not_with) for one in kind)

    def test_hopping_is_not_suggested_where_a_bone_may_be_cracked(self) -> None:
        for place in load_locations():
            hops = "run_tomorrow_test" in {one.id for one in suggestions_for(place)}
            assert hops == (place in ("ankle", "achilles", "calf", "knee", "it_band", "hamstring"))

    def test_what_forbids_a_suggestion_is_something_that_can_be_heard_or_asked(self) -> None:
        modifiers = read("modifiers.yml", "modifiers.json")["modifiers"]
        known = {
            "rule": set(load_rules()),
            "location": set(load_locations()),
            "modifier": {entry["id"] for entry in modifiers},
            "onset": {"sudden", "gradual"},
        }
        flags = {
            atom
            for rule in load_rules().values()
            for group in (*rule.heard, *rule.raise_to_emergency_if)
            for atom in group
        }
        flags |= SOFT_FLAGS | {flag for entry in modifiers for flag in entry["flags"]}
        for one in ALL.values():
            for atom in one.not_with:
                kind, _, name = atom.partition(":")
                compared = ">=" in atom or "<" in atom
                exists = name in known[kind] if name else compared or atom in flags
                assert exists, f"{one.id}: {atom}"


class TestChoice:
    @pytest.mark.parametrize("place", MUSCULOSKELETAL)
    @pytest.mark.parametrize("onset", ONSETS)
    @pytest.mark.parametrize("mileage", MILEAGES)
    def test_looking_after_it_yourself_there_are_three(
        self, place: str, onset: str, mileage: str
    ) -> None:
        fitting = [
            one
            for one in suggestions_for(place)
            if may_be_offered(one, f"onset:{onset}")
            and {"any", *ONSETS[onset]} & set(one.fits["onset"])
            and {"any", *MILEAGES[mileage]} & set(one.fits["mileage"])
        ]
        assert len(fitting) >= 3

    def test_for_a_side_stitch_there_are_three_whatever_else_is_known(self) -> None:
        assert sum(one.showable for one in suggestions_for("side_stitch")) >= 3
        assert len(safe("side_stitch")) >= 2

    @pytest.mark.parametrize("place", MUSCULOSKELETAL)
    @pytest.mark.parametrize(
        "atoms",
        [
            (),
            ("severity>=6", "severity>=8"),
            ("focal_bone_tenderness", "rule:any_bone_spot", "rule:x_walk_pain"),
            ("numbness", "swelling", "bruising"),
            ("pregnancy", "modifier:m_pregnant"),
            ("anticoagulant", "modifier:m_bloodthinner"),
            ("night_pain", "rest_pain", "rule:any_night"),
            ("modifier:m_diabetes", "modifier:m_cancer", "modifier:m_implant"),
        ],
    )
    def test_waiting_for_the_doctor_there_are_two(self, place: str, atoms: tuple[str, ...]) -> None:
        assert len(safe(place, *atoms)) >= 2

    def test_a_very_sore_back_after_more_running_leaves_with_something(self) -> None:
        offered = safe(
            "lower_back", "severity>=8", "severity>=6", "rule:lb_severe", "rule:any_severe"
        )
        assert {"seed_03_overdid_it", "seed_08_run_less", "seed_13_quads_strength"} <= set(offered)

    @pytest.mark.parametrize("place", ["chest", "abdomen", "other"])
    def test_where_it_is_not_a_runners_injury_nothing_is_offered(self, place: str) -> None:
        assert not [one.id for one in suggestions_for(place) if one.showable]


class TestWords:
    @pytest.mark.parametrize("place", SELF_CARE_PLACES)
    def test_no_two_cards_of_a_place_have_the_same_title(self, place: str) -> None:
        titles = [one.title.lower() for one in suggestions_for(place)]
        assert len(titles) == len(set(titles))

    @one_by_one
    def test_it_does_not_tell_the_runner_what_she_has(self, one: Suggestion) -> None:
        said = " ".join((one.title, one.claim, one.how, *one.why.values()))
        assert not DIAGNOSIS.search(said)

    @one_by_one
    def test_it_is_short_enough_to_be_read(self, one: Suggestion) -> None:
        assert 2 <= len(one.title.split()) <= 6
        for text in (one.claim, one.how, *one.why.values()):
            assert len(text.split()) <= 45

    @one_by_one
    def test_a_reason_is_one_sentence(self, one: Suggestion) -> None:
        for reason in one.why.values():
            assert len(re.findall(r"[.?!](?:\s|$)", reason)) == 1

    def test_every_tag_in_use_is_described(self) -> None:
        assert {tag for one in ALL.values() for tag in one.tags} == set(load_tags())
