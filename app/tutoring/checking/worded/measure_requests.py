"""Areas, perimeters, volumes and surfaces of named shapes; right triangles."""

from __future__ import annotations

import re
from fractions import Fraction

from app.tutoring.algebra.exact import value_of
from app.tutoring.checking.polynomials.numbers import exact
from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.checking.worded.finding import Finding, Rule, of_pi, root_of
from app.tutoring.checking.worded.found import Found
from app.tutoring.checking.worded.measures import FORMULAS, SHAPES, SYNONYMS
from app.tutoring.checking.worded.showing import shown
from app.tutoring.reading.tree import Node
from models.wording import in_a_row, translate


def _measured(found: Found) -> Finding:
    shape, wanted = SHAPES[found.text("shape")], SYNONYMS[found.text("wanted")]
    if found.has("shape2") and not f" {found.text('shape')}".endswith(f" {found.text('shape2')}"):
        raise NotUnderstoodError("another shape")
    measures: dict[str, Fraction] = {}
    given: list[str] = []
    for place in ("1", "2", "3"):
        if found.has(f"m{place}"):
            called, value = found.text(f"m{place}"), found.math(f"v{place}")
            name, is_of_pi = SYNONYMS[called], "'pi'" in str(value)
            factor = value_of(_without_pi(value))
            if factor is None:
                raise NotUnderstoodError("no measure")
            if name in {each.removesuffix("/π") for each in measures}:
                raise NotUnderstoodError("one measure twice")
            measures[f"{name}/π" if is_of_pi else name] = factor
            given.append(_measure_said(called, of_pi(factor) if is_of_pi else exact(factor)))
    if any(value <= 0 for value in measures.values()):
        raise NotUnderstoodError("no length")
    unit = _unit(found)
    result = FORMULAS[shape, frozenset(measures), wanted](measures)
    words = translate("Tutor", "with {given} the {measure} of the {shape} is {value}").format(
        given=in_a_row(given),
        measure=translate("Tutor", found.text("wanted")),
        shape=translate("Tutor", found.text("shape")),
        value=shown(result),
    )
    return Finding(result, words, unit=unit)


def _measure_said(name: str, size: Node) -> str:
    return translate("Tutor", "{measure} {size}").format(measure=translate("Tutor", name), size=shown(size))


def _without_pi(node: Node) -> Node:
    """Return what π is multiplied by; anything else with π in it has no value."""
    if node == ["constant", "pi"]:
        return exact(1)
    bare: Node = [node[0], *map(_without_pi, node[1:])] if node[0] in ("multiply", "divide") else node
    return bare


def _unit(found: Found) -> str:
    """Return the one unit that the measures are given in; empty if none says one."""
    said = [found.text(name) for name in sorted(found.places) if re.fullmatch(r"u[\dabc]", name)]
    if len({_PLURALS.get(each, each.rstrip("s")) for each in said}) > 1:
        raise NotUnderstoodError("several units")
    return said[0] if said else ""


def _hypotenuse(found: Found) -> Finding:
    a, b = found.number("a"), found.number("b")
    value = root_of(a * a + b * b)
    return Finding(value, f"√({a}² + {b}²) = {shown(value)}", unit=_unit(found))


def _leg(found: Found) -> Finding:
    a, c = found.number("a"), found.number("c")
    if c <= a:
        raise NotUnderstoodError("the hypotenuse is the longest side")
    value = root_of(c * c - a * a)
    return Finding(value, f"√({c}² − {a}²) = {shown(value)}", unit=_unit(found))


def _three_sides(found: Found) -> Finding:
    a, b, c = (found.number(name) for name in "abc")
    if max(a, b, c) * 2 >= a + b + c:
        raise NotUnderstoodError("no triangle")
    half = (a + b + c) / 2
    value = root_of(half * (half - a) * (half - b) * (half - c))
    words = translate("Tutor", "half the perimeter is {half}, so the area is {area}")
    return Finding(value, words.format(half=half, area=shown(value)), unit=_unit(found))


def _u(place: str) -> str:
    """Return the pattern of a unit behind a number."""
    return rf"( (square |cubic )?(?P<u{place}>{_UNIT})( long| wide| high| tall| deep)?)?"


_PLURALS = {"inches": "inch", "feet": "foot"}


_UNIT = r"(units?|inches|inch|feet|foot|yards?|miles?|meters?|centimeters?|cm|m|millimeters?|mm|kilometers?|km|in|ft)"


_U1, _UA, _UB, _UC = (_u(place) for place in "1abc")


_SHAPE = "{shape=" + "|".join(sorted(SHAPES, key=len, reverse=True)) + "}"


_NAMES = "|".join(sorted(SYNONYMS, key=len, reverse=True))


def _measure(place: int) -> str:
    name = rf"(an? |its |the )?{{m{place}={_NAMES}}}"
    return rf"{name} (of |is |equal to |that is |measures? |length |that measures? )?{{v{place}:num}}{_u(str(place))}"


_M1, _M2, _M3 = _measure(1), _measure(2), _measure(3)


_WANTED = "{wanted=" + _NAMES + "}"


_HAS = r"(with|whose|having|that has|has|of|which has)"


MEASURE_REQUESTS = (
    Rule(
        (
            (
                rf"{{ask}} the (length of (the |a |one )?)?{_WANTED} of (a|an|the) {_SHAPE} {_HAS} {_M1}( (and "
                rf")?(with )?{_M2})?( and {_M3})?"
            ),
            (
                rf"(a|an) {_SHAPE} {_HAS} {_M1}( and {_M2})?( and {_M3})?. {{ask}} (the|its) {_WANTED}( of "
                rf"(the|this) {{shape2=[a-z ]{{3,25}}}})?"
            ),
            (
                rf"if (a|an) {_SHAPE} {_HAS} {_M1}( and {_M2})? what is (the|its) (length of its )?{_WANTED}( "
                rf"of (the|this) {{shape2=[a-z ]{{3,25}}}})?"
            ),
            (
                rf"the {{m1={_NAMES}}} of (a|an) {_SHAPE} is {{v1:num}}{_U1}. {{ask}} (the|its) (length of "
                rf"(the |its |one )?)?{_WANTED}( of (the|this) {{shape2=[a-z ]{{3,25}}}})?"
            ),
        ),
        _measured,
    ),
    Rule(
        (
            (
                rf"{{ask}} the length of the hypotenuse of a right triangle (with|whose|that has|having) legs "
                rf"(of |have |measure |are )?(lengths? )?(of )?{{a:num}}{_UA} and {{b:num}}{_UB}"
            ),
            (
                rf"(the )?(lengths of the )?(two )?legs of a right triangle (are|measure|have lengths?( of)?) "
                rf"{{a:num}}{_UA} and {{b:num}}{_UB}( long)?. {{ask}} the (length|measure) of (the|its) "
                rf"hypotenuse"
            ),
        ),
        _hypotenuse,
    ),
    Rule(
        (
            (
                rf"(the )?hypotenuse of a right triangle (is|measures|has length) {{c:num}}{_UC}( long)?( and|"
                rf". if) one (of the )?legs? (is|measures) {{a:num}}{_UA}( long)?. {{ask}} the length of the "
                rf"other leg"
            ),
            (
                rf"{{ask}} the length of the other leg of a right triangle (with|whose) hypotenuse (of "
                rf")?(length |is )?{{c:num}}{_UC} and one leg (of )?(length |is )?{{a:num}}{_UA}"
            ),
        ),
        _leg,
    ),
    Rule(
        (
            (
                rf"{{ask}} the area of (a|the) triangle (with|whose|that has|having) (side lengths|sides|sides "
                rf"of lengths?|side lengths of|sides measuring|sides of)( are)? {{a:num}}{_UA} {{b:num}}{_UB} "
                rf"and {{c:num}}{_UC}"
            ),
            (
                rf"(a|the) triangle has (sides of lengths?|side lengths|sides|sides measuring|side lengths of) "
                rf"{{a:num}}{_UA} {{b:num}}{_UB} and {{c:num}}{_UC}. {{ask}} (the|its) area( of the triangle)?"
            ),
        ),
        _three_sides,
    ),
)
