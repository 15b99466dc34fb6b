"""How the running changed up to the injury, in one message.

Brings together phrases of change (`nlu.mileage_signs`), distances before and now (`nlu.volumes`)
and, where the question stands, short answers.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from nlu.answers import chosen_by_order
from nlu.mileage_doubt import opposed
from nlu.mileage_reply import answer_group
from nlu.mileage_signs import find_percent, find_signs, mileage_phrases
from nlu.quantities import to_km
from nlu.text import normalise
from nlu.volumes import Volumes, find_volumes, with_tagged
from nlu.week_tagger import NO_WEEKS, Weeks

Change = Literal["increased", "decreased", "unchanged", "returning", "new_runner"]

# In the order in which the question offers them; the last button is "Not sure".
_BUTTONS: tuple[Change | None, ...] = (
    "increased", "unchanged", "decreased", "returning", "new_runner", None,
)  # fmt: skip
# A change below this share of what was run before is rounding, not a change.
_NOTABLE = 0.05
_KINDS: tuple[Change, ...] = (
    "increased", "decreased", "unchanged", "returning", "new_runner",
)  # fmt: skip
# How likely a kind must be that no phrase tells, in a story and in answer to the question; and how
# much a phrase, or two amounts, weigh against the classifier.
_LIKELY, _LIKELY_ANSWER = 0.75, 0.5
_SURE_OF_PHRASES, _SURE_OF_NUMBERS = 0.9, 2.0
# "I've been running for several years": no beginner, whatever it sounds like.
_FOR_YEARS = re.compile(
    r"\b(?:been running|(?:been|am|i'?m) a (?:\w+ )?runner|have run|'?ve run|runner|running) "
    r"(?:on and off )?(?:for )?(?:about |over |nearly |almost |around )?"
    r"(?:several|many|(?:a )?few|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|[2-9]|"
    r"[1-5]\d)\+? ?(?:years|yrs|decades)\b"
)
# How surely another direction must be heard to doubt which of two weeks came first.
_SURELY_OTHER = 0.9
_STEADY = re.compile(
    r"\b(?:still|steady|stable|consistent\w*|always|same|as (?:usual|normal|ever|always|before)|"
    r"no (?:\w+ )?changes?|nothing (?:new|different)|never changes|unchanged|isn'?t new|not new|"
    r"neither (?:has |have )?changed|no more,? no less|every week|"
    r"(?:nothing|hasn'?t|haven'?t|not|never) (?:has |really )?(?:changed|varied|varies)|"
    r"(?:is|that's|my|about) (?:my )?(?:norm|normal|typical|usual)|"
    r"for (?:\w+ ){0,2}(?:years|ages|months|decades?|a while|a long time)|"
    r"all (?:year|spring|summer|autumn|fall|winter|season)|"
    r"since (?:last year|new year|january|forever|the start of the year))\b"
)
_STEADY_REACH = 40
_USUALLY = re.compile(r"\b(?:usually|normally|typically|used to|average|averaging|generally)\b")
# Who runs so much a week and then raises it is no beginner, however new to it: km.
_ESTABLISHED = 20.0
_LETTERS_DASH = re.compile(r"(?<=[a-z])-(?=[a-z])")


@dataclass(frozen=True)
class Mileage:
    """What a message tells of running before and now.

    Distances are km (a mile is 1.609344 km), weekly ones only where a week's distance is told.
    `pct` is the change in percent of what was run before: 100 for "doubled", negative for less.
    `unsure` is true for an answer of "don't know". `span` is where the evidence stands in the text.
    """

    change: Change | None = None
    weekly_before_km: float | None = None
    weekly_now_km: float | None = None
    pct: float | None = None
    longest_before_km: float | None = None
    longest_now_km: float | None = None
    unsure: bool = False
    span: tuple[int, int] | None = None


def _of_steps(steps: tuple[float, float] | None) -> tuple[Change | None, float | None]:
    """Direction and percent of a change from one amount to another."""
    if steps is None:
        return None, None
    before, now = steps
    pct = round((now - before) / before * 100, 1) if before > 0 else None
    if now > before * (1 + _NOTABLE):
        return "increased", pct
    return ("decreased" if now < before * (1 - _NOTABLE) else "unchanged"), pct


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


def _steady(plain: str, volumes: Volumes) -> bool:
    """Whether the one weekly distance told is called the usual one."""
    if volumes.now is None or volumes.before is not None or volumes.span is None:
        return False
    start, end = volumes.span
    return bool(_STEADY.search(plain[max(0, start - _STEADY_REACH) : end + _STEADY_REACH]))


def _as_usual_before(
    plain: str, volumes: Volumes, change: Change | None, pct: float | None
) -> Volumes:
    """A single distance that is called the usual one, where a change is told: what was before."""
    if (
        change not in ("increased", "decreased")
        or volumes.now is None
        or volumes.before is not None
    ):
        return volumes
    start, end = volumes.span or (0, 0)
    around = plain[max(0, start - _STEADY_REACH) : end + 12]
    if not _USUALLY.search(around):
        return volumes
    now = round(volumes.now * (1 + pct / 100), 2) if pct is not None else None
    return replace(volumes, before=volumes.now, now=now)


def _as_heard(volumes: Volumes, chances: Mapping[str, float]) -> Volumes:
    """The two weeks changed round where the change is surely heard to be the other way.

    "38 a week, which is a cutback as I'd been on 50": numbers are found more surely than which of
    them came first.
    """
    told = _of_steps(volumes.steps)[0]
    other = {"increased": "decreased", "decreased": "increased"}.get(told or "")
    if other is None or volumes.tied or volumes.steps is None:
        return volumes
    if volumes.before is None or volumes.now is None:
        return volumes
    if chances.get(other, 0.0) < _SURELY_OTHER or chances.get(told or "", 0.0) > 1 - _SURELY_OTHER:
        return volumes
    return replace(volumes, before=volumes.now, now=volumes.before, steps=volumes.steps[::-1])


def _is_established(volumes: Volumes) -> bool:
    before = _km(volumes.before, volumes.unit)
    return before is not None and before >= _ESTABLISHED


def _fell_for_the_pain(plain: str, volumes: Volumes) -> bool:
    """Whether less is run because of the pain: that isn't the change that led to it."""
    if _of_steps(volumes.steps)[0] != "decreased" or volumes.span is None:
        return False
    cause = mileage_phrases().context["explicit_cause"]
    return bool(cause.match(plain[volumes.span[1] :].lstrip(" ,.(")))


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
    volumes = _as_heard(volumes, chances or {})
    if _fell_for_the_pain(plain, volumes):
        volumes = replace(volumes, now=None, steps=None)
    told, pct = _of_steps(volumes.steps)
    if told == "increased" and _is_established(volumes):
        kinds.pop("new_runner", None)
    change = _decide(kinds, told)
    if change is None and _steady(plain, volumes):
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

    volumes = _as_usual_before(plain, volumes, change, pct)
    if change == "unchanged" and volumes.now is None:
        volumes = replace(volumes, now=volumes.before)
    now = 0.0 if answer == "stopped" else volumes.now
    before = volumes.now if change == "unchanged" and volumes.before is None else volumes.before
    if change == "unchanged" and pct is None and now is not None and before == now:
        pct = 0.0
    return Mileage(
        change=change,
        weekly_before_km=_km(before, volumes.unit),
        weekly_now_km=now if now == 0 else _km(now, volumes.unit),
        pct=pct,
        longest_before_km=_km(volumes.longest_before, volumes.longest_unit),
        longest_now_km=_km(volumes.longest_now, volumes.longest_unit),
        unsure=answer == "unsure" and change is None,
        span=next(((s.start, s.end) for s in signs if s.kind == change), volumes.span),
    )


def _km(value: float | None, unit: str | None) -> float | None:
    return None if value is None else to_km(value, unit)
