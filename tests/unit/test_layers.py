"""Who may know whom: each package imports only what lies below it, and no circle closes."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("knowledge", "triage", "nlu", "actions", "channels", "server")
FILES = sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))
# What each package may import of ours besides itself.
BELOW: dict[str, set[str]] = {
    "knowledge": set(),
    "triage": {"knowledge"},
    "nlu": {"knowledge", "triage"},
    "actions": {"knowledge", "triage", "channels.messages"},
    "channels": set(),
    "server": set(PACKAGES),
}
_RASA = {"rasa", "rasa_sdk"}
_KNOW_RASA = (
    "nlu.components",
    "nlu.trained",
    "nlu.trained_components",
    "actions",
    "channels",
    "server",
)


def module_name(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {module_name(path): path for path in FILES}


def imports(path: Path) -> set[str]:
    """Full names of the modules that a file imports anywhere in it."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0 and node.module, f"{path.name}: imports are absolute"
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                found.add(inner if inner in MODULES else node.module)
    return found


def within(name: str, package: str) -> bool:
    return name == package or name.startswith(f"{package}.")


@pytest.mark.parametrize("path", FILES, ids=module_name)
def test_a_module_imports_only_what_lies_below(path: Path) -> None:
    own = module_name(path).split(".")[0]
    ours = {name for name in imports(path) if name.split(".")[0] in PACKAGES}
    allowed = BELOW[own] | {own}
    above = {name for name in ours if not any(within(name, package) for package in allowed)}
    assert not above


@pytest.mark.parametrize("path", FILES, ids=module_name)
def test_only_the_shell_knows_rasa(path: Path) -> None:
    name = module_name(path)
    if not any(within(name, outer) for outer in _KNOW_RASA):
        assert not {one.split(".")[0] for one in imports(path)} & _RASA


def test_the_message_kinds_know_nothing_at_all() -> None:
    used = {name.split(".")[0] for name in imports(MODULES["channels.messages"])}
    assert used <= {"__future__", "collections", "typing"}


@pytest.mark.parametrize("path", FILES, ids=module_name)
def test_what_is_imported_of_ours_exists(path: Path) -> None:
    ours = {name for name in imports(path) if name.split(".")[0] in PACKAGES}
    assert ours <= MODULES.keys()


def test_no_imports_run_in_a_circle() -> None:
    edges = {name: imports(path) & MODULES.keys() - {name} for name, path in MODULES.items()}
    done: set[str] = set()

    def visit(name: str, trail: tuple[str, ...]) -> None:
        assert name not in trail, " -> ".join([*trail[trail.index(name) :], name])
        if name not in done:
            for below in sorted(edges[name]):
                visit(below, (*trail, name))
            done.add(name)

    for name in sorted(MODULES):
        visit(name, ())


@pytest.mark.parametrize("path", FILES, ids=module_name)
def test_no_file_is_long(path: Path) -> None:
    """One idea a file: what grows beyond this holds two."""
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300
