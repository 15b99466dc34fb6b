"""Which of the times of a story is the onset, learnt from marked messages.

`nlu.onset_choice` weighs the times by rules. This classifier sees its weights among other things,
and the words around each time; it is learnt from `knowledge/history/times.yml`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from nlu.marked import unmark
from nlu.onset_choice import Candidate, cue_patterns, weigh
from nlu.story import Story, tell
from nlu.stretches import lead_in
from nlu.tagger import Tagger
from nlu.text import normalise
from nlu.times import read_times

ONSET, OTHER = "onset", "other"
STRENGTH = 0.3
_FAR, _NEAR, _REACH = 8, 3, 80
_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|[a-z]+(?:'[a-z]+)?|->|[^\w\s]")
_AGES = (1, 2, 4, 8, 15, 31, 62, 124, 248, 400, 1000, 4000)
_SCORES = (-4, -2, -1, 0, 0.5, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8)
_RANKS = 3


@dataclass(frozen=True)
class Times:
    """The times of a message, weighed by rule, in their story."""

    story: Story
    candidates: Sequence[Candidate]


def weighed_times(text: str, now: datetime) -> Times:
    """Cut a message into a story and weigh its times."""
    plain = normalise(text)
    mentions = read_times(text, now)
    spans = [(lead_in(plain, mention.start), mention.end) for mention in mentions]
    story = tell(plain, cue_patterns(), spans)
    return Times(story, weigh(mentions, story))


def _step(value: float, edges: Sequence[float]) -> int:
    return sum(value >= edge for edge in edges)


def _words(text: str) -> list[str]:
    return ["#" if token[0].isdigit() else token for token in _TOKEN.findall(text)]


def _to_one_side(name: str, words: Sequence[str]) -> Iterator[str]:
    for place, word in enumerate(words[:_FAR]):
        yield f"{name}{place if place < _NEAR else 'far'} {word}"
        yield f"{name} {word}"
    for place in range(min(len(words), _NEAR + 1) - 1):
        yield f"{name}p {words[place]} {words[place + 1]}"


def features(times: Times, number: int) -> Iterator[str]:
    """What is known of one time: its words, the cues of its piece and beside it, the others."""
    story, one = times.story, times.candidates[number]
    mention, piece = one.mention, one.piece
    left = _words(story.plain[max(0, mention.start - _REACH) : mention.start])[::-1]
    right = _words(story.plain[mention.end : mention.end + _REACH])
    yield from _to_one_side("l", left)
    yield from _to_one_side("r", right)
    yield from (f"in {word}" for word in _words(mention.text))
    age = "?" if mention.days is None else str(_step(mention.days, _AGES))
    yield f"age {age}"
    yield f"kind {mention.kind}"
    yield f"kind {mention.kind} {age}"
    score = _step(one.score, _SCORES)
    yield from (f"score {step}" for step in range(score + 1))
    better = sum(other.score > one.score for other in times.candidates)
    yield f"rank {min(better, _RANKS)} {min(len(times.candidates), _RANKS)}"
    yield f"order {min(number, _RANKS)} {min(len(times.candidates) - number, _RANKS)}"
    for cue, places in story.cues.items():
        if piece in places:
            yield f"cue {cue}"
            yield f"cue {cue} {mention.kind}"
        for near, name in ((piece - 1, "before"), (piece + 1, "after")):
            if near in places and 0 <= near < len(story.pieces):
                same = story.sentence_of[near] == story.sentence_of[piece]
                yield f"cue {name} {cue} {same}"
    older = sum((o.mention.days or 0) > (mention.days or 0) for o in times.candidates)
    yield f"older {min(older, _RANKS)}"


def train(marked: Sequence[str], now: datetime, *, strength: float = STRENGTH) -> Tagger:
    """Learn from marked messages; times in them are counted from `now`."""
    examples, labels = [], []
    for message in marked:
        text, marks = unmark(message)
        times = weighed_times(text, now)
        for number, one in enumerate(times.candidates):
            told = any(mark.overlaps(one.mention.start, one.mention.end) for mark in marks)
            examples.append(list(features(times, number)))
            labels.append(ONSET if told else OTHER)
    return Tagger.train(examples, labels, strength=strength)


def chances(tagger: Tagger, times: Times) -> dict[int, float]:
    """How likely each time of a message is the onset, by where it begins."""
    return {
        one.mention.start: tagger.probabilities(features(times, number))[ONSET]
        for number, one in enumerate(times.candidates)
    }
