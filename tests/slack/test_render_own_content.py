"""Everything that the bot knows and sends is something Slack takes, and is shown in full."""

from __future__ import annotations

import io
import runpy
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from actions.cards import card, card_text
from actions.questions import UNSURE
from channels import messages
from channels.slack.render.advice import evidence
from channels.slack.render.places import body_map
from knowledge.advice import Suggestion, load_suggestions
from knowledge.levels import load_levels
from knowledge.locations import load_locations
from knowledge.red_flags import load_checklists, load_modifier_checklist
from tests.slack.fake.limits import refused
from tests.slack.rendered import PNG, controls, shown, words
from triage.advice import Pick

ROOT = Path(__file__).parents[2]
CHECKLISTS = {**load_checklists(), "modifiers": load_modifier_checklist()}


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
