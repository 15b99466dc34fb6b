"""Talk to the bot in the terminal; nothing is kept."""

from __future__ import annotations

import asyncio
import logging
import os
import re
import uuid
from typing import Any

from server.settings import quiet, set_defaults
from server.train import MODEL, ROOT
from server.without_tensorflow import leave_out


def _plain(message: dict[str, Any]) -> str:
    """A message as terminal text: no Markdown marks, the buttons below."""
    text = re.sub(r"\*\*|\\", "", message.get("text") or "")
    custom = message.get("custom") or {}
    titles = [one["title"] for one in custom.get("choices", custom.get("places", ()))]
    return text + (f"\n  {' | '.join(titles)}" if titles else "")


async def _talk(agent: Any) -> None:
    from rasa.core.channels.channel import UserMessage

    from channels.terminal import TerminalOutput

    conversation, output = f"terminal-{uuid.uuid4().hex}", TerminalOutput(_plain)
    await agent.handle_message(UserMessage("hello", output, conversation, input_channel="terminal"))
    while True:
        try:
            text = await asyncio.to_thread(input, "\nyou> ")
        except (EOFError, KeyboardInterrupt):
            print("\nTake care.")
            return
        if text.strip():
            await agent.handle_message(
                UserMessage(text, output, conversation, input_channel="terminal")
            )


def main() -> None:
    """Load the bot with a store in memory, and talk."""
    os.chdir(ROOT)
    set_defaults()
    quiet()
    os.environ["DATABASE_URL"] = "sqlite://"
    logging.disable(logging.WARNING)
    leave_out()
    from rasa.utils.log_utils import configure_structlog

    from server.__main__ import load

    configure_structlog(logging.ERROR)
    agent = load(MODEL)
    asyncio.run(_talk(agent))


if __name__ == "__main__":
    main()
