"""Checklists: boxes to tick and a button to send them, or one tap for none and not sure."""

from __future__ import annotations

from collections.abc import Sequence

from channels.messages import Message
from channels.slack.render.blocks import (
    LONGEST_LABEL,
    LONGEST_OPTION_VALUE,
    MOST_CHECKBOXES,
    Block,
    Marks,
    Rendered,
    actions,
    button,
    hint,
    label,
    progress,
    sections,
    words,
)


def _halves(line: str) -> tuple[str, str] | None:
    """A line as label and description, both within Slack's limit; None if it doesn't fit."""
    if len(line) <= LONGEST_LABEL:
        return line, ""
    cut = line.rfind(" ", 0, LONGEST_LABEL + 1)
    if cut <= 0 or len(line) - cut - 1 > LONGEST_LABEL:
        return None
    return line[:cut], line[cut + 1 :]


def _box(number: int, line: dict[str, str], by_number: bool) -> Block:
    first, second = _halves(line["title"]) or (f"{number}. {line['title']}", "")
    box = {"text": label(first), "value": str(number) if by_number else line["value"]}
    return {**box, "description": label(second)} if second else box


def _boxes(lines: Sequence[dict[str, str]], message: Message, marks: Marks) -> list[Block]:
    # The bot takes the lines' words or their numbers, but not a mixture.
    by_number = any(len(line["value"]) > LONGEST_OPTION_VALUE for line in lines)
    boxes = [_box(number, line, by_number) for number, line in enumerate(lines, 1)]
    rows = []
    for start in range(0, len(boxes), MOST_CHECKBOXES):
        group = {
            "type": "checkboxes",
            "action_id": "tick",
            "options": boxes[start : start + MOST_CHECKBOXES],
        }
        rows.append(actions([group], marks.name(message)))
    return rows


def checklist(message: Message, text: str, marks: Marks) -> Rendered:
    """The kind `checklist`. The text beside it spells the lines out; on screen the boxes do."""
    lines = message["options"]
    too_long = [
        f"{number}. {line['title']}"
        for number, line in enumerate(lines, 1)
        if _halves(line["title"]) is None
    ]
    whole = [message["none"], *([message["unsure"]] if "unsure" in message else [])]
    buttons = [button("Send what I ticked", "send", "ticked", style="primary")]
    buttons += [
        button(one["title"], one["value"], f"whole:{number}") for number, one in enumerate(whole)
    ]
    blocks = [
        *progress(message),
        *sections(message["prompt"]),
        *(sections("\n".join(too_long)) if too_long else []),
        *_boxes(lines, message, marks),
        hint("Tick all that apply and send them.", marks),
        actions(buttons, marks.name(message)),
    ]
    return Rendered(words(text or message["prompt"]), tuple(blocks))
