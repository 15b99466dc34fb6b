"""Every message the bot can send is something Slack takes."""

from __future__ import annotations

import io
import runpy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from actions.cards import card, card_text
from actions.questions import UNSURE
from channels import messages
from channels.messages import KINDS, WEEK_NOTES
from channels.slack.posts import arrange
from channels.slack.render import RENDERERS, render
from channels.slack.render.advice import evidence
from channels.slack.render.blocks import Marks, Rendered
from channels.slack.render.chart import draw
from channels.slack.render.places import body_map
from knowledge.advice import Suggestion, load_suggestions
from knowledge.levels import load_levels
from knowledge.locations import load_locations
from knowledge.red_flags import load_checklists, load_modifier_checklist
from tests.slack.fake.limits import refused
from triage.advice import Pick

ROOT = Path(__file__).parents[2]
PNG = b"\x89PNG\r\n\x1a\n"
CHECKLISTS = {**load_checklists(), "modifiers": load_modifier_checklist()}


def shown(message: dict[str, Any], text: str = "A text.") -> Rendered:
    made = render({"text": text, "custom": message}, Marks("m"))
    assert not refused(list(made.blocks))
    assert made.text
    return made


def controls(made: Rendered) -> list[dict[str, Any]]:
    return [e for block in made.blocks if block["type"] == "actions" for e in block["elements"]]


def words(made: Rendered) -> str:
    return str(made.blocks)


def test_each_kind_has_a_renderer() -> None:
    assert set(KINDS) <= RENDERERS.keys()


# --- the bot's own content, all of it


@pytest.mark.parametrize("one", load_suggestions().values(), ids=lambda one: one.id)
def test_every_suggestion_becomes_a_card(one: Suggestion) -> None:
    pick = Pick(one, "it suits pain that came on gradually", 1.0)
    content = card(pick)
    made = shown(content, card_text(pick))
    seen = words(made)
    assert one.title.replace("&", "&amp;") in seen.replace("\\'", "'")
    assert f"Evidence {one.grade}" in seen and "Why for you" in seen
    assert not refused(evidence(content["card"]))
    if content["card"]["thread"]["url"]:
        assert f"<{content['card']['thread']['url']}".replace("&", "&amp;") in seen


@pytest.mark.parametrize("checklist", CHECKLISTS.values(), ids=CHECKLISTS.keys())
def test_every_checklist_can_be_ticked_in_its_own_words(checklist: Any) -> None:
    lines = [line.text for line in checklist.lines]
    message = messages.checklist(checklist.intro, lines, checklist.none_label, UNSURE)
    made = shown(messages.with_progress(message, 1, 5))
    boxes = [e for e in controls(made) if e["type"] == "checkboxes"]
    options = [option for group in boxes for option in group["options"]]
    assert [option["value"] for option in options] == lines
    for option, line in zip(options, lines, strict=True):
        more = option.get("description", {}).get("text")
        assert (option["text"]["text"] + (f" {more}" if more else "")) == line, "shown in full"


def test_all_places_are_offered_in_groups_beside_a_picture() -> None:
    places = load_locations().values()
    message = messages.body_map([(one.id, one.label, one.group) for one in places])
    made = shown(message)
    (menu,) = controls(made)
    values = [option["value"] for group in menu["option_groups"] for option in group["options"]]
    assert sorted(values) == sorted(one.label for one in places)
    assert made.picture and made.picture.draw() == body_map() and body_map().startswith(PNG)
    assert "front" in made.picture.alt and "back" in made.picture.alt


def test_the_picture_of_the_body_is_current() -> None:
    """Otherwise run scripts/draw_slack_body_map.py."""
    drawn = runpy.run_path(str(ROOT / "scripts" / "draw_slack_body_map.py"))
    assert Image.open(io.BytesIO(body_map())).info["source"] == drawn["source"]()


@pytest.mark.parametrize("level", load_levels().values(), ids=lambda level: level.id)
def test_every_level_is_told_first_and_alarms_alone(level: Any) -> None:
    first = messages.alert(level.id, level.headline, [level.action], [("Emergency", "112")])
    alarm = level.id in ("emergency", "urgent")
    made = shown(first)
    assert made.alone == made.urgent == alarm
    assert made.blocks[0]["type"] == "header"
    assert "<tel:112|112>" in words(made)


# --- any content


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


# --- details


def test_few_choices_are_buttons_and_many_a_menu() -> None:
    assert [e["type"] for e in controls(shown(messages.choices(["a", "b", "c", "d", "e"])))] == [
        "button"
    ] * 5
    (menu,) = controls(shown(messages.choices([str(n) for n in range(1, 11)])))
    assert menu["type"] == "static_select" and len(menu["options"]) == 10


def test_a_tap_sends_the_words_of_the_choice() -> None:
    assert [e["value"] for e in controls(shown(messages.choices(["Left", "Right"])))] == [
        "Left", "Right",
    ]  # fmt: skip


def test_o5_marks_are_shown_beside_buttons_too() -> None:
    made = shown(messages.choices(["Left", "Right"]), "Which **side**?")
    assert made.blocks[0]["text"] == {"type": "mrkdwn", "text": "Which *side*?"}
    assert made.text == "Which side?"


def test_o8_o9_nothing_that_rasa_adds_to_a_message_is_posted() -> None:
    inside = {"model_id": "m1", "utter_action": "utter_x", "attachment": {"type": "x"}}
    custom = {"kind": "text", "channel": "C0GENERAL", "thread_ts": "1.1", "blocks": [{"x": 1}]}
    made = render({"text": "Some words", "custom": custom, **inside}, Marks("m"))
    assert [block["type"] for block in made.blocks] == ["section"]
    assert made.blocks[0]["text"]["text"] == made.text == "Some words"


def test_plain_buttons_of_a_response_work_too() -> None:
    made = render({"text": "Side?", "buttons": [{"title": "Left", "payload": "left"}]}, Marks("m"))
    assert [e["value"] for e in controls(made)] == ["left"]


def test_a_line_too_long_for_a_box_is_spelled_out_and_sent_by_its_number() -> None:
    lines = ["Fever", "word " * 40 + "end"]
    made = shown(messages.checklist("Any?", lines, "None", "Not sure"))
    assert "word end" in words(made)
    boxes = next(e for e in controls(made) if e["type"] == "checkboxes")
    assert [option["value"] for option in boxes["options"]] == ["1", "2"]


def test_only_questions_bind_their_controls_to_the_turn() -> None:
    asked = shown(messages.with_progress(messages.choices(["Yes"]), 1, 9))
    opinion = shown(messages.feedback(["That helped"]))
    offer = shown(messages.choices(["Summary"]))
    assert asked.blocks[-1]["block_id"].startswith("q|m|")
    assert opinion.blocks[-1]["block_id"].startswith("one|m|")
    assert offer.blocks[-1]["block_id"].startswith("any|m|")


def test_an_unknown_kind_falls_back_to_its_words() -> None:
    assert "Some words" in words(shown({"kind": "hologram", "depth": 3}, "Some words"))


def test_a_chart_is_a_picture_and_words() -> None:
    bars = [{"label": f"week {n}", "km": 20.0 + n, "planned": True} for n in range(12)]
    message = {"kind": "chart", "title": "Your plan", "bars": bars}
    made = shown(message)
    assert made.picture and "week 3: 23 km" in made.picture.alt
    assert draw("Your plan", bars).startswith(PNG)


def test_a_plans_chart_tells_the_kinds_of_weeks_in_the_readers_unit() -> None:
    bars = [
        {"label": "30 Nov", "km": 16.09, "planned": True, "note": "build", "longest_km": 8.05},
        {"label": "7 Dec", "km": 12.07, "planned": True, "note": "cut-back", "longest_km": 6.0},
        {"label": "14 Dec", "km": 8.05, "planned": True, "note": "taper", "longest_km": 4.0},
        {"label": "21 Dec", "km": 15.0, "planned": True, "note": "race", "longest_km": 10.0},
    ]
    made = shown({"kind": "chart", "title": "Your plan", "bars": bars, "unit": "mi"})
    assert made.picture
    for told in ("miles", "30 Nov: 10 mi, longest 5", "(easier week)", "(taper)", "(race week)"):
        assert told in made.picture.alt
    in_miles, in_km = draw("Your plan", bars, "mi"), draw("Your plan", bars)
    assert in_miles.startswith(PNG) and in_miles != in_km
