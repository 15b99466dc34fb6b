"""Messages about a question rather than in answer to it."""

from __future__ import annotations

import re

from nlu.text import normalise

# "Why do you ask about my bladder" names a sign and tells none.
_ABOUT_THE_QUESTION = re.compile(
    r"\W*(?:(?:but|and|so|ok|sorry|um)\W+)*(?:"
    r"why (?:are|do|did|would|d'?you|you|on earth)\b[^.,;!?]*\b(?:ask\w*|need|want|know|"
    r"care|matter)\b[^.,;!?]*|"
    r"what(?:'?s| is| has| does| do)\b[^.,;!?]*\b(?:got to do|mean|matter|relevan\w+)\b[^.,;!?]*|"
    r"(?:define|meaning of|explain)\b[^.,;!?]*|(?:\w+ ){1,3}meaning)\W*"
)


def is_about_the_question(text: str) -> bool:
    """Whether all of a message asks why something is asked or what a word means."""
    return bool(_ABOUT_THE_QUESTION.fullmatch(normalise(text)))
