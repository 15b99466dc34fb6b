"""Writes docs/clinical.md: all that is clinical in the knowledge, for review on paper.

`make clinical-doc` writes it; a test fails while it isn't what the files say.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from knowledge.advice import load_suggestions
from knowledge.clinical_advice import advice
from knowledge.clinical_running import REVIEWED as RUNNING_REVIEWED
from knowledge.clinical_running import running
from knowledge.clinical_signs import signs
from knowledge.evidence import load_citations
from knowledge.exercises import load_exercises
from knowledge.files import FOLDER, read
from knowledge.red_flags import load_modifiers, load_rules
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
    for section in (signs, advice, running, _regions, _sources):
        parts += section()
    return "\n\n".join(parts) + "\n"


def main(target: Path = TARGET) -> None:
    """Write the page."""
    target.write_text(compose(), encoding="utf-8")


if __name__ == "__main__":
    main()
