"""Files served from memory: compressed once, with an ETag, and known by their content."""

from __future__ import annotations

import base64
import gzip
import hashlib
from dataclasses import dataclass, field

from sanic.request import Request
from sanic.response import HTTPResponse, raw

TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".svg": "image/svg+xml",
}
_YEAR = 365 * 24 * 3600


@dataclass(frozen=True)
class File:
    """One file.

    Attributes:
        body: its bytes; kind: its media type.
        for_others: whether pages of other origins may use it.
        for_ever: whether its address changes with its content, so that it needn't be asked again.
    """

    body: bytes
    kind: str
    for_others: bool = False
    for_ever: bool = False
    _zipped: bytes = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_zipped", gzip.compress(self.body, 9, mtime=0))

    @property
    def digest(self) -> str:
        """Sixteen characters that stand for the content."""
        return hashlib.sha256(self.body).hexdigest()[:16]

    @property
    def integrity(self) -> str:
        """What a page that embeds the file can hold it to (Subresource Integrity)."""
        return f"sha384-{base64.b64encode(hashlib.sha384(self.body).digest()).decode()}"

    def answer(self, request: Request) -> HTTPResponse:
        """The file, or that the browser has it already."""
        etag = f'"{self.digest}"'
        headers = {
            "ETag": etag,
            "Cache-Control": f"public, max-age={_YEAR}, immutable" if self.for_ever else "no-cache",
            "Vary": "Accept-Encoding",
        }
        if self.for_others:
            headers["Cross-Origin-Resource-Policy"] = "cross-origin"
            # Integrity is checked only of what the embedding page may read. It holds no secret.
            headers["Access-Control-Allow-Origin"] = "*"
        if request.headers.get("if-none-match") == etag:
            return raw(b"", status=304, headers=headers)
        if "gzip" in request.headers.get("accept-encoding", ""):
            headers["Content-Encoding"] = "gzip"
            return raw(self._zipped, headers=headers, content_type=self.kind)
        return raw(self.body, headers=headers, content_type=self.kind)
