"""Rasa's own command line (`train`, `data validate`, `shell`, …) without TensorFlow."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def main() -> None:
    """Run `rasa` with the arguments given."""
    os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
    sys.path.insert(0, str(Path.cwd()))
    from server.settings import set_defaults
    from server.without_tensorflow import leave_out

    set_defaults()
    leave_out()
    from rasa.__main__ import main as rasa_main

    rasa_main()


if __name__ == "__main__":
    main()
