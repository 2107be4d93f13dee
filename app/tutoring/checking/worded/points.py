"""Points in coordinates, and how problems speak of them."""

from __future__ import annotations

from fractions import Fraction

from app.tutoring.algebra.exact import value_of
from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.checking.worded.found import Found

A_POINT = r"(the )?(two )?(points? )?"
ENDS = rf"{A_POINT}{{a=⟨\d+⟩|(?:the )?origin}} (and|to) {A_POINT}{{b=⟨\d+⟩|(?:the )?origin}}"
SEGMENT = (
    r"(line )?segment (with endpoints|whose endpoints are|connecting|joining|between|that connects|that joins|"
    r"with end points|having endpoints|from|with endpoints at)( at)?"
)
PASSING = (
    r"(passing through|that passes through|passes through|which passes through|through|containing|that "
    r"contains|going through|connecting|joining|determined by|that goes through)"
)


Point = tuple[Fraction, ...]


def point_of(found: Found, name: str) -> Point:
    """Return a point of rational coordinates; the origin by its name."""
    if "origin" in found.text(name):
        return (Fraction(0), Fraction(0))
    values = [value_of(each) for each in found.point(name)]
    if len(values) not in (2, 3) or any(each is None for each in values):
        raise NotUnderstoodError(name)
    return tuple(each for each in values if each is not None)


def ends_of(found: Found) -> tuple[Point, Point]:
    """Return the two points that a pattern of ends has found."""
    a, b = point_of(found, "a"), point_of(found, "b")
    if len(a) == 3 and "origin" in found.text("b"):
        b = (Fraction(0),) * 3
    if len(b) == 3 and "origin" in found.text("a"):
        a = (Fraction(0),) * 3
    if len(a) != len(b) or a == b:
        raise NotUnderstoodError("points of different kinds")
    return a, b


def point_said(point: Point) -> str:
    """Return a point as people write it."""
    return f"({', '.join(map(str, point))})"
