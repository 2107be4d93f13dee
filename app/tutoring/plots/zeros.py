"""Where functions change their sign between neighbours of a grid: at a zero, at a pole, or at a jump."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.tutoring.plots.evaluating import Function

_HALVINGS = 200
_STEEP = 1e3
GRID = 360


@dataclass(frozen=True, slots=True)
class Crossings:
    """Where the sign changes.

    Attributes:
        zeros: Places where the function is 0.
        poles: Places where it has no bound.
    """

    zeros: tuple[float, ...]
    poles: tuple[float, ...]


def grid_of(left: float, right: float) -> list[float]:
    """Return places from left to right, none of them round."""
    return [left + (right - left) * (place + 0.0137) / GRID for place in range(-1, GRID + 1)]


def crossings_of(function: Function, xs: Sequence[float], values: Sequence[float | None], most: int) -> Crossings:
    """Return where a function changes its sign.

    Args:
        function: It.
        xs: Places, ascending.
        values: Its values there.
        most: So many places are looked for.
    """
    zeros: list[float] = []
    poles: list[float] = []
    before: float | None = None
    for x, y, u, v in zip(xs, values, xs[1:], values[1:], strict=False):
        is_alone, before = before != 0.0, y
        if len(zeros) + len(poles) >= most:
            break
        if y is None or v is None:
            continue
        if y == 0.0:
            if is_alone and v != 0.0:  # a stretch of zeros, or of what floats take for 0, has no place of its own
                zeros.append(x)
        elif (y < 0) != (v < 0) and v != 0.0:
            _sort_out(function, (x, y), (u, v), zeros, poles)
    return Crossings(tuple(zeros), tuple(poles))


def _sort_out(
    function: Function, one: tuple[float, float], other: tuple[float, float], zeros: list[float], poles: list[float]
) -> None:
    """Find the place between two points, and say what it is."""
    largest = max(abs(one[1]), abs(other[1]))
    low, high = bisected(function, one, other)
    size = min(abs(low[1]), abs(high[1]))
    if size > _STEEP * largest:
        poles.append((low[0] + high[0]) / 2)
    elif size <= 1e-6 * largest or size < 1e-13:
        zeros.append(low[0] if abs(low[1]) < abs(high[1]) else high[0])


def bisected(
    function: Function, one: tuple[float, float], other: tuple[float, float]
) -> tuple[tuple[float, float], tuple[float, float]]:
    """Return the closest points around a change of sign; where a value is missing, as close as that."""
    for _ in range(_HALVINGS):
        middle = (one[0] + other[0]) / 2
        if not one[0] < middle < other[0]:
            break
        value = function(middle)
        if value is None:
            break
        if value == 0.0:
            return (middle, 0.0), (middle, 0.0)
        if (value < 0) == (one[1] < 0):
            one = (middle, value)
        else:
            other = (middle, value)
    return one, other
