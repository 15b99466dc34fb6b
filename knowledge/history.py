"""Sentences that teach how a runner tells the history: the running before, how the pain began."""

from __future__ import annotations

from functools import cache

from knowledge.files import FOLDER, read
from knowledge.marked_posts import parts_of

# Sentences that sound near but tell none of the kinds.
NONE = "none"
# The marks in whole posts of what tells how the running changed.
_KINDS = {
    "i": "increased",
    "d": "decreased",
    "s": "unchanged",
    "r": "returning",
    "n": "new_runner",
}


@cache
def load_history_sentences(fact: str) -> dict[str, tuple[str, ...]]:
    """For each kind of a fact ("mileage", "onset") sentences that tell it; `NONE` for look-alikes.

    Of whole posts the marked words tell a kind, and what stands around them tells none.

    Raises:
        KnowledgeError: a file is missing or breaks its schema.
    """
    found: dict[str, tuple[str, ...]] = {}
    for path in sorted((FOLDER / "history").glob(f"{fact}_*.yml")):
        content = dict(read(f"history/{path.name}", f"history_{fact}.json"))
        for told, around in map(parts_of, content.pop("posts", ())):
            found[NONE] = (*found.get(NONE, ()), *around)
            for letter, words in told.items():
                found[_KINDS[letter]] = (*found.get(_KINDS[letter], ()), words)
        for kind, sentences in content.items():
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


@cache
def load_condition_sentences() -> dict[str, tuple[str, ...]]:
    """For each condition id sentences that tell it; `NONE` for what comes near and tells none.

    Of whole posts the marked words tell the condition, and what stands around them tells none.

    Raises:
        KnowledgeError: the file is missing or breaks its schema.
    """
    found: dict[str, tuple[str, ...]] = {NONE: ()}
    for condition, parts in read("history/conditions.yml", "history_conditions.json").items():
        telling: list[str] = []
        for message in parts["tells"]:
            told, around = parts_of(message)
            telling += told.values() or [message]
            found[NONE] += around if told else ()
        found[condition] = tuple(telling)
        found[NONE] += tuple(parts["near"])
    return found


@cache
def load_place_replies() -> dict[str, tuple[str, ...]]:
    """For each place id, and for `vague_foot` and its like, replies that name it.

    Raises:
        KnowledgeError: the file is missing or breaks its schema.
    """
    replies = read("place_replies.yml", "place_replies.json")
    return {place: tuple(texts) for place, texts in replies.items()}
