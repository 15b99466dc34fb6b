"""The part of docs/clinical.md on what runners may be told to try: suggestions and exercises."""

from __future__ import annotations

from collections.abc import Iterator

from knowledge.advice import GENERAL, Suggestion, load_pain_limit, load_suggestions, load_tags
from knowledge.clinical_words import bullets, place_names, plain, review_line
from knowledge.condition_words import atom_words
from knowledge.evidence import load_grades, load_threads
from knowledge.exercises import Exercise, load_exercises
from knowledge.locations import load_locations


def _suggestion(one: Suggestion) -> str:
    threads = load_threads()
    thread = f"\u201c{threads[one.thread].title}\u201d" if one.thread else one.origin or ""
    fits = "; ".join(f"{kind}: {', '.join(values)}" for kind, values in one.fits.items())
    details = [
        ("How", one.how),
        ("From", thread),
        ("Evidence", f"{one.evidence} ({plain(one.verdict)})"),
        ("Research", ", ".join(f"`{cite}`" for cite in one.cites)),
        ("Exercises", ", ".join(f"`{name}`" for name in one.exercises)),
        ("Shown", plain(one.show)),
        ("Why not", one.why_not or ""),
        ("Careful", one.caution or ""),
        ("Safe while waiting", "yes" if one.safe_while_waiting else "no"),
        ("When", "for later, once it has settled" if one.later else ""),
        ("Fits", fits),
        ("Also for", place_names(one.also_for)),
        ("Not with", "; ".join(map(atom_words, one.not_with))),
    ]
    heading = f"#### `{one.id}`: {one.title} (grade {one.grade})"
    return f"{heading}\n\n{one.claim}\n\n{bullets(details)}\n- {review_line(one.reviewed_by)}"


def _suggestions() -> Iterator[str]:
    grades = [(one.grade, f"{one.words}. {one.meaning}") for one in load_grades().values()]
    yield f"## Suggestions\n\n{bullets(grades)}\n\nSaid with all of them: {load_pain_limit().text}"
    kinds = [(one.words, "; ".join(map(atom_words, one.not_with))) for one in load_tags().values()]
    yield f"### Kinds that are ruled out with\n\n{bullets(kinds)}"
    places = [GENERAL, *load_locations()]
    for place in places:
        own = [one for one in load_suggestions().values() if one.location == place]
        if own:
            yield f"### {'Any place' if place == GENERAL else place_names([place]).capitalize()}"
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
    return f"{heading}\n\n{steps}\n\n{bullets(details)}\n- {review_line(one.reviewed_by)}"


def _exercises() -> Iterator[str]:
    yield "## Exercises"
    yield from map(_exercise, load_exercises().values())


def advice() -> Iterator[str]:
    """The sections."""
    yield from _suggestions()
    yield from _exercises()
