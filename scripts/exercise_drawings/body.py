"""A figure of joints and rounded limbs.

Hands and feet are put where they belong; knees and elbows follow.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from exercise_drawings.geometry import Point, joint
from exercise_drawings.ink import ACCENT, FAR, NEAR, curve, dot, line

THIGH, SHIN, FOOT = 46.0, 46.0, 17.0
UPPER_ARM, FOREARM = 31.0, 31.0
TRUNK, NECK, HEAD = 56.0, 21.0, 12.5
_LIMB, _TRUNK_WIDTH, _FOOT_WIDTH = 11.0, 16.0, 9.0
# Where the sole is when the ankle is at a height of so much.
ANKLE = 6.0


@dataclass(frozen=True)
class Limb:
    """An arm or a leg: where it ends, to which side it bends, and where the toes point.

    `toes` in degrees; None leaves the foot (or it's an arm) away. An `end` that the limb is to
    reach, or the directions of its two bones in `along`. `seen` is the part of its length that
    we see of a limb that points towards us.
    """

    end: Point | None = None
    bend: int = 1
    toes: float | None = None
    along: tuple[float, float] | None = None
    seen: float = 1.0


def leg(x: float, y: float, bend: int = 1, toes: float | None = 0.0, seen: float = 1.0) -> Limb:
    """A leg with its ankle at (x, y); `bend` 1 has the knee to the right of a standing figure."""
    return Limb(Point(x, y), bend, toes, seen=seen)


def arm(x: float, y: float, bend: int = -1, seen: float = 1.0) -> Limb:
    """An arm with its hand at (x, y)."""
    return Limb(Point(x, y), bend, seen=seen)


@dataclass(frozen=True)
class Glow:
    """Where it should be felt: part of a bone (`near_thigh`, `trunk`, …), to one side of it."""

    bone: str
    start: float = 0.15
    end: float = 0.85
    aside: float = 0.0


@dataclass(frozen=True)
class Body:
    """A figure from the side: hip, direction of the trunk, limbs near and far from us.

    `bow` bends the back (to the left of the way from hip to shoulder), `head` is the direction
    from the shoulders to the head if it isn't the trunk's.
    """

    hip: Point
    trunk: float
    legs: Sequence[Limb]
    arms: Sequence[Limb] = ()
    head: float | None = None
    bow: float = 0.0
    glow: Sequence[Glow] = ()

    @property
    def shoulder(self) -> Point:
        """Where neck and arms begin."""
        return self.hip.towards(self.trunk, TRUNK)

    @staticmethod
    def _bones(limb: Limb, root: Point, first: float, second: float) -> list[Point]:
        first, second = first * limb.seen, second * limb.seen
        if limb.along:
            middle = root.towards(limb.along[0], first)
            return [root, middle, middle.towards(limb.along[1], second)]
        if limb.end is None:
            raise ValueError("a limb needs an end or directions")
        return [root, joint(root, limb.end, first, second, limb.bend), limb.end]

    def _limbs(self) -> dict[str, list[Point]]:
        names = ("near", "far")
        found = {}
        for name, one in zip(names, self.legs, strict=False):
            found[f"{name}_leg"] = self._bones(one, self.hip, THIGH, SHIN)
        for name, one in zip(names, self.arms, strict=False):
            found[f"{name}_arm"] = self._bones(one, self.shoulder, UPPER_ARM, FOREARM)
        return found

    def bone(self, name: str) -> tuple[Point, Point]:
        """The two ends of a bone: trunk, near_thigh, near_shin, far_thigh, near_upper_arm."""
        if name == "trunk":
            return self.hip, self.shoulder
        side, _, part = name.partition("_")
        limb = self._limbs()[f"{side}_{'leg' if part in ('thigh', 'shin') else 'arm'}"]
        return (limb[0], limb[1]) if part in ("thigh", "upper_arm") else (limb[1], limb[2])

    def svg(self) -> list[str]:
        """The strokes, from the back to the front."""
        limbs = self._limbs()
        drawn = []
        for name in ("far_arm", "far_leg"):
            drawn += self._limb(limbs, name, FAR)
        back = self.hip.between(self.shoulder, 0.5).beside(self.shoulder, 2 * self.bow)
        drawn.append(curve([self.hip, back, self.shoulder], NEAR, _TRUNK_WIDTH))
        direction = self.trunk if self.head is None else self.head
        head = self.shoulder.towards(direction, NECK)
        drawn.append(line([self.shoulder, head], NEAR, 8.0))
        drawn.append(dot(head, HEAD, NEAR))
        drawn += self._limb(limbs, "near_leg", NEAR)
        drawn += [self._glow(one) for one in self.glow]
        # An arm in front of the body would vanish in it without a light edge.
        drawn += self._limb(limbs, "near_arm", NEAR, edge=True)
        return drawn

    def _limb(
        self, limbs: dict[str, list[Point]], name: str, ink: str, edge: bool = False
    ) -> list[str]:
        if name not in limbs:
            return []
        bones = limbs[name]
        drawn = [line(bones, "#f8fafc", _LIMB + 4)] if edge else []
        drawn.append(line(bones, ink, _LIMB if name.endswith("leg") else _LIMB - 2))
        which = {"near_leg": 0, "far_leg": 1}.get(name)
        toes = None if which is None else self.legs[which].toes
        if toes is not None:
            drawn.append(line([bones[2], bones[2].towards(toes, FOOT)], ink, _FOOT_WIDTH))
        return drawn

    def _glow(self, one: Glow) -> str:
        root, tip = self.bone(one.bone)
        start, end = (root.between(tip, part) for part in (one.start, one.end))
        # Both are moved at right angles to the bone.
        moved = start.beside(end, one.aside)
        end = Point(end.x + moved.x - start.x, end.y + moved.y - start.y)
        return line([moved, end], ACCENT, 7.0)
