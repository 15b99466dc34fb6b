"""Which of the times in a story is the onset of the present complaint."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

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
# How far before a time the words that refer back are looked for, in characters.
_LEAD = 40
# So short is a piece that only says when ("so Monday").
_A_FEW_WORDS = 2
_DATED = ("since", "ago")
# A run further back than this isn't where it began unless pain is told beside it.
_RECENT, _MONTHS = 21, 60
# "More than I ran in summer"
_COMPARED = re.compile(r"\bthan\b[^,.]*$")
# "My first race since March" tells of a break.
_NOT_SINCE = re.compile(
    r"\b(?:first|no|not|haven't|hadn't) (?:[\w']+ ){1,4}since (?:about |like )?$|"
    r"\b(?:back|returned|again) after (?:about |nearly |almost |over )?$"
)
# "(same in May)"
_AN_EARLIER_ONE = re.compile(r"\((?:the )?(?:same|also|again|like|as|last|previous)\b[^)]*$")
# "Came back six days ago", "two months ago my back started": the beginning and its time together.
_BEGAN_BEFORE = re.compile(
    r"\b(?:started|began|begun|came on|came back|kicked off|appeared|flared(?: up)?|"
    r"noticed(?: it)?|crept in|set in|happened)(?: up| again| it| this| hurting| aching)?"
    r"[\s,]*(?:about |around |roughly |some |maybe |only |just |in |on )*$"
)
_BEGAN_AFTER = re.compile(
    r"[\s,]*(?:ago )?(?:it|this|that|the|my|this \w+)?(?: \w+){0,3} "
    r"(?:started|began|came on|appeared|flared|kicked off)\b"
    r"(?! (?:running|to run|training|c25k|my|a|the))"
)
_BEGINNING_TOLD = 2.0
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
_ONLY_SAID_WHEN = re.compile(
    r"(?:\W*\b(?:it|this|that|all|s|was|happened|began|started|been|only|just|on|has|is)\b)+\W*"
)
# "Felt it grab on a kerb. That was 13 days ago": it dates what was told just before.
_THAT_WAS = re.compile(
    r"\b(?:that(?:'?s| is| was)|this was|it(?:'?s| is| was)?(?: been)?|which was)"
    r"(?: (?:now|about|around|only|just|maybe|roughly|like|nearly|almost|over|been))*\W*$"
)
# "On the bank holiday, so three months": reckoned by the runner.
_SO_MUCH = re.compile(
    r"\b(?:so|that'?s|i\.?e\.?|making it|which makes it)"
    r"(?: (?:about|around|nearly|almost|only|roughly|maybe|like|call it|over))*\W*$"
)
# "I am from India, 27 years": an age.
_YOUNGEST = 12 * 365
_AND_NOW = re.compile(r"\W*(?:and |but )?(?:now|ever since|since then)\b")

# What may stand beside a time that makes up a sentence of its own ("About five weeks total.").
_ALONE = re.compile(
    r"\b(?:about|around|for|roughly|maybe|over|nearly|almost|now|in|total|so|far|just|been|it's|of|it|this|"
    r"that|already|and|counting|last|past|only|the|approx|some|since|ever|like|from|in|on|going|"
    r"or|thereabouts|so|roughly|easily|easy|near|enough|plus|give|take|ago|day|days|straight)\b"
)
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


def _for_it(mention: TimeMention, piece: int, story: Story) -> float:
    """What speaks for a time: pain and beginnings near it, the part that hurts, a run."""
    begins = max(story.near(piece, "begin"), story.near(piece, "injury"))
    score = 2.0 * story.near(piece, "pain") + 2.5 * begins + 1.0 * story.has(piece, "body")
    complains = bool(story.cues["pain"] or story.cues["body"])
    if mention.kind in ("ago", "on") and story.has(piece, "outing"):
        # A run with a day to it, in a story of pain, is where it began unless more is told.
        later_run = story.has(piece, "follow_up")
        days = mention.days or 0
        told = story.near(piece, "pain") or (days <= _MONTHS and _told_beside(piece, story))
        alone = days > _RECENT and not (begins or told)
        weight = 0.5 * story.has(piece, "pain") if later_run else 0.3 if alone else 1.0
        score += weight * (1.4 if complains else 0.4)
    if piece + 1 < len(story.pieces) and story.sentence_of[piece] == story.sentence_of[piece + 1]:
        following = story.plain[slice(*story.pieces[piece + 1])]
        if _AND_NOW.match(following) and (
            story.has(piece + 1, "pain") or story.has(piece + 1, "body")
        ):
            score += 1.5
    if _BEGAN_BEFORE.search(_before(mention, piece, story)) or _BEGAN_AFTER.match(
        story.plain, mention.end, story.pieces[piece][1]
    ):
        score += _BEGINNING_TOLD
    if mention.kind in ("ago", "for", "bare") and _dates_what_was_told(mention, piece, story):
        score += 2.0
    if _SO_MUCH.search(_just_before(mention, piece, story)) and mention.kind != "on":
        score += 1.5
    if _stands_before_the_complaint(mention, piece, story):
        score += 2.0
    return score + 2.0 * _says_only_when(mention, piece, story, complains)


def _dates_what_was_told(mention: TimeMention, piece: int, story: Story) -> bool:
    """Whether "that was 13 days ago" follows a sentence that tells of the complaint."""
    if piece == 0 or not _THAT_WAS.search(_just_before(mention, piece, story)):
        return False
    told = story.sentence_of[piece] - 1
    return any(
        story.has(number, cue)
        for number, sentence in enumerate(story.sentence_of)
        if sentence == told
        for cue in ("pain", "injury", "begin", "body")
    )


def _stands_before_the_complaint(mention: TimeMention, piece: int, story: Story) -> bool:
    """Whether a time alone between commas opens what tells of the complaint."""
    following = piece + 1
    if mention.kind == "since" or not _alone(mention, piece, story):
        return False
    # "Four days ago (so Monday) my thigh started barking"
    if following < len(story.pieces) and len(_words_of(following, story)) <= _A_FEW_WORDS:
        following += 1
    if following >= len(story.pieces):
        return False
    if story.sentence_of[following] != story.sentence_of[piece]:
        return False
    begins = story.has(following, "begin") or story.has(following, "injury")
    return begins or (story.has(following, "pain") and story.has(following, "body"))


def _words_of(piece: int, story: Story) -> list[str]:
    return story.plain[slice(*story.pieces[piece])].split()


def _before(mention: TimeMention, piece: int, story: Story) -> str:
    """What its piece says before a time."""
    return story.plain[story.pieces[piece][0] : mention.start]


def _just_before(mention: TimeMention, piece: int, story: Story) -> str:
    """The last words of its piece before a time."""
    return story.plain[max(story.pieces[piece][0], mention.start - _LEAD) : mention.start]


def _says_only_when(mention: TimeMention, piece: int, story: Story, complains: bool) -> bool:
    """Whether a time stands by itself in a story of pain ("Was Friday.", "6 weeks now.")."""
    if mention.kind == "on":
        return bool(_ONLY_SAID_WHEN.fullmatch(_rest(mention, piece, story)))
    if mention.kind == "since" and not _after_pain(piece, story):
        return False
    return mention.kind != "ago" and complains and _alone(mention, piece, story)


def _told_beside(piece: int, story: Story) -> bool:
    """Whether the complaint is told in the sentence of a piece or the one after it."""
    here = story.sentence_of[piece]
    return any(0 <= story.sentence_of[pain] - here <= 1 for pain in story.cues["pain"])


def _after_pain(piece: int, story: Story) -> bool:
    """Whether a piece opens its sentence or comes after one that tells of the complaint."""
    before = piece - 1
    if before < 0 or story.sentence_of[before] != story.sentence_of[piece]:
        return True
    return story.has(before, "pain") or story.has(before, "body")


def _rest(mention: TimeMention, piece: int, story: Story) -> str:
    """What its piece says beside a time."""
    start, end = story.pieces[piece]
    return story.plain[start : mention.start] + story.plain[mention.end : end]


def _alone(mention: TimeMention, piece: int, story: Story) -> bool:
    """Whether a time is all that stands between two commas ("About five weeks total")."""
    start, end = story.pieces[piece]
    before = story.plain[start : mention.start].rsplit(",", 1)[-1]
    after = story.plain[mention.end : end].split(",", 1)[0]
    return not re.search(r"\w", _ALONE.sub("", before + " " + after))


def _against_it(mention: TimeMention, piece: int, story: Story) -> float:
    """What speaks against a time, in its own piece alone: rest, older troubles, what is to come."""

    def has(*cues: str) -> bool:
        return any(story.has(piece, cue) for cue in cues)

    days = mention.days or 0
    begins, since = has("begin", "injury"), mention.kind == "since"
    since_injury = since and has("injury")
    score = 0.0
    told_before = _before(mention, piece, story)
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
        score += 1.5 * (days > _MONTHS and not (begins or has("pain", "body")))
        score += 2.5 * (days >= _LONG_AGO)
        score += 1.5 * bool(story.cues["recurring"] and not story.near(piece, "begin"))
    if mention.kind == "bare" and days >= _YOUNGEST and not has("pain"):
        score += 5.0
    if days < 1 and not begins and mention.days is not None:
        score += {"bare": 5.0, "for": 1.5}.get(mention.kind, 0.0)
    opens_piece = not story.plain[story.pieces[piece][0] : mention.start].strip(" ~")
    if (
        mention.kind == "bare"
        and not (opens_piece or _alone(mention, piece, story))
        and not has("pain", "body", "begin", "injury")
    ):
        score += 1.5
    return score


def weigh(mentions: list[TimeMention], story: Story) -> list[Candidate]:
    """Every time of a story with its score, in order."""
    candidates = []
    for mention in mentions:
        piece = story.piece_at(mention.start)
        score = _BY_KIND[mention.kind] + _for_it(mention, piece, story)
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
