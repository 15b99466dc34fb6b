"""Whether a runner proposes something that isn't offered ("can I just run through it?").

What is never offered has its reason against it, which is said whenever a runner proposes it; what
is only explained if asked for waits for this too.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache

from knowledge.advice import GENERAL, Suggestion, load_suggestions
from nlu import phrasebook
from nlu.acts import act_of_proposal
from nlu.dialogue import Dialogue
from nlu.reading import Facts
from nlu.text import normalise
from triage.answers import Answers

_SENTENCE = re.compile(r"[^.!?;\n]+[.!?;\n]*")
# A sentence that asks about something or thinks of doing it, rather than tells what happened.
_PROPOSES = re.compile(
    r"\?\s*$|"
    r"^\W*(?:(?:and|but|so|ok|okay|or|well|also|hi|hello|hey|thanks)\W+)*(?:can|could|should|shall|"
    r"would|will|may|is|are|do|does|did|what|how|why|which|any|just|maybe|let me)\b|"
    r"\b(?:should i|shall i|can i|could i|may i|ok(?:ay)? (?:to|if)|fine (?:to|if)|safe to|"
    r"alright (?:to|if)|what (?:about|if)|how about|"
    r"think(?:ing)? (?:of|about|it(?:'?s| is)|i(?:'?ll| can| should| might))|"
    r"plan(?:ning)? (?:to|on)|going to|gonna|i(?:'?ll| will)(?! have)|i(?:'?d| would) like to|"
    r"(?:i )?want to|i might|tempted|hoping to|supposed to|meant to|better to|worth|"
    r"says?|said|told me|tells me|reckons?|swears?|recommend\w*|suggest\w*|advis\w+|"
    r"(?:read|heard|saw) (?:that|about|on|somewhere|you)|people (?:say|take|do)|"
    r"i (?:always|usually|normally|just|plan|need to|could|can) )"
)


@cache
def _proposable() -> tuple[tuple[Suggestion, re.Pattern[str]], ...]:
    return tuple(
        (one, phrasebook.any_of(one.proposed_as, {}))
        for one in load_suggestions().values()
        if one.proposed_as
    )


def read_proposal(text: str, places: Collection[str]) -> str | None:
    """Id of the suggestion that the message proposes or asks about, if it's one never volunteered.

    Args:
        text: the message.
        places: the places of pain known. What is said of one place holds for it alone; without a
            place only what holds for all is found.
    """
    sentences = [one for one in _SENTENCE.findall(normalise(text)) if _PROPOSES.search(one)]
    found: list[tuple[bool, bool, int, str]] = []
    for one, words in _proposable():
        if not (one.location == GENERAL or any(one.holds_for(place) for place in places)):
            continue
        longest = max((len(m[0]) for s in sentences for m in words.finditer(s)), default=0)
        if longest:
            # What there is a reason against comes first, then the place's own, then the closest.
            found.append((one.why_not is not None, one.location != GENERAL, longest, one.id))
    return max(found)[3] if found else None


def with_proposal(text: str, act: str, facts: Facts, dialogue: Dialogue) -> tuple[str, Facts]:
    """Act and facts of a message, with what it proposes (`proposal`, a suggestion's id) if it does.

    A medicine that one takes for a condition is told, not proposed.
    """
    if dialogue.asked == "modifiers" or "conditions" in facts:
        return act, facts
    places = Answers.from_slots({**dialogue.slots, **facts}).locations
    proposal = read_proposal(text, places)
    if proposal is None:
        return act, facts
    act = act_of_proposal(act, facts, asked=dialogue.asked)
    return act, {**facts, "proposal": proposal}
