"""Amounts of running in a normalised message, and whether they are said to be weekly.

A distance counts as weekly only when it is said to be: "20 mpw", "30k a week", "5k three times a
week" (15 km), "4 miles every day" (28). Races, goals, single sessions and yearly sums don't count.
"""

from __future__ import annotations

import re

from nlu.amounts import IN_TOTAL, PER_WEEK, WEEKLY_AFTER, WORN_BY_SHOES, Amount
from nlu.often import repeated, week_by_days
from nlu.quantities import Quantity, find_quantities

_BARE_WEEKLY = re.compile(rf"\s*{PER_WEEK}")
_WEEKLY_BEFORE = re.compile(
    r"\b(?:(?:first|last|biggest|peak|highest|average|typical|normal|usual) week"
    r"(?: (?:on|of|in)(?: the| my)? \w+)?(?= )|"
    r"weekly (?:mileage|volume|distance|average|total|km|miles)|"
    r"weekly(?= about| the| is| was| has| went|:| =)|mileage|"
    r"volume(?= steady| is| at)|"
    r"(?:my |the |but )total(?= is| was)|"
    r"(?:my|the) week(?= (?:is|was|stay|crept|hit|went|got|reached|topped|climbed))|"
    r"(?:a|per|each) week|(?<!\d )weeks(?= (?:of|at|around)))\b"
    r"(?:\s|:|=|~|\b(?:is|was|of|at|around|about|roughly|up|down|to|over|"
    r"past|from|went|crept|hit|got|reached|topped|climbed|above|has|gone|now|still|stays?|the|same|steady|"
    r"currently|only|just|like|usually|normally|averages?|averaged|jumped|dropped|i|run|do|"
    r"consistent|constant|stable|holding|sitting|flat|level)\b)*$"
)
_ONE_WEEK = re.compile(r"\s*(?:this|last|so far this|in the (?:last|past))\s*(?:week|wk)\b")
_TOTAL = re.compile(
    r"\b(?:mileage|peak|usually|normally|normal|total|biggest|highest|volume|overall)\b"
)
_NOT_RUNNING = re.compile(
    r"\b(?:walk\w*|cycl\w*|bik\w+|ride|riding|rode|swim\w*|row\w*|steps|hik\w+)\b[^.,;!?]{0,18}$"
)
# A wish, a plan or the distant past stands before it.
_NOT_ACTUAL = re.compile(
    r"\b(?:want\w*|goal|aim\w*|target|hop(?:e|ing)|training for(?![^.;!?\d]*,)|"
    r"plan(?:s|ned|ning)?(?! (?:has|had|took|went|got|was|and))|should|can|could|safe|until|"
    r"before i|if i|would|will|back up to|trying to|get(?:ting)? back to|"
    r"years ago|(?:in|at|through|during) (?:college|uni)|supposed to|meant to|"
    r"was due to|was to)\b[^.;!?\d]{0,30}$"
)
_NOT_ACTUAL_AFTER = re.compile(
    r"[^.;!?]{0,20}\b(?:years ago|next (?:year|month|week)|"
    r"(?:in|throughout|at) (?:college|uni|school))\b"
)
# "Last 2 weeks", "6 months": a stretch of time, no amount of running.
# A story has a dozen numbers; what is compared with each other must not be any length.
_MOST = 60
_LASTING = re.compile(r"\s*-?(?:months?|mths?|years?|yrs?)\b")
_EXTRA_BEFORE = re.compile(r"\b(?:add(?:ed|ing)?|extra|another)\s*(?:about|around)?\s*$")
_EXTRA_AFTER = re.compile(r"\s*(?:more|extra|further|longer)\b")
_A_PLACE_OR_TIME = re.compile(
    r"\b(?:miles?|km|(?<!\ba )(?<!per )(?<!each )(?<!typical )(?<!normal )(?<!usual )"
    r"(?<!average )(?<!peak )(?<!biggest )(?<!highest )(?:week|wk)|day|stage|grade|aged?|"
    r"phase|zone)\s*$"
)
_TOTAL_BEFORE = re.compile(
    r"\b(?:total(?:l?ing)?|totals|adding up to|in all|altogether|makes)\s+(?:of\s+)?(?:about\s+)?$"
)
_UNIT_AFTER = re.compile(
    r"\s*(?:in )?\(?(?:in )?(?:(?P<mi>miles?|mi)|(?P<km>km|kms|kilomet(?:re|er)s|k))\b"
)


def _is_weekly(plain: str, quantity: Quantity, before: str) -> re.Match[str] | bool | None:
    if quantity.weekly:
        return True
    if _ONE_WEEK.match(plain, quantity.end):
        return bool(quantity.is_distance and _TOTAL.search(plain))
    after = WEEKLY_AFTER.match(plain, quantity.end)
    if quantity.unit is not None:
        total = re.search(rf"{PER_WEEK}|x ?(?:week|wk)\b", before) and (
            IN_TOTAL.match(plain, quantity.end) or _TOTAL_BEFORE.search(before)
        )
        return after or (quantity.is_distance and bool(total or _WEEKLY_BEFORE.search(before)))
    # "3 a week" may be runs: a bare number is a distance from 8 up, or beside "mileage".
    after = _BARE_WEEKLY.match(plain, quantity.end) if quantity.value >= 8 else None
    return after or bool(_WEEKLY_BEFORE.search(before))


def find_amounts(plain: str) -> list[Amount]:
    """Amounts of running in order, without wishes, plans, other sports and places ("mile 5")."""
    week = week_by_days(plain)
    found: list[Amount] = [week] if week else []
    floor = week.end if week else 0
    for quantity in find_quantities(plain)[:_MOST]:
        if quantity.start < floor or quantity.unit == "minutes":
            continue
        before = plain[max(0, quantity.start - 60) : quantity.start]
        if quantity.unit is None and _LASTING.match(plain, quantity.end):
            continue
        if (
            _A_PLACE_OR_TIME.search(before)
            or _NOT_RUNNING.search(before)
            or _NOT_ACTUAL.search(before)
            or _EXTRA_BEFORE.search(before)
            or _EXTRA_AFTER.match(plain, quantity.end)
            or _NOT_ACTUAL_AFTER.match(plain, quantity.end)
            or WORN_BY_SHOES.match(plain, quantity.end)
        ):
            continue
        amount = repeated(plain, quantity) if quantity.is_distance else None
        if amount:
            found = [earlier for earlier in found if earlier.end <= amount.start]
        else:
            weekly = _is_weekly(plain, quantity, before)
            end = weekly.end() if isinstance(weekly, re.Match) else quantity.end
            unit = quantity.unit
            named = _UNIT_AFTER.match(plain, end) if weekly and unit is None else None
            if named:
                unit, end = ("mi" if named["mi"] else "km"), named.end()
            amount = Amount(
                quantity.low, quantity.high, quantity.joiner, unit, bool(weekly),
                quantity.start, end,
            )  # fmt: skip
        found.append(amount)
        floor = amount.end
    return found
