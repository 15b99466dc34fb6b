"""The intent training data holds together.

Every intent has enough different examples, no sentence teaches two intents, the files have the
shape Rasa reads, and the held-out sentences stay out of the training data.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
FILES = sorted((ROOT / "data" / "nlu").glob("*.yml"))
HELD_OUT = ROOT / "tests" / "nlu" / "dialogue_acts.yml"

INTENTS = {
    "affirm",
    "ask_check_in",
    "cancel_check_in",
    "ask_advice",
    "ask_can_run",
    "ask_duration",
    "ask_evidence",
    "ask_how_to",
    "ask_more",
    "ask_plan",
    "ask_process",
    "ask_summary",
    "bot_identity",
    "complaint",
    "correction",
    "define_term",
    "deny",
    "dont_know",
    "emoji",
    "feedback_bad",
    "feedback_good",
    "forget_me",
    "gibberish",
    "go_back",
    "goodbye",
    "greet",
    "human",
    "inform",
    "non_english",
    "out_of_scope",
    "privacy",
    "red_flag_volunteered",
    "rephrase",
    "report_injury",
    "restart",
    "skip",
    "stop",
    "thanks",
    "why_ask",
}
ENOUGH_EXAMPLES = 40
HELD_OUT_PER_INTENT = 12


class Example(NamedTuple):
    """One sentence of training data and where it stands."""

    text: str
    intent: str
    file: str


def key(text: str) -> str:
    """What two sentences share when only case, punctuation or spacing tells them apart.

    A sentence of punctuation alone (":-(") is its own key.
    """
    letters = (c for c in text.lower() if not unicodedata.category(c).startswith("P"))
    return " ".join("".join(letters).split()) or text.strip()


def load(path: Path) -> Any:
    return yaml.safe_load(path.read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def examples() -> tuple[Example, ...]:
    return tuple(
        Example(line.removeprefix("- ").strip(), block["intent"], path.name)
        for path in FILES
        for block in load(path)["nlu"]
        for line in block["examples"].splitlines()
    )


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_file_has_the_shape_rasa_reads(path: Path) -> None:
    content = load(path)
    assert set(content) == {"version", "nlu"}
    assert content["version"] == "3.1"
    for block in content["nlu"]:
        assert set(block) == {"intent", "examples"}
        for line in block["examples"].splitlines():
            assert re.match(r"- \S", line), f"not an example line: {line!r}"
            assert line == line.rstrip(), f"trailing space: {line!r}"


def test_an_intent_lives_in_one_block() -> None:
    blocks = Counter(block["intent"] for path in FILES for block in load(path)["nlu"])
    assert set(blocks) == INTENTS
    assert [intent for intent, count in blocks.items() if count > 1] == []


@pytest.mark.parametrize("intent", sorted(INTENTS))
def test_an_intent_has_enough_different_examples(intent: str) -> None:
    different = {key(example.text) for example in examples() if example.intent == intent}
    assert len(different) >= ENOUGH_EXAMPLES


def test_no_sentence_is_written_twice_or_teaches_two_intents() -> None:
    homes: dict[str, list[str]] = defaultdict(list)
    for example in examples():
        homes[key(example.text)].append(f"{example.intent} ({example.file})")
    assert {text: where for text, where in homes.items() if len(where) > 1} == {}


def test_no_example_carries_an_entity_annotation() -> None:
    """The extractor reads entities from a lexicon; an annotation would train nothing."""
    annotated = re.compile(r"\[[^\]]*\][({]")
    assert [example for example in examples() if annotated.search(example.text)] == []


def test_no_file_names_a_path_of_somebodys_machine() -> None:
    machine_path = re.compile(r"(?<![\w.])/(?:root|home|tmp|work|usr|Users|var|opt)/|[A-Z]:\\")
    found = [p.name for p in (*FILES, HELD_OUT) if machine_path.search(p.read_text("utf-8"))]
    assert found == []


def test_the_held_out_sentences_cover_every_intent_evenly() -> None:
    counts = Counter(row["intent"] for row in load(HELD_OUT))
    assert counts == dict.fromkeys(INTENTS, HELD_OUT_PER_INTENT)


def test_no_held_out_sentence_is_in_the_training_data() -> None:
    trained = {key(example.text) for example in examples()}
    held_out = [row["text"] for row in load(HELD_OUT)]
    assert len({key(text) for text in held_out}) == len(held_out)
    assert [text for text in held_out if key(text) in trained] == []
