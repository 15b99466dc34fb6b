"""The closed set of message kinds that actions emit and every channel renders.

Each kind is a plain dictionary with its `kind`; the text sent beside it always says the same in
words, for channels that know no better. `SCHEMA` is the contract both renderers are held to.
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
UNITS = ("km", "mi")

_CHOICE = {
    "type": "object",
    "required": ["title", "value"],
    "properties": {"title": {"type": "string"}, "value": {"type": "string"}},
}
_CHOICES = {"type": "array", "items": _CHOICE, "minItems": 1}
_TEXT = {"type": "string", "minLength": 1}
_TEXTS = {"type": "array", "items": _TEXT}
_EXERCISE = {
    "type": "object",
    "required": ["name", "dose", "steps", "progress", "stop"],
    "properties": {
        "name": _TEXT, "dose": _TEXT, "steps": {**_TEXTS, "minItems": 1}, "progress": _TEXT,
        "stop": _TEXT,
        # A path on the bot's own server, never another address.
        "drawing": {
            "type": "object",
            "required": ["src", "alt"],
            "properties": {"src": {"type": "string", "pattern": r"^/drawings/[a-z0-9_-]+\.svg$"},
                           "alt": _TEXT},
            "additionalProperties": False,
        },
    },
    "additionalProperties": False,
}  # fmt: skip


def _kind(name: str, required: Sequence[str], properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "required": ["kind", *required],
        "properties": {
            "kind": {"const": name},
            "progress": {
                "type": "object",
                "required": ["step", "of"],
                "properties": {"step": {"type": "integer"}, "of": {"type": "integer"}},
            },
            **properties,
        },
        "additionalProperties": False,
    }


SCHEMA: dict[str, Any] = {
    "$schema": "http://json-schema.org/draft-07/schema#",
    "oneOf": [
        _kind("text", [], {}),
        _kind("choices", ["choices"], {"choices": _CHOICES}),
        _kind(
            "readback",
            ["prompt", "items"],
            {
                "prompt": _TEXT,
                "items": {
                    "type": "array",
                    "minItems": 1,
                    "items": {
                        "type": "object",
                        "required": ["label", "value"],
                        "properties": {"label": _TEXT, "value": _TEXT},
                        "additionalProperties": False,
                    },
                },
            },
        ),
        _kind(
            "checklist",
            ["prompt", "options", "none"],
            {"prompt": _TEXT, "options": _CHOICES, "none": _CHOICE, "unsure": _CHOICE},
        ),
        _kind(
            "body_map",
            ["places"],
            {
                "places": {
                    "type": "array",
                    "minItems": 1,
                    "items": {
                        "type": "object",
                        "required": ["id", "title", "group"],
                        "properties": {"id": _TEXT, "title": _TEXT, "group": _TEXT},
                    },
                }
            },
        ),
        _kind(
            "advice",
            ["card"],
            {
                "card": {
                    "type": "object",
                    "required": ["id", "title", "claim", "how", "thread", "grade", "evidence",
                                 "why", "citations"],
                    "properties": {
                        "id": _TEXT, "title": _TEXT, "claim": _TEXT, "how": _TEXT,
                        "evidence": _TEXT, "why": _TEXT, "caution": {"type": ["string", "null"]},
                        "thread": {
                            "type": "object",
                            "required": ["title", "site", "url"],
                            "properties": {"title": _TEXT, "site": _TEXT,
                                           "url": {"type": ["string", "null"]}},
                        },
                        "grade": {
                            "type": "object",
                            "required": ["letter", "words"],
                            "properties": {"letter": _TEXT, "words": _TEXT},
                        },
                        "citations": {
                            "type": "array",
                            "items": {
                                "type": "object",
                                "required": ["text", "url"],
                                "properties": {"text": _TEXT, "url": {"type": ["string", "null"]}},
                            },
                        },
                        "exercise": _EXERCISE,
                    },
                    "additionalProperties": False,
                }
            },
        ),
        _kind(
            "alert",
            ["level", "title", "lines"],
            {
                "level": {"enum": ["emergency", "urgent", "see_doctor", "self_care",
                                   "cannot_assess"]},
                "title": _TEXT,
                "lines": _TEXTS,
                "calls": {
                    "type": "array",
                    "items": {
                        "type": "object",
                        "required": ["label", "number"],
                        "properties": {"label": _TEXT, "number": _TEXT},
                    },
                },
            },
        ),
        _kind(
            "chart",
            ["title", "bars"],
            {
                "title": _TEXT,
                # What to show distances in; the bars' own are kilometres all the same.
                "unit": {"enum": list(UNITS)},
                "bars": {
                    "type": "array",
                    "items": {
                        "type": "object",
                        "required": ["label", "km"],
                        "properties": {"label": _TEXT, "km": {"type": "number"},
                                       "planned": {"type": "boolean"},
                                       "note": {"enum": list(WEEK_NOTES)},
                                       "longest_km": {"type": "number"}},
                    },
                },
            },
        ),
        _kind("summary", ["title", "body"], {"title": _TEXT, "body": _TEXT}),
        _kind("feedback", ["choices"], {"choices": _CHOICES}),
    ],
}  # fmt: skip


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
