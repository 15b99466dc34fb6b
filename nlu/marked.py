"""Messages in which words are marked with what they are: "from {b:20} to {n:35} a week"."""

from __future__ import annotations

import re
from dataclasses import dataclass

_MARK = re.compile(r"\{(?P<name>[a-z]):(?P<text>[^{}]+)\}")


@dataclass(frozen=True)
class Mark:
    """Marked words: `name` is the letter of the mark, the span lies in the plain text."""

    start: int
    end: int
    name: str

    def overlaps(self, start: int, end: int) -> bool:
        """Whether it shares a character with another span."""
        return self.start < end and start < self.end


def unmark(marked: str) -> tuple[str, list[Mark]]:
    """The message as it was typed, and its marks in order."""
    text, marks, end = "", [], 0
    for found in _MARK.finditer(marked):
        text += marked[end : found.start()]
        marks.append(Mark(len(text), len(text) + len(found["text"]), found["name"]))
        text += found["text"]
        end = found.end()
    return text + marked[end:], marks
