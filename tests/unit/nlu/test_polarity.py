"""How a word is meant: so, not so, once, for another, feared or asked."""

from __future__ import annotations

import pytest

from nlu.persons import about_someone_else
from nlu.polarity import Mood, mood_of, sentences, without_idioms


def mood(text: str, word: str, *, after: str = "") -> Mood:
    start = text.index(word)
    return mood_of(text, start, start + len(word), after)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("no swelling", "swelling"),
        ("no swelling, redness or heat", "heat"),
        ("without any obvious swelling", "swelling"),
        ("my knee isn't really that swollen", "swollen"),
        ("i haven't noticed any swelling", "swelling"),
        ("i've never had palpitations", "palpitations"),
        ("nothing feels numb", "numb"),
        ("neither leg is swollen", "swollen"),
        ("doesn't look red, hot or swollen", "swollen"),
        ("no signs of swelling", "swelling"),
        ("denies fever", "fever"),
        ("touch wood no fever", "fever"),
        ("swelling: no", "swelling"),
        ("swelling - none", "swelling"),
        ("fever no, chills no", "chills"),
        ("fever no chills no", "fever"),
        ("swollen? not that i can see", "swollen"),
        ("i don't think it's swollen", "swollen"),
        ("never swelled or bruised", "bruised"),
    ],
)
def test_denied(text: str, word: str) -> None:
    assert mood(text, word).negated


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("not only swollen but hot", "swollen"),
        ("no doubt it is swollen", "swollen"),
        ("can't believe the swelling", "swelling"),
        ("no better and still swollen", "swollen"),
        ("nothing helps the swelling", "swelling"),
        ("didn't tape my swollen ankle", "swollen"),
        ("haven't run because of the swelling", "swelling"),
        ("none except the swelling", "swelling"),
        ("no swelling until this morning", "swelling"),
        ("no pop but swollen", "swollen"),
        ("no pop, it is swollen", "swollen"),
        ("no, swollen", "swollen"),
        ("the swelling won't go down", "swelling"),
        ("swollen, no idea why", "swollen"),
        ("didn't realise it was swollen", "swollen"),
        ("all good other than swelling", "swelling"),
    ],
)
def test_not_denied(text: str, word: str) -> None:
    assert not mood(text, word).negated


def test_the_next_sentence_may_answer() -> None:
    assert mood("any fever?", "fever", after=" nope.").negated
    assert not mood("fever.", "fever", after=" no idea why.").negated


@pytest.mark.parametrize(
    ("text", "word", "past"),
    [
        ("i had a stress fracture in 2017", "stress fracture", True),
        ("passed out years ago", "passed out", True),
        ("numb toes as a kid", "numb", True),
        ("used to get palpitations", "palpitations", True),
        ("swollen since 2021", "swollen", False),
        ("started in 2019 and my toes are still numb", "numb", False),
        ("fell three weeks ago", "fell", False),
        ("couldn't walk in march, now running 30k a week", "couldn't walk", True),
    ],
)
def test_long_past(text: str, word: str, past: bool) -> None:
    assert mood(text, word).past is past


@pytest.mark.parametrize(
    ("text", "word", "over"),
    [
        ("foot went numb, fine now", "numb", True),
        ("swelling has gone down", "swelling", True),
        ("swelling hasn't gone down", "swelling", False),
        ("swelling went down but came back", "swelling", False),
        ("foot is numb", "numb", False),
    ],
)
def test_over_and_done_with(text: str, word: str, over: bool) -> None:
    assert mood(text, word).over is over


@pytest.mark.parametrize(
    ("text", "word", "other"),
    [
        ("my brother collapsed at a race", "collapsed", True),
        ("a clubmate of mine fainted", "fainted", True),
        ("gran's on warfarin", "warfarin", True),
        ("he fainted", "fainted", True),
        ("my pregnant wife", "pregnant", True),
        ("warfarin is mum's, not me", "warfarin", True),
        ("my wife says my calf is swollen", "swollen", False),
        ("my mate drove me home after i fainted", "fainted", False),
        ("playing with the kids and my knee is swollen", "swollen", False),
        ("my mate collapsed and then i did the same", "collapsed", False),
    ],
)
def test_somebody_else(text: str, word: str, other: bool) -> None:
    assert mood(text, word).other_person is other


@pytest.mark.parametrize(
    ("text", "word", "feared"),
    [
        ("if it swells i will stop", "swells", True),
        ("worried about swelling", "swelling", True),
        ("told to look out for fever", "fever", True),
        ("in case it swells", "swells", True),
        ("nearly fainted", "fainted", True),
        ("trying not to throw up", "throw up", True),
        ("if i run my foot goes numb", "numb", False),
        ("even if it is swollen i can walk", "swollen", False),
        ("worried about my swollen calf", "swollen", False),
        ("if i press it, my toes go numb", "numb", False),
    ],
)
def test_only_feared(text: str, word: str, feared: bool) -> None:
    assert mood(text, word).hypothetical is feared


@pytest.mark.parametrize(
    ("text", "word", "asked"),
    [
        ("does numbness matter?", "numbness", True),
        ("is it true you can faint from heat", "faint", True),
        ("do you always hear a pop?", "pop", True),
        ("why is my foot numb?", "numb", False),
        ("is it normal for my foot to go numb?", "numb", False),
        ("can walk but it is swollen", "swollen", False),
        ("did hit my head", "hit my head", False),
    ],
)
def test_only_asked(text: str, word: str, asked: bool) -> None:
    assert mood(text, word).question is asked


@pytest.mark.parametrize(
    "text", ["not sure if it's swollen", "swollen? dunno", "can't tell whether it's swollen"]
)
def test_not_known(text: str) -> None:
    heard = mood(text, "swollen")
    assert heard.unsure and not heard.negated


def test_never_before_says_nothing_about_now() -> None:
    heard = mood("never had palpitations before", "palpitations")
    assert heard.unsure and not heard.negated


def test_turns_of_phrase_are_blanked_without_moving_anything() -> None:
    text = "popped to the shop, my knee popped"
    blanked = without_idioms(text)
    assert len(blanked) == len(text)
    assert "knee popped" in blanked and "popped to" not in blanked


@pytest.mark.parametrize(
    ("text", "someone"),
    [
        ("my son's knee hurts after football", True),
        ("asking for my wife, she has a sore hip", True),
        ("my daughter is 14 and limps", True),
        ("not me, my mate, he can't get up", True),
        ("my knee hurts, my son says rest", False),
        ("my wife noticed my calf is swollen", False),
        ("had my baby 5 weeks ago, calf hurts", False),
        ("sore shin", False),
    ],
)
def test_whose_complaint_it_is(text: str, someone: bool) -> None:
    assert about_someone_else(text) is someone


def test_sentences_keep_their_marks_and_their_place() -> None:
    text = "Ran 3.5 miles. Swollen? No"
    parts = sentences(text)
    assert [part.text.strip() for part in parts] == ["Ran 3.5 miles.", "Swollen?", "No"]
    assert all(text[part.start : part.end] == part.text for part in parts)


@pytest.mark.parametrize(
    ("text", "word", "unsure"),
    [
        ("not sure if it's a fever", "fever", True),
        ("fever? dunno", "fever", True),
        ("sickle cell trait dunno if it matters", "sickle", False),
        ("no idea if relevant, diabetic", "diabetic", False),
        ("not sure if being diabetic matters here", "diabetic", False),
    ],
)
def test_a_doubt_of_what_it_is_worth_is_no_doubt_that_it_is_so(
    text: str, word: str, unsure: bool
) -> None:
    assert mood(text, word).unsure is unsure


def test_what_was_once_has_a_time_of_its_own() -> None:
    told = "my periods stopped in the spring, had a stress fracture 2 years ago"
    assert not mood(told, "stopped").past
    assert mood(told, "fracture").past
