"""Draws knowledge/drawings/<exercise>.svg, one for each exercise of knowledge/exercises.yml.

Usage: python scripts/draw_exercises.py [--check]

With `--check` nothing is written; it fails if a drawing is missing, superfluous or out of date.
The poses are in scripts/exercise_drawings; the pictures for Slack are made of these drawings by
scripts/draw_slack_exercises.py.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "scripts")]

from exercise_drawings import close_up, lying, standing  # noqa: E402
from exercise_drawings.scene import Panel, drawing  # noqa: E402

from knowledge.exercises import DRAWINGS, load_exercises  # noqa: E402

# An exercise's drawing is the constant of its name in capitals.
PANELS: dict[str, list[Panel]] = {
    name.lower(): panels
    for module in (standing, lying, close_up)
    for name, panels in vars(module).items()
    if name.isupper() and isinstance(panels, list) and not name.startswith("_")
}


def drawings() -> dict[str, str]:
    """All drawings by file name.

    Raises:
        KeyError: an exercise has no poses.
    """
    return {
        f"{one.id}.svg": drawing(one.name, one.drawing, PANELS[one.id])
        for one in load_exercises().values()
    }


def out_of_date(wanted: dict[str, str]) -> list[str]:
    """Names of the files that differ from what they should be."""
    there = {path.name: path.read_text(encoding="utf-8") for path in DRAWINGS.glob("*.svg")}
    return sorted(
        name for name in wanted.keys() | there.keys() if wanted.get(name) != there.get(name)
    )


def main() -> None:
    """Draw, or check."""
    wanted = drawings()
    unused = sorted(PANELS.keys() - load_exercises().keys())
    if unused:
        sys.exit(f"There are poses for what is no exercise: {', '.join(unused)}")
    stale = out_of_date(wanted)
    if "--check" in sys.argv[1:]:
        sys.exit(f"Draw again, out of date: {', '.join(stale)}" if stale else 0)
    DRAWINGS.mkdir(exist_ok=True)
    for name in stale:
        if name in wanted:
            (DRAWINGS / name).write_text(wanted[name], encoding="utf-8")
        else:
            (DRAWINGS / name).unlink()


if __name__ == "__main__":
    main()
