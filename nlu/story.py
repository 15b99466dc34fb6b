"""A message cut into pieces, and the cues that stand in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from nlu.text import clauses

Span = tuple[int, int]

_NO_BRACKETS = str.maketrans("()", ",,")
_COMMA = re.compile(
    r"[,&/+]\s|\s&\s"
    r"|\s(?=and\s+(?:in|for|over|since|on|at|after|during|yesterday|today|now|then|by|last|this)\b)"
)
_WORD = re.compile(r"\w{3,}")
# "About 5 weeks, before that I'd had a break": the time belongs to what was said before.
_A_STRETCH = re.compile(r"\b(?:days?|weeks?|wks?|months?|mths?|years?|yrs?)\b")
_EARLIER = re.compile(r"\s*(?:but |and )?(?:before|prior to|until|up to) (?:that|then|this)\b")
_SENTENCE_END = re.compile(r"[.!?\n]")


@dataclass(frozen=True)
class Story:
    """A normalised message as pieces between commas, each in a clause, each in a sentence."""

    plain: str
    pieces: tuple[Span, ...]
    clause_of: tuple[int, ...]
    sentence_of: tuple[int, ...]
    cues: Mapping[str, frozenset[int]] = field(default_factory=dict)

    def piece_at(self, position: int) -> int:
        """The index of the piece that holds `position` (the one before it, between pieces)."""
        found = 0
        for index, (start, _) in enumerate(self.pieces):
            if start > position:
                break
            found = index
        return found

    def has(self, piece: int, cue: str) -> bool:
        """Whether a cue stands in a piece."""
        return piece in self.cues.get(cue, frozenset())

    def near(self, piece: int, cue: str) -> float:
        """How close a cue stands to a piece: 1 in it, .6 in its clause, .4 next to it, else 0."""
        places = self.cues.get(cue, frozenset())
        if piece in places:
            return 1.0
        if any(self.clause_of[place] == self.clause_of[piece] for place in places):
            return 0.6
        if any(abs(self.clause_of[place] - self.clause_of[piece]) == 1 for place in places):
            return 0.4
        return 0.0


def _without(plain: str, start: int, end: int, spans: list[Span]) -> str:
    """The text from `start` to `end` but for `spans`."""
    kept = plain[start:end]
    for left, right in reversed(spans):
        if start <= left and right <= end:
            kept = kept[: left - start] + kept[right - start :]
    return kept


def tell(plain: str, patterns: Mapping[str, re.Pattern[str]], ignore: Iterable[Span] = ()) -> Story:
    """Cut a normalised message and note which cues stand in which piece.

    A cue that begins inside one of the `ignore` spans (a time, say) doesn't count, and such a span
    that stands alone between commas is no piece of its own.
    """
    # What stands in brackets belongs to what stands before them.
    flat = plain.translate(_NO_BRACKETS)
    pieces: list[Span] = []
    clause_of: list[int] = []
    sentence_of: list[int] = []
    sentence, last_end = 0, 0
    ignored = list(ignore)
    for number, clause in enumerate(clauses(flat)):
        if _SENTENCE_END.search(plain, last_end, clause.start):
            sentence += 1
        start = clause.start
        for comma in [*_COMMA.finditer(flat, clause.start, clause.end), None]:
            end = comma.start() if comma else clause.end
            if not _WORD.search(_without(plain, start, end, ignored)):
                if start > clause.start:  # "sore knee, 3 weeks, worse on hills"
                    pieces[-1] = (pieces[-1][0], end)
                    start = comma.end() if comma else end
                    continue
                by_itself = comma and (
                    _EARLIER.match(plain, comma.end()) or _A_STRETCH.search(plain, start, end)
                )
                if comma and not by_itself:  # "Tuesday, my usual run"
                    continue
            pieces.append((start, end))
            clause_of.append(number)
            sentence_of.append(sentence)
            start = comma.end() if comma else end
        last_end = clause.end
    bare = Story(plain, tuple(pieces), tuple(clause_of), tuple(sentence_of))
    cues: dict[str, frozenset[int]] = {}
    for name, pattern in patterns.items():
        cues[name] = frozenset(
            bare.piece_at(match.start())
            for match in pattern.finditer(plain)
            if not any(start <= match.start() < end for start, end in ignored)
        )
    return Story(plain, bare.pieces, bare.clause_of, bare.sentence_of, cues)
