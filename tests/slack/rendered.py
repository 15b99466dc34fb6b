"""Renders a message as the bot sends it, and finds what a person in Slack sees of it."""

from __future__ import annotations

from typing import Any

from channels.slack.render import render
from channels.slack.render.blocks import Marks, Rendered
from tests.slack.fake.limits import refused

PNG = b"\x89PNG\r\n\x1a\n"


def shown(message: dict[str, Any], text: str = "A text.") -> Rendered:
    made = render({"text": text, "custom": message}, Marks("m"))
    assert not refused(list(made.blocks))
    assert made.text
    return made


def controls(made: Rendered) -> list[dict[str, Any]]:
    return [e for block in made.blocks if block["type"] == "actions" for e in block["elements"]]


def words(made: Rendered) -> str:
    return str(made.blocks)
