"""What is sent to Slack, and how a turn's messages are arranged into posts. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from channels.slack.mrkdwn import clip, escape
from channels.slack.render.blocks import (
    LONGEST_TEXT,
    MOST_BLOCKS,
    Block,
    Picture,
    Rendered,
    context,
)


@dataclass(frozen=True)
class Say:
    """A new message; an urgent one overtakes what waits."""

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
class Upload:
    """A picture."""

    picture: Picture


Post = Say | Replace | Upload


def _joined(run: Sequence[Rendered]) -> list[Post]:
    text = clip("\n\n".join(one.text for one in run), LONGEST_TEXT)
    blocks = tuple(block for one in run for block in one.blocks)
    parts = [blocks[start : start + MOST_BLOCKS] for start in range(0, len(blocks), MOST_BLOCKS)]
    return [Say(text, part) for part in parts or [()]]


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
        full = sum(len(other.blocks) for other in run) + len(one.blocks) > MOST_BLOCKS
        if run and (full or one.picture):
            posts += _joined(run)
            run = []
        if one.picture:
            posts.append(Upload(one.picture))
        run.append(one)
    return [*posts, *_joined(run)] if run else posts


def _name(block: Block) -> tuple[str, str]:
    """Kind and mark of a block with controls."""
    kind, _, rest = str(block.get("block_id", "")).partition("|")
    return kind, rest.partition("|")[0]


def question_mark(blocks: Iterable[Block]) -> str | None:
    """The mark of the question that the blocks ask with controls, if they do."""
    for block in blocks:
        kind, mark = _name(block)
        if kind == "q":
            return mark
    return None


def unfolded(
    ts: str, text: str, blocks: Iterable[Block], used: str, more: Sequence[Block]
) -> Replace | None:
    """The message with `more` in place of the control used; None if there's no room for it."""
    left: list[Block] = []
    for block in blocks:
        left += more if block.get("block_id") == used else [block]
    return Replace(ts, text, tuple(left)) if len(left) <= MOST_BLOCKS else None


def closed(ts: str, text: str, blocks: Iterable[Block], used: str | None, answer: str) -> Replace:
    """The message with the controls used replaced by the answer.

    Args:
        ts: the message's time stamp.
        text: its text.
        blocks: its blocks.
        used: the block id of the control used; None closes every question.
        answer: what to say in its place, escaped here.
    """
    kind = "q" if used is None else _name({"block_id": used})[0]
    left: list[Block] = []
    told = False
    for block in blocks:
        own = _name(block)[0]
        gone = own in ("q", "q-hint") if kind == "q" else block.get("block_id") == used
        if not gone:
            left.append(block)
        elif not told:
            left.append(context(escape(clip(answer, 600))))
            told = True
    return Replace(ts, text, tuple(left))
