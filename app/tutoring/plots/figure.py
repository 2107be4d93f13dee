"""Everything that is seen of some curves in one view, computed anew whenever the view moves. Paints nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.tutoring.plots.contours import contour_of
from app.tutoring.plots.curves import Curve
from app.tutoring.plots.evaluating import Function, function_of, function_of_two, number_of
from app.tutoring.plots.features import Feature, Features, features_of
from app.tutoring.plots.sampling import Stroke, strokes_of
from app.tutoring.plots.solutions import Stretch, stretches_of
from app.tutoring.plots.views import View

_AREA_PLACES = 300


@dataclass(frozen=True, slots=True)
class Line:
    """What is seen of one curve.

    Attributes:
        strokes: Its lines.
        areas: Outlines of what is shaded.
        stretches: Of an inequality: where it holds.
    """

    strokes: tuple[Stroke, ...] = ()
    areas: tuple[Stroke, ...] = ()
    stretches: tuple[Stretch, ...] = ()


@dataclass(frozen=True, slots=True)
class Figure:
    """A plot in one view.

    Attributes:
        view: The view.
        lines: What is seen of each curve, in their order; None of one that isn't shown.
        features: The marks.
    """

    view: View
    lines: tuple[Line | None, ...]
    features: Features


def figure_of(curves: Sequence[Curve], view: View, hidden: frozenset[int] = frozenset()) -> Figure:
    """Return what is seen.

    Args:
        curves: All curves.
        view: The part of the plane.
        hidden: The places of those that aren't shown.
    """
    lines = tuple(None if place in hidden else _line(curve, view) for place, curve in enumerate(curves))
    places = [place for place in range(len(curves)) if place not in hidden]
    found = features_of([curves[place] for place in places], view.left, view.right)
    points = tuple(_renumbered(each, places) for each in found.points if view.holds(each.x.value, each.y.value))
    return Figure(view, lines, Features(points, found.poles))


def values_at(curves: Sequence[Curve], x: float, hidden: frozenset[int] = frozenset()) -> tuple[tuple[int, float], ...]:
    """Return which graphs have which value at a place."""
    found = []
    for place, curve in enumerate(curves):
        function = function_of(curve.tree, curve.variable) if curve.kind == "graph" and place not in hidden else None
        value = None if function is None else function(x)
        if value is not None:
            found.append((place, value))
    return tuple(found)


def _line(curve: Curve, view: View) -> Line:
    if curve.kind == "implicit":
        function_of_both = function_of_two(curve.tree, ("x", "y"))
        return Line(() if function_of_both is None else contour_of(function_of_both, view))
    if curve.kind == "solutions":
        return Line(stretches=stretches_of(curve, view.left, view.right))
    function = function_of(curve.tree, curve.variable) if curve.kind == "graph" else None
    if function is None:
        return Line()
    return Line(strokes_of(function, view), _areas(curve, function))


def _areas(curve: Curve, function: Function) -> tuple[Stroke, ...]:
    """Return the outlines of what lies between a graph and the axis, as far as the graph is defined."""
    bounds = [number_of(each) for each in curve.area or ()]
    if len(bounds) != 2 or bounds[0] is None or bounds[1] is None:
        return ()
    low, high = sorted((bounds[0], bounds[1]))
    areas: list[Stroke] = []
    top: list[tuple[float, float]] = []
    for place in range(_AREA_PLACES + 1):
        x = low + (high - low) * place / _AREA_PLACES
        y = function(x)
        if y is not None:
            top.append((x, y))
        if (y is None or place == _AREA_PLACES) and len(top) > 1:
            areas.append(((top[0][0], 0.0), *top, (top[-1][0], 0.0)))
        if y is None:
            top = []
    return tuple(areas)


def _renumbered(feature: Feature, places: Sequence[int]) -> Feature:
    return replace(feature, curves=tuple(places[each] for each in feature.curves))
