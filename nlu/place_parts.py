"""Reads what stands around the name of a place: which part of it, which side, whose it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from nlu.place_lexicon import PlaceLexicon, Token, place_lexicon
from nlu.side_words import side_of

OWN = frozenset({"my", "our", "me"})
DETERMINERS = OWN | frozenset(
    (
        "his",
        "her",
        "their",
        "your",
        "the",
        "a",
        "an",
        "this",
        "that",
        "these",
        "those",
        "one",
        "its",
    )
)
# After one of these a noun for a part may come: "front of", "inside on".
_INTO = frozenset({"of", "on", "to", "in"})
LINKERS = _INTO | {"at", "around", "along", "near", "down", "up", "from"}
_GAPS = frozenset(" -/\t")
# Mean a part only when said plainly ("at the back"): else "hurts back home".
_ADVERBS_TOO = frozenset({"back", "over", "round", "around", "by"})
# How far after the name its part may be told, in characters.
_REACH = 60


@dataclass(frozen=True)
class Before:
    """What stands before a name: where that begins (a token), parts, side, possessive."""

    first: int
    parts: frozenset[str]
    side: str | None
    owner: str | None


def leftwards(
    lexicon: PlaceLexicon, words: Sequence[Token], at: int, plain: str, *, paired: bool
) -> Before:
    """Walks back from the name at token `at` over "the outer edge of my left".

    `paired`: the name is one of a left and a right, so that "both sides of my knee" is one knee.
    """
    first, parts, side, owner = at, set[str](), None, None
    # `close`: only adjectives so far, so that a "right" is no adverb ("right on the shin");
    # `linked`: after an "of" or the like, where a noun for a part may stand.
    close, linked = True, False
    for index in range(at - 1, -1, -1):
        if not _GAPS.issuperset(plain[words[index].end : words[index + 1].start]):
            break
        word = words[index].word
        told = side_of(word)
        if told and (close or told == "both"):
            if not (told == "both" and "side" in parts and paired):
                side = side or told
            first = index
        elif close and word in lexicon.before:
            parts.add(lexicon.before[word])
            first = index
        elif linked and (word in lexicon.of or word in lexicon.pieces):
            parts.update([lexicon.of[word]] if word in lexicon.of else [])
            first, close = index, True
        elif word in lexicon.around:
            parts.add(lexicon.around[word])
            first, close, linked = index, False, False
        elif word in DETERMINERS:
            owner = owner or word
            first = index if word in OWN or word == "the" else first
            close = False
        elif linked and word in ("or", "and") and words[index - 1].word in lexicon.of:
            close = False  # "the ball or top of"
        elif word in LINKERS:
            close, linked = False, linked or word in _INTO
        elif word not in lexicon.feelings or not close:
            break
    return Before(first, frozenset(parts), side, owner)


@lru_cache(maxsize=1)
def _told_after() -> tuple[re.Pattern[str], dict[str, str]]:
    """The pattern of a part told after the name ("hurts, at the back"), and its words."""
    lexicon = place_lexicon()
    meaning = {**lexicon.around, **lexicon.of, **lexicon.before}
    ways = "|".join(sorted(map(re.escape, meaning), key=len, reverse=True))
    pattern = re.compile(
        rf"""
        (?:\s+(?:bone|muscle|joint|area|pain))?
        (?:[\s,(]*\b(?:left|right|l|r)\b(?:\s+(?:one|side))?\)?)?
        (?P<verb>(?:\s+(?:is|was|are|feels?|hurts?|aches?|really|bit|a|so|very|sore|tender|swollen|
            painful|tight|kills|hurting|pain))*)
        (?P<gap>[\s,(/-]*)
        (?:(?:right|just|more|mostly|mainly|on)\s+)*
        (?P<prep>(?:(?:at|on|along|to|towards?|down|round|around|near|from)\s+(?:the|its)\s+|on\s+)
            (?:very\s+)?)?
        (?:the\s+)?
        (?P<one>{ways})(?:\s+(?P<two>{ways}))?
        (?:\s+(?P<piece>side|edge|part|bit|half|third|aspect|of\ it))?
        (?(prep)(?!\s+of\s+(?!it\b))|(?=\s*(?:$|[.,;:!?)/\n-]|
            (?:and|but|when|after|whenever|if|only|while|near|just|or|at|on|along)\b)))
        """,
        re.VERBOSE,
    )
    return pattern, meaning


def rightwards(end: int, plain: str) -> tuple[frozenset[str], int]:
    """The parts told after a name that ends at `end`, and where the telling ends."""
    pattern, meaning = _told_after()
    told, at = set[str](), end
    # Twice, for "right leg, lower part, at the back".
    for _ in range(2):
        match = pattern.match(plain, at, min(len(plain), at + _REACH))
        if not match:
            break
        plainly = match["prep"] or match["piece"] or re.search(r"[,(/-]", match["gap"])
        if not plainly and match["verb"] and match["one"] in _ADVERBS_TOO:
            break
        if match["two"] == "back" and not match["piece"]:
            break  # "hip, lower back" are two places
        told.update(meaning[word] for word in (match["one"], match["two"]) if word)
        at = match.end()
    return frozenset(told), at
