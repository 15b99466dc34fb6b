"""The words a question begins with, as they are typed: "what", "whats", "how's", "wot"."""

from __future__ import annotations

QUESTION_WORD = r"(?:w[ho]?at|wot|why|how|who|when|where|which)(?:'?(?:s|re|d|ll))?"
