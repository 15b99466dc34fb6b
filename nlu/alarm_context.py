"""What stands round an alarm's words, or is said of its signs, and lets it count or not."""

from __future__ import annotations

import re

from knowledge.red_flags import load_rules
from nlu.hearing import Window
from nlu.polarity import mood_of
from nlu.symptoms import Symptoms

# "Yes, 23": an age and a yes tell no sign.
_NO_SIGN_IN_IT = re.compile(
    r"(?:[\W\d]|\b(?:ye+s|yeah|yep|yup|aye|no|nope|nah|ok|okay|years?|yrs?|yo|old|aged?|i'?m|i am|"
    r"over|under|about|just|turned|male|female|man|woman|m|f)\b)*"
)
_CLEAR_NO = re.compile(
    r"\W*(?:no+|nope|nah|none|neither|never|not (?:a|any|the|my)|"
    r"(?:it'?s|its|is|was) not (?:a|the|my|in))\b"
    r"(?! (?:feeling|sensation|longer|pulse|pee|wee|strength|power|idea how))"
)


def tells_nothing(text: str) -> bool:
    """Whether a text is only a yes, a no or an age: whatever it sounds like, it tells no sign."""
    return bool(_NO_SIGN_IN_IT.fullmatch(text))


def is_so_now(window: Window, symptoms: Symptoms, for_someone_else: bool) -> bool:
    """Whether what the window says is so, now, and about the runner or who is asked for.

    The symptom reader has seen the whole message: a sign that it found denied, past, feared or
    another person's is no alarm in the words of the detector either.
    """
    start, end = window.clauses[0].start, window.clauses[-1].end
    named = [one.status for one in symptoms.mentions if one.start < end and one.end > start]
    if named and not set(named) & {"present", "unsure"}:
        return False
    for clause in window.clauses:
        mood = mood_of(clause.text, 0, len(clause.text))
        other_person = mood.other_person and not for_someone_else
        if not (other_person or mood.hypothetical or mood.idiom or _CLEAR_NO.match(clause.text)):
            return True
    return False


def is_answered(rule: str, symptoms: Symptoms) -> bool:
    """Whether the message itself says no to what the direct question for a rule would ask.

    "I lost weight, on purpose": to ask at once whether it was without trying would be deaf. The
    lists of signs still ask later on.
    """
    signs = {atom for group in load_rules()[rule].heard for atom in group}
    return bool(signs & set(symptoms.denied)) and not signs & set(symptoms.present)
