"""When the present complaint began, and whether suddenly or bit by bit."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from itertools import zip_longest

from nlu.onset_choice import Candidate, choose, cue_patterns, forced_pause, weigh
from nlu.onset_doubt import unsure_since_when
from nlu.onset_kind import OnsetKind, read_kind
from nlu.onset_reply import read_plan_weeks, read_when
from nlu.phrasebook import any_of
from nlu.phrases import lexicon
from nlu.story import Span, Story, tell
from nlu.stretches import lead_in
from nlu.text import normalise
from nlu.times import TimeMention, read_times

# Questions under which a message still tells the story, as an opening does.
_TELLING = (None, "pain_location", "pain_side")
_OWN = ("onset", "onset_days")
_KINDS: tuple[OnsetKind, ...] = ("sudden", "gradual")
# How likely a manner of onset must be that no phrase tells: in a story, and when it was asked.
_LIKELY, _LIKELY_ANSWER = 0.9, 0.5
# How likely a time must be the onset, and what being chosen by rule adds.
_LIKELY_TIME, _BY_RULE = 0.45, 0.5
# "Had it years ago": another bout. And how far before a time its words stand, and how near one is
# told closer, in characters.
_HAD_IT = re.compile(
    r"\bhad (?:it|this|that|one|them|the same(?: thing| pain)?|similar)"
    r"(?: too| once| before| back)*\s*$"
)
_LEAD, _CLOSE = 40, 8
# Asked for the place or the side, a runner is telling of the complaint: a time needs less company.
_MORE_WHEN_ASKED = {"pain_location": 1.0, "pain_side": 1.0, "onset": 1.5}


@dataclass(frozen=True)
class Onset:
    """The onset as told.

    `days` before today; `kind` whether it came suddenly or crept up; None what isn't told. `span`
    and `kind_span` say where in the message. `unsure`: it was asked, and the runner can't say.
    """

    days: float | None
    kind: OnsetKind | None
    span: Span | None
    kind_span: Span | None
    unsure: bool = False


@lru_cache(maxsize=1)
def _doubt() -> re.Pattern[str]:
    return any_of(lexicon("onset")["unsure"], {})


@lru_cache(maxsize=1)
def _question() -> re.Pattern[str]:
    return any_of(lexicon("onset")["question"], {})


def _of_this_time(mentions: list[TimeMention], plain: str) -> list[TimeMention]:
    """The times without earlier bouts ("had it years ago") and what is told closer at once.

    "For ages, 8 months" is eight months.
    """
    kept = []
    for mention, following in zip_longest(mentions, mentions[1:]):
        lead = plain[max(0, mention.start - _LEAD) : mention.start]
        earlier = mention.kind in ("ago", "on") and _HAD_IT.search(lead)
        closer = mention.days is None and following and following.start - mention.end < _CLOSE
        if not (earlier or closer):
            kept.append(mention)
    return kept


def _likeliest(
    mentions: list[TimeMention], times: Mapping[int, float], by_rule: TimeMention | None
) -> TimeMention | None:
    """The time that is likeliest the onset, the one chosen by rule with a start."""

    def points(mention: TimeMention) -> float:
        return times.get(mention.start, 0.0) + (_BY_RULE if mention == by_rule else 0.0)

    best = max(mentions, key=points, default=None)
    return best if best and points(best) >= _LIKELY_TIME else None


def _in_story(
    story: Story,
    mentions: list[TimeMention],
    asked: str | None,
    times: Mapping[int, float],
) -> TimeMention | None:
    """The onset in a message that tells a story or answers another question."""
    more = _MORE_WHEN_ASKED.get(asked or "", 0.0)
    candidates = [
        Candidate(candidate.mention, candidate.piece, candidate.score + more)
        for candidate in weigh(mentions, story)
    ]
    if asked == "onset":
        # "It crept up over 3 weeks" tells how, not when.
        candidates = [
            candidate
            for candidate in candidates
            if candidate.mention.kind not in ("for", "bare") or story.has(candidate.piece, "pain")
        ]
    elif asked not in _TELLING:
        candidates = [
            candidate
            for candidate in candidates
            if story.has(candidate.piece, "begin") or story.has(candidate.piece, "injury")
        ]
    if asked is None and unsure_since_when(candidates, story):
        return None
    chosen = choose(candidates, story)
    if times and asked in _TELLING:
        chosen = _likeliest(mentions, times, chosen)
    return forced_pause(candidates, story) if chosen is None and asked is None else chosen


def _likely_kind(chances: Mapping[str, float], asked: str | None) -> OnsetKind | None:
    enough = _LIKELY_ANSWER if asked == "onset" else _LIKELY
    best = max(_KINDS, key=lambda kind: chances.get(kind, 0.0))
    return best if chances.get(best, 0.0) >= enough else None


def read_onset(
    text: str,
    *,
    asked: str | None,
    now: datetime,
    chances: Mapping[str, float] | None = None,
    times: Mapping[int, float] | None = None,
) -> Onset:
    """When and how the present complaint began, as far as `text` says.

    `asked` is the question that stands (None for an opening): when it is the time or the manner of
    the onset, bare replies count ("3", "first one"); under other questions than the place only a
    plain "it started ..." does. A time is None rather than guessed. `chances`: how likely the
    message tells each manner of onset, `times`: how likely the time that begins at a place is the
    onset (both from `nlu.history`).
    """
    plain = normalise(text)
    mentions = _of_this_time(read_times(text, now), plain)
    spans = [(lead_in(plain, mention.start), mention.end) for mention in mentions]
    story = tell(plain, cue_patterns(), spans)
    doubt = bool(_doubt().search(plain))
    if asked in _OWN and _question().match(plain.lstrip()):
        return Onset(None, None, None, None, unsure=doubt)
    if asked == "onset_days":
        known = _doubt().sub(lambda found: " " * len(found.group()), plain) if doubt else plain
        onset = read_when(story, mentions, known)
        doubt = doubt or onset is not None
    else:
        onset = _in_story(story, mentions, asked, times or {})
    if onset is None and asked in _TELLING:
        onset = read_plan_weeks(plain)
    kind, kind_span = None, None
    if asked in (*_TELLING, *_OWN) or story.cues["begin"]:
        kind, kind_span = read_kind(story, asked=asked == "onset", onset=onset)
        kind = kind or _likely_kind(chances or {}, asked)
    days = onset.days if onset else None
    missing = (asked == "onset" and kind is None) or (asked == "onset_days" and days is None)
    span = (onset.start, onset.end) if onset and days is not None else None
    return Onset(days, kind, span, kind_span, unsure=missing and doubt)
