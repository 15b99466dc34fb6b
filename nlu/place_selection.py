"""Chooses, among the places a message names, the complaint, its side, and what is left out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from nlu.place_cues import pain_pattern
from nlu.place_lexicon import MIDLINE
from nlu.place_status import Judged, Status
from nlu.side_words import FreeSide, side_of, side_pattern

_WORSE_REACH = 12
_BOTH_HURT = re.compile(
    r"both (?:of (?:them|em) )?(?:hurt|are|were|ache|feel|equally|"
    r"the same|now)\b"
)
_NOW = re.compile(r"\b(?:now|this time|these days)\b")
# "Left, had surgery on it in 2009", "left this time, was right in 2021": another time begins.
_ONCE = re.compile(r",\s*(?:(?:i|it|that|which) )?(?:had|was|were)\b")
_SAME_ELSEWHERE = re.compile(
    r"\b(?:this time|same (?:area|spot|place|thing|injury|problem|one)|the other (?:one|"
    r"side|leg|foot)|"
    r"now (?:it'?s )?(?:the|my) (?:left|right|other))\b"
)
_PAIN_WORDS = (
    r"pain|ache|soreness|cramp|knot|niggle|twinge|strain|pull|injury|issue|problem|trouble|stiffness|"
    r"tightness|area|bit|inner|outer|cap|only"
)
# "Shin pain, left inner", "calf cramp in the left that won't go"; not "knee pain, right after".
_SIDE_AFTER = re.compile(
    rf"(?:[\s,(/-]+(?:{_PAIN_WORDS})){{0,3}}[\s,(-]+(?:(?:on|in|at) )?(?:the |my )?"
    r"(?P<side>left|right|l|r|lhs|rhs)"
    r"(?=\W*$|\s*[,.;:)!?-]|\s+(?:side|leg|one|inner|outer|inside|outside|deep|only|low|that|which)\b)"
)
_SIDE_OF = re.compile(r"\b(?P<side>left|right)(?: hand)?(?: side)? of (?:my |the |me )?$")
# What may be the complaint when nothing is plainly one, likeliest first.
_SECOND_BEST: tuple[Status, ...] = ("denied", "past", "referred", "other_person")


@dataclass(frozen=True)
class PlaceMention:
    """A place named in `message[start:end]`, and what it is to the story.

    `referred`: named, not complained of (a treatment, a cause, a landmark, gear).
    """

    place: str
    side: str | None
    start: int
    end: int
    status: Status


@dataclass(frozen=True)
class Selection:
    """The complaint among the judged mentions; `main` is None when there is none."""

    judged: tuple[Judged, ...]
    main: Judged | None
    present: tuple[str, ...]
    denied: tuple[str, ...]
    past: tuple[str, ...]
    vague: str | None


def select(plain: str, judged: Sequence[Judged], *, asked_where: bool) -> Selection:
    """Pick the main place: first of the heaviest present ones, specific before vague."""
    found = [j for j in judged if j.status == "present"]
    if not found and (asked_where or pain_pattern().search(plain)):
        judged = _promoted(plain, judged, asked_where=asked_where)
        found = [j for j in judged if j.status == "present"]
    specific = [j for j in found if j.mention.ask not in ("foot", "leg")]
    ranked = specific or found
    # A runner's complaint is rather in the leg or trunk than in a wrist named beside it.
    # Of equals max keeps the first.
    main = max(ranked, key=lambda j: (j.mention.place != "other", j.weight), default=None)
    present = _unique([*([main] if main else []), *ranked])
    past = tuple(p for p in _unique(j for j in judged if j.status == "past") if p not in present)
    return Selection(
        tuple(judged),
        main,
        present,
        tuple(p for p in _unique(j for j in judged if j.status == "denied") if p not in present),
        past,
        main.mention.ask if main and len(present) == 1 else None,
    )


def _promoted(plain: str, judged: Sequence[Judged], *, asked_where: bool) -> list[Judged]:
    """The judgements with the likeliest of the soft ones taken for the complaint."""
    if _SAME_ELSEWHERE.search(plain):
        # "I broke my right foot in 2021, this time it's the left": the place of old, on a new side.
        old = [j for j in judged if j.status == "past"]
        old = [j for j in old if not j.mention.ask] or old
        if old:
            again = Judged(replace(old[-1].mention, side=None), "present")
            return [again if j is old[-1] else j for j in judged]
    for status in _SECOND_BEST:
        chosen = [j for j in judged if j.status == status and not j.firm]
        if status == "denied" and not asked_where:
            chosen = [j for j in chosen if _hurts_elsewhere(plain, j)]
        if chosen:
            return [Judged(j.mention, "present") if j in chosen else j for j in judged]
    return list(judged)


def _hurts_elsewhere(plain: str, judged: Judged) -> bool:
    """Whether pain is told outside the denial: "my calf isn't swollen but it hurts"."""
    begin, stop = sentence_piece(plain, judged.mention.start, judged.mention.end)
    if re.search(r"\b(?:just|only|though|tho)\b", plain[judged.mention.end : stop]):
        begin = stop = judged.mention.end
    outside = plain[:begin] + "." + plain[stop:]
    return any(
        not re.search(r"\b(?:no|not|without|never)\W+(?:\w+\W+)?$", outside[: hit.start()])
        for hit in pain_pattern().finditer(outside)
    )


def _unique(judged: Iterable[Judged]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(j.mention.place for j in judged))


def choose_side(plain: str, selection: Selection, free: Sequence[FreeSide]) -> str | None:
    """The side of the complaint: `left`, `right`, `both`, or None when it isn't said."""
    current = [f for f in free if not _of_old(plain, f, selection)]
    if len(selection.present) > 1 and not any(j.mention.plural for j in selection.judged):
        # "My knee and my hip both hurt" speaks of two places, not of two sides.
        current = [f for f in current if f.side != "both" or not _BOTH_HURT.match(plain, f.start)]
    main = selection.main
    if main is None:
        return None if selection.judged else _together(f.side for f in current)
    here = [
        j
        for j in selection.judged
        if j.status == "present" and j.mention.place == main.mention.place
    ]
    owned = [f for f in current if _owner(plain, f, selection) in here]
    sides = [j.mention.side for j in here] + [f.side for f in owned]
    beside = [_told_beside(plain, j) for j in here]
    again = [
        j.mention.side
        for j in selection.judged
        if j.status == "referred" and j.mention.place == main.mention.place
    ]
    vague = [
        j.mention.side
        for j in selection.judged
        if j.mention.ask in ("foot", "leg") and j.status in ("present", "referred")
    ]
    side = next(filter(None, map(_together, (sides, beside, again, vague))), None)
    side = side or _together(f.side for f in current)
    if side is None and not main.mention.plural and main.mention.place not in MIDLINE:
        side = _together(
            j.mention.side
            for j in selection.judged
            if j.status == "present" and j.mention.place not in MIDLINE
        )
    if side is None:
        # "A stitch under the right ribs", "ITBS, right knee": told of a place beside it.
        side = _together(
            j.mention.side
            for j in selection.judged
            if j.status in ("present", "referred") and j is not main
        )
    if side in ("left", "right"):
        if any(f.side not in (side, "both") and _joins(plain, f) for f in current):
            return "both"
        if any(f.side == "both" for f in current):
            return "both"
        plural = any(j.mention.plural and j.mention.side is None for j in here)
        if plural and any(_worse(plain, f) for f in current):
            return "both"
    return side


def _together(sides: Iterable[str | None]) -> str | None:
    told = {side for side in sides if side}
    if not told:
        return None
    return "both" if "both" in told or len(told) > 1 else told.pop()


def sentence_piece(plain: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence around `start:end` begins and ends; "but" parts sentences too."""
    begin = max((m.end() for m in re.finditer(r"[.!?\n;]|\bbut\b", plain[:start])), default=0)
    stop = re.search(r"[.!?\n;]|\bbut\b", plain[end:])
    return begin, end + stop.start() if stop else len(plain)


def _told_beside(plain: str, judged: Judged) -> str | None:
    """The side right after a place or its pain, "glute pain left, deep", or before its "of"."""
    found = _SIDE_AFTER.match(plain, judged.mention.end)
    found = found or _SIDE_OF.search(plain, 0, judged.mention.start)
    return side_of(found["side"]) if found else None


def _of_old(plain: str, free: FreeSide, selection: Selection) -> bool:
    begin, stop = sentence_piece(plain, free.start, free.end)
    begin = max([begin, *(m.end() for m in _NOW.finditer(plain, begin, free.start))])
    once = _ONCE.search(plain, free.end, stop)
    stop = once.start() if once else stop
    if side_pattern("not_now").search(plain, begin, stop):
        return True
    owner = _owner(plain, free, selection)
    return owner is not None and owner.status in ("past", "denied", "other_person")


def _owner(plain: str, free: FreeSide, selection: Selection) -> Judged | None:
    """The place a free side belongs to: the last one named before it in its sentence."""
    begin, _ = sentence_piece(plain, free.start, free.end)
    before = [j for j in selection.judged if begin <= j.mention.start < free.end]
    return before[-1] if before else None


def _worse(plain: str, free: FreeSide) -> bool:
    """Whether the side is only the worse of two: "knees hurt, right one worse"."""
    begin = max(0, free.start - _WORSE_REACH)
    return bool(side_pattern("worse").search(plain, begin, free.end + _WORSE_REACH))


def _joins(plain: str, free: FreeSide) -> bool:
    begin, stop = sentence_piece(plain, free.start, free.end)
    return bool(side_pattern("joined").search(plain, begin, stop))
