"""What to do first. An alarm stands alone, before everything else."""

from __future__ import annotations

import re

from channels.messages import Message
from channels.slack.mrkdwn import escape, mrkdwn
from channels.slack.render.blocks import (
    Block,
    Marks,
    Rendered,
    header,
    section,
    sections,
    words,
)

_SIGNS = {
    "emergency": "🚨",
    "urgent": "⏰",
    "see_doctor": "🩺",
    "self_care": "🌱",
    "cannot_assess": "❔",
}
_ALARMS = ("emergency", "urgent")


def _calls(message: Message) -> list[Block]:
    lines = []
    for one in message.get("calls", ()):
        digits = re.sub(r"[^\d+*#]", "", one["number"])
        lines.append(f"📞 *<tel:{digits}|{escape(one['number'])}>* {escape(one['label'])}")
    return [section("\n".join(lines))] if lines else []


def alert(message: Message, text: str, marks: Marks) -> Rendered:
    """The kind `alert`: the level's first words, the numbers to call, what to do."""
    lines = "\n".join(f"• {mrkdwn(line)}" for line in message["lines"])
    blocks = [
        header(f"{_SIGNS[message['level']]} {message['title']}"),
        *_calls(message),
        *([section(lines)] if lines else []),
    ]
    if not message["lines"]:
        blocks += sections(text)
    alarm = message["level"] in _ALARMS
    return Rendered(words(text), tuple(blocks), alone=alarm, urgent=alarm)
