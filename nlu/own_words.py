"""What an act that can't be undone, or ends the questions, must be said with.

A likeness alone isn't enough for these: "new socks" is no new beginning. Each example of such an
act in `data/nlu` has words of its own here; a test sees to it.
"""

from __future__ import annotations

import re

from nlu.text import normalise

_KEPT = (
    r"(?:data|info\w*|everything|anything|all (?:of )?(?:it|this)|answers?|history|records?|files?|"
    r"messages?|details|stuff|chats?|systems?|servers?|database|session|what i|what you|any of)"
)
_TROUBLE = (
    r"(?:injur\w+|problems?|ones?|things?|issues?|pains?|complaints?|niggles?|legs?|foot|knees?)"
)
_OWN_WORDS = {
    "restart": re.compile(
        r"\b(?:re-?start\w*|restrat|start(?!ed)\w*|begin\w*|over|again|reset|re-?(?:do|run)|scratch|"
        r"a?fresh|clear|wipe|from the (?:top|start)|square one|clean slate|re(?:boot|load)|"
        r"main menu|(?:first question|question one)|something else|"
        r"forget every single thing|"
        rf"new (?:chat|session|conversation|assessment|{_TROUBLE})|"
        rf"(?:another|different|next|other|new) (?:\w+ )?{_TROUBLE})\b"
    ),
    "forget_me": re.compile(
        r"\b(?:forg[eo]t\w*|de?let\w+|eras\w+|remov\w+|wip\w+|purg\w+|gdpr|scrub\w*|consent|"
        r"unlearn|nuke|traces?|no record|never here|get rid of|"
        r"(?:do(?:n'?t| not)|never) (?:keep|store|save)|"
        r"(?:saved|stored|kept) anywhere|take it all off|"
        r"(?:clear|got rid|keep|kept|stored?|saved?|bin|take|taken|throw|lose|drop|strike|cancel|"
        rf"hold|get|make|want)\b.*\b{_KEPT})\b"
    ),
    # "When the clocks went back" tells a day, "went over on it" how it happened.
    "go_back": re.compile(
        r"^(?!.*\bclocks?\b).*\b(?:back\w*|previous|prior|last|before|earlier|undo|rewind|re-?do|"
        r"change|alter|edit|amend|revis\w+|correct|fix|return|again|re-?open|wrong\w*|mistake|"
        r"mis\w+|first|question|reverse|oops|whoops|answer\w*|step|prev|un ?do|ctrl|b[ack]{1,3}|"
        r"accidentally|too far|editing|the one we just did)\b"
    ),
    "human": re.compile(
        r"\b(?:persons?|people|humans?|some(?:one|body)|any(?:one|body)|doctors?|dr|gp|nurses?|"
        r"physio\w*|clinicians?|medic\w*|talk\w*|speak\w*|chat|real|operator|agents?|staff|call\w*|"
        r"phone|ring|contact|support|experts?|professionals?|specialists?|therapists?|manager|"
        r"service|appointment|book|refer|connect|transfer|team|bots?|robot|machine|consult\w*|"
        r"coach\w*|flesh and blood|message|clinic|help ?(?:line|desk))\b"
    ),
    "stop": re.compile(
        # "No, I've stopped" tells of the running.
        r"\b(?:stop(?!ped)\w*|halt|quit\w*|gotta go|got to go|have to go|cancel\w*|end|exit|"
        r"leave|enough|abort|"
        r"terminate|discontinue|pause|done|finish\w*|no more|close|shut|go away|get lost|"
        r"giv(?:e|ing) (?:up|over)|drop it|"
        r"forget (?:about )?it|never ?mind|nvm|not (?:doing|now|interested)|that'?s it|want out|"
        r"(?:do|wo)(?:n'?t| not) (?:want|wish|ask|worry|be carrying)|no longer|any ?more|"
        r"i'?m (?:out|off)|out of here|be quiet|unsubscribe|opt out|sort it myself|keep asking|"
        r"carry(?:ing)? on|^\W*out|switch off|pack (?:it|this) in|bothered|call it off|"
        r"as many as i'?m|thats? plenty|that'?s plenty|get out of|"
        r"drop the rest|pull the (?:pin|plug)|knock (?:this|it) on the head|later|another time)\b"
    ),
}


def in_its_own_words(act: str, text: str) -> bool:
    """Whether a message has the words that its act must be said with; most acts need none."""
    return act not in _OWN_WORDS or bool(_OWN_WORDS[act].search(normalise(text)))


def needs_own_words() -> frozenset[str]:
    """The acts that must be said with words of their own."""
    return frozenset(_OWN_WORDS)
