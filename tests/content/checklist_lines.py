"""The lines of all checklists, that of conditions and medicines among them."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge.red_flags import Line, load_checklists, load_modifier_checklist


def all_lines() -> Iterator[tuple[str, Line]]:
    """Each line, with the id of its checklist."""
    for checklist in (*load_checklists().values(), load_modifier_checklist()):
        for line in checklist.lines:
            yield checklist.id, line
