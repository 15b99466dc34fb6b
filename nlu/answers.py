"""Short answers to a direct question: yes, no, not sure, "the second one", "all except 3"."""

from __future__ import annotations

import re
from typing import Literal

from nlu.text import normalise

YesNo = Literal["yes", "no", "unsure"]

_YES = re.compile(
    r"^\W*(?:(?:ye+s+|ye+a+h?|ye+p+|yup|yas|ya|aye|si|sure|correct|indeed|affirmative|definitely|"
    r"absolutely|of course|true|i do|"
    r"i have(?! (?:told|said|given|described|already|no)\b)|"
    r"i am|i did|it does|it is|it did|they do|100\s*%|"
    r"uh[ -]?huh|mhm+|ok(?:ay)?|\U0001F44D|\u2705))(?=\W|$)"
)
_NO_START = re.compile(
    r"^\W*(?:(?:oh|um+|er+|ah|a?(?:ha)+h?|he(?:he)+|lol|well|hmm+|thankfully|luckily|right|phew|"
    r"god|jesus|christ|lord|heavens|hell|goodness|gosh|jeez|cripes|ok|okay|so|happily|mate|"
    r"thank god|so far|touch wood)\W+)*"
    r"(?:no+|nope+|nop|nah+|na|naw|nay|none+|non|never|neither|nil|nowt|zero|0(?=\W*$)|"
    r"negative|zilch|nada|"
    r"not (?:a |any|at all|that|really|one|me|those|these|for me|so far|on |anything)|nothing|"
    r"(?:(?:definitely|absolutely|certainly|def|defo|deffo|of course|course|obviously|clearly|"
    r"honestly|really|literally|happily|hundred per ?cent|100 ?%|(?:happy|glad|pleased) to say|"
    r"i(?:'m| am) (?:happy|glad|pleased) to say) )+(?:not|no|nope|none|nothing|neither|never|nah)|"
    r"(?:it'?s |its |tis )?(?:only|just) (?:a|an|my|the|some|normal|regular|usual)|"
    r"n/a|\U0001F44E|\u274c|can'?t say (?:i|that)|cannot say i|don'?t have any|"
    r"(?:can'?t|couldn'?t) think of any\w*|do not have any|"
    r"don'?t think so|do not think so|doesn'?t apply|haven'?t (?:had|got) any|"
    r"i don'?t have any|i have none|i haven'?t|i don'?t)(?=\W|$)"
)
_NO_ANYWHERE = re.compile(
    r"\b(?:none of (?:the|those|these|them|that|it)|no to (?:all|everything|any|every)|"
    r"none apply|doesn'?t apply|not a single one|all (?:no|clear|fine|good)|"
    r"nothing like (?:that|those)|nothing on (?:the|that) list|not any of)\b"
)
_UNSURE = re.compile(
    r"\b(?:not (?:too |really |so |totally |100 ?% )?sure|unsure|dunno|du?nno|don'?t know|idk|"
    r"no idea|no clue|haven'?t a clue|hard to (?:say|tell)|can'?t (?:tell|remember|recall)|"
    r"couldn'?t (?:say|tell)|maybe|perhaps|possibly|might (?:have|be)|who knows|beats me)\b"
)
_BOTH = re.compile(r"^\W*(?:ye\w+\W+(?:and |or |but )?no|no\W+(?:and |or |but )?ye\w+)\b")
_CONTRADICTION = re.compile(
    r"^\W*(?:ye\w+\W+(?:and |or |but )?no|no\W+(?:and |or |but )?ye\w+)\b"
    r"(?! (?:idea|problem|issue))"
    r"|\bnone\b.*\b(?:or|and|maybe|but)\b.*\ball\b(?! (?:good|fine|clear|ok))"
    r"|\ball\b.*\b(?:or|and|maybe|but)\b.*\bnone\b"
)
_ORDINALS = {
    "first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4,
    "fifth": 5, "5th": 5, "sixth": 6, "6th": 6, "seventh": 7, "7th": 7, "eighth": 8, "8th": 8,
    "top": 1,
}  # fmt: skip
_NUMBER_WORDS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}
_EXCEPT = re.compile(r"\b(?:except|but not|apart from|bar|other than|excluding|not)\b")
_ALL = re.compile(r"\b(?:all|every ?(?:one|thing)?|both|the lot)\b")
_ONLY_PICKS = re.compile(
    r"^(?:[\s,&+#.)(]|\b(?:yes|yeah|yep|just|only|the|and|or|no|number|numbers|option|options|one|"
    r"ones|last|top|bottom|both|all|of|them|these|those|every|except|but|not|apart|from|bar|it|is|"
    r"its|it's|i|i'd|have|got|think|say|suppose|guess|reckon|aye|well|um+|er+|hmm+|ok|okay|that|"
    r"that's|thats|too|also|please|plus|maybe|probably|prob|definitely|for|me|line|item|"
    r"first|second|third|fourth|fifth|sixth|seventh|eighth|two|three|four|five|six|seven|"
    r"1st|2nd|3rd|4th|5th|6th|7th|8th)\b|\d)+$"
)


# "The first one, it's rock hard": which line it is stands at the beginning, by its order.
_PICK_EXPLAINED = re.compile(
    r"(?P<pick>[^,;:.!?-]{0,30}\b(?:first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|sixth|6th|"
    r"seventh|7th|last|top|bottom) (?:one|line|option|thing)?\b[^,;:.!?-]{0,20})[,;:.!-]\s*(?=\w)"
)
_BY_ORDER = re.compile(
    r"\b(?:first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|sixth|6th|seventh|7th|last) "
    r"(?:one|line|option)\b"
)
_TAKEN_BACK = re.compile(r"\b(?:no|not|wait|sorry|meant?|actually|except|but)\b")


def yes_no(text: str) -> YesNo | None:
    """What a short reply says to a yes-or-no question; None when it says neither."""
    plain = normalise(text).strip()
    if _BOTH.match(plain):
        return None
    if _UNSURE.search(plain) and not _NO_ANYWHERE.search(plain):
        return "unsure"
    if _NO_START.match(plain) or _NO_ANYWHERE.search(plain):
        return "no"
    if _YES.match(plain):
        return "yes"
    return None


def contradicts(text: str) -> bool:
    """Whether a reply says both yes and no, or all and none, so that neither may be taken."""
    return bool(_CONTRADICTION.search(normalise(text).strip()))


def _numbers(text: str, count: int) -> set[int]:
    found = {int(number) for number in re.findall(r"(?<![\d.])(\d)(?![\d.])", text)}
    found |= {number for word, number in _ORDINALS.items() if re.search(rf"\b{word}\b", text)}
    if re.search(r"\b(?:last|bottom)\b", text):
        found.add(count)
    if not re.search(r"\bone\b", text) or re.search(r"\b(?:number|option) one\b", text):
        found |= {n for word, n in _NUMBER_WORDS.items() if re.search(rf"\b{word}\b", text)}
    return {number for number in found if 1 <= number <= count}


_ORDINAL = re.compile(
    r"^\W*(?:(?:yes|yeah|yep|ok|um+|er+|probably|maybe|think|i think|i'd say|it'?s|its|"
    r"that'?d be|so)\W+)*"
    r"(?:the |option |number |answer |choice |button |no\.? ?|#)*"
    r"(?P<which>first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|sixth|6th|last|top|bottom|"
    r"(?<=option )\d|(?<=number )\d|(?<=choice )\d|(?<=answer )\d|(?<=button )\d|(?<=#)\d)"
    r"(?: (?:one|option|choice|button|answer))?(?: (?:please|i think|i guess|probably|for me))?\W*$"
)


def chosen_by_order(text: str, count: int) -> int | None:
    """Which of `count` buttons (from 0) a reply such as "the second one" points at, if any."""
    found = _ORDINAL.match(normalise(text))
    if not found:
        return None
    word = found["which"]
    number = int(word) if word.isdigit() else _ORDINALS.get(word, count)
    return number - 1 if 1 <= number <= count else None


def picks(text: str, count: int) -> frozenset[int] | None:
    """Which of `count` options (from 1) a reply points at by number or order.

    Understands "1 and 3", "the second one", "all of them", "all except 2", and "the first one,
    it's rock hard". None when the reply isn't of that kind, so that "3 weeks" or "one side is numb"
    never count as a choice.
    """
    plain = normalise(text).strip()
    explained = None if _ONLY_PICKS.match(plain) else _PICK_EXPLAINED.match(plain)
    if explained and not _TAKEN_BACK.search(plain, explained.end()):
        # "The first one, it's hard, and the third one": all that are named so.
        plain = " ".join([explained["pick"], *_BY_ORDER.findall(plain, explained.end())])
    if not plain or not _ONLY_PICKS.match(plain) or re.search(r"\bno\b(?!\W*\d)", plain):
        return None
    excluded = _EXCEPT.search(plain)
    if _ALL.search(plain):
        chosen = set(range(1, count + 1))
        if excluded:
            chosen -= _numbers(plain[excluded.end() :], count)
        return frozenset(chosen)
    chosen = _numbers(plain, count)
    return frozenset(chosen) if chosen and not excluded else None
