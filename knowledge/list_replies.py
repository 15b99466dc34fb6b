"""Replies to the lists of signs and conditions, by what they say of the list as a whole.

Those that deny all of a list, and many that tell a sign, are among the sentences of the alarms.
"""

from __future__ import annotations

from functools import cache

from knowledge.alarm_sentences import load_alarm_files, load_ordinary_files
from knowledge.files import read

# Says no to every line; tells that at least one is so; answers nothing.
NONE, SOME, NEITHER = "none", "some", "neither"
# The files of harmless sentences and of alarms that are replies to a list.
_DENIED, _TOLD = "no_to_a_list", "told_to_a_list"


@cache
def load_list_replies() -> dict[str, tuple[str, ...]]:
    """For each of `NONE`, `SOME` and `NEITHER` the replies that say so.

    Raises:
        KnowledgeError: the file is missing or breaks its schema.
    """
    replies = read("list_replies.yml", "list_replies.json")
    denied = [
        text
        for name, texts in load_ordinary_files().items()
        if name.startswith(_DENIED)
        for text in texts
    ]
    told = [
        text
        for name, rules in load_alarm_files().items()
        if name.startswith(_TOLD)
        for alarm, _ in rules.values()
        for text in alarm
    ]
    return {
        NONE: tuple(denied),
        SOME: (*replies[SOME], *told),
        NEITHER: tuple(replies[NEITHER]),
    }
