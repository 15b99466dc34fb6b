"""The part of docs/clinical.md on running: plans, the way back, outlook, the change in mileage."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from knowledge.files import read
from knowledge.mileage import load_mileage_words
from knowledge.plans import load_limits, load_race_needs, load_return_plan

# Files with a schema each, reviewed as a whole.
REVIEWED = (
    ("plans.yml", "plans.json"),
    ("outlook.yml", "outlook.json"),
    ("mileage.yml", "mileage.json"),
)
_TITLES = {"can_run": "Can I run?", "duration": "How long will it take?"}


def _cited(text: str, cites: Iterable[str]) -> str:
    named = ", ".join(f"`{cite}`" for cite in cites)
    return f"- {text}" + (f" ({named})" if named else "")


def _reviewed(name: str, schema: str) -> str:
    return f"Reviewed by: {read(name, schema)['reviewed_by'] or 'nobody yet'}"


def _plans() -> Iterator[str]:
    limits, back = load_limits(), load_return_plan()
    yield f"## Build-up plans\n\n{_reviewed(*REVIEWED[0])}"
    yield "\n".join(_cited(one.text, one.cites) for one in limits.why)
    rows = [
        f"| {one.up_to_km:g} km | {one.longest_share:.0%} of the race | {one.week_share:.0%} | "
        f"{', '.join(f'{share:.0%}' for share in one.taper)} | {one.least_days} |"
        for one in load_race_needs()
    ]
    head = [
        "| race up to | longest run | of its week at most | last weeks, of the biggest | runs |"
    ]
    yield "\n".join([*head, "|---|---|---|---|---|", *rows])
    stages = [
        f"{number}. {one.times} x ({one.jog} min jogging, {one.walk} min walking)"
        for number, one in enumerate(back.stages, 1)
    ]
    yield f"## Back to running\n\n{back.start_when}\n\n" + "\n".join(stages)
    yield "\n".join(f"- {rule}" for rule in back.rules)
    yield _cited(back.about, back.cites)


def _outlook() -> Iterator[str]:
    content: dict[str, Any] = read(*REVIEWED[1])
    yield f"## Whether to run, and how long\n\n{_reviewed(*REVIEWED[1])}"
    for question, title in _TITLES.items():
        yield f"### {title}"
        said = content[question]
        levels = [f"- `{level}`: {text}" for level, text in said["by_level"].items()]
        places = [
            _cited(f"{', '.join(one['places'])}: {one['text']}", one["cites"])
            for one in said["by_place"]
        ]
        yield "\n".join([*levels, *places])


def _mileage() -> Iterator[str]:
    words = load_mileage_words()
    yield f"## The change in running\n\n{_reviewed(*REVIEWED[2])}"
    texts = [*words.bands.values(), words.week_more, words.week_told, words.link]
    yield "\n".join(_cited(text, ()) for text in texts) + "\n" + _cited("Source", words.cites)


def running() -> Iterator[str]:
    """The sections."""
    yield from _plans()
    yield from _outlook()
    yield from _mileage()
