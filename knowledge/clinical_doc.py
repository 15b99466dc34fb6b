"""Writes docs/clinical.md: all that is clinical in the knowledge, for review on paper.

`make clinical-doc` writes it; a test fails while it isn't what the files say.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from knowledge.advice import (
    GENERAL,
    Suggestion,
    load_citations,
    load_grades,
    load_pain_limit,
    load_suggestions,
    load_tags,
    load_threads,
)
from knowledge.clinical_running import REVIEWED as RUNNING_REVIEWED
from knowledge.clinical_running import running
from knowledge.condition_words import atom_words, condition_words
from knowledge.exercises import Exercise, load_exercises
from knowledge.files import FOLDER, read
from knowledge.levels import load_crisis, load_levels, load_obstacles, load_severity_words
from knowledge.locations import load_locations
from knowledge.red_flags import (
    EVERYWHERE,
    Checklist,
    Rule,
    load_checklists,
    load_modifier_checklist,
    load_modifiers,
    load_rules,
)
from knowledge.regions import load_regions

TARGET = FOLDER.parent / "docs" / "clinical.md"
_INTRO = """# What there is to review

Written by `make clinical-doc` from the files in `knowledge/`; change those, not this page.

**No entry counts as reviewed until its `reviewed_by` names a clinician and a date.** Reviewed so
far: {reviewed} of {total}. The levels and rules come from desk research; "from memory" marks a
source that was not read for this project. What a clinician would think of ("thought of") is never
shown to a runner.

How the parts work together: a rule fires when its question, or the checklist line that stands for
it, is answered yes, or when what a runner types meets its "heard" condition at one of its places.
"Not sure" counts one level below a yes. The highest level that applies wins and is never lowered.
A list of warning signs that stays open, an age under 18 or not told, somebody else's complaint, a
place that isn't found or isn't one of running injuries: the bot says that it can't judge. Whoever
comes back within seven days about the same place and is no better is one level higher. Suggestions
follow only at "self care" and, those marked safe while waiting, at "see doctor"."""
_CHECKED = {
    "seen": "read", "recall": "from memory", "none": "no source", "record_seen": "only its record"
    " read", "summary_seen": "a summary read",
}  # fmt: skip


def _reviewed(by: str | None) -> str:
    return f"Reviewed by: {by or '______________________'}"


def _bullets(lines: Iterable[tuple[str, str]]) -> str:
    """One bullet for each (label, words) that has words."""
    return "\n".join(f"- {label}: {words}" for label, words in lines if words)


def _days(days: tuple[int, int] | None) -> str:
    return f" within {days[0]} to {days[1]} days" if days else ""


def _names(places: Iterable[str]) -> str:
    known = load_locations()
    return ", ".join("any place" if one == EVERYWHERE else known[one].name for one in places)


def _level(level: str) -> str:
    return level.replace("_", " ")


def _levels() -> Iterator[str]:
    yield "## Levels"
    for level in load_levels().values():
        yield f"### {_level(level.id).capitalize()}\n\n**{level.headline}** {level.action}\n\n" + (
            _bullets(
                [
                    ("Don't", " ".join(level.dont)),
                    ("While waiting", " ".join(level.while_waiting)),
                    ("More urgent", " ".join(level.worse_if)),
                    ("Suggestions", _level(level.may_suggest)),
                    ("Says of itself", level.disclaimer),
                ]
            )
        )
    crisis = load_crisis()
    yield f"### Crisis\n\n**{crisis.headline}** {crisis.action} {' '.join(crisis.while_waiting)}"
    yield "### Why a case can't be judged\n\n" + _bullets(
        (_level(name), f"{one.because}. {one.instead}") for name, one in load_obstacles().items()
    )
    yield "### Words for how bad it is\n\n" + _bullets(load_severity_words().items())


def _rule(rule: Rule) -> str:
    details = [
        ("Thought of", rule.concern),
        ("Where", _names(rule.where)),
        ("Places the sources don't state", _names(rule.added)),
        (
            "Made from",
            f"`{rule.derived_from}`: the sources don't state it" * bool(rule.derived_from),
        ),
        ("Heard", condition_words(rule.heard)),
        ("Heard in free text only with", condition_words(rule.heard_only_with)),
        ("Emergency if", condition_words(rule.raise_to_emergency_if)),
        ("Told with it as graver", f"`{rule.graver}`" * bool(rule.graver)),
        ("Explains, where heard in free text", ", ".join(f"`{one}`" for one in rule.accounts_for)),
        ("Running", "stop until seen" if rule.stop_running else ""),
        ("While waiting", rule.say_while_waiting or ""),
        ("Sources", ", ".join(f"`{one}`" for one in rule.source)),
        ("Note", rule.note or ""),
    ]
    heading = f"#### `{rule.id}`: {_level(rule.level)}{_days(rule.days)}"
    return f"{heading}\n\n{rule.ask}\n\n{_bullets(details)}\n- {_reviewed(rule.reviewed_by)}"


def _rules() -> Iterator[str]:
    yield "## Warning signs"
    names = {EVERYWHERE: "any place", **{k: v.name for k, v in load_locations().items()}}
    for place, name in names.items():
        rules = [rule for rule in load_rules().values() if rule.where[0] == place]
        if rules:
            yield f"### First of all for {name}"
            yield from map(_rule, rules)


def _checklist(checklist: Checklist, title: str) -> str:
    made = f"\n\nMade from the lists of: {_names(checklist.derived_from)}."
    lines = [
        f"{number}. {line.text}{f' ({line.detail})' if line.detail else ''}"
        f" [{', '.join(f'`{rule}`' for rule in line.rules)}]"
        for number, line in enumerate(checklist.lines, 1)
    ]
    return "\n\n".join(
        [f"### {title}", checklist.intro + made * bool(checklist.derived_from), "\n".join(lines),
         f"Why it is asked: {checklist.why}"]
    )  # fmt: skip


def _checklists() -> Iterator[str]:
    yield "## Lists to tick\n\nA tick answers all the rules behind its line with yes."
    names = load_locations()
    for name, checklist in load_checklists().items():
        title = names[name].name.capitalize() if name in names else "Everyone"
        yield _checklist(checklist, title)
    yield _checklist(load_modifier_checklist(), "Conditions and medicines")


def _modifiers() -> Iterator[str]:
    yield "## Conditions and medicines"
    for one in load_modifiers().values():
        effects = [
            (_level(effect.level) + _days(effect.days), condition_words(effect.when) or "always")
            for effect in one.effects
        ]
        more = [("Sources", ", ".join(f"`{source}`" for source in one.source)),
                ("Note", one.note or "")]  # fmt: skip
        yield f"### `{one.id}`: {one.option}\n\n{_bullets([*effects, *more])}\n- " + _reviewed(
            one.reviewed_by
        )


def _suggestion(one: Suggestion) -> str:
    threads = load_threads()
    thread = f"\u201c{threads[one.thread].title}\u201d" if one.thread else one.origin or ""
    fits = "; ".join(f"{kind}: {', '.join(values)}" for kind, values in one.fits.items())
    details = [
        ("How", one.how),
        ("From", thread),
        ("Evidence", f"{one.evidence} ({_level(one.verdict)})"),
        ("Research", ", ".join(f"`{cite}`" for cite in one.cites)),
        ("Exercises", ", ".join(f"`{name}`" for name in one.exercises)),
        ("Shown", _level(one.show)),
        ("Why not", one.why_not or ""),
        ("Careful", one.caution or ""),
        ("Safe while waiting", "yes" if one.safe_while_waiting else "no"),
        ("When", "for later, once it has settled" if one.later else ""),
        ("Fits", fits),
        ("Also for", _names(one.also_for)),
        ("Not with", "; ".join(map(atom_words, one.not_with))),
    ]
    heading = f"#### `{one.id}`: {one.title} (grade {one.grade})"
    return f"{heading}\n\n{one.claim}\n\n{_bullets(details)}\n- {_reviewed(one.reviewed_by)}"


def _suggestions() -> Iterator[str]:
    grades = [(one.grade, f"{one.words}. {one.meaning}") for one in load_grades().values()]
    yield f"## Suggestions\n\n{_bullets(grades)}\n\nSaid with all of them: {load_pain_limit().text}"
    kinds = [(one.words, "; ".join(map(atom_words, one.not_with))) for one in load_tags().values()]
    yield f"### Kinds that are ruled out with\n\n{_bullets(kinds)}"
    places = [GENERAL, *load_locations()]
    for place in places:
        own = [one for one in load_suggestions().values() if one.location == place]
        if own:
            yield f"### {'Any place' if place == GENERAL else _names([place]).capitalize()}"
            yield from map(_suggestion, own)


def _exercise(one: Exercise) -> str:
    steps = "\n".join(f"{number}. {step}" for number, step in enumerate(one.steps, 1))
    cites = ", ".join(f"`{cite}`" for cite in one.dose_cites)
    details = [
        ("Dose", f"{one.dose.words()}. {one.dose_source} {cites}".strip()),
        ("Then", one.progress),
        ("Stop if", one.stop),
        ("Drawing", f"{one.drawing} (`knowledge/drawings/{one.id}.svg`)"),
    ]
    heading = f"### `{one.id}`: {one.name}"
    return f"{heading}\n\n{steps}\n\n{_bullets(details)}\n- {_reviewed(one.reviewed_by)}"


def _exercises() -> Iterator[str]:
    yield "## Exercises"
    yield from map(_exercise, load_exercises().values())


def _regions() -> Iterator[str]:
    rows = [
        f"| {one.name} | {one.emergency} | {one.advice_line} | {one.crisis} | "
        f"{one.checked_on or 'never'} |"
        for one in load_regions().values()
    ]
    head = ["| region | emergency | advice | crisis | checked on |", "|---|---|---|---|---|"]
    yield "## Numbers to call\n\n" + "\n".join([*head, *rows])


def _source(name: str, ref: str, checked: str, link: str | None, note: str = "") -> str:
    parts = [ref.rstrip("."), link or "", f"({_CHECKED[checked]}{f'; {note}' if note else ''})"]
    return f"- `{name}`: {' '.join(part for part in parts if part)}"


def _sources() -> Iterator[str]:
    clinical: dict[str, dict[str, Any]] = read("sources.yml", "sources.json")["clinical"]
    yield "## Sources of the rules\n\n" + "\n".join(
        _source(
            name, one["ref"], one["checked"], one.get("url") or one.get("doi"), one.get("note", "")
        )
        for name, one in clinical.items()
    )
    yield "## Research behind the suggestions\n\n" + "\n".join(
        _source(one.id, one.ref, one.checked, one.link) for one in load_citations().values()
    )


def compose() -> str:
    """The whole page."""
    reviews = [one.reviewed_by for one in load_rules().values()]
    reviews += [one.reviewed_by for one in load_modifiers().values()]
    reviews += [one.reviewed_by for one in load_suggestions().values()]
    reviews += [one.reviewed_by for one in load_exercises().values()]
    reviews += [read(*files)["reviewed_by"] for files in RUNNING_REVIEWED]
    parts = [_INTRO.format(reviewed=sum(map(bool, reviews)), total=len(reviews))]
    for section in (
        _levels, _rules, _checklists, _modifiers, _suggestions, _exercises, running, _regions,
        _sources,
    ):  # fmt: skip
        parts += section()
    return "\n\n".join(parts) + "\n"


def main(target: Path = TARGET) -> None:
    """Write the page."""
    target.write_text(compose(), encoding="utf-8")


if __name__ == "__main__":
    main()
