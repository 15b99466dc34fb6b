"""The site around the chat: its page, the embed generator, the widget's file and some texts."""

from __future__ import annotations

import html
from dataclasses import replace
from pathlib import Path

from markdown_it import MarkdownIt
from sanic import Blueprint
from sanic.request import Request
from sanic.response import HTTPResponse

from channels.web.files import TYPES, File

_STATIC = Path(__file__).parent / "static"
_ROOT = Path(__file__).parents[2]
# Vector drawings of exercises, which advice cards point to.
_DRAWINGS = _ROOT / "knowledge" / "drawings"
_WIDGET = "widget.js"
_PAGES = {"/": "index.html", "/embed": "embed.html", "/embed/preview": "preview.html"}
_FRAME = "document.html"


class Pages:
    """All that can be fetched, by path; read once, when the server starts."""

    def __init__(self) -> None:
        """Read the files."""
        self._files: dict[str, File] = {}
        for path in sorted(_STATIC.iterdir()):
            if path.suffix in TYPES and path.suffix != ".html":
                self._files[f"/{path.name}"] = _read(path)
        # Browsers ask for it by this name where no page says otherwise.
        self._files["/favicon.ico"] = self._files["/icon.svg"]
        widget = replace(self._files[f"/{_WIDGET}"], for_others=True)
        self._files[f"/{_WIDGET}"] = widget
        versioned = f"/widget.{widget.digest}.js"
        self._files[versioned] = replace(widget, for_ever=True)
        self._words = {"widget": versioned, "integrity": widget.integrity}
        for path in sorted(_DRAWINGS.glob("*.svg")):
            self._files[f"/drawings/{path.name}"] = replace(_read(path), for_others=True)
        for address, name in _PAGES.items():
            self._files[address] = self._page(name)
        self.publish("/privacy", "Privacy", (_ROOT / "PRIVACY.md").read_text("utf-8"))
        self.publish("/safety", "Safety", (_ROOT / "SAFETY.md").read_text("utf-8"))

    def publish(self, address: str, title: str, markdown: str) -> None:
        """Add a text as a page; before the blueprint is made."""
        body = MarkdownIt("commonmark", {"html": False}).render(markdown)
        self._files[address] = self._page(_FRAME, title=html.escape(title), body=body)

    def _page(self, name: str, **words: str) -> File:
        """A page with its `{{words}}` filled in."""
        text = (_STATIC / name).read_text("utf-8")
        for word, value in {**self._words, **words}.items():
            text = text.replace(f"{{{{{word}}}}}", value)
        return File(text.encode(), TYPES[".html"])

    def add_to(self, blueprint: Blueprint) -> None:
        """Add a route for each; nothing else is reachable, whatever path is asked for."""
        for number, (address, file) in enumerate(self._files.items()):
            # Rasa has a route of its own there; the channel answers before it.
            if address == "/":
                continue

            async def serve(request: Request, file: File = file) -> HTTPResponse:
                return file.answer(request)

            blueprint.add_route(serve, address, methods=["GET", "HEAD"], name=f"file_{number}")

    def root(self, request: Request) -> HTTPResponse:
        """The page with the chat."""
        return self._files["/"].answer(request)


def _read(path: Path) -> File:
    return File(path.read_bytes(), TYPES[path.suffix])
