"""The page and its files: what they carry along, and that nothing else can be had."""

from __future__ import annotations

import gzip
import http.client
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

ROOT = Path(__file__).parents[2]
STATIC = ROOT / "channels" / "web" / "static"
PAGES = ["/", "/index.html", "/widget.js", "/page.css", "/privacy", "/safety"]


class Answer:
    def __init__(self, response: http.client.HTTPResponse) -> None:
        self.status, self.body = response.status, response.read()
        self.headers = {name.lower(): value for name, value in response.getheaders()}


def ask(server: Any, path: str, method: str = "GET", **headers: str) -> Answer:
    """A request as it is written: no client tidies the path first."""
    connection = http.client.HTTPConnection(urlsplit(server.url).netloc, timeout=10)
    try:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request(method, path, headers=named)
        return Answer(connection.getresponse())
    finally:
        connection.close()


def test_the_root_is_the_page_and_no_version(server: Any) -> None:
    answer = ask(server, "/")
    assert answer.status == 200
    assert answer.body == (STATIC / "index.html").read_bytes()
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert b"Rasa:" not in answer.body


@pytest.mark.parametrize(
    ("name", "kind"),
    [("widget.js", "text/javascript"), ("page.css", "text/css"), ("THIRD_PARTY.txt", "text/plain")],
)
def test_files_come_whole_with_their_type(server: Any, name: str, kind: str) -> None:
    answer = ask(server, f"/{name}")
    assert answer.body == (STATIC / name).read_bytes()
    assert answer.headers["content-type"] == f"{kind}; charset=utf-8"


@pytest.mark.parametrize(("path", "file"), [("/privacy", "PRIVACY.md"), ("/safety", "SAFETY.md")])
def test_the_texts_are_those_of_the_project(server: Any, path: str, file: str) -> None:
    page = ask(server, path).body.decode()
    first = (ROOT / file).read_text(encoding="utf-8").splitlines()[0]
    assert first in page
    assert "<script" not in page
    assert 'href="/"' in page


@pytest.mark.parametrize("path", PAGES)
def test_everything_carries_the_security_headers(server: Any, path: str) -> None:
    headers = ask(server, path).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'self'" in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert "server" not in headers


def test_only_the_widget_may_be_used_elsewhere(server: Any) -> None:
    assert ask(server, "/widget.js").headers["cross-origin-resource-policy"] == "cross-origin"
    assert "cross-origin-resource-policy" not in ask(server, "/").headers


@pytest.mark.parametrize("path", PAGES)
def test_what_the_browser_has_isnt_sent_again(server: Any, path: str) -> None:
    etag = ask(server, path).headers["etag"]
    again = ask(server, path, If_None_Match=etag)
    assert (again.status, again.body) == (304, b"")
    assert again.headers["etag"] == etag
    assert ask(server, path, If_None_Match='"an older one"').status == 200


@pytest.mark.parametrize("path", PAGES)
def test_who_reads_gzip_gets_it(server: Any, path: str) -> None:
    plain, zipped = ask(server, path), ask(server, path, Accept_Encoding="gzip, br")
    assert "content-encoding" not in plain.headers
    assert zipped.headers["content-encoding"] == "gzip"
    assert "Accept-Encoding" in zipped.headers["vary"]
    assert gzip.decompress(zipped.body) == plain.body


@pytest.mark.parametrize("path", PAGES)
def test_the_head_alone_can_be_had(server: Any, path: str) -> None:
    answer = ask(server, path, method="HEAD")
    assert (answer.status, answer.body) == (200, b"")


@pytest.mark.parametrize(
    "path",
    [
        "/nothing", "/config.yml", "/conversations.db", "/.env", "/.secrets/session-secret",
        "/../PRIVACY.md", "/../../../../etc/passwd", "/%2e%2e/%2e%2e/config.yml",
        "/..%2f..%2fconfig.yml", "/widget.js/../../channel.py", "/static/index.html",
        "//etc/passwd", "/widget.js%00.png", "/models/triage.tar.gz",
    ],
)  # fmt: skip
def test_nothing_else_can_be_had(server: Any, path: str) -> None:
    answer = ask(server, path)
    assert answer.status in (400, 404)
    assert b"root:" not in answer.body
    assert answer.headers["content-type"].startswith("application/json")
    assert b"Traceback" not in answer.body


@pytest.mark.parametrize(
    "path",
    ["/webhooks/rest/webhook", "/webhooks/web/webhook", "/webhooks/callback/webhook",
     "/conversations/web-a/tracker", "/model/parse", "/domain", "/status", "/version", "/webhook"],
)  # fmt: skip
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_rasas_own_interfaces_are_shut(server: Any, path: str, method: str) -> None:
    assert ask(server, path, method=method).status in (404, 405)


def test_it_says_whether_it_is_ready(server: Any) -> None:
    answer = ask(server, "/health")
    assert (answer.status, answer.body) == (200, b'{"status":"ok"}')
