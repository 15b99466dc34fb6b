"""A figure seen from the front."""

from __future__ import annotations

from dataclasses import dataclass

from exercise_drawings.body import ANKLE, HEAD, NECK, TRUNK
from exercise_drawings.geometry import Point
from exercise_drawings.ink import NEAR, dot, line


@dataclass(frozen=True)
class Front:
    """Hip, the two feet's places on the floor, and how far the shoulders are pulled up."""

    hip: Point
    feet: tuple[float, float]
    shrug: float = 0.0

    def svg(self) -> list[str]:
        """The strokes, from the back to the front."""
        neck = self.hip.towards(90, TRUNK)
        head = neck.towards(90, NECK)
        drawn = [line([self.hip, neck], NEAR, 22.0), line([neck, head], NEAR, 8.0)]
        drawn.append(dot(head, HEAD, NEAR))
        for side, foot in zip((-1, 1), self.feet, strict=True):
            shoulder = Point(neck.x + side * 22, neck.y - 6 + self.shrug)
            elbow = Point(shoulder.x + side * 9, shoulder.y - 30)
            hand = Point(elbow.x - side * 2, elbow.y - 30)
            drawn.append(line([neck, shoulder, elbow, hand], NEAR, 9.0))
            hip = Point(self.hip.x + side * 8, self.hip.y)
            ankle = Point(foot, ANKLE)
            drawn.append(line([hip, ankle], NEAR, 11.0))
            drawn.append(line([ankle, Point(foot + side * 9, 2)], NEAR, 9.0))
        return drawn
