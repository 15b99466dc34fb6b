"""Drawings of exercises, as the pictures that Slack can show."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from channels.slack.render.blocks import LONGEST_ALT, Picture

# Made of the SVG files of the web page by scripts/draw_slack_exercises.py.
FOLDER = Path(__file__).parents[1] / "drawings"
_SOURCE = re.compile(r"(?:.*/)?([\w-]+)\.svg")


def drawing(exercise: dict[str, Any] | None) -> Picture | None:
    """The picture of an exercise; None if it has no drawing, or none was made for Slack."""
    about = (exercise or {}).get("drawing") or {}
    named = _SOURCE.fullmatch(str(about.get("src") or ""))
    path = FOLDER / f"{named.group(1)}.png" if named else None
    if path is None or not path.is_file() or not about.get("alt"):
        return None
    title = str((exercise or {}).get("name") or "How it is done")
    return Picture(path.name, title, str(about["alt"])[:LONGEST_ALT], path.read_bytes)
