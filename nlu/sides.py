"""Reads which SIDE hurts: from the story, or from the reply to that very question."""

from __future__ import annotations

import re
from functools import lru_cache

from nlu.answers import chosen_by_order
from nlu.places import read_places
from nlu.side_words import side_lexicon
from nlu.spelling import mend
from nlu.text import normalise

# In the order in which the question offers them.
_BUTTONS = ("left", "right", "both", "none")
_NOT_THAT = re.compile(
    r"^\W*(?:it'?s |its |just )?not (?:on |in )?(?:the |my )?\w+\W*(?:one|side|leg)?\W*$"
)


def read_side(text: str, *, asked: str | None) -> str | None:
    """`left`, `right`, `both`, `none` (only as a reply: in the middle), or None when not said.

    A bare "right" or "L" is a side only when `asked` is `pain_side`; elsewhere a side has to belong
    to the place that hurts now.
    """
    if asked != "pain_side":
        return read_places(text, asked=asked).side
    by_order = chosen_by_order(text, len(_BUTTONS))
    return _BUTTONS[by_order] if by_order is not None else _reply(mend(normalise(text)).text)


@lru_cache(maxsize=8)
def _answer(kind: str) -> re.Pattern[str]:
    answers = side_lexicon()["answers"]
    if kind in ("left", "right"):
        return re.compile(rf"(?<![\w'])(?:{'|'.join(answers[kind])})(?![\w'])")
    if kind == "side":
        return re.compile(rf"(?<![\w'])(?:{'|'.join(answers['left'] + answers['right'])})(?![\w'])")
    ways = "|".join(answers["left"] + answers["right"])
    return re.compile(answers[kind].replace("SIDE", f"(?:{ways})"))


def _reply(plain: str) -> str | None:
    said = _answer("nothing").sub(lambda m: " " * len(m[0]), plain)
    before = said
    said = _answer("dismissed").sub(lambda m: " " * len(m[0]), said)
    corrections = list(_answer("corrected").finditer(said))
    if corrections and _answer("side").search(said, corrections[-1].end()):
        said = said[corrections[-1].end() :]
    if _answer("both").search(said):
        return "both"
    left, right = (
        bool(_answer(side).search(said) or _answer(f"{side}_letter").search(said))
        for side in ("left", "right")
    )
    if left and right:
        return "both"
    if left or right:
        return "left" if left else "right"
    if _NOT_THAT.match(before) and said != before:
        # "Not the left" leaves the other.
        return "right" if _answer("left").search(before) else "left"
    return "none" if _answer("none").search(said) else None
