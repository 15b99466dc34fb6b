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

_RUN, _LONGEST = "#475569", "#0f172a"
# Colour and hatching: what kind of week it is must not hang on colours alone.
_WEEKS = {
    "build": ("#2563eb", ""), "cut-back": ("#93c5fd", "//"), "taper": ("#c4b5fd", ".."),
    "race": ("#b91c1c", ""),
}  # fmt: skip
_NAMES = {"build": "build", "cut-back": "easier week", "taper": "taper", "race": "race week"}
_KM_PER_MILE = 1.609344
_WORDS = {"km": "kilometres", "mi": "miles"}
# From so many bars on, numbers and labels would touch.
_MANY, _TOO_MANY = 8, 16


def _shown(km: float, unit: str) -> str:
    return f"{round(km / _KM_PER_MILE if unit == 'mi' else km, 1):g}"


def _bar_in_words(bar: dict[str, Any], unit: str) -> str:
    note = _NAMES.get(bar.get("note") or "build", "")
    said = f"{bar['label']}: {_shown(bar['km'], unit)} {unit}"
    if bar.get("longest_km") is not None and bar.get("note") != "race":
        said += f", longest {_shown(bar['longest_km'], unit)}"
    return said + (f" ({note})" if note != "build" else "")


def in_words(title: str, bars: Sequence[dict[str, Any]], unit: str = "km") -> str:
    """What the picture shows, for those who can't see it."""
    listed = "; ".join(_bar_in_words(bar, unit) for bar in bars)
    return clip(f"{title}. Bars of {_WORDS[unit]}. {listed}.", LONGEST_ALT)


def draw(title: str, bars: Sequence[dict[str, Any]], unit: str = "km") -> bytes:
    """The PNG. Slow, and to be called in a thread: importing the library takes a second."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # type: ignore[import-untyped]
    from matplotlib.figure import Figure  # type: ignore[import-untyped]

    # Figure and canvas of our own: pyplot keeps figures in a state that threads would share.
    figure = Figure(figsize=(8, 4.5), dpi=120, facecolor="white")
    axes = figure.add_subplot(1, 1, 1)
    scale = 1 / _KM_PER_MILE if unit == "mi" else 1.0
    named: set[str] = set()
    for place, bar in enumerate(bars):
        note = bar.get("note") or "build"
        colour, hatch = _WEEKS[note] if bar.get("planned") else (_RUN, "")
        label = _NAMES[note] if bar.get("planned") and note not in named else None
        named.add(note)
        drawn = axes.bar(
            place, bar["km"] * scale, color=colour, hatch=hatch, edgecolor="white", label=label
        )
        axes.bar_label(drawn, [_shown(bar["km"], unit)], padding=2, fontsize=_size(bars))
    longest = [
        (place, bar["longest_km"] * scale)
        for place, bar in enumerate(bars)
        if bar.get("longest_km") is not None
    ]
    if longest:
        where, high = zip(*longest, strict=True)
        axes.plot(where, high, "o-", color=_LONGEST, markersize=4, linewidth=1, label="longest run")
        axes.legend(frameon=False, fontsize=8, loc="upper left")
    slant: dict[str, Any] = {"rotation": 45, "ha": "right"} if len(bars) > _MANY else {}
    axes.set_xticks(list(range(len(bars))))
    axes.set_xticklabels([bar["label"] for bar in bars], fontsize=_size(bars) + 1, **slant)
    axes.set_ylabel(_WORDS[unit])
    axes.set_title(title)
    axes.margins(y=0.15)
    axes.spines[["top", "right"]].set_visible(False)
    figure.tight_layout()
    file = io.BytesIO()
    FigureCanvasAgg(figure).print_png(file)
    return file.getvalue()


def _size(bars: Sequence[dict[str, Any]]) -> int:
    return 6 if len(bars) > _TOO_MANY else 9


def chart(message: Message, text: str, marks: Marks) -> Rendered:
    """The kind `chart`; the text beside it stays, as the picture may not arrive."""
    title, bars, unit = message["title"], message["bars"], message.get("unit") or "km"
    told = in_words(title, bars, unit)
    picture = Picture("plan.png", title, told, partial(draw, title, bars, unit)) if bars else None
    return Rendered(words(text or told), tuple(sections(text or told)), picture=picture)
