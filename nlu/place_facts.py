"""From the places read to facts: which one counts, and what a choice between two settles."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any

from nlu.answers import chosen_by_order
from nlu.history import NOTHING_TOLD, Told
from nlu.place_reply import with_description
from nlu.places import Places, read_places
from nlu.sides import read_side
from nlu.text import normalise

Facts = dict[str, Any]

_PLURAL = re.compile(
    r"(?:knees|shins|calves|ankles|heels|hips|feet|quads|hamstrings|hammies|thighs|arches|glutes|"
    r"groins|it ?bands|kneecaps|big toes)$"
)
# What says, of places that hurt alike, that none is the main one.
_NO_DIFFERENCE = re.compile(
    r"\b(?:both|all|same|equal|equally|neither|none|no difference|either|each)\b"
)
_SHORT = 60


def _is_plural(text: str, places: Places) -> bool:
    """Whether the complaint is named in the plural of a paired part: "my knees" are both."""
    named = (one for one in places.mentions if one.place == places.main and one.status == "present")
    return any(_PLURAL.search(normalise(text)[one.start : one.end]) for one in named)


def place_facts(
    text: str,
    asked: str | None,
    slots: Mapping[str, Any],
    *,
    act: str,
    told: Told = NOTHING_TOLD,
) -> Facts:
    """Where it hurts and on which side, by slot; what is left open is set for a question.

    Args:
        text: the message.
        asked: the question that stands, if any.
        slots: the slots so far.
        act: the dialogue act recognised.
        told: what the history listener heard of the places.
    """
    # The answer to where it hurts is seldom a story.
    places = read_places(text, asked=asked, likely=told.places if asked is None else None)
    if asked == "pain_location":
        places = with_description(places, told.described)
    alike = slots.get("equal_places") if asked == "pain_location" else None
    if alike:
        settled = _chosen(text, places, alike, act)
        if settled is not None:
            return settled
    # To the question of the side, the reply's own grammar comes first ("left, no wait, right").
    side = read_side(text, asked=asked) if asked == "pain_side" else places.side
    if side is None and places.main and _is_plural(text, places):
        side = "both"
    facts: Facts = {}
    if places.main:
        facts["pain_location"] = places.main
        facts["pain_locations"] = list(places.present)
        if places.vague:
            facts["vague_place"] = places.vague
        if places.equal:
            facts["equal_places"] = dict(places.equal)
    if side:
        facts["pain_side"] = side
    return facts


def _chosen(text: str, places: Places, alike: Mapping[str, str | None], act: str) -> Facts | None:
    """What a reply settles of places that hurt alike; None if it speaks of something else.

    No difference, or not known which: the first stays the main one, and it isn't asked again.
    """
    place, side = places.main, places.side
    if place is None:
        order = chosen_by_order(text, len(alike))
        told = read_side(text, asked="pain_side")
        on_side = [one for one, its_side in alike.items() if its_side and its_side == told]
        if order is not None:
            place = list(alike)[order]
        elif len(on_side) == 1:
            place = on_side[0]
    plain = normalise(text)
    indifferent = len(plain) <= _SHORT and "?" not in plain and _NO_DIFFERENCE.search(plain)
    undecided = act in ("dont_know", "skip") or bool(indifferent)
    if (place is None and undecided) or (places.equal and set(places.equal) <= set(alike)):
        place, side = next(iter(alike)), None
    if place is None or place not in alike:
        return None
    facts: Facts = {"pain_location": place, "pain_locations": [place, *alike]}
    side = side or alike[place]
    return facts | ({"pain_side": side} if side else {})


def places_beside(text: str, asked: str | None, known: Collection[str]) -> list[str]:
    """The known places with those that a message names beside them; empty if it names none.

    Told in the middle of questions about a knee, "my back went and both legs are numb" is no answer
    about the place, but what it says of the back counts.
    """
    named = [one for one in read_places(text, asked=asked).present if one not in known]
    return [*known, *named] if known and named else []


def keep_places_together(facts: Facts) -> None:
    """The list of places follows the main place: no list without it, and it comes first."""
    if "pain_location" not in facts:
        for dependent in ("pain_locations", "vague_place", "equal_places"):
            facts.pop(dependent, None)
        return
    main = facts["pain_location"]
    others = [place for place in facts.get("pain_locations", ()) if place != main]
    facts["pain_locations"] = [main, *others]
