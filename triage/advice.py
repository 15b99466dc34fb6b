"""Which suggestions fit a runner's answers, best first, and why each does."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from knowledge.advice import Suggestion, load_suggestions
from knowledge.levels import load_levels
from triage.answers import Answers
from triage.conditions import holds

# How many are shown at first: in all, or, to someone who is told to be seen, for now and for later.
SHOWN, SHOWN_NOW, SHOWN_LATER = 5, 3, 5
_GRADE_POINTS = {"A": 4.0, "B": 3.0, "C": 1.5, "D": 0.5, "X": -4.0}
_MILEAGE = {
    "increased": {"jump_session", "jump_week"},
    "new_runner": {"new_runner"},
    "returning": {"returning"},
    "unchanged": {"steady"},
    "decreased": {"steady"},
}
_ONSET = {
    "sudden": {"sudden", "overnight", "during_run", "after_long_or_hard_run"},
    "gradual": {"gradual"},
}


@dataclass(frozen=True)
class Pick:
    """A suggestion chosen for this runner, with the reason in a sentence."""

    suggestion: Suggestion
    why: str
    points: float


def first_picks(answers: Answers, level: str) -> list[Pick]:
    """The suggestions to show first: the best, or, while waiting to be seen, now and then later."""
    ranked = rank(answers, level)
    if load_levels()[level].may_suggest != "safe_while_waiting":
        return ranked[:SHOWN]
    now = [pick for pick in ranked if not pick.suggestion.later]
    later = [pick for pick in ranked if pick.suggestion.later]
    return now[:SHOWN_NOW] + later[:SHOWN_LATER]


def has_advice(places: Iterable[str]) -> bool:
    """Whether anything may ever be suggested for one of these places."""
    offered = [one for one in load_suggestions().values() if one.showable]
    return any(one.holds_for(place) for place in places for one in offered)


def _fits(told: str | None, table: dict[str, set[str]], wanted: Iterable[str]) -> float:
    """2 for a fit, 0.5 when the suggestion is for anyone, 0 when it isn't known, -2 for a clash."""
    wanted = set(wanted)
    if not wanted or told is None or told not in table:
        return 0.5 if "any" in wanted else 0.0
    if wanted & table[told]:
        return 2.0
    return 0.5 if "any" in wanted else -2.0


def _allowed(suggestion: Suggestion, answers: Answers, policy: str) -> bool:
    if policy == "none" or suggestion.show in ("never", "only_if_asked"):
        return False
    if policy == "safe_while_waiting" and not suggestion.safe_while_waiting:
        return False
    return not any(holds([[atom]], answers) for atom in suggestion.not_with)


def _reason(suggestion: Suggestion, answers: Answers) -> str:
    """The most telling of the suggestion's reasons that holds for these answers."""
    for atom, sentence in suggestion.why.items():
        if atom != "default" and holds([[atom]], answers):
            return sentence
    return suggestion.why["default"]


def _points(suggestion: Suggestion, answers: Answers, policy: str) -> float:
    points = _GRADE_POINTS[suggestion.grade]
    at_home = suggestion.location == answers.location
    points += 2.0 if at_home else 1.0 if answers.location in suggestion.also_for else 0.0
    if not suggestion.later:
        # How the pain began says nothing about what is for after it.
        points += _fits(answers.onset, _ONSET, suggestion.fits.get("onset", ()))
    points += _fits(answers.mileage_change, _MILEAGE, suggestion.fits.get("mileage", ()))
    if suggestion.later:
        # What helps now comes first while it is bad or has yet to be seen.
        sore = policy == "safe_while_waiting" or (answers.severity or 0) >= 6
        points -= 3.0 if sore else 0.5
    if suggestion.show == "with_caution":
        points -= 0.5
    return points


def rank(answers: Answers, level: str) -> list[Pick]:
    """All suggestions that may be shown at this level, best first, one of each kind up front.

    At `emergency`, `urgent` and `cannot_assess` the list is empty; at `see_doctor` it holds only
    suggestions marked safe while waiting.
    """
    policy = load_levels()[level].may_suggest
    if policy == "none" or not answers.locations:
        return []
    candidates = [
        Pick(one, _reason(one, answers), _points(one, answers, policy))
        for one in load_suggestions().values()
        if any(one.holds_for(place) for place in answers.locations)
        and _allowed(one, answers, policy)
    ]
    candidates.sort(key=lambda pick: -pick.points)
    return _diverse(candidates)


def _diverse(candidates: list[Pick]) -> list[Pick]:
    """The first of each kind (first tag) before any second one; the order is kept otherwise."""
    seen: set[str] = set()
    first: list[Pick] = []
    rest: list[Pick] = []
    for pick in candidates:
        kind = pick.suggestion.tags[0]
        (rest if kind in seen else first).append(pick)
        seen.add(kind)
    return first + rest
