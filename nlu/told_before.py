"""Replies that answer by pointing back: "like I said", "see above", "only what I described"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from nlu.checklist import Option
from nlu.text import normalise
from triage.answers import Answers
from triage.assessment import assess

_POINTS_BACK = re.compile(
    r"\b(?:i|ive|i'?ve|i have) (?:(?:just|already|only|have|have already) )*"
    r"(?:said|told|tell|wrote|written|described|mentioned|explained|typed)\b"
    r"(?! (?:my|him|her|them)\b)|"
    r"\b(?:as|already|like) (?:said|told|described|mentioned|stated|explained|above|before)\b|"
    r"\bsee above\b|"
    r"\b(?:you|u)(?:'ve| have|'?d)? (?:just |already )?asked (?:me )?(?:already|that|this)\b|"
    r"\basked (?:and )?answered\b|\btold (?:you|u|ya) (?:already|that|all|everything|before)\b"
)
# "Skip it, I said no questions" answers nothing.
_REFUSES = re.compile(r"\b(?:skip|pass|no (?:more )?questions|private|none of your)\b")


def points_back(reply: str) -> bool:
    """Whether a reply says that the answer was given before."""
    plain = normalise(reply)
    return bool(_POINTS_BACK.search(plain)) and not _REFUSES.search(plain)


def told_before(options: Sequence[Option], slots: Mapping[str, Any]) -> list[int]:
    """Numbers of the lines whose signs the runner has told before this list."""
    fired = {one.rule.id for one in assess(Answers.from_slots(slots)).fired}
    return [number for number, option in enumerate(options) if fired & set(option.ids)]
