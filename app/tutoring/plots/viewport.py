"""A first view that shows what matters of some curves: their features with air around them, and the axes if near."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from app.tutoring.plots.contours import contour_of
from app.tutoring.plots.curves import Curve
from app.tutoring.plots.differentiating import derivative_of
from app.tutoring.plots.evaluating import FunctionOfTwo, function_of, function_of_two, number_of
from app.tutoring.plots.features import Feature, features_of
from app.tutoring.plots.naming import is_circular
from app.tutoring.plots.solutions import edges_of
from app.tutoring.plots.trees import solved_for
from app.tutoring.plots.views import View

_USUAL = 5.0
_CIRCLE = 2.25 * math.pi
_SCANS = (10.0, 100.0, 1_000.0)
_AROUND = (2.0, 8.0, 40.0, 200.0)
_MOST_OF_FEW = 9
_AIR = 0.35
_CUT = 0.03
_REACH = 1.3
_ALONE_REACH = 0.7
_POLE_REACH = 0.35
_LITTLE = 0.02
_PLACES = 160
_NEAR = (0.4, 2.5)


def first_view(curves: Sequence[Curve], ratio: float) -> View:
    """Return the view that a plot opens with.

    Args:
        curves: What is drawn.
        ratio: How many times wider than tall it is shown.
    """
    around = _around_equations(curves)
    features = _features(curves)
    left, right = _across(curves, features, around)
    bottom, top = _up(curves, features, around, left, right)
    view = View(left, right, bottom, top)
    is_near = _NEAR[0] < view.width / view.height / ratio < _NEAR[1]
    straight = not any(is_circular(curve.tree) for curve in curves)
    if around is not None or (is_near and straight):
        return view.with_equal_units(ratio)
    return view


def _features(curves: Sequence[Curve]) -> list[Feature]:
    """Return the features near the origin; further away only where there are few."""
    found: list[Feature] = []
    near = -1.0
    for half in _SCANS:
        features = features_of(curves, -half, half).points
        further = [each for each in features if abs(each.x.value) > near or each.kinds == ("point",)]
        if near > 0 and len(found) + len(further) > _MOST_OF_FEW:
            break
        found += [each for each in further if each not in found]
        near = half
        if len(found) > _MOST_OF_FEW:
            break
    return found


def _across(curves: Sequence[Curve], features: Sequence[Feature], around: View | None) -> tuple[float, float]:
    asked = [*_asked_for(curves)]
    xs = [*asked, *(feature.x.value for feature in features)]
    if around is not None:
        xs += [around.left, around.right]
    is_round = any(is_circular(curve.tree) for curve in curves)
    if is_round and len(features) > 3 and not asked:
        return -_CIRCLE, _CIRCLE
    if len(features) > _MOST_OF_FEW and not asked:
        xs = [x for x in xs if abs(x) <= _USUAL] or [0.0]
    if not xs:
        return (-_CIRCLE, _CIRCLE) if is_round else (-_USUAL, _USUAL)
    return _with_air(xs, least=2.0 if asked or len(set(xs)) > 1 else 3.0, around=around is not None)


def _with_air(xs: list[float], *, least: float, around: bool) -> tuple[float, float]:
    low, high = min(xs), max(xs)
    span = high - low
    if 0 < low <= max(span, _USUAL):
        low = 0.0
    elif 0 < -high <= max(span, _USUAL):
        high = 0.0
    span = high - low
    air = max(_AIR * span * (0.6 if around else 1.0), least if span < least else 0.0, 0.1 * max(abs(low), abs(high)))
    return low - air, high + air


def _up(
    curves: Sequence[Curve], features: Sequence[Feature], around: View | None, left: float, right: float
) -> tuple[float, float]:
    ys = [each.y.value for each in features if left <= each.x.value <= right]
    seen = [*ys, 0.0] if around is None else [*ys, around.bottom, around.top]
    for curve in curves:
        values = sorted(_values(curve, left, right))
        if values and around is None:
            cut = int(_CUT * len(values))
            reach = math.inf if _is_calm(values) else _POLE_REACH * (right - left)
            seen += [max(values[cut], -reach), min(values[-1 - cut], reach)]
    low, high = min(seen), max(seen)
    if features and around is None:  # a steep graph would leave its features flat
        span = max([*ys, 0.0]) - min([*ys, 0.0])
        is_telling = len(features) > 1 and span > _LITTLE * (right - left)
        reach = _REACH * span if is_telling else _ALONE_REACH * (right - left)
        low, high = max(low, min([*ys, 0.0]) - reach), min(high, max([*ys, 0.0]) + reach)
    shaded = [y for curve in curves for y in _area_values(curve)]
    low, high = min([low, *shaded]), max([high, *shaded])
    air = 0.12 * (high - low) or 1.0
    return low - air, high + air


def _values(curve: Curve, left: float, right: float) -> Iterator[float]:
    function = function_of(curve.tree, curve.variable) if curve.kind == "graph" else None
    if function is not None:
        for place in range(_PLACES):
            value = function(left + (right - left) * (place + 0.37) / _PLACES)
            if value is not None:
                yield value


def _is_calm(values: Sequence[float]) -> bool:
    """Whether a graph has no pole: then nearly all of it is shown."""
    middle = values[-1 - len(values) // 8] - values[len(values) // 8]
    return values[-1] - values[0] <= 8 * middle


def _area_values(curve: Curve) -> list[float]:
    function = function_of(curve.tree, curve.variable) if curve.area is not None else None
    bounds = [number_of(each) for each in curve.area or ()]
    values = [function(x) for x in bounds if x is not None] if function is not None else []
    return [each for each in values if each is not None]


def _asked_for(curves: Sequence[Curve]) -> Iterator[float]:
    """Yield the places that the text speaks of."""
    for curve in curves:
        for node in (*(curve.area or ()), *curve.looked_at, *(curve.tree[1:2] if curve.kind == "point" else ())):
            value = number_of(node)
            if value is not None:
                yield value
        if curve.kind == "solutions":
            yield from edges_of(curve, -_SCANS[1], _SCANS[1])


def _around_equations(curves: Sequence[Curve]) -> View | None:
    """Return what closed curves of equations lie in; of open ones a part."""
    found: list[View] = []
    for curve in curves:
        function = function_of_two(curve.tree, ("x", "y")) if curve.kind == "implicit" else None
        if function is not None:
            found.append(_around(function, _middle(curve)))
    if not found:
        return None
    lefts, rights, bottoms, tops = zip(*((v.left, v.right, v.bottom, v.top) for v in found), strict=True)
    return View(min(lefts), max(rights), min(bottoms), max(tops))


def _around(function: FunctionOfTwo, middle: tuple[float, float]) -> View:
    u, v = middle
    for half in _AROUND:
        strokes = contour_of(function, View(u - half, u + half, v - half, v + half), parted=1)
        points = [each for stroke in strokes for each in stroke]
        if points and all(max(abs(x - u), abs(y - v)) < 0.98 * half for x, y in points):
            xs, ys = [x for x, _y in points], [y for _x, y in points]
            return View(min(xs), max(xs), min(ys), max(ys))
    return View(u - _USUAL, u + _USUAL, v - _USUAL, v + _USUAL)


def _middle(curve: Curve) -> tuple[float, float]:
    """Return the middle of an ellipse; of what has none the origin."""
    place = [0.0, 0.0]
    for axis, name in enumerate(("x", "y")):
        slope = derivative_of(curve.tree, name)
        at = None if slope is None else solved_for(slope, name)
        place[axis] = (None if at is None else number_of(at)) or 0.0
    return place[0], place[1]
