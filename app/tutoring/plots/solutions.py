"""Where an inequality holds, as stretches of the horizontal axis, with what their ends are called."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from app.tutoring.plots.curves import Curve
from app.tutoring.plots.evaluating import Function, function_of
from app.tutoring.plots.naming import Place, pole_place, zero_place
from app.tutoring.plots.zeros import crossings_of, grid_of

_MOST = 60


@dataclass(frozen=True, slots=True)
class End:
    """An end of a stretch.

    Attributes:
        place: Where it is.
        is_in: Whether it belongs to the stretch.
    """

    place: Place
    is_in: bool


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of the axis on which the inequality holds.

    Attributes:
        low: Where it begins; None where that isn't seen.
        high: Where it ends; None where that isn't seen.
    """

    low: End | None
    high: End | None


def edges_of(curve: Curve, left: float, right: float) -> list[float]:
    """Return where the solutions of an inequality may begin and end."""
    return [end.place.value for end in _ends(curve, left, right)]


def stretches_of(curve: Curve, left: float, right: float) -> tuple[Stretch, ...]:
    """Return where an inequality holds between two places; a single place is a stretch of no length."""
    ends: list[End | None] = [None, *_ends(curve, left, right), None]
    functions = [function_of(tree, curve.variable) for tree, _counts in curve.parts]
    known = [each for each in functions if each is not None]
    if len(known) < len(functions):
        return ()
    found: list[Stretch] = []
    for low, high in pairwise(ends):
        a, b = left if low is None else low.place.value, right if high is None else high.place.value
        if _holds(known, (a + b) / 2):
            joins = found and low is not None and low.is_in and found[-1].high is low
            found[-1:] = [Stretch(found[-1].low, high)] if joins else [*found[-1:], Stretch(low, high)]
        elif low is not None and low.is_in and not (found and found[-1].high is low):
            found.append(Stretch(low, low))
    return tuple(_without_doubles(found))


def _without_doubles(found: list[Stretch]) -> list[Stretch]:
    """Return the stretches without single places that the next one begins with."""
    return [
        each
        for place, each in enumerate(found)
        if not (each.low is each.high and each.low is not None and any(o.low is each.low for o in found[place + 1 :]))
    ]


def _holds(functions: list[Function], x: float) -> bool:
    values = [function(x) for function in functions]
    return all(value is not None and value < 0 for value in values)


def _ends(curve: Curve, left: float, right: float) -> list[End]:
    xs = grid_of(left, right)
    ends: list[End] = []
    for tree, counts in curve.parts:
        function = function_of(tree, curve.variable)
        if function is None:
            continue
        found = crossings_of(function, xs, [function(x) for x in xs], _MOST)
        ends += [End(zero_place(tree, curve.variable, x), counts) for x in found.zeros]
        ends += [End(pole_place(tree, curve.variable, x), is_in=False) for x in found.poles]
    return sorted(ends, key=lambda end: end.place.value)
