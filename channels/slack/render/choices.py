"""Quick replies: a few as buttons, more as a menu. What a tap sends is the choice's text."""

from __future__ import annotations

from collections.abc import Sequence

from channels.messages import Message
from channels.slack.render.blocks import (
    LONGEST_BUTTON_VALUE,
    LONGEST_LABEL,
    LONGEST_OPTION_VALUE,
    MOST_BUTTONS,
    MOST_OPTIONS,
    Block,
    Marks,
    Rendered,
    actions,
    button,
    label,
    progress,
    sections,
    words,
)


def _buttons(found: Sequence[dict[str, str]], message: Message, marks: Marks) -> list[Block]:
    rows = []
    for start in range(0, len(found), MOST_BUTTONS):
        row = [
            button(one["title"], one["value"], f"say:{number}")
            for number, one in enumerate(found[start : start + MOST_BUTTONS])
        ]
        rows.append(actions(row, marks.name(message)))
    return rows


def _menus(found: Sequence[dict[str, str]], message: Message, marks: Marks) -> list[Block]:
    rows = []
    for start in range(0, len(found), MOST_OPTIONS):
        options = [
            {"text": label(one["title"]), "value": one["value"]}
            for one in found[start : start + MOST_OPTIONS]
        ]
        menu = {
            "type": "static_select",
            "action_id": "say:menu",
            "placeholder": label("Choose …"),
            "options": options,
        }
        rows.append(actions([menu], marks.name(message)))
    return rows


def controls(found: Sequence[dict[str, str]], message: Message, marks: Marks) -> list[Block]:
    """The choices as controls; those too long for Slack are left to typing."""
    fitting = [one for one in found if 0 < len(one["value"]) <= LONGEST_BUTTON_VALUE]
    clipped = [one["title"] for one in fitting if len(one["title"]) > LONGEST_LABEL]
    in_full = sections("\n".join(f"- {title}" for title in clipped)) if clipped else []
    short = all(len(one["value"]) <= LONGEST_OPTION_VALUE for one in fitting)
    menu = short and len(fitting) > MOST_BUTTONS
    return in_full + (_menus if menu else _buttons)(fitting, message, marks)


def choices(message: Message, text: str, marks: Marks) -> Rendered:
    """The kinds `choices` and `feedback`."""
    blocks = [*progress(message), *sections(text), *controls(message["choices"], message, marks)]
    return Rendered(words(text), tuple(blocks))


def readback(message: Message, text: str, marks: Marks) -> Rendered:
    """What was understood, each part a button that opens it for a correction."""
    parts = [{"title": one["label"], "value": one["value"]} for one in message["items"]]
    blocks = (*sections(message["prompt"]), *_buttons(parts, message, marks))
    return Rendered(words(text), blocks)
