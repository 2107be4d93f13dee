"""What is worth a mark on a plot: roots, highest and lowest points, intersections, where axes are met, poles.

Found by changes of sign between the places of a grid, so two that lie closer than the grid may be missed; each is
computed as closely as floats go, and called by an exact name only where that is confirmed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from app.tutoring.plots.curves import Curve
from app.tutoring.plots.differentiating import derivative_of
from app.tutoring.plots.drawable import is_constant
from app.tutoring.plots.evaluating import Function, function_of, number_of
from app.tutoring.plots.extrema import bumps_of
from app.tutoring.plots.naming import Place, given_place, pole_place, rounded, value_place, zero_place
from app.tutoring.plots.zeros import crossings_of, grid_of
from app.tutoring.reading.tree import Node, number, put_all_in, symbol

FeatureKind = Literal["root", "maximum", "minimum", "intersection", "intercept", "point"]

MOST_FEATURES = 60
_MOST_POLES = 24


@dataclass(frozen=True, slots=True)
class Feature:
    """A marked point.

    Attributes:
        kinds: What it is, the most telling first.
        x: Where, from left to right.
        y: Where, from below.
        curves: Which of the curves meet there, by their places.
    """

    kinds: tuple[FeatureKind, ...]
    x: Place
    y: Place
    curves: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Features:
    """All marks of a plot.

    Attributes:
        points: The marked points, from left to right.
        poles: Where curves go up or down without end.
    """

    points: tuple[Feature, ...]
    poles: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class _Graph:
    """A graph with its values on the grid."""

    place: int
    curve: Curve
    function: Function
    values: Sequence[float | None]


def features_of(curves: Sequence[Curve], left: float, right: float) -> Features:
    """Return what is worth a mark between two places of the horizontal axis."""
    xs = grid_of(left, right)
    graphs = list(_graphs(curves, xs))
    search = _Search(xs, graphs)
    found = [*search.meetings(), *search.of_graphs(), *_points(curves), *search.of_equations(curves)]
    return Features(_merged(found, right - left), _distinct(search.poles, right - left))


class _Search:
    """Looks through all curves on one grid."""

    def __init__(self, xs: Sequence[float], graphs: Sequence[_Graph]) -> None:
        self._xs = xs
        self._graphs = graphs
        self.poles: list[Place] = []

    def of_graphs(self) -> Iterator[Feature]:
        for graph in self._graphs:
            if not (graph.curve.is_side or is_constant(graph.curve)):
                yield from self._roots(graph)
                yield from self._bumps(graph)
                yield from self._intercept(graph)

    def meetings(self) -> Iterator[Feature]:
        """Yield where two graphs meet."""
        for one, other in combinations(self._graphs, 2):
            tree: Node = ["add", one.curve.tree, ["negate", _in_letter(other.curve, one.curve.variable)]]
            yield from self._shared(tree, one, (one.place, other.place), other)

    def of_equations(self, curves: Sequence[Curve]) -> Iterator[Feature]:
        """Yield where graphs meet the curves of equations, and where these meet the axes."""
        for place, curve in enumerate(curves):
            if curve.kind != "implicit":
                continue
            for graph in self._graphs:
                yield from self._shared(put_all_in(curve.tree, {"y": graph.curve.tree}), graph, (graph.place, place))
            yield from self._on_axes(curve, place)

    def _shared(
        self, tree: Node, graph: _Graph, places: tuple[int, ...], other: _Graph | None = None
    ) -> Iterator[Feature]:
        variable = graph.curve.variable
        function = function_of(tree, variable)
        if function is None:
            return
        simple = other.curve if other is not None and is_constant(other.curve) else graph.curve
        for x in self._zeros(tree, variable, function):
            y = self._height(simple, x)
            if y is not None:
                yield Feature(("intersection",), x, y, places)

    def _on_axes(self, curve: Curve, place: int) -> Iterator[Feature]:
        below, beside = put_all_in(curve.tree, {"y": number("0")}), put_all_in(curve.tree, {"x": number("0")})
        for tree, variable in ((below, "x"), (beside, "y")):
            function = function_of(tree, variable)
            if function is None:
                continue
            for found in self._zeros(tree, variable, function):
                zero = rounded(0.0)
                yield (
                    Feature(("root",), found, zero, (place,))
                    if variable == "x"
                    else Feature(("intercept",), zero, found, (place,))
                )

    def _roots(self, graph: _Graph) -> Iterator[Feature]:
        found = crossings_of(graph.function, self._xs, graph.values, MOST_FEATURES)
        if len(self.poles) + len(found.poles) <= _MOST_POLES:
            self.poles += [pole_place(graph.curve.tree, graph.curve.variable, x) for x in found.poles]
        for x in found.zeros:
            place = zero_place(graph.curve.tree, graph.curve.variable, x)
            yield Feature(("root",), place, rounded(0.0), (graph.place,))

    def _bumps(self, graph: _Graph) -> Iterator[Feature]:
        tree, variable = graph.curve.tree, graph.curve.variable
        slope = derivative_of(tree, variable)
        for bump in bumps_of(graph.function, slope, variable, self._xs, graph.values):
            if bump.is_pole:
                self.poles.append(pole_place(tree, variable, bump.x))
                continue
            x = rounded(bump.x) if slope is None else zero_place(slope, variable, bump.x)
            x = x if x.is_exact else zero_place(tree, variable, bump.x)
            y = self._height(graph.curve, x)
            if y is not None:
                kind: FeatureKind = "maximum" if bump.is_highest else "minimum"
                kinds: tuple[FeatureKind, ...] = ("root", kind) if y.value == 0.0 else (kind,)
                yield Feature(kinds, x, y, (graph.place,))

    def _intercept(self, graph: _Graph) -> Iterator[Feature]:
        if self._xs[0] <= 0 <= self._xs[-1]:
            zero = given_place(number("0"), 0.0)
            y = self._height(graph.curve, zero)
            if y is not None:
                kinds: tuple[FeatureKind, ...] = ("root", "intercept") if y.value == 0.0 else ("intercept",)
                yield Feature(kinds, zero, y, (graph.place,))

    def _zeros(self, tree: Node, variable: str, function: Function) -> list[Place]:
        values = [function(x) for x in self._xs]
        found = list(crossings_of(function, self._xs, values, MOST_FEATURES).zeros)
        slope = derivative_of(tree, variable)
        touching = [b.x for b in bumps_of(function, slope, variable, self._xs, values) if _is_touched(function, b.x)]
        places = [zero_place(tree, variable, x) for x in found]
        touched = [zero_place(slope, variable, x) if slope is not None else rounded(x) for x in touching]
        return places + [each for each in touched if not any(abs(each.value - one.value) < 1e-6 for one in places)]

    def _height(self, curve: Curve, x: Place) -> Place | None:
        function = function_of(curve.tree, curve.variable)
        y = None if function is None else function(x.value)
        return None if y is None else value_place(curve.tree, curve.variable, x, y)


def _graphs(curves: Sequence[Curve], xs: Sequence[float]) -> Iterator[_Graph]:
    for place, curve in enumerate(curves):
        if curve.kind == "graph":
            function = function_of(curve.tree, curve.variable)
            if function is not None:
                yield _Graph(place, curve, function, [function(x) for x in xs])


def _points(curves: Sequence[Curve]) -> Iterator[Feature]:
    for place, curve in enumerate(curves):
        if curve.kind == "point":
            x, y = (number_of(each) for each in curve.tree[1:])
            if x is not None and y is not None:
                yield Feature(("point",), given_place(curve.tree[1], x), given_place(curve.tree[2], y), (place,))


def _in_letter(curve: Curve, variable: str) -> Node:
    return curve.tree if curve.variable == variable else put_all_in(curve.tree, {curve.variable: symbol(variable)})


def _is_touched(function: Function, x: float) -> bool:
    """Whether what comes closest to 0 here is 0, as far as floats tell."""
    value = function(x)
    return value is not None and abs(value) < 1e-13


def _merged(found: Sequence[Feature], width: float) -> tuple[Feature, ...]:
    """Return each point once, with all that it is."""
    merged: list[Feature] = []
    for each in found:
        same = next((other for other in merged if _is_same(each, other, width)), None)
        if same is None:
            merged.append(each)
        else:
            kinds = tuple(dict.fromkeys((*same.kinds, *each.kinds)))
            curves = tuple(dict.fromkeys((*same.curves, *each.curves)))
            x, y = (b if b.is_exact and not a.is_exact else a for a, b in ((same.x, each.x), (same.y, each.y)))
            merged[merged.index(same)] = Feature(kinds, x, y, curves)
    return tuple(sorted(merged[:MOST_FEATURES], key=lambda each: (each.x.value, each.y.value)))


def _is_same(one: Feature, other: Feature, width: float) -> bool:
    close = 1e-7 * width
    return abs(one.x.value - other.x.value) < close and abs(one.y.value - other.y.value) < max(
        1e-7, 1e-6 * abs(one.y.value)
    )


def _distinct(places: Sequence[Place], width: float) -> tuple[Place, ...]:
    kept: list[Place] = []
    for each in sorted(places, key=lambda place: place.value):
        if not kept or each.value - kept[-1].value > 1e-7 * width:
            kept.append(each)
    return tuple(kept) if len(kept) <= _MOST_POLES else ()
