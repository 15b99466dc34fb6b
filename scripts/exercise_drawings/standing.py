"""How the exercises are done that are done standing."""

from __future__ import annotations

from exercise_drawings.body import Body, Glow, arm, leg
from exercise_drawings.front import Front
from exercise_drawings.geometry import Point
from exercise_drawings.ink import arrow, box
from exercise_drawings.scene import Panel, ball, chair, step, wall

_THIGH_FRONT = Glow("near_thigh", 0.2, 0.8, 0.0)
_CALF = Glow("near_shin", 0.1, 0.6, -2.5)


def _upright(x: float, *glow: Glow, hand: tuple[float, float] | None = None) -> Body:
    near = arm(*hand) if hand else arm(x + 2, 94)
    return Body(Point(x, 98), 90, [leg(x, 6), leg(x + 7, 6)], [near, arm(x + 8, 95)], glow=glow)


SQUAT = [
    Panel(_upright(112)),
    Panel(
        Body(
            Point(84, 62),
            60,
            [leg(112, 6), leg(119, 6)],
            [arm(172, 118), arm(173, 121)],
            glow=[_THIGH_FRONT],
        ),
        before=[arrow((60, 104), (60, 70))],
    ),
]
WALL_SIT = [
    Panel(_upright(83), behind=[wall(72, 1)]),
    Panel(
        Body(
            Point(83, 60),
            90,
            [leg(124, 6), leg(131, 6)],
            [arm(96, 60), arm(98, 60)],
            glow=[_THIGH_FRONT],
        ),
        behind=[wall(72, 1)],
        before=[arrow((112, 130), (112, 92))],
    ),
]
LUNGE = [
    Panel(_upright(100)),
    Panel(
        Body(
            Point(116, 64),
            90,
            [leg(156, 6), leg(64, 18, toes=-60)],
            [arm(122, 62), arm(124, 63)],
            glow=[_THIGH_FRONT],
        ),
        before=[arrow((178, 112), (178, 70))],
    ),
]
CALF_RAISE = [
    Panel(_upright(130, hand=(186, 140)), behind=[wall(190, -1)]),
    Panel(
        Body(
            Point(134, 113),
            90,
            [leg(130, 21, toes=-58), leg(137, 21, toes=-58)],
            [arm(186, 150), arm(186, 152)],
            glow=[_CALF],
        ),
        behind=[wall(190, -1)],
        before=[arrow((100, 14), (100, 50))],
    ),
]
CALF_RAISE_BENT = [
    Panel(
        Body(
            Point(116, 84), 82, [leg(122, 6), leg(129, 6)], [arm(182, 132), arm(182, 134)], glow=[]
        ),
        behind=[wall(186, -1)],
    ),
    Panel(
        Body(
            Point(119, 98),
            82,
            [leg(121, 21, toes=-58), leg(128, 21, toes=-58)],
            [arm(182, 142), arm(182, 144)],
            glow=[_CALF],
        ),
        behind=[wall(186, -1)],
        before=[arrow((92, 14), (92, 50))],
    ),
]
HEEL_DROP = [
    Panel(
        Body(
            Point(106, 132),
            90,
            [leg(104, 42, toes=-45), leg(110, 42, toes=-45)],
            [arm(162, 170), arm(162, 172)],
        ),
        behind=[step(108, 230, 25), wall(166, -1)],
        zoom=0.92,
    ),
    Panel(
        Body(
            Point(106, 112),
            90,
            [leg(100, 20, toes=35), leg(88, 62, toes=-70)],
            [arm(162, 150), arm(162, 152)],
            glow=[_CALF],
        ),
        behind=[step(108, 230, 25), wall(166, -1)],
        before=[arrow((66, 62), (66, 18))],
        zoom=0.92,
    ),
]
CALF_STRETCH = [
    Panel(
        Body(
            Point(98, 82),
            68,
            [leg(52, 7), leg(136, 6)],
            [arm(178, 146), arm(178, 149)],
            glow=[_CALF],
        ),
        behind=[wall(182, -1)],
    ),
    Panel(
        Body(
            Point(100, 76),
            72,
            [leg(74, 6), leg(138, 6)],
            [arm(174, 142), arm(174, 145)],
            glow=[Glow("near_shin", 0.35, 0.85, -2.5)],
        ),
        behind=[wall(178, -1)],
    ),
]
QUAD_STRETCH = [
    Panel(
        Body(
            Point(112, 98),
            90,
            [leg(96, 92, toes=165), leg(114, 6)],
            [arm(95, 100), arm(168, 142)],
            glow=[Glow("near_thigh", 0.15, 0.9, 2.5)],
        ),
        behind=[wall(172, -1)],
    )
]
TOE_RAISE = [
    Panel(_upright(90), behind=[wall(79, 1)]),
    Panel(
        Body(
            Point(90, 98),
            90,
            [leg(108, 8, toes=38), leg(115, 8, toes=38)],
            [arm(92, 94), arm(98, 95)],
            glow=[Glow("near_shin", 0.15, 0.75, 3)],
        ),
        behind=[wall(79, 1)],
        before=[arrow((146, 8), (146, 42))],
    ),
]
BALANCE = [
    Panel(
        Body(
            Point(104, 98),
            90,
            [leg(104, 6), leg(96, 50, toes=-70)],
            [arm(156, 122), arm(72, 118, bend=1)],
        ),
        behind=[chair(158, 58, back_on_left=True)],
    ),
    Panel(
        Body(
            Point(108, 112),
            90,
            [leg(108, 21), leg(100, 64, toes=-70)],
            [arm(150, 132, bend=-1), arm(64, 134, bend=1)],
            glow=[Glow("near_shin", 0.55, 1.0)],
        ),
        behind=[box(76, 0, 76, 14, 7)],
    ),
]
SIDE_STEPS = [
    Panel(Front(Point(90, 90), feet=(74, 106))),
    Panel(Front(Point(112, 80), feet=(66, 158)), before=[arrow((176, 40), (216, 40))]),
]
BALL_ON_WALL = [
    Panel(
        Body(Point(101, 88), 84, [leg(122, 6), leg(130, 6)], [arm(120, 100), arm(128, 96)]),
        behind=[wall(74, 1), ball(84, 88, 10)],
        before=[arrow((52, 88), (52, 116)), arrow((52, 88), (52, 60))],
    )
]
SHOULDER_DROP = [
    Panel(Front(Point(120, 92), feet=(108, 132), shrug=15)),
    Panel(
        Front(Point(120, 92), feet=(108, 132)),
        before=[arrow((70, 170), (70, 134)), arrow((170, 170), (170, 134))],
    ),
]
