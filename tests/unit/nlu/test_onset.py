"""When and how the complaint began, told on Sunday 22 November 2026."""

from __future__ import annotations

import time
from datetime import datetime, timedelta, timezone

import pytest

from nlu.onset import Onset, read_onset

NOW = datetime(2026, 11, 22, 15, 0)


def told(text: str, asked: str | None = None) -> Onset:
    return read_onset(text, asked=asked, now=NOW)


def close(got: float | None, expected: float | None) -> bool:
    if got is None or expected is None:
        return got is expected
    return abs(got - expected) <= max(1.0, 0.2 * expected)


OPENINGS = [
    # beside other times, the one of the present complaint
    ("Been running about 4 years. Woke up Wednesday with a stiff neck, ran 8 miles Tuesday", 4),
    ("Did a 10k a few weeks back and my shin has throbbed ever since. Rested a week, no use", 21),
    ("I started running 3 months ago and my knees have hurt for the last fortnight", 14),
    ("Training for Manchester, week 9 of 16. My knee started hurting last Thursday", 3),
    ("achilles sore, 4 wks, worse after hills", 28),
    ("sore heel, had it for ages, 7 months easy", 210),
    ("left knee pain for 6 days, had it years ago as well", 6),
    ("Left knee pain. About five weeks total", 35),
    ("Hip flexor has bothered me since the marathon three weeks ago", 21),
    ("pulled my hamstring sprinting for a bus on thursday. race in 5 weeks", 3),
    ("fine until last Thursday, then my calf tightened", 3),
    ("It's been 12 days since I sprained my ankle", 12),
    ("my ankle's been bugging me for months", 90),
    ("lower back tightness, on and off for 10 years", 3650),
    ("pain in shin began 11/15", 7),
    ("I rolled my ankle two Saturdays ago on a trail", 8),
    ("since I began running in the spring both shins have been sore", 221),
    # a run with a day to it
    ("9 miler yesterday, sharp pain at the back of the heel", 1),
    ("Ran 5 this morning and felt a twinge in my groin at mile 3", 0),
    ("Tuesday, usual trail loop. That night my foot hurt to stand on. Bike fine Weds", 5),
    # an older trouble, and its return
    ("Broke my ankle 5 years ago. For the past 2 weeks it has ached after runs", 14),
    ("Tore my calf in March, back running since June, now ankle pain for about a week", 7),
    ("Last year I had shin splints and they are back, started again 2 weeks ago", 14),
    ("Knee pain for 6 weeks, physio says runners knee. 3 weeks off didn't help", 42),
    # pauses
    ("No running since Thursday when I went over on my ankle", 3),
    ("Stopped running two weeks ago with this shin and it still hurts", 14),
    ("I didn't run for a year, then began again. Now my knees are sore", None),
    ("got new spikes 10 days ago and that's when my arch began to ache", 10),
    ("shin pain, fourth week of it, no let up", 24),
    ("had this in my arch 2 years ago as well. This time about a month.", 30),
    ("sore at every push-off for around 5 weeks, 3 x 4k a week", 35),
    ("knees sore, 2nd week", 10),
    # no onset told
    ("my knee hurts when i run", None),
    ("I have a race on Saturday and my shin is sore", None),
    ("heel hurts every morning, been like this for ages", None),
    ("I'm a beginner, 4 weeks in, and I get a stitch every run", None),
    ("8 weeks out from my marathon and my glute has started aching", None),
    ("after about 20 min of running I get pain in the side of my knee", None),
    ("running 3 times a week for a year, 20 miles a week, heel has started to hurt", None),
    ("knees ache, 29yo, want to run a marathon next April", None),
]


@pytest.mark.parametrize(("text", "days"), OPENINGS)
def test_the_onset_is_chosen_among_the_times_of_a_story(text: str, days: float | None) -> None:
    assert close(told(text).days, days), told(text)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("tripped over a kerb last night and landed on my knee", "sudden"),
        ("Back pain came out of nowhere while tying my laces", "sudden"),
        ("I was 4 miles into a 9 mile run when my left calf tightened up", "sudden"),
        ("did my groin playing football", "sudden"),
        ("woke up with a sore knee", "sudden"),
        ("increased gradually from 10 to 20 miles, yesterday something snapped", "sudden"),
        ("sore hip after yesterday's long run", "sudden"),
        ("It's gradually got worse and now I can't do more than 3k", "gradual"),
        ("a dull ache that has been building over the past couple of weeks", "gradual"),
        ("hip niggle after long runs, comes and goes", "gradual"),
        ("heel pain for 8 months", "gradual"),
        ("No particular incident, the shin just started to ache", "gradual"),
        ("I didn't twist it, it came on over several weeks", "gradual"),
        ("not sudden, it crept up", "gradual"),
        ("At first only after runs, then during, now all day", "gradual"),
        ("my foot hurts", None),
        ("I gradually built up my mileage to 30", None),
        ("no pop, my calf is sore", None),
        ("jumped for a header and felt it grab", "sudden"),
        ("ran for the train and my calf cramped", "sudden"),
        ("my knee aches. Fell off a wall three winters ago", None),
    ],
)
def test_sudden_or_gradual_in_a_story(text: str, kind: str | None) -> None:
    assert told(text).kind == kind, told(text)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("3", 3),
        ("about 4 or 5", 4.5),
        ("2w", 14),
        ("month", 30),
        ("weeks", 21),
        ("a cpl of wks", 14),
        ("oh god must be a month by now", 30),
        ("not sure, maybe 10 days", 10),
        ("when i started c25k so 6 weeks", 42),
        ("week 2 of the plan and im in week 5 now", 21),
        ("the last couple of runs", 7),
        ("since about the middle of october", 38),
        ("two years ago, then it came back last week", 7),
        ("about 3 weeks, worse since monday", 21),
        ("after a month off, so 2 weeks ago", 14),
        ("on and off for years", 1095),
        ("suddenly, yesterday", 1),
        ("2 hours ago", 0),
        ("a week and a bit", 9),
        ("fortnight-ish", 14),
        ("a quarter of a year now", 91),
        ("abt 5 weeks", 35),
    ],
)
def test_a_reply_to_when(text: str, days: float) -> None:
    assert close(told(text, "onset_days").days, days), told(text, "onset_days")


@pytest.mark.parametrize("text", ["ages", "no idea sorry", "can't remember", "ages or maybe today"])
def test_not_knowing_when_is_heard(text: str) -> None:
    onset = told(text, "onset_days")
    assert onset.days is None and onset.unsure


@pytest.mark.parametrize(
    "text", ["can i run on saturday?", "how long does it take, 3 weeks?", "asdf", "why?", "knee"]
)
def test_what_is_no_answer_to_when_gives_nothing(text: str) -> None:
    assert told(text, "onset_days") == Onset(None, None, None, None, unsure=False)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("1", "sudden"),
        ("the first one", "sudden"),
        ("all of a sudden", "sudden"),
        ("halfway through a long run", "sudden"),
        ("i fell", "sudden"),
        ("it just started hurting one day", "sudden"),
        ("not gradual, all at once", "sudden"),
        ("woke up with it", "sudden"),
        ("2", "gradual"),
        ("the second", "gradual"),
        ("kinda gradual", "gradual"),
        ("slowly", "gradual"),
        ("more gradual than sudden", "gradual"),
        ("no it came on over a few weeks", "gradual"),
        ("it wasnt sudden", "gradual"),
        ("no sudden pop", "gradual"),
        ("I can show you the exact tree", "sudden"),
        ("over the marathon block", "gradual"),
    ],
)
def test_a_reply_to_sudden_or_gradual(text: str, kind: str) -> None:
    assert told(text, "onset").kind == kind, told(text, "onset")


@pytest.mark.parametrize("text", ["bit of both", "no idea", "dunno", "yes and no"])
def test_not_knowing_how_is_heard(text: str) -> None:
    onset = told(text, "onset")
    assert onset.kind is None and onset.unsure


def test_a_time_may_come_with_the_manner_and_the_manner_with_a_time() -> None:
    assert (told("suddenly on friday", "onset").days) == 2
    assert told("dunno, it crept up on me", "onset_days").kind == "gradual"


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("mileage_change", "went from 20 to 35 in about 3 weeks"),
        ("mileage_change", "gradually built it up since september"),
        ("severity", "7 today, was a 4 yesterday"),
        ("universal_red_flags", "had a fever last week but gone"),
        ("is_adult", "turned 18 in may"),
    ],
)
def test_times_of_other_answers_are_no_onset(asked: str, text: str) -> None:
    onset = told(text, asked)
    assert (onset.days, onset.kind) == (None, None)


def test_the_place_may_come_with_a_time() -> None:
    assert told("left shin, since tuesday", "pain_location").days == 5


def test_spans_point_into_the_message() -> None:
    text = "Knee\u2019s been sore SINCE Friday, came on gradually"
    onset = told(text)
    assert onset.span is not None and text[slice(*onset.span)] == "Friday"
    assert onset.kind_span is not None and text[slice(*onset.kind_span)] == "gradually"


def test_an_aware_now_reads_like_a_naive_one() -> None:
    aware = NOW.replace(tzinfo=timezone(timedelta(hours=-8)))
    assert read_onset("hip sore since friday", asked=None, now=aware).days == 2


@pytest.mark.parametrize(
    "text", ["", " ", "\x00", "?!", "\U0001f600", "a week " * 600, "3 " * 2000]
)
@pytest.mark.parametrize("asked", [None, "onset", "onset_days", "severity"])
def test_no_text_stalls_or_breaks_it(text: str, asked: str | None) -> None:
    began = time.process_time()
    told(text, asked)
    assert time.process_time() - began < 1.0
