"""What must hold of the exercises and their drawings, whoever edits them."""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PIL import Image

from channels.slack.render.drawings import FOLDER as SLACK_DRAWINGS
from knowledge.advice import load_suggestions
from knowledge.evidence import load_citations
from knowledge.exercises import DRAWINGS, Dose, Exercise, load_exercises
from tests.content.wording import DISEASES, grade

ROOT = Path(__file__).parents[2]
ALL = load_exercises()
SVG = "{http://www.w3.org/2000/svg}"

one_by_one = pytest.mark.parametrize("one", ALL.values(), ids=list(ALL))


class TestWords:
    @one_by_one
    def test_a_child_of_eleven_can_read_it(self, one: Exercise) -> None:
        assert grade(" ".join([*one.steps, one.progress, f"Stop if {one.stop}."])) <= 6

    @one_by_one
    def test_a_step_is_short(self, one: Exercise) -> None:
        assert all(len(step.split()) <= 20 for step in one.steps)

    @one_by_one
    def test_it_names_no_disease(self, one: Exercise) -> None:
        said = " ".join([one.name, *one.steps, one.progress, one.stop, one.drawing])
        assert not DISEASES.search(said)

    @one_by_one
    def test_its_own_name_is_understood(self, one: Exercise) -> None:
        from actions.how_to import exercise_in

        for words in (one.name, *one.words):
            assert exercise_in(f"how do I do the {words}?") == one

    @pytest.mark.parametrize(
        ("dose", "words"),
        [
            (Dose(3, "week", sets=2, reps=8), "2 sets of 8, 3 times a week"),
            (
                Dose(1, "day", sets=2, hold_seconds=30, each_side=True),
                "2 holds of 30 seconds on each side, once a day",
            ),
            (Dose(3, "day", reps=10, hold_seconds=10),
             "10 times, each held 10 seconds, 3 times a day"),
            (Dose(2, "day", sets=3, reps=15, weeks=12), "3 sets of 15, twice a day, for 12 weeks"),
            (Dose(1, "day", minutes=1), "1 minute, once a day"),
        ],
    )  # fmt: skip
    def test_a_dose_in_words(self, dose: Dose, words: str) -> None:
        assert dose.words() == words


class TestSources:
    @one_by_one
    def test_a_dose_is_from_somewhere_or_said_to_be_customary(self, one: Exercise) -> None:
        assert one.dose_cites or "customary" in one.dose_source.lower()
        assert set(one.dose_cites) <= set(load_citations())

    def test_nobody_is_said_to_have_reviewed_what_nobody_reviewed(self) -> None:
        """Change this when a clinician signs entries off."""
        assert {one.reviewed_by for one in ALL.values()} == {None}

    def test_suggestions_name_exercises_that_exist_and_every_one_is_named(self) -> None:
        named = {name for one in load_suggestions().values() for name in one.exercises}
        assert named == set(ALL)

    def test_what_is_never_shown_has_no_exercise(self) -> None:
        assert not [
            one.id for one in load_suggestions().values() if one.show == "never" and one.exercises
        ]

    def test_what_the_seed_thread_names_for_the_quads_can_be_shown(self) -> None:
        quads = load_suggestions()["seed_13_quads_strength"]
        assert set(quads.exercises) == {"squat", "lunge", "wall_sit"}


class TestDrawings:
    def test_they_are_what_the_script_draws(self) -> None:
        script = ROOT / "scripts" / "draw_exercises.py"
        found = subprocess.run(
            [sys.executable, str(script), "--check"], capture_output=True, text=True, check=False
        )
        assert found.returncode == 0, found.stderr

    @one_by_one
    def test_each_says_what_it_shows(self, one: Exercise) -> None:
        drawn = ElementTree.fromstring((DRAWINGS / f"{one.id}.svg").read_text(encoding="utf-8"))
        assert drawn.findtext(f"{SVG}title") == one.name
        assert drawn.findtext(f"{SVG}desc") == one.drawing
        assert drawn.get("role") == "img"

    @one_by_one
    def test_each_brings_its_own_light_ground_and_needs_no_styles(self, one: Exercise) -> None:
        """So it reads on a light and on a dark page, and under a strict content policy."""
        text = (DRAWINGS / f"{one.id}.svg").read_text(encoding="utf-8")
        drawn = ElementTree.fromstring(text)
        ground = drawn.find(f"{SVG}rect")
        assert ground is not None
        assert ground.get("fill") == "#f8fafc"
        covers = [ground.get(name) for name in ("width", "height")]
        assert covers == drawn.attrib["viewBox"].split()[2:]
        assert not re.search(r"<style|style=|<script|href", text)
        assert len(text) < 8000

    @one_by_one
    def test_the_picture_for_slack_is_made_of_the_current_drawing(self, one: Exercise) -> None:
        picture = SLACK_DRAWINGS / f"{one.id}.png"
        with Image.open(picture) as image:
            made_of = image.info["source"]
        drawing = (DRAWINGS / f"{one.id}.svg").read_bytes()
        assert made_of == hashlib.sha256(drawing).hexdigest()
        assert picture.stat().st_size < 40_000

    def test_there_are_no_others(self) -> None:
        assert {path.stem for path in SLACK_DRAWINGS.iterdir()} == set(ALL)
