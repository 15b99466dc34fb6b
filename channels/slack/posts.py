"""What is sent to Slack, and how a turn's messages are arranged into posts. Pure."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from channels.slack.render.blocks import MOST_BLOCKS, MOST_CHARS, Block, Picture, Rendered


@dataclass(frozen=True)
class Say:
    """A new message; an urgent one overtakes what waits.

    `text` says the same as the blocks, whole: notifications and screen readers get its beginning,
    and should Slack refuse the blocks, all of it is posted.
    """

    text: str
    blocks: tuple[Block, ...] = ()
    urgent: bool = False


@dataclass(frozen=True)
class Replace:
    """Another content for the message of the time stamp `ts`."""

    ts: str
    text: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Close:
    """The question that stands when this comes to be sent no longer does; `words` tell why."""

    words: str


@dataclass(frozen=True)
class Upload:
    """A picture."""

    picture: Picture


Post = Say | Replace | Close | Upload


def fits(blocks: Sequence[Block]) -> bool:
    """Whether one message holds them."""
    return len(blocks) <= MOST_BLOCKS and len(json.dumps(blocks, ensure_ascii=False)) <= MOST_CHARS


def _joined(run: Sequence[Rendered]) -> list[Post]:
    """A few messages as one post; one that is too long by itself as several."""
    parts: list[list[Block]] = [[]]
    for block in (block for one in run for block in one.blocks):
        if parts[-1] and not fits([*parts[-1], block]):
            parts.append([])
        parts[-1].append(block)
    text = "\n\n".join(one.text for one in run)
    return [
        Say(text if number == 0 else "… (continued)", tuple(part))
        for number, part in enumerate(parts)
    ]


def arrange(messages: Iterable[Rendered]) -> list[Post]:
    """A turn as few posts: alarms first and alone, the rest together as far as it fits.

    One post is one notification, and Slack takes about one post a second.
    """
    found = list(messages)
    posts: list[Post] = [Say(one.text, one.blocks, one.urgent) for one in found if one.alone]
    run: list[Rendered] = []
    for one in found:
        if one.alone:
            continue
        full = not fits([block for other in (*run, one) for block in other.blocks])
        if run and (full or one.picture):
            posts += _joined(run)
            run = []
        if one.picture:
            posts.append(Upload(one.picture))
        run.append(one)
    return [*posts, *_joined(run)] if run else posts
