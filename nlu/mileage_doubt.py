"""Tells when what is said of the mileage contradicts itself, so that it has to be asked."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from nlu.amounts import Amount

# Two amounts are as good as one within this ratio.
_CLOSE_TO = 0.85
_NOW_BEFORE = re.compile(r"\b(?:now|currently|these days|at the moment|presently)\b[^.!?\n]*$")
_NOW_AFTER = re.compile(
    r"(?:\s*(?:k|kms?|miles?|mi|mpw|a|per|each|every|week|wk|/)\b)*[\s,]*"
    r"(?:now|currently|these days|at the moment|right now)\b"
)
# The runner's own reason for today's week being another: the pain, a rest, a step back.
_CUT_BACK = re.compile(
    r"\b(?:cut|cutting|dropp\w+|reduc\w+|back(?:ed|ing)? (?:off|down|to)|down to|less|only|"
    r"eas(?:ed|ing)|scaled|because|due to|since|rest\w*|injur\w+|before that|used to|just|then|"
    r"build\w*|up to)\b"
)
_DIRECTIONS = frozenset({"increased", "decreased", "unchanged"})
# What puts two changes one after the other, or limits one of them.
_ONE_AFTER_THE_OTHER = re.compile(
    r"\b(?:then|since|after|before|until|till|ago|last|now|these days|lately|recently|used to|"
    r"because|but only|except|apart|instead|pace|speed|long runs?|hills?)\b"
)


def another_week_now(plain: str, amounts: Sequence[Amount], now: Amount) -> bool:
    """Whether a week plainly told as today's differs from the `now` that a change led to.

    "Went from 20 to 35 a week ... doing 25 a week now" does; one who tells of cutting back doesn't
    contradict the change.
    """
    return any(
        one.weekly
        and one.start > now.end
        and not _CLOSE_TO < one.value / max(now.value, 1.0) < 1 / _CLOSE_TO
        and (_NOW_BEFORE.search(plain[now.end : one.start]) or _NOW_AFTER.match(plain, one.end))
        and not _CUT_BACK.search(plain[now.end : one.start])
        for one in amounts
    )


def opposed(plain: str, kinds: Collection[str]) -> bool:
    """Whether two directions are told for one time: "more than usual, less than usual"."""
    return len(_DIRECTIONS.intersection(kinds)) > 1 and not _ONE_AFTER_THE_OTHER.search(plain)
