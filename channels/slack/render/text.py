"""Words alone: plain texts, summaries to keep, and kinds that no renderer knows yet."""

from __future__ import annotations

from channels.messages import Message
from channels.slack.render.blocks import DIVIDER, Marks, Rendered, sections, words
from channels.slack.render.choices import controls


def text(message: Message, said: str, marks: Marks) -> Rendered:
    """The kind `text`, and any other in its words: with its choices, if it has such."""
    found = [
        {"title": one["title"], "value": one["value"]}
        for one in message.get("choices", ())
        if isinstance(one, dict) and "title" in one and "value" in one
    ]
    said = said or message.get("title") or message.get("prompt") or ""
    blocks = [*sections(said), *(controls(found, message, marks) if found else [])]
    return Rendered(words(said), tuple(blocks))


def summary(message: Message, said: str, marks: Marks) -> Rendered:
    """The kind `summary`: set apart, so that it is easily found and copied."""
    body = sections(f"**{message['title']}**\n\n{message['body']}")
    return Rendered(words(said), (DIVIDER, *body, DIVIDER))
