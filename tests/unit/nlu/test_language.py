"""Other languages are recognised, and a runner's English is never taken for one."""

from __future__ import annotations

import pytest

from knowledge.alarm_sentences import load_alarm_sentences, load_ordinary_sentences
from knowledge.languages import load_languages
from nlu.language import other_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Me duele mucho la rodilla al bajar escaleras", "es"),
        ("j'ai mal au tibia quand je cours", "fr"),
        ("mir tut seit gestern die Ferse weh", "de"),
        ("estou com dor na canela há um mês", "pt"),
        ("pergelangan kaki saya bengkak setelah lari", "id"),
        ("после бега болит голень", "ru"),
        ("跑步后膝盖疼", "zh"),
        ("दौड़ने के बाद एड़ी में दर्द होता है", "hi"),
        ("দৌড়ানোর পরে হাঁটুতে ব্যথা", "bn"),
        ("ألم في الركبة بعد الجري", "ar"),
        ("دوڑنے کے بعد گھٹنے میں درد ہے", "ur"),
    ],
)
def test_the_language_is_told(text: str, language: str) -> None:
    assert other_language(text) == language
    assert language in load_languages()


@pytest.mark.parametrize(
    "text",
    ["nah m8", "dunno tbh", "L achilles", "no idea mate", "tibialis posterior", "hamstring innit",
     "bout 3 wks", "la la la", "¯\\_(ツ)_/¯", "🏃🏽‍♀️", "42", "ITBS / PFPS / DOMS"],
)  # fmt: skip
def test_running_slang_and_symbols_are_no_language(text: str) -> None:
    assert other_language(text) is None


def test_no_english_sentence_of_ours_is_taken_for_another_language() -> None:
    sentences = [
        sentence
        for alarm, benign in load_alarm_sentences().values()
        for sentence in (*alarm, *benign)
    ]
    wrong = [one for one in [*sentences, *load_ordinary_sentences()] if other_language(one)]
    assert not wrong
