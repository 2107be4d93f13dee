"""Points in polar, rectangular, cylindrical, spherical coordinates; degrees and radians; units of measurement."""

from __future__ import annotations

import math
import re
from fractions import Fraction

from app.tutoring.algebra.exact import value_of
from app.tutoring.checking.polynomials.numbers import exact
from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.checking.worded.finding import Finding, Rule, of_pi, pair, root_of
from app.tutoring.checking.worded.found import Found
from app.tutoring.checking.worded.near import near_value
from app.tutoring.checking.worded.showing import shown
from app.tutoring.checking.worded.units import ratio_of
from app.tutoring.reading.tree import Node, symbols_of
from models.wording import translate

_CLOSE = 1e-9


def _coordinates(found: Found, count: int) -> list[Node]:
    point = found.point("a")
    if len(point) != count or any(symbols_of(each) for each in point):
        raise NotUnderstoodError("no point")
    return point


def _near(node: Node) -> float:
    value = near_value(node)
    if value is None:
        raise NotUnderstoodError("no value")
    return float(value)


def _angle(y: float, x: float) -> Node:
    """Return the angle of a point as a multiple of π/12, from 0 to 2π."""
    if math.hypot(x, y) < _CLOSE:
        raise NotUnderstoodError("the origin has no angle")
    twelfths = (math.atan2(y, x) % (2 * math.pi)) / (math.pi / 12)
    if abs(twelfths - round(twelfths)) > _CLOSE:
        raise NotUnderstoodError("no such angle")
    return of_pi(Fraction(round(twelfths) % 24, 12))


def _length(*parts: Node) -> Node:
    square = sum(_near(each) ** 2 for each in parts)
    whole = round(square * 144)
    if abs(square * 144 - whole) > 1e-6:
        return ["call", "sqrt", ["add", *(["power", each, exact(2)] for each in parts)]]
    return root_of(Fraction(whole, 144))


def _to_polar(found: Found) -> Finding:
    x, y = _coordinates(found, 2)
    _check_form(found, "r", "theta")
    _check_ranges(found, ("r", "theta"))
    value = pair(_length(x, y), _angle(_near(y), _near(x)))
    return Finding(value, _turned(value))


def _to_cylindrical(found: Found) -> Finding:
    x, y, z = _coordinates(found, 3)
    _check_form(found, "r", "theta", "z")
    _check_ranges(found, ("r", "theta"))
    value = pair(_length(x, y), _angle(_near(y), _near(x)), z)
    return Finding(value, _turned(value))


def _turned(value: Node) -> str:
    return translate("Tutor", "r² = x² + y² and tan θ = y ÷ x give {value}").format(value=shown(value))


def _to_spherical(found: Found) -> Finding:
    x, y, z = _coordinates(found, 3)
    _check_form(found, "rho", "theta", "phi")
    _check_ranges(found, ("rho", "theta"))
    across = math.hypot(_near(x), _near(y))
    value = pair(_length(x, y, z), _angle(_near(y), _near(x)), _angle(across, _near(z)))
    return Finding(value, translate("Tutor", "ρ² = x² + y² + z² gives {value}").format(value=shown(value)))


def _check_form(found: Found, *names: str) -> None:
    """Make sure that the coordinates are asked for in the usual order."""
    said = re.sub(r"\\[,;!: ]|\\left|\\right|[\s.]|\\var(?=phi)|,$", "", found.tex("form")) if found.has("form") else ""
    if said and said.replace("\\", "") != f"({','.join(names)})":
        raise NotUnderstoodError("another form")


def _check_ranges(found: Found, names: tuple[str, str]) -> None:
    """Make sure that the ranges the problem gives are the usual ones: r > 0, 0 ≤ θ < 2π."""
    said = [re.sub(r"\\[,;!: ]|\s|\\left|\\right", "", found.tex(place)) for place in ("c1", "c2") if found.has(place)]
    usual = {
        f"{names[0]}>0",
        f"\\{names[0]}>0",
        "0\\le\\theta<2\\pi",
        "0\\leq\\theta<2\\pi",
        "0\\leqslant\\theta<2\\pi",
    }
    if not said or not set(said) <= usual:
        raise NotUnderstoodError("other ranges")


def _cos(angle: Node) -> Node:
    return ["call", "cos", angle]


def _sin(angle: Node) -> Node:
    return ["call", "sin", angle]


def _to_rectangular(found: Found) -> Finding:
    kind = found.text("kind")
    point = _coordinates(found, 2 if kind == "polar" else 3)
    _check_form(found, *"xyz"[: len(point)])
    r, angle = point[0], point[1]
    if kind == "spherical":
        across: Node = ["multiply", r, _sin(point[2])]
        value = pair(
            ["multiply", across, _cos(angle)], ["multiply", across, _sin(angle)], ["multiply", r, _cos(point[2])]
        )
    else:
        value = pair(["multiply", r, _cos(angle)], ["multiply", r, _sin(angle)], *point[2:])
    words = translate("Tutor", "x = r cos θ and y = r sin θ with r = {r}, θ = {angle}")
    return Finding(value, words.format(r=shown(r), angle=shown(angle)))


def _to_radians(found: Found) -> Finding:
    degrees = found.number("n")
    evidence = translate("Tutor", "{degrees}° is {degrees}/180 of π").format(degrees=degrees)
    return Finding(of_pi(degrees / 180), evidence, unit="radians")


def _to_degrees(found: Found) -> Finding:
    value = value_of(["divide", found.math("n"), ["number", "1"]]) if "pi" not in str(found.math("n")) else None
    turned = near_value(found.math("n"))
    if value is not None or turned is None:
        raise NotUnderstoodError("no multiple of π")
    degrees = Fraction(turned * 180 / Fraction(math.pi)).limit_denominator(1000)
    if abs(degrees - turned * 180 / Fraction(math.pi)) > Fraction(1, 10**9):
        raise NotUnderstoodError("no multiple of π")
    evidence = translate("Tutor", "π radians are 180°, so it is {degrees}°").format(degrees=degrees)
    return Finding(exact(degrees), evidence, unit="degrees")


def _in_units(found: Found) -> Finding:
    power = {"square ": 2, "cubic ": 3}.get(found.text("how"), 1)
    if found.text("how") != (found.text("how2") or ""):
        raise NotUnderstoodError("other units")
    each = ratio_of(found.text("from"), found.text("to"), power)
    amount = found.number("n") if found.has("n") else Fraction(1)
    value = amount * each
    return Finding(exact(value), f"{amount} · {each} = {value}", unit=found.text("how") + found.text("to"))


_FORM = r"(\. ?(enter|give|express|write) your answer in the form {form:mark}( ?,?where {c1:mark}( and {c2:mark})?)?)?"
_GIVEN = r"(the )?(point )?(with )?((rectangular|polar|cylindrical|spherical) coordinates )?{a:mark}"
CONVERSION_REQUESTS = (
    Rule((rf"convert {_GIVEN} (in|from) rectangular coordinates (to|into) polar coordinates{_FORM}",), _to_polar),
    Rule(
        (rf"convert {_GIVEN} (in|from) rectangular coordinates (to|into) cylindrical coordinates{_FORM}",),
        _to_cylindrical,
    ),
    Rule(
        (rf"convert {_GIVEN} (in|from) rectangular coordinates (to|into) spherical coordinates{_FORM}",), _to_spherical
    ),
    Rule(
        (
            (
                rf"convert {_GIVEN} (in|from) {{kind=polar|cylindrical|spherical}} coordinates (to|into) "
                rf"rectangular coordinates(\. ?(enter|give|express|write) your answer in the form "
                rf"{{form:mark}})?"
            ),
            (
                r"{ask} the rectangular coordinates of (the )?point (whose|with) "
                r"{kind=polar|cylindrical|spherical} coordinates (are )?{a:mark}"
            ),
        ),
        _to_rectangular,
    ),
    Rule(
        (
            r"(convert|express|write|what is) {n:num} ?degrees (to|in|into|as) radians",
            r"convert {n:num} ?degrees to radians",
        ),
        _to_radians,
    ),
    Rule(
        (
            r"(convert|express|write|what is) {n:mark} (radians )?(to|in|into|as) degrees",
            r"(convert|express) (the angle )?{n:mark} radians (to|in|into) degrees",
        ),
        _to_degrees,
    ),
    Rule(
        (
            r"how many {how=square |cubic |}{to=[a-z]+} are (there )?in (a|an|one) {how2=square |cubic |}{from=[a-z]+}",
            (
                r"how many {how=square |cubic |}{to=[a-z]+} are (there )?(in|equal to|equivalent to) {n:num} "
                r"{how2=square |cubic |}{from=[a-z]+}"
            ),
            (
                r"(convert|express) {n:num} {how2=square |cubic |}{from=[a-z]+} (to|in|into) "
                r"{how=square |cubic |}{to=[a-z]+}"
            ),
            (
                r"{n:num} {how2=square |cubic |}{from=[a-z]+} is (equal to |equivalent to )?how many "
                r"{how=square |cubic |}{to=[a-z]+}"
            ),
        ),
        _in_units,
    ),
)
