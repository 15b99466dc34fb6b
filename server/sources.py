"""The list of all sources, as Markdown for the web page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from knowledge.files import read

_CHECKED = {
    "seen": "read for this project",
    "summary_seen": "its abstract was read",
    "record_seen": "only its catalogue entry was read",
    "recall": "from memory, not yet looked up",
    "none": "not found",
}


def sources() -> str:
    """Everything that suggestions and warning signs rest on, and how far each was checked."""
    threads = read("threads.yml", "threads.json")["threads"]
    citations = read("citations.yml", "citations.json")["citations"]
    clinical = read("sources.yml", "sources.json")["clinical"].values()
    grades = read("grades.yml", "grades.json")["grades"]
    return "\n\n".join([
        "# Sources",
        "**No clinician has reviewed this bot.** What it knows comes from desk research. Here is "
        "all that it rests on, and how far each was checked.",
        "## How good the evidence is",
        "Each suggestion carries one of these grades.",
        _list(f"**{one['grade']}: {one['words']}.** {one['meaning']}" for one in grades),
        "## What runners tell each other",
        "Suggestions were collected from these public threads and posts. None is quoted.",
        _list(f"{_link(one['title'], one)} ({one['site']})" for one in threads),
        "## Research on the suggestions",
        _list(_reference(one) for one in citations),
        "## Guidance on the warning signs",
        _list(_reference(one) for one in clinical),
    ])  # fmt: skip


def _reference(source: Mapping[str, Any]) -> str:
    return f"{_link(source['ref'], source)}. *{_CHECKED[source['checked']].capitalize()}.*"


def _link(text: str, source: Mapping[str, Any]) -> str:
    """The text, linked to its address or DOI if there is one."""
    doi = source.get("doi")
    address = source.get("url") or (f"https://doi.org/{doi}" if doi else None)
    text = text.rstrip(".").replace("[", "(").replace("]", ")")
    return f"[{text}](<{address}>)" if address else text


def _list(lines: Any) -> str:
    return "\n".join(f"- {line}" for line in lines)
