"""Finds the phrases of a lexicon of signs in a text and says how each is meant.

Symptoms and conditions are read alike: the lexicon names the phrases, `nlu.polarity` the mood.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any, Literal

from nlu.phrasebook import any_of, phrase
from nlu.polarity import Mood, Sentence, mood_of

Status = Literal["present", "denied", "past", "other_person", "hypothetical", "unsure"]
Pattern = re.Pattern[str]
Conditional = tuple[Pattern, Pattern]

# Nobody names a sign oftener; a text that does is not worth the time.
_MOST_MENTIONS = 15
_INNER_NO = re.compile(
    r"\b(?:no|not|never|without|(?:is|are|was|were|do|does|did|has|have|had|ai)n'?t)\b(?=\s+\w)"
)


# "My pee's normal", "my pee isn't right", in reply to a list that names it.
_UNHEALTHY = re.compile(
    r"(?:'?s)?(?: [\w']+){0,2}? (?:not|never|isn'?t|ain'?t|aren'?t|wasn'?t|doesn'?t \w+)"
    r"(?: [\w']+){0,2} (?:fine|normal|ok|okay|good|great|right|clear)\b"
)
_HEALTHY = re.compile(
    r"(?:'?s)?(?: (?!not\b|never\b)[\w']+){0,2} "
    r"(?:fine|normal(?:ly)?|ok|okay|good|great|grand|clear|perfect|alright|all right|unchanged)\b"
    r"|\s*[:=]\s*(?:fine|normal|ok|okay|good)\b"
)


@dataclass(frozen=True)
class Sign:
    """The phrases of one sign, compiled."""

    name: str
    words: tuple[str, ...]
    says: Pattern
    polar: Pattern
    denies: Pattern
    asked: Pattern
    place: Pattern
    kin: Pattern
    unless: Pattern
    conditional: tuple[Conditional, ...]
    event: bool
    history: bool
    even_if: bool
    yields_to: tuple[str, ...]


@dataclass(frozen=True)
class Found:
    """A phrase of a sign at `text[start:end]`, and how it is meant."""

    sign: str
    start: int
    end: int
    status: Status


@dataclass(frozen=True)
class Reading:
    """A text prepared for reading: without idioms, in sentences, and what was asked."""

    text: str
    sentences: tuple[Sentence, ...]
    asked_flags: bool
    asked_place: bool
    for_someone_else: bool


def compile_sign(name: str, entry: Mapping[str, Any], macros: Mapping[str, str]) -> Sign:
    """One entry of a lexicon, ready to search."""
    says: Sequence[Any] = entry.get("says", [])

    def group(key: str) -> Pattern:
        return any_of(entry.get(key, []), macros)

    return Sign(
        name=name,
        words=tuple(entry["words"]),
        says=any_of([say for say in says if isinstance(say, str)], macros),
        polar=group("polar"),
        denies=group("denies"),
        asked=group("asked"),
        place=group("place"),
        kin=group("kin"),
        unless=group("unless"),
        conditional=tuple(
            (phrase(say["say"], macros), phrase(say["with"], macros))
            for say in says
            if not isinstance(say, str)
        ),
        event=entry.get("event", False),
        history=entry.get("history", False),
        even_if=entry.get("even_if", False),
        yields_to=tuple(entry.get("yields_to", ())),
    )


def _status(mood: Mood, sign: Sign, *, polar: bool, for_someone_else: bool) -> Status:
    if mood.other_person and not for_someone_else:
        return "other_person"
    if mood.question or (mood.hypothetical and not sign.even_if):
        return "hypothetical"
    if mood.unsure:
        return "unsure"
    if mood.negated and not polar:
        return "past" if mood.over and sign.event else "denied"
    if mood.past and not sign.history:
        return "past"
    if mood.over and not (sign.event or sign.history):
        return "past"
    return "present"


def _as_answered(after: str, status: Status) -> Status:
    """A sign only named, in reply to a list of signs: what is said of it decides."""
    if _UNHEALTHY.match(after):
        return "present"
    return "denied" if _HEALTHY.match(after) else status


def _mood(reading: Reading, start: int, end: int) -> Mood:
    for index, sentence in enumerate(reading.sentences):
        if sentence.start <= start < sentence.end:
            last = index
            while last + 1 < len(reading.sentences) and reading.sentences[last].end < end:
                last += 1
            after = reading.sentences[last + 1].text if last + 1 < len(reading.sentences) else ""
            text = reading.text[sentence.start : reading.sentences[last].end]
            return mood_of(text, start - sentence.start, end - sentence.start, after)
    return Mood()


def _spans(pattern: Pattern, text: str) -> Iterator[tuple[int, int]]:
    for match in islice(pattern.finditer(text), _MOST_MENTIONS):
        if match.end() > match.start():
            yield match.span()


def _touches(span: tuple[int, int], others: Sequence[tuple[int, int]]) -> bool:
    return any(start < span[1] and span[0] < end for start, end in others)


def find(sign: Sign, reading: Reading) -> Iterator[Found]:
    """Every mention of `sign`, polar phrases first, each stretch of text read once."""
    text = reading.text
    if not any(word in text for word in sign.words) and not (
        reading.asked_flags or reading.asked_place
    ):
        return
    lookalikes = list(_spans(sign.unless, text))
    taken: list[tuple[int, int]] = []

    def fresh(pattern: Pattern) -> Iterator[tuple[int, int]]:
        for span in _spans(pattern, text):
            if not _touches(span, taken) and not _touches(span, lookalikes):
                taken.append(span)
                yield span

    for start, end in fresh(sign.kin):
        yield Found(sign.name, start, end, "present")
    for start, end in fresh(sign.polar):
        mood = _mood(reading, start, end)
        status = _status(mood, sign, polar=True, for_someone_else=reading.for_someone_else)
        yield Found(sign.name, start, end, status)
    for start, end in fresh(sign.denies):
        mood = _mood(reading, start, end)
        if not (mood.question or mood.hypothetical or mood.unsure or mood.other_person):
            yield Found(sign.name, start, end, "denied")
    patterns = [sign.says]
    patterns += [say for say, needed in sign.conditional if needed.search(text)]
    patterns += [sign.asked] if reading.asked_flags else []
    patterns += [sign.place] if reading.asked_place else []
    for pattern in patterns:
        for start, end in fresh(pattern):
            # "calf isn't swollen": the phrase is found whole, its "no" stands inside it.
            inner = [found.end() for found in _INNER_NO.finditer(text, start, end)]
            mood = _mood(reading, inner[-1] if inner else start, end)
            status = _status(mood, sign, polar=False, for_someone_else=reading.for_someone_else)
            if pattern is sign.asked and status in ("present", "denied"):
                status = _as_answered(text[end : end + 60], status)
            yield Found(sign.name, start, end, status)
