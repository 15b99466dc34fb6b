"""Which of several scores in a reply is the runner's own answer to how bad it is."""

from __future__ import annotations

import re

Score = tuple[int, float]  # where it stands in the text, and 0 to 10

# What settles on a score after others: "told the wife nine, between you and me it's four".
_SETTLES = re.compile(
    r"\b(?:so (?:this|that|it|mine|i'?d|a|an|i'?ll)\b|but (?:it'?s|it is|i'?d say|say|put)\b|"
    r"i'?d say|i say|i think|(?:just |so )?put (?:me |it )?(?:down )?|for me|"
    r"(?:this|mine) (?:is|one)\b|this'?s\b|"
    r"between (?:you and me|us|ourselves)|honestly|truthfully|in truth|truth (?:is|be told)|"
    r"really|realistically|ok,? ok(?:ay)?|okay,? okay|actually|call it|let'?s (?:say|call)|"
    r"real(?:istic)? (?:answer|number)|normal (?:person|people)\w*)"
)
# What gives each score a moment of its own: of these the highest counts.
_MOMENTS = re.compile(
    r"\b(?:rest|resting|sat|sit|sitting|lying|walk|walking|standing|run|running|runs|stairs|downhill|"
    r"uphill|night|mornings?|afterwards?|first thing|at (?:its|the) worst|worst)\b"
)
# "Three quarters of the ten", "half way up your scale".
_FRACTIONS = {
    "half": 5.0, "a quarter": 2.5, "one quarter": 2.5, "three quarters": 7.5, "a third": 3.3,
    "two thirds": 6.7, "a fifth": 2.0, "one fifth": 2.0, "a tenth": 1.0,
}  # fmt: skip
_FRACTION = re.compile(
    rf"\b(?P<part>{'|'.join(_FRACTIONS)}) (?:of |way |up |along )*(?:the |a |your |that )?"
    r"(?:ten|10|scale|ruler|way|range)\b"
)
# The scale explained once more: "0 is a nice bath and 10 is being eaten by a crocodile".
_ENDS_OF_SCALE = re.compile(
    r"\b(?:0|zero|nought)\s*(?:is|being|=|was|means)\b.{0,60}"
    r"\b(?:10|ten)\s*(?:is|being|=|was|means)\b"
)
# A score of something else, to compare with: "childbirth was a ten".
_COMPARED = re.compile(
    r"\b(?:child ?birth|birth|labou?r|contractions?|kidney stones?|gall ?stones?|root canal|"
    r"toothache|tattoo|migraines?|broke|broken|fractur\w+|dislocat\w+|told (?:my|the|him|her)|"
    r"(?:my|the) (?:wife|husband|mum|mom|dad|coach|physio|mate|partner|boss|manager)|"
    r"would be|being the)\b"
)
CUT = re.compile(r"[,;]|\.(?!\d)|\b(?:but|and|then|now|today)\b")


def part_of_scale(plain: str) -> float | None:
    """The score of a reply that names a part of the scale, "three quarters of the ten"."""
    fraction = _FRACTION.search(plain)
    return _FRACTIONS[fraction["part"]] if fraction else None


def without_ends_of_scale(plain: str) -> str:
    """The reply without its explanation of the scale, character for character."""
    return _ENDS_OF_SCALE.sub(lambda ends: " " * len(ends[0]), plain)


def settled(plain: str, scores: list[Score]) -> list[Score]:
    """The scores without those that are only told to compare with, or taken back at once."""
    moments = _MOMENTS.search(plain)
    for settles in [] if moments else reversed(list(_SETTLES.finditer(plain))):
        last = [score for score in scores if score[0] >= settles.start()]
        if last and len(last) < len(scores):
            return last
    cuts = [0, *(cut.start() for cut in CUT.finditer(plain)), len(plain)]
    own = [
        (place, score)
        for place, score in scores
        if not _COMPARED.search(
            plain, max(cut for cut in cuts if cut <= place), min(c for c in cuts if c > place)
        )
    ]
    return own or scores
