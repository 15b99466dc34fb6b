"""How sure an alarm must be, by the length of the message and by what was asked."""

from __future__ import annotations

import math

from nlu.answers import yes_no
from nlu.hearing import Heard
from nlu.whole_message import log_odds

# Certainty is a sum of log odds: of a rule in a window of the message, of the examples nearest to
# the window, and of the message as a whole. An alarm must reach the first; down to so far below it
# is still worth one short question.
SURE, UNSURE = -1.75, 0.4
# The more a message tells, the more of it may sound like something by chance: beyond so many
# clauses the bar rises with the logarithm of their number.
FEW_CLAUSES, SURER_OF_STORIES = 3, 1.5
# So much surer in a reply to the list of conditions: a medicine or an old illness is no sign.
SURER_OF_CONDITIONS = 3.0
# And in a reply that begins with a no and, as a whole, denies the list of signs: by the log odds
# that it does, times so much, up to so much.
SURER_OF_DENIALS, MOST_SURER_OF_DENIALS = 1.0, 3.0
# And in a reply to where it hurts: a place described is no sign either.
SURER_OF_PLACES = 1.5


def the_bar(heard: Heard, asked: str | None, *, denied: float) -> float:
    """How sure an alarm of this message must be, in log odds.

    Args:
        heard: the message.
        asked: the question that stands.
        denied: how likely the message says no to all of the list that stands, from 0 to 1.
    """
    length = max(1.0, len(heard.clauses) / FEW_CLAUSES)
    surer = {"modifiers": SURER_OF_CONDITIONS, "pain_location": SURER_OF_PLACES}.get(
        asked or "", 0.0
    )
    if yes_no(heard.text) == "no":
        surer += min(max(0.0, SURER_OF_DENIALS * log_odds(denied)), MOST_SURER_OF_DENIALS)
    return SURE + SURER_OF_STORIES * math.log(length) + surer
