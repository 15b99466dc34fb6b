"""The closed set of message kinds that actions emit and every channel renders.

Each kind is a plain dictionary with its `kind`; the text sent beside it always says the same in
words, for channels that know no better. channels/message_schema.py says what belongs to each.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

Message = dict[str, Any]

KINDS = (
    "text", "choices", "readback", "checklist", "body_map", "advice", "alert", "chart", "summary",
    "feedback",
)  # fmt: skip
# What a week of a plan is, beside the kilometres.
WEEK_NOTES = ("build", "cut-back", "taper", "race")


def choices(titles: Sequence[str]) -> Message:
    """Quick replies; tapping one sends its title as if typed."""
    return {"kind": "choices", "choices": [{"title": one, "value": one} for one in titles]}


def readback(prompt: str, items: Sequence[tuple[str, str]]) -> Message:
    """What was understood, part by part; tapping one (label, value) sends its value as if typed.

    `prompt` is the sentence above the parts, which the text beside it spells out.
    """
    return {
        "kind": "readback",
        "prompt": prompt,
        "items": [{"label": label, "value": value} for label, value in items],
    }


def checklist(prompt: str, lines: Sequence[str], none_label: str, unsure_label: str) -> Message:
    """Several may be ticked; what is sent is the ticked lines, joined by "; ".

    `prompt` is the question without the lines, which the text beside it spells out.
    """
    return {
        "kind": "checklist",
        "prompt": prompt,
        "options": [{"title": line, "value": line} for line in lines],
        "none": {"title": none_label, "value": none_label},
        "unsure": {"title": unsure_label, "value": unsure_label},
    }


def body_map(places: Sequence[tuple[str, str, str]]) -> Message:
    """Places (id, title, group) to point at; tapping one sends its title."""
    return {
        "kind": "body_map",
        "places": [{"id": place, "title": title, "group": group} for place, title, group in places],
    }


def alert(
    level: str, title: str, lines: Sequence[str], calls: Sequence[tuple[str, str]] = ()
) -> Message:
    """The result's level, what to do first; `calls` are (label, number) to phone."""
    message: Message = {"kind": "alert", "level": level, "title": title, "lines": list(lines)}
    if calls:
        message["calls"] = [{"label": label, "number": number} for label, number in calls]
    return message


def chart(title: str, bars: Sequence[Mapping[str, Any]], unit: str | None = None) -> Message:
    """Bars of kilometres: what was run, or (`planned`) the weeks of a plan with a `note`.

    `unit` is what the reader counts in, "km" or "mi"; renderers convert.
    """
    message: Message = {"kind": "chart", "title": title, "bars": [dict(bar) for bar in bars]}
    return {**message, "unit": unit} if unit else message


def summary(title: str, body: str) -> Message:
    """A text to keep or to show to somebody, such as a doctor."""
    return {"kind": "summary", "title": title, "body": body}


def feedback(titles: Sequence[str]) -> Message:
    """Was this helpful?"""
    return {"kind": "feedback", "choices": [{"title": one, "value": one} for one in titles]}


def with_progress(message: Message, step: int, of: int) -> Message:
    """The message with "question `step` of `of`"."""
    return {**message, "progress": {"step": step, "of": of}}
