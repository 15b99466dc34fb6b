"""Points and the few sums that a jointed figure needs. Lengths in drawing units, y upwards."""

from __future__ import annotations

import math
from typing import NamedTuple


class Point(NamedTuple):
    """A place in a panel: x to the right, y up from the floor."""

    x: float
    y: float

    def towards(self, degrees: float, length: float) -> Point:
        """The point so far away in a direction: 0 is right, 90 up."""
        angle = math.radians(degrees)
        return Point(self.x + length * math.cos(angle), self.y + length * math.sin(angle))

    def between(self, other: Point, part: float) -> Point:
        """The point that lies this part (0 to 1) of the way to another."""
        return Point(self.x + (other.x - self.x) * part, self.y + (other.y - self.y) * part)

    def beside(self, other: Point, distance: float) -> Point:
        """This point moved to the left of the way to another."""
        length = math.dist(self, other) or 1.0
        along = ((other.x - self.x) / length, (other.y - self.y) / length)
        return Point(self.x - along[1] * distance, self.y + along[0] * distance)


def joint(start: Point, end: Point, first: float, second: float, bend: int) -> Point:
    """Where the knee or elbow is between two ends of a limb of two bones.

    `bend` is 1 if the joint lies to the left of the way from start to end, -1 if to the right.

    Raises:
        ValueError: the end is further away than the limb is long.
    """
    reach = math.dist(start, end)
    if reach > first + second + 3:
        raise ValueError(f"{end} is {reach:.0f} from {start}, the limb only {first + second:.0f}")
    reach = min(reach, first + second - 0.01)
    along = (first**2 - second**2 + reach**2) / (2 * reach)
    aside = math.sqrt(max(0.0, first**2 - along**2))
    on_the_way = start.between(end, along / math.dist(start, end))
    return on_the_way if aside == 0 else on_the_way.beside(end, bend * aside)
