"""Bars of weekly distance: a picture, and the same numbers in words."""

from __future__ import annotations

import io
from collections.abc import Sequence
from functools import partial
from typing import Any

from channels.messages import Message
from channels.slack.mrkdwn import clip
from channels.slack.render.blocks import (
    LONGEST_ALT,
    Marks,
    Picture,
    Rendered,
    sections,
    words,
)

_RUN, _PLANNED = "#475569", "#2563eb"


def in_words(title: str, bars: Sequence[dict[str, Any]]) -> str:
    """What the picture shows, for those who can't see it."""
    listed = "; ".join(f"{bar['label']}: {bar['km']:g} km" for bar in bars)
    return clip(f"{title}. Bars of kilometres. {listed}.", LONGEST_ALT)


def draw(title: str, bars: Sequence[dict[str, Any]]) -> bytes:
    """The PNG. Slow, and to be called in a thread: importing the library takes a second."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # type: ignore[import-untyped]
    from matplotlib.figure import Figure  # type: ignore[import-untyped]

    # Figure and canvas of our own: pyplot keeps figures in a state that threads would share.
    figure = Figure(figsize=(8, 4.5), dpi=120, facecolor="white")
    axes = figure.add_subplot(1, 1, 1)
    colours = [_PLANNED if bar.get("planned") else _RUN for bar in bars]
    places = range(len(bars))
    drawn = axes.bar(places, [bar["km"] for bar in bars], color=colours)
    axes.bar_label(drawn, [f"{bar['km']:g}" for bar in bars], padding=2, fontsize=9)
    slant: dict[str, Any] = {"rotation": 45, "ha": "right"} if len(bars) > 8 else {}
    axes.set_xticks(list(places))
    axes.set_xticklabels([bar["label"] for bar in bars], **slant)
    axes.set_ylabel("km")
    axes.set_title(title)
    axes.spines[["top", "right"]].set_visible(False)
    figure.tight_layout()
    file = io.BytesIO()
    FigureCanvasAgg(figure).print_png(file)
    return file.getvalue()


def chart(message: Message, text: str, marks: Marks) -> Rendered:
    """The kind `chart`; the text beside it stays, as the picture may not arrive."""
    title, bars = message["title"], message["bars"]
    told = in_words(title, bars)
    picture = Picture("plan.png", title, told, partial(draw, title, bars)) if bars else None
    return Rendered(words(text or told), tuple(sections(text or told)), picture=picture)
