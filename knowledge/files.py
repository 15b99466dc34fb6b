"""Reads the YAML files of this folder, checked against their JSON Schemas.

Every other module of `knowledge` goes through `read`, so that a mistake in a file is reported in
one way: which file, where in it, and what is wrong.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft7Validator

from knowledge.lines import line_of, trail
from knowledge.schema_words import faults_of

FOLDER = Path(__file__).parent
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class KnowledgeError(Exception):
    """A knowledge file cannot be used; the message says which, in which line and why."""


@cache
def _validator(schema: str) -> Draft7Validator:
    return Draft7Validator(json.loads((FOLDER / "schema" / schema).read_text(encoding="utf-8")))


def place(name: str, inside: Sequence[object]) -> str:
    """`knowledge/<name>, line 12 (rules > lb_saddle > level)`: where in a file something stands."""
    path = FOLDER / name
    way = f" ({trail(path, inside)})" if inside else ""
    return f"knowledge/{name}, line {line_of(path, inside)}{way}"


def unreadable(name: str, error: Exception) -> str:
    """That a file is no YAML, and from which line on."""
    mark = getattr(error, "problem_mark", None)
    where = f", line {mark.line + 1}" if mark else ""
    why = getattr(error, "problem", None) or error
    return f"knowledge/{name}{where}: this is not YAML: {why}"


def read(name: str, schema: str) -> Any:
    """The content of `knowledge/<name>`, valid against `knowledge/schema/<schema>`.

    Raises:
        KnowledgeError: the file is missing, isn't YAML, or breaks its schema; one line of the
            message for each thing that is wrong.
    """
    path = FOLDER / name
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)
    except FileNotFoundError as error:
        raise KnowledgeError(f"knowledge/{name} is missing") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise KnowledgeError(unreadable(name, error)) from error
    problems = [
        (inside, words)
        for error in _validator(schema).iter_errors(content)
        for inside, words in faults_of(error)
    ]
    problems.sort(key=lambda problem: line_of(path, problem[0]))
    if problems:
        told = [f"{place(name, inside)}: {words}" for inside, words in problems]
        raise KnowledgeError("\n".join(dict.fromkeys(told)))
    return content
