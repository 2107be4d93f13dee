"""Triangles by their corners, and circles by their equations."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from app.tutoring.algebra.exact import value_of
from app.tutoring.checking.polynomials.numbers import exact
from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.checking.worded.finding import Finding, Rule, of_pi, pair, root_of, whole
from app.tutoring.checking.worded.found import Found
from app.tutoring.checking.worded.points import point_of, point_said
from app.tutoring.reading.tree import Node, symbols_of
from models.wording import translate


def _triangle(found: Found) -> Finding:
    corners = [point_of(found, name) for name in "abc"]
    if any(len(each) != 2 for each in corners):
        raise NotUnderstoodError("corners in space")
    (x1, y1), (x2, y2), (x3, y3) = corners
    area = abs((x2 - x1) * (y3 - y1) - (x3 - x1) * (y2 - y1)) / 2
    return whole(area, translate("Tutor", "half the cross product of two sides is {area}").format(area=area))


def _circle(found: Found) -> Finding:
    x, y, square = _circle_of(found.math("circle"))
    words = translate("Tutor", "the centre is {point}, the radius squared {square}")
    values: dict[str, Callable[[], Node]] = {
        "center": lambda: pair(exact(x), exact(y)),
        "radius": lambda: root_of(square),
        "diameter": lambda: root_of(4 * square),
        "area": lambda: of_pi(square),
        "area of": lambda: of_pi(square),
    }
    wanted = found.text("wanted").replace("coordinates of the ", "")
    return Finding(values[wanted](), words.format(point=point_said((x, y)), square=square))


def _circle_of(equation: Node) -> tuple[Fraction, Fraction, Fraction]:
    """Return the centre of a circle and its radius squared."""
    if equation[0] != "relation" or equation[1] != ["="] or symbols_of(equation) != {"x", "y"}:
        raise NotUnderstoodError("no circle")
    difference: Node = ["add", equation[2][0], ["negate", equation[2][1]]]

    def at(x: int, y: int) -> Fraction:
        value = value_of(difference, {"x": Fraction(x), "y": Fraction(y)})
        if value is None:
            raise NotUnderstoodError("no circle")
        return value

    c = at(0, 0)
    a, b = (at(1, 0) + at(-1, 0)) / 2 - c, (at(0, 1) + at(0, -1)) / 2 - c
    d, e = (at(1, 0) - at(-1, 0)) / 2, (at(0, 1) - at(0, -1)) / 2
    if (
        a != b
        or a == 0
        or any(at(x, y) != a * (x * x + y * y) + d * x + e * y + c for x, y in ((2, 3), (-1, 4), (5, -2)))
    ):
        raise NotUnderstoodError("no circle")
    x, y = -d / (2 * a), -e / (2 * a)
    square = x * x + y * y - c / a
    if square <= 0:
        raise NotUnderstoodError("no circle")
    return x, y, square


CIRCLE_REQUESTS = (
    Rule(
        (
            (
                r"{ask} the area of (the|a) triangle (with|whose|having|that has|formed by|determined by) (its "
                r")?(three )?(vertices|points)( are)?( located| at| are at| have coordinates)* (the points "
                r")?{a:mark} {b:mark} and {c:mark}"
            ),
            (
                r"(a|the) triangle has (its )?(vertices|vertices located) (at )?{a:mark} {b:mark} and "
                r"{c:mark}. {ask} (the|its) area( of the triangle)?"
            ),
        ),
        _triangle,
    ),
    Rule(
        (
            (
                r"{ask} the {wanted=center|coordinates of the center|radius|diameter|area} of (the |a )?circle "
                r"(with |given by |whose |having |that has |defined by |described by |represented by )?(the "
                r")?(equation )?(is )?{circle:mark}"
            ),
            (
                r"the (graph of (the )?)?(equation )?(of (a|the) circle is )?{circle:mark} (is a circle|is the "
                r"equation of a circle|represents a circle)?. {ask} the {wanted=center|radius|area} (of the "
                r"circle)?"
            ),
            (
                r"{ask} the {wanted=area} (enclosed by|of the region enclosed by|of the circle enclosed by|of "
                r"the region bounded by) (the )?(graph of )?(the )?(circle |equation )?{circle:mark}"
            ),
            (
                r"{ask} the {wanted=center|radius|diameter|area} of the circle (with |whose )?(equation )?(is "
                r")?{circle:mark}( in the coordinate plane)?"
            ),
        ),
        _circle,
    ),
)
