"""What stands round an alarm's words, or is said of its signs, and lets it count or not."""

from __future__ import annotations

import re
from dataclasses import dataclass

from knowledge.red_flags import load_rules
from nlu.answers import yes_no
from nlu.denials import denies
from nlu.hearing import Window
from nlu.persons import about_someone_else
from nlu.polarity import mood_of
from nlu.symptoms import Symptoms, read_symptoms
from nlu.text import normalise

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


@dataclass(frozen=True)
class Surroundings:
    """What a message says of its own alarms.

    Attributes:
        symptoms: the signs that the lexicon found, with their moods.
        for_someone_else: it is asked for another person, whose signs count.
        denies_list: it answers a list of signs with a no.
    """

    symptoms: Symptoms
    for_someone_else: bool
    denies_list: bool

    @classmethod
    def of(cls, text: str, *, is_list: bool) -> Surroundings:
        """Of a message; `is_list`: a list of signs stands."""
        return cls(
            read_symptoms(text, asked=None),
            about_someone_else(normalise(text)),
            is_list and yes_no(text) == "no",
        )

    def rule_out(self, window: Window, rule: str, *, doubted: bool) -> bool:
        """Whether the message itself says that an alarm heard in a window is none.

        "No, all works, it isn't growing any more" goes down a list. What is `doubted` isn't asked
        about either where the message has answered it.
        """
        if doubted and self._answers(rule):
            return True
        if self.denies_list and all(denies(clause.text) for clause in window.clauses):
            return True
        return not self._is_so_now(window)

    def _is_so_now(self, window: Window) -> bool:
        """Whether what the window says is so, now, and about the runner or who is asked for.

        The symptom reader has seen the whole message: a sign that it found denied, past, feared or
        another person's is no alarm in the words of the detector either.
        """
        start, end = window.clauses[0].start, window.clauses[-1].end
        mentions = self.symptoms.mentions
        named = [one.status for one in mentions if one.start < end and one.end > start]
        if named and not set(named) & {"present", "unsure"}:
            return False
        for clause in window.clauses:
            mood = mood_of(clause.text, 0, len(clause.text))
            other = mood.other_person and not self.for_someone_else
            if not (other or mood.hypothetical or _CLEAR_NO.match(clause.text)):
                return True
        return False

    def _answers(self, rule: str) -> bool:
        """Whether the message itself says no to what the direct question for a rule would ask.

        "I lost weight, on purpose": to ask at once whether it was without trying would be deaf. The
        lists of signs still ask later on.
        """
        signs = {atom for group in load_rules()[rule].heard for atom in group}
        return bool(signs & set(self.symptoms.denied)) and not signs & set(self.symptoms.present)
