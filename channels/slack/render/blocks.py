"""The blocks of Block Kit that the bot uses, each within Slack's published limits.

https://docs.slack.dev/reference/block-kit/blocks
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from channels.messages import Message
from channels.slack.mrkdwn import clip, mrkdwn, pieces, plain

Block = dict[str, Any]

MOST_BLOCKS = 50
# Of a message's blocks as JSON. Slack refuses somewhere above 13,000 (`msg_blocks_too_long`; its
# pages don't say where), and over HTTP a tap brings the whole message back, in a request of at most
# 64 kB, where a quote takes three bytes.
MOST_CHARS = 11_000
LONGEST_SECTION = 3000
LONGEST_HEADER = 150
LONGEST_LABEL = 75
LONGEST_BUTTON_VALUE = 2000
LONGEST_OPTION_VALUE = 150
LONGEST_ALT = 2000
# In a row. Slack takes 25; more choices than these read better as a menu.
MOST_BUTTONS = 5
MOST_OPTIONS = 100
MOST_CHECKBOXES = 10
# Slack allows 40,000 characters and cuts what it shows of `text` at some 4,000.
LONGEST_TEXT = 3900

# What the name of a block with controls begins with: a question of which one answer is taken while
# it stands, small print of such a question, a choice of one, offers side by side.
QUESTION, HINT, ONE, ANY = "q", "q-hint", "one", "any"


@dataclass(frozen=True)
class Picture:
    """A picture to upload: `draw` makes the PNG's bytes and may take its time."""

    name: str
    title: str
    alt: str
    draw: Callable[[], bytes]


@dataclass(frozen=True)
class Rendered:
    """A message as Slack shows it.

    `text` is for notifications and screen readers, `alone` keeps the message apart from others,
    `urgent` lets it overtake what waits, `picture` is uploaded before the blocks.
    """

    text: str
    blocks: tuple[Block, ...]
    alone: bool = False
    urgent: bool = False
    picture: Picture | None = None


@dataclass
class Marks:
    """Names for the blocks with controls of one turn: `kind|mark|number`.

    A control of a question is good while the turn's `mark` is the latest: once another question
    stands, a tap on the old one must not answer the new one. Others are good at any time.
    """

    mark: str
    _numbers: Iterator[int] = field(default_factory=itertools.count)

    def name(self, message: Message) -> str:
        """A block id for controls of this message."""
        if "progress" in message:
            return self._named(QUESTION)
        return self._named(ONE if message.get("kind") == "feedback" else ANY)

    def hint(self) -> str:
        """A block id for small print that goes with the controls of a question."""
        return self._named(HINT)

    def _named(self, kind: str) -> str:
        return f"{kind}|{self.mark}|{next(self._numbers)}"


Renderer = Callable[[Message, str, Marks], Rendered]


def words(text: str) -> str:
    """The `text` of a post: the message in plain words."""
    return plain(text).strip() or "…"


def section(text: str) -> Block:
    """A paragraph of mrkdwn that is known to be short enough."""
    return {"type": "section", "text": {"type": "mrkdwn", "text": clip(text, LONGEST_SECTION)}}


def sections(text: str) -> list[Block]:
    """Markdown as paragraphs, as many as its length needs."""
    return [section(piece) for piece in pieces(mrkdwn(text), LONGEST_SECTION)]


def context(text: str) -> Block:
    """A line of small print, in mrkdwn."""
    shown = {"type": "mrkdwn", "text": clip(text, LONGEST_SECTION)}
    return {"type": "context", "elements": [shown]}


def hint(text: str, marks: Marks) -> Block:
    """Small print that disappears when the question is answered."""
    return {**context(text), "block_id": marks.hint()}


def header(text: str) -> Block:
    """A line in large print."""
    return {"type": "header", "text": label(text, LONGEST_HEADER)}


DIVIDER: Block = {"type": "divider"}


def label(text: str, longest: int = LONGEST_LABEL) -> Block:
    """Plain text without marks, as controls bear it."""
    return {"type": "plain_text", "text": clip(text, longest) or "–", "emoji": True}


def button(title: str, value: str, action: str, style: str | None = None) -> Block:
    """A button; `action` names what is to be done when it is pressed."""
    made = {"type": "button", "action_id": action, "text": label(title), "value": value}
    return {**made, "style": style} if style else made


def actions(elements: Sequence[Block], name: str) -> Block:
    """A row of controls; `name` tells later which row was used."""
    return {"type": "actions", "block_id": name, "elements": list(elements)}


def progress(message: Message) -> list[Block]:
    """How far the questions have come, if the message says so."""
    steps = message.get("progress")
    return [context(f"Question {steps['step']} of {steps['of']}")] if steps else []
