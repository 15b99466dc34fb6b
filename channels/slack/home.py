"""What the Home tab shows. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from channels.messages import Message
from channels.slack import words
from channels.slack.mrkdwn import escape
from channels.slack.render.blocks import (
    DIVIDER,
    Block,
    actions,
    button,
    context,
    header,
    label,
    section,
    sections,
)


@dataclass(frozen=True)
class Last:
    """The latest message of a kind, its text, and when it was said (seconds)."""

    message: Message
    text: str
    at: float


def last_of(
    kind: str, events: Iterable[Any], wanted: Callable[[Message], bool] = bool
) -> Last | None:
    """The latest message of a kind among Rasa's events that is `wanted`."""
    for event in reversed(list(events)):
        message = (getattr(event, "data", None) or {}).get("custom") or {}
        if message.get("kind") == kind and wanted(message):
            return Last(message, event.text or "", event.timestamp)
    return None


def is_plan(message: Message) -> bool:
    """Whether a chart shows weeks that are planned, and not what was run."""
    return any(bar.get("planned") for bar in message.get("bars") or ())


def _when(at: float) -> str:
    # Slack shows it in the reader's own time zone.
    return f"<!date^{int(at)}^{{date_short_pretty}}, {{time}}|earlier>"


def _result(result: Last | None) -> list[Block]:
    if result is None:
        return [section("*Your last result*\nNone yet.")]
    title = escape(result.message["title"])
    return [
        section(f"*Your last result*\n{title}"),
        context(f"{_when(result.at)} · Not a diagnosis. If it gets worse, see a doctor."),
    ]


def _plan(plan: Last | None) -> list[Block]:
    if plan is None:
        return []
    told = plan.text or plan.message["title"]
    return [DIVIDER, section("*Your plan*"), *sections(told), context(_when(plan.at))]


def _forget() -> Block:
    made = button("Forget me", "forget", "home:forget", style="danger")
    made["confirm"] = {
        "title": label("Delete everything?"),
        "text": {"type": "mrkdwn", "text": "Your answers and my advice are deleted for good."},
        "confirm": label("Delete", 30),
        "deny": label("Keep", 30),
    }
    return made


def home_view(result: Last | None, plan: Last | None) -> Block:
    """The whole tab."""
    blocks = [
        header("Running injury check"),
        section(
            "Tell me what hurts. I ask a few questions, check for warning signs, and show what "
            "helped other runners. I'm a bot, not a doctor."
        ),
        actions([button("Start a check", "start", "home:start", style="primary")], "home|start"),
        context(words.EMERGENCY),
        DIVIDER,
        *_result(result),
        *_plan(plan),
        DIVIDER,
        section(f"*Privacy*\n{words.PRIVACY}"),
        actions([_forget()], "home|forget"),
    ]
    return {"type": "home", "blocks": blocks}
