"""The web chat: socket.io for talk, HTTP for sessions and for the page."""

from channels.web.channel import WebInput

__all__ = ["WebInput"]
