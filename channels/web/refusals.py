"""What a client is told when it isn't served."""

from __future__ import annotations

from typing import Any

MAX_CHARS = 4000
TEXTS = {
    "rate": "That was a lot of messages at once. Please wait a moment and send it again.",
    "too_long": f"That message is too long for me: at most {MAX_CHARS} characters, please.",
    "bad_request": "I couldn't read that message. Please reload the page and try again.",
    "failed": "Something went wrong on my side. Please send that again. If you feel very ill, "
    "call your emergency number.",
    "origin": "This page may not talk to the bot.",
    "session_expired": "This conversation was deleted. Please reload the page to begin a new one.",
}


def error(code: str) -> dict[str, Any]:
    """The reason as HTTP answers carry it."""
    return {"error": {"code": code, "text": TEXTS[code]}}


def refusal(code: str) -> dict[str, Any]:
    """The reason as acknowledgements of the socket carry it."""
    return {"ok": False, **error(code)}
