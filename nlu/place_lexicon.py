"""The words for places, read once from `knowledge/lexicon/places.yml` and indexed by first word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from knowledge.files import read

_WORD = re.compile(r"(?P<word>[a-z0-9]+(?:'(?!s\b)[a-z]+)?)(?:'s\b)?")
_CLOSE = frozenset(" -\t")


class Token(NamedTuple):
    """A word of a normalised text, without a possessive 's; `end` is the end with it."""

    word: str
    start: int
    end: int


@dataclass(frozen=True)
class Part:
    """What a word for a place can mean.

    `which` narrows it by the parts named with it, first match wins; `ask` is the word to ask about
    when it stays too wide. `after`, `before`: phrases one of which the word must stand next to;
    `not_after`, `not_before`: phrases it must not.
    """

    plain: str
    ask: str | None = None
    needs_pain: bool = False
    which: tuple[tuple[frozenset[str], str], ...] = ()
    after: tuple[tuple[str, ...], ...] = ()
    before: tuple[tuple[str, ...], ...] = ()
    not_after: tuple[tuple[str, ...], ...] = ()
    not_before: tuple[tuple[str, ...], ...] = ()

    def resolve(self, parts: frozenset[str]) -> tuple[str, str | None]:
        """The place, and the word still to ask about, given the parts that were named."""
        for needed, place in self.which:
            if needed <= parts:
                return place, None
        return self.plain, self.ask


class Phrase(NamedTuple):
    """One way to name a place."""

    words: tuple[str, ...]
    part: Part
    plural: bool


@dataclass(frozen=True)
class PlaceLexicon:
    """Everything `places.yml` says, ready for looking up."""

    phrases: Mapping[str, Sequence[Phrase]]
    idioms: Mapping[str, Sequence[tuple[str, ...]]]
    before: Mapping[str, str]
    of: Mapping[str, str]
    around: Mapping[str, str]
    landmarks: Mapping[str, Mapping[str, frozenset[str]]]
    compounds: frozenset[str]
    pieces: frozenset[str]
    feelings: frozenset[str]
    small_talk: frozenset[str]
    no_misspelling: frozenset[str]

    def words(self) -> frozenset[str]:
        """Every single word of the names, for the spelling gate."""
        return frozenset(
            word for group in self.phrases.values() for phrase in group for word in phrase.words
        )


def tokens(plain: str) -> list[Token]:
    """The words of a normalised text."""
    return [Token(m["word"], m.start(), m.end()) for m in _WORD.finditer(plain)]


def adjacent(plain: str, left: Token, right: Token) -> bool:
    """Whether only spaces or hyphens part two neighbouring tokens."""
    return _CLOSE.issuperset(plain[left.end : right.start])


def stands(words: Sequence[Token], at: int, phrase: tuple[str, ...], plain: str) -> bool:
    """Whether the phrase stands at word `at`, its own words not parted by punctuation."""
    end = at + len(phrase)
    if at < 0 or end > len(words):
        return False
    return all(words[at + i].word == phrase[i] for i in range(len(phrase))) and all(
        adjacent(plain, words[i], words[i + 1]) for i in range(at, end - 1)
    )


def words_of(phrase: str) -> tuple[str, ...]:
    """A phrase of the lexicon, cut as the text is cut."""
    return tuple(token.word for token in tokens(phrase.lower()))


# Places in the middle of the body have two sides, but are not paired.
MIDLINE = frozenset({"lower_back", "upper_back", "neck", "abdomen", "chest", "side_stitch"})
_PLURAL = re.compile(r"[^suia]s$")
_SINGULAR_IN_S = frozenset({"achilles", "itbs", "pfps", "quadriceps"})
_PLURAL_ALREADY = re.compile(r"(?:[^sui]s|[0-9])$")


def _forms(words: tuple[str, ...]) -> Iterable[tuple[tuple[str, ...], bool]]:
    """The phrase itself, and its plural where adding an s makes one; with a mark for plurals."""
    last = words[-1]
    plural = last == "feet" or (last not in _SINGULAR_IN_S and bool(_PLURAL.search(last)))
    yield words, plural
    if not _PLURAL_ALREADY.search(last):
        ending = "es" if re.search(r"(?:ch|sh|x)$", last) else "s"
        yield (*words[:-1], last + ending), True


def _by_first(phrases: Iterable[tuple[str, ...]]) -> dict[str, list[tuple[str, ...]]]:
    index: dict[str, list[tuple[str, ...]]] = {}
    for words in sorted(set(phrases), key=len, reverse=True):
        index.setdefault(words[0], []).append(words)
    return index


def _part(entry: Mapping[str, Any]) -> Part:
    return Part(
        plain=entry["plain"],
        ask=entry.get("ask"),
        needs_pain=entry.get("needs_pain", False),
        which=tuple((frozenset(w["part"]), w["place"]) for w in entry.get("which", ())),
        after=tuple(words_of(w) for w in entry.get("after", ())),
        before=tuple(words_of(w) for w in entry.get("before", ())),
        not_after=tuple(words_of(w) for w in entry.get("not_after", ())),
        not_before=tuple(words_of(w) for w in entry.get("not_before", ())),
    )


@lru_cache(maxsize=1)
def place_lexicon() -> PlaceLexicon:
    """The lexicon of places.

    Raises:
        KnowledgeError: the file is missing or breaks its schema.
    """
    content = read("lexicon/places.yml", "lexicon_places.json")
    found: dict[tuple[str, ...], Phrase] = {}

    def add(names: Iterable[str], part: Part) -> None:
        for name in names:
            for words, plural in _forms(words_of(name)):
                found.setdefault(words, Phrase(words, part, plural))

    for entry in content["parts"].values():
        add(entry["words"], _part(entry))
    for place, names in content["names"].items():
        # Places beyond leg, trunk and neck count only where something hurts: "thumb" rarely does.
        add(names, Part(plain=place, needs_pain=place == "other"))

    phrases: dict[str, list[Phrase]] = {}
    for phrase in sorted(found.values(), key=lambda p: len(p.words), reverse=True):
        phrases.setdefault(phrase.words[0], []).append(phrase)

    def parts(kind: str) -> dict[str, str]:
        return {w: p for p, ways in content["parts_of"].items() for w in ways.get(kind, ())}

    return PlaceLexicon(
        phrases=phrases,
        idioms=_by_first(words_of(i) for i in content["not_the_body"]),
        before=parts("before"),
        of=parts("of"),
        around=parts("around"),
        landmarks={
            place: {how: frozenset(says) for how, says in ways.items()}
            for place, ways in content["landmarks"].items()
        },
        compounds=frozenset(content["compounds"]),
        pieces=frozenset(content["beside"]["pieces"]),
        feelings=frozenset(content["beside"]["feelings"]),
        small_talk=frozenset(content["beside"]["small_talk"]),
        no_misspelling=frozenset(content["no_misspelling"]),
    )
