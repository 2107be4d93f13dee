"""Angles of polygons and triangles."""

from __future__ import annotations

from fractions import Fraction

from app.tutoring.checking.polynomials.numbers import exact
from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.checking.worded.finding import Finding, Rule, whole
from app.tutoring.checking.worded.found import Found
from models.wording import translate

_GONS = {
    "triangle": 3,
    "quadrilateral": 4,
    "pentagon": 5,
    "hexagon": 6,
    "heptagon": 7,
    "octagon": 8,
    "nonagon": 9,
    "decagon": 10,
    "hendecagon": 11,
    "dodecagon": 12,
    "icosagon": 20,
    "septagon": 7,
}


def _sides(found: Found) -> int:
    return _GONS[found.text("gon")] if found.has("gon") else found.whole("n", 3, 1_000)


def _polygon(found: Found) -> Finding:
    n = _sides(found)
    values = {
        "interior": Fraction(180 * (n - 2), n),
        "exterior": Fraction(360, n),
        "total": Fraction(180 * (n - 2)),
        "diagonals": Fraction(n * (n - 3), 2),
        "triangles": Fraction(n * (n - 1) * (n - 2), 6),
        "central": Fraction(360, n),
    }
    kind = next((each for each in ("diagonals", "total", "triangles") if found.has(each)), found.text("kind"))
    unit = "" if kind in ("diagonals", "triangles") else "degrees"
    return Finding(
        exact(values[kind]),
        translate("Tutor", "with {count} sides that is {value}").format(count=n, value=values[kind]),
        unit=unit,
    )


def _sides_from_angle(found: Found) -> Finding:
    angle = found.number("angle")
    outside = angle if found.text("kind") == "exterior" else 180 - angle
    sides = 360 / outside
    if sides.denominator != 1 or sides < 3:
        raise NotUnderstoodError("no such polygon")
    return whole(
        sides,
        translate("Tutor", "each exterior angle is {angle}°, and 360° ÷ {angle}° = {sides}").format(
            angle=outside, sides=sides
        ),
    )


def _third_angle(found: Found) -> Finding:
    value = 180 - found.number("a") - found.number("b")
    return Finding(exact(value), f"180° − {found.number('a')}° − {found.number('b')}° = {value}°", unit="degrees")


def _other_angle(found: Found) -> Finding:
    total = 90 if found.text("kind") == "complement" else 180
    if found.number("a") > total:
        raise NotUnderstoodError("there is none")
    evidence = translate("Tutor", "the two add up to {total}°").format(total=total)
    return Finding(exact(total - found.number("a")), evidence, unit="degrees")


_GON = (
    r"({gon=" + "|".join(_GONS) + r"}|{n:int} ?-?(sided )?(gon|polygon)|polygon (with|having|that has) {n2:int} sides)"
)


ANGLE_REQUESTS = (
    Rule(
        (
            (
                rf"{{howmany}} (?P<triangles>triangles) can be (formed|made|drawn) (using|from|with) the "
                rf"vertices of an? (regular )?{_GON}"
            ),
            (
                rf"{{ask}} the (degree )?(measure |number of degrees )?(of |in )?(each|one|an|any|a) "
                rf"{{kind=interior|exterior|central}} angle (of|in) a regular {_GON}"
            ),
            (
                rf"{{ask}} (the )?(?P<total>(total |sum )(of )?(the )?(degree )?(measures? )?(of )?(the "
                rf")?(measures of )?(the )?interior angles) (of|in) (a|an) (convex |regular )?{_GON}"
            ),
            (
                rf"{{howmany}} (?P<diagonals>(distinct )?diagonals) (does|can be drawn in|are in|are there in) "
                rf"(a|an) (convex |regular )?{_GON}( have)?"
            ),
            rf"{{howmany}} degrees are (there )?in (each|one) {{kind=interior|exterior}} angle of a regular {_GON}",
        ),
        lambda found: _polygon(
            Found({**found.places, **({"n": found.text("n2")} if found.has("n2") else {})}, found.formulas)
        ),
    ),
    Rule(
        (
            (
                r"a regular polygon has {kind=interior|exterior} angles (of|measuring|that measure) "
                r"{angle:num}( degrees)?"
                r"( each)?. how many sides does (the polygon|it) have"
            ),
            (
                r"each {kind=interior|exterior} angle of a regular polygon (measures|is|has a measure of) "
                r"{angle:num}( degrees)?. how many sides does the polygon have"
            ),
            (
                r"(how many sides does|find the number of sides (of|in)) a regular polygon( have)? (if|with|"
                r"when|whose) (each|every|one|an)? ?(of its )?{kind=interior|exterior} angles?( each)? "
                r"(measures?|is|of|equal to) {angle:num}( degrees)?"
            ),
        ),
        _sides_from_angle,
    ),
    Rule(
        (
            (
                r"(in a triangle )?two (of the )?(interior )?angles ((of|in) a triangle )?(measure|are|"
                r"have measures?( of)?) "
                r"{a:num}( degrees)? and {b:num}( degrees)?. {ask} the (degree )?(measure )?(of |in degrees of "
                r")?the third angle( of the triangle)?( in degrees)?"
            ),
        ),
        _third_angle,
    ),
    Rule(
        (
            (
                r"{ask} the (degree )?(measure )?(of )?(the )?{kind=complement|supplement} of (an? )?(angle (of|"
                r"measuring|that measures) )?{a:num}( degrees)?( angle)?"
            ),
        ),
        _other_angle,
    ),
)
