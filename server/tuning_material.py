"""Gathers what the encoder's upper layers are tuned on: `python -m server.tuning_material FILE`.

Tuning itself (scripts/tune_encoder) runs apart, with libraries that the bot doesn't need; this
leaves it the sentences as word pieces, and where the published models lie.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import yaml

from knowledge.alarm_sentences import alarm_sentences
from knowledge.history import NONE, load_history_sentences
from nlu.alarm_training import NOTHING, clauses_without_alarm
from nlu.encoder import published_files, wordpiece
from nlu.text import clauses

_ROOT = Path(__file__).parents[1]
# Longer clauses are rare; they are tuned on their beginning.
_MOST_PIECES = 48


def _act_examples() -> list[tuple[str, str]]:
    """The messages of `data/nlu` with their dialogue acts."""
    found = []
    for path in sorted((_ROOT / "data" / "nlu").glob("*.yml")):
        for block in yaml.safe_load(path.read_text(encoding="utf-8")).get("nlu", []):
            lines = map(str.strip, block.get("examples", "").splitlines())
            found += [(line[2:], block["intent"]) for line in lines if line.startswith("- ")]
    return found


def _history_examples(fact: str) -> list[tuple[str, str]]:
    """The sentences of `knowledge/history` with the kind that each tells."""
    return [
        (text, NOTHING if kind == NONE else kind)
        for kind, texts in load_history_sentences(fact).items()
        for text in texts
    ]


def material() -> dict[str, Any]:
    """Clauses as word pieces, and messages as numbers of clauses with a label for each task.

    Returns:
        `clauses`: lists of word-piece ids; `tasks`: name to a list of [clause numbers, label];
        `nothing`: the label of what is harmless; `weights` and `model`: paths.
    """
    pieces, (model, weights) = wordpiece(), published_files()
    numbers: dict[str, int] = {}

    def numbered(message: str) -> list[int]:
        return [numbers.setdefault(one.text, len(numbers)) for one in clauses(message)]

    acts = _act_examples()
    texts, rules = alarm_sentences(NOTHING)
    ordinary = clauses_without_alarm([text for text, _ in acts])
    told = [*zip(texts, rules, strict=True), *((text, NOTHING) for text in ordinary)]
    history = [(fact, _history_examples(fact)) for fact in ("mileage", "onset")]
    tasks = {
        name: [(cut, label) for text, label in examples if (cut := numbered(text))]
        for name, examples in (("alarm", told), ("act", acts), *history)
    }
    return {
        "clauses": [pieces.ids(text, _MOST_PIECES) for text in numbers],
        "tasks": tasks,
        "nothing": NOTHING,
        "model": str(model),
        "weights": str(weights),
    }


def main() -> int:
    """Write the material as JSON."""
    (target,) = sys.argv[1:]
    found = material()
    Path(target).parent.mkdir(parents=True, exist_ok=True)
    Path(target).write_text(json.dumps(found), encoding="utf-8")
    counts = ", ".join(f"{len(rows)} for {name}" for name, rows in found["tasks"].items())
    print(f"{len(found['clauses'])} clauses; messages: {counts}.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
