"""What one file names and another must have: ids that lead nowhere, or that occur twice.

Works on the files as they are written, so that each fault is told with its line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from difflib import get_close_matches

import yaml

from knowledge.files import FOLDER, KnowledgeError, place, read, unreadable
from knowledge.lines import repeated_keys
from knowledge.red_flags import EVERYWHERE

Inside = tuple[object, ...]
Fault = str
_COMPARISON = re.compile(r"(?:severity|days|age|pct)(?:>=|<=|>|<)\d+(?:\.\d+)?")
_TOLD = {
    "onset": {"sudden", "gradual", "unknown"},
    "side": {"left", "right", "both", "none"},
    "mileage": {"increased", "decreased", "unchanged", "returning", "new_runner", "unknown"},
}


class _Names:
    """The ids that exist, by kind; in atoms `rule:<id>` and so on."""

    def __init__(self) -> None:
        symptoms = read("lexicon/symptoms.yml", "lexicon_symptoms.json")["flags"]
        modifiers = read("modifiers.yml", "modifiers.json")["modifiers"]
        locations = read("locations.yml", "locations.json")["locations"]
        self.rules = {one["id"] for one in read("red_flags.yml", "red_flags.json")["rules"]}
        self.modifiers = {one["id"] for one in modifiers}
        self.locations = {one["id"] for one in locations}
        self.flags = {*symptoms, *(flag for one in modifiers for flag in one["flags"])}
        self.sources = set(read("sources.yml", "sources.json")["clinical"])
        self.tags = {one["tag"] for one in read("tags.yml", "tags.json")["tags"]}
        self.threads = {one["id"] for one in read("threads.yml", "threads.json")["threads"]}
        self.citations = {one["id"] for one in read("citations.yml", "citations.json")["citations"]}
        self.exercises = {one["id"] for one in read("exercises.yml", "exercises.json")["exercises"]}

    def wrong_atom(self, atom: str) -> str | None:
        """What is wrong with an atom of a condition, or None."""
        kind, colon, value = atom.partition(":")
        keyed = {
            "rule": self.rules, "modifier": self.modifiers, "location": self.locations, **_TOLD
        }  # fmt: skip
        if colon:
            if kind not in keyed:
                return f"there is no kind of condition called {kind!r}"
            return _unknown(value, keyed[kind], kind)
        return None if _COMPARISON.fullmatch(atom) else _unknown(atom, self.flags, "flag")


def _unknown(name: str, known: Collection[str], what: str) -> str | None:
    if name in known:
        return None
    close = get_close_matches(name, known, 1)
    return f"there is no {what} {name!r}" + (f"; did you mean {close[0]!r}?" if close else "")


class _Findings:
    """Collects faults of one file."""

    def __init__(self, name: str) -> None:
        self._name = name
        self.faults: list[Fault] = []

    def tell(self, inside: Inside, words: str) -> None:
        self.faults.append(f"{place(self._name, inside)}: {words}")

    def known(self, inside: Inside, ids: Iterable[str], known: Collection[str], what: str) -> None:
        for number, one in enumerate(ids):
            wrong = _unknown(one, known, what)
            if wrong:
                self.tell((*inside, number), wrong)

    def atoms(self, inside: Inside, atoms: list[str], names: _Names) -> None:
        for number, atom in enumerate(atoms):
            wrong = names.wrong_atom(atom)
            if wrong:
                self.tell((*inside, number), wrong)

    def condition(self, inside: Inside, groups: list[list[str]], names: _Names) -> None:
        for number, group in enumerate(groups):
            self.atoms((*inside, number), group, names)

    def once(self, inside: Inside, ids: Iterable[str]) -> None:
        seen: set[str] = set()
        for number, one in enumerate(ids):
            if one in seen:
                self.tell((*inside, number), f"the id {one!r} occurs twice")
            seen.add(one)


def _red_flags(names: _Names) -> list[Fault]:
    found = _Findings("red_flags.yml")
    rules = read("red_flags.yml", "red_flags.json")["rules"]
    found.once(("rules",), [one["id"] for one in rules])
    for number, rule in enumerate(rules):
        here: Inside = ("rules", number)
        found.known((*here, "where"), rule["where"], {*names.locations, EVERYWHERE}, "place")
        added = rule.get("added", [])
        found.known((*here, "added"), added, rule["where"], "such place in `where`:")
        found.known((*here, "source"), rule["source"], names.sources, "source")
        for key in ("derived_from", "graver"):
            wrong = _unknown(rule[key], names.rules, "rule") if key in rule else None
            if wrong:
                found.tell((*here, key), wrong)
        found.known((*here, "accounts_for"), rule.get("accounts_for", []), names.flags, "flag")
        for key in ("heard", "heard_only_with", "raise_to_emergency_if"):
            found.condition((*here, key), rule.get(key, []), names)
    return found.faults


def _modifiers(names: _Names) -> list[Fault]:
    found = _Findings("modifiers.yml")
    content = read("modifiers.yml", "modifiers.json")
    found.once(("modifiers",), [one["id"] for one in content["modifiers"]])
    for number, modifier in enumerate(content["modifiers"]):
        here: Inside = ("modifiers", number)
        found.known((*here, "source"), modifier["source"], names.sources, "source")
        for position, effect in enumerate(modifier["effects"]):
            found.condition((*here, "effects", position, "when"), effect["when"], names)
    for number, line in enumerate(content["lines"]):
        inside = ("lines", number, "modifiers")
        found.known(inside, line["modifiers"], names.modifiers, "condition")
    return found.faults


def _checklists(names: _Names) -> list[Fault]:
    found = _Findings("checklists.yml")
    lists = read("checklists.yml", "checklists.json")["checklists"]
    for missing in sorted(names.locations - lists.keys()):
        found.tell(("checklists",), f"the place {missing!r} has no list")
    for name, entry in lists.items():
        here: Inside = ("checklists", name)
        wrong = _unknown(name, {*names.locations, "universal"}, "place")
        if wrong:
            found.tell(here, wrong)
        derived = entry.get("derived_from", [])
        found.known((*here, "derived_from"), derived, names.locations, "place")
        found.once((*here, "lines"), [line["id"] for line in entry["lines"]])
        for number, line in enumerate(entry["lines"]):
            found.known((*here, "lines", number, "rules"), line["rules"], names.rules, "rule")
    return found.faults


def _advice(names: _Names) -> list[Fault]:
    faults: list[Fault] = []
    for path in sorted((FOLDER / "advice").glob("*.yml")):
        name = f"advice/{path.name}"
        found = _Findings(name)
        for number, one in enumerate(read(name, "advice.json")["suggestions"]):
            here: Inside = ("suggestions", number)
            found.known((*here, "tags"), one["tags"], names.tags, "tag")
            found.known((*here, "cites"), one["cites"], names.citations, "citation")
            found.known((*here, "exercises"), one.get("exercises", []), names.exercises, "exercise")
            found.known((*here, "also"), one.get("also", []), names.threads, "thread")
            thread = _unknown(one["thread"], names.threads, "thread") if one["thread"] else None
            if thread:
                found.tell((*here, "thread"), thread)
            found.atoms((*here, "not_with"), one["not_with"], names)
            for atom in one["why"]:
                wrong = None if atom == "default" else names.wrong_atom(atom)
                if wrong:
                    found.tell((*here, "why", atom), wrong)
        faults += found.faults
    return faults


def _exercises(names: _Names) -> list[Fault]:
    found = _Findings("exercises.yml")
    exercises = read("exercises.yml", "exercises.json")["exercises"]
    found.once(("exercises",), [one["id"] for one in exercises])
    for number, one in enumerate(exercises):
        inside = ("exercises", number, "dose_cites")
        found.known(inside, one["dose_cites"], names.citations, "citation")
    return found.faults


def _alarms(names: _Names) -> list[Fault]:
    faults: list[Fault] = []
    for path in sorted((FOLDER / "alarms").glob("*.yml")):
        found = _Findings(f"alarms/{path.name}")
        for rule in read(f"alarms/{path.name}", "alarms.json"):
            wrong = _unknown(rule, names.rules, "rule")
            if wrong:
                found.tell((rule,), wrong)
        faults += found.faults
    return faults


def _regions(_: _Names) -> list[Fault]:
    found = _Findings("regions.yml")
    content = read("regions.yml", "regions.json")
    regions = content["regions"]
    found.known(("asked_first",), content["asked_first"], regions, "region")
    said: dict[str, str] = {}
    for code, entry in regions.items():
        for word in (entry["name"].lower(), *entry.get("words", [])):
            if said.setdefault(word, code) != code:
                found.tell(("regions", code), f"{word!r} already means {said[word]}")
    return found.faults


_CHECKS: tuple[Callable[[_Names], list[Fault]], ...] = (
    _red_flags, _modifiers, _checklists, _advice, _exercises, _alarms, _regions,
)  # fmt: skip


def broken_references() -> list[Fault]:
    """Every id that leads nowhere or occurs twice, with file and line.

    Raises:
        KnowledgeError: a file breaks its schema; that has to be mended first.
    """
    names = _Names()
    return [fault for check in _CHECKS for fault in check(names)]


def keys_written_twice() -> Iterator[Fault]:
    """Every key that stands twice in one place of a file: YAML would silently drop the first.

    Raises:
        KnowledgeError: a file isn't YAML.
    """
    for path in sorted(FOLDER.rglob("*.yml")):
        name = path.relative_to(FOLDER).as_posix()
        try:
            twice = list(repeated_keys(path))
        except (yaml.YAMLError, UnicodeDecodeError) as error:
            raise KnowledgeError(unreadable(name, error)) from error
        for line, key in twice:
            yield f"knowledge/{name}, line {line}: {key!r} is written twice"
