"""A drawing: one panel or two (how it begins, how it ends), each with a body and some things."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Protocol

from exercise_drawings.geometry import Point
from exercise_drawings.ink import (
    FLOOR,
    GROUND,
    HEIGHT,
    NEAR,
    THING,
    THING_EDGE,
    WIDTH,
    box,
    dot,
    line,
)


@dataclass(frozen=True)
class Panel:
    """One moment: what stands behind the body, the body, what lies before it.

    `zoom` below 1 makes room for what would not fit; who lies needs less `height`.
    """

    body: Drawable | None = None
    behind: Sequence[str] = ()
    before: Sequence[str] = ()
    floor: bool = True
    zoom: float = 1.0
    height: float = HEIGHT


class Drawable(Protocol):
    """A body, or a part of one near by."""

    def svg(self) -> list[str]:
        """The strokes, from the back to the front."""


def wall(x: float, facing: int) -> str:
    """A wall whose face is at x; `facing` 1 faces right, -1 left."""
    return box(x - 14 if facing > 0 else x, -4, 14, 214)


def step(left: float, right: float, height: float = 26.0) -> str:
    """A stair step."""
    return box(left, 0, right - left, height)


def chair(left: float, seat: float, back_on_left: bool = True) -> str:
    """A chair 58 wide with its seat at this height."""
    back = left if back_on_left else left + 52
    return (
        box(left, seat - 6, 58, 6)
        + box(back, seat - 6, 6, 62)
        + box(left + 2, 0, 5, seat - 6)
        + box(left + 51, 0, 5, seat - 6)
    )


def ball(x: float, y: float, radius: float) -> str:
    """A ball, or a roll seen from its end."""
    return dot(Point(x, y), radius, THING, THING_EDGE)


def strap(*points: tuple[float, float]) -> str:
    """A towel, a strap or a band."""
    return line([Point(*point) for point in points], THING_EDGE, 5.0)


def _panel(panel: Panel, left: float, top: float, number: int | None) -> str:
    floor = line([Point(8, -3), Point(WIDTH - 8, -3)], THING_EDGE, 3.0) if panel.floor else ""
    parts = [*panel.behind, *(panel.body.svg() if panel.body else ()), *panel.before]
    if panel.zoom != 1:
        # Smaller, but with the middle of the floor where it was.
        x, y = (round(size * (1 - panel.zoom), 1) for size in (WIDTH / 2, HEIGHT - FLOOR + 3))
        parts = [f'<g transform="translate({x:g} {y:g}) scale({panel.zoom:g})">', *parts, "</g>"]
    parts.insert(0, floor)
    badge = ""
    if number is not None:
        badge = (
            f'<circle cx="22" cy="{top + 22:g}" r="13" fill="{NEAR}"/>'
            f'<text x="22" y="{top + 27.5:g}" font-family="sans-serif" font-size="16" '
            f'font-weight="bold" text-anchor="middle" fill="{GROUND}">{number}</text>'
        )
    return f'<g transform="translate({left:g} 0)">{"".join(parts)}{badge}</g>'


def drawing(name: str, description: str, panels: Sequence[Panel]) -> str:
    """The SVG of an exercise, with its name and a description for those who can't see it."""
    width = WIDTH * len(panels)
    numbered = len(panels) > 1
    height = max(panel.height for panel in panels)
    top = HEIGHT - height
    drawn = "\n".join(
        _panel(panel, WIDTH * place, top, place + 1 if numbered else None)
        for place, panel in enumerate(panels)
    )
    between = "".join(
        f'<path d="M{WIDTH * place:g} {top + 16:g}V{HEIGHT - 16:g}" '
        f'stroke="{THING}" stroke-width="2"/>'
        for place in range(1, len(panels))
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 {top:g} {width:g} {height:g}" '
        'role="img" aria-labelledby="title description">\n'
        f'<title id="title">{escape(name)}</title>\n'
        f'<desc id="description">{escape(description)}</desc>\n'
        f'<rect y="{top:g}" width="{width:g}" height="{height:g}" rx="12" fill="{GROUND}"/>'
        f"{between}\n"
        f"{drawn}\n</svg>\n"
    )


__all__ = ["FLOOR", "Panel", "ball", "chair", "drawing", "step", "strap", "wall"]
