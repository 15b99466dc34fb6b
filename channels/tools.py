"""Rasa's plain `rest` channel, for tools and tests only (`make serve-api`)."""

from __future__ import annotations

from rasa.core.channels.rest import RestInput


class ToolsInput(RestInput):
    """At `/webhooks/rest/webhook`; whoever can reach it can write as anybody."""

    @classmethod
    def name(cls) -> str:
        """Rasa's name for the channel."""
        return "rest"
