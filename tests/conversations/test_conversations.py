"""Plays the conversations of this folder to the real bot: trained model, real actions, real store.

A file is one conversation, its name says what happens, its folder which behaviour it shows. Each
step types a message (`say`) or answers everything still asked (`answer: {question: reply}`,
harmless replies for the rest), and then checks what a runner or an operator would see:

    asked: the question that stands          level: the triage level
    intent: the act recognised               slots: {name: value} (null: empty)
    flags: red flags that must be present    kinds: message kinds that must occur
    says: words that must occur              never: words that must not occur
    first: words of the first message        suggestions: some | none
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

HERE = Path(__file__).parent
FILES = sorted(HERE.glob("*/*.yml"))


def check(talk: Any, step: dict[str, Any], said: str) -> None:
    if "asked" in step:
        assert talk.asked == step["asked"]
    if "level" in step:
        assert talk.slot("triage_level") == step["level"]
    if "intent" in step:
        assert talk.intent == step["intent"]
    for name, value in step.get("slots", {}).items():
        wanted = pytest.approx(value) if isinstance(value, float) else value
        assert talk.slot(name) == wanted, name
    for flag in step.get("flags", ()):
        assert flag in (talk.slot("red_flags") or ())
    for kind in step.get("kinds", ()):
        assert kind in talk.kinds()
    for words in step.get("says", ()):
        assert words.lower() in said.lower()
    for words in step.get("never", ()):
        assert words.lower() not in said.lower()
    if "first" in step:
        assert step["first"].lower() in (talk.latest[0].get("text") or "").lower()
    if "suggestions" in step:
        assert bool(talk.slot("suggestions")) == (step["suggestions"] == "some")


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_conversation(path: Path, talk: Any) -> None:
    for step in yaml.safe_load(path.read_text(encoding="utf-8")):
        before = len(talk.messages)
        if "say" in step:
            talk.say(step["say"])
        else:
            talk.answer(**step["answer"])
        said = "\n".join(message.get("text") or "" for message in talk.messages[before:])
        check(talk, step, said)


def test_there_are_conversations_for_each_behaviour() -> None:
    assert {path.parent.name for path in FILES} >= {
        "seed", "safety", "corrections", "digressions", "checklists", "results",
    }  # fmt: skip
