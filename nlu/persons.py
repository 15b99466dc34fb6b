"""Who is spoken of: the one who writes, or somebody else."""

from __future__ import annotations

import re

from nlu.polarity_rules import polarity_rules

_PREPOSITION = re.compile(
    r"\b(?:with|for|by|from|at|to|like|than|after|about|on|off|into|over|behind|near|unlike)\s+$"
)

# How many characters into a reply it says whom it is about, if it does.
_AT_ONCE = 10
# "One of the lads downstairs" is a testicle.
_NOBODY = re.compile(r"\s*(?:downstairs|down below|down there)\b")


def about_someone_else(text: str) -> bool:
    """Whether the one who is hurt is not the one who writes ("my son's knee")."""
    rules, plain = polarity_rules(), text.lower()
    asked_for = rules.asking_for.search(plain)
    if not asked_for:
        return False
    explicit = asked_for.group().startswith(("not", "asking", "on behalf", "posting", "writing"))
    rest = plain[: asked_for.start()] + " " + plain[asked_for.end() :]
    return explicit or not rules.own.search(rest)


def begins_with_someone_else(text: str) -> bool:
    """Whether a reply says at once that somebody else is hurt ("it's my son's, actually")."""
    asked_for = polarity_rules().asking_for.search(text.lower())
    if asked_for is None or asked_for.start() > _AT_ONCE:
        return False
    return about_someone_else(text)


def is_other_person(left: str, right: str) -> bool:
    """Whether what stands between `left` and `right` is told of somebody else."""
    rules = polarity_rules()
    if rules.object.match(right.lstrip()) and not rules.reporters.match(right.lstrip()):
        return bool(re.search(r"\bmy\s+$", left))
    if rules.not_me.search(right[:60]):
        return True
    # "Playing with the kids" has the runner for its subject.
    subjects = [
        found
        for found in rules.subject.finditer(left)
        if not _PREPOSITION.search(left[: found.start()]) and not _NOBODY.match(left, found.end())
    ]
    if not subjects:
        return False
    tail = left[subjects[-1].end() :]
    # "my mate collapsed and then I collapsed": whoever was named last.
    if rules.me.search(tail) or re.match(r"\s*(?:and|&)\s+(?:i|me)\b", tail):
        return False
    if rules.reporters.match(tail.lstrip()) or re.match(r"\s*(?:has|had)\s+to\b", tail):
        return False
    if rules.reporters.search(left[: subjects[-1].start()][-30:]) and rules.me.search(left):
        return False
    return not rules.me_too.search(right)
