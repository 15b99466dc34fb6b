"""Sentences that teach how a runner tells the history: the running before, how the pain began."""

from __future__ import annotations

from functools import cache

from knowledge.files import FOLDER, read

# Sentences that sound near but tell none of the kinds.
NONE = "none"


@cache
def load_history_sentences(fact: str) -> dict[str, tuple[str, ...]]:
    """For each kind of a fact ("mileage", "onset") sentences that tell it; `NONE` for look-alikes.

    Raises:
        KnowledgeError: a file is missing or breaks its schema.
    """
    found: dict[str, tuple[str, ...]] = {}
    for path in sorted((FOLDER / "history").glob(f"{fact}_*.yml")):
        for kind, sentences in read(f"history/{path.name}", f"history_{fact}.json").items():
            found[kind] = (*found.get(kind, ()), *sentences)
    return found


@cache
def load_marked_messages(name: str) -> tuple[str, ...]:
    """Messages with what they tell in braces ("weeks", "times").

    Raises:
        KnowledgeError: a file is missing or breaks its schema.
    """
    return tuple(
        message
        for path in sorted((FOLDER / "history").glob(f"{name}*.yml"))
        for message in read(f"history/{path.name}", f"history_{name}.json")["messages"]
    )
