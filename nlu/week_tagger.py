"""Which number of a message is a week's running before a change, and which is a week's now.

`nlu.volumes` reads the ways to tell it that have a pattern. Runners have many more: this is a
classifier over the numbers of a message, by the words around each, learnt from the marked messages
of `knowledge/history/weeks.yml`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from nlu.amounts import WORN_BY_SHOES, spell_counts
from nlu.marked import unmark
from nlu.quantities import Quantity, Unit, find_quantities
from nlu.tagger import Tagger
from nlu.text import normalise

# A range is one number: "from 20 to 35" has the role `from_to`.
BEFORE, NOW, SAME, FROM_TO, NONE = "before", "now", "same", "from_to", "none"
_ROLE_OF_MARK = {"b": BEFORE, "n": NOW, "u": SAME}
STRENGTH = 0.5
# How likely a role must be.
_ENOUGH = 0.5
# How many words to either side count, and how many of them by their place.
_FAR, _NEAR = 9, 4
_REACH = 90
_BETWEEN = 12
# Beyond this no week is run, in km or miles.
_HIGHEST = 260
_AGED = re.compile(r"\b(?:i'?m|i am|aged?)\s*$")
_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|[a-z]+(?:'[a-z]+)?|->|=>|[^\w\s]")
_SAME_WORD = {
    **dict.fromkeys(("k", "km", "kms", "kilometres", "kilometers", "k's", "ks", "kpw"), "<km>"),
    **dict.fromkeys(("miles", "mile", "mi", "mpw", "miler", "milers"), "<mi>"),
    **dict.fromkeys(("wk", "week", "w"), "week"),
    **dict.fromkeys(("wks", "weeks"), "weeks"),
}
_SIZES = (3, 6, 9, 13, 18, 24, 32, 45, 65, 100)
_RATIOS = (0.3, 0.6, 0.95, 1.05, 1.6, 3.0)


def candidates(plain: str) -> list[Quantity]:
    """The numbers of a normalised message that could be a distance, in order."""
    return [
        one
        for one in find_quantities(spell_counts(plain))
        if one.unit in ("mi", "km", None)
        and 0 <= one.value <= _HIGHEST
        and not (one.unit is None and _AGED.search(plain, max(0, one.start - 12), one.start))
        and not WORN_BY_SHOES.match(plain, one.end)
    ]


def roles_of(marked: str) -> tuple[str, list[str]]:
    """A marked message as plain text, and the role of each of its candidates."""
    text, marks = unmark(marked)
    roles = []
    for one in candidates(normalise(text)):
        told = [_ROLE_OF_MARK[mark.name] for mark in marks if mark.overlaps(one.start, one.end)]
        if len(told) > 1 and told[0] == BEFORE and told[-1] == NOW:
            roles.append(FROM_TO)
        else:
            roles.append(told[-1] if told else NONE)
    return text, roles


def _words(text: str) -> list[str]:
    return [
        "#" if token[0].isdigit() else _SAME_WORD.get(token, token)
        for token in _TOKEN.findall(text)
    ]


def _step(value: float, edges: Sequence[float]) -> int:
    return sum(value >= edge for edge in edges)


def _compared(value: float, other: Quantity | None) -> str:
    return "none" if other is None else str(_step(value / max(other.value, 0.5), _RATIOS))


def _to_one_side(name: str, words: Sequence[str]) -> Iterator[str]:
    """Features of the words to one side of a number, the nearest first."""
    for place, word in enumerate(words[:_FAR]):
        yield f"{name}{place if place < _NEAR else 'far'} {word}"
        yield f"{name} {word}"
    for place in range(min(len(words), _NEAR + 1) - 1):
        yield f"{name}p{min(place, 2)} {words[place]} {words[place + 1]}"
    for place in range(min(len(words), _NEAR) - 2):
        yield f"{name}t {words[place]} {words[place + 1]} {words[place + 2]}"


def features(plain: str, found: Sequence[Quantity], number: int) -> Iterator[str]:
    """What is known of one candidate: the words around it, its size and its neighbours."""
    one = found[number]
    before = found[number - 1] if number else None
    after = found[number + 1] if number + 1 < len(found) else None
    left = _words(plain[max(0, one.start - _REACH) : one.start])[::-1]
    right = _words(plain[one.end : one.end + _REACH])
    yield from _to_one_side("l", left)
    yield from _to_one_side("r", right)
    yield f"unit {one.unit} {one.weekly}"
    yield f"size {_step(one.value, _SIZES)}"
    yield f"size {_step(one.value, _SIZES)} {one.unit}"
    yield f"join {one.joiner} {one.high > one.low * 1.25}"
    yield f"order {min(number, 3)} {min(len(found) - number, 3)}"
    yield f"before {_compared(one.value, before)}"
    yield f"after {_compared(one.value, after)}"
    yield f"beside {left[0] if left else '^'} {right[0] if right else '$'}"
    if before is not None:
        between = _words(plain[before.end : one.start])[:_BETWEEN]
        yield from (f"since {word}" for word in between)
        yield f"gap {len(between)}"
    if after is not None:
        between = _words(plain[one.end : after.start])[:_BETWEEN]
        yield from (f"until {word}" for word in between)


def train(marked: Sequence[str], *, strength: float = STRENGTH) -> Tagger:
    """Learn from marked messages."""
    examples, labels = [], []
    for message in marked:
        text, roles = roles_of(message)
        plain = normalise(text)
        found = candidates(plain)
        examples += [list(features(plain, found, number)) for number in range(len(found))]
        labels += roles
    return Tagger.train(examples, labels, strength=strength)


@dataclass(frozen=True)
class TaggedNumber:
    """A number of a message, and how likely it has each role."""

    quantity: Quantity
    roles: Mapping[str, float]

    @property
    def role(self) -> str:
        """The likeliest role."""
        return max(self.roles, key=lambda role: self.roles[role])


def tag(tagger: Tagger, plain: str) -> list[TaggedNumber]:
    """Each candidate of a normalised message with the probability of every role."""
    found = candidates(plain)
    return [
        TaggedNumber(one, tagger.probabilities(features(plain, found, number)))
        for number, one in enumerate(found)
    ]


@dataclass(frozen=True)
class Weeks:
    """A week's running before a change and now, with their unit; None where it isn't told."""

    before: float | None = None
    now: float | None = None
    unit: Unit | None = None


NO_WEEKS = Weeks()


def weeks_told(tags: Sequence[TaggedNumber]) -> Weeks:
    """The likeliest number for each role, if it's likely enough.

    A number told as the same as ever is today's; beside one that is surely before or now it is the
    other one.
    """
    ranges = [one for one in tags if one.roles.get(FROM_TO, 0.0) >= _ENOUGH]
    if ranges:
        step = ranges[0].quantity
        return Weeks(step.low, step.high, step.unit)
    best = {role: _likeliest(tags, role) for role in (BEFORE, NOW, SAME)}
    before, now, same = best[BEFORE], best[NOW], best[SAME]
    if same and now is None:
        now = same if before is None or before != same else None
    elif same and before is None and same != now:
        before = same
    known = [one for one in (before, now) if one]
    return Weeks(
        before.value if before else None,
        now.value if now else None,
        next((one.unit for one in known if one.unit), None),
    )


def _likeliest(tags: Sequence[TaggedNumber], role: str) -> Quantity | None:
    best = max(tags, key=lambda one: one.roles.get(role, 0.0), default=None)
    return best.quantity if best and best.roles.get(role, 0.0) >= _ENOUGH else None
