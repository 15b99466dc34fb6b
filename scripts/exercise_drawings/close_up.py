"""A foot near by, and knees seen from the front."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from exercise_drawings.body import Body, arm, leg
from exercise_drawings.geometry import Point
from exercise_drawings.ink import ACCENT, NEAR, arrow, dot, line, place
from exercise_drawings.lying import _BENT, _BENT_FAR, _on_back
from exercise_drawings.scene import Panel, ball, chair, strap


@dataclass(frozen=True)
class Foot:
    """The right foot from its inner side: how high the arch is, where the toes point."""

    arch: float = 8.0
    toes: float = 0.0
    rise: float = 0.0
    glow: bool = False

    def svg(self) -> list[str]:
        """The outline with leg and toes, filled."""
        base = self.rise
        heel, ball_ = Point(62, base + 10), Point(156, base + 8)
        sole = Point(109, base + 4 + 2 * self.arch)
        drawn = [line([Point(72, 190), Point(78, base + 62)], NEAR, 40.0)]
        outline = (
            f"M{place(Point(58, base + 70))}"
            f"C{place(Point(50, base + 40))} {place(Point(44, base + 6))} {place(heel)}"
            f"Q{place(sole)} {place(ball_)}"
            f"L{place(Point(164, base + 20))}"
            f"Q{place(Point(118, base + 48 + self.arch / 2))} {place(Point(98, base + 76))}Z"
        )
        drawn.append(
            f'<path d="{outline}" fill="{NEAR}" stroke="{NEAR}" stroke-width="10" '
            'stroke-linejoin="round"/>'
        )
        root = Point(160, base + 11)
        drawn.append(line([root, root.towards(self.toes, 34)], NEAR, 15.0))
        if self.glow:
            felt = f"M{place(heel.towards(10, 14))}Q{place(sole.towards(90, 4))} {place(ball_)}"
            drawn.append(
                f'<path d="{felt}" fill="none" stroke="{ACCENT}" stroke-width="7" '
                'stroke-linecap="round"/>'
            )
        return drawn


@dataclass(frozen=True)
class Knees:
    """Two bent legs from the front, so far apart."""

    apart: float

    def svg(self) -> list[str]:
        """The two shins with knees and feet."""
        drawn = []
        for side in (-1, 1):
            knee, foot = Point(120 + side * self.apart, 98), Point(120 + side * 34, 10)
            drawn.append(line([knee, foot], NEAR, 20.0))
            drawn.append(dot(knee, 15.0, NEAR))
            drawn.append(line([foot, Point(foot.x + side * 8, 5)], NEAR, 17.0))
        return drawn


def _hand(*points: tuple[float, float]) -> Sequence[str]:
    way = [Point(*point) for point in points]
    return [line(way, "#f8fafc", 22.0), line(way, "#475569", 17.0)]


PLANTAR_STRETCH = [
    Panel(
        Body(
            Point(74, 60),
            74,
            [leg(122, 66, -1, 20, 0.72), leg(122, 8)],
            [arm(138, 78, -1), arm(134, 72, -1)],
        ),
        behind=[chair(44, 50)],
    ),
    Panel(
        Foot(rise=30, toes=62, arch=6, glow=True),
        before=[*_hand((230, 168), (208, 112), (182, 84)), arrow((224, 44), (222, 70), (206, 92))],
        floor=False,
    ),
]
SHORT_FOOT = [
    Panel(Foot(arch=4)),
    Panel(Foot(arch=15, glow=True), before=[arrow((222, 48), (180, 48))]),
]
TOWEL_SCRUNCH = [
    Panel(Foot(rise=8), before=[strap((40, 3), (232, 3))]),
    Panel(
        Foot(rise=8, toes=-24, arch=13, glow=True),
        before=[
            strap((40, 3), (176, 3), (184, 22), (192, 3), (200, 22), (208, 3), (218, 3)),
            arrow((228, 46), (194, 46)),
        ],
    ),
]
FOOT_ROLL = [
    Panel(
        Foot(rise=26, arch=9, glow=True),
        before=[ball(110, 17, 19), arrow((110, 17), (60, 17)), arrow((110, 17), (162, 17))],
    )
]
BALL_SQUEEZE = [
    Panel(_on_back(_BENT, _BENT_FAR), behind=[ball(150, 60, 15)], height=170),
    Panel(
        Knees(38),
        behind=[ball(120, 96, 24)],
        before=[arrow((34, 96), (64, 96)), arrow((206, 96), (176, 96))],
        height=170,
    ),
]
