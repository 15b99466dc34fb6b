"""Reads WHERE it hurts from a message: the complaint, the other sites, and the side."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from nlu.equal_places import equal_places, joined_by_both
from nlu.place_lexicon import tokens
from nlu.place_mentions import find_mentions, is_bare
from nlu.place_selection import PlaceMention, choose_side, select
from nlu.place_status import judge
from nlu.place_tagger import reconsidered
from nlu.side_words import free_sides, side_of
from nlu.spelling import mend
from nlu.text import normalise

__all__ = ["PlaceMention", "Places", "read_places"]


# Not "is that right" or "all right".
_LAST_WORD_A_SIDE = re.compile(
    r"(?<!that)(?<!that's)(?<!thats)(?<!all)(?<!not)[\s,(]+(?:left|right|l|r|lhs|rhs|lt|rt)\W*$"
)
# "Low back, right on the spine": how exactly, and not on which side.
_EXACTLY = re.compile(
    r"\bright(?= (?:on|at|in|by|under|above|below|behind|between|across|along|"
    r"down|up|where|near)\b)"
)


@dataclass(frozen=True)
class Places:
    """What a message says about where it hurts.

    `main` is the complaint and the first of `present`; places that are denied, healed or another
    person's are not in `present`. `side` is `left`, `right`, `both`, or None when not said. `vague`
    is `foot`, `leg` or `back` when only such a word was said and it has to be asked which part.
    `equal` are the places complained of alike, with their sides, when nothing says which of them is
    the main one. `span` is where the complaint stands in the message.
    """

    main: str | None
    present: tuple[str, ...]
    denied: tuple[str, ...]
    past: tuple[str, ...]
    side: str | None
    vague: str | None
    equal: Mapping[str, str | None]
    mentions: tuple[PlaceMention, ...]
    span: tuple[int, int] | None


def _side_of_reply(plain: str) -> str | None:
    """The only side of a reply that is nothing but a place, or that ends with a side.

    "Hip, glute area, left"; "the muscle behind the thigh, right".
    """
    words = [token.word for token in tokens(_EXACTLY.sub("", plain))]
    told = {side_of(word) for word in words} - {None}
    if len(told) != 1 or not (is_bare(plain) or _LAST_WORD_A_SIDE.search(plain)):
        return None
    return told.pop()


def read_places(
    text: str, *, asked: str | None, likely: Mapping[int, float] | None = None
) -> Places:
    """Read the places a message names.

    Never raises on user input; what is not understood is left out.

    Args:
        text: the message.
        asked: the question that stands, if any.
        likely: how likely the place that begins at each point is the complaint (`nlu.history`).
    """
    mended = mend(normalise(text))
    plain = mended.text
    asked_where = asked == "pain_location"
    mentions = find_mentions(plain, asked_where=asked_where)
    judged = reconsidered(judge(plain, mentions), likely or {})
    selection = select(plain, judged, asked_where=asked_where)
    main = selection.main
    side = choose_side(plain, selection, free_sides(plain))
    if side == "both" and joined_by_both(plain, selection):
        side = None
    if side is None and main and asked_where:
        side = _side_of_reply(plain)
    return Places(
        main=main.mention.place if main else None,
        present=selection.present,
        denied=selection.denied,
        past=selection.past,
        side=side,
        vague=selection.vague,
        equal=equal_places(plain, selection),
        mentions=tuple(
            PlaceMention(
                j.mention.place,
                j.mention.side,
                mended.origin(j.mention.start),
                mended.origin(j.mention.end),
                j.status,
            )
            for j in selection.judged
        ),
        span=(mended.origin(main.mention.start), mended.origin(main.mention.end)) if main else None,
    )
