"""Serves the page, the widget's one file, the drawings, and the texts on privacy and safety."""

from __future__ import annotations

import gzip
import hashlib
import html
from functools import lru_cache
from pathlib import Path

from sanic import Blueprint
from sanic.request import Request
from sanic.response import HTTPResponse, raw

_STATIC = Path(__file__).parent / "static"
_ROOT = Path(__file__).parents[2]
_DRAWINGS = _ROOT / "knowledge" / "drawings"
_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".svg": "image/svg+xml",
}
SECURITY_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
        "connect-src 'self' ws: wss:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; "
        "require-trusted-types-for 'script'; trusted-types lit-html dompurify"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
}


@lru_cache(maxsize=128)
def _content(path: Path, stamp: float) -> tuple[bytes, bytes, str]:
    """A static file, its gzip and its ETag; `stamp` (time of change) renews the cache."""
    body = path.read_bytes()
    return body, gzip.compress(body, mtime=0), f'"{hashlib.sha256(body).hexdigest()[:32]}"'


def _answer(request: Request, body: bytes, zipped: bytes, etag: str, kind: str) -> HTTPResponse:
    headers = {
        **SECURITY_HEADERS,
        "ETag": etag,
        "Cache-Control": "no-cache",
        "Vary": "Accept-Encoding",
    }
    if kind.startswith(("text/javascript", "image/svg")):
        # The widget may be embedded elsewhere, and shows the drawings there; `Sec-Fetch` needs no
        # credentials for them.
        headers["Cross-Origin-Resource-Policy"] = "cross-origin"
    if request.headers.get("if-none-match") == etag:
        return raw(b"", status=304, headers=headers)
    if "gzip" in request.headers.get("accept-encoding", ""):
        headers["Content-Encoding"] = "gzip"
        body = zipped
    return raw(body, headers=headers, content_type=kind)


def _file(request: Request, path: Path) -> HTTPResponse:
    body, zipped, etag = _content(path, path.stat().st_mtime)
    return _answer(request, body, zipped, etag, _TYPES[path.suffix])


def _text_page(request: Request, name: str, title: str) -> HTTPResponse:
    """One of the repository's texts, as it is, on a plain page."""
    text = html.escape((_ROOT / name).read_text(encoding="utf-8"))
    page = (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<link rel="stylesheet" href="/page.css"></head><body><main class="document">'
        f'<p><a href="/">Back to the chat</a></p><pre>{text}</pre></main></body></html>'
    ).encode()
    etag = f'"{hashlib.sha256(page).hexdigest()[:32]}"'
    return _answer(request, page, gzip.compress(page, mtime=0), etag, _TYPES[".html"])


def add_pages(blueprint: Blueprint) -> None:
    """Add a route for each file served; nothing else is reachable, whatever path is asked for."""
    served = [(f"/{path.name}", path) for path in _STATIC.iterdir() if path.suffix in _TYPES]
    served += [(f"/drawings/{path.name}", path) for path in _DRAWINGS.glob("*.svg")]
    for address, path in sorted(served):

        async def serve(request: Request, path: Path = path) -> HTTPResponse:
            return _file(request, path)

        named = address.strip("/").replace("/", "_").replace(".", "_")
        blueprint.add_route(serve, address, methods=["GET", "HEAD"], name=f"file_{named}")

    async def privacy(request: Request) -> HTTPResponse:
        return _text_page(request, "PRIVACY.md", "Privacy")

    async def safety(request: Request) -> HTTPResponse:
        return _text_page(request, "SAFETY.md", "Safety")

    blueprint.add_route(privacy, "/privacy", methods=["GET", "HEAD"], name="privacy")
    blueprint.add_route(safety, "/safety", methods=["GET", "HEAD"], name="safety")


def root_page(request: Request) -> HTTPResponse:
    """The page with the chat."""
    return _file(request, _STATIC / "index.html")
