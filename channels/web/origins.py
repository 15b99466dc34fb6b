"""Which pages may talk to the bot: its own, and those of the sites on the list."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sanic.request import Request


class Origins:
    """The list of allowed origins, such as `https://club.example`."""

    def __init__(self, allowed: Iterable[str]) -> None:
        """Take the origins of the other sites that may embed the widget."""
        self.listed = tuple(allowed)

    def allows(self, origin: str | None, environ: dict[str, Any] | None = None) -> bool:
        """Whether a page of this origin may connect.

        A request without an origin doesn't come from another site's page. `environ` is the WSGI
        view of the request's headers that socket.io hands over.
        """
        if not origin or origin in self.listed:
            return True
        host = (environ or {}).get("HTTP_X_FORWARDED_HOST") or (environ or {}).get("HTTP_HOST")
        return bool(host) and origin.split("://", 1)[-1] == host

    def headers(self, request: Request) -> dict[str, str] | None:
        """What lets the page of a request read the answer; None if it may not."""
        origin = request.headers.get("origin")
        hosts = {
            "HTTP_HOST": request.headers.get("host"),
            "HTTP_X_FORWARDED_HOST": request.headers.get("x-forwarded-host"),
        }
        if not self.allows(origin, hosts):
            return None
        return _readable_by(origin)

    @staticmethod
    def refused() -> dict[str, str]:
        """What lets a page that isn't allowed read that it isn't, so that it can say so."""
        return _readable_by("*")


def _readable_by(origin: str | None) -> dict[str, str]:
    headers = {"Cache-Control": "no-store", "Vary": "Origin"}
    if origin:
        headers["Access-Control-Allow-Origin"] = origin
        headers["Access-Control-Allow-Headers"] = "content-type"
        headers["Access-Control-Allow-Methods"] = "POST"
    return headers
