"""Which language a message is in, if it isn't English.

py3langid (n-grams and naive Bayes, about 0.1 ms) is all but certain even of grunts in running
slang ("nah m8" is Indonesian to it). So a message must also hold few words that English has, and
more than a word or two, unless it's in another script.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from nlu.spelling import is_english_word
from nlu.text import normalise

_SURE = 0.8
_FEWEST_WORDS = 3
# A language's borrowed and shared words ("me", "sin", "die", "a", "no") are English words as well.
_MOST_ENGLISH = 0.5
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_NOT_LATIN = re.compile(r"[\u0370-\u1fff\u2e80-\ud7ff\uf900-\ufdff\ufe70-\ufeff]")
# English as it is typed with a thumb, which no word list has.
_THUMB_TYPED = re.compile(
    r"u|r|ur|n|im|ive|id|ill|dont|cant|wont|didnt|isnt|wasnt|doesnt|hasnt|havent|thx|ty|pls|plz|"
    r"tonite|shud|wud|cud|gonna|wanna|gotta|kinda|sorta|dunno|lol|tbh|idk|omg|btw|imo|rn|tmrw|"
    r"wks?|yrs?|abt|coz|cos|thru|ya|yep|yeah|nah|nope|ok"
)
# Only languages that people type: a few that share letters with these are told apart badly.
_KNOWN = (
    "en", "es", "fr", "de", "it", "pt", "nl", "pl", "ru", "uk", "ar", "fa", "ur", "hi", "bn", "zh",
    "ja", "ko", "tr", "id", "vi", "th", "sv", "da", "no", "fi", "el", "he", "ro", "hu", "cs",
)  # fmt: skip


@lru_cache(maxsize=1)
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_pickled_model(MODEL_FILE, norm_probs=True)
    identifier.set_languages(list(_KNOWN))
    return identifier


def other_language(text: str) -> str | None:
    """The ISO 639-1 code of the language when it surely isn't English, else None."""
    plain = normalise(text)
    words = _WORD.findall(plain)
    letters = "".join(words)
    if len(letters) < 2:
        return None
    if len(_NOT_LATIN.findall(plain)) * 2 > len(letters):
        return str(_identifier().classify(plain)[0])
    if len(words) < _FEWEST_WORDS:
        return None
    english = sum(is_english_word(word) or bool(_THUMB_TYPED.fullmatch(word)) for word in words)
    if english > _MOST_ENGLISH * len(words):
        return None
    language, sure = _identifier().classify(plain)
    return str(language) if language != "en" and sure >= _SURE else None
