"""Draws channels/slack/body_map.png from the body map of the web page.

Usage: python scripts/draw_slack_body_map.py

Slack shows no SVG, so the picture is made once, by Chromium, and kept. Run this again when the
shapes (widget/src) or the places' names (knowledge/locations.yml) have changed.
"""

from __future__ import annotations

import io
import json
import re
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from knowledge.locations import load_locations  # noqa: E402

TARGET = ROOT / "channels" / "slack" / "body_map.png"
_PATHS = ROOT / "widget" / "src" / "body-paths.ts"
_MAP = ROOT / "widget" / "src" / "body-map.ts"
_WIDTH, _HEIGHT = 1640, 930
_STEP = 46
_STYLE = """
  svg { background: #fff; font: 24px 'DejaVu Sans', 'Liberation Sans', sans-serif; fill: #1e293b }
  path { fill: #cbd5e1; stroke: #fff; stroke-width: 2 }
  path.odd { fill: #93c5fd } line { stroke: #475569; stroke-width: 1.5 }
  circle { fill: #1d4ed8 } .title { font-size: 28px; font-weight: bold } .side { fill: #475569 }
"""


@dataclass(frozen=True)
class Figure:
    """A view: its shapes (place, side, path), where it stands, and where its labels do."""

    title: str
    shapes: list[tuple[str, str | None, str]]
    transform: str
    centre: float
    labels: float
    top: float
    pointed: str | None
    sides: tuple[float, float, str, str] | None = None


def _lists() -> tuple[list[tuple[str, str | None, str]], ...]:
    found = []
    for name in ("FRONT", "BACK"):
        text = _PATHS.read_text("utf-8").split(f"export const {name}", 1)[1].split("];", 1)[0]
        lines = [json.loads(line.strip().rstrip(",")) for line in text.splitlines()
                 if line.strip().startswith("{")]  # fmt: skip
        found.append([(one["place"], one["side"], one["d"]) for one in lines])
    return tuple(found)


def _hips() -> list[tuple[str, str | None, str]]:
    text = _MAP.read_text("utf-8").split("const HIP", 1)[1].split("];", 1)[0]
    pairs = re.findall(r'side:\s*"(\w+)",\s*d:\s*"([^"]+)"', text)
    return [("hip", side, path) for side, path in pairs]


def _sole() -> list[tuple[str, str | None, str]]:
    text = _MAP.read_text("utf-8")
    toes = ""
    for x, y, r in re.findall(r"circle\(([\d.]+), ([\d.]+), ([\d.]+)\)", text):
        left, twice = float(x) - float(r), 2 * float(r)
        toes += f"M{left} {y}a{r} {r} 0 1 0 {twice} 0a{r} {r} 0 1 0 {-twice} 0z"
    parts = re.findall(r'place: "(\w+)", d: "([^"]+)"', text)
    return [("toe", None, toes), *((place, None, path) for place, path in parts)]


def _figures() -> list[Figure]:
    front, back = _lists()
    tall = "translate({} -402) scale(.94)"
    return [
        Figure("Front", [*front, *_hips()], tall.format(-150), 192, 345, 155, "left",
               (75, 315, "right", "left")),
        Figure("Back", back, tall.format(-310), 709, 865, 175, "right",
               (590, 826, "left", "right")),
        Figure("Sole", _sole(), "translate(1220 330) scale(2)", 1284, 1375, 350, None),
    ]  # fmt: skip


def _svg(figures: list[Figure], extra: str = "") -> str:
    parts = []
    for number, figure in enumerate(figures):
        places = list(dict.fromkeys(place for place, _, _ in figure.shapes))
        paths = "".join(
            f'<path id="f{number}-{place}-{side}" d="{path}"'
            f' class="{"odd" if places.index(place) % 2 else "even"}"/>'
            for place, side, path in figure.shapes
        )
        parts.append(f'<g transform="{figure.transform}">{paths}</g>')
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{_HEIGHT}">'
        f"<style>{_STYLE}</style>{''.join(parts)}{extra}</svg>"
    )


def _middle(page: Page, name: str) -> tuple[float, float]:
    """The middle of a shape on the picture."""
    box = page.locator(f'[id="{name}"]').bounding_box()
    assert box is not None, name
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def _labels(page: Page, number: int, figure: Figure) -> str:
    """Names beside the figure, evenly spaced in the order of their places, each with a line."""
    names = load_locations()
    points = []
    for place, side, _ in figure.shapes:
        if side is None or side == figure.pointed:
            points.append((*_middle(page, f"f{number}-{place}-{side}"), place))
    drawn, row = [], figure.top
    for x, y, place in sorted(points, key=lambda point: point[1]):
        row = max(row, y - _STEP / 2)
        drawn.append(
            f'<line x1="{x}" y1="{y}" x2="{figure.labels - 8}" y2="{row - 7}"/>'
            f'<circle cx="{x}" cy="{y}" r="5"/>'
            f'<text x="{figure.labels}" y="{row}">{names[place].label}</text>'
        )
        row += _STEP
    title_at = 34 if figure.sides else figure.top - 50
    drawn.append(
        f'<text class="title" text-anchor="middle" x="{figure.centre}" y="{title_at}">'
        f"{figure.title}</text>"
    )
    if figure.sides:
        left, right, first, second = figure.sides
        for x, words in ((left, first), (right, second)):
            drawn.append(f'<text class="side" text-anchor="middle" x="{x}" y="915">{words}</text>')
    return "".join(drawn)


def main() -> None:
    """Draw the picture."""
    figures = _figures()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        page = browser.new_page(viewport={"width": _WIDTH, "height": _HEIGHT})
        frame = "<body style='margin:0'>{}"
        page.set_content(frame.format(_svg(figures)))
        labels = "".join(_labels(page, number, one) for number, one in enumerate(figures))
        page.set_content(frame.format(_svg(figures, labels)))
        shot = page.locator("svg").screenshot()
        browser.close()
    # A few colours are enough, and a quarter of the bytes.
    Image.open(io.BytesIO(shot)).convert("RGB").quantize(32).save(TARGET, optimize=True)


if __name__ == "__main__":
    main()
