"""What belongs to each kind of message: the contract both renderers are held to.

It is a JSON Schema; what the bot sends is checked against it in the tests.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from channels.messages import WEEK_NOTES

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
                "unit": {"enum": ["km", "mi"]},
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
