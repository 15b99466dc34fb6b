"""Draws channels/slack/body_map.png from the body map of the web page.

Usage: python scripts/draw_slack_body_map.py

Slack shows no SVG, so the picture is made once, by Chromium, and kept. Run this again when the
shapes (widget/src/body-shapes.ts) or the places' names (knowledge/locations.yml) have changed; a
test says so.
"""

from __future__ import annotations

import hashlib
import io
import re
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image, PngImagePlugin
from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from knowledge.locations import load_locations  # noqa: E402

TARGET = ROOT / "channels" / "slack" / "body_map.png"
SOURCE = ROOT / "widget" / "src" / "body-shapes.ts"
_WIDTH, _HEIGHT = 1880, 930
_STEP = 44
_STYLE = """
  svg { background: #fff; font: 24px 'DejaVu Sans', 'Liberation Sans', sans-serif; fill: #1e293b }
  .skin { fill: #e2e8f0 }
  .arm { fill: none; stroke: #e2e8f0; stroke-width: 15; stroke-linecap: round }
  polygon { fill: #bfdbfe; stroke: #fff; stroke-width: 2 } polygon.odd { fill: #93c5fd }
  line { stroke: #475569; stroke-width: 1.5 } circle { fill: #1d4ed8 }
  .title { font-size: 28px; font-weight: bold } .side { fill: #475569 }
"""
# Where a shape is inside the outline, on the average.
_MIDDLE = """([outline, points]) => {
  const svg = document.querySelector("svg").appendChild(
    document.createElementNS("http://www.w3.org/2000/svg", "g"));
  svg.innerHTML = `<path d="${outline}"/><polygon points="${points}"/>`;
  const [skin, shape] = svg.children;
  let [sum, x, y] = [0, 0, 0];
  for (let across = -100; across < 200; across += 2) for (let down = 0; down < 460; down += 2) {
    const point = new DOMPoint(across, down);
    if (skin.isPointInFill(point) && shape.isPointInFill(point)) { sum++; x += across; y += down; }
  }
  svg.remove();
  return [x / sum, y / sum];
}"""


@dataclass(frozen=True)
class Figure:
    """A view: its outline, its shapes (place, points), and where it and its labels stand."""

    title: str
    outline: str
    shapes: list[tuple[str, str]]
    left: float
    top: float
    scale: float
    labels: float
    middle: list[tuple[str, str]]
    sides: tuple[str, str] | None = None
    """What is on the picture's left and right, if the other half is the mirror image."""


def _text(name: str) -> str:
    found = re.search(rf"export const {name}\b[^=]*= (.*?)\]\)?;", SOURCE.read_text("utf-8"), re.S)
    assert found, name
    return found.group(1)


def _shapes(name: str) -> list[tuple[str, str]]:
    return re.findall(r'place: "(\w+)", points: "([^"]+)"', _text(name))


def _smooth(name: str) -> str:
    """A closed curve through all points, as the widget draws it (Catmull-Rom)."""
    pairs = re.findall(r"\[(-?[\d.]+), (-?[\d.]+)\]", _text(name))
    points = [(float(x), float(y)) for x, y in pairs]
    path = f"M{points[0][0]},{points[0][1]}"
    for number, start in enumerate(points):
        before, end, after = (points[(number + step) % len(points)] for step in (-1, 1, 2))
        first = [start[axis] + (end[axis] - before[axis]) / 6 for axis in (0, 1)]
        second = [end[axis] + (start[axis] - after[axis]) / 6 for axis in (0, 1)]
        path += f"C{first[0]},{first[1]} {second[0]},{second[1]} {end[0]},{end[1]}"
    return f"{path}Z"


def _figures() -> list[Figure]:
    body, knee, foot = _smooth("HALF_BODY"), _smooth("KNEE"), _smooth("FOOT")
    return [
        Figure("Front", body, _shapes("FRONT_HALF"), 175, 55, 1.85, 340,
               _shapes("FRONT_MIDDLE"), ("right", "left")),
        Figure("Back", body, _shapes("BACK_HALF"), 715, 55, 1.85, 880,
               _shapes("BACK_MIDDLE"), ("left", "right")),
        Figure("Knee, outer side", knee, _shapes("KNEE_SHAPES"), 1260, 110, 2, 1500, []),
        Figure("Foot, inner side", foot, _shapes("FOOT_SHAPES"), 1210, 580, 1.9, 1550, []),
    ]  # fmt: skip


def _half(figure: Figure, number: int, shapes: Sequence[tuple[str, str]]) -> str:
    drawn = "".join(
        f'<polygon points="{points}" class="{"odd" if row % 2 else ""}"/>'
        for row, (_, points) in enumerate(shapes)
    )
    return f'<path class="skin" d="{figure.outline}"/><g clip-path="url(#o{number})">{drawn}</g>'


def _drawn(figure: Figure, number: int) -> str:
    clip = f'<clipPath id="o{number}"><path d="{figure.outline}"/></clipPath>'
    inside = _half(figure, number, [*figure.middle, *figure.shapes])
    if figure.sides:
        arm = re.search(r'export const ARM = "([^"]+)"', SOURCE.read_text("utf-8"))
        assert arm
        inside = f'<path class="arm" d="{arm.group(1)}"/>{inside}'
        inside = (
            f'<ellipse class="skin" cx="0" cy="28" rx="20" ry="25"/>{inside}'
            f'<g transform="scale(-1 1)">{inside}</g>'
        )
    place = f"translate({figure.left} {figure.top}) scale({figure.scale})"
    return f'{clip}<g transform="{place}">{inside}</g>'


def _svg(figures: Sequence[Figure], extra: str = "") -> str:
    parts = "".join(_drawn(figure, number) for number, figure in enumerate(figures))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{_HEIGHT}">'
        f"<style>{_STYLE}</style>{parts}{extra}</svg>"
    )


def _labels(page: Page, figure: Figure) -> str:
    """Names beside the figure, evenly spaced in the order of their places, each with a line."""
    names = load_locations()
    points = []
    for place, shape in (*figure.middle, *figure.shapes):
        x, y = page.evaluate(_MIDDLE, [figure.outline, shape])
        if (place, shape) in figure.middle:
            x = 0
        points.append((figure.top + y * figure.scale, figure.left + x * figure.scale, place))
    drawn, row = [], figure.top + 10.0
    # Lines cross less if, of places at one height, the one nearer to the names comes first.
    for y, x, place in sorted(points, key=lambda point: point[0] - point[1] * 0.13):
        row = max(row, y - _STEP / 4)
        drawn.append(
            f'<line x1="{x}" y1="{y}" x2="{figure.labels - 8}" y2="{row - 7}"/>'
            f'<circle cx="{x}" cy="{y}" r="5"/>'
            f'<text x="{figure.labels}" y="{row}">{names[place].label}</text>'
        )
        row += _STEP
    across = figure.left + (0 if figure.sides else 60 * figure.scale)
    above = figure.top - (20 if figure.sides else 45)
    drawn.append(
        f'<text class="title" text-anchor="middle" x="{across}" y="{above}">{figure.title}</text>'
    )
    for x, words in zip((-75, 75), figure.sides or (), strict=False):
        at = figure.left + x * 1.5
        drawn.append(f'<text class="side" text-anchor="middle" x="{at}" y="915">{words}</text>')
    return "".join(drawn)


def source() -> str:
    """A digest of what the picture is made of."""
    names = "|".join(f"{one.id}={one.label}" for one in load_locations().values())
    return hashlib.sha256(SOURCE.read_bytes() + names.encode()).hexdigest()


def main() -> None:
    """Draw the picture."""
    figures = _figures()
    with sync_playwright() as playwright:
        options: dict[str, Any] = {"args": ["--no-sandbox", "--disable-gpu"]}
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), **options)
        page = browser.new_page(viewport={"width": _WIDTH, "height": _HEIGHT})
        frame = "<body style='margin:0'>{}"
        page.set_content(frame.format(_svg(figures)))
        labels = "".join(_labels(page, figure) for figure in figures)
        page.set_content(frame.format(_svg(figures, labels)))
        shot = page.locator("svg").screenshot()
        browser.close()
    note = PngImagePlugin.PngInfo()
    note.add_text("source", source())
    # A few colours are enough, and a quarter of the bytes.
    picture = Image.open(io.BytesIO(shot)).convert("RGB").quantize(32)
    picture.save(TARGET, optimize=True, pnginfo=note)


if __name__ == "__main__":
    main()
