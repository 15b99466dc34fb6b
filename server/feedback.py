"""Whether it helped, counted without a word of what was said or by whom.

A row holds the day, the level, the place, the suggestions shown and yes or no. It can't be traced
to a conversation, so "forget me" leaves it.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

import sqlalchemy as sa
from rasa.shared.core.events import SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker

from server import tables

SLOT = "helped"


@dataclass(frozen=True)
class Opinion:
    """One answer to "Was this helpful?"."""

    day: str
    level: str
    location: str | None
    suggestions: tuple[str, ...]
    helped: bool


def given_now(tracker: DialogueStateTracker, today: date) -> Opinion | None:
    """The opinion that the turn just handled gave, if it gave one."""
    for event in reversed(tracker.events):
        if isinstance(event, UserUttered):
            return None
        if isinstance(event, SlotSet) and event.key == SLOT and event.value is not None:
            return Opinion(
                day=today.isoformat(),
                level=tracker.get_slot("triage_level"),
                location=tracker.get_slot("pain_location"),
                suggestions=tuple(tracker.get_slot("suggestions") or ()),
                helped=bool(event.value),
            )
    return None


class Feedback:
    """The opinions in the conversations' database."""

    def __init__(self, engine: sa.engine.Engine) -> None:
        """Use this database."""
        self._engine = engine

    def add(self, opinion: Opinion) -> None:
        """Write one down."""
        row = {**vars(opinion), "suggestions": json.dumps(opinion.suggestions)}
        with self._engine.begin() as connection:
            connection.execute(tables.feedback.insert().values(row))

    def all(self) -> list[Opinion]:
        """All opinions, in no telling order."""
        columns = [one for one in tables.feedback.columns if one.name != "id"]
        with self._engine.connect() as connection:
            rows = connection.execute(sa.select(*columns).order_by(tables.feedback.c.day)).all()
        return [
            Opinion(
                row.day, row.level, row.location, tuple(json.loads(row.suggestions)), row.helped
            )
            for row in rows
        ]


def report(opinions: Iterable[Opinion]) -> str:
    """How many found it helpful, in all and by level, place and suggestion shown; as a table."""
    yes: Counter[tuple[str, str]] = Counter()
    all_: Counter[tuple[str, str]] = Counter()
    for one in opinions:
        keys = [("in all", ""), ("level", one.level), ("place", one.location or "not known")]
        keys += [("suggestion", name) for name in one.suggestions]
        all_.update(keys)
        yes.update(key for key in keys if one.helped)
    if not all_:
        return "Nobody has said yet whether it helped."
    order = ("in all", "level", "place", "suggestion")
    lines = [f"{'':45} helped  asked"]
    for kind, name in sorted(all_, key=lambda key: (order.index(key[0]), -all_[key], key[1])):
        words = f"{kind}: {name}" if name else kind
        lines.append(f"{words:45} {yes[kind, name]:6} {all_[kind, name]:6}")
    return "\n".join(lines)
