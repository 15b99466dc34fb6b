"""Reads a reply to the question how the running changed: "same as ever", "no, less if anything"."""

from __future__ import annotations

import re

from nlu.mileage_signs import mileage_phrases
from nlu.question_words import QUESTION_WORD

_ANSWER_LENGTH = 200
# In the order in which an answer is tried against them.
_ANSWER_KINDS = (
    "unsure", "stopped", "returning", "new_runner", "decreased", "unchanged", "increased", "rising",
)  # fmt: skip
_OPENER = re.compile(
    r"^(?:\W|\b(?:yes|yeah|yep|yup|ye|ya|aye|sure|ok|well|so|um+|er+|erm|hmm+|oh|honestly|actually|"
    r"i think|i guess|i suppose|tbh|lol|haha|and|but)\b)*"
)
_NO = re.compile(r"^(?:no+|nope|nah+)\b\W*")
_QUESTION = re.compile(
    rf"^\W*(?:{QUESTION_WORD}|can|could|should|shall|do i|do you|does|is it|"
    r"is that|are you|will|would)\b"
)

# "Usually do 8k" answers with an amount, though not with a change.
_AN_AMOUNT_ONLY = re.compile(
    r"\W*(?:(?:i|we|usually|normally|generally|mostly|just|only|about|around|like|"
    r"do|run|did|ran)\W+)*"
    r"\d+(?:\.\d+)? ?(?:k|km|kms|mi|miles?)(?: (?:runs?|at a time|each|usually|normally|a go))?\W*"
)


def only_an_amount(plain: str) -> bool:
    """Whether a reply tells how far is run, and nothing of a change."""
    return bool(_AN_AMOUNT_ONLY.fullmatch(plain))


def answer_group(plain: str) -> str | None:
    """The group of answers (`knowledge/lexicon/mileage.yml`) that a reply belongs to, if any."""
    if len(plain) > _ANSWER_LENGTH or (_QUESTION.match(plain) and len(plain.split()) > 2):
        return None
    opener = _OPENER.match(plain)
    reply = plain[opener.end() if opener else 0 :]
    answers = mileage_phrases().answers
    # "No change" is tried whole first, then "no, less if anything" without its "no".
    for part in dict.fromkeys((reply, _NO.sub("", reply))):
        kind = next((kind for kind in _ANSWER_KINDS if answers[kind].match(part)), None)
        if kind:
            return kind
        if answers["added"].search(part):
            return "increased"
        if answers["usual"].search(part):
            return "unchanged"
    return "no" if answers["no"].match(reply) else None
