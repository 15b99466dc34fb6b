"""Whatever a message holds, however long or odd, Slack takes what is made of it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from channels.messages import WEEK_NOTES
from channels.slack.posts import arrange
from channels.slack.render import RENDERERS, render
from channels.slack.render.blocks import Marks
from knowledge.levels import load_levels
from tests.slack.fake.limits import refused
from tests.slack.rendered import words

_texts = st.text(min_size=1, max_size=400)
_long = st.text(min_size=1, max_size=9000)
_choice = st.fixed_dictionaries({"title": _texts, "value": _texts})
_unique = st.lists(_choice, min_size=1, max_size=30, unique_by=lambda one: one["value"])
_url = st.none() | st.sampled_from(["https://a.org/x?y=1&z=2", "javascript:alert(1)", "https://b"])
_card = st.fixed_dictionaries(
    {
        **dict.fromkeys(("id", "title", "claim", "evidence", "why"), _texts), "how": _long,
        "caution": st.none() | _texts,
        "thread": st.fixed_dictionaries({"title": _texts, "site": _texts, "url": _url}),
        "grade": st.fixed_dictionaries({"letter": st.sampled_from("ABCD"), "words": _texts}),
        "citations": st.lists(st.fixed_dictionaries({"text": _texts, "url": _url}), max_size=9),
    },
    optional={"exercise": st.fixed_dictionaries(
        {"name": _texts}, optional={"dose": _texts, "steps": st.lists(_texts, max_size=6),
                                    "progress": _texts, "stop": _texts})},
)  # fmt: skip
_place = st.fixed_dictionaries({"id": _texts, "title": _texts, "group": st.sampled_from("abc")})
_call = st.fixed_dictionaries({"label": _texts, "number": st.sampled_from(["112", "116 123"])})
_bar = st.fixed_dictionaries(
    {"label": _texts, "km": st.floats(0, 300)},
    optional={"planned": st.booleans(), "note": st.sampled_from(WEEK_NOTES),
              "longest_km": st.floats(0, 60)},
)  # fmt: skip
ANY: dict[str, Any] = {
    "text": {},
    "choices": {"choices": _unique},
    "feedback": {"choices": _unique},
    "readback": {"prompt": _texts, "items": st.lists(
        st.fixed_dictionaries({"label": _texts, "value": _texts}), min_size=1, max_size=12)},
    "checklist": {"prompt": _long, "options": _unique, "none": _choice, "unsure": _choice},
    "body_map": {"places": st.lists(
        _place, min_size=1, max_size=40, unique_by=lambda one: one["title"])},
    "advice": {"card": _card},
    "alert": {"level": st.sampled_from(list(load_levels())), "title": _texts,
              "lines": st.lists(_texts, max_size=6), "calls": st.lists(_call, max_size=6)},
    "chart": {"title": _texts, "bars": st.lists(_bar, max_size=20),
              "unit": st.sampled_from(["km", "mi"])},
    "summary": {"title": _texts, "body": _long},
    "hologram": {"choices": _unique, "title": _texts},
}  # fmt: skip


def _any(kind: str) -> Any:
    steps = st.fixed_dictionaries({"step": st.integers(1, 9), "of": st.integers(9, 9)})
    return st.fixed_dictionaries({"kind": st.just(kind), **ANY[kind]}, optional={"progress": steps})


@pytest.mark.parametrize("kind", ANY)
def test_whatever_a_message_holds_slack_takes_it(kind: str) -> None:
    @settings(max_examples=60, deadline=None)
    @given(_any(kind), st.text(max_size=9000))
    def check(message: dict[str, Any], text: str) -> None:
        made = render({"text": text, "custom": message}, Marks("m"))
        assert not [problem for post in arrange([made]) for problem in refused(_blocks(post))]
        assert made.text
        assert "<!" not in words(made) and "<@" not in words(made)

    check()


def _blocks(post: Any) -> list[dict[str, Any]]:
    return list(getattr(post, "blocks", ()))


def test_the_table_of_any_content_is_complete() -> None:
    assert ANY.keys() - {"hologram"} == RENDERERS.keys()
