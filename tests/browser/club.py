"""Another site: a running club's pages that embed the chat, some of them rude or strict."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import urlsplit

from tests.running_bot import free_port

_TEXT = "<h1>The running club</h1>" + "<p>Tuesday: intervals. Sunday: the long loop.</p>" * 12
_RUDE = """
  * { font: italic 30px/3 'Comic Sans MS', serif !important; color: purple !important;
      letter-spacing: 8px !important; text-transform: uppercase !important;
      background: yellow !important; border: 5px dotted red !important; float: left !important;
      box-sizing: content-box !important; max-width: 50px !important }
  button, input, textarea, dialog { display: none !important }
"""


@dataclass(frozen=True)
class Club:
    """The site, under two names: one that the bot allows, one that it doesn't.

    `pasted` is HTML that a test has put on a page of its own.
    """

    port: int
    bot_url: str = ""
    pasted: list[str] = field(default_factory=list)

    @property
    def origin(self) -> str:
        return f"http://club.localhost:{self.port}"

    @property
    def stranger(self) -> str:
        return f"http://stranger.localhost:{self.port}"

    def page(self, path: str) -> tuple[str, str]:
        """A page's HTML and its Content-Security-Policy."""
        if path == "/pasted":
            return _page("", "".join(self.pasted)), ""
        bot, script = self.bot_url, f'<script defer src="{self.bot_url}/widget.js"'
        if path == "/without":
            return _page(), ""
        if path == "/rude":
            return _page(f"<style>{_RUDE}</style>", f"{script}></script>"), ""
        if path == "/strict":
            policy = (
                f"default-src 'none'; script-src {bot}; connect-src {bot} "
                f"{bot.replace('http', 'ws')}; img-src {bot} data:; "
                "require-trusted-types-for 'script'; trusted-types lit-html dompurify"
            )
            return _page("", f"{script}></script>"), policy
        if path == "/settings":
            settings = (
                'data-title="Ask the club" data-color="#7a1fa2" data-position="left" data-open '
                'data-greeting="Where does it hurt, club mate?" data-language="en" '
                'data-privacy="https://club.example/privacy"'
            )
            return _page("", f"{script} {settings}></script>"), ""
        if path == "/element":
            element = '<running-triage-chat data-position="inline"></running-triage-chat>'
            return _page("", f"{element}{script}></script>"), ""
        if path == "/rtl":
            return _page("", f'{script} data-language="ar" data-open></script>', ' dir="rtl"'), ""
        return _page("", f"{script} data-nudge=off></script>"), ""


def _page(head: str = "", body: str = "", attributes: str = "") -> str:
    return (
        f'<!doctype html><html lang="en"{attributes}><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<title>Club</title><link rel="icon" href="data:,">{head}</head>'
        f"<body><main>{_TEXT}</main>{body}</body></html>"
    )


class _Handler(BaseHTTPRequestHandler):
    club: Club

    def do_GET(self) -> None:
        html, policy = self.club.page(urlsplit(self.path).path)
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        if policy:
            self.send_header("Content-Security-Policy", policy)
        self.end_headers()
        self.wfile.write(html.encode())

    def log_message(self, *arguments: object) -> None:
        pass


@contextmanager
def served(club: Club) -> Iterator[Club]:
    """The club's site while it is up."""
    handler = type("Handler", (_Handler,), {"club": club})
    with ThreadingHTTPServer(("127.0.0.1", club.port), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield club
        finally:
            server.shutdown()


def new_club() -> Club:
    return Club(free_port())
