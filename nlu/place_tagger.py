"""Which of the places a message names are the complaint, learnt from marked messages.

`nlu.place_status` judges each place by the words that usually say so. This classifier sees its
judgement among other things, and the words around each place; it is learnt from
`knowledge/history/places.yml`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from nlu.marked import unmark
from nlu.place_mentions import find_mentions
from nlu.place_status import Judged, judge
from nlu.spelling import mend
from nlu.tagger import Tagger
from nlu.text import normalise

COMPLAINT, OTHER = "complaint", "other"
STRENGTH = 0.3
# Below the first a place judged the complaint is none; above the second one judged otherwise is.
_UNLIKELY, _LIKELY = 0.3, 0.6
_FAR, _NEAR, _REACH = 9, 4, 90
_RANKS = 3
_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|[a-z]+(?:'[a-z]+)?|[^\w\s]")
_YEAR = re.compile(r"(?:19|20)\d\d|'\d\d")
_SENTENCE = re.compile(r"[.!?\n]")


def _words(text: str) -> list[str]:
    return [
        "<year>" if _YEAR.fullmatch(one) else "#" if one[0].isdigit() else one
        for one in _TOKEN.findall(text)
    ]


def _to_one_side(name: str, words: Sequence[str]) -> Iterator[str]:
    """Features of the words to one side of a place, the nearest first."""
    for place, word in enumerate(words[:_FAR]):
        yield f"{name}{place if place < _NEAR else 'far'} {word}"
        yield f"{name} {word}"
    for place in range(min(len(words), _NEAR + 1) - 1):
        yield f"{name}p{min(place, 1)} {words[place]} {words[place + 1]}"


def features(plain: str, judged: Sequence[Judged], number: int) -> Iterator[str]:
    """What is known of one place: the words around it, its judgement, and the other places."""
    one = judged[number]
    mention = one.mention
    left = plain[max(0, mention.start - _REACH) : mention.start]
    right = plain[mention.end : mention.end + _REACH]
    yield from _to_one_side("l", _words(left)[::-1])
    yield from _to_one_side("r", _words(right))
    yield from (f"same before {word}" for word in _words(_SENTENCE.split(left)[-1]))
    yield from (f"same after {word}" for word in _words(_SENTENCE.split(right)[0]))
    yield f"status {one.status} {one.firm}"
    yield f"weight {one.status} {one.weight}"
    yield f"place {mention.place}"
    yield f"named {plain[mention.start : mention.end]}"
    yield f"side {mention.side} plural {mention.plural} landmark {mention.landmark}"
    yield f"owner {mention.owner}"
    yield f"order {min(number, _RANKS)} {min(len(judged) - number, _RANKS)}"
    yield f"judged so {min(sum(other.status == one.status for other in judged), _RANKS)}"
    again = sum(other.mention.place == mention.place for other in judged)
    yield f"named times {min(again, _RANKS)}"
    for other in (judged[number - 1] if number else None, *judged[number + 1 : number + 2]):
        if other is not None:
            where = "before" if other.mention.start < mention.start else "after"
            yield f"{where} {other.status}"


def judged_places(plain: str) -> list[Judged]:
    """The places of a mended message, judged by rule."""
    return judge(plain, find_mentions(plain, asked_where=False))


def train(marked: Sequence[str], *, strength: float = STRENGTH) -> Tagger:
    """Learn from marked messages."""
    examples, labels = [], []
    for message in marked:
        text, marks = unmark(message)
        mended = mend(normalise(text))
        judged = judged_places(mended.text)
        for number, one in enumerate(judged):
            start, end = mended.origin(one.mention.start), mended.origin(one.mention.end)
            told = any(mark.overlaps(start, end) for mark in marks)
            examples.append(list(features(mended.text, judged, number)))
            labels.append(COMPLAINT if told else OTHER)
    return Tagger.train(examples, labels, strength=strength)


def chances(tagger: Tagger, text: str) -> dict[int, float]:
    """How likely each place of a message is the complaint, by where it begins once mended."""
    plain = mend(normalise(text)).text
    judged = judged_places(plain)
    return {
        one.mention.start: tagger.probabilities(features(plain, judged, number))[COMPLAINT]
        for number, one in enumerate(judged)
    }


def reconsidered(judged: Sequence[Judged], likely: Mapping[int, float]) -> list[Judged]:
    """The judgements, put right where the classifier is rather sure of the contrary."""
    found = []
    for one in judged:
        chance = likely.get(one.mention.start)
        if chance is None:
            found.append(one)
        elif one.status == "present" and chance < _UNLIKELY:
            found.append(replace(one, status="referred", firm=False))
        elif one.status != "present" and chance > _LIKELY:
            found.append(replace(one, status="present"))
        else:
            found.append(one)
    return found
