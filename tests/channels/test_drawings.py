"""The drawings of the exercises, as the page of any site that embeds the widget gets them."""

from __future__ import annotations

from typing import Any

import pytest

from knowledge.exercises import DRAWINGS, load_exercises
from tests.channels.test_pages import ask


@pytest.mark.parametrize("name", load_exercises())
def test_every_drawing_is_served(server: Any, name: str) -> None:
    answer = ask(server, f"/drawings/{name}.svg")
    assert answer.status == 200
    assert answer.body == (DRAWINGS / f"{name}.svg").read_bytes()


def test_a_drawing_may_be_shown_elsewhere_and_can_do_nothing(server: Any) -> None:
    headers = ask(server, "/drawings/squat.svg").headers
    assert headers["content-type"] == "image/svg+xml"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cross-origin-resource-policy"] == "cross-origin"
    assert "default-src 'none'" in headers["content-security-policy"]


def test_it_is_not_sent_again_while_it_is_the_same(server: Any) -> None:
    tag = ask(server, "/drawings/squat.svg").headers["etag"]
    again = ask(server, "/drawings/squat.svg", if_none_match=tag)
    assert (again.status, again.body) == (304, b"")


@pytest.mark.parametrize("path", ["/drawings/", "/drawings/none.svg", "/drawings/../exercises.yml"])
def test_nothing_else_is_there(server: Any, path: str) -> None:
    assert ask(server, path).status == 404
