"""BERT's uncased WordPiece tokenisation, as MiniLM was trained with."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

UNKNOWN, START, END = "[UNK]", "[CLS]", "[SEP]"
_LONGEST_WORD = 100


def _is_punctuation(char: str) -> bool:
    code = ord(char)
    ascii_symbol = 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126
    return ascii_symbol or unicodedata.category(char).startswith("P")


def _is_ideograph(char: str) -> bool:
    return 0x4E00 <= ord(char) <= 0x9FFF or 0x3400 <= ord(char) <= 0x4DBF


def words(text: str) -> list[str]:
    """Lower-case words and single punctuation marks, accents removed."""
    plain = unicodedata.normalize("NFD", text.lower())
    spaced = "".join(
        f" {char} " if _is_punctuation(char) or _is_ideograph(char) else char
        for char in plain
        if unicodedata.category(char) != "Mn"
    )
    return spaced.split()


class WordPiece:
    """Turns text into the ids of a vocabulary, longest piece first."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        """Take the vocabulary's pieces in the order of their ids."""
        self._ids = {piece: number for number, piece in enumerate(vocabulary)}
        self._pieces = lru_cache(maxsize=20_000)(self._split)

    def _split(self, word: str) -> tuple[int, ...]:
        if len(word) > _LONGEST_WORD:
            return (self._ids[UNKNOWN],)
        found: list[int] = []
        start = 0
        while start < len(word):
            for end in range(len(word), start, -1):
                piece = self._ids.get(("##" if start else "") + word[start:end])
                if piece is not None:
                    found.append(piece)
                    start = end
                    break
            else:
                return (self._ids[UNKNOWN],)
        return tuple(found)

    def ids(self, text: str, limit: int) -> list[int]:
        """Ids of the pieces between the start and end marks, at most `limit` of them in all."""
        body = [piece for word in words(text) for piece in self._pieces(word)]
        return [self._ids[START], *body[: limit - 2], self._ids[END]]
