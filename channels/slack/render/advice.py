"""Advice cards: what to do, why for this runner, how good the evidence is, where it comes from."""

from __future__ import annotations

from typing import Any

from channels.messages import Message
from channels.slack.mrkdwn import escape, link, mrkdwn
from channels.slack.render.blocks import (
    DIVIDER,
    Block,
    Marks,
    Rendered,
    actions,
    button,
    context,
    section,
    sections,
    words,
)
from channels.slack.render.drawings import drawing

EVIDENCE, DRAWING = "evidence", "drawing"


def _title(card: dict[str, Any], text: str) -> str:
    """The title, with what the text adds to it (that it is for later, for instance)."""
    first, bold = text.partition("\n")[0], f"**{card['title']}**"
    return first if first.startswith(bold) else bold


def _source(thread: dict[str, Any]) -> str:
    named = link(thread["title"], thread["url"])
    return f"From: {named} ({escape(thread['site'])})"


def _citations(card: dict[str, Any]) -> list[Block]:
    cited = [f"• {link(one['text'], one['url'])}" for one in card["citations"]]
    return [context("\n".join(cited))] if cited else []


def _exercise(exercise: dict[str, Any] | None) -> list[Block]:
    """How an exercise is done, if the card has one; any part of it may be missing."""
    if not exercise:
        return []
    steps = [f"{number}. {step}" for number, step in enumerate(exercise.get("steps", ()), 1)]
    lines = [
        " · ".join(f"**{one}**" for one in (exercise.get("name"), exercise.get("dose")) if one)
    ]
    lines += steps
    for title, part in (("Then", "progress"), ("Stop if", "stop")):
        if exercise.get(part):
            lines.append(f"{title}: {exercise[part]}")
    return sections("\n".join(line for line in lines if line))


def evidence(card: dict[str, Any]) -> list[Block]:
    """What is known about it, and the studies: shown when asked for."""
    return [context(mrkdwn(f"Evidence: {card['evidence']}")), *_citations(card)]


def advice(message: Message, text: str, marks: Marks) -> Rendered:
    """The kind `advice`; the evidence is a tap away, so that a result stays readable."""
    card = message["card"]
    grade = card["grade"]
    blocks = [
        DIVIDER,
        *sections(f"{_title(card, text)}\nRunners say: {card['claim']}"),
        *sections(f"**Why for you:** {card['why']}\n**How:** {card['how']}"),
        *_exercise(card.get("exercise")),
    ]
    if card.get("caution"):
        blocks.append(section(f"⚠️ *Careful:* {mrkdwn(card['caution'])}"))
    known = mrkdwn(f"Evidence {grade['letter']}: {grade['words']}")
    blocks.append(context(f"{known} · {_source(card['thread'])}"))
    more = [button("Show the evidence", card["id"], EVIDENCE)]
    if drawing(card.get("exercise")):
        more.append(button("Show a drawing", card["id"], DRAWING))
    # A row for each: what is used disappears.
    blocks += [actions([one], marks.name(message)) for one in more]
    return Rendered(words(text or card["title"]), tuple(blocks))
