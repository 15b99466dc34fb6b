"""What is put right in words, wherever the talk stands."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

import pytest

from nlu.checklist import Option
from nlu.corrections import read_correction, retracts
from nlu.dialogue import Dialogue
from nlu.reading import read_message

NOW = datetime(2026, 11, 22, 18, tzinfo=timezone.utc)
KNOWN: dict[str, Any] = {
    "pain_location": "knee",
    "pain_side": "left",
    "onset": "gradual",
    "onset_days": 21.0,
    "mileage_change": "increased",
    "severity": 3.0,
}


@pytest.mark.parametrize(
    ("text", "slot", "value"),
    [
        ("sorry it was 5 weeks not 3", "onset_days", 35.0),
        ("actually it's my shin not my knee", "pain_location", "shin"),
        ("wait, I meant the right one", "pain_side", "right"),
        ("the pain is more like an 8", "severity", 8.0),
        ("it came on suddenly, not gradually", "onset", "sudden"),
        ("the mileage was wrong, it went from 10 to 40 miles a week", "weekly_before_km", 16.09),
        ("no change in mileage, I was wrong", "mileage_change", "unchanged"),
    ],
)
def test_a_correction_names_its_slot_by_itself(text: str, slot: str, value: Any) -> None:
    assert read_correction(text, KNOWN, now=NOW, plainly=True)[slot] == value


@pytest.mark.parametrize(
    "text", ["no swelling", "none of these", "it doesn't lock", "my calf isn't swollen", "7"]
)
def test_an_answer_is_no_correction(text: str) -> None:
    assert read_correction(text, KNOWN, now=NOW, plainly=False) == {}


def test_what_denies_the_place_told_puts_it_right_though_it_isnt_called_a_correction() -> None:
    found = read_correction("it's my shin, not my knee", KNOWN, now=NOW, plainly=False)
    assert found["pain_location"] == "shin"


@pytest.mark.parametrize("known", [KNOWN, {}])
@pytest.mark.parametrize("act", ["correction", "inform"])
def test_a_correction_clears_no_checklist(act: str, known: dict[str, Any]) -> None:
    asked = "universal_red_flags"
    options = [Option("Chest pain", ("u_chest",)), Option("Numb between the legs", ("u_saddle",))]
    dialogue = Dialogue(asked, {**known, "requested_slot": asked}, NOW, options)
    facts = read_message("it's my shin not my knee", dialogue, act=act)
    assert asked not in facts
    assert facts["pain_location"] == "shin"


def test_the_score_asked_for_isnt_read_from_a_corrected_date() -> None:
    dialogue = Dialogue("severity", {**KNOWN, "severity": None}, NOW)
    facts = read_message("sorry it was 5 weeks not 3", dialogue, act="correction")
    assert facts["onset_days"] == 35.0
    assert "severity" not in facts


@pytest.mark.parametrize(
    ("text", "slot", "value"),
    [
        ("scratch the knee, it's really the shin that's sore", "pain_location", "shin"),
        ("hang on, I told you left, looked in the mirror. it's the right", "pain_side", "right"),
        ("scrap that bit about it creeping up, it went all at once", "onset", "sudden"),
        ("my mistake, it was 5 weeks", "onset_days", 35.0),
        ("not the knee, I took the wrong word. is the shin", "pain_location", "shin"),
    ],
)
def test_what_is_taken_back_in_so_many_words_is_a_correction(
    text: str, slot: str, value: Any
) -> None:
    assert retracts(text)
    assert read_correction(text, KNOWN, now=NOW, plainly=True)[slot] == value


@pytest.mark.parametrize(
    "text", ["I said it hurts on hills", "forget it", "the knee, since Monday", "I put ice on it"]
)
def test_other_talk_takes_nothing_back(text: str) -> None:
    assert not retracts(text)
