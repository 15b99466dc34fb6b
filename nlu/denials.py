"""Whether a clause of a reply says that something is absent, healthy or possible."""

from __future__ import annotations

import re

from nlu.text import normalise

# "No", "isn't", "can walk", "is fine": the clause says that something is not there. What a runner
# can't do or doesn't feel any more is a sign and no denial.
_DENIAL = re.compile(
    r"\b(?:no|nope|nah|none|not|nor|neither|never|without|nothing|isn'?t|aren'?t|wasn'?t|doesn'?t|"
    r"don'?t|didn'?t|hasn'?t|haven'?t)\b|\bcan (?:still )?(?:walk|stand|move|lift|bend|push|hop|"
    r"rise|feel|take|put|do|run|straighten|climb|squat|wiggle|point|jump|raise|turn|sleep|"
    r"touch|hold|get)\b|\b(?:fine|ok|okay|normal|alright|all right|"
    r"both (?:\w+ )?the same|same as (?:the other|usual|ever))\b|"
    # "The legs are strong", "it all works well"
    r"\b(?:is|are|it'?s|they'?re|feels?|looks?|seems?|moves?|works?|bends?|all|both)(?: \w+)? "
    r"(?:strong|good|great|grand|well|healthy|clear|clean|steady)\b(?! (?:pain|ache|pull|smell))|"
    r"\bwalk(?:ed|ing)? (?:straight|right) (?:after|away|off)\b"
)
# What was done to find out, if nothing was found: "pressed all the bones", "tried hopping".
_TRIED = re.compile(
    r"\W*(?:(?:i|i'?ve|have|had|just|and|so|well|then)\W+)*(?:squeez\w+|press\w+|pok\w+|prodd\w+|"
    r"tri(?:ed|es)|check\w+|test\w+|had a (?:look|feel|poke|prod|go)|did the)\b"
    r"(?!.*\b(?:hurt|sore|pain|tender|ouch|ow|yelp|sharp|agony|kill|jump|wince|numb|swoll|but))"
    r"[^.;!?]*"
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


def only_tried(clause: str) -> bool:
    """Whether a clause only says what was done to find out, and not what came of it."""
    return bool(_TRIED.fullmatch(clause))


# "Bit stiff that's all", "just a graze": a trifle told instead of a "no" to a list of signs.
_TRIFLE = re.compile(
    r"\W*(?:(?:it'?s|its|they'?re|i'?m|im|well|um+|er+|honestly|nah|no)\W+)*"
    r"(?:(?P<only>just|only|nothing but)\W+)?(?:(?:a|an)\W+)?"
    r"(?:(?:bit|little|slightly|touch|wee bit|tad|mild|mildly|slight|small)\W+)*"
    r"(?:of\W+)?(?:a\W+)?"
    r"(?:stiff(?:ness)?|sore(?:ness)?|ach[ey]\w*|aches?|tight(?:ness)?|tired|graze|grazed|scratch|"
    r"niggl\w+|tender)\W*"
    r"(?P<all>(?:and\W+)?(?:that'?s|thats)\W+(?:all|it|about it)|nothing (?:else|more))?\W*"
)


def only_a_trifle(reply: str) -> bool:
    """Whether a reply to a list of signs tells of a trifle and says that it is all."""
    said = _TRIFLE.fullmatch(normalise(reply))
    return bool(said and (said["only"] or said["all"]))
