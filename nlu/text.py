"""Text as the readers see it: normalised without moving a character, and cut into clauses."""

from __future__ import annotations

import re
from dataclasses import dataclass

# A forum post is rarely longer; beyond this nothing is read, so that no text can stall the bot.
MAX_CHARS = 4000

_ONE_FOR_ONE = {
    ord("\u2018"): "'",
    ord("\u2019"): "'",
    ord("\u02bc"): "'",
    ord("`"): "'",
    ord("\u00b4"): "'",
    ord("\u201c"): '"',
    ord("\u201d"): '"',
    ord("\u2013"): "-",
    ord("\u2014"): "-",
    ord("\u2212"): "-",
    ord("\u00a0"): " ",
    ord("\u200b"): " ",
    ord("\u200d"): " ",
    ord("\ufe0f"): " ",
    ord("\ufeff"): " ",
}
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f]")

# A face or a sign ends what is said like a full stop does.
EMOJI = "\u2600-\u27bf\U0001f300-\U0001faff"

# A clause ends at sentence punctuation, a line break, an emoji, a dash or bracket between words, or
# before a conjunction that starts a new thought. Full stops inside numbers ("3.5 miles") do not end
# one.
_BOUNDARY = re.compile(
    rf"""
    (?<!\d)[.](?!\d) | (?<=\d)[.](?=\s|$) | [!?;\n()] | \u2026 | [{EMOJI}]+ |
    \s-+\s | :\s |
    ,\s*(?=(?:and|but|so|then|now|also|no|not|none|nothing|i|it|my|the|we|he|she|they)\b) |
    \s(?=(?:but|however|although|though|except|whereas|because|cos|coz|since\ then|so\ i|and\ i|
        and\ now|and\ my|and\ the|and\ it|and\ then|then\ i|which\ is)\b)
    """,
    re.VERBOSE,
)


@dataclass(frozen=True)
class Clause:
    """A stretch of a message: `text` is `message[start:end]`, normalised."""

    start: int
    end: int
    text: str


def _lower(char: str) -> str:
    """Lower case of one character, or the character itself where that would change the length."""
    lowered = char.lower()
    return lowered if len(lowered) == 1 else char


def normalise(text: str) -> str:
    """Lower-case `text`, straighten quotes and dashes, blank control characters.

    The result is as long as `text` (after the cut to `MAX_CHARS`), so spans in it are spans in the
    original.
    """
    plain = _CONTROL.sub(" ", text[:MAX_CHARS].translate(_ONE_FOR_ONE))
    lowered = plain.lower()
    return lowered if len(lowered) == len(plain) else "".join(map(_lower, plain))


def clauses(text: str) -> list[Clause]:
    """Split a message into clauses, in order, without the empty ones.

    Works on the normalised text; the spans index both the normalised and the original message.
    """
    plain = normalise(text)
    found: list[Clause] = []
    start = 0
    for boundary in [*_BOUNDARY.finditer(plain), None]:
        end = boundary.start() if boundary else len(plain)
        left = start + len(plain[start:end]) - len(plain[start:end].lstrip())
        right = start + len(plain[start:end].rstrip())
        if re.search(r"\w", plain[left:right]):
            found.append(Clause(left, right, plain[left:right]))
        start = boundary.end() if boundary else end
    return found


def clean(text: str) -> str:
    """What is read of a message: no control characters, no leading slash, at most `MAX_CHARS`.

    Rasa takes a message that starts with a slash as an order that may set any slot; no runner has
    use for that.
    """
    return re.sub(r"^[\s/]+", "", _CONTROL.sub(" ", text[:MAX_CHARS])).strip()
