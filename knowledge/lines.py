"""Where in a YAML file something stands: the line of a path, and keys that are written twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import yaml

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_MERGE = "<<"


@cache
def _tree(path: Path) -> yaml.Node | None:
    tree: yaml.Node | None = yaml.compose(path.read_text(encoding="utf-8"), Loader=_Loader)
    return tree


_Entry = tuple[yaml.Node, yaml.Node]
"""What tells the line of an entry (its key, or the entry of a list itself), and its value."""


def _entry(node: yaml.Node | None, step: object) -> _Entry | None:
    """The entry of a mapping (its own or merged in by `<<`) or of a list."""
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        return node.value[step], node.value[step]
    merged: _Entry | None = None
    if isinstance(node, yaml.MappingNode):
        for name, value in node.value:
            if name.value == str(step):
                return name, value
            if name.value == _MERGE:
                merged = _entry(value, step)
    return merged


def line_of(path: Path, inside: Sequence[object]) -> int:
    """The line (from 1) of what `inside` leads to: mapping keys and list positions, from the top.

    Where the path ends early (a key that is missing, say), the line of the last part found.
    """
    node, line = _tree(path), 1
    for step in inside:
        entry = _entry(node, step)
        if entry is None:
            break
        line, node = entry[0].start_mark.line + 1, entry[1]
    return line


def trail(path: Path, inside: Sequence[object]) -> str:
    """The way there in words: `rules > lb_saddle > level`, entries of lists by their `id`."""
    node, words = _tree(path), []
    for step in inside:
        entry = _entry(node, step)
        node = entry[1] if entry else None
        name = _entry(node, "id") if isinstance(step, int) else None
        words.append(str(name[1].value) if name else str(step))
    return " > ".join(words)


def repeated_keys(path: Path) -> Iterator[tuple[int, str]]:
    """Line and name of every key that its mapping has already; YAML keeps only the last."""
    tree = _tree(path)
    done: set[int] = set()

    def visit(node: yaml.Node) -> Iterator[tuple[int, str]]:
        if id(node) in done:
            return
        done.add(id(node))
        if isinstance(node, yaml.SequenceNode):
            for one in node.value:
                yield from visit(one)
        elif isinstance(node, yaml.MappingNode):
            seen: set[str] = set()
            for key, value in node.value:
                if str(key.value) in seen:
                    yield key.start_mark.line + 1, str(key.value)
                seen.add(str(key.value))
                yield from visit(value)

    if tree is not None:
        yield from visit(tree)
