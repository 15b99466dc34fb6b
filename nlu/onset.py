"""When the present complaint began, and whether suddenly or bit by bit."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Literal

from nlu.onset_kind import read_kind
from nlu.phrasebook import any_of
from nlu.phrases import lexicon
from nlu.story import Span, Story, tell
from nlu.text import normalise
from nlu.times import TimeMention, read_times
from nlu.stretches import lead_in

# Questions under which a message still tells the story, as an opening does.
_TELLING = (None, "pain_location", "pain_side")
_OWN = ("onset", "onset_days")

_FILLER = r"(?:about|around|maybe|approx|roughly|like|say|probably|~|the|only|just|for|over|under|nearly|almost|since)"
_BARE_NUMBER = re.compile(
    rf"\W*(?:{_FILLER}\s*)*(\d{{1,3}}(?:\.\d)?)\s*(?:(?:-|to|or)\s*(\d{{1,3}})\s*)?"
    r"([dwmy])?\s*(?:ish|\+|or so|give or take)?\W*"
)
_BARE_UNIT = re.compile(r"\W*(?:for |been |over )?(?:a )?(?:good )?([a-z]+)\W*")
_PROGRAMME_WEEK = re.compile(r"(?:\b(?:week|wk)\s*|\bw)(\d{1,2})\b(?!\s*(?:of|/)\s*\d)")


# What may stand beside a time that makes up a sentence of its own ("About five weeks total.").
_ALONE = re.compile(r"\b(?:about|around|for|roughly|maybe|over|nearly|almost|now|in|total|so|far|just|been|it's)\b")
# A time must score so much to be taken for the onset; times so close to the best are as good.
_ENOUGH, _AS_GOOD = 2.0, 1.0
# A pause or a return longer than this says nothing of the onset.
_LONGEST_PAUSE = 60


@dataclass(frozen=True)
class Onset:
    """The onset as told.

    `days` before today; `kind` whether it came suddenly or crept up; None what isn't told. `span`
    and `kind_span` say where in the message. `unsure`: it was asked, and the runner can't say.
    """

    days: float | None
    kind: Literal["sudden", "gradual"] | None
    span: Span | None
    kind_span: Span | None
    unsure: bool = False


@dataclass(frozen=True)
class _Told:
    """A time and how well it stands for the onset (higher is better)."""

    mention: TimeMention
    piece: int
    score: float


@lru_cache(maxsize=1)
def _cues() -> dict[str, re.Pattern[str]]:
    return {name: any_of(phrases, {}) for name, phrases in lexicon("onset")["cues"].items()}


@lru_cache(maxsize=1)
def _unsure() -> re.Pattern[str]:
    return any_of(lexicon("onset")["unsure"], {})


def _score(mention: TimeMention, piece: int, story: Story) -> float:
    """How well a time in a story stands for the onset of the present complaint."""

    def here(cue: str) -> float:
        return story.near(piece, cue)

    def same(cue: str) -> bool:
        return piece in story.cues[cue]

    start, end = story.pieces[piece]
    opens = story.plain[start : mention.start].strip()
    weights = {"since": 1.2, "ago": 1.0, "for": 1.0, "on": 0.6, "bare": 0.3}
    score = weights[mention.kind]
    hurts = here("pain")
    begins = max(here("begin"), here("injury"))
    score += 2.0 * hurts + 2.5 * begins + 1.0 * same("body")
    if mention.kind in ("ago", "on"):
        # A run with a day to it, in a story of pain, is where it began unless more is told.
        told = 1.4 if story.cues["pain"] or story.cues["body"] else 0.4
        if same("outing"):
            score += told * (0.5 * same("pain") if same("follow_up") else 1.0)
        score -= 1.5 * (bool(story.cues["recurring"]) and not begins)
    # the penalties, of the same piece alone
    if same("fine_until") and re.search(r"til{1,2}\s+\w*\s*$", story.plain[start : mention.start]):
        return score + 5
    told_begin = same("begin") or same("injury")
    if same("rest"):
        score -= 1.0 if same("injury") and mention.kind == "since" else 3.5
    if same("recovered"):
        score -= 2.5
    if same("history") and not (same("injury") and mention.kind == "since") and not (same("pain") and mention.kind in ("since", "ago")):
        score -= 2.5
    if same("past"):
        score -= 2.0 if told_begin or mention.kind == "since" else 4.0
    if same("follow_up"):
        score -= 1.2 if told_begin else 2.0
    if same("ahead"):
        score -= 2.5
    if (mention.days or 0) < 1 and not told_begin:
        score -= {"bare": 5.0, "for": 1.5}.get(mention.kind, 0.0)
    if (mention.days or 0) >= 365 and mention.kind in ("ago", "on"):
        score -= 2.5
    if mention.kind == "bare" and opens and not any(map(same, ("pain", "body", "begin", "injury"))):
        score -= 1.5
    alone = _ALONE.sub("", story.plain[start : mention.start] + story.plain[mention.end : end])
    complains = story.cues["pain"] or story.cues["body"]
    if mention.kind in ("bare", "for") and complains and not re.search(r"\w", alone):
        score += 2.0
    return score


def _choose(told: list[_Told], story: Story) -> _Told | None:
    """The onset among the times of a story: a good one, and of equally good ones the earliest."""
    good = [time for time in told if time.score >= _ENOUGH]
    if not good:
        return None
    healed = max(story.cues["recovered"], default=-1)
    if any(time.piece > healed for time in good):
        good = [time for time in good if time.piece >= healed]
    best = max(time.score for time in good)
    near = [time for time in good if time.score >= best - _AS_GOOD]
    return max(near, key=lambda time: -1.0 if time.mention.days is None else time.mention.days)


def _pause(story: Story, told: list[_Told]) -> TimeMention | None:
    """The pause that the trouble forced, when the story tells no better time."""
    hurts = story.cues["pain"] and not story.cues["recurring"]
    for time in told:
        days = time.mention.days
        if hurts and days and days <= _LONGEST_PAUSE and time.piece in story.cues["stopped"]:
            return time.mention
    return None


def _answered(plain: str, story: Story, mentions: list[TimeMention]) -> TimeMention | None:
    """The time in a reply to "when did it start?", where nearly every time is the answer."""
    words = lexicon("onset")
    known = _unsure().sub(lambda hit: " " * len(hit.group()), plain)
    number = _BARE_NUMBER.fullmatch(known)
    if number:
        low, high, letter = number.groups()
        days = (float(low) + float(high)) / 2 if high else float(low)
        days *= lexicon("times")["short_units"][letter] if letter else 1
        return TimeMention(days, number.start(1), number.end(), plain[number.start(1) :], "bare")
    unit = _BARE_UNIT.fullmatch(known)
    if unit and not mentions:
        several = float(lexicon("times")["plural_alone"])
        for entry in lexicon("times")["units"]:
            if any_of([entry["say"]], {}).fullmatch(unit[1]):
                days = float(int(entry["days"] * (several if unit[1].endswith("s") else 1)))
                return TimeMention(days, *unit.span(1), unit[1], "bare")
    weeks = list(_PROGRAMME_WEEK.finditer(plain))
    if not mentions and len(weeks) > 1:
        gap = 7.0 * (max(int(w[1]) for w in weeks) - min(int(w[1]) for w in weeks))
        start, end = weeks[0].start(), weeks[-1].end()
        return TimeMention(gap, start, end, plain[start:end], "since")
    if not mentions:
        for entry in words["when_answers"]:
            found = any_of([entry["say"]], {}).search(known)
            if found and (entry["days"] or found.group() == known.strip(" .!")):
                return TimeMention(entry["days"], *found.span(), found.group(), "on")
        return None
    returned = any_of(words["returned"], {}).search(plain)
    told: list[_Told] = []
    for mention in mentions:
        piece = story.piece_at(mention.start)
        score = 3.0
        score += 0.8 * max(story.near(piece, "begin"), story.near(piece, "injury"))
        score -= 2.0 * (piece in story.cues["rest"]) + 2.0 * (piece in story.cues["ahead"])
        score -= 1.2 * (piece in story.cues["follow_up"] or piece in story.cues["past"])
        score += 3.0 * bool(returned and piece == story.piece_at(returned.start()))
        told.append(_Told(mention, piece, score))
    vague = [time for time in told if time.mention.days is None]
    if vague and len(told) > 1 and not re.search(r"\bor\b", plain):
        told = [time for time in told if time.mention.days is not None]
    return max(
        told,
        key=lambda time: (time.score, float("inf") if time.mention.days is None else time.mention.days),
    ).mention


def _told_times(story: Story, mentions: list[TimeMention], more: float = 0.0) -> list[_Told]:
    told = []
    for mention in mentions:
        piece = story.piece_at(mention.start)
        told.append(_Told(mention, piece, _score(mention, piece, story) + more))
    return told


def read_onset(text: str, *, asked: str | None, now: datetime) -> Onset:
    """When and how the present complaint began, as far as `text` says.

    `asked` is the question that stands (None for an opening): when it is the time or the manner of
    the onset, bare replies count ("3", "first one"); under any other question about the runner
    only a plain "it started ..." does. A time is None rather than guessed.
    """
    plain = normalise(text)
    mentions = read_times(text, now)
    story = tell(plain, _cues(), [(lead_in(plain, time.start), time.end) for time in mentions])
    onset: TimeMention | None
    if asked == "onset_days":
        onset = _answered(plain, story, mentions)
    else:
        # Asked for the place or the side, a runner is telling of the complaint.
        told = _told_times(story, mentions, 0.0 if asked is None else 1.0)
        if asked == "onset":
            lasting = ("for", "bare")
            told = [
                _Told(time.mention, time.piece, time.score + 0.5)
                for time in told
                if time.mention.kind not in lasting or story.near(time.piece, "pain") == 1.0
            ]
        elif asked not in _TELLING:
            told = [
                time
                for time in told
                if time.piece in story.cues["begin"] or time.piece in story.cues["injury"]
            ]
        chosen = _choose(told, story)
        onset = chosen.mention if chosen else _pause(story, told) if asked is None else None
    kind, kind_span = (
        read_kind(story, asked=asked == "onset", onset=onset)
        if asked in _TELLING or asked in _OWN or story.cues["begin"]
        else (None, None)
    )
    days = onset.days if onset else None
    missing = (asked == "onset" and kind is None) or (asked == "onset_days" and days is None)
    cannot_say = bool(onset) if asked == "onset_days" else False
    unsure = missing and (cannot_say or bool(_unsure().search(plain)))
    span = (onset.start, onset.end) if onset and days is not None else None
    return Onset(days, kind, span, kind_span, unsure)
