"""Whether a clause of a reply says that something is absent, healthy or possible."""

from __future__ import annotations

import re

# "No", "isn't", "can walk", "is fine": the clause says that something is not there. What a runner
# can't do or doesn't feel any more is a sign and no denial.
_DENIAL = re.compile(
    r"\b(?:no|nope|nah|none|not|nor|neither|never|without|nothing|isn'?t|aren'?t|wasn'?t|doesn'?t|"
    r"don'?t|didn'?t|hasn'?t|haven'?t)\b|\bcan (?:still )?(?:walk|stand|move|lift|bend|push|hop|"
    r"rise|feel|take|put|do|run)\b|\b(?:fine|ok|okay|normal|alright|all right|"
    r"both (?:\w+ )?the same|same as (?:the other|usual|ever))\b"
)
_SIGN_OF_ABSENCE = re.compile(
    r"\b(?:can(?:no|')?t|couldn'?t|could not|won'?t|unable|not able|no longer|no feeling|"
    r"(?:don'?t|doesn'?t|didn'?t|not) (?:feel|move|work|bend|come back|straighten|know|remember|"
    r"settle|stop|go away|right)|hardly|no (?:pulse|pee|wee|urine|sensation|strength|power|period)|"
    r"not (?:only|just)|nothing (?:helps|works|stops))\b"
)


def denies(clause: str) -> bool:
    """Whether a clause says that something is absent, healthy or possible."""
    return bool(_DENIAL.search(clause)) and not _SIGN_OF_ABSENCE.search(clause)
