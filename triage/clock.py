"""The time that talks are counted from."""

from __future__ import annotations

import os
from datetime import datetime


def now() -> datetime:
    """The time, with its zone; `TRIAGE_NOW` (ISO) sets it for tests and evaluation."""
    fixed = os.environ.get("TRIAGE_NOW")
    return datetime.fromisoformat(fixed) if fixed else datetime.now().astimezone()
