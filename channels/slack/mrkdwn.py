"""Text in and out of Slack. Pure.

Slack escapes `&`, `<` and `>` in what people type and marks links, people and channels as `<…>`;
and it writes bold with one star. The bot's texts are small Markdown, as the web page shows them.
"""

from __future__ import annotations

import html
import re

# People's own "<" and ">" come escaped, so what stands between these is Slack's markup.
_TOKEN = re.compile(r"<([^<>]*)>")
_URL = r"https?://(?:[^\s()|<>]|\([^\s()|<>]*\))+"
_LINK = re.compile(rf"\[([^\]\n]{{1,300}})\]\(({_URL})\)")
_BOLD = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*", re.DOTALL)
_ITALIC = re.compile(r"(?<![*\w\\])\*(?=[^\s*])([^*\n]+?)(?<=[^\s*\\])\*(?![*\w])")
_ITEM = re.compile(r"(?m)^[-*] ")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!-])")


def _meant(token: re.Match[str], bot_user: str | None) -> str:
    body, _, label = token.group(1).partition("|")
    if body.startswith("@"):
        # Nobody's id goes into the conversation; the bot's own name says nothing.
        return " " if body[1:] == bot_user else (label or " ")
    if body.startswith("#"):
        return f"#{label}" if label else " "
    if body.startswith("!"):
        return label if label and not label.startswith("@") else " "
    if body.startswith(("mailto:", "tel:")):
        return label or body.split(":", 1)[1]
    return label or body


def typed(text: str, bot_user: str | None = None) -> str:
    """What a person typed, as they saw it.

    A leading slash goes: to Rasa `/inform{…}` is an order that sets slots, and only the program
    itself may give orders.
    """
    seen = html.unescape(_TOKEN.sub(lambda token: _meant(token, bot_user), text or ""))
    return re.sub(r"[ \t]+", " ", seen).strip().lstrip("/ \t")


def escape(text: str) -> str:
    """Text in which nothing can ping anybody or make a link."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def link(label: str, url: str | None) -> str:
    """A link of Slack's, or the label alone when there is no web address."""
    if not url or not re.fullmatch(_URL, url):
        return escape(label)
    return f"<{escape(url)}|{escape(label)}>"


def mrkdwn(text: str) -> str:
    """The bot's Markdown in Slack's own marks; everything else is escaped."""
    text = escape(_ITEM.sub("• ", text))
    text = _LINK.sub(lambda found: f"<{found.group(2)}|{found.group(1)}>", text)
    text = _ITALIC.sub(r"_\1_", text)
    text = _BOLD.sub(r"*\1*", text)
    return _ESCAPED.sub(r"\1", text)


def plain(text: str) -> str:
    """The text without marks: for notifications and screen readers, which get no blocks."""
    text = _LINK.sub(r"\1 (\2)", _ITEM.sub("• ", text))
    text = _ITALIC.sub(r"\1", _BOLD.sub(r"\1", text))
    return escape(_ESCAPED.sub(r"\1", text))


def _between(text: str, cut: int) -> int:
    """The place to cut at, moved before a link or an `&amp;` that it would break."""
    broken = re.search(r"(<[^<>]*|&[a-z]{0,4})$", text[:cut])
    return broken.start() if broken and broken.start() > 0 else cut


def clip(text: str, longest: int) -> str:
    """The text, or its beginning and an ellipsis, never half of a link."""
    if len(text) <= longest:
        return text
    return text[: _between(text, longest - 1)] + "…"


def pieces(text: str, longest: int) -> list[str]:
    """The text cut at paragraphs, lines, sentences or words so that each piece fits."""
    found, rest = [], text.strip()
    while len(rest) > longest:
        half = longest // 2
        cut = max(rest.rfind(mark, half, longest) for mark in ("\n\n", "\n"))
        if cut < 0:
            cut = max(rest.rfind(mark, half, longest) for mark in (". ", " "))
        cut = _between(rest, longest - 1 if cut < 0 else cut + 1)
        found.append(rest[:cut].rstrip())
        rest = rest[cut:].lstrip()
    return [*found, rest] if rest else found
