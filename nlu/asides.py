"""What is said beside an answer: questions about the question, thanks and greetings."""

from __future__ import annotations

import re

from nlu.text import normalise

# "Why do you ask about my bladder" names a sign and tells none.
_ABOUT_THE_QUESTION = re.compile(
    r"\W*(?:(?:but|and|so|ok|sorry|um)\W+)*(?:"
    r"why (?:are|do|did|would|d'?you|you|on earth)\b[^.,;!?]*\b(?:ask\w*|need|want|know|"
    r"care|matter)\b[^.,;!?]*|"
    r"what(?:'?s| is| has| does| do)\b[^.,;!?]*\b(?:got to do|mean|matter|relevan\w+)\b[^.,;!?]*|"
    r"(?:define|meaning of|explain)\b[^.,;!?]*|(?:\w+ ){1,3}meaning|"
    # "Gradual like glaciers or gradual like an afternoon?", "gradual, that is what in English?"
    r"(?P<word>\w+) (?:like|as in) [^.;!?]* or (?P=word) (?:like|as in) [^.;!?]*|"
    r"[\w' ,]{1,40}\b(?:that|this|which) is what\b[^.;!?]*|"
    r"[\w' ,]{1,40}\bin (?:simple|plain|normal) english\b[^.;!?]*)\W*"
)

# Said to be polite, whatever it sounds like: "ta very much" is no very bad pain.
_POLITE = re.compile(
    r"\b(?:ta|thanks?(?: you)?|cheers|thx)\b"
    r"(?: (?:very|so|ever so) much| a (?:lot|bunch|million))?|"
    r"\b(?:al?l ?right|ok(?:ay)?|hey|hi|hello)\W+(?:\w+\W+)?"
    r"how(?:'?s| is| are|'?re) (?:it|you|things)(?: going| doing| all)?|"
    r"(?:\bok(?:ay)?\W+)?\b(?:i'?m|all) done\b"
)


def is_about_the_question(text: str) -> bool:
    """Whether all of a message asks why something is asked or what a word means."""
    return bool(_ABOUT_THE_QUESTION.fullmatch(normalise(text)))


def without_courtesies(plain: str) -> str:
    """A normalised message without thanks and greetings."""
    return _POLITE.sub(" ", plain)
