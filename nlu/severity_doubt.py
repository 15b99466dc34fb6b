"""Tells when two pain scores are given for one and the same moment, so that it has to be asked."""

from __future__ import annotations

import re

from nlu.quantities import number

# Scores so far apart aren't "6 to 7": on the usual scale one is mild and the other isn't.
_FAR_APART = 3.0
_NUM = r"10|\d(?:\.\d)?|zero|one|two|three|four|five|six|seven|eight|nine|ten"
_OF_TEN = r"(?:\s*(?:/|out of)\s*(?:10|ten)\b)?"
_NOT_A_UNIT = (
    r"(?![\d./:]*\d|\s*(?:k|km|kms|mi|miles?|days?|weeks?|wks?|months?|years?|yrs?|hours?|hrs?|"
    r"mins?|minutes?|times|x|runs?|am|pm|%|mg|of)\b)"
)
_PAIR = re.compile(
    rf"(?<![\w./])(?P<one>{_NUM}){_OF_TEN}\s*(?:,|\.{{2,}}|-)?\s*"
    r"(?:(?:no|nah|or|to|and|then|wait|well|maybe|perhaps|possibly|probably|actually|sometimes|"
    r"even|is it|more like|like|about|an?|it'?s|i mean)\b\W*)*"
    rf"(?<![\w./])(?P<other>{_NUM})\b{_OF_TEN}{_NOT_A_UNIT}"
)
_ABOUT_PAIN = re.compile(
    r"\b(?:pain|ache|hurts?|hurting|sore(?:ness)?|severity|discomfort|rate|scale|score)\b"
)
_ON_TEN = re.compile(r"(?:/|\bout of)\s*(?:10|ten)\b")
_REACH = 40
# What gives each score its own moment: of these the higher counts, and nothing is to be asked.
_MOMENT = re.compile(
    r"\b(?:rest|resting|sit|sitting|run|runs|running|walk|walking|stand|standing|stairs|hills?|"
    r"downhill|uphill|when|whenever|while|after|afterwards|before|during|once|if|by|at (?:the|its)|"
    r"worst|best|start|end|morning|mornings|evening|night|day|days|now|today|yesterday|was|were|"
    r"used to|from|up|down|mile|km|between)\b"
)


def unsure_how_bad(plain: str) -> bool:
    """Whether a normalised message gives two scores far apart with nothing to tell them apart.

    "Pain is 3, no, 8" does; "3 at rest and 8 on stairs" and "6 or 7" don't.
    """
    for pair in _PAIR.finditer(plain):
        if abs(number(pair["one"]) - number(pair["other"])) < _FAR_APART:
            continue
        before = plain[max(0, pair.start() - _REACH) : pair.start()]
        told = _ON_TEN.search(pair[0]) or _ABOUT_PAIN.search(before)
        around = (
            re.split(r"[.!?;\n]", before)[-1]
            + re.split(r"[.!?;\n](?!\d)", plain[pair.start() : pair.end() + _REACH])[0]
        )
        if told and not _MOMENT.search(around):
            return True
    return False
