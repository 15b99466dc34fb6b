"""Messages whose controls were used, or whose question no longer stands. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from channels.slack.mrkdwn import clip, escape
from channels.slack.posts import Replace, fits
from channels.slack.render.blocks import HINT, ONE, QUESTION, Block, context

_LONGEST_ANSWER = 600


def kind_and_mark(block_id: str) -> tuple[str, str]:
    """Kind and mark in the name of a block with controls."""
    kind, _, rest = block_id.partition("|")
    return kind, rest.partition("|")[0]


def _name(block: Block) -> tuple[str, str]:
    return kind_and_mark(str(block.get("block_id", "")))


def question_mark(blocks: Iterable[Block]) -> str | None:
    """The mark of the question that the blocks ask with controls, if they do."""
    for block in blocks:
        kind, mark = _name(block)
        if kind == QUESTION:
            return mark
    return None


def _note(words: str) -> Block:
    return context(escape(clip(words, _LONGEST_ANSWER)))


def closed(ts: str, text: str, blocks: Iterable[Block], words: str) -> Replace:
    """The message with all controls of its question replaced by a few words."""
    left: list[Block] = []
    told = False
    for block in blocks:
        if _name(block)[0] not in (QUESTION, HINT):
            left.append(block)
        elif not told:
            left.append(_note(words))
            told = True
    return Replace(ts, text, tuple(left))


def _without(block: Block, action_id: str) -> list[Block]:
    """A row without the control used; nothing if it was the last."""
    kept = [one for one in block["elements"] if one.get("action_id") != action_id]
    return [{**block, "elements": kept}] if kept else []


def answered(
    ts: str, text: str, blocks: Iterable[Block], used: tuple[str, str], words: str
) -> Replace:
    """The message with the control used replaced by the answer that it gave.

    A question's other controls go with it, and those of a choice of one; what is offered side by
    side stays, except for what was used.

    Args:
        ts: the message's time stamp.
        text: its text.
        blocks: its blocks.
        used: block id and action id of the control used.
        words: what to say in its place, escaped here.
    """
    block_id, action_id = used
    kind, _ = kind_and_mark(block_id)
    if kind == QUESTION:
        return closed(ts, text, blocks, words)
    left: list[Block] = []
    for block in blocks:
        if block.get("block_id") != block_id:
            left.append(block)
            continue
        left += [] if kind == ONE else _without(block, action_id)
        left.append(_note(words))
    return Replace(ts, text, tuple(left))


def unfolded(
    ts: str, text: str, blocks: Iterable[Block], used: str, more: Sequence[Block]
) -> Replace | None:
    """The message with `more` in place of the row used; None if there's no room for it."""
    left: list[Block] = []
    for block in blocks:
        left += more if block.get("block_id") == used else [block]
    return Replace(ts, text, tuple(left)) if fits(left) else None
