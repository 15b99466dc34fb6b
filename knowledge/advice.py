"""What runners suggest to each other, and when each suggestion may be shown.

One file a place in `knowledge/advice/`; `general.yml` holds for every place. No clinician has
reviewed any of it yet: `reviewed_by` says who has, entry by entry. The threads and the research
that it names are in knowledge/evidence.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from knowledge.files import FOLDER, KnowledgeError, read

GENERAL = "general"
ANY_SITE = "any_site"

MUSCULOSKELETAL = (
    "foot_arch",
    "heel",
    "toe",
    "forefoot",
    "ankle",
    "achilles",
    "calf",
    "shin",
    "knee",
    "it_band",
    "quad",
    "hamstring",
    "hip",
    "groin",
    "glute",
    "lower_back",
    "upper_back",
    "neck",
)
"""What `any_site` stands for: the places where load on muscle, tendon, joint or bone hurts."""


@dataclass(frozen=True)
class Suggestion:
    """One suggestion, and when it may be shown.

    Attributes:
        location: the place it was made for, or `general`.
        title: heading of its card; claim: what runners say; how: how to do it safely (empty for
            what's never offered).
        tags: its kinds, the main one first.
        exercises: ids of the exercises it means, the first to show first; see `load_exercises`.
        proposed_as: how runners say that they mean to do it, in the notation of `nlu.phrasebook`;
            for what is never volunteered.
        thread: id of the thread it's from, also: further ones. None if it's the project's own,
            and `origin` says so.
        also_for: other places where it holds, `any_site` written out.
        fits: for which `onset`, `mileage` and `aspect` it was made (words of the source, finer
            than the slots').
        verdict: what research says of it: supports, mixed, no_evidence or contradicts.
        grade: A to D, or X for evidence against; see knowledge/evidence.py.
        evidence: how good the evidence is, in plain words; cites: citation ids.
        tested_in_runners: whether a study of it was done in runners with this very pain.
        show: yes, with_caution (always together with `caution`), only_if_asked or never (if a
            runner proposes it, `why_not` is the answer).
        safe_while_waiting: gentle enough for someone who is told to be seen first.
        later: for when the acute pain has settled.
        not_with: atoms (see `triage.conditions`) of which none may hold, those of its tags
            included.
        why: reasons why it may fit this runner, by the atom that makes them true; `default`
            always.
        reviewed_by: the clinician who signed it off, or None.
    """

    id: str
    location: str
    title: str
    claim: str
    how: str
    tags: tuple[str, ...]
    exercises: tuple[str, ...]
    proposed_as: tuple[str, ...]
    thread: str | None
    origin: str | None
    also: tuple[str, ...]
    also_for: tuple[str, ...]
    fits: Mapping[str, tuple[str, ...]]
    verdict: str
    grade: str
    evidence: str
    cites: tuple[str, ...]
    tested_in_runners: bool
    show: str
    caution: str | None
    why_not: str | None
    safe_while_waiting: bool
    later: bool
    not_with: tuple[str, ...]
    why: Mapping[str, str]
    reviewed_by: str | None

    @property
    def showable(self) -> bool:
        """Whether it may be offered without being asked for."""
        return self.show in ("yes", "with_caution")

    def holds_for(self, place: str) -> bool:
        """Whether it's about this place of pain, whatever else was answered."""
        if self.location == GENERAL:
            return f"location:{place}" not in self.not_with
        return place == self.location or place in self.also_for


@dataclass(frozen=True)
class PainLimit:
    """How much pain is too much while trying something; it goes with every suggestion."""

    text: str
    cites: tuple[str, ...]


@dataclass(frozen=True)
class Tag:
    """A kind of suggestion, and the atoms that forbid all of its kind."""

    tag: str
    words: str
    not_with: tuple[str, ...]


def _places(ids: list[str], home: str) -> tuple[str, ...]:
    """The places named, with `any_site` written out and `home` left out."""
    named = [place for one in ids for place in (MUSCULOSKELETAL if one == ANY_SITE else (one,))]
    return tuple(place for place in dict.fromkeys(named) if place != home)


def _suggestion(entry: dict[str, Any], location: str) -> Suggestion:
    tags = load_tags()
    forbidden = [
        *entry["not_with"],
        *(atom for tag in entry["tags"] for atom in tags[tag].not_with),
    ]
    return Suggestion(
        id=entry["id"],
        location=location,
        title=entry["title"],
        claim=entry["claim"],
        how=entry.get("how", ""),
        tags=tuple(entry["tags"]),
        exercises=tuple(entry.get("exercises", ())),
        proposed_as=tuple(entry.get("proposed_as", ())),
        thread=entry["thread"],
        origin=entry.get("origin"),
        also=tuple(entry.get("also", ())),
        also_for=_places(entry.get("also_for", []), location),
        fits={kind: tuple(values) for kind, values in entry["fits"].items()},
        verdict=entry["verdict"],
        grade=entry["grade"],
        evidence=entry["evidence"],
        cites=tuple(entry["cites"]),
        tested_in_runners=entry.get("tested_in_runners", False),
        show=entry["show"],
        caution=entry.get("caution"),
        why_not=entry.get("why_not"),
        safe_while_waiting=entry["safe_while_waiting"],
        later=entry["later"],
        not_with=tuple(dict.fromkeys(forbidden)),
        why=entry["why"],
        reviewed_by=entry["reviewed_by"],
    )


@cache
def load_suggestions() -> dict[str, Suggestion]:
    """All suggestions by id, place by place.

    Raises:
        KnowledgeError: a file is missing or breaks its schema, or an id occurs twice.
    """
    found: dict[str, Suggestion] = {}
    for path in sorted((FOLDER / "advice").glob("*.yml")):
        for entry in read(f"advice/{path.name}", "advice.json")["suggestions"]:
            one = _suggestion(entry, path.stem)
            if one.id in found:
                raise KnowledgeError(f"knowledge/advice: the id {one.id} occurs twice")
            found[one.id] = one
    return found


@cache
def suggestions_for(place: str) -> tuple[Suggestion, ...]:
    """All suggestions that hold for a place of pain, its own first."""
    fitting = [one for one in load_suggestions().values() if one.holds_for(place)]
    return tuple(sorted(fitting, key=lambda one: one.location != place))


@cache
def load_pain_limit() -> PainLimit:
    """The limit. Raises KnowledgeError if grades.yml is missing or breaks its schema."""
    entry = read("grades.yml", "grades.json")["pain_limit"]
    return PainLimit(entry["text"], tuple(entry["cites"]))


@cache
def load_tags() -> dict[str, Tag]:
    """The tags by id. Raises KnowledgeError if the file is missing or breaks its schema."""
    entries = read("tags.yml", "tags.json")["tags"]
    return {
        entry["tag"]: Tag(entry["tag"], entry["words"], tuple(entry["not_with"]))
        for entry in entries
    }
