"""What speaks for a time of a story as the onset of the complaint: the company it keeps."""

from __future__ import annotations

import re

from nlu.story import Story
from nlu.times import TimeMention

# A run further back than this isn't where it began unless pain is told beside it.
RECENT, MONTHS = 21, 60
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
# "New shoes two weeks ago and that's when it began"
_THAT_IS_WHEN = re.compile(r"[\s,;-]*(?:(?:and|so) )?(?:that'?s|that is|that was|is|was) when\b")
# "Had it two years ago, too. This time about three weeks."
_THIS_TIME = re.compile(
    r"\bthis time(?: (?:round|it'?s|it|been|has|for|since|is|was|about|around|roughly|maybe))*\W*$"
)
_BEGINNING_TOLD = 2.0
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
_AND_NOW = re.compile(r"\W*(?:and |but )?(?:now|ever since|since then)\b")
# What may stand beside a time that makes up a sentence of its own ("About five weeks total.").
_ALONE = re.compile(
    r"\b(?:about|around|for|roughly|maybe|over|nearly|almost|now|in|total|so|far|just|been|it's|of|it|this|"
    r"that|already|and|counting|last|past|only|the|approx|some|since|ever|like|from|in|on|going|"
    r"or|thereabouts|so|roughly|easily|easy|near|enough|plus|give|take|ago|day|days|straight)\b"
)
# How far before a time the words that refer back are looked for, in characters.
_LEAD = 40
# With so many characters beside it a time isn't alone.
_NOT_ALONE = 90
# So short is a piece that only says when ("so Monday").
_A_FEW_WORDS = 2


def speaks_for(mention: TimeMention, piece: int, story: Story) -> float:
    """What speaks for a time: pain and beginnings near it, the part that hurts, a run."""
    begins = max(story.near(piece, "begin"), story.near(piece, "injury"))
    score = 2.0 * story.near(piece, "pain") + 2.5 * begins + 1.0 * story.has(piece, "body")
    complains = bool(story.cues["pain"] or story.cues["body"])
    if mention.kind in ("ago", "on") and story.has(piece, "outing"):
        # A run with a day to it, in a story of pain, is where it began unless more is told.
        later_run = story.has(piece, "follow_up")
        days = mention.days or 0
        told = story.near(piece, "pain") or (days <= MONTHS and _told_beside(piece, story))
        by_itself = days > RECENT and not (begins or told)
        weight = 0.5 * story.has(piece, "pain") if later_run else 0.3 if by_itself else 1.0
        score += weight * (1.4 if complains else 0.4)
    if piece + 1 < len(story.pieces) and story.sentence_of[piece] == story.sentence_of[piece + 1]:
        following = story.plain[slice(*story.pieces[piece + 1])]
        if _AND_NOW.match(following) and (
            story.has(piece + 1, "pain") or story.has(piece + 1, "body")
        ):
            score += 1.5
    if (
        _BEGAN_BEFORE.search(text_before(mention, piece, story))
        or _BEGAN_AFTER.match(story.plain, mention.end, story.pieces[piece][1])
        or _THAT_IS_WHEN.match(story.plain, mention.end)
    ):
        score += _BEGINNING_TOLD
    if _THIS_TIME.search(_just_before(mention, piece, story)):
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
    if mention.kind == "since" or not alone(mention, piece, story):
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


def text_before(mention: TimeMention, piece: int, story: Story) -> str:
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
    return mention.kind != "ago" and complains and alone(mention, piece, story)


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


def alone(mention: TimeMention, piece: int, story: Story) -> bool:
    """Whether a time is all that stands between two commas ("About five weeks total")."""
    start, end = story.pieces[piece]
    before = story.plain[max(start, mention.start - _NOT_ALONE) : mention.start].rsplit(",", 1)[-1]
    after = story.plain[mention.end : min(end, mention.end + _NOT_ALONE)].split(",", 1)[0]
    return not re.search(r"\w", _ALONE.sub("", before + " " + after))
