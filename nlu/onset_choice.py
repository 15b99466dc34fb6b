"""Which of the times in a story is the onset of the present complaint."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from nlu.onset_support import MONTHS, alone, speaks_for, text_before
from nlu.phrasebook import any_of
from nlu.phrases import lexicon
from nlu.story import Story
from nlu.times import TimeMention

# A time must score so much to be taken for the onset; times so close to the best are as good.
_ENOUGH, _AS_GOOD = 2.0, 1.0
# "Since Friday" speaks of an onset by itself, a bare "3 weeks" hardly.
_BY_KIND = {"since": 2.0, "ago": 1.0, "for": 1.0, "on": 0.6, "bare": 0.3}
# A pause or a return longer than this says nothing of the onset.
_LONGEST_PAUSE = 60
_LONG_AGO = 365
_DATED = ("since", "ago")
# "More than I ran in summer"
_COMPARED = re.compile(r"\bthan\b[^,.]*$")
# "My first race since March" tells of a break.
_NOT_SINCE = re.compile(
    r"\b(?:first|no|not|haven't|hadn't) (?:[\w']+ ){1,4}since (?:about |like )?$|"
    r"\b(?:back|returned|again) after (?:about |nearly |almost |over )?$"
)
# "(same in May)"
_AN_EARLIER_ONE = re.compile(r"\((?:the )?(?:same|also|again|like|as|last|previous)\b[^)]*$")
# "Sore since I changed shoes ten days ago", "sore for two weeks since I moved": what changed is the
# beginning itself.
_SINCE_BEFORE = re.compile(r"\bsince\b[^.;!?]*$")
_SINCE_AFTER = re.compile(r"\W*(?:ever )?since\b")
# "I'm a beginner, 4 weeks in": how long one has been running.
_SO_FAR_IN = re.compile(r"\s+in\b(?!to)")
_IN_CLAUSE = 0.6
_RAN = re.compile(r"\b(?:did|ran|raced|finished|since|after|completed)\b")
# "60 mile weeks since Christmas" tells of training.
_VOLUME = re.compile(r"\b\d+ ?(?:k|kms?|miles?|mi|mpw|kpw)\b|\ba (?:week|wk)\b")
# "I am from India, 27 years": an age.
_YOUNGEST = 12 * 365

_UNTIL = re.compile(r"til{1,2}\s+\w*\s*$")


@dataclass(frozen=True)
class Candidate:
    """A time, the piece of the story it stands in, and how well it stands for the onset."""

    mention: TimeMention
    piece: int
    score: float


@lru_cache(maxsize=1)
def cue_patterns() -> dict[str, re.Pattern[str]]:
    """The cues that tell an onset from other times, by name, from `onset.yml`."""
    return {name: any_of(phrases, {}) for name, phrases in lexicon("onset")["cues"].items()}


def _against_it(mention: TimeMention, piece: int, story: Story) -> float:
    """What speaks against a time, in its own piece alone: rest, older troubles, what is to come."""

    def has(*cues: str) -> bool:
        return any(story.has(piece, cue) for cue in cues)

    days = mention.days or 0
    begins, since = has("begin", "injury"), mention.kind == "since"
    since_injury = since and has("injury")
    score = 0.0
    told_before = text_before(mention, piece, story)
    because = _SINCE_BEFORE.search(told_before) or _SINCE_AFTER.match(story.plain, mention.end)
    if (
        _COMPARED.search(told_before)
        or _NOT_SINCE.search(told_before)
        or _AN_EARLIER_ONE.search(told_before)
    ):
        score += 2.5
    so_far_in = mention.kind in ("bare", "for") and _SO_FAR_IN.match(story.plain, mention.end)
    if so_far_in and not has("pain"):
        score += 2.0
    if has("rest"):
        score += 1.0 if since_injury else 3.5
    if has("recovered"):
        score += 2.5
    if has("history") and not since_injury and not (has("pain") and mention.kind in _DATED):
        score += 2.5
    if has("past"):
        score += 2.0 if begins or since else 4.0
    beside = story.near(piece, "pain") >= _IN_CLAUSE
    if has("changed") and not ((since or because) and beside):
        score += 1.0 if begins else 2.5
    if has("follow_up"):
        score += 1.2 if begins else 2.0
    start, end = story.pieces[piece]
    if has("ahead") and not (since or _RAN.search(story.plain, start, end)):
        score += 2.5
    if since and not (begins or has("pain", "body")) and _VOLUME.search(story.plain, start, end):
        score += 2.5
    if mention.kind in ("ago", "on"):
        score += 1.5 * (days > MONTHS and not (begins or has("pain", "body")))
        score += 2.5 * (days >= _LONG_AGO)
        score += 1.5 * bool(story.cues["recurring"] and not story.near(piece, "begin"))
    if mention.kind == "bare" and days >= _YOUNGEST and not has("pain"):
        score += 5.0
    if days < 1 and not begins and mention.days is not None:
        score += {"bare": 5.0, "for": 1.5}.get(mention.kind, 0.0)
    opens_piece = not story.plain[story.pieces[piece][0] : mention.start].strip(" ~")
    if (
        mention.kind == "bare"
        and not (opens_piece or alone(mention, piece, story))
        and not has("pain", "body", "begin", "injury")
    ):
        score += 1.5
    return score


def weigh(mentions: list[TimeMention], story: Story) -> list[Candidate]:
    """Every time of a story with its score, in order."""
    candidates = []
    for mention in mentions:
        piece = story.piece_at(mention.start)
        score = _BY_KIND[mention.kind] + speaks_for(mention, piece, story)
        before = story.plain[story.pieces[piece][0] : mention.start]
        if story.has(piece, "fine_until") and _UNTIL.search(before):
            score += 5.0  # "no pain until yesterday": nothing there speaks against it
        else:
            score -= _against_it(mention, piece, story)
        candidates.append(Candidate(mention, piece, score))
    return candidates


def choose(candidates: list[Candidate], story: Story) -> TimeMention | None:
    """The onset: a time that scores well, and of several as good the earliest.

    Times told before a recovery don't count where a good one follows it.
    """
    good = [candidate for candidate in candidates if candidate.score >= _ENOUGH]
    if not good:
        return None
    recovered = max(story.cues["recovered"], default=-1)
    if any(candidate.piece > recovered for candidate in good):
        good = [candidate for candidate in good if candidate.piece >= recovered]
    best = max(candidate.score for candidate in good)
    near = [candidate.mention for candidate in good if candidate.score >= best - _AS_GOOD]
    return max(near, key=lambda mention: -1.0 if mention.days is None else mention.days)


def forced_pause(candidates: list[Candidate], story: Story) -> TimeMention | None:
    """The pause that the trouble forced, for want of a better time."""
    if not story.cues["pain"] or story.cues["recurring"]:
        return None
    for candidate in candidates:
        days = candidate.mention.days
        if days and days <= _LONGEST_PAUSE and story.has(candidate.piece, "stopped"):
            return candidate.mention
    return None
