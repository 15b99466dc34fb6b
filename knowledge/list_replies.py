"""Replies to the lists of signs and conditions, by what they say of the list as a whole."""

from __future__ import annotations

from functools import cache

from knowledge.files import read

# Says no to every line; tells that at least one is so; answers nothing.
NONE, SOME, NEITHER = "none", "some", "neither"


@cache
def load_list_replies() -> dict[str, tuple[str, ...]]:
    """For each of `NONE`, `SOME` and `NEITHER` the replies that say so.

    Raises:
        KnowledgeError: the file is missing or breaks its schema.
    """
    replies = read("list_replies.yml", "list_replies.json")
    return {kind: tuple(replies[kind]) for kind in (NONE, SOME, NEITHER)}
