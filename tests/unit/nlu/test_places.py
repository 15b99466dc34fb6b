"""Where it hurts, as runners write it."""

from __future__ import annotations

import json
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.files import FOLDER, read
from nlu.places import Places, read_places


def heard(text: str, asked: str | None = None) -> Places:
    return read_places(text, asked=asked)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("got a really sharp pain under my heel first thing in the morning", "heel"),
        ("planter fasciitus in my right foot", "heel"),
        ("sole of my right foot burning", "foot_arch"),
        ("a pain in the arch of right foot. never had foot trouble before", "foot_arch"),
        ("sore at the heel of my left foot", "heel"),
        ("tried new shoes, now both arches ache", "foot_arch"),
        ("pain in the ball of my foot, feels like a pebble", "forefoot"),
        ("top of my left foot is sore where the laces go", "forefoot"),
        ("the outside edge of my foot aches", "forefoot"),
        ("stress fracture in my 2nd metatarsal", "forefoot"),
        ("big toenail went black and it throbs", "toe"),
        ("inside of the ankle hurts just behind the bone", "ankle"),
        ("achillies is stiff every morning", "achilles"),
        ("lump on the back of my heel", "achilles"),
        ("back of leg just above the ankle is tender", "achilles"),
        ("felt a pull in my right soleus", "calf"),
        ("the back of my left leg below the knee hurts", "calf"),
        ("right leg, lower part at the back", "calf"),
        ("shin splits again", "shin"),
        ("front of lower leg gets tight", "shin"),
        ("side of my shin is sore to touch", "shin"),
        ("pain just below the kneecap going downstairs", "knee"),
        ("runners knee I reckon", "knee"),
        ("behind my left knee feels sore", "knee"),
        ("my ITBS is back with a vengeance", "it_band"),
        ("front of my thigh cramps after 10 miles", "quad"),
        ("back of thigh pulled doing strides", "hamstring"),
        ("upper leg at the back feels like its tearing", "hamstring"),
        ("did my hammy in at football", "hamstring"),
        ("outer part of my hip clicks and hurts", "hip"),
        ("inner thigh strain from sprints", "groin"),
        ("pubic bone is sore since week 10", "groin"),
        ("deep ache in my bum when I drive", "glute"),
        ("physio says it's my piriformis", "glute"),
        ("my back is killing me after the long run", "lower_back"),
        ("tailbone pain since falling on the ice", "lower_back"),
        ("tight between my shoulder blades", "upper_back"),
        ("neck is stiff on the right side", "neck"),
        ("get a stitch under my ribs every run", "side_stitch"),
        ("sore ribs after falling on a gate", "chest"),
        ("stomach cramps after 8 miles every time", "abdomen"),
        ("fell off a curb, wrist is swollen", "other"),
    ],
)
def test_every_place_has_many_names(text: str, place: str) -> None:
    assert heard(text).main == place


@pytest.mark.parametrize(
    ("text", "present"),
    [
        ("It's my shin, not my knee", {"shin"}),
        ("knee is fine now but my hip is really sore", {"hip"}),
        ("chest is fine, no calf swelling, just a sore ankle", {"ankle"}),
        ("no knee or hip pain, it's only the ankle", {"ankle"}),
        ("nothing in the knee, everything in the hip", {"hip"}),
        ("knee, no wait, calf", {"calf"}),
        ("not only my knee but my hip as well", {"knee", "hip"}),
        ("not sure if it's my shin or calf", {"shin", "calf"}),
        ("never had knee pain before but now my left knee aches", {"knee"}),
        ("ankle isn't swollen but it hurts to hop", {"ankle"}),
        ("sore calf. Shin splints in high school", {"calf"}),
        ("sore toe, shall I cut the nail right back", {"toe"}),
        ("hip aches. History: left Achilles trouble 2022, sorted", {"hip"}),
        ("a stress fracture in my right shin, properly healed, and now my left calf", {"calf"}),
    ],
)
def test_denied_and_corrected_places_are_left_out(text: str, present: set[str]) -> None:
    assert set(heard(text).present) == present


def test_denied_places_are_reported() -> None:
    assert heard("no knee or hip pain, it's only the ankle").denied == ("knee", "hip")


@pytest.mark.parametrize(
    ("text", "place", "past"),
    [
        ("I broke my left ankle 2 years ago, now the right knee hurts", "knee", ("ankle",)),
        ("had shin splints as a teenager. these days it's my achilles", "achilles", ("shin",)),
        ("dodgy knees from rugby (years ago) and now a sore hip", "hip", ("knee",)),
        ("old ankle sprain never bothers me, but my calf is painful", "calf", ("ankle",)),
        ("used to get ITB trouble, this is different, pain in my glute", "glute", ("it_band",)),
        (
            "after a layoff with flu and a pulled hamstring my shin aches",
            "shin",
            ("hamstring",),
        ),
    ],
)
def test_old_injuries_are_no_complaints(text: str, place: str, past: tuple[str, ...]) -> None:
    assert (heard(text).main, heard(text).past) == (place, past)


def test_an_old_injury_that_flares_is_a_complaint() -> None:
    assert heard("my old calf strain has flared up again").main == "calf"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("my mate had a stress fracture in his shin and now my foot hurts on top", "forefoot"),
        ("wife had knee surgery last month. Anyway my heel has been sore since march", "heel"),
        ("ran with my brother who has a bad back; i've a sore shin", "shin"),
        # somebody asking for a child is asking about that place
        ("daughter's knee hurts below the kneecap", "knee"),
    ],
)
def test_other_peoples_injuries(text: str, place: str) -> None:
    assert heard(text).present == (place,)


@pytest.mark.parametrize(
    ("text", "present"),
    [
        ("calf raises and heel drops every day but my achilles is no better", {"achilles"}),
        ("foam rolled my quads and stretched my calves but the knee pain won't shift", {"knee"}),
        ("pain in my knee, is it from my tight calves?", {"knee"}),
        ("my knee brace rubs but the knee itself is ok, the shin hurts", {"shin"}),
        ("Ran on the balls of my feet to spare the heel, heel still hurts", {"heel"}),
        ("front of the hip pinches when I lift my knee", {"hip"}),
        ("ankle hurts when I put weight on my foot", {"ankle"}),
    ],
)
def test_treatments_causes_and_gear_are_no_complaints(text: str, present: set[str]) -> None:
    assert set(heard(text).present) == present


@pytest.mark.parametrize(
    ("text", "present"),
    [
        ("pain goes from my hip down to my knee", ("hip", "knee")),
        ("Hamstring/glute pain on the right side when sitting", ("hamstring", "glute")),
        ("my quads are always sore but the problem is my left knee", ("knee", "quad")),
        ("chest feels tight and left arm aches when I run", ("chest", "other")),
        ("shins feel bruised, calves like concrete", ("shin", "calf")),
        ("my knee clicks but no pain. what hurts is my heel", ("heel",)),
        ("hip is tight as ever. New thing: my left Achilles", ("achilles", "hip")),
    ],
)
def test_the_complaint_comes_first_and_the_others_after(
    text: str, present: tuple[str, ...]
) -> None:
    assert heard(text).present == present


@pytest.mark.parametrize(
    "text",
    [
        "thats right, nothing hurts at the moment",
        "I get back into running tomorrow, any tips",
        "is heel striking bad for your knees",
        "wear a neck gaiter in winter?",
        "ran 300 feet of elevation, toe the line next week",
        "best chest strap for heart rate",
        "can you suggest a 5k plan for week 1, I'm heading home now",
        "I need to get my head around pacing",
        "how do i strengthen my glutes",
        "my legs felt great today",
        "side note: love this bot",
        "on the other hand maybe I rest",
        "I came back from holiday and ran a PB",
        "back in march it was all flat",
        "went home on foot",
    ],
)
def test_body_words_in_idioms_gear_and_plans_mean_nothing(text: str) -> None:
    assert heard(text).main is None


@pytest.mark.parametrize(
    ("text", "place", "vague"),
    [
        ("my foot hurts", "other", "foot"),
        ("left leg hurts", "other", "leg"),
        ("hurt my back on the last hill", "lower_back", "back"),
        ("my foot hurts, the top bit", "forefoot", None),
        ("low back hurts", "lower_back", None),
    ],
)
def test_a_wide_word_has_to_be_asked_about(text: str, place: str, vague: str | None) -> None:
    assert (heard(text).main, heard(text).vague) == (place, vague)


@pytest.mark.parametrize(
    ("text", "place", "vague"),
    [
        ("kneecap", "knee", None),
        ("my arse", "glute", None),
        ("just above the ankle bone on the inside", "ankle", None),
        ("IT band", "it_band", None),
        ("Ball or top of the foot", "forefoot", None),
        ("Stitch (side)", "side_stitch", None),
        ("back", "lower_back", "back"),
        ("foot", "other", "foot"),
        ("lower leg", "other", "leg"),
        ("it's my left knee", "knee", None),
        ("kne", "knee", None),
        ("7", None, None),
        ("how do i go back", None, None),
        ("i dont know", None, None),
    ],
)
def test_a_reply_to_where_may_be_a_bare_word(
    text: str, place: str | None, vague: str | None
) -> None:
    answer = heard(text, "pain_location")
    assert (answer.main, answer.vague) == (place, vague)


def test_spans_are_those_of_the_message_as_typed() -> None:
    text = "Ran 5k. LEFT  hamstrng went"
    found = heard(text)
    assert found.span is not None
    assert text[slice(*found.span)] == "LEFT  hamstrng"
    assert [(m.place, m.side, m.status) for m in found.mentions] == [
        ("hamstring", "left", "present")
    ]


def test_every_location_can_be_named() -> None:
    lexicon = read("lexicon/places.yml", "lexicon_places.json")
    schema = json.loads((FOLDER / "schema" / "lexicon_places.json").read_text())
    named = set(lexicon["names"]) | {part["plain"] for part in lexicon["parts"].values()}
    assert named == set(schema["definitions"]["place"]["enum"])


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300), st.sampled_from([None, "pain_location", "pain_side", "severity"]))
def test_no_text_breaks_the_reader(text: str, asked: str | None) -> None:
    found = heard(text, asked)
    assert (found.main is None) == (found.present == ())
    assert all(0 <= m.start <= m.end <= len(text) for m in found.mentions)


def test_a_forum_post_is_read_in_a_few_milliseconds() -> None:
    post = "Ran 10k and the outside of my left knee hurts, calf is fine, not my hip. " * 14
    heard(post)
    began = time.process_time()
    for _ in range(5):
        heard(post)
    assert (time.process_time() - began) / 5 < 0.05


@pytest.mark.parametrize(
    ("reply", "place", "side"),
    [
        ("used to be the shin but now its the calf", "calf", None),
        ("used to be the left achilles, that cleared up, so right knee now", "knee", "right"),
        ("bones i sit on, left", "hamstring", "left"),
        ("the muscle behind the thigh right", "hamstring", "right"),
        ("two fingers above the kneecap", "knee", None),
        ("in my loin, low, back side", "lower_back", None),
        ("the finger big of the foot", "toe", None),
    ],
)
def test_replies_to_where(reply: str, place: str, side: str | None) -> None:
    places = read_places(reply, asked="pain_location")
    assert places.present == (place,)
    assert places.side == side
