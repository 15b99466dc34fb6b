"""Reads the YAML files of this folder, checked against their JSON Schemas.

Every other module of `knowledge` goes through `read`, so that a mistake in a file is reported in
one way: which file, where in it, and what is wrong.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft7Validator

FOLDER = Path(__file__).parent
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class KnowledgeError(Exception):
    """A knowledge file cannot be used; the message says which, where and why."""


@cache
def _validator(schema: str) -> Draft7Validator:
    return Draft7Validator(json.loads((FOLDER / "schema" / schema).read_text(encoding="utf-8")))


def read(name: str, schema: str) -> Any:
    """The content of `knowledge/<name>`, valid against `knowledge/schema/<schema>`.

    Raises:
        KnowledgeError: the file is missing, isn't YAML, or breaks its schema.
    """
    path = FOLDER / name
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), Loader=_Loader)
    except FileNotFoundError as error:
        raise KnowledgeError(f"knowledge/{name} is missing") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise KnowledgeError(f"knowledge/{name} is not readable YAML: {error}") from error
    problems = sorted(_validator(schema).iter_errors(content), key=lambda e: list(map(str, e.path)))
    if problems:
        first = problems[0]
        where = " > ".join(map(str, first.path)) or "top level"
        more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
        raise KnowledgeError(f"knowledge/{name}, at {where}: {first.message[:300]}{more}")
    return content
