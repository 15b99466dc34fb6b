"""`python -m server.feedback_report`: how many said that it helped."""

from __future__ import annotations

import os
from pathlib import Path

from server.settings import quiet, set_defaults
from server.without_tensorflow import leave_out


def main() -> None:
    """Count, and print."""
    os.chdir(Path(__file__).parents[1])
    set_defaults()
    quiet()
    leave_out()
    from server.feedback import Feedback, report
    from server.tracker_store import ConversationStore

    print(report(Feedback(ConversationStore(host=os.environ["DATABASE_URL"]).engine).all()))


if __name__ == "__main__":
    main()
