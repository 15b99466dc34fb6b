"""How the running changed up to the injury, in one message.

Brings together phrases of change (`nlu.mileage_signs`), distances before and now (`nlu.volumes`)
and, where the question stands, short answers.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from nlu.answers import chosen_by_order
from nlu.mileage_doubt import opposed
from nlu.mileage_reply import answer_group, only_an_amount
from nlu.mileage_signs import find_percent, find_signs
from nlu.mileage_weeks import (
    Change,
    as_heard,
    as_usual_before,
    change_of,
    fell_for_the_pain,
    in_km,
    is_established,
    is_steady,
)
from nlu.text import normalise
from nlu.volumes import find_volumes, with_tagged
from nlu.week_tagger import NO_WEEKS, Weeks

# In the order in which the question offers them; the last button is "Not sure".
_BUTTONS: tuple[Change | None, ...] = (
    "increased", "unchanged", "decreased", "returning", "new_runner", None,
)  # fmt: skip
_KINDS: tuple[Change, ...] = (
    "increased", "decreased", "unchanged", "returning", "new_runner",
)  # fmt: skip
# How likely a kind must be that no phrase tells, in a story and in answer to the question; and how
# much a phrase, or two amounts, weigh against the classifier.
_LIKELY, _LIKELY_ANSWER = 0.75, 0.5
# Much sounds like running again after a break ("since Saturday's parkrun").
_LIKELY_BACK = 0.96
# A change in percent that is none if it is called none.
_HARDLY_ANY = 15.0
_SURE_OF_PHRASES, _SURE_OF_NUMBERS = 0.9, 2.0
# "I've been running for several years": no beginner, whatever it sounds like.
_FOR_YEARS = re.compile(
    r"\b(?:been running|(?:been|am|i'?m) a (?:\w+ )?runner|have run|'?ve run|runner|running) "
    r"(?:on and off )?(?:for )?(?:about |over |nearly |almost |around )?"
    r"(?:several|many|(?:a )?few|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|[2-9]|"
    r"[1-5]\d)\+? ?(?:years|yrs|decades)\b"
)
_LETTERS_DASH = re.compile(r"(?<=[a-z])-(?=[a-z])")


@dataclass(frozen=True)
class Mileage:
    """What a message tells of running before and now.

    Distances are km (a mile is 1.609344 km), weekly ones only where a week's distance is told.
    `pct` is the change in percent of what was run before: 100 for "doubled", negative for less.
    `unsure` is true for an answer of "don't know", or of an amount alone. `span` is where the
    evidence stands in the text.
    """

    change: Change | None = None
    weekly_before_km: float | None = None
    weekly_now_km: float | None = None
    pct: float | None = None
    longest_before_km: float | None = None
    longest_now_km: float | None = None
    unsure: bool = False
    span: tuple[int, int] | None = None


def _decide(kinds: Mapping[str, int], told: Change | None) -> Change | None:
    """One direction from the kinds of signs, with their last places, and from the volumes.

    A beginner stays a beginner; one back after a break is returning unless a plain rise is told
    later; harder training gives way to "mileage the same".
    """
    if "new_runner" in kinds:
        return "new_runner"
    rise = kinds.get("increased", -1)
    if "returning" in kinds:
        return "increased" if rise > kinds["returning"] else "returning"
    if told in ("increased", "decreased"):
        return told
    plain: tuple[Change, ...] = ("increased", "decreased", "unchanged")
    for kind in plain:
        if kind in kinds:
            return kind
    return told or ("increased" if "rising" in kinds else None)


def _with_chances(
    change: Change | None, chances: Mapping[str, float], *, by_numbers: bool, is_asked: bool
) -> Change | None:
    """The change that was read or, if the classifier is surer of another one, that one.

    What is found in answer to the question stands: the buttons are such phrases.
    """
    if change and is_asked:
        return change
    enough = _LIKELY_ANSWER if is_asked else _LIKELY
    points = {kind: chances.get(kind, 0.0) for kind in _KINDS}
    if not is_asked and points["returning"] < _LIKELY_BACK:
        points["returning"] = min(points["returning"], _LIKELY_ANSWER)
    if change:
        points[change] += _SURE_OF_NUMBERS if by_numbers else _SURE_OF_PHRASES
    best = max(_KINDS, key=lambda kind: points[kind])
    return best if points[best] >= enough else None


def read_mileage(
    text: str,
    *,
    asked: str | None,
    chances: Mapping[str, float] | None = None,
    weeks: Weeks = NO_WEEKS,
) -> Mileage:
    """How the running changed up to the injury.

    Args:
        text: the message as typed.
        asked: the question that stands; with "mileage_change" a bare "no", "more" or "from 20 to
            35" is an answer, otherwise it means nothing.
        chances: how likely the message tells each kind of change (`nlu.history`).
        weeks: the weekly distances that were tagged (`nlu.week_tagger`).
    """
    # "Lay-off" and "back-to-back" read like "lay off"; ranges of numbers keep their dash.
    plain = _LETTERS_DASH.sub(" ", normalise(text))
    is_asked = asked == "mileage_change"
    volumes = with_tagged(plain, find_volumes(plain, is_asked), weeks)
    signs = list(find_signs(plain))
    kinds: dict[str, int] = {}
    for sign in signs:
        kinds[sign.kind] = max(kinds.get(sign.kind, -1), sign.start)
    by_order = chosen_by_order(text, len(_BUTTONS)) if is_asked else None
    if by_order is not None:
        chosen = _BUTTONS[by_order]
        return Mileage(change=chosen, unsure=chosen is None)
    answer = answer_group(plain) if is_asked and not kinds else None
    if answer and answer != "unsure":
        kinds[{"no": "unchanged", "stopped": "decreased"}.get(answer, answer)] = 0

    if _FOR_YEARS.search(plain):
        chances = {kind: chance for kind, chance in (chances or {}).items() if kind != "new_runner"}
    if "returning" not in kinds:
        volumes = as_heard(volumes, chances or {})
    if fell_for_the_pain(plain, volumes):
        volumes = replace(volumes, now=None, steps=None)
    told, pct = change_of(volumes.steps)
    if "unchanged" in kinds and pct is not None and abs(pct) < _HARDLY_ANY:
        told = "unchanged"  # "18 last week, 17 the week before, so no spike"
    if told == "increased" and is_established(volumes):
        kinds.pop("new_runner", None)
    change = _decide(kinds, told)
    if change is None and is_steady(plain, volumes):
        change = "unchanged"
    said = find_percent(plain, signs, is_asked)
    if pct is None and said is not None:
        pct = said
        if change in (None, "unchanged"):
            change = "increased" if said > 0 else "decreased"

    if volumes.doubtful or (not is_asked and told is None and opposed(plain, kinds)):
        change, pct = None, None  # to be asked
    elif answer != "unsure":
        numbers = told is not None or pct is not None
        change = _with_chances(change, chances or {}, by_numbers=numbers, is_asked=is_asked)

    of_runs = volumes.steps == (volumes.longest_before, volumes.longest_now)
    volumes = as_usual_before(plain, volumes, change, None if of_runs else pct)
    if change == "unchanged" and volumes.now is None:
        volumes = replace(volumes, now=volumes.before)
    now = 0.0 if answer == "stopped" else volumes.now
    before = volumes.now if change == "unchanged" and volumes.before is None else volumes.before
    if change == "unchanged" and pct is None and now is not None and before == now:
        pct = 0.0
    return Mileage(
        change=change,
        weekly_before_km=in_km(before, volumes.unit),
        weekly_now_km=now if now == 0 else in_km(now, volumes.unit),
        pct=pct,
        longest_before_km=in_km(volumes.longest_before, volumes.longest_unit),
        longest_now_km=in_km(volumes.longest_now, volumes.longest_unit),
        unsure=change is None and (answer == "unsure" or (is_asked and only_an_amount(plain))),
        span=next(((s.start, s.end) for s in signs if s.kind == change), volumes.span),
    )
