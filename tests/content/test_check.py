"""`make content-check` tells who edits the knowledge what is wrong, in which file and line."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the knowledge to make mistakes in."""
    shutil.copytree(ROOT / "knowledge", tmp_path / "knowledge")
    return tmp_path


def check(project: Path) -> tuple[int, str]:
    """Exit status and words of the real command."""
    done = subprocess.run(
        [sys.executable, "-m", "knowledge.check"], cwd=project, capture_output=True, text=True
    )
    return done.returncode, done.stdout + done.stderr


def change(project: Path, name: str, old: str, new: str) -> int:
    """Replace the first `old` by `new`; the line (from 1) where that was."""
    path = project / "knowledge" / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + 1


def test_the_knowledge_is_in_order() -> None:
    status, words = check(ROOT)
    assert (status, words.strip()) == (0, "The knowledge files are in order.")


@pytest.mark.parametrize(
    ("name", "old", "new", "words"),
    [
        ("red_flags.yml", "level: emergency", "level: emergancy", "'emergancy' should be one of"),
        ("red_flags.yml", "say_while_waiting:", "say_whilst_waiting:", "did you mean 'say_while_"),
        ("red_flags.yml", "[nhs_heart, acsm_signs", "[nhs_hart, acsm_signs", "mean 'nhs_heart'?"),
        ("red_flags.yml", "[[chest_pain]]", "[[chest_pian]]", "no flag 'chest_pian'"),
        ("advice/ankle.yml", "exercises: [balance]", "exercises: [balanse]", "mean 'balance'?"),
        ("exercises.yml", "[vuurberg2018]", "[vuurburg2018]", "mean 'vuurberg2018'?"),
        ("red_flags.yml", "id: u_breath", "id: u_chest", "the id 'u_chest' occurs twice"),
        ("checklists.yml", "[u_chest,", "[u_chst,", "there is no rule 'u_chst'"),
        ("modifiers.yml", '"location:lower_back"', '"location:lowerback"', "did you mean 'lower_b"),
        ("advice/calf.yml", "[rest, easing_off]", "[rest, easy]", "'easy' should be one of"),
        ("regions.yml", 'emergency: "911"', 'emergency: "nine"', "isn't written as it should be"),
        ("levels.yml", '"Be seen today."', '"Go!"', "at least 10"),
        ("alarms/more_universal.yml", "u_chest:", "u_chset:", "there is no rule 'u_chset'"),
        ("locations.yml", "locations:", "locations: [", "this is not YAML"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_line_and_in_words(
    project: Path, name: str, old: str, new: str, words: str
) -> None:
    line = change(project, name, old, new)
    status, told = check(project)
    assert status == 1
    about = [one for one in told.splitlines() if words in one]
    assert about and about[0].startswith(f"knowledge/{name}, line "), told
    if words != "this is not YAML":
        assert about[0].startswith(f"knowledge/{name}, line {line}"), told
    assert "Traceback" not in told


def test_a_key_written_twice_is_told(project: Path) -> None:
    line = change(
        project, "red_flags.yml", "  concern: cardiac\n", "  concern: heart\n  concern: lungs\n"
    )
    _, told = check(project)
    assert f"knowledge/red_flags.yml, line {line + 1}: 'concern' is written twice" in told


def test_a_place_without_a_list_is_told(project: Path) -> None:
    change(project, "locations.yml", "id: toe,", "id: nose,")
    _, told = check(project)
    assert "the place 'nose' has no list" in told


def test_all_mistakes_of_a_file_are_told_at_once(project: Path) -> None:
    change(project, "red_flags.yml", "level: emergency", "level: 1")
    change(project, "red_flags.yml", "level: urgent", "level: 2")
    _, told = check(project)
    assert told.count("should be one of") == 2
