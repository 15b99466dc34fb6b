"""What a message asks of a training plan: the race, its day, the running now, days a week."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from nlu.answers import yes_no
from nlu.quantities import Quantity, find_quantities, number, to_km
from nlu.race_dates import RaceDay, read_race_day
from nlu.text import normalise
from nlu.volumes import find_volumes

HALF_KM, MARATHON_KM = 21.0975, 42.195
# An ultra is told without its distance; any beyond a marathon is answered alike.
ULTRA_KM = 50.0
_HALF = re.compile(
    r"\bhalf[ -]?(?:marathons?|mara)\b|\bhalf-?m\b|\bhm\b|\b21(?:\.\d+)?\s?km?\b|\b13\.1\b|"
    r"(?<!and a )(?<!\d )\bhalf\b(?!\s+(?:an?\b|hour|mile|way|of\b|the\b|past\b|my\b|that\b))"
)
_MARATHON = re.compile(
    r"\bmarathons?\b|\bmara\b|\b26\.2\b|\b26\s?mi(?:les?|lers?)?\b|\b42(?:\.\d+)?\s?km?\b"
)
_ULTRA = re.compile(r"\bultra(?:s|-?marathons?)?\b")
_PARKRUN = re.compile(r"\bpark ?run\b")
# What is run, not what is raced; unless an article makes a race of it ("run a 10k").
_RUN_NOW = re.compile(
    r"\b(?:longest|long run|long one|lr|furthest|farthest|can run|can do|run|ran|running|runs|"
    r"doing|do|did|manage|now|currently|already|used to|usually|at|each|from|once|just|up to)\b"
    r"[^.;,]{0,20}$"
)
_RACE_LEAD = re.compile(
    r"\b(?:a|an|my|the|first|for|to|target|goal|race|racing|next|into|back to|get to|entered|"
    r"signed up for|it'?s|its)\s+(?:first |next |a |my |about )?$"
)
_ONCE_A_WEEK = re.compile(r"\s*(?:a|per|each|every|/)\s*(?:week|wk|day|run|time)\b|\s*(?:pw|mpw)\b")
_CALLED_A_RACE = re.compile(r"\b(?:race|marathon|half|event|(?:it'?s|make it|meant) an?)\b")
_GOAL_TIME = re.compile(r"\bsub[ -]?\d[\d:.]*\s*(?:hours?|hrs?|mins?)?")
_LONGEST = re.compile(r"\b(?:longest|furthest|farthest|long run|long one|lr)\b[^.;]{0,25}$")
_LONGEST_AFTER = re.compile(
    r"\s*(?:is|was|as)?\s*(?:my |the )?(?:longest|furthest|long run|long one)\b"
)
_DAYS = re.compile(
    r"(?P<n>[1-7]|one|two|three|four|five|six|seven)\s*(?:-|to|or)?\s*(?:[2-7]|three|four|five|six|"
    r"seven)?\s*(?:x\b|days?|runs?|times|sessions?|goes)\s*(?:a|per|each|every|/)\s*(?:week|wk)\b"
)
_FEW_DAYS = (
    (re.compile(r"\b(?:every day|daily|each day)\b"), 7),
    (re.compile(r"\b(?:every (?:other|second)|alternate) days?\b"), 3),
    (re.compile(r"\btwice (?:a|per) (?:week|wk)\b"), 2),
    (re.compile(r"\bonce (?:a|per) (?:week|wk)\b"), 1),
)
_NO_RUNNING = re.compile(
    r"^\W*(?:0|zero|none|nothing|nil|nowt|i'?m not|not running|don'?t run|not at the moment|"
    r"i (?:don'?t|do not|can'?t) run|i don'?t\W*$|haven'?t run|no running)\b"
)
_RETURN = re.compile(
    r"\b(?:walk[ /-]*(?:and[ /-]*)?run|run[ /-]*(?:and[ /-]*)?walk|walk[ /-]*jog|jog[ /-]*walk|"
    r"return(?:ing)? (?:to run\w*|plan|safely)|return to|come ?back|coming back|first week back|"
    r"(?:get|getting|ease|easing|start|come) back (?:in|into|to)|ease back|start again|"
    r"start(?:ing)? over running|couch to|c25k|back running|plan back|structure my|"
    r"after (?:this|(?:a |my )?break|(?:the |my |an )?injury|shin splints|rest))\b"
)
_HURTS = re.compile(
    r"\b(?:hurts?|hurting|sore|ach(?:e|es|ing|y)|pain\w*|injur\w+|niggles?|tight|stiff|twinge)\b"
)
_NOTHING_HURTS = re.compile(
    r"\b(?:nothing|no (?:pain|injur\w+|niggles?|problems?|issues?)|pain[ -]?free|"
    r"not injured|nowhere|all (?:good|fine|ok)|feel(?:ing)? (?:fine|good|great)|"
    r"i'?m (?:fine|good|ok)|doesn'?t hurt|not hurting|free of pain)\b"
)
Kind = Literal["return", "build"]


@dataclass(frozen=True)
class PlanRequest:
    """What was told; None for what wasn't. Distances are km, whatever unit was typed.

    `weekly_km` and `longest_km` are what is run now, `days` runs a week. `unit` is the runner's own
    ("mi" or "km"; "10k" alone is a race's name and says nothing). `pain` answers whether anything
    hurts, and only where that is asked.
    """

    race_km: float | None = None
    day: RaceDay = field(default_factory=RaceDay)
    weekly_km: float | None = None
    longest_km: float | None = None
    days: int | None = None
    unit: str | None = None
    kind: Kind | None = None
    pain: bool | None = None


def read_unit(text: str) -> str | None:
    """The unit the runner counts in: "mi", "km", or None if the message doesn't show it."""
    plain = normalise(text)
    found = find_quantities(plain)
    if any(one.unit == "mi" for one in found):
        return "mi"
    spelled = any(one.unit == "km" and "km" in plain[one.start : one.end + 3] for one in found)
    weekly = any(one.unit == "km" and _ONCE_A_WEEK.match(plain, one.end) for one in found)
    return "km" if spelled or weekly else None


def _race(plain: str, asked: bool, unit: str | None) -> float | None:
    if _ULTRA.search(plain):
        return ULTRA_KM
    if _HALF.search(plain):
        return HALF_KM
    if _MARATHON.search(_HALF.sub(" ", plain)):
        return MARATHON_KM
    if _PARKRUN.search(plain):
        return 5.0
    likely: list[float] = []
    for one in find_quantities(plain):
        lead = plain[max(0, one.start - 40) : one.start]
        if not one.is_distance or one.weekly or _ONCE_A_WEEK.match(plain, one.end):
            continue
        named = _RACE_LEAD.search(lead)
        if (named or not _RUN_NOW.search(lead)) and not _LONGEST.search(lead):
            likely.append(to_km(one.value, one.unit) or 0.0)
    if likely:
        return likely[-1]
    bare = re.fullmatch(r"\W*(?:about |a |the |it'?s )*(\d{1,3}(?:\.\d+)?)\W*", plain)
    return to_km(float(bare[1]), unit or "km") if asked and bare else None


def _amount(quantity: Quantity, unit: str | None) -> float | None:
    return to_km(quantity.value, quantity.unit if quantity.is_distance else unit or "km")


def _asked_amount(plain: str, unit: str | None) -> float | None:
    """The distance in an answer to a question about one; a bare number is in the runner's unit."""
    if _NO_RUNNING.match(plain):
        return 0.0
    found = [one for one in find_quantities(plain) if one.unit in ("mi", "km", None)]
    return _amount(found[0], unit) if found else None


def _weekly(plain: str, asked: bool, unit: str | None) -> float | None:
    # "30 miles a week, longest 10 miles, 4 days a week": the days aren't those of the longest run.
    without_days = _DAYS.sub(lambda found: " " * len(found[0]), plain)
    volumes = find_volumes(without_days, False)
    if volumes.now is None and volumes.before is None:
        volumes = find_volumes(plain, False)
    told = volumes.now if volumes.now is not None else volumes.before
    if told is None and asked:
        # "3 runs of 5k" is a week's running where that is asked.
        volumes = find_volumes(f"{plain} a week", False)
        told = volumes.now
    if told is not None:
        return to_km(told, volumes.unit or unit or "km")
    return _asked_amount(plain, unit) if asked else None


def _longest(plain: str, asked: bool, unit: str | None) -> float | None:
    for one in find_quantities(plain):
        lead = plain[max(0, one.start - 45) : one.start]
        counted = one.is_distance or one.unit is None
        if counted and (_LONGEST.search(lead) or _LONGEST_AFTER.match(plain, one.end)):
            return _amount(one, unit)
    return _asked_amount(plain, unit) if asked else None


def _days(plain: str, asked: bool) -> int | None:
    told = _DAYS.search(plain)
    if told:
        return round(number(told["n"]))
    for pattern, days in _FEW_DAYS:
        if pattern.search(plain):
            return days
    if asked:
        bare = [one.low for one in find_quantities(plain) if one.unit in (None, "times")]
        return round(bare[0]) if bare and 1 <= bare[0] <= 7 else None
    return None


def tells_of_pain(text: str) -> bool:
    """Whether the message speaks of something that hurts, wherever it is."""
    plain = normalise(text)
    return bool(_HURTS.search(plain)) and not _NOTHING_HURTS.search(plain)


def _pain(text: str) -> bool | None:
    plain = normalise(text)
    if _NOTHING_HURTS.search(plain):
        return False
    answer = yes_no(text)
    if answer:
        return answer != "no"
    return True if _HURTS.search(plain) else None


def read_plan_request(
    text: str, today: date, *, asked: str | None = None, unit: str | None = None
) -> PlanRequest:
    """What a message tells of a plan that is wanted.

    Args:
        text: the message as typed.
        today: the day it was written.
        asked: the plan's question that stands ("plan_race", "plan_when", …): a bare number answers
            it.
        unit: the runner's unit as far as known; bare numbers are in it, else in km.
    """
    plain = _GOAL_TIME.sub(lambda found: " " * len(found[0]), normalise(text))
    own = read_unit(text) or unit
    amount_asked = asked in ("plan_weekly", "plan_longest")
    # In an answer about distances run, only what is called a race is one.
    about_race = not amount_asked or bool(_CALLED_A_RACE.search(plain))
    weekly = _weekly(plain, asked == "plan_weekly" and not about_race, own)
    longest_asked = asked == "plan_longest" and not about_race and weekly is None
    longest = _longest(plain, longest_asked, own)
    if weekly is not None and longest is not None and weekly == longest:
        weekly = None if asked == "plan_longest" else weekly
        longest = None if asked == "plan_weekly" else longest
    return PlanRequest(
        race_km=_race(plain, asked == "plan_race", own) if about_race else None,
        day=read_race_day(plain, today, asked=asked == "plan_when"),
        weekly_km=weekly,
        longest_km=longest,
        days=_days(plain, asked == "plan_days"),
        unit=read_unit(text),
        kind="return" if _RETURN.search(plain) else None,
        pain=_pain(text) if asked == "plan_pain" else None,
    )
