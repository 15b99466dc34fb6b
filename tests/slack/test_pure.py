"""What needs no Slack: the Home tab, taps, pictures of cards, and the responses of the domain."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import yaml

from channels.slack.home import home_view, is_plan, last_of
from channels.slack.listeners.taps import Tap, card_of, more_of, read_tap
from channels.slack.posts import Replace, Say, Upload
from channels.slack.render import drawings, render
from channels.slack.render.blocks import Marks
from tests.slack.fake.limits import refused

DOMAIN = Path(__file__).parents[2] / "domain.yml"
ALERT = {"kind": "alert", "level": "self_care", "title": "Look after it <yourself>", "lines": []}
BAR = {"label": "week 1", "km": 20, "planned": True}
CHART = {"kind": "chart", "title": "Your plan", "bars": [BAR]}


def event(custom: dict[str, Any], text: str = "some words", at: float = 1.7e9) -> Any:
    return SimpleNamespace(data={"custom": custom}, text=text, timestamp=at)


# --- the Home tab


def test_home_shows_the_last_result_and_the_plan() -> None:
    events = [event({**ALERT, "title": "Older"}), event(ALERT), event(CHART), event({}), object()]
    before = {"label": "Week before", "km": 15}
    events.insert(3, event({**CHART, "title": "Before and now", "bars": [before]}))
    view = home_view(last_of("alert", events), last_of("chart", events, is_plan))
    assert "Before and now" not in str(view), "what was run is no plan"
    assert not refused(view["blocks"], most=100)
    assert "Look after it &lt;yourself&gt;" in str(view) and "Older" not in str(view)
    assert "Your plan" in str(view) and "some words" in str(view)
    assert "<!date^1700000000^" in str(view), "in the reader's own time zone"


def test_home_without_a_result_is_fine() -> None:
    view = home_view(None, None)
    assert not refused(view["blocks"], most=100) and "None yet" in str(view)


# --- reading a tap

TICKED = {"selected_options": [{"value": "Fever"}, {"value": "Rash"}]}
EARLIER = {"selected_options": [{"value": "Old"}]}
STATE = {"values": {"q|m|0": {"tick": TICKED}, "q|old|0": {"tick": EARLIER}}}


@pytest.mark.parametrize(
    ("action", "state", "answer"),
    [
        ({"action_id": "say:1", "value": "Left"}, {}, "Left"),
        ({"action_id": "say:menu", "selected_option": {"value": "Heel"}}, {}, "Heel"),
        ({"action_id": "ticked", "value": "send"}, STATE, "Fever; Rash"),
        ({"action_id": "whole:0", "value": "None of these"}, {}, "None of these"),
    ],
)
def test_a_tap_says_its_words(action: dict[str, Any], state: Any, answer: str) -> None:
    assert read_tap({"state": state}, {"block_id": "q|m|1", **action}) == Tap(answer)


@pytest.mark.parametrize(
    ("action", "state"), [({"action_id": "ticked"}, {}), ({"action_id": "whole:0"}, STATE)]
)
def test_a_tap_that_contradicts_the_ticks_is_no_answer(action: dict[str, Any], state: Any) -> None:
    tap = read_tap({"state": state}, {"block_id": "q|m|1", "value": "None", **action})
    assert tap.problem and not tap.answer


# --- a card's drawing

CARD = {
    "id": "bridge", "title": "Bridge", "claim": "It helps.", "how": "Like so.", "evidence": "Some.",
    "why": "It suits.", "thread": {"title": "T", "site": "s", "url": None}, "citations": [],
    "grade": {"letter": "B", "words": "Some evidence"},
    "exercise": {"name": "Bridge", "dose": "3 × 10", "steps": ["Lie down.", "Lift."],
                 "progress": "One leg.", "stop": "it stabs",
                 "drawing": {"src": "/drawings/bridge.svg", "alt": "Somebody lifts the hips."}},
}  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setattr(drawings, "FOLDER", tmp_path)
    (tmp_path / "bridge.png").write_bytes(b"png")
    yield tmp_path


def test_an_exercise_is_told_and_its_drawing_offered(folder: Path) -> None:
    made = render({"text": "", "custom": {"kind": "advice", "card": CARD}}, Marks("m"))
    assert not refused(list(made.blocks))
    for words in ("3 × 10", "2. Lift.", "Then: One leg.", "Stop if: it stabs", "Show a drawing"):
        assert words in str(made.blocks)
    button = made.blocks[-1]
    action = {"action_id": "drawing", "block_id": button["block_id"], "value": "bridge"}
    found = card_of("bridge", [event({"kind": "advice", "card": CARD})])
    assert found == CARD
    posts = more_of(CARD, action, {"ts": "1.1", "text": "t", "blocks": list(made.blocks)})
    assert isinstance(posts[0], Replace) and "Show a drawing" not in str(posts[0].blocks)
    assert isinstance(posts[1], Upload) and posts[1].picture.draw() == b"png"
    assert posts[1].picture.alt == "Somebody lifts the hips."


@pytest.mark.parametrize("source", ["/drawings/missing.svg", "../../secret", None])
def test_no_drawing_no_button(folder: Path, source: str | None) -> None:
    exercise = {**CARD["exercise"], "drawing": {"src": source, "alt": "x"}}  # type: ignore[dict-item]
    card = {**CARD, "exercise": exercise}
    made = render({"text": "", "custom": {"kind": "advice", "card": card}}, Marks("m"))
    assert "Show a drawing" not in str(made.blocks)


def test_evidence_goes_into_a_post_of_its_own_when_there_is_no_room() -> None:
    blocks = [{"type": "divider", "block_id": str(n)} for n in range(50)]
    action = {"action_id": "evidence", "block_id": "3"}
    card = {**CARD, "citations": [{"text": "A study", "url": None}]}
    without, below = more_of(card, action, {"ts": "1.1", "blocks": blocks})
    assert isinstance(without, Replace) and len(without.blocks) == 49, "the button is gone"
    assert isinstance(below, Say) and not refused(list(below.blocks))
    assert "Bridge" in str(below.blocks) and "A study" in str(below.blocks)


# --- the domain


def test_no_response_for_slack_hides_a_conditional_one() -> None:
    """Rasa prefers a `channel:` variation to a conditional one, a red flag's text for instance."""
    responses = yaml.safe_load(DOMAIN.read_text("utf-8"))["responses"]
    for name, variations in responses.items():
        kinds = [{"channel", "condition"} & one.keys() for one in variations]
        assert not ({"channel"} in kinds and any("condition" in one for one in kinds)), name
