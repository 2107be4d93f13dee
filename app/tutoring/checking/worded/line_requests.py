"""Lines in coordinates: slopes, intercepts, equations, where two meet."""

from __future__ import annotations

from fractions import Fraction

from app.tutoring.checking.polynomials.numbers import exact
from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.checking.worded.finding import Finding, Rule, pair, whole
from app.tutoring.checking.worded.found import Found
from app.tutoring.checking.worded.lines import line_of
from app.tutoring.checking.worded.points import A_POINT, ENDS, PASSING, SEGMENT, Point, ends_of, point_of, point_said
from app.tutoring.checking.worded.showing import shown
from app.tutoring.reading.tree import Node
from models.wording import translate

_ACROSS = "perpendicular"


def _slope_between(a: Point, b: Point) -> Fraction:
    if len(a) != 2 or len(b) != 2 or a[0] == b[0]:
        raise NotUnderstoodError("no slope")
    return (b[1] - a[1]) / (b[0] - a[0])


def _slope(found: Found) -> Finding:
    a, b = ends_of(found)
    slope = _slope_between(a, b)
    words = (
        translate("Tutor", "the slope through {a} and {b} is {slope}, turned by a right angle")
        if found.text("turn") == _ACROSS
        else translate("Tutor", "the slope through {a} and {b} is {slope}")
    )
    evidence = words.format(a=point_said(a), b=point_said(b), slope=slope)
    return whole(_turned(slope, found.text("turn")), evidence)


def _turned(slope: Fraction, turn: str) -> Fraction:
    return -1 / slope if turn == _ACROSS else slope


def _line(found: Found, name: str = "line") -> tuple[Fraction, Fraction, Fraction]:
    line = line_of(found.math(name))
    if line is None:
        raise NotUnderstoodError("no line")
    return line


def _slope_of(found: Found) -> Finding:
    a, b, _ = _line(found)
    words = (
        translate("Tutor", "the slope of {line} is {slope}, turned by a right angle")
        if found.text("turn") == _ACROSS
        else translate("Tutor", "the slope of {line} is {slope}")
    )
    evidence = words.format(line=shown(found.math("line")), slope=-a / b)
    return whole(_turned(-a / b, found.text("turn")), evidence)


def _intercept(found: Found) -> Finding:
    a, b, c = _line(found)
    is_x = found.text("axis") == "x"
    value = -c / (a if is_x else b)
    at = (exact(value), exact(0)) if is_x else (exact(0), exact(value))
    name, other = ("x", "y") if is_x else ("y", "x")
    text = translate("Tutor", "where {other} = 0, {name} = {value}").format(other=other, name=name, value=value)
    return Finding(pair(*at), text) if found.has("point") else whole(value, text)


def _through(found: Found) -> Finding:
    a, b = ends_of(found)
    if len(a) != 2:
        raise NotUnderstoodError("a line in space")
    return _equation(b[1] - a[1], a[0] - b[0], a)


def _with_slope(found: Found) -> Finding:
    point = point_of(found, "a")
    if found.has("line"):
        a, b, _ = _line(found)
        slope = _turned(-a / b, found.text("turn"))
    else:
        slope = found.number("slope")
    return _equation(slope, Fraction(-1), point)


def _equation(a: Fraction, b: Fraction, point: Point) -> Finding:
    left: Node = ["add", ["multiply", exact(a), ["symbol", "x"]], ["multiply", exact(b), ["symbol", "y"]]]
    value: Node = ["relation", ["="], [left, exact(a * point[0] + b * point[1])]]
    words = translate("Tutor", "{point} satisfies {equation}")
    return Finding(value, words.format(point=point_said(point), equation=shown(value)), "line")


def _meeting(found: Found) -> Finding:
    (a, b, c), (d, e, f) = _line(found, "one"), _line(found, "other")
    determinant = a * e - b * d
    point = ((b * f - c * e) / determinant, (c * d - a * f) / determinant)
    evidence = translate("Tutor", "{point} satisfies both equations").format(point=point_said(point))
    return Finding(pair(*map(exact, point)), evidence)


LINE_REQUESTS = (
    Rule(
        (
            rf"{{ask}} the slope of (the|a) line {PASSING} {ENDS}",
            rf"{{ask}} the slope of (the|a) {SEGMENT} {ENDS}",
            (
                rf"{{ask}} the slope of (the|a|any) line {{turn=parallel|perpendicular}} to (the|a) line "
                rf"{PASSING} {ENDS}"
            ),
        ),
        _slope,
    ),
    Rule(
        (
            (
                r"{ask} the slope of (the|a) (line )?(with equation |given by |whose equation is |described by "
                r"|represented by |(the )?(graph|equation) (of )?)?(the )?(equation )?{line:mark}"
            ),
            (
                r"{ask} the slope of (the|a|any) line {turn=parallel|perpendicular} to (the )?(line )?(with "
                r"equation |given by |whose equation is |(the )?graph of )?{line:mark}"
            ),
        ),
        _slope_of,
    ),
    Rule(
        (
            (
                r"{ask} the {axis=x|y} intercept of (the )?(line|graph|graph of|equation|line with equation|"
                r"graph of the (line|equation))? ?(of )?{line:mark}"
            ),
            (
                r"(?P<point>at what point) does the (line|graph of|graph of the (line|equation)) (with "
                r"equation )?{line:mark} (intersect|cross|hit|meet|intercept) the {axis=x|y} axis"
            ),
            (
                r"{ask} (?P<point>the (coordinates of the )?point) (where|at which) (the )?(line |graph of "
                r")?{line:mark} (intersects|crosses|meets|hits) the {axis=x|y} axis"
            ),
        ),
        _intercept,
    ),
    Rule(
        (
            rf"{{ask}} (an |the )?equation (of|for) (the|a) line {PASSING} {ENDS}",
            rf"(write|find) an equation (of|for) the line {PASSING} {ENDS}",
        ),
        _through,
    ),
    Rule(
        (
            (
                rf"{{ask}} (an |the )?equation (of|for) (the|a) line (with|that has|having|whose) (a )?slope "
                rf"(of |is |equal to )?{{slope:num}} (and |that )?{PASSING} {A_POINT}{{a:mark}}"
            ),
            (
                rf"{{ask}} (an |the )?equation (of|for) (the|a) line (that is "
                rf")?{{turn=parallel|perpendicular}} to (the line )?{{line:mark}} (and |that )?{PASSING} "
                rf"{A_POINT}{{a:mark}}"
            ),
            (
                rf"{{ask}} (an |the )?equation (of|for) (the|a) line {PASSING} {A_POINT}{{a:mark}} (with|that "
                rf"has|and has|having) (a )?slope (of )?{{slope:num}}"
            ),
            (
                rf"{{ask}} (an |the )?equation (of|for) (the|a) line {PASSING} {A_POINT}{{a:mark}} (and |that is "
                rf")*{{turn=parallel|perpendicular}} to (the line )?{{line:mark}}"
            ),
        ),
        _with_slope,
    ),
    Rule(
        (
            r"(at what point do|where do) (the )?(lines|graphs of) {one:mark} and {other:mark} (intersect|meet|cross)",
            (
                r"{ask} the (coordinates of the )?point of intersection (of|between) (the )?(lines|graphs of) "
                r"{one:mark} and {other:mark}"
            ),
            (
                r"{ask} the (coordinates of the )?(intersection|point) (of|where) (the )?(lines )?{one:mark} "
                r"and {other:mark}( intersect| meet| cross)?"
            ),
        ),
        _meeting,
    ),
)
