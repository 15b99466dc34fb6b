"""Strokes as SVG. Colours that stand out from the drawing's own light ground."""

from __future__ import annotations

import math
from collections.abc import Sequence

from exercise_drawings.geometry import Point

GROUND, NEAR, FAR = "#f8fafc", "#1e293b", "#94a3b8"
ACCENT, ARROW, THING, THING_EDGE = "#f59e0b", "#c2410c", "#cbd5e1", "#64748b"
# The floor's height from the lower edge of a panel, and the panel's own size.
FLOOR, WIDTH, HEIGHT = 22.0, 240.0, 240.0


def place(point: Point) -> str:
    """A point as SVG writes it, y downwards."""
    return f"{_number(point.x)} {_number(HEIGHT - FLOOR - point.y)}"


def _number(value: float) -> str:
    return f"{round(value, 1):g}"


def line(points: Sequence[Point], ink: str, width: float) -> str:
    """A stroke through points, with round ends and corners."""
    path = "M" + "L".join(place(point) for point in points)
    return (
        f'<path d="{path}" fill="none" stroke="{ink}" stroke-width="{_number(width)}" '
        'stroke-linecap="round" stroke-linejoin="round"/>'
    )


def curve(points: Sequence[Point], ink: str, width: float) -> str:
    """A bent stroke: start, the point that pulls it, end."""
    start, pull, end = points
    return (
        f'<path d="M{place(start)}Q{place(pull)} {place(end)}" fill="none" stroke="{ink}" '
        f'stroke-width="{_number(width)}" stroke-linecap="round"/>'
    )


def dot(centre: Point, radius: float, fill: str, edge: str | None = None) -> str:
    """A disc."""
    x, y = place(centre).split()
    outline = f' stroke="{edge}" stroke-width="2.5"' if edge else ""
    return f'<circle cx="{x}" cy="{y}" r="{_number(radius)}" fill="{fill}"{outline}/>'


def box(left: float, bottom: float, width: float, height: float, radius: float = 2.0) -> str:
    """A thing with straight sides."""
    x, y = place(Point(left, bottom + height)).split()
    return (
        f'<rect x="{x}" y="{y}" width="{_number(width)}" height="{_number(height)}" '
        f'rx="{_number(radius)}" fill="{THING}" stroke="{THING_EDGE}" stroke-width="2"/>'
    )


def arrow(*points: tuple[float, float]) -> str:
    """A movement: from the first point to the last; a third in between bends the way."""
    way = [Point(*point) for point in points]
    before, tip = way[-2], way[-1]
    direction = math.degrees(math.atan2(tip.y - before.y, tip.x - before.x))
    base = tip.towards(direction, -9)
    head = [tip, tip.towards(direction + 150, 14), tip.towards(direction - 150, 14)]
    shaft = (
        curve([way[0], way[1], base], ARROW, 4.0)
        if len(way) == 3
        else line([way[0], base], ARROW, 4.0)
    )
    return shaft + f'<path d="M{"L".join(place(one) for one in head)}Z" fill="{ARROW}"/>'
