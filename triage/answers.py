"""What a runner has told, as the triage engine sees it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from knowledge.red_flags import flags_meant_by, modifiers_meant_by

# The slots whose answers settle red-flag rules; `alarm_check` is one rule asked about directly.
ALARM_QUESTIONS = ("universal_red_flags", "location_red_flags", "alarm_check")
CHECKLISTS = (*ALARM_QUESTIONS, "modifiers")


@dataclass(frozen=True)
class Answers:
    """One runner's answers; everything not told is None or empty.

    Attributes:
        locations: location ids, main complaint first.
        side: left, right, both or none (midline, or not applicable).
        onset: sudden, gradual or unknown.
        onset_days: days since the present complaint began.
        mileage_change: increased, decreased, unchanged, returning, new_runner or unknown.
        mileage_pct: change of the weekly distance in percent.
        severity: pain from 0 to 10.
        flags: flag ids heard or confirmed, also as a rule of just one sign; denied_flags: those
            the runner denied.
        yes: red-flag rule ids confirmed; unsure: "not sure"; no: denied to the direct question;
            heard: those heard in free text by the alarm detector.
        possible: the rule that was perhaps meant, to be asked about directly; checked: those that
            were asked about so and answered.
        modifiers: modifier ids that apply, age groups included.
        answered: checklists (slot names) that were answered.
        declined: questions (slot names) skipped or not understood after several tries.
        age: years; adult: 18 or over.
        somebody_else: the complaint is another person's.
        aspects: finer places inside a location (`front`, `inside`, `behind`).
        since_last_time: better, same or worse than when the runner was last here about it.
    """

    locations: tuple[str, ...] = ()
    side: str | None = None
    onset: str | None = None
    onset_days: float | None = None
    mileage_change: str | None = None
    mileage_pct: float | None = None
    severity: float | None = None
    flags: frozenset[str] = frozenset()
    denied_flags: frozenset[str] = frozenset()
    yes: frozenset[str] = frozenset()
    unsure: frozenset[str] = frozenset()
    no: frozenset[str] = frozenset()
    heard: frozenset[str] = frozenset()
    possible: str | None = None
    checked: frozenset[str] = frozenset()
    modifiers: frozenset[str] = frozenset()
    answered: frozenset[str] = frozenset()
    declined: frozenset[str] = frozenset()
    age: int | None = None
    adult: bool | None = None
    somebody_else: bool = False
    aspects: frozenset[str] = field(default_factory=frozenset)
    since_last_time: str | None = None

    @property
    def location(self) -> str | None:
        """The main site."""
        return self.locations[0] if self.locations else None

    @classmethod
    def from_slots(cls, slots: Mapping[str, Any]) -> Answers:
        """Answers from the dialogue's slots (names and values of the outward contract)."""
        rules = [slots.get(name) or {} for name in ALARM_QUESTIONS]
        yes = frozenset().union(*(t.get("yes", ()) for t in rules))
        heard = frozenset(slots.get("alarms") or ())
        locations = tuple(slots.get("pain_locations") or ())
        main = slots.get("pain_location")
        if main:
            locations = (main, *(place for place in locations if place != main))
        age = slots.get("age")
        adult = slots.get("is_adult")
        conditions = slots.get("modifiers") or {}
        modifiers = {*(slots.get("conditions") or ()), *conditions.get("yes", ())}
        modifiers |= _age_groups(age, adult) | modifiers_meant_by(slots.get("red_flags") or ())
        return cls(
            locations=locations,
            side=slots.get("pain_side"),
            onset=slots.get("onset"),
            onset_days=slots.get("onset_days"),
            mileage_change=slots.get("mileage_change"),
            mileage_pct=slots.get("mileage_change_pct"),
            severity=slots.get("severity"),
            flags=frozenset(slots.get("red_flags") or ()) | flags_meant_by(yes | heard),
            denied_flags=frozenset(slots.get("denied_flags") or ()),
            yes=yes,
            heard=heard,
            possible=slots.get("possible_alarm"),
            checked=frozenset().union(*(slots.get("alarm_check") or {}).values()),
            unsure=frozenset().union(*(t.get("unsure", ()) for t in rules)),
            no=frozenset().union(*(t.get("no", ()) for t in rules)),
            modifiers=frozenset(modifiers),
            answered=frozenset(name for name in CHECKLISTS if slots.get(name) is not None),
            declined=frozenset(slots.get("declined") or ()),
            age=int(age) if age is not None else None,
            adult=adult,
            somebody_else=bool(slots.get("somebody_else")),
            since_last_time=slots.get("since_last_time"),
        )


def _age_groups(age: float | None, adult: bool | None) -> set[str]:
    """The age modifiers that apply (limits as in the red-flag rules' sources)."""
    groups = set()
    if adult is False:
        groups.add("m_under18")
    if age is not None and age >= 50:
        groups.add("m_over50")
    if age is not None and age >= 65:
        groups.add("m_over65")
    return groups
