"""The longest run before and the longest now, among the amounts of a message."""

from __future__ import annotations

import re

from nlu.amounts import Amount

# The furthest apart two amounts of one story may stand, in characters.
REACH = 80

_LONG = re.compile(
    r"\b(?:long(?:est)?\s+(?:run|one|runs)|lr)\b(?:\s|\b(?:of|was|is|went|today|yesterday|on|sunday|"
    r"saturday|from|up|to|jumped|crept|grew|grown|climbed|upped|bumped|now|at|about|around|has|gone|did)\b)*$"
)
_LONG_AFTER = re.compile(r"\s*(?:long run|lr\b|long one)")
_LONGEST_EVER = re.compile(
    r"\b(?:(?:my|the) (?:longest|biggest) (?:run )?(?:ever|yet|so far)|longest ever)\b"
)
_FIRST = re.compile(r"\bfirst\s+(?:ever\s+)?$")
_LONGEST_BEFORE = re.compile(
    r"\b(?:(?:longest|furthest|farthest)(?: run)?(?: (?:i'?d|i'?ve|i had|ever|before|"
    r"done|run|this|was|had|been|"
    r"that|till|then|is|so far|ran))*|most i'?(?:d|ve| had| have)(?: \w+){1,3}|"
    r"never (?:run|ran|done|gone)(?: \w+){1,3})\s*$"
)
_THEN_RAN = re.compile(r"\b(?:did|ran|then|to|went|jumped|now|run)\b[^.;!?]{0,20}$")


def longest_runs(
    plain: str, amounts: list[Amount]
) -> tuple[Amount | None, Amount | None, list[Amount]]:
    """The longest run before, the longest now, and the amounts that are something else."""
    before: Amount | None = None
    now: Amount | None = None
    others: list[Amount] = []
    for amount in amounts:
        lead = plain[max(0, amount.start - 45) : amount.start]
        distance = amount.unit in ("mi", "km", None) and not amount.weekly
        if not distance:
            others.append(amount)
        elif _LONGEST_BEFORE.search(lead):
            before = amount
        elif before and not now and amount.start - before.end < REACH and _THEN_RAN.search(lead):
            now = amount
        elif _LONG.search(lead) and amount.joiner in ("to", "->"):
            before, now = amount.ends()
        elif amount.unit and (
            _LONG.search(lead)
            or _LONG_AFTER.match(plain, amount.end)
            or _FIRST.search(lead)
            or _LONGEST_EVER.match(plain, amount.end + 1)
        ):
            before, now = (now, amount) if now and not before else (before, amount)
        else:
            others.append(amount)
    return before, now, others
