"""A graph as strokes: points close enough for the eye, no line across a pole or a jump, an end where the domain ends.

Between two neighbours of a coarse grid a bounded number of values is computed, so that a view costs about the same
whatever the function does.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from app.tutoring.plots.evaluating import Function
from app.tutoring.plots.views import View

Point: TypeAlias = tuple[float, float]
Stroke: TypeAlias = tuple[Point, ...]

COLUMNS = 240
MOST_VALUES = 3_000
_DEEPEST = 5
_FLAT = 0.0008
"""A deviation of so much of the view's height isn't seen."""
_STEEP = 0.02
_HALVINGS = 36
_FAR = 3.0
"""What is so many heights above or below the view isn't looked at closely."""


def strokes_of(function: Function, view: View) -> tuple[Stroke, ...]:
    """Return a graph as strokes, as far as it is seen from left to right."""
    return _Sampling(function, view).strokes()


@dataclass(slots=True)
class _Sampling:
    """One graph in one view."""

    function: Function
    view: View
    left_to_do: int = MOST_VALUES
    drawn: list[Stroke] = field(default_factory=list)
    stroke: list[Point] = field(default_factory=list)

    def strokes(self) -> tuple[Stroke, ...]:
        view = self.view
        # A place that is no round number is rarely a pole.
        xs = [view.left + view.width * (place + 0.0137) / COLUMNS for place in range(-1, COLUMNS + 1)]
        before = (xs[0], self._value(xs[0]))
        self._begin(before)
        for x in xs[1:]:
            after = (x, self._value(x))
            self._go(before, after, _DEEPEST)
            before = after
        self._end()
        return tuple(self.drawn)

    def _go(self, before: tuple[float, float | None], after: tuple[float, float | None], depth: int) -> None:
        """Draw from one place to the next."""
        if before[1] is None or after[1] is None:
            self._cross_edge(before, after)
            return
        one, other = (before[0], before[1]), (after[0], after[1])
        if self._is_out_of_sight(one, other):
            self._end()
            self._begin(other)
            return
        if depth == 0 or self.left_to_do <= 0:
            self._close(one, other)
            return
        middle = (before[0] + after[0]) / 2
        value = self._value(middle)
        if value is not None and self._is_straight(one, (middle, value), other):
            self._line((middle, value))
            self._line(other)
        else:
            self._go(before, (middle, value), depth - 1)
            self._go((middle, value), after, depth - 1)

    def _close(self, one: Point, other: Point) -> None:
        """Draw between neighbours, unless there is a jump or a pole between them."""
        if abs(other[1] - one[1]) < _STEEP * self.view.height:
            self._line(other)
            return
        edges = self._jump(one, other)
        if edges is None:
            self._line(other)
        else:
            self._line(edges[0])
            self._end()
            self._begin(edges[1])
            self._line(other)

    def _jump(self, one: Point, other: Point) -> tuple[Point, Point] | None:
        """Return both edges of a jump between two points; None where the graph goes on."""
        rise = abs(other[1] - one[1])
        for _ in range(_HALVINGS):
            middle = (one[0] + other[0]) / 2
            value = self._value(middle)
            if value is None or not one[0] < middle < other[0]:
                return one, other
            here = (middle, value)
            one, other = (here, other) if abs(other[1] - value) > abs(value - one[1]) else (one, here)
            if abs(other[1] - one[1]) < rise / 4:
                return None
            if self.left_to_do <= 0:
                break
        return one, other

    def _cross_edge(self, before: tuple[float, float | None], after: tuple[float, float | None]) -> None:
        """Draw up to where the domain ends, or from where it begins."""
        if before[1] is None and after[1] is None:
            return
        inside, outside = (before, after) if before[1] is not None else (after, before)
        edge = self._edge(inside, outside[0])
        if before[1] is not None:
            self._line(edge)
            self._end()
        else:
            self._begin(edge)
            self._begin(after) if not self.stroke else self._line((after[0], after[1] or 0.0))

    def _edge(self, inside: tuple[float, float | None], outside: float) -> Point:
        """Return the last point of the domain."""
        x, y = inside[0], inside[1] or 0.0
        for _ in range(_HALVINGS if self.left_to_do > 0 else 0):
            middle = (x + outside) / 2
            value = self._value(middle)
            if value is None:
                outside = middle
            else:
                x, y = middle, value
        return x, y

    def _is_out_of_sight(self, one: Point, other: Point) -> bool:
        far = _FAR * self.view.height
        low, high = self.view.bottom - far, self.view.top + far
        return (one[1] > high and other[1] > high) or (one[1] < low and other[1] < low)

    def _is_straight(self, one: Point, middle: Point, other: Point) -> bool:
        bend = abs(middle[1] - (one[1] + other[1]) / 2)
        rise = abs(other[1] - one[1])
        return bend < _FLAT * self.view.height and rise < 0.5 * self.view.height

    def _value(self, x: float) -> float | None:
        self.left_to_do -= 1
        return self.function(x)

    def _begin(self, point: tuple[float, float | None]) -> None:
        if point[1] is not None:
            self.stroke.append((point[0], point[1]))

    def _line(self, point: Point) -> None:
        self.stroke.append(point)

    def _end(self) -> None:
        if len(self.stroke) > 1:
            self.drawn.append(tuple(self.stroke))
        self.stroke.clear()
