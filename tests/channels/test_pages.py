"""The page and its files: what they carry along, and that nothing else can be had."""

from __future__ import annotations

import base64
import gzip
import hashlib
import html
import http.client
import re
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import yaml

from tests.channels.conftest import FRIEND

ROOT = Path(__file__).parents[2]
STATIC = ROOT / "channels" / "web" / "static"
PAGES = [
    "/", "/embed", "/embed/preview", "/embed.js", "/preview.js", "/widget.js", "/page.css",
    "/icon.svg", "/privacy", "/safety", "/sources",
]  # fmt: skip


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
    assert "<running-triage-chat" in answer.body.decode()
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert b"Rasa:" not in answer.body


@pytest.mark.parametrize("path", [path for path in PAGES if "." not in path])
def test_a_page_has_no_blank_left_to_fill_and_nothing_inline(server: Any, path: str) -> None:
    page = ask(server, path).body.decode()
    assert "{{" not in page
    assert " style=" not in page
    assert "<style" not in page
    assert not re.search(r"<script(?![^>]*\bsrc=)", page)
    assert not re.search(r"\son\w+=", page), "no handlers in attributes"
    for address in re.findall(r"""<(?:script|link|img|iframe)[^>]*(?:src|href)="([^"]+)""", page):
        assert address.startswith("/"), "nothing is loaded from elsewhere"
        assert ask(server, address).status == 200


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
    title = (ROOT / file).read_text(encoding="utf-8").splitlines()[0].lstrip("# ")
    assert f"<h1>{title}</h1>" in page
    assert "<script" not in page
    assert 'href="/"' in page


def test_the_sources_are_all_that_the_bot_knows_from(server: Any) -> None:
    page = html.unescape(ask(server, "/sources").body.decode())
    for name, key in (("threads", "title"), ("citations", "ref")):
        for entry in yaml.safe_load((ROOT / "knowledge" / f"{name}.yml").read_text())[name]:
            assert entry[key].rstrip(".").replace("[", "(").replace("]", ")") in page
    assert "No clinician has reviewed" in page
    assert "javascript:" not in page


@pytest.mark.parametrize("path", sorted((ROOT / "knowledge" / "drawings").glob("*.svg")))
def test_drawings_of_exercises_can_be_shown_on_any_site(server: Any, path: Path) -> None:
    answer = ask(server, f"/drawings/{path.name}")
    assert answer.body == path.read_bytes()
    assert answer.headers["content-type"] == "image/svg+xml"
    assert answer.headers["cross-origin-resource-policy"] == "cross-origin"


# --- the widget's file, by a name that changes with it


def test_the_page_and_the_generator_name_the_widget_by_its_content(server: Any) -> None:
    for path in ("/", "/embed", "/embed/preview"):
        page = ask(server, path).body.decode()
        (name,) = set(re.findall(r"/widget\.[0-9a-f]{16}\.js", page))
        (integrity,) = set(re.findall(r"sha384-[\w+/=]+", page))
        answer = ask(server, name)
        assert answer.body == (STATIC / "widget.js").read_bytes()
        digest = base64.b64encode(hashlib.sha384(answer.body).digest()).decode()
        assert integrity == f"sha384-{digest}"
        assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"


def test_another_version_isnt_passed_off_as_this_one(server: Any) -> None:
    assert ask(server, "/widget.0123456789abcdef.js").status == 404


def test_without_a_version_browsers_ask_whether_there_is_a_newer_one(server: Any) -> None:
    assert ask(server, "/widget.js").headers["cache-control"] == "no-cache"


@pytest.mark.parametrize("path", PAGES)
def test_everything_carries_the_security_headers(server: Any, path: str) -> None:
    headers = ask(server, path).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self'" in policy
    assert "unsafe" not in policy
    assert f"frame-ancestors 'self' {FRIEND};" in policy, "and those who may embed it"
    assert "require-trusted-types-for 'script'" in policy
    assert "base-uri 'none'" in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert "camera=()" in headers["permissions-policy"]
    assert headers["cross-origin-opener-policy"] == "same-origin"
    assert "server" not in headers
    assert "strict-transport-security" not in headers


@pytest.mark.parametrize("path", ["/health", "/nothing", "/socket.io/?EIO=4", "/chat/session"])
def test_what_is_no_page_carries_them_too(server: Any, path: str) -> None:
    headers = ask(server, path).headers
    assert "default-src 'none'" in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"


def test_behind_tls_browsers_are_told_to_stay_there(server: Any) -> None:
    headers = ask(server, "/", X_Forwarded_Proto="https").headers
    assert headers["strict-transport-security"].startswith("max-age=31536000")


def test_only_the_widget_may_be_used_elsewhere(server: Any) -> None:
    widget = ask(server, "/widget.js").headers
    assert widget["cross-origin-resource-policy"] == "cross-origin"
    assert widget["access-control-allow-origin"] == "*", "integrity is checked of nothing else"
    page = ask(server, "/").headers
    assert page["cross-origin-resource-policy"] == "same-origin"
    assert "access-control-allow-origin" not in page


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
        "/index.html", "/embed.html",
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
