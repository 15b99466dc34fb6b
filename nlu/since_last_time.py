"""Whether it is better, the same or worse than last time."""

from __future__ import annotations

import re

from nlu.text import normalise

_QUESTION = "since_last_time"
# First what is the same in words of the others: "not good", "no worse".
_SAME = re.compile(
    r"\b(?:same|unchanged|no (?:change|different|difference|improvement|worse)|not (?:any )?worse|"
    r"not (?:changed|improv\w+)|not (?:so |that |too |very |really |much )?(?:good|great|fine|ok)|"
    r"(?:hasn'?t|has not|didn'?t|isn'?t|is not|not) (?:\w+ )?(?:chang\w+|improv\w+|better|shift\w*|"
    r"budg\w*)|no better|still (?:there|sore|hurt\w*|bad|ach\w+)|as before|ditto|so-so|"
    r"up and down|much of a muchness|meh)\b"
)
_WORSE = re.compile(
    r"\b(?:worse\w*|worsen\w*|deteriorat\w+|more (?:painful|sore|pain)|hurts more|gone downhill|"
    r"spread\w*|stronger|increased)\b"
)
_BETTER = re.compile(
    r"\b(?:better|improv\w+|easing|eased|eases|gone|healed|cured|fine|good|great|ok|okay|sorted|"
    r"less (?:pain\w*|sore)|recover\w+|on the mend|settl\w+|nearly there|pain ?free|"
    r"fixed|perfect)\b"
)


def read_since_last_time(text: str, *, asked: str | None) -> str | None:
    """better, same or worse in a reply to that question; None if the reply doesn't say."""
    if asked != _QUESTION:
        return None
    plain = normalise(text)
    for answer, words in (("same", _SAME), ("worse", _WORSE), ("better", _BETTER)):
        if words.search(plain):
            return answer
    return None
