"""Cut an outline to a rectangle: what a nested `<svg>` does to the stretched middle of a brace. Pure geometry.

QtSvg draws no nested `<svg>` and knows no clipping, so that the part that is seen becomes an outline of its own.
Curves become short lines; the stretched pieces of braces, arrows and roots have hardly any.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TypeAlias

from app.rendering.typesetting.matrices import Matrix, moved

Point: TypeAlias = tuple[float, float]
Box: TypeAlias = tuple[float, float, float, float]
"""Left, top, right and bottom, in the coordinates of the cut outline."""

_PIECES = 8
_TOKEN = re.compile(r"([MLHVQTCZ])|(-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?)")


def cut(outline: str, matrix: Matrix, box: Box) -> str:
    """Return the part of a path's `d` inside of the box, after moving it by the matrix.

    Raises:
        ValueError: The path is not written as MathJax writes them.
    """
    left, top, right, bottom = box
    sides: tuple[tuple[int, float, bool], ...] = (
        (0, left, True),
        (0, right, False),
        (1, top, True),
        (1, bottom, False),
    )
    pieces = []
    for polygon in _polygons(outline):
        points = [moved(matrix, x, y) for x, y in polygon]
        for axis, limit, above in sides:
            points = _cut_at(points, axis, limit, above)
        if len(points) > 2:
            pieces.append("M" + "L".join(f"{x:.6g} {y:.6g}" for x, y in points) + "Z")
    return "".join(pieces)


def _cut_at(points: list[Point], axis: int, limit: float, above: bool) -> list[Point]:
    inside: Callable[[Point], bool] = (lambda p: p[axis] >= limit) if above else (lambda p: p[axis] <= limit)
    kept: list[Point] = []
    for i, point in enumerate(points):
        before = points[i - 1]
        if inside(point) != inside(before):
            share = (limit - before[axis]) / (point[axis] - before[axis])
            kept.append((before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])))
        if inside(point):
            kept.append(point)
    return kept


def _polygons(outline: str) -> Iterator[list[Point]]:
    pen = _Pen()
    for command, numbers in _commands(outline):
        if command in "MZ" and pen.points:
            yield pen.points
            pen.points = []
        if command != "Z":
            pen.draw(command, numbers)
    if pen.points:
        yield pen.points


def _commands(outline: str) -> Iterator[tuple[str, list[float]]]:
    command = ""
    numbers: list[float] = []
    for letter, number in _TOKEN.findall(outline):
        if letter:
            if command:
                yield command, numbers
            command, numbers = letter, []
        else:
            numbers.append(float(number))
    if command:
        yield command, numbers


class _Pen:
    """Follows a path, and keeps the points that it comes through."""

    def __init__(self) -> None:
        self.points: list[Point] = []
        self._x = self._y = 0.0
        self._control: Point | None = None

    def draw(self, command: str, numbers: list[float]) -> None:
        counts = {"M": 2, "L": 2, "T": 2, "H": 1, "V": 1, "Q": 4, "C": 6}
        count = counts[command]
        if not numbers or len(numbers) % count:
            raise ValueError(f"a path's {command} with {len(numbers)} numbers")
        for i in range(0, len(numbers), count):
            self._step(command, numbers[i : i + count])

    def _step(self, command: str, numbers: list[float]) -> None:
        control = self._control
        self._control = None
        if command == "H":
            self._line(numbers[0], self._y)
        elif command == "V":
            self._line(self._x, numbers[0])
        elif command in "ML":
            self._line(*numbers)
        elif command == "Q":
            self._curve(*numbers)
        elif command == "T":
            x, y = control or (self._x, self._y)
            self._curve(2 * self._x - x, 2 * self._y - y, *numbers)
        else:
            self._line(*numbers[4:])

    def _line(self, x: float, y: float) -> None:
        self._x, self._y = x, y
        self.points.append((x, y))

    def _curve(self, cx: float, cy: float, x: float, y: float) -> None:
        start_x, start_y = self._x, self._y
        for i in range(1, _PIECES + 1):
            t = i / _PIECES
            u = 1 - t
            self._line(u * u * start_x + 2 * u * t * cx + t * t * x, u * u * start_y + 2 * u * t * cy + t * t * y)
        self._control = (cx, cy)
