"""Whether a complaint came suddenly or crept up."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from nlu.phrasebook import any_of
from nlu.phrases import lexicon
from nlu.story import Span, Story
from nlu.times import TimeMention

OnsetKind = Literal["sudden", "gradual"]

# How much each sort of cue says; an outright word beats a moment, a moment a chronic course.
_WEIGHTS = {"answer": 6.0, "word": 4.0, "short": 3.0, "moment": 3.0, "chronic": 2.0, "point": 2.0}
_OUTING = 1.6
# A second cue of the same side adds a little; what is known so far must reach this to be told.
_MORE, _ENOUGH = 0.5, 1.5
_ONLY_ASKED = ("short", "answer")
_LONG_DAYS = 14.0
_DENIAL_REACH = 24
# "Always at mile 8" tells how it goes, not how it began.
_HABITUAL = re.compile(
    r"\b(?:every ?time|any run|every (?:single )?(?:\w+ )?(?:run|time|one|session|week|"
    r"race|outing)|each (?:run|time)|always|"
    r"only|mainly|mostly|usually|whenever|tends? to|normally|(?:on|in) (?:my )?(?:all|"
    r"most|long|longer) runs|"
    r"runs (?:over|longer|above|of)|i get|gets?|goes|comes on|kicks in|eases|settles|"
    r"starts (?:at|after|around|about|from)|shows? up|worse (?:after|on|with)|"
    r"tight(?:ens)? (?:from|after|at)|"
    r"hurts|aches|throbs|burns)\b"
)


@dataclass(frozen=True)
class _Patterns:
    cues: tuple[tuple[OnsetKind, str, re.Pattern[str]], ...]
    denial: re.Pattern[str]
    training: re.Pattern[str]


@lru_cache(maxsize=1)
def _patterns() -> _Patterns:
    words = lexicon("onset")
    sides: tuple[OnsetKind, ...] = ("sudden", "gradual")
    return _Patterns(
        cues=tuple(
            (side, sort, any_of(phrases, {}))
            for side in sides
            for sort, phrases in words[side].items()
        ),
        denial=re.compile(any_of(words["denial"], {}).pattern + r"(?:\s+[\w']+){0,3}\s*$"),
        training=any_of(words["training"], {}),
    )


def _other(side: OnsetKind) -> OnsetKind:
    return "gradual" if side == "sudden" else "sudden"


def _weigh(
    match: re.Match[str],
    side: OnsetKind,
    sort: str,
    story: Story,
    onset: int | None,
    reach: int,
    asked: bool,
) -> tuple[OnsetKind, float]:
    """Which way a cue points and how strongly; 0 where it is about something else."""
    piece = story.piece_at(match.start())
    start = story.pieces[piece][0]
    before = story.plain[max(start, match.start() - _DENIAL_REACH) : match.start()]
    if sort != "chronic" and _patterns().denial.search(before):
        return _other(side), 3.0 if sort in ("word", "short") else 0.0
    if sort == "word":
        clause = story.plain[slice(*story.pieces[piece])]
        about_training = _patterns().training.search(clause)
        return side, 0.0 if about_training and piece not in story.cues["pain"] else _WEIGHTS[sort]
    healed = max(story.cues["recovered"], default=-1)
    if piece != onset and (piece in story.cues["past"] or piece <= healed < (onset or 0)):
        return side, 0.0
    if sort in ("point", "outing"):
        # A run that is told counts where the onset is told, else beside the pain.
        here = piece if onset is None else onset
        apart = abs(story.sentence_of[piece] - story.sentence_of[here])
        told = any(story.near(piece, cue) for cue in ("pain", "begin", "body"))
        of_another = any(piece in story.cues[cue] for cue in ("rest", "history", "recurring"))
        if apart > reach or not (asked or told or piece == onset) or of_another:
            return side, 0.0
        whole = slice(*_clause(story, piece))
        if piece != onset and not asked and _HABITUAL.search(story.plain[whole]):
            return side, 0.0
        weight = _WEIGHTS.get(sort, _OUTING)
        return side, weight if apart == 0 or onset is None else weight - 0.3
    return side, _WEIGHTS[sort]


def _clause(story: Story, piece: int) -> Span:
    """The clause that a piece is part of."""
    mine = [
        span
        for span, clause in zip(story.pieces, story.clause_of, strict=True)
        if clause == story.clause_of[piece]
    ]
    return mine[0][0], mine[-1][1]


def read_kind(
    story: Story, *, asked: bool, onset: TimeMention | None
) -> tuple[OnsetKind | None, Span | None]:
    """Sudden or gradual, and where that is told; (None, None) when the story doesn't say.

    `asked`: the message answers this very question, so that short replies count. `onset`: the time
    the story gives for the onset, which tells the outing that caused it from the others.
    """
    plain = story.plain
    where = story.piece_at(onset.start) if onset else None
    # Of a run of today or yesterday the whole story tells; of an older one the sentences beside it.
    reach = 3 if onset is None or (onset.days or 0) < 2 else 1
    points: dict[OnsetKind, float] = {"sudden": 0.0, "gradual": 0.0}
    spans: dict[OnsetKind, tuple[float, Span]] = {}
    for cue_side, sort, pattern in _patterns().cues:
        if sort in _ONLY_ASKED and not asked:
            continue
        for match in pattern.finditer(plain):
            if sort == "answer" and plain.strip(" .!?,\"'()") != match.group():
                continue
            side, weight = _weigh(match, cue_side, sort, story, where, reach, asked)
            if not weight:
                continue
            first = points[side]
            points[side] = max(first, weight) + (_MORE if first else 0.0)
            if weight > spans.get(side, (0.0, (0, 0)))[0]:
                spans[side] = (weight, match.span())
    if (
        onset
        and onset.kind in ("on", "ago")
        and where in story.cues["outing"]
        and where not in story.cues["history"]
        and not _patterns().training.search(plain[slice(*story.pieces[where or 0])])
    ):
        points["sudden"] = max(points["sudden"], _OUTING)
        spans.setdefault("sudden", (0.0, story.pieces[where or 0]))
    if onset and onset.kind in ("for", "since", "bare") and (onset.days or 0) >= _LONG_DAYS:
        points["gradual"] += _ENOUGH
        spans.setdefault("gradual", (0.0, (onset.start, onset.end)))
    best: OnsetKind = "sudden" if points["sudden"] >= points["gradual"] else "gradual"
    if points[best] < _ENOUGH:
        return None, None
    return best, spans[best][1]
