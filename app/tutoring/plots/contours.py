"""Where a function of x and y is 0, as strokes: squares that the curve goes through are parted, the others aren't."""

from __future__ import annotations

from typing import TypeAlias

from app.tutoring.plots.evaluating import FunctionOfTwo
from app.tutoring.plots.sampling import Point, Stroke
from app.tutoring.plots.views import View

Segment: TypeAlias = tuple[Point, Point]

_COARSE = 28
PARTED = 3
_MOST_SQUARES = 600
_Corner: TypeAlias = tuple[int, int]


def contour_of(function: FunctionOfTwo, view: View, parted: int = PARTED) -> tuple[Stroke, ...]:
    """Return the curve as strokes, as far as it is seen.

    Args:
        function: Where it is 0.
        view: What is seen.
        parted: How often a square that the curve goes through is parted into four.
    """
    return _joined(_Contour(function, view, parted).segments())


class _Contour:
    """One curve in one view, on a grid of which every corner is computed once."""

    def __init__(self, function: FunctionOfTwo, view: View, parted: int) -> None:
        self._function = function
        self._view = view
        self._parted = parted
        self._fine = _COARSE << parted
        self._known: dict[_Corner, float | None] = {}

    def segments(self) -> list[Segment]:
        size = 1 << self._parted
        squares = [(i * size, j * size) for i in range(_COARSE) for j in range(_COARSE)]
        crossed = [each for each in squares if self._is_crossed(each, size)]
        while size > 1:
            size //= 2
            parts = [(i + a, j + b) for i, j in crossed for a in (0, size) for b in (0, size)]
            crossed = [each for each in parts if self._is_crossed(each, size)]
            if len(crossed) > _MOST_SQUARES:
                break
        return [line for square in crossed for line in self._lines(square, size)]

    def _is_crossed(self, square: _Corner, size: int) -> bool:
        values = [self._value(each) for each in _corners(square, size)]
        some = [value for value in values if value is not None]
        return len(some) == 4 and min(some) <= 0 <= max(some) and min(some) < max(some)

    def _lines(self, square: _Corner, size: int) -> list[Segment]:
        corners = _corners(square, size)
        ends = [self._between(one, other) for one, other in zip(corners, corners[1:] + corners[:1], strict=True)]
        found = [each for each in ends if each is not None]
        pairs = list(zip(found[::2], found[1::2], strict=False))
        return [pair for pair in pairs if self._is_near_zero(square, size)]

    def _between(self, one: _Corner, other: _Corner) -> Point | None:
        """Return where the curve crosses the side of a square."""
        one, other = sorted((one, other))  # both squares beside it find the same point
        first, second = self._value(one), self._value(other)
        if first is None or second is None or (first > 0) == (second > 0):
            return None
        share = first / (first - second)
        (x, y), (u, v) = self._place(one), self._place(other)
        return x + share * (u - x), y + share * (v - y)

    def _is_near_zero(self, square: _Corner, size: int) -> bool:
        """Whether the sign changes because of a zero, and not of a pole: in the middle it is no larger than around."""
        values = [abs(value) for value in map(self._value, _corners(square, size)) if value is not None]
        x, y = self._place((square[0], square[1]))
        u, v = self._place((square[0] + size, square[1] + size))
        middle = self._function((x + u) / 2, (y + v) / 2)
        return middle is not None and abs(middle) <= 2 * max(values)

    def _place(self, corner: _Corner) -> Point:
        view = self._view
        return view.left + view.width * corner[0] / self._fine, view.bottom + view.height * corner[1] / self._fine

    def _value(self, corner: _Corner) -> float | None:
        if corner not in self._known:
            self._known[corner] = self._function(*self._place(corner))
        return self._known[corner]


def _corners(square: _Corner, size: int) -> list[_Corner]:
    i, j = square
    return [(i, j), (i + size, j), (i + size, j + size), (i, j + size)]


def _joined(segments: list[Segment]) -> tuple[Stroke, ...]:
    """Return short lines as long ones."""
    beside: dict[Point, list[Point]] = {}
    for one, other in segments:
        if one != other:
            beside.setdefault(one, []).append(other)
            beside.setdefault(other, []).append(one)
    # An open line begins at an end, else it would come in two.
    starts = sorted(beside, key=lambda point: len(beside[point]))
    strokes = [_followed(start, beside) for start in starts if beside[start]]
    return tuple(tuple(stroke) for stroke in strokes if len(stroke) > 1)


def _followed(start: Point, beside: dict[Point, list[Point]]) -> list[Point]:
    stroke = [start]
    while beside[stroke[-1]]:
        here = stroke[-1]
        there = beside[here].pop()
        beside[there].remove(here)
        stroke.append(there)
    return stroke
