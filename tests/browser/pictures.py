"""Compares a picture of the screen with the one that was looked at and found right."""

from __future__ import annotations

import io
import os
from pathlib import Path

from PIL import Image, ImageChops

BASELINES = Path(__file__).parent / "baselines"
DIFFERENCES = Path(__file__).parents[2] / ".visual"
# A pixel differs if a channel is this far off, of 255: edges of letters are drawn a little
# differently by each version of the browser.
_CHANNEL = 48
# So many pixels may differ.
_SHARE = 0.01


def renewing() -> bool:
    """Whether the baselines are to be replaced (`make baselines`)."""
    return bool(os.environ.get("RENEW_BASELINES"))


def difference(name: str, shot: bytes) -> str:
    """What is wrong with a screenshot compared to its baseline, or nothing."""
    path = BASELINES / f"{name}.png"
    now = Image.open(io.BytesIO(shot)).convert("RGB")
    if renewing():
        BASELINES.mkdir(exist_ok=True)
        now.quantize(128, dither=Image.Dither.NONE).save(path, optimize=True)
        return ""
    if not path.exists():
        return f"{path.name} is missing: run `make baselines`, look at it and commit it."
    then = Image.open(path).convert("RGB")
    if now.size != then.size:
        share, mask = 1.0, None
    else:
        bands = ImageChops.difference(now, then).split()
        largest = ImageChops.lighter(ImageChops.lighter(bands[0], bands[1]), bands[2])
        mask = largest.point(lambda value: 255 if value > _CHANNEL else 0)
        share = mask.histogram()[255] / (now.width * now.height)
    if share <= _SHARE:
        return ""
    DIFFERENCES.mkdir(exist_ok=True)
    beside = Image.new("RGB", (then.width + now.width * 2, max(then.height, now.height)), "white")
    beside.paste(then, (0, 0))
    beside.paste(now, (then.width, 0))
    if mask is not None:
        beside.paste("red", (then.width + now.width, 0), mask)
    beside.save(DIFFERENCES / f"{name}.png")
    return (
        f"{name} looks different in {share:.1%} of its pixels (sizes {then.size}, {now.size}). "
        f"Look at {DIFFERENCES.name}/{name}.png: before, now, and in red where. If it is meant "
        "to look so, run `make baselines` and commit the pictures."
    )
