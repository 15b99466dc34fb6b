"""Hears pain of the upper trunk that effort brings on and rest takes away, which may be the heart.

`ub_cardiac` asks just that. It is told in plain words as often as sideways, and plain words are
like those of a hundred ordinary aches: what makes it one is that all three come together.
"""

from __future__ import annotations

import re
from itertools import islice

from nlu.persons import about_someone_else
from nlu.polarity import mood_of
from nlu.text import normalise

EFFORT_RULE = "ub_cardiac"
_WHERE = re.compile(
    r"\b(?:(?:between|behind) (?:my |the |his |her |both )?shoulder(?:s| ?blades?)|upper back|"
    r"high up in (?:my|the) back|"
    r"(?:my |the |his |her )(?:chest|breastbone|sternum|jaw)|chest (?:pain|ache|tightness)|"
    r"tight(?:ness)? (?:in|across) (?:my |the )?chest|left arm|throat)\b"
)
_EFFORT = (
    r"(?:stairs|steps|flights?|hills?|uphill|climb\w*|inclines?|slopes?|bridge|landing|"
    r"(?:run|runn|jogg)\w*|"
    r"walk\w* (?:fast|quick|uphill|briskly)|hurry\w*|rush\w*|effort|exert\w*|mowing)"
)
_BROUGHT_ON = re.compile(
    rf"\b(?:every time|each time|any ?time|like clockwork|turns up|whenever|"
    rf"only when|only on|when i|as soon as|comes? on|"
    rf"brought on|starts? (?:on|when|with|at)|sets? (?:it )?off|on (?:the|every|any|each)|by the)"
    rf"\b[^.;!?]{{0,45}}?\b{_EFFORT}\b"
)
_RELIEVED = re.compile(
    r"\b(?:stand|stood|sit|sat|stop|stopped|rest|rested|lean|leant|leaned|pause|paused|wait)\b"
    r"[^.;!?]{0,50}?\b(?:gone|goes|went|melts?|eases?|settles?|fades?|vanish\w*|clears?|passes|"
    r"lets go|disappear\w*)\b|"
    r"\b(?:gone|goes|went|stops?|melts?|eases?|settles?|fades?|vanish\w*|disappear\w*|"
    r"lets? (?:me )?go|clears?|dies|passes|leaves?|off again)\b[^.;!?]{0,40}?\b"
    r"(?:sat|sit|sitting|rest\w*|stand\w*|stood|still|stop\w*|pause\w*|minutes?|mins?|seat|"
    r"bench|lean\w*|slow\w*)\b"
)
_DENIED = re.compile(r"\b(?:no|not|never|(?:does|do|did|is|was|has)n'?t)\b[^.;!?,]{0,20}$")
# How far from the place effort and rest are told, in characters.
_BEFORE, _AFTER = 120, 200
# Nobody names the place oftener; a text that does is not worth the time.
_MOST_PLACES = 15


def effort_pain(text: str) -> bool:
    """Whether pain of chest, jaw, arm or upper back comes with effort and goes with rest.

    What is denied, past or feared doesn't count, nor another person's unless it is asked for them.
    """
    plain = normalise(text)
    for_someone_else = about_someone_else(plain)
    for place in islice(_WHERE.finditer(plain), _MOST_PLACES):
        around = plain[max(0, place.start() - _BEFORE) : place.end() + _AFTER]
        brought_on = _BROUGHT_ON.search(around)
        if not brought_on or _DENIED.search(around[: brought_on.start()]):
            continue
        if not _RELIEVED.search(around):
            continue
        mood = mood_of(plain, place.start(), place.end())
        other = mood.other_person and not for_someone_else
        if not (mood.negated or mood.past or other or mood.hypothetical):
            return True
    return False
