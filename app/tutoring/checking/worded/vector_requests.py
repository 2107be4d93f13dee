"""Vectors and matrices of rational entries: dot and cross products, determinants, inverses, projections, lengths."""

from __future__ import annotations

import re
from fractions import Fraction

from app.tutoring.algebra.exact import value_of
from app.tutoring.checking.polynomials.numbers import exact
from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.checking.worded.finding import Finding, Rule, root_of, whole
from app.tutoring.checking.worded.found import Found
from app.tutoring.reading.tree import Node
from models.wording import translate

Rows = list[list[Fraction]]
_SQUARED_COSINES = {Fraction(1): 0, Fraction(3, 4): 30, Fraction(1, 2): 45, Fraction(1, 4): 60, Fraction(0): 90}


def _rows(tree: Node) -> Rows:
    if tree[0] == "relation" and tree[1] == ["="] and len(tree[2]) == 2:
        tree = tree[2][1]
    if tree[0] == "call" and tree[1] == "det":
        tree = tree[2]
    rows = tree[1] if tree[0] == "matrix" else [[each] for each in tree[1:]] if tree[0] == "tuple" else []
    values = [[value_of(each) for each in row] for row in rows]
    if not values or any(each is None for row in values for each in row):
        raise NotUnderstoodError("no matrix of numbers")
    return [[each for each in row if each is not None] for row in values]


def _vector(found: Found, name: str) -> list[Fraction]:
    rows = _rows(found.math(name))
    if len(rows[0]) == 1 and len(rows) in (2, 3):
        return [row[0] for row in rows]
    if len(rows) == 1 and len(rows[0]) in (2, 3):
        return rows[0]
    raise NotUnderstoodError("no vector")


def _two(found: Found) -> tuple[list[Fraction], list[Fraction]]:
    a, b = _vector(found, "a"), _vector(found, "b")
    if len(a) != len(b):
        raise NotUnderstoodError("vectors of different spaces")
    return a, b


def _column(values: list[Fraction]) -> Node:
    return ["matrix", [[exact(each)] for each in values]]


def _like(found: Found, values: list[Fraction]) -> Node:
    """Return a vector written as the problem writes its vectors."""
    tree = found.math("a")
    return ["tuple", *map(exact, values)] if tree[0] == "tuple" or "tuple" in str(tree) else _column(values)


def dot(a: list[Fraction], b: list[Fraction]) -> Fraction:
    """Return the dot product."""
    return sum((one * other for one, other in zip(a, b, strict=True)), Fraction(0))


def _dot(found: Found) -> Finding:
    a, b = _two(found)
    return whole(dot(a, b), f"{' + '.join(f'({one})({other})' for one, other in zip(a, b, strict=True))} = {dot(a, b)}")


def _cross(found: Found) -> Finding:
    a, b = _two(found)
    if len(a) != 3:
        raise NotUnderstoodError("vectors of the plane")
    value = [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]
    words = translate("Tutor", "the cross product is {vector}")
    return Finding(_like(found, value), words.format(vector=f"({', '.join(map(str, value))})"))


def _projection(found: Found) -> Finding:
    a, b = _two(found)
    factor = dot(a, b) / dot(b, b)
    words = translate("Tutor", "the factor is {quotient} = {factor}")
    evidence = words.format(quotient=f"{dot(a, b)} ÷ {dot(b, b)}", factor=factor)
    return Finding(_like(found, [factor * each for each in b]), evidence)


def _norm(found: Found) -> Finding:
    a = _vector(found, "a")
    evidence = translate("Tutor", "the squares add up to {sum}").format(sum=dot(a, a))
    return Finding(root_of(dot(a, a)), evidence)


def _angle(found: Found) -> Finding:
    a, b = _two(found)
    product = dot(a, b)
    squared = product * product / (dot(a, a) * dot(b, b))
    if squared not in _SQUARED_COSINES:
        raise NotUnderstoodError("no such angle")
    degrees = _SQUARED_COSINES[squared] if product >= 0 else 180 - _SQUARED_COSINES[squared]
    if found.has("line"):
        degrees = min(degrees, 180 - degrees)
    words = translate("Tutor", "the squared cosine is {square}, so the angle is {degrees}°")
    return Finding(exact(degrees), words.format(square=squared, degrees=degrees), unit="degrees")


def determinant(rows: Rows) -> Fraction:
    """Return a determinant."""
    if any(len(row) != len(rows) for row in rows) or len(rows) > 5:
        raise NotUnderstoodError("not square")
    if len(rows) == 1:
        return rows[0][0]
    return sum(
        (
            (-1) ** place * rows[0][place] * determinant([row[:place] + row[place + 1 :] for row in rows[1:]])
            for place in range(len(rows))
        ),
        Fraction(0),
    )


def _determinant(found: Found) -> Finding:
    value = determinant(_rows(found.math("a")))
    return whole(value, translate("Tutor", "expanded by its first row it is {value}").format(value=value))


def _inverse(found: Found) -> Finding:
    rows = _rows(found.math("a"))
    value = determinant(rows)
    if value == 0:
        if "zero matrix" not in found.text("else"):
            raise NotUnderstoodError("no inverse")
        return Finding(
            ["matrix", [[exact(0) for _ in row] for row in rows]], translate("Tutor", "its determinant is 0")
        )
    if len(rows) != 2:
        raise NotUnderstoodError("larger matrices")
    (a, b), (c, d) = rows
    entries = [[d / value, -b / value], [-c / value, a / value]]
    evidence = translate("Tutor", "the determinant is {value}").format(value=value)
    return Finding(["matrix", [[exact(each) for each in row] for row in entries]], evidence)


def _area(found: Found) -> Finding:
    a, b = _two(found)
    if len(a) == 2:
        value = a[0] * b[1] - a[1] * b[0]
        return whole(abs(value), translate("Tutor", "the determinant of the two is {value}").format(value=value))
    square = dot(a, a) * dot(b, b) - dot(a, b) ** 2
    return Finding(root_of(square), translate("Tutor", "the area squared is {value}").format(value=square))


def _expressed(found: Found) -> Finding:
    """Compute a · b, a × b or ‖a‖ of vectors that are named in the problem."""
    names = {_name(found.tex(place)): place for place in ("a", "b") if found.has(place)}
    tex = re.sub(r"\\(?:mathbf|bold|vec|boldsymbol)\s*\{?\s*([a-z])\s*\}?", r"\1", found.tex("e")).replace(" ", "")
    binary = re.fullmatch(r"([a-z])(\\cdot|\\times)([a-z])", tex)
    if binary is not None and {binary[1], binary[3]} == set(names) and len(names) == 2:
        ordered = Found(
            {**found.places, "a": found.places[names[binary[1]]], "b": found.places[names[binary[3]]]}, found.formulas
        )
        return _dot(ordered) if binary[2] == "\\cdot" else _cross(ordered)
    norm = re.fullmatch(r"(?:\\\||\|)([a-z])(?:\\\||\|)", tex)
    if norm is not None and norm[1] in names:
        return _norm(Found({"a": found.places[names[norm[1]]]}, found.formulas))
    raise NotUnderstoodError("another expression")


def _name(tex: str) -> str:
    match = re.match(r"\s*\\(?:mathbf|bold|vec|boldsymbol)\s*\{?\s*([a-z])\s*\}?\s*=", tex)
    if match is None:
        raise NotUnderstoodError("no name")
    return match[1]


_TWO = r"(the vectors )?{a:mark} and {b:mark}"
VECTOR_REQUESTS = (
    Rule((rf"{{ask}} the dot product of {_TWO}",), _dot),
    Rule((rf"{{ask}} the cross product of {_TWO}",), _cross),
    Rule(
        (
            r"{ask} the projection of (the vector )?{a:mark} onto (the vector )?{b:mark}",
            r"project {a:mark} onto {b:mark}",
        ),
        _projection,
    ),
    Rule((r"{ask} the (magnitude|length|norm) of (the )?(vector )?{a:mark}",), _norm),
    Rule(
        (
            rf"{{ask}} the angle(?P<degrees> in degrees)? between {_TWO}",
            r"{ask} the (degree measure|measure) of the angle between (the vectors )?{a:mark} and {b:mark}",
        ),
        _angle,
    ),
    Rule((r"{ask} the determinant of (the )?(matrix )?{a:mark}",), _determinant),
    Rule(
        (
            (
                r"{ask} the inverse of (the )?(matrix )?{a:mark}(\. ?if (the inverse does not exist|there is "
                r"no inverse|it does not exist) then (enter|answer) the {else=zero matrix})?"
            ),
        ),
        _inverse,
    ),
    Rule(
        (rf"{{ask}} the area of the parallelogram (generated|spanned|formed|determined) by (the vectors )?{_TWO}",),
        _area,
    ),
    Rule(
        (
            (
                r"(let|if|given( that)?) {a:mark} and {b:mark}(\.|,| then)? ?(find|compute|what is|then find|"
                r"calculate) {e:mark}"
            ),
            r"(let|if) {a:mark}(\.|,| then)? ?(find|compute|what is|then find|calculate) {e:mark}",
        ),
        _expressed,
    ),
)
