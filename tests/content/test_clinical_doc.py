"""The page for review on paper holds all that is clinical, as the files have it now."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

from knowledge.advice import load_suggestions
from knowledge.clinical_doc import compose, main
from knowledge.clinical_running import REVIEWED
from knowledge.condition_words import condition_words
from knowledge.exercises import load_exercises
from knowledge.red_flags import load_modifiers, load_rules
from knowledge.regions import load_regions

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "clinical.md").read_text(encoding="utf-8")
IDS = [*load_rules(), *load_modifiers(), *load_suggestions(), *load_exercises()]


def test_the_page_is_current(tmp_path: Path) -> None:
    main(tmp_path / "clinical.md")
    now = (tmp_path / "clinical.md").read_text(encoding="utf-8")
    assert now == PAGE, "run `make clinical-doc`"


def test_every_entry_has_its_heading_and_room_for_a_name() -> None:
    headings = re.findall(r"^#{3,4} `(\w+)`", PAGE, re.MULTILINE)
    assert sorted(headings) == sorted(IDS)
    assert PAGE.count("Reviewed by: ") == len(IDS) + len(REVIEWED)


def test_it_says_how_much_is_reviewed() -> None:
    assert f"Reviewed so\nfar: 0 of {len(IDS) + len(REVIEWED)}." in compose()


def test_while_anything_is_unreviewed_the_bot_says_so_when_asked_who_it_is() -> None:
    domain = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))
    assert any(rule.reviewed_by is None for rule in load_rules().values())
    about = domain["responses"]["utter_bot_identity"][0]["text"]
    assert "no clinician has reviewed" in about


def test_every_question_number_and_sources_state_is_there() -> None:
    for rule in load_rules().values():
        assert rule.ask in PAGE
    for region in load_regions().values():
        assert f"| {region.emergency} |" in PAGE
    assert "from memory" in PAGE


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        ([["fever", "severity>=8"]], "fever and pain of 8 or more"),
        ([["side:both"], ["location:calf"]], "side: both; or pain in the calf"),
        ([["onset:sudden", "rule:c_dvt"]], "sudden onset and yes to `c_dvt`"),
        ([["modifier:m_diabetes"]], "\u201cYou have diabetes\u201d"),
        ([["days>=21", "age>=60"]], "lasting 21 or more days and age 60 or more"),
        ([], ""),
    ],
)  # fmt: skip
def test_conditions_are_put_in_words(condition: list[list[str]], words: str) -> None:
    assert condition_words(condition) == words
