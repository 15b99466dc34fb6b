"""Which suggestions fit a runner's answers, best first, and why each does."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from knowledge.advice import Suggestion, load_suggestions
from knowledge.levels import load_levels
from knowledge.red_flags import load_rules
from triage.answers import Answers
from triage.conditions import holds
from triage.red_flags import fire

# How many are shown at first; of these at most so many for later, to someone told to be seen.
SHOWN, FEWEST, SHOWN_LATER = 5, 3, 3
# Pain from here on is bad, and fresh for so many days (exercise was tried out on lasting pain).
_BAD, _FRESH_DAYS = 6.0, 14.0
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
    """The suggestions to show first: the best, or, while waiting to be seen, now and then later.

    Of what is for later only one of each kind: nobody who waits needs three training plans.
    """
    kinds, again = _by_kind(_candidates(answers, level))
    waiting = load_levels()[level].may_suggest == "safe_while_waiting"
    later = [one for one in kinds if one.suggestion.later][:SHOWN_LATER] if waiting else []
    # A second one of a kind only if it's about this very place, or if there is too little else.
    own = [one for one in again if one.suggestion.location == answers.location]
    others = [one for one in again if one not in own]
    now = [one for one in [*kinds, *own] if not (waiting and one.suggestion.later)]
    missing = max(0, FEWEST - len(now) - len(later))
    now += [one for one in others if not (waiting and one.suggestion.later)][:missing]
    return now[: SHOWN - len(later)] + later


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


def may_be_shown(
    suggestion: Suggestion,
    answers: Answers,
    level: str,
    *,
    asked_for: bool = False,
    signs: frozenset[str] | None = None,
) -> bool:
    """Whether the level and the answers allow a suggestion.

    Args:
        suggestion: what may be shown.
        answers: what was told; a warning sign forbids what it stands against, however it came to
            fire ("not sure" too).
        level: the level given.
        asked_for: the runner named it; what is never shown isn't shown then either.
        signs: ids of the red-flag rules that fire, if they are known already.
    """
    policy = load_levels()[level].may_suggest
    if policy == "none" or suggestion.show == "never":
        return False
    if suggestion.show == "only_if_asked" and not asked_for:
        return False
    if policy == "safe_while_waiting" and not suggestion.safe_while_waiting:
        return False
    signs = _signs(answers) if signs is None else signs
    return not any(
        atom.removeprefix("rule:") in signs
        if atom.startswith("rule:")
        else holds([[atom]], answers)
        for atom in suggestion.not_with
    )


def _signs(answers: Answers) -> frozenset[str]:
    return frozenset(fired.rule.id for fired in fire(load_rules(), answers))


def pick(suggestion: Suggestion, answers: Answers, level: str = "self_care") -> Pick:
    """The suggestion with why it's for this runner, and how well it fits."""
    policy = load_levels()[level].may_suggest
    return Pick(suggestion, _reason(suggestion, answers), _points(suggestion, answers, policy))


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
        # What helps now comes first while it is bad, fresh or has yet to be seen.
        fresh = answers.onset_days is not None and answers.onset_days < _FRESH_DAYS
        bad = policy == "safe_while_waiting" or (answers.severity or 0) >= _BAD
        points -= 3.0 if bad or fresh else 0.5
    if suggestion.show == "with_caution":
        points -= 0.5
    if suggestion.tested_in_runners:
        points += 0.5
    return points


def rank(answers: Answers, level: str) -> list[Pick]:
    """All suggestions that may be shown at this level, best first, one of each kind up front.

    At `emergency`, `urgent` and `cannot_assess` the list is empty; at `see_doctor` it holds only
    suggestions marked safe while waiting.
    """
    kinds, again = _by_kind(_candidates(answers, level))
    return [*kinds, *again]


def _candidates(answers: Answers, level: str) -> list[Pick]:
    """All that may be shown, best first."""
    if load_levels()[level].may_suggest == "none" or not answers.locations:
        return []
    signs = _signs(answers)
    found = [
        pick(one, answers, level)
        for one in load_suggestions().values()
        if any(one.holds_for(place) for place in answers.locations)
        and may_be_shown(one, answers, level, signs=signs)
    ]
    return sorted(found, key=lambda pick: -pick.points)


def _by_kind(candidates: list[Pick]) -> tuple[list[Pick], list[Pick]]:
    """The first of each kind, and those of a kind that was there before; in order.

    A suggestion is of a kind shown already if its main tag is among the tags of one before it: a
    training plan says again what "add distance slowly" does.
    """
    seen: set[str] = set()
    first: list[Pick] = []
    again: list[Pick] = []
    for one in candidates:
        if one.suggestion.tags[0] in seen:
            again.append(one)
        else:
            first.append(one)
            seen |= set(one.suggestion.tags)
    return first, again
