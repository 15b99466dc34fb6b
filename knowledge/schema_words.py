"""A schema's complaint in the words of somebody who edits the file."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from difflib import get_close_matches
from typing import Any

from jsonschema.exceptions import ValidationError

_KINDS = {
    "string": "a text", "array": "a list", "object": "a set of `key: value` lines",
    "integer": "a whole number", "number": "a number", "boolean": "true or false", "null": "null",
}  # fmt: skip
_LONGEST = 60


def _short(value: object) -> str:
    shown = repr(value) if isinstance(value, str) else str(value)
    return shown if len(shown) <= _LONGEST else f"{shown[:_LONGEST]}…"


def _kind(name: str | list[str]) -> str:
    names = [name] if isinstance(name, str) else name
    return " or ".join(_KINDS[one] for one in names)


def _unknown_keys(keys: Iterable[object], schema: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Each key that the schema doesn't know, with a sentence about it."""
    known = [str(key) for key in schema.get("properties", ())]
    patterns = list(schema.get("patternProperties", ()))
    for key in map(str, keys):
        if key in known or any(re.search(pattern, key) for pattern in patterns):
            continue
        close = get_close_matches(key, known, 1)
        meant = f"; did you mean {close[0]!r}?" if close else f" (known: {', '.join(known)})"
        yield key, f"{key!r} isn't known here{meant}"


def _in_words(error: ValidationError) -> str:
    """What is wrong, and what would be right."""
    value: Any = error.instance
    wanted: Any = error.validator_value
    sentences: dict[str, Callable[[], str]] = {
        "required": lambda: error.message.replace(" is a required property", " is missing"),
        "type": lambda: f"{_short(value)} should be {_kind(wanted)}",
        "enum": lambda: f"{_short(value)} should be one of: {', '.join(map(str, wanted))}",
        "pattern": lambda: f"{_short(value)} isn't written as it should be (pattern {wanted})",
        "minLength": lambda: f"{_short(value)} has {len(value)} characters: at least {wanted}",
        "maxLength": lambda: f"{_short(value)} has {len(value)} characters: at most {wanted}",
        "minItems": lambda: f"the list needs at least {wanted}",
        "maxItems": lambda: f"the list has {len(value)} entries: at most {wanted}",
        "uniqueItems": lambda: "an entry stands in the list twice",
        "not": lambda: f"{_short(wanted)} must not hold here",
    }
    words = sentences.get(str(error.validator))
    return words() if words else str(error.message)[:300]


def faults_of(error: ValidationError) -> Iterator[tuple[list[object], str]]:
    """Where the file breaks its schema (keys and list positions from the top), and how."""
    inside: list[object] = list(error.absolute_path)
    if error.validator == "additionalProperties":
        keys: Any = error.instance
        schema: Any = error.schema
        for key, words in _unknown_keys(keys, schema):
            yield [*inside, key], words
    else:
        yield inside, _in_words(error)
