"""How the exercises are done that are done lying, kneeling or on all fours."""

from __future__ import annotations

from functools import partial

from exercise_drawings.body import Body, Glow, Limb, arm, leg
from exercise_drawings.geometry import Point
from exercise_drawings.ink import NEAR, arrow, box, dot
from exercise_drawings.scene import Panel, ball

_low = partial(Panel, height=150)
_BUTTOCK = Glow("near_thigh", -0.08, 0.3, -5)
_FLAT = (0.0, 0.0)


def _on_back(*legs: Limb, hands: tuple[float, float] = (127, 6), glow: tuple[Glow, ...] = (),
             bow: float = 0.0) -> Body:  # fmt: skip
    return Body(Point(122, 10), 180, legs, [arm(*hands, 1), arm(hands[0] + 3, hands[1], 1)],
                head=178, bow=bow, glow=glow)  # fmt: skip


_BENT, _BENT_FAR = leg(172, 6), leg(178, 6)
BRIDGE = [
    _low(_on_back(_BENT, _BENT_FAR)),
    _low(
        Body(
            Point(119, 44),
            215,
            [leg(168, 6), leg(174, 6)],
            [arm(131, 5, 1), arm(134, 5, 1)],
            head=176,
            glow=[_BUTTOCK],
        ),
        before=[arrow((112, 66), (112, 100))],
    ),
]
_ON_SIDE = [arm(88, 12, 1), arm(16, 10)]
CLAM = [
    _low(
        Body(Point(104, 20), 177, [leg(186, 24, -1, 10), leg(186, 21, -1, 10)], _ON_SIDE, head=170)
    ),
    _low(
        Body(
            Point(104, 20),
            177,
            [leg(186, 26, 1, 10), leg(186, 21, -1, 10)],
            _ON_SIDE,
            head=170,
            glow=[Glow("near_thigh", -0.1, 0.4, 3)],
        ),
        before=[arrow((146, 58), (146, 92))],
    ),
]
SIDE_LEG_LIFT = [
    _low(
        Body(
            Point(104, 16),
            177,
            [Limb(along=_FLAT, toes=60), Limb(along=_FLAT, toes=60)],
            _ON_SIDE,
            head=170,
        )
    ),
    _low(
        Body(
            Point(104, 16),
            177,
            [Limb(along=(30, 30), toes=90), Limb(along=_FLAT, toes=60)],
            _ON_SIDE,
            head=170,
            glow=[Glow("near_thigh", -0.05, 0.4, 3)],
        ),
        before=[arrow((218, 26), (220, 58), (204, 82))],
    ),
]
_ON_FOREARM = Limb(along=(-90, 180))
SIDE_PLANK = [
    _low(
        Body(
            Point(112, 13),
            152,
            [Limb(along=(-4, 0)), Limb(along=(-4, 0))],
            [_ON_FOREARM, arm(104, 28, 1)],
            head=145,
        )
    ),
    _low(
        Body(
            Point(116, 30),
            168,
            [Limb(along=(-28, 0)), Limb(along=(-28, 0))],
            [_ON_FOREARM, arm(108, 46, 1)],
            head=165,
            glow=[Glow("trunk", 0.15, 0.75, 4)],
        ),
        before=[arrow((128, 52), (128, 86))],
    ),
]
PLANK = [
    _low(
        Body(
            Point(120, 30),
            170,
            [Limb(along=(-28, 10)), Limb(along=(-28, 10))],
            [_ON_FOREARM, _ON_FOREARM],
            head=176,
            glow=[Glow("trunk", 0.2, 0.8, 4)],
        )
    ),
    _low(
        Body(
            Point(120, 30),
            170,
            [Limb(along=(-9, -9), toes=-90), Limb(along=(-9, -9), toes=-90)],
            [_ON_FOREARM, _ON_FOREARM],
            head=176,
            glow=[Glow("trunk", 0.2, 0.8, 4)],
        )
    ),
]
STRAIGHT_LEG_RAISE = [
    _low(_on_back(Limb(along=_FLAT, toes=85), _BENT)),
    _low(
        _on_back(Limb(along=(32, 32), toes=115), _BENT, glow=(Glow("near_thigh", 0.2, 0.85, 2.5),)),
        before=[arrow((222, 18), (224, 46), (210, 72))],
    ),
]
HAMSTRING_STRETCH = [
    _low(_on_back(Limb(along=(88, -8), toes=60), Limb(along=_FLAT, toes=85), hands=(118, 38))),
    _low(
        _on_back(
            Limb(along=(88, 74), toes=150),
            Limb(along=_FLAT, toes=85),
            hands=(118, 38),
            glow=(Glow("near_thigh", 0.15, 0.85, -3),),
        ),
        before=[arrow((184, 62), (182, 92), (158, 108))],
    ),
]
GLUTE_STRETCH = [
    _low(_on_back(leg(138, 52, -1, None, 0.86), _BENT)),
    _low(
        Body(
            Point(122, 10),
            180,
            [leg(104, 60, -1, None), Limb(along=(108, 4), toes=75)],
            [arm(104, 36, 1), arm(106, 38, 1)],
            head=172,
            glow=[Glow("near_thigh", -0.05, 0.45, -4)],
        ),
        before=[arrow((180, 92), (146, 92))],
    ),
]
HIP_FLEXOR_STRETCH = [
    Panel(
        Body(Point(100, 55), 90, [leg(56, 9, 1, 180), leg(146, 6)], [arm(106, 52), arm(132, 62)])
    ),
    Panel(
        Body(
            Point(118, 51),
            92,
            [leg(56, 9, 1, 180), leg(146, 6)],
            [arm(122, 52), arm(150, 60)],
            glow=[Glow("near_thigh", -0.1, 0.5, 5)],
        ),
        before=[arrow((66, 74), (98, 74))],
    ),
]
_KNEES = [leg(196, 8, -1, 0), leg(200, 8, -1, 0)]
CAT_CAMEL = [
    _low(
        Body(
            Point(150, 54),
            172,
            _KNEES,
            [Limb(along=(-90, -90)), Limb(along=(-86, -90))],
            head=228,
            bow=-15,
        ),
        before=[arrow((122, 92), (122, 124))],
    ),
    _low(
        Body(
            Point(150, 54),
            172,
            _KNEES,
            [Limb(along=(-90, -90)), Limb(along=(-86, -90))],
            head=146,
            bow=9,
        ),
        before=[arrow((122, 96), (122, 66))],
    ),
]
LEG_CURL = [
    _low(
        Body(
            Point(118, 58),
            180,
            [Limb(along=(0, 76), toes=-15), Limb(along=(0, 76), toes=-15)],
            [arm(52, 22), arm(56, 22)],
            head=175,
        ),
        behind=[box(26, 0, 140, 48)],
        before=[ball(160, 98, 8)],
    ),
    _low(
        Body(
            Point(118, 58),
            180,
            [Limb(along=(0, 16), toes=-75), Limb(along=(0, 84), toes=-10)],
            [arm(52, 22), arm(56, 22)],
            head=175,
            glow=[Glow("near_thigh", 0.1, 0.85, 3)],
        ),
        behind=[box(26, 0, 140, 48)],
        before=[ball(204, 84, 8), arrow((190, 124), (216, 118), (224, 98))],
    ),
]
FOAM_ROLL = [
    _low(
        Body(
            Point(112, 42),
            172,
            [Limb(along=(-10, -10), toes=-20), leg(150, 6, 1)],
            [_ON_FOREARM, arm(84, 6)],
            head=165,
            glow=[Glow("near_thigh", 0.25, 0.85, -3)],
        ),
        behind=[ball(142, 15, 15)],
        before=[arrow((150, 92), (110, 92)), arrow((150, 92), (192, 92))],
    )
]
BELLY_BREATHING = [
    _low(
        Body(Point(122, 10), 180, [_BENT, _BENT_FAR], [arm(100, 30, 1, 0.68)], head=178),
        behind=[dot(Point(101, 16), 15, NEAR)],
        before=[arrow((100, 50), (100, 84))],
    ),
    _low(
        Body(Point(122, 10), 180, [_BENT, _BENT_FAR], [arm(100, 20, 1, 0.6)], head=178),
        before=[arrow((100, 84), (100, 46))],
    ),
]
