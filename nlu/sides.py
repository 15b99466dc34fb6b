"""Reads which SIDE hurts: from the story, or from the reply to that very question."""

from __future__ import annotations

import re
from functools import lru_cache

from nlu.answers import chosen_by_order, yes_no
from nlu.places import read_places
from nlu.side_words import side_lexicon
from nlu.spelling import mend
from nlu.text import normalise

# What a reply says in one go.
_PIECE = re.compile(r"(?:(?!\b(?:but|because|cos|unfortunately|since|while)\b)[^.,;!?:])+")
# In the order in which the question offers them.
_BUTTONS = ("left", "right", "both", "none")


def read_side(text: str, *, asked: str | None) -> str | None:
    """`left`, `right`, `both`, `none` (only as a reply: in the middle), or None when not said.

    A bare "right" or "L" is a side only when `asked` is `pain_side`; elsewhere a side has to belong
    to the place that hurts now.
    """
    if asked != "pain_side":
        return read_places(text, asked=asked).side
    by_order = chosen_by_order(text, len(_BUTTONS))
    return _BUTTONS[by_order] if by_order is not None else _reply(mend(normalise(text)).text)


@lru_cache(maxsize=16)
def _answer(kind: str) -> re.Pattern[str]:
    answers = side_lexicon()["answers"]
    if kind in ("left", "right"):
        # "The right's fine" names a side.
        return re.compile(rf"(?<![\w'])(?:{'|'.join(answers[kind])})(?!\w|'(?!s\b))")
    ways = "|".join([*answers["left"], *answers["right"], "l", "r"])
    return re.compile(answers[kind].replace("SIDE", f"(?:{ways})"))


def _blanked(kind: str, text: str) -> str:
    return _answer(kind).sub(lambda m: " " * len(m[0]), text)


def _named(text: str) -> set[str]:
    """The sides that a reply names, by word or letter."""
    return {
        side
        for side in ("left", "right")
        if _answer(side).search(text) or _answer(f"{side}_letter").search(text)
    }


def _other(side: str) -> str:
    return "left" if side == "right" else "right"


def _without_healthy(said: str) -> str:
    """The reply without what it says of the side that is well, if it names the other as well.

    "The left one, the right has never given me any bother."
    """
    pieces = _PIECE.findall(said)
    well = [
        piece for piece in pieces if len(_named(piece)) == 1 and _answer("healthy").search(piece)
    ]
    left = " ".join(piece for piece in pieces if piece not in well)
    return left if well and _named(left) else said


def _reply(plain: str) -> str | None:
    said = _blanked("nothing", plain)
    dominant = _answer("dominant").search(said)
    if dominant and _answer("other_than_dominant").search(said):
        return next((_other(side) for side in _named(dominant[0])), None)
    before = said
    said = _blanked("leaves_the_other", _blanked("dismissed", said))
    for correction in reversed(list(_answer("corrected").finditer(said))):
        if _named(said[correction.end() :]):
            said = said[correction.end() :]
            break
    said = _without_healthy(said)
    if _answer("centre").search(said):
        return "none"
    if _answer("both").search(said):
        return "both"
    named = _named(said)
    if named:
        return "both" if len(named) == 2 else next(iter(named))
    left_over = _answer("leaves_the_other").search(before)
    if left_over and len(_named(before)) == 1:
        return next(_other(side) for side in _named(left_over[0]))
    return "none" if _answer("none").search(plain) and not _unsure(plain) else None


def _unsure(plain: str) -> bool:
    return yes_no(plain) == "unsure"
