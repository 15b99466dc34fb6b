"""How the running changed: direction, weekly volumes, percent and longest runs."""

from __future__ import annotations

import re
import time

import pytest

from nlu.mileage import read_mileage
from nlu.mileage_signs import mileage_phrases

ASKED = "mileage_change"
MILE = 1.609344


@pytest.mark.parametrize(
    ("text", "change"),
    [
        # more than before
        ("I bumped my mileage up in spring and now my shin aches", "increased"),
        ("ramped up way too quickly for the ultra", "increased"),
        ("added a fifth day last month, heel is sore since", "increased"),
        ("runs went up from two to four a week", "increased"),
        ("my weekly distance has crept up all autumn", "increased"),
        ("doing far more miles lately", "increased"),
        ("classic too much too soon on my part", "increased"),
        ("every day now instead of once in a while", "increased"),
        ("did my first 22 miler and the knee went", "increased"),
        ("started hill repeats on Thursdays, calf is tight", "increased"),
        ("my coach raised my volume and then this", "increased"),
        # less
        ("I cut my mileage over Christmas and still got hurt", "decreased"),
        ("first week of taper, hamstring grabbed", "decreased"),
        # the same
        ("no change in my training whatsoever", "unchanged"),
        ("I haven't upped my mileage, same shoes too", "unchanged"),
        ("training has been really consistent", "unchanged"),
        # back after a break
        ("back running after my second baby", "returning"),
        ("first run in five months and my calf seized", "returning"),
        ("getting back into it after a long lay-off", "returning"),
        ("I'd had ten weeks off with covid", "returning"),
        ("hadn't run in years till last month", "returning"),
        # new to it
        ("week 5 of couch to 5k and my shins hurt", "new_runner"),
        ("I took up jogging in the summer", "new_runner"),
        ("only been running six weeks", "new_runner"),
        ("total beginner here", "new_runner"),
    ],
)
def test_a_change_told_in_words(text: str, change: str) -> None:
    assert read_mileage(text, asked=None).change == change


@pytest.mark.parametrize(
    "text",
    [
        "should I up my mileage before the race?",
        "going to increase my distance next month",
        "would love to get back into running",
        "thinking of starting couch to 5k",
        "my brother doubled his mileage, I just have a sore toe",
        "I had to cut my mileage because of the pain",
        "the pain came back after two weeks off",
        "swelling has doubled since this morning",
        "it hurts when I run further than a mile",
        "half marathon in the spring, hip sore",
        "on an 18 week plan, achilles stiff",
        "years ago I increased my mileage and got shin splints",
        "can't run faster than a shuffle",
        "started running about eight years ago",
        "no more than a dull ache",
        "yes",
    ],
)
def test_plans_questions_other_people_and_pain_are_no_change(text: str) -> None:
    assert read_mileage(text, asked=None).change is None


@pytest.mark.parametrize(
    ("text", "before", "now"),
    [
        ("went from 18 to 29 mpw", 18 * MILE, 29 * MILE),
        ("28k a week, up from 16", 16, 28),
        ("used to do 12 miles a week, now 22", 12 * MILE, 22 * MILE),
        ("now 45km per week, was 33", 33, 45),
        ("I run 6k four times a week", None, 24),
        ("4x6k a week", None, 24),
        ("3 miles a day 6 days a week", None, 18 * MILE),
        ("5 runs of 8k per week", None, 40),
        ("7k every other day", None, 24.5),
        ("two miles every day", None, 14 * MILE),
        ("24-30 mpw at the moment", None, 27 * MILE),
        ("60k weeks", None, 60),
        ("steady 26 miles a week for years", 26 * MILE, 26 * MILE),
        ("cut back from 44 to 30 miles per week in the summer", 44 * MILE, 30 * MILE),
    ],
)
def test_weekly_volumes_are_kilometres(text: str, before: float | None, now: float | None) -> None:
    mileage = read_mileage(text, asked=None)
    assert mileage.weekly_before_km == pytest.approx(before, abs=0.01)
    assert mileage.weekly_now_km == pytest.approx(now, abs=0.01)


@pytest.mark.parametrize(
    "text",
    [
        "ran 11 miles on Sunday and 6 on Monday",
        "pain starts at mile 7",
        "half marathon next month, 10 weeks to go",
        "1500 km last year",
        "hoping to get to 40 miles a week",
        "I cycle 90 miles a week",
        "I walk 5 miles a day",
        "added 5k a week",
        "my shoes have 420 miles on them",
    ],
)
def test_what_is_not_a_weekly_volume(text: str) -> None:
    mileage = read_mileage(text, asked=None)
    assert mileage.weekly_before_km is None
    assert mileage.weekly_now_km is None


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("nope", "unchanged"),
        ("not really no", "unchanged"),
        ("nah, same old", "unchanged"),
        ("bout the same", "unchanged"),
        ("no more than usual", "unchanged"),
        ("more tempo runs, same mileage though", "unchanged"),
        ("up", "increased"),
        ("a fair bit more", "increased"),
        ("yep, upped it", "increased"),
        ("more intervals", "increased"),
        ("slight increase", "increased"),
        ("no, less if anything", "decreased"),
        ("quite a lot less", "decreased"),
        ("been poorly so hardly any", "decreased"),
        ("only just restarted", "returning"),
        ("new to this", "new_runner"),
        ("went from couch to 15k a week", "new_runner"),
        ("yes", None),
        ("why do you ask", None),
        ("it's the left ankle", None),
        ("thank you", None),
    ],
)
def test_short_answers_count_while_the_question_stands(text: str, change: str | None) -> None:
    assert read_mileage(text, asked=ASKED).change == change


@pytest.mark.parametrize("text", ["no", "more", "same", "up", "18 to 30"])
def test_short_words_mean_nothing_unasked(text: str) -> None:
    assert read_mileage(text, asked=None).change is None


def test_the_answer_takes_a_range_with_to_as_a_change_and_one_with_a_dash_as_a_range() -> None:
    change = read_mileage("20 to 32 km", asked=ASKED)
    assert (change.change, change.weekly_before_km, change.weekly_now_km) == ("increased", 20, 32)
    steady = read_mileage("20-32 km as usual", asked=ASKED)
    assert (steady.change, steady.weekly_before_km, steady.weekly_now_km) == ("unchanged", 26, 26)


def test_numbers_without_a_unit_give_the_direction_and_the_percent_only() -> None:
    mileage = read_mileage("from 20 to 30", asked=ASKED)
    assert (mileage.change, mileage.pct, mileage.weekly_now_km) == ("increased", 50, None)


def test_hours_are_no_distance_but_show_the_change() -> None:
    mileage = read_mileage("about 6 hours a week, was 4", asked=ASKED)
    assert (mileage.change, mileage.pct, mileage.weekly_now_km) == ("increased", 50, None)


@pytest.mark.parametrize(
    ("text", "pct"),
    [
        ("doubled my mileage", 100),
        ("I tripled my distance in a month", 200),
        ("bumped my running up by half", 50),
        ("increased my mileage by a third", 33),
        ("adding 10% a week to my mileage", 10),
        ("halved my mileage last month", -50),
        ("from 20 to 25 miles a week", 25),
    ],
)
def test_the_change_in_percent(text: str, pct: float) -> None:
    assert read_mileage(text, asked=None).pct == pct


@pytest.mark.parametrize(
    ("text", "pct"),
    [
        ("1.5x", 50),
        ("2x", 100),
        ("down 30%", -30),
        ("perhaps fifteen percent more, nothing wild", 15),
        ("tacked another quarter on top", 25),
        ("down by a third", -33),
        ("upped it a quarter", 25),
        ("added a run, 16 miles became 20", 25),
    ],
)
def test_a_bare_factor_is_an_answer(text: str, pct: float) -> None:
    assert read_mileage(text, asked=ASKED).pct == pct


def test_stopping_altogether_is_nothing_a_week() -> None:
    mileage = read_mileage("stopped altogether", asked=ASKED)
    assert (mileage.change, mileage.weekly_now_km) == ("decreased", 0)


@pytest.mark.parametrize("text", ["dunno", "no idea", "I don't keep track", "i'm a walker"])
def test_not_knowing_is_an_answer(text: str) -> None:
    mileage = read_mileage(text, asked=ASKED)
    assert mileage.unsure
    assert mileage.change is None


def test_the_longest_runs() -> None:
    mileage = read_mileage("my longest run was 8 miles, then did 14 on Saturday", asked=None)
    assert mileage.change == "increased"
    assert mileage.longest_before_km == pytest.approx(8 * MILE, abs=0.01)
    assert mileage.longest_now_km == pytest.approx(14 * MILE, abs=0.01)
    assert mileage.weekly_now_km is None


def test_a_beginner_stays_a_beginner_and_a_later_rise_outweighs_a_return() -> None:
    beginner = read_mileage("did c25k in spring style, then upped my distance", asked=None)
    assert beginner.change == "new_runner"
    rise = read_mileage("back running after surgery. Then I doubled my mileage", asked=None)
    assert rise.change == "increased"


def test_less_because_of_the_pain_is_not_the_change_that_led_to_it() -> None:
    mileage = read_mileage("down from 38 miles a week to 12 because of my hip", asked=None)
    assert mileage.change is None
    assert mileage.weekly_now_km is None


def test_the_span_points_at_the_evidence() -> None:
    text = "Sore arch. I bumped my mileage in May."
    span = read_mileage(text, asked=None).span
    assert span is not None
    assert "bumped my mileage" in text[slice(*span)]


def test_every_pattern_of_the_lexicon_compiles_and_none_matches_nothing() -> None:
    phrases = mileage_phrases()
    for group in (phrases.signs, phrases.answers, phrases.context):
        for name, pattern in group.items():
            assert isinstance(pattern, re.Pattern), name
            assert not pattern.search("zzz"), name


def test_a_long_message_is_read_quickly() -> None:
    story = "My knee hurts and I ran from 20 to 30 miles and more and more back and off " * 40
    read_mileage(story, asked=None)
    began = time.process_time()
    read_mileage(story, asked=None)
    assert time.process_time() - began < 0.5
