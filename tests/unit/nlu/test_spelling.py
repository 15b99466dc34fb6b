"""Misspelt body words are mended; English is left alone."""

from __future__ import annotations

import subprocess
import sys

import pytest

from nlu.spelling import mend, mend_word, without_drawn_out


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("achilis", "achilles"),
        ("hamstrng", "hamstring"),
        ("anlke", "ankle"),
        ("hamsting", "hamstring"),
        ("rihgt", "right"),
        ("lfet", "left"),
        ("pirifromis", "piriformis"),
        ("sholder", "shoulder"),
    ],
)
def test_slips_are_mended(typed: str, meant: str) -> None:
    assert mend_word(typed) == meant


@pytest.mark.parametrize(
    "word",
    [
        "thats", "dont", "goes", "hill", "chip", "ship", "then", "heat", "night", "light", "angle",
        "parkrun", "strava", "fartlek", "nice", "niece", "half", "calm", "tow", "nek", "alright",
        "whens", "heres", "garmin",
    ],
)  # fmt: skip
def test_english_and_runners_words_are_left_alone(word: str) -> None:
    assert mend_word(word) == word


def test_positions_lead_back_to_the_text_as_typed() -> None:
    typed = "left achiles and rigth hamstrng hurt"
    mended = mend(typed)
    assert mended.text == "left achilles and right hamstring hurt"
    at = mended.text.index("hamstring")
    assert typed[mended.origin(at) : mended.origin(at + len("hamstring"))] == "hamstrng"
    assert mended.origin(len(mended.text)) == len(typed)


def test_the_dictionaries_load_quickly() -> None:
    program = (
        "import time; from nlu.spelling import mend; t = time.process_time(); mend('achiles');"
        "print(time.process_time() - t)"
    )
    taken = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert float(taken.stdout) < 0.6


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("sloooowly", "slowly"),
        ("NOOO", "NO"),
        ("my kneeeee, weeeeks now", "my knee, weeks now"),
        ("soooo bad", "so bad"),
        ("www.parkrun.org", "www.parkrun.org"),
        ("week 3, 1000 miles", "week 3, 1000 miles"),
    ],
)
def test_drawn_out_words_are_shortened(typed: str, read: str) -> None:
    assert without_drawn_out(typed) == read
