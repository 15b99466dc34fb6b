"""Message kinds as Block Kit: one table, a renderer for each kind."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from channels.messages import Message
from channels.slack.render.advice import advice
from channels.slack.render.alert import alert
from channels.slack.render.blocks import Marks, Rendered, Renderer
from channels.slack.render.chart import chart
from channels.slack.render.checklist import checklist
from channels.slack.render.choices import choices, readback
from channels.slack.render.places import places
from channels.slack.render.text import summary, text

__all__ = ["RENDERERS", "render"]

RENDERERS: dict[str, Renderer] = {
    "text": text,
    "choices": choices,
    "feedback": choices,
    "readback": readback,
    "checklist": checklist,
    "body_map": places,
    "advice": advice,
    "alert": alert,
    "chart": chart,
    "summary": summary,
}


def _kind(said: Mapping[str, Any]) -> Message:
    custom = dict(said.get("custom") or {})
    if not custom and said.get("buttons"):
        found = [
            {"title": one["title"], "value": one.get("payload") or one["title"]}
            for one in said["buttons"]
        ]
        return {"kind": "choices", "choices": found}
    return custom


def render(said: Mapping[str, Any], marks: Marks) -> Rendered:
    """What an action said, as Rasa hands it to a channel; an unknown kind becomes its words."""
    message = _kind(said)
    renderer = RENDERERS.get(message.get("kind", "text"), text)
    return renderer(message, said.get("text") or "", marks)
