"""Which side hurts: in a story, and as the reply to that question."""

from __future__ import annotations

import pytest

from nlu.sides import read_side


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("my right knee started hurting on the downhill", "right"),
        ("L shin is sore", "left"),
        ("my rt calf went pop", "right"),
        ("calf pain (right)", "right"),
        ("knee - L", "left"),
        ("a knot in the calf all day - left - since Monday", "left"),
        ("sore ribs front left by the breastbone", "left"),
        ("outer knee pain, left", "left"),
        ("hip hurts on the right-hand side", "right"),
        ("back of thigh pulled doing strides, left one", "left"),
        ("neck is stiff on the right side", "right"),
        ("stress reaction in the shin bone of my left leg", "left"),
        ("hamstring ache left, high up, since Sunday", "left"),
        ("a tender spot on the right of my ribs", "right"),
        ("Shin soreness, right inner, four runs now", "right"),
        ("quad knot in the left that no roller shifts", "left"),
        ("get a stitch under my right ribs", "right"),
        ("numb foot after 5k on the right", "right"),
        ("the left side of my jaw clicks", "left"),
        ("belly cramps bottom right on long runs", "right"),
        ("IT band again (left this time)", "left"),
        ("the hip bone at the front left aches", "left"),
    ],
)
def test_a_side_beside_the_place(text: str, side: str) -> None:
    assert read_side(text, asked=None) == side


@pytest.mark.parametrize(
    "text",
    [
        "knee hurts right under the cap",
        "hurts right at the top of my calf",
        "my shin hurts right now",
        "I left the house and after a mile my calf went",
        "sore hip, 2 weeks left until the race",
        "thats right, it's the ankle that hurts",
        "calf pain right after the start",
        "the knee hurts, all right?",
        "got the right shoes and the heel still aches",
        "my shins ache",
        "knees hurt after long runs",
    ],
)
def test_no_side_is_said(text: str) -> None:
    assert read_side(text, asked=None) is None


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("I broke my left ankle 2 years ago, now the right knee hurts", "right"),
        ("it was my left shin last year, this time it's the right shin", "right"),
        ("right knee sore, left is fine", "right"),
        ("shin splints on the right last year. this autumn it's the left one's turn", "left"),
        ("pain in left shin, none in the right", "left"),
        ("left hip pain, had the right one replaced in 2020", "left"),
        ("sorry I meant the left hip not the right", "left"),
        ("my left hip is sore since I switched to the left side of the road", "left"),
        ("pain both sides of my achilles, left foot", "left"),
        ("ITB is at it again. right this time, was left in 2022", "right"),
        ("groin strain, the op in 2016 was on the other side. This is left.", "left"),
        ("my hip pinches on long drives.. right, had a scan of it in 2010", "right"),
    ],
)
def test_the_side_is_that_of_the_present_complaint(text: str, side: str) -> None:
    assert read_side(text, asked=None) == side


@pytest.mark.parametrize(
    "text",
    [
        "both calves are tight, the left is worse",
        "knees hurt, right one worse",
        "shin splints in both legs",
        "pain along the tibia, two legs",
        "sore heels, the left mostly but right has joined in",
        "my left achilles is sore and now the right one has started too",
        "achilles pain left side worse than right",
        "first my left knee, then the right, now both",
        "sore heels. Both but the left worse.",
    ],
)
def test_both_sides(text: str) -> None:
    assert read_side(text, asked=None) == "both"


@pytest.mark.parametrize(
    ("reply", "side"),
    [
        ("L", "left"),
        ("left's grand so it's the other", "right"),
        ("right this time, left last time", "right"),
        ("did the right in spring, now its the other", "left"),
        ("r", "right"),
        ("lefty", "left"),
        ("lfet", "left"),
        ("Rigth", "right"),
        ("the right one", "right"),
        ("left mostly", "left"),
        ("left, no wait, right", "right"),
        ("not the left, the right", "right"),
        ("right. left is fine", "right"),
        ("on the left hand side", "left"),
        ("both of em", "both"),
        ("both, left worse", "both"),
        ("mostly right but sometimes left", "both"),
        ("in the middle", "none"),
        ("centre", "none"),
        ("neither", "none"),
        ("my dominant leg", None),
        ("thats right", None),
        ("right now i dont know", None),
        ("r u serious", None),
        ("why do you need to know", None),
        ("dunno", None),
        ("left mostly, tiny bit on the other", "both"),
        ("mostly R, L is ok", "right"),
        ("right in the middle", "none"),
        ("right down the centre", "none"),
        ("not left or right, just central", "none"),
        ("L - oops i mean R", "right"),
        ("rihgt, scratch that, left", "left"),
        ("i typed left before, ignore that, its right", "right"),
        ("used to be right, now left", "left"),
        ("left was last year. this is right", "right"),
        ("broke the left in march, this is the good leg, so right", "right"),
        ("not both, just left", "left"),
        ("the right has never hurt, always left", "left"),
        ("left one is fine", "right"),
        ("nothing wrong with the left", "right"),
        ("opposite of the left", "right"),
        ("idk left or right, cant remember", None),
        ("right side of the left knee", "left"),
        ("left edge of my right foot", "right"),
        ("right, so it's the left one that hurts", "left"),
        ("my standing leg, i kick with the right", "left"),
        ("my kicking leg, i'm left footed", "left"),
        ("the one i clutch with", "left"),
        ("accelerator foot", "right"),
        ("passenger side, uk", "left"),
        ("drivers side, american car", "left"),
        ("inside leg when i run anticlockwise on the track", "left"),
        ("outside leg, running clockwise", "left"),
    ],
)
def test_replies_to_which_side(reply: str, side: str | None) -> None:
    assert read_side(reply, asked="pain_side") == side


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("left knee, the right has never given me any bother", "left"),
        ("all on the right, never felt it in my left", "right"),
        ("left leg could run a marathon, unfortunately the right can't", "right"),
        ("two for one offer", "both"),
        ("was the left, now the rights joined in", "both"),
        ("Twins. Whatever one does the other copies.", "both"),
        ("neither one, it sits between the two dimples and never goes left or right", "none"),
    ],
)
def test_the_side_that_is_well_is_not_the_one(text: str, side: str) -> None:
    assert read_side(text, asked="pain_side") == side
