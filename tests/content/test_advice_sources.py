"""All of the research is there, and every suggestion says what it rests on."""

from __future__ import annotations

from collections import Counter

from knowledge.advice import Suggestion, load_pain_limit
from knowledge.evidence import load_citations, load_grades, load_threads
from knowledge.exercises import load_exercises
from knowledge.files import FOLDER, read
from knowledge.locations import load_locations
from knowledge.plans import load_limits, load_return_plan
from tests.content.suggestions import ALL, one_by_one


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
