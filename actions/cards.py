"""The advice card of a suggestion, and the same in words."""

from __future__ import annotations

from typing import Any

from actions.readback import join
from channels.messages import Message
from knowledge.advice import Suggestion
from knowledge.evidence import load_citations, load_grades, load_threads
from knowledge.exercises import Exercise, load_exercises
from triage.advice import Pick

_LATER = " (for later)"
_OWN = "This project's own addition, not from a thread"


def _thread(suggestion: Suggestion) -> dict[str, str | None]:
    if suggestion.thread is None:
        return {"title": suggestion.origin or _OWN, "site": "this project", "url": None}
    thread = load_threads()[suggestion.thread]
    return {"title": thread.title, "site": thread.site, "url": thread.url}


def source(suggestion: Suggestion) -> str:
    """Where it's from, in Markdown: the thread, linked if it has an address."""
    thread = _thread(suggestion)
    if thread["url"]:
        return f"[{thread['title']}]({thread['url']})"
    return f"\u201c{thread['title']}\u201d ({thread['site']})"


def exercise_named(name: str) -> str:
    """An exercise's name inside a sentence: "the wall sit"."""
    return f"the {name[0].lower()}{name[1:]}"


def _title(suggestion: Suggestion) -> str:
    return suggestion.title + (_LATER if suggestion.later else "")


def _exercise(shown: Exercise, suggestion: Suggestion) -> dict[str, Any]:
    """An exercise, with the suggestion's others to ask for."""
    others = [
        exercise_named(load_exercises()[one].name)
        for one in suggestion.exercises
        if one != shown.id
    ]
    more = f' I can also show you {join(others)}: ask "how do I do {others[0]}?"' if others else ""
    return {
        "name": shown.name,
        "dose": shown.dose.words(),
        "steps": list(shown.steps),
        "progress": f"{shown.progress}{more}",
        "stop": f"{shown.stop}.",
        "drawing": {"src": f"/drawings/{shown.id}.svg", "alt": shown.drawing},
    }


def card(pick: Pick, exercise: str | None = None) -> Message:
    """The advice card of a suggestion, with one of its exercises: the one named, or its first."""
    one = pick.suggestion
    name = exercise or next(iter(one.exercises), None)
    shown = load_exercises()[name] if name else None
    evidence = f"{one.evidence} How often: {shown.dose_source}" if shown else one.evidence
    cited = [load_citations()[cite] for cite in _cites(one, shown)]
    content: dict[str, Any] = {
        "id": one.id,
        "title": _title(one),
        "claim": one.claim,
        "how": one.how or one.claim,
        "thread": _thread(one),
        "grade": {"letter": one.grade, "words": load_grades()[one.grade].words},
        "evidence": evidence,
        "why": pick.why,
        "caution": one.caution,
        "citations": [{"text": cite.ref, "url": cite.link} for cite in cited],
    }
    if shown:
        content["exercise"] = _exercise(shown, one)
    return {"kind": "advice", "card": content}


def _cites(suggestion: Suggestion, shown: Exercise | None) -> list[str]:
    return list(dict.fromkeys([*suggestion.cites, *(shown.dose_cites if shown else ())]))


def _exercise_text(exercise: dict[str, Any]) -> list[str]:
    steps = [f"{number}. {step}" for number, step in enumerate(exercise["steps"], 1)]
    return [
        f"**{exercise['name']}**: {exercise['dose']}.",
        *steps,
        f"Then: {exercise['progress']}",
        f"Stop if {exercise['stop']}",
    ]


def card_text(pick: Pick, exercise: str | None = None) -> str:
    """The card in words, for channels without cards."""
    one, content = pick.suggestion, card(pick, exercise)["card"]
    said = (
        "From the research, not from a thread"
        if one.thread is None
        else f"Runners in {source(one)} say"
    )
    lines = [
        f"**{content['title']}**",
        f"{said}: {content['claim']}",
        f"Why for you: {content['why']}",
        f"How: {content['how']}",
        *(_exercise_text(content["exercise"]) if "exercise" in content else ()),
        f"Evidence: {content['grade']['words']}. {content['evidence']}",
    ]
    if content["caution"]:
        lines.append(f"Careful: {content['caution']}")
    return "\n".join(lines)
