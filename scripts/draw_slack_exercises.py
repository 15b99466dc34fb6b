"""Makes channels/slack/drawings/*.png of knowledge/drawings/*.svg, because Slack shows no SVG.

Usage: python scripts/draw_slack_exercises.py

Run it after scripts/draw_exercises.py. Each picture notes the drawing it was made of, so that a
test can tell whether it is current.
"""

from __future__ import annotations

import hashlib
import io
import shutil
from pathlib import Path

from PIL import Image, PngImagePlugin
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "knowledge" / "drawings"
TARGET = ROOT / "channels" / "slack" / "drawings"
_WIDTH = 900


def main() -> None:
    """Draw them all, each on white, with few colours."""
    TARGET.mkdir(exist_ok=True)
    for old in TARGET.glob("*.png"):
        old.unlink()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        page = browser.new_page(viewport={"width": _WIDTH, "height": _WIDTH})
        for path in sorted(SOURCE.glob("*.svg")):
            page.set_content(
                f"<body style='margin:0;background:#fff'>{path.read_text('utf-8')}"
                f"<style>svg{{width:{_WIDTH}px;height:auto;display:block}}</style>"
            )
            shot = page.locator("svg").first.screenshot()
            picture = Image.open(io.BytesIO(shot)).convert("RGB").quantize(32)
            note = PngImagePlugin.PngInfo()
            note.add_text("source", hashlib.sha256(path.read_bytes()).hexdigest())
            picture.save(TARGET / f"{path.stem}.png", optimize=True, pnginfo=note)
        browser.close()


if __name__ == "__main__":
    main()
