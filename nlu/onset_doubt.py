"""Tells when two beginnings are given for one complaint, so that since when has to be asked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from nlu.onset_choice import Candidate
from nlu.story import Story

# So far apart two times must be: "two or three weeks ago" is one answer, "2 or 60 days" isn't.
_TIMES_AS_LONG, _AND_DAYS = 2.0, 3.0
_OR = re.compile(
    r"\W*(?:(?:or|no|nah|maybe|perhaps|possibly|wait|well|actually|it|was|is|could|might|be|"
    r"have|been|even|more|like|about|around|rather|i|think|since|for|in|on)\b\W*)+"
)
_DECIDES = re.compile(r"\b(?:or|no|nah|maybe|perhaps|possibly|could|might)\b")
_BEGAN = re.compile(
    r"\b(?:(?:pain|ache|it|this|that|trouble|problem|niggle|soreness|all|which|hurting) (?:all |"
    r"first |only |just )?(?:started|began|came on)|(?:started|began) (?:hurting|aching|to hurt|to "
    r"ache))\b"
)
# What makes them two moments of one story: an old one and its return, a niggle that got worse.
_TWO_MOMENTS = re.compile(
    r"\b(?:again|back|returned|flared?|worse|worst|proper(?:ly)?|now|different|then|before|"
    r"previous(?:ly)?|other|last time|this time|originally|at first|until|got|turned|became|"
    r"really|since then|ever since|when)\b"
)


def unsure_since_when(candidates: Sequence[Candidate], story: Story) -> bool:
    """Whether two likely times, far apart, are both said to be when it began.

    "Started last week, or two months ago" does; "started in May, came back on Friday" doesn't.
    """
    dated = [one for one in candidates if one.mention.days is not None]
    return any(
        _far_apart(here.mention.days or 0.0, after.mention.days or 0.0)
        and _alternatives(here, after, story)
        for here, after in pairwise(dated)
    )


def _far_apart(one: float, other: float) -> bool:
    low, high = sorted((one, other))
    return high > low * _TIMES_AS_LONG + _AND_DAYS


def _alternatives(here: Candidate, after: Candidate, story: Story) -> bool:
    start = story.pieces[here.piece][0]
    told = story.plain[start : here.mention.start]
    between = story.plain[here.mention.end : after.mention.start]
    if _OR.fullmatch(between) and _DECIDES.search(between):
        return bool(_BEGAN.search(told) or story.has(here.piece, "begin"))
    both = _BEGAN.search(told) and _BEGAN.search(between)
    end = story.pieces[after.piece][1]
    return bool(both) and not _TWO_MOMENTS.search(story.plain, start, end)
