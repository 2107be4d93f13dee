"""Requests about the graphs of polynomials: vertices, axes of symmetry, completed squares, tangents."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import permutations, product

from app.tutoring.algebra.exact import value_of
from app.tutoring.checking.polynomials.expanding import polynomial_of
from app.tutoring.checking.polynomials.numbers import exact
from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.checking.worded.curves import coefficients_of, quadratic_of, slope_at, value_at
from app.tutoring.checking.worded.finding import Finding, Rule, pair, whole
from app.tutoring.checking.worded.found import Found
from app.tutoring.checking.worded.showing import shown
from app.tutoring.reading.tree import Node, symbols_of
from models.wording import translate

# --- vertices ---


def _vertex(found: Found) -> Finding:
    a, b, c, name = quadratic_of(found)
    h = -b / (2 * a)
    k = value_at([c, b, a], h)
    text = translate("Tutor", "−b/(2a) = {place}, and there the value is {value}").format(place=h, value=k)
    if found.has("axis"):
        return whole(h if found.text("axis") == name else k, text)
    return Finding(pair(exact(h), exact(k)), text)


def _extremum_place(found: Found) -> Finding:
    a, b, _, name = quadratic_of(found)
    if (a > 0) != (found.text("way") == "min") or (found.has("v") and found.variable("v") != name):
        raise NotUnderstoodError("there is none")
    return whole(-b / (2 * a), f"−b/(2a) = {-b / (2 * a)}")


def _axis(found: Found) -> Finding:
    a, b, _, name = quadratic_of(found)
    if name != "x":
        raise NotUnderstoodError("another axis")
    h = -b / (2 * a)
    return Finding(["relation", ["="], [["symbol", "x"], exact(h)]], f"−b/(2a) = {h}", "line")


def _completed(found: Found) -> Finding:
    """Compute what is asked of the letters in a(x + h)² + k."""
    a, b, c, name = quadratic_of(found)
    form, asked = found.math("form"), found.math("e")
    if form[0] == "relation" and form[1] == ["="]:
        form = form[2][1]
    readings = list(_letters(form, name, a, b, c))
    values = {value_of(asked, each) for each in readings}
    if len(values) != 1 or not readings or not symbols_of(asked) <= readings[0].keys():
        raise NotUnderstoodError("another form")
    value = values.pop()
    if value is None:
        raise NotUnderstoodError("no value")
    letters = ", ".join(f"{letter} = {number}" for letter, number in sorted(readings[0].items()))
    return whole(value, translate("Tutor", "completing the square gives {letters}").format(letters=letters))


def _letters(form: Node, name: str, a: Fraction, b: Fraction, c: Fraction) -> Iterator[dict[str, Fraction]]:
    """Yield what the letters of a form are in which a square is completed."""
    names = sorted(symbols_of(form) - {name})
    if len(names) not in (2, 3) or (len(names) == 2 and polynomial_of(form).get(((name, 2),)) != a):
        return
    for order, inner, outer in product(permutations(names), (1, -1), (1, -1)):
        *first, h, k = order
        factor: Node = ["symbol", first[0]] if first else exact(a)
        if polynomial_of(form) == polynomial_of(_square(factor, name, (h, inner), (k, outer))):
            at = b / (2 * a) * inner
            yield {h: at, k: (c - b * b / (4 * a)) * outer} | ({first[0]: a} if first else {})


def _square(factor: Node, name: str, inner: tuple[str, int], outer: tuple[str, int]) -> Node:
    base = ["add", ["symbol", name], ["multiply", exact(inner[1]), ["symbol", inner[0]]]]
    square = ["multiply", factor, ["power", base, ["number", "2"]]]
    return ["add", square, ["multiply", exact(outer[1]), ["symbol", outer[0]]]]


# --- tangents ---


def _tangent(found: Found) -> Finding:
    coefficients, name = coefficients_of(found)
    at = _place(found, coefficients, name)
    slope, height = slope_at(coefficients, at), value_at(coefficients, at)
    words = translate("Tutor", "at {name} = {place} the slope is {slope} and the value {value}")
    text = words.format(name=name, place=at, slope=slope, value=height)
    if found.has("slope"):
        return whole(slope, text)
    if name != "x":
        raise NotUnderstoodError("another axis")
    right: Node = ["add", ["multiply", exact(slope), ["symbol", "x"]], exact(height - slope * at)]
    return Finding(["relation", ["="], [["symbol", "y"], right]], text, "line")


def _place(found: Found, coefficients: list[Fraction], name: str) -> Fraction:
    """Return where a tangent touches: x = 3, or a point of the curve."""
    tree = found.math("at")
    if tree[0] == "relation" and tree[1] == ["="] and tree[2][0] == ["symbol", name]:
        at = value_of(tree[2][1])
        if at is not None:
            return at
    values = [value_of(each) for each in tree[1:]] if tree[0] == "tuple" else []
    if len(values) != 2 or values[0] is None or value_at(coefficients, values[0]) != values[1]:
        raise NotUnderstoodError(f"no place on {shown(tree)}")
    return values[0]


_CURVE = (
    r"(the )?((graph|function|parabola|curve|quadratic( function)?|equation|polynomial)( of| with equation| given by|"
    r" defined by| whose equation is)?( the)? )*"
)
_WRITTEN = r"(is|can be|is to be|be) (written|rewritten|expressed|put) (in|into) the (vertex )?form( of)?"
_WHERE = r"( (where|with|for) [⟨⟩\d and]+ (are|is|being) (all )?(real |some )?(constants?|integers?|(real )?numbers?))?"
_WHOLE = r"(the )?(quadratic |expression |polynomial |function |quadratic expression |equation )*"
CURVE_REQUESTS = (
    Rule(
        (
            rf"{{ask}} the (coordinates of the )?vertex of {_CURVE}{{p:mark}}",
            rf"{{ask}} the {{axis=x|y}} coordinate of the vertex of {_CURVE}{{p:mark}}",
        ),
        _vertex,
    ),
    Rule(
        (
            (
                rf"(for|at) what (real )?value of {{v:mark}} (does|will) {_CURVE}{{p:mark}}"
                rf" (have|attain|reach|take|achieve) (its|a|the) "
                r"{way=min|max}imum( value)?"
            ),
            (
                rf"(for|at) what (real )?value of {{v:mark}} is {_CURVE}{{p:mark}} (a |at its |at a"
                rf" )?{{way=min|max}}(imum|imized|imal)"
            ),
        ),
        _extremum_place,
    ),
    Rule((rf"{{ask}} the ((equation of )?the )?(axis|line) of symmetry of {_CURVE}{{p:mark}}",), _axis),
    Rule(
        (
            (
                rf"(if|when) {_WHOLE}{{p:mark}} {_WRITTEN} {{form:mark}}{_WHERE}( then)? {{ask}} (the value of"
                rf" )?{{e:mark}}"
            ),
            rf"{_WHOLE}{{p:mark}} {_WRITTEN} {{form:mark}}{_WHERE}\. {{ask}} (the value of )?{{e:mark}}",
            rf"{{ask}} (the value of )?{{e:mark}} (if|when) {_WHOLE}{{p:mark}} {_WRITTEN} {{form:mark}}{_WHERE}",
        ),
        _completed,
    ),
    Rule(
        (
            (
                rf"{{ask}} the (equation of the |equation for the )?(line tangent|tangent line|tangent) to"
                rf" {_CURVE}{{p:mark}} "
                r"(at|where|at the point|at the point where) {at:mark}"
            ),
            (
                rf"{{ask}} the (?P<slope>slope) of the (line tangent|tangent line|tangent) to {_CURVE}{{p:mark}} "
                r"(at|where|at the point|at the point where) {at:mark}"
            ),
            rf"{{ask}} the (?P<slope>slope) of {_CURVE}{{p:mark}} at (the point (where )?)?{{at:mark}}",
        ),
        _tangent,
    ),
)
