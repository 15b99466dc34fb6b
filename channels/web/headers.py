"""Headers that go with every answer: what a browser may do with it, and nothing more."""

from __future__ import annotations

from collections.abc import Sequence

from sanic import Sanic
from sanic.request import Request
from sanic.response import HTTPResponse

_FEATURES = (
    "accelerometer", "autoplay", "browsing-topics", "camera", "display-capture", "geolocation",
    "gyroscope", "magnetometer", "microphone", "midi", "payment", "usb", "xr-spatial-tracking",
)  # fmt: skip
_YEAR = 365 * 24 * 3600


def security_headers(framed_by: Sequence[str] = ()) -> dict[str, str]:
    """The headers; `framed_by` are the origins whose pages may show ours in a frame."""
    policy = {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self'",
        "img-src": "'self' data:",
        # Covers the web socket of the same host as well (CSP level 3).
        "connect-src": "'self'",
        "frame-src": "'self'",
        "base-uri": "'none'",
        "form-action": "'none'",
        "frame-ancestors": " ".join(["'self'", *framed_by]),
        "require-trusted-types-for": "'script'",
        "trusted-types": "lit-html dompurify",
    }
    return {
        "Content-Security-Policy": "; ".join(f"{name} {value}" for name, value in policy.items()),
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Permissions-Policy": ", ".join(f"{feature}=()" for feature in _FEATURES),
        "Cross-Origin-Opener-Policy": "same-origin",
        # The widget's file alone may be used by others; it says so itself (channels/web/pages.py).
        "Cross-Origin-Resource-Policy": "same-origin",
    }


def add_security_headers(app: Sanic, framed_by: Sequence[str]) -> None:
    """Put the headers on every answer of the app, errors included."""
    headers = security_headers(framed_by)

    async def put_on(request: Request, response: HTTPResponse) -> None:
        for name, value in headers.items():
            response.headers.setdefault(name, value)
        if request.headers.get("x-forwarded-proto") == "https":
            # Only a proxy with TLS says so; on plain http the header would mean nothing.
            response.headers.setdefault("Strict-Transport-Security", f"max-age={_YEAR}")

    app.register_middleware(put_on, "response")
