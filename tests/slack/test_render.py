"""Each kind of message becomes the controls and words that belong to it."""

from __future__ import annotations

from channels import messages
from channels.messages import KINDS
from channels.slack.render import RENDERERS, render
from channels.slack.render.blocks import Marks
from channels.slack.render.chart import draw
from tests.slack.rendered import PNG, controls, shown, words


def test_each_kind_has_a_renderer() -> None:
    assert set(KINDS) <= RENDERERS.keys()


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
