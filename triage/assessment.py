"""The decision: answers in, level and its reasons out.

The order of urgency is emergency, urgent, cannot_assess, see_doctor, self_care; the highest that
applies wins and nothing ever lowers it. Levels and their wording live in `knowledge/`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from knowledge.red_flags import Effect, load_modifiers, load_rules
from triage.answers import Answers
from triage.conditions import holds
from triage.red_flags import RANK, Fired, fire

Why = Literal[
    "red_flags",
    "modifier",
    "minor",
    "age_unknown",
    "somebody_else",
    "unanswered",
    "no_location",
    "outside",
    "nothing_urgent",
    "not_better",
]

_CRISIS = "x_crisis"
# The bot knows running injuries; a place it has no knowledge of it doesn't judge.
_OUTSIDE = frozenset({"other"})
SAFETY_LISTS = ("universal_red_flags", "location_red_flags")
# Somebody who comes back unhelped is one level worse off than the answers alone say: repeated calls
# about one complaint go before missed deterioration (rules of use of the red-flag source).
_RAISED = {"self_care": "see_doctor", "see_doctor": "urgent"}
_NOT_BETTER = frozenset({"same", "worse"})
# Within how many days a level raised to `see_doctor` for that alone is to be seen.
_NOT_BETTER_DAYS = (3, 7)


@dataclass(frozen=True)
class Assessment:
    """What was decided.

    Attributes:
        level: one of the levels of the outward contract.
        fired: the red-flag rules that fired, most urgent first.
        modifiers: ids of the modifiers that raised the level.
        why: what kind of fact decided.
        days: within how many days to be seen (least, most), for `see_doctor`.
        stop_running: whether running must stop until seen.
        while_waiting: what to do until help comes, most urgent rule first.
    """

    level: str
    why: Why
    fired: tuple[Fired, ...] = ()
    modifiers: tuple[str, ...] = ()
    days: tuple[int, int] | None = None
    stop_running: bool = False
    while_waiting: tuple[str, ...] = ()

    @property
    def deciding(self) -> tuple[Fired, ...]:
        """The fired rules that have the level decided on."""
        return tuple(fired for fired in self.fired if fired.level == self.level)

    @property
    def crisis(self) -> bool:
        """Whether somebody doesn't want to live."""
        return _CRISIS in {fired.rule.id for fired in self.fired}

    @property
    def only_crisis(self) -> bool:
        """Whether that alone decided: nothing of the body needs help as fast."""
        return {fired.rule.id for fired in self.deciding} == {_CRISIS}

    @property
    def alarm(self) -> bool:
        """Whether the questions must stop now."""
        return self.level in ("emergency", "urgent")


def _modifier_effects(answers: Answers) -> list[tuple[str, Effect]]:
    """The effects of the runner's modifiers that hold, with the modifiers' ids."""
    modifiers = load_modifiers()
    return [
        (name, effect)
        for name in sorted(answers.modifiers & modifiers.keys())
        for effect in modifiers[name].effects
        if not effect.when or holds(effect.when, answers)
    ]


def _cannot_assess(answers: Answers) -> Why | None:
    """The reason why no level below urgent may be given, if there is one."""
    if answers.somebody_else:
        return "somebody_else"
    if answers.adult is False:
        return "minor"
    if any(name in answers.declined and name not in answers.answered for name in SAFETY_LISTS):
        return "unanswered"
    if "is_adult" in answers.declined and answers.adult is None:
        return "age_unknown"
    if not answers.locations:
        return "no_location"
    if answers.location in _OUTSIDE:
        return "outside"
    return None


def _soonest(days: tuple[int, int]) -> tuple[int, int]:
    return days[1], days[0]


def assess(answers: Answers) -> Assessment:
    """Decide the level for these answers.

    Works on partial answers too: what isn't known raises nothing, so in mid-conversation only
    `alarm` levels are meaningful.
    """
    fired = tuple(fire(load_rules(), answers))
    level = fired[0].level if fired else "self_care"
    why: Why = "red_flags" if fired else "nothing_urgent"
    effects = _modifier_effects(answers)
    for _, effect in effects:
        if RANK[effect.level] > RANK[level]:
            level, why = effect.level, "modifier"
    obstacle = _cannot_assess(answers)
    if obstacle and RANK["cannot_assess"] >= RANK[level]:
        level, why = "cannot_assess", obstacle
    not_better = answers.since_last_time in _NOT_BETTER and level in _RAISED
    if not_better:
        level, why = _RAISED[level], "not_better"
    deciding = [one for one in fired if one.level == level]
    limits = [one.rule.days for one in fired if one.rule.days]
    limits += [effect.days for _, effect in effects if effect.days]
    limits += [_NOT_BETTER_DAYS] if not_better else []
    return Assessment(
        level=level,
        why=why,
        fired=fired,
        modifiers=tuple(dict.fromkeys(name for name, effect in effects if effect.level == level)),
        days=min(limits, key=_soonest) if limits and level == "see_doctor" else None,
        stop_running=any(one.rule.stop_running for one in fired),
        while_waiting=tuple(
            dict.fromkeys(
                one.rule.say_while_waiting for one in deciding if one.rule.say_while_waiting
            )
        ),
    )
