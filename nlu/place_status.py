"""Judges what each named place is to the story: hurting, healed, denied, another's, in passing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from nlu.place_cues import cue_pattern, cues_of, pain_pattern
from nlu.place_lexicon import MIDLINE
from nlu.place_mentions import Mention, is_bare
from nlu.text import Clause, clauses

Status = Literal["present", "past", "denied", "other_person", "referred"]

# "knee and hip", "my shin, calf or ankle": what may stand between places that share their fate.
_LISTED = re.compile(r"\s*(?:,|/|&|\+|,?\s*(?:and|or|nor|n)\b)\s*(?:my|the|in|in my|both|or)?\s*")
_THESE_DAYS = re.compile(r",\s*this\b|\b(?:this time|these days|now|today|currently)\b")
_SENTENCE_END = re.compile(
    rf"[.!?\n;]|\b(?:but|however|then)\b|,\s*(?:i )?had\b|{_THESE_DAYS.pattern}"
)
# How far the words that take a place back may stand from both places.
_CORRECTION_REACH = 25
# How far after a place the words may stand that put it in the past.
_PAST_REACH = 80


@dataclass(frozen=True)
class Judged:
    """A mention and its part in the story.

    `firm`: it stays so even when nothing else could be the complaint. `weight`: 3 said to be the
    main thing, 2 something hurts or it simply stands there, 1 a lesser feeling.
    """

    mention: Mention
    status: Status
    firm: bool = True
    weight: int = 2


def judge(plain: str, mentions: Sequence[Mention]) -> list[Judged]:
    """What each mention is to the story; `plain` is the text they were found in."""
    bare = is_bare(plain)
    pieces = clauses(plain)
    judged: list[Judged] = []
    for group in _groups(plain, mentions):
        clause = next(
            (c for c in pieces if c.start <= group[0].start < c.end),
            Clause(0, len(plain), plain),
        )
        status, firm = _status(plain, clause, group)
        judged += [_one(plain, clause, mention, mentions, status, firm, bare) for mention in group]
    return _healed(plain, _corrected(plain, _bracketed(plain, judged)))


def _bracketed(plain: str, judged: list[Judged]) -> list[Judged]:
    """Gives what stands in brackets behind a place its status: "hip surgery (labral tear)"."""
    for at in range(1, len(judged)):
        before, here = judged[at - 1], judged[at]
        between = plain[before.mention.end : here.mention.start]
        inside = "(" in between and ")" not in between and len(between) < _CORRECTION_REACH
        if inside and before.status == "past" and here.mention.place == before.mention.place:
            judged[at] = Judged(here.mention, "past")
    return judged


# "Went over on my ankle, ankle's good now": the second says that the first is over.
_WELL_NOW = re.compile(
    r"(?:'s| is| was| are| has been|'s been| feels)? ?(?:all |totally |completely |"
    r"absolutely |pretty |"
    r"much |long |now )*(?:good|fine|ok|okay|grand|sorted|healed|better|100%|perfect|"
    r"recovered|gone)"
    r"(?: again)?(?: now| since| these days)?(?=\s*(?:$|[.,;!?]|\bbut\b|\band\b|\bso\b))"
)


def _healed(plain: str, judged: list[Judged]) -> list[Judged]:
    """Puts into the past what a later mention of the same place calls well."""
    for at, here in enumerate(judged):
        same = [
            later
            for later in judged[at + 1 :]
            if later.mention.place == here.mention.place
            and later.mention.side in (None, here.mention.side)
            and later.status in ("denied", "past")
            and _WELL_NOW.match(plain, later.mention.end)
        ]
        if here.status == "present" and same:
            judged[at] = Judged(here.mention, "past")
    return judged


def _groups(plain: str, mentions: Sequence[Mention]) -> Iterator[list[Mention]]:
    group: list[Mention] = []
    for mention in mentions:
        if group and not _LISTED.fullmatch(plain, group[-1].end, mention.start):
            yield group
            group = []
        group.append(mention)
    if group:
        yield group


def _status(plain: str, clause: Clause, group: Sequence[Mention]) -> tuple[Status, bool]:
    before = plain[clause.start : group[0].start]
    end = max(clause.end, group[-1].end)
    after = plain[group[-1].end : end]
    stop = _SENTENCE_END.search(plain, group[-1].end)
    tail_end = stop.start() if stop else len(plain)
    times = [m.end() for m in _THESE_DAYS.finditer(plain, clause.start, group[0].start)]
    around = plain[max([clause.start, *times]) : min(tail_end, group[-1].end + _PAST_REACH)]

    other = _someone_else(plain, before, group[0])
    if other is not None:
        return "other_person", other
    if cues_of("denied", "_firm").match(before, after, ""):
        return "denied", not cue_pattern("denied", "until").match(after)
    if cue_pattern("denied", "answered").match(plain, group[-1].end):
        return "denied", True
    if cues_of("referred", "_firm").match(before, after, ""):
        return "referred", True
    if cues_of("past", "_firm").match(before, after, around):
        return "past", True
    if cues_of("denied").match(before, after, ""):
        return "denied", False
    if cues_of("past").match(before, after, around):
        return "past", False
    if cues_of("referred").match(before, after + plain[end : end + max(0, 90 - len(after))], ""):
        return "referred", False
    if group[0].owner == "your" or _rolled_out(before, group[0]):
        return "referred", False
    return "present", True


def _rolled_out(before: str, mention: Mention) -> bool:
    """Rolling an ankle hurts it; rolling a muscle is done to it."""
    rolled = re.search(r"\broll(?:ed|ing|s)?\s+$", before)
    return bool(rolled) and mention.place != "ankle" and mention.ask is None


@lru_cache(maxsize=2)
def _person(kind: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A person of this kind named before a place, and the same as its owner ("his mate's")."""
    people = cue_pattern("other_person", kind).pattern
    return (
        re.compile(rf"\b{people}(?:'?s)?\b(?P<rest>.*)$"),
        re.compile(rf"\b{people}(?:'s|s'|s)\s+(?:\w+\s+)?$"),
    )


def _someone_else(plain: str, before: str, mention: Mention) -> bool | None:
    """None: the runner's own. True: another's for certain. False: perhaps the one asked for."""
    if cue_pattern("other_person", "elsewhere").search(before):
        return True
    if mention.owner == "my":
        return None
    for kind in ("family", "acquaintance"):
        named, owning = _person(kind)
        person = named.search(before)
        if not person or cue_pattern("other_person", "own_again").search(person["rest"]):
            continue
        theirs = mention.owner in ("his", "her", "their") or owning.search(before)
        if theirs or cue_pattern("other_person", "has").match(person["rest"].lstrip()):
            asked_for = cue_pattern("other_person", "asked_for").search(plain)
            return kind == "acquaintance" and not asked_for
    return None


def _one(
    plain: str,
    clause: Clause,
    mention: Mention,
    mentions: Sequence[Mention],
    status: Status,
    firm: bool,
    bare: bool,
) -> Judged:
    if status != "present":
        return Judged(mention, status, firm)
    before = plain[clause.start : mention.start]
    earlier = [m for m in mentions if clause.start <= m.start < mention.start]
    if mention.landmark or (earlier and cue_pattern("landmark").search(before)):
        return Judged(mention, "referred", False)
    wide = mention.part.needs_pain and mention.place == "other" and not bare
    if wide and not pain_pattern().search(plain, clause.start, clause.end):
        return Judged(mention, "referred", False)
    if cues_of("focus").match(before, plain[mention.end : clause.end], ""):
        return Judged(mention, "present", weight=3)
    # What is said of this place stands between its neighbours.
    begin = max([clause.start, *(m.end for m in earlier)])
    stop = min([clause.end, *(m.start for m in mentions if m.start > mention.start)])
    about = plain[begin : max(stop, mention.end)]
    # A tight chest is never a lesser thing.
    lesser = (
        mention.place not in MIDLINE
        and cue_pattern("slight").search(about)
        and not cue_pattern("plainly").search(about)
    )
    return Judged(mention, "present", weight=1 if lesser else 2)


def _corrected(plain: str, judged: list[Judged]) -> list[Judged]:
    """Takes back the first of "knee, no wait, calf"."""
    for at in range(len(judged) - 1):
        here, following = judged[at], judged[at + 1]
        if here.status != "present" or following.status != "present":
            continue
        if here.mention.place == following.mention.place:
            continue
        between = plain[here.mention.end : following.mention.start]
        if len(between) <= _CORRECTION_REACH and cue_pattern("corrected").search(between):
            judged[at] = Judged(here.mention, "denied")
    return judged
