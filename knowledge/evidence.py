"""Where a suggestion is from and what it rests on: threads of runners, research, and grades."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from knowledge.files import read


@dataclass(frozen=True)
class Thread:
    """A thread or post in which runners advise each other. `null_reason`: why there's no `url`."""

    id: str
    title: str
    site: str
    url: str | None
    kind: str
    null_reason: str | None = None
    note: str | None = None


@dataclass(frozen=True)
class Citation:
    """A piece of research. `checked`: seen, summary_seen, record_seen or recall (from memory)."""

    id: str
    ref: str
    doi: str | None
    url: str | None
    checked: str
    from_memory: tuple[str, ...] = ()

    @property
    def link(self) -> str | None:
        """Where to read it: its own address, else its DOI's, else None."""
        return self.url or (f"https://doi.org/{self.doi}" if self.doi else None)


@dataclass(frozen=True)
class Grade:
    """A letter for how good evidence is: a few words for a card, and one sentence."""

    grade: str
    words: str
    meaning: str


@cache
def load_threads() -> dict[str, Thread]:
    """The threads by id. Raises KnowledgeError if the file is missing or breaks its schema."""
    entries = read("threads.yml", "threads.json")["threads"]
    return {entry["id"]: Thread(**entry) for entry in entries}


@cache
def load_citations() -> dict[str, Citation]:
    """The citations by id. Raises KnowledgeError if the file is missing or breaks its schema."""
    entries = read("citations.yml", "citations.json")["citations"]
    return {
        entry["id"]: Citation(**{**entry, "from_memory": tuple(entry.get("from_memory", ()))})
        for entry in entries
    }


@cache
def load_grades() -> dict[str, Grade]:
    """The grades by letter. Raises KnowledgeError if the file is missing or breaks its schema."""
    entries = read("grades.yml", "grades.json")["grades"]
    return {entry["grade"]: Grade(**entry) for entry in entries}
