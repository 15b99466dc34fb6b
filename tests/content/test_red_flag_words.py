"""A child can read the checklists and the questions, and they name no disease."""

from __future__ import annotations

from knowledge.red_flags import load_checklists, load_modifier_checklist, load_rules
from tests.content.checklist_lines import all_lines
from tests.content.wording import DISEASES, grade

RULES = load_rules()
CHECKLISTS = load_checklists()


def test_lines_are_few_short_and_unlike_each_other() -> None:
    for checklist in (*CHECKLISTS.values(), load_modifier_checklist()):
        assert len(checklist.lines) <= 7, checklist.id
        texts = [line.text.lower() for line in checklist.lines]
        ids = [line.id for line in checklist.lines]
        assert len(set(texts)) == len(texts) and len(set(ids)) == len(ids), checklist.id
        assert checklist.none_label.lower() not in texts
    assert max(len(line.text) for _, line in all_lines()) <= 110
    # Ticked lines travel as one message, parted by semicolons.
    assert not [line.text for _, line in all_lines() if ";" in line.text]


def test_an_eleven_year_old_can_read_the_lines() -> None:
    grades = {line.text: grade(line.text) for _, line in all_lines()}
    assert not {text: found for text, found in grades.items() if found > 8}
    assert sum(grades.values()) / len(grades) <= 6


def test_the_direct_questions_are_plain_on_average() -> None:
    grades = [grade(rule.ask) for rule in RULES.values()]
    assert sum(grades) / len(grades) <= 6
    assert max(grades) <= 12


def test_no_shown_text_names_a_disease() -> None:
    shown = [line.text for _, line in all_lines()]
    shown += [line.detail for _, line in all_lines() if line.detail]
    shown += [checklist.intro for checklist in CHECKLISTS.values()]
    shown += [rule.ask for rule in RULES.values()]
    shown += [rule.say_while_waiting for rule in RULES.values() if rule.say_while_waiting]
    assert not [text for text in shown if DISEASES.search(text)]
