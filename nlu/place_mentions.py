"""Finds every place a text names, with the part of it and the side: "outside of my left knee"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from nlu.place_lexicon import (
    MIDLINE,
    Part,
    Phrase,
    PlaceLexicon,
    Token,
    adjacent,
    place_lexicon,
    stands,
    tokens,
)
from nlu.place_parts import DETERMINERS, LINKERS, leftwards, rightwards
from nlu.side_words import side_of

_FACES = frozenset({"front", "back", "inside", "outside"})
_NEXT_TO = frozenset({"above", "below", "near", "under"})
# A landmark stands at most this many characters from what it locates.
_LANDMARK_REACH = 30
_LONGEST_BARE_REPLY = 12


@dataclass(frozen=True)
class Mention:
    """A place named in `text[start:end]`, before it is known what it is to the story.

    `parts` are the parts named with it, `ask` the word that is too wide, `owner` the possessive in
    front of it if any, `landmark` whether it only tells where another place is; `first` and `last`
    are its tokens, `told_until` where a part told after it ends ("thigh, at the back").
    """

    start: int
    end: int
    part: Part
    place: str
    ask: str | None
    parts: frozenset[str]
    side: str | None
    plural: bool
    owner: str | None
    first: int
    last: int
    told_until: int
    landmark: bool = False


def find_mentions(plain: str, *, asked_where: bool) -> list[Mention]:
    """The places named in a normalised text, in order, idioms and gear left out.

    With `asked_where` (the question was where it hurts) a short answer may name a place by a word
    that means nothing on its own elsewhere, such as "back".
    """
    lexicon, words = place_lexicon(), tokens(plain)
    bare = asked_where and is_bare(plain)
    found: list[Mention] = []
    at = 0
    while at < len(words):
        idiom = _idiom(lexicon, words, at, plain)
        mention = _mention(lexicon, words, at, plain, bare=bare)
        if idiom and (mention is None or mention.last - at + 1 <= idiom):
            at += idiom
        elif mention:
            while found and found[-1].first >= mention.first:
                found.pop()  # the words before belong to this one: "sole" in "sole of my foot"
            found.append(mention)
            at = mention.last + 1
            while at < len(words) and words[at].end <= mention.told_until:
                at += 1  # "hurts at the back": this back is a part of the thigh, no place
        else:
            at += 1
    return _with_landmarks(lexicon, _named_twice(found, plain), plain)


def is_bare(plain: str) -> bool:
    """Whether a text is nothing but a place: "my back", "the left side", "right leg, low down"."""
    lexicon, words = place_lexicon(), tokens(plain)
    beside = DETERMINERS | LINKERS | lexicon.pieces | lexicon.feelings | lexicon.small_talk
    return len(words) <= _LONGEST_BARE_REPLY and all(
        token.word in beside
        or token.word in lexicon.phrases
        or token.word in lexicon.before
        or token.word in lexicon.of
        or token.word in lexicon.around
        or side_of(token.word) is not None
        for token in words
    )


def _idiom(lexicon: PlaceLexicon, words: Sequence[Token], at: int, plain: str) -> int:
    """How many words the everyday phrase starting here has; 0 for none."""
    for idiom in lexicon.idioms.get(words[at].word, ()):
        if stands(words, at, idiom, plain):
            return len(idiom)
    return 0


def _mention(
    lexicon: PlaceLexicon, words: Sequence[Token], at: int, plain: str, *, bare: bool
) -> Mention | None:
    for phrase in lexicon.phrases.get(words[at].word, ()):
        if not stands(words, at, phrase.words, plain):
            continue
        last = at + len(phrase.words) - 1
        if not bare and not _allowed(phrase.part, words, at, last, plain):
            continue
        follows = last + 1 < len(words) and adjacent(plain, words[last], words[last + 1])
        if follows and words[last + 1].word in lexicon.compounds:
            return None
        return _described(lexicon, phrase, words, at, plain)
    return None


def _described(
    lexicon: PlaceLexicon, phrase: Phrase, words: Sequence[Token], at: int, plain: str
) -> Mention:
    part, last = phrase.part, at + len(phrase.words) - 1
    paired = not phrase.plural and part.plain not in MIDLINE
    before = leftwards(lexicon, words, at, plain, paired=paired)
    after, told_until = rightwards(words[last].end, plain)
    parts = before.parts | after
    place, ask = part.resolve(parts)
    return Mention(
        start=words[before.first].start,
        end=words[last].end,
        part=part,
        place=place,
        ask=ask,
        parts=parts,
        # "under my left ribs" has its side inside
        side=before.side or next(filter(None, map(side_of, phrase.words)), None),
        plural=phrase.plural,
        owner=before.owner,
        first=before.first,
        last=last,
        told_until=told_until,
    )


def _allowed(part: Part, words: Sequence[Token], at: int, last: int, plain: str) -> bool:
    """Whether the words around allow this name to be a body part."""
    follows = last + 1 < len(words) and adjacent(plain, words[last], words[last + 1])
    if follows and any(stands(words, last + 1, phrase, plain) for phrase in part.not_before):
        return False
    if not (part.after or part.before) or _comes_after(words, at, part.after, plain):
        return True
    if _comes_after(words, at, part.not_after, plain):
        return False
    return follows and any(stands(words, last + 1, phrase, plain) for phrase in part.before)


def _comes_after(
    words: Sequence[Token], at: int, phrases: Sequence[tuple[str, ...]], plain: str
) -> bool:
    """Whether the word at `at` comes right after one of the phrases."""
    return any(
        at >= len(phrase)
        and stands(words, at - len(phrase), phrase, plain)
        and adjacent(plain, words[at - 1], words[at])
        for phrase in phrases
    )


_BETWEEN = re.compile(r"\bbetween (?:the |my |me )?(?P<first>[a-z]+) (?:and|&) (?:the |my |me )?$")
# What "halfway between A and the knee" says of a leg.
_TO_KNEE = {
    **dict.fromkeys(("bum", "butt", "hip", "groin", "glute", "arse", "buttock"), "upper"),
    **dict.fromkeys(("ankle", "heel", "foot", "achilles"), "lower"),
}


def _between_marked(found: list[Mention], plain: str) -> list[Mention]:
    """Takes "halfway between my bum and my knee" as telling about a leg named before it."""
    told = list(found)
    for at in range(1, len(told)):
        between = _BETWEEN.search(plain, 0, told[at].start)
        part = _TO_KNEE.get(between["first"]) if between and told[at].place == "knee" else None
        legs = [number for number in range(at) if told[number].ask == "leg"]
        if not between or not part:
            continue
        if not legs:
            told = _into_the_stretch(told, at, part, between.start())
            continue
        leg = told[legs[-1]]
        parts = leg.parts | {part}
        place, ask = leg.part.resolve(parts)
        told[legs[-1]] = replace(leg, parts=parts, place=place, ask=ask)
        for number in range(legs[-1] + 1, at + 1):
            if told[number].end > between.start():
                told[number] = replace(told[number], landmark=True)
    return told


def _into_the_stretch(told: list[Mention], at: int, part: str, since: int) -> list[Mention]:
    """Takes "between hip and knee" with no leg named for the part of the leg between them."""
    leg = place_lexicon().phrases["thigh" if part == "upper" else "leg"][0].part
    parts = (told[at].parts | {part}) - _NEXT_TO
    place, ask = leg.resolve(parts)
    there = replace(told[at], part=leg, parts=parts, place=place, ask=ask)
    earlier = [replace(one, landmark=True) if one.end > since else one for one in told[:at]]
    return [*earlier, there, *told[at + 1 :]]


def _named_twice(found: list[Mention], plain: str) -> list[Mention]:
    """Takes "the arch of my right foot" for one place: the foot only says whose arch it is."""
    told: list[Mention] = []
    for mention in found:
        of = told and plain[told[-1].end : mention.start].strip() == "of"
        if of and mention.ask and not told[-1].ask:
            part = told[-1]
            told[-1] = replace(
                part, end=mention.end, last=mention.last, side=part.side or mention.side
            )
        else:
            told.append(mention)
    return told


def _with_landmarks(lexicon: PlaceLexicon, found: list[Mention], plain: str) -> list[Mention]:
    """Takes "just above the ankle" as telling about the place named before it, if there is one."""
    told: list[Mention] = []
    for mention in _between_marked(found, plain):
        how = mention.parts & _NEXT_TO
        if told and how and not re.search(r"[.!?;\n]", plain[told[-1].end : mention.start]):
            located = told[-1]
            ways = lexicon.landmarks.get(mention.place, {})
            hints = frozenset[str]().union(*(ways.get(way, frozenset()) for way in how))
            if hints and located.ask in ("leg", "foot"):
                parts = located.parts | hints | (mention.parts & _FACES)
                place, ask = located.part.resolve(parts)
                told[-1] = replace(located, parts=parts, place=place, ask=ask)
            near = mention.start - located.end < _LANDMARK_REACH
            mention = replace(mention, landmark=mention.landmark or near)
        told.append(mention)
    return told
