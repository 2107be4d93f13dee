"""Highest and lowest points of a graph, found where its slope changes its sign, or between places of a grid."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.tutoring.plots.evaluating import Function, function_of
from app.tutoring.plots.zeros import bisected
from app.tutoring.reading.tree import Node

_MOST = 60
_GOLDEN = 0.6180339887498949
_NARROWINGS = 80
_FLAT = 1e-11


@dataclass(frozen=True, slots=True)
class Bump:
    """A place where a graph turns.

    Attributes:
        x: Where.
        is_highest: Whether it lies above what is around it.
        is_pole: Whether there is no bound to it.
    """

    x: float
    is_highest: bool
    is_pole: bool = False


def bumps_of(
    function: Function, slope: Node | None, variable: str, xs: Sequence[float], values: Sequence[float | None]
) -> tuple[Bump, ...]:
    """Return where a graph turns.

    Args:
        function: The graph.
        slope: The tree of its derivative, if there is one.
        variable: The letter of both.
        xs: Places, ascending.
        values: The graph's values there.
    """
    found: list[Bump] = []
    steepness = None if slope is None else function_of(slope, variable)
    for bump in _turns(function, steepness, xs, values):
        if len(found) < _MOST and not any(abs(bump.x - each.x) < 1e-9 * (xs[-1] - xs[0]) for each in found):
            found.append(bump)
    return tuple(found)


def _turns(
    function: Function, slope: Function | None, xs: Sequence[float], values: Sequence[float | None]
) -> Iterator[Bump]:
    for place in range(1, len(xs) - 1):
        before, here, after = values[place - 1], values[place], values[place + 1]
        if before is None or here is None or after is None:
            continue
        beyond = values[place + 2] if here == after and place + 2 < len(xs) else after
        is_turn = beyond is not None and (before < here > beyond or before > here < beyond)
        scale = max(abs(before), abs(here), abs(after))
        if is_turn and (here == after or (here > after) == (here > before)) and _bends(before, here, after, scale):
            ends = xs[place - 1], xs[place + 1]
            bump = _turn(function, slope, ends, scale, is_highest=here > before)
            if bump is not None:
                yield bump


def _bends(before: float, here: float, after: float, scale: float) -> bool:
    """Whether it is more than the rounding of floats that makes the graph turn."""
    return abs(before + after - 2 * here) > _FLAT * scale


def _turn(
    function: Function, slope: Function | None, ends: tuple[float, float], scale: float, *, is_highest: bool
) -> Bump | None:
    """Return the place between two others where the graph turns."""
    low, high = ends
    first, last = (slope(low), slope(high)) if slope is not None else (None, None)
    if slope is not None and first is not None and last is not None and (first < 0) != (last < 0):
        one, other = bisected(slope, (low, first), (high, last))
        x = one[0] if abs(one[1]) < abs(other[1]) else other[0]
    else:
        x = _narrowed(function, low, high, 1.0 if is_highest else -1.0)
    value = function(x)
    if value is None or abs(value) > 1e4 * scale:
        return Bump(x, is_highest, is_pole=True)
    before, after = function(low), function(high)
    if before is None or after is None:
        return None
    is_turn = value >= max(before, after) if is_highest else value <= min(before, after)
    return Bump(x, is_highest) if is_turn else None


def _narrowed(function: Function, low: float, high: float, sign: float) -> float:
    """Return where a graph is highest (sign 1) or lowest (-1) between two places, as far as it has one such place."""
    one, other = high - _GOLDEN * (high - low), low + _GOLDEN * (high - low)
    first, second = function(one), function(other)
    for _ in range(_NARROWINGS):
        if first is None or second is None:
            return one if first is None else other
        if sign * first > sign * second:
            high, other, second = other, one, first
            one = high - _GOLDEN * (high - low)
            first = function(one)
        else:
            low, one, first = one, other, second
            other = low + _GOLDEN * (high - low)
            second = function(other)
    return (low + high) / 2
