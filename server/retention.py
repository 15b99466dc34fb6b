"""`python -m server.retention 30`: delete conversations without a word for 30 days."""

from __future__ import annotations

import argparse
import asyncio
import os
from pathlib import Path

from server.settings import quiet, set_defaults
from server.without_tensorflow import leave_out

_DAY = 24 * 3600.0


def main() -> None:
    """Delete, and say how many."""
    parser = argparse.ArgumentParser(prog="python -m server.retention", description=__doc__)
    parser.add_argument("days", type=float, help="how many days of silence are kept")
    days = parser.parse_args().days
    os.chdir(Path(__file__).parents[1])
    set_defaults()
    quiet()
    leave_out()
    from server.tracker_store import ConversationStore

    store = ConversationStore(host=os.environ["DATABASE_URL"])
    number = asyncio.run(store.forget_older_than(days * _DAY))
    print(f"Deleted {number} conversation{'' if number == 1 else 's'}.")


if __name__ == "__main__":
    main()
