"""The server's log holds nothing that runners typed.

Its name sorts last, because it looks at what all the tests of this folder have typed.
"""

from __future__ import annotations

from typing import Any

from channels.web.tokens import Tokens
from tests.channels.conftest import SECRET


async def test_the_log_holds_nothing_that_was_typed(server: Any) -> None:
    async with server.browser() as tab:
        await tab.say("my zygomatic kneecap hurts since the turnip festival")
        await tab.send({"text": ["turnip festival"], "id": "a"})
        await tab.send({"text": "turnip festival " * 400, "id": "b"})
    log = server.log.read_text(encoding="utf-8", errors="replace")
    assert "Ready." in log
    typed = {text.strip() for text in server.typed if len(text.strip()) > 5}
    assert not [text for text in typed | {"zygomatic", "turnip"} if text in log]
    assert Tokens([SECRET]).mint()[0].split(".")[0] not in log, "nor a token"
