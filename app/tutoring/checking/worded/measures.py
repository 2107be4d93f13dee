"""Named shapes, their measures, and the formulas between these."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from types import MappingProxyType
from typing import TypeAlias

from app.tutoring.checking.polynomials.numbers import exact
from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.checking.worded.finding import of_pi, root_of, times
from app.tutoring.reading.tree import Node
from models.wording import marked

Measures: TypeAlias = Mapping[str, Fraction]
_Formula: TypeAlias = Callable[[Measures], Node]


SYNONYMS = {
    marked("Tutor", "side"): "side",
    marked("Tutor", "side length"): "side",
    marked("Tutor", "sides"): "side",
    marked("Tutor", "edge"): "side",
    marked("Tutor", "edge length"): "side",
    marked("Tutor", "edges"): "side",
    marked("Tutor", "side lengths"): "side",
    marked("Tutor", "edges of length"): "side",
    marked("Tutor", "sides of length"): "side",
    marked("Tutor", "length"): "length",
    marked("Tutor", "width"): "width",
    marked("Tutor", "height"): "height",
    marked("Tutor", "radius"): "radius",
    marked("Tutor", "base radius"): "radius",
    marked("Tutor", "diameter"): "diameter",
    marked("Tutor", "base diameter"): "diameter",
    marked("Tutor", "area"): "area",
    marked("Tutor", "perimeter"): "perimeter",
    marked("Tutor", "circumference"): "circumference",
    marked("Tutor", "volume"): "volume",
    marked("Tutor", "surface area"): "surface",
    marked("Tutor", "total surface area"): "surface",
    marked("Tutor", "diagonal"): "diagonal",
    marked("Tutor", "base"): "base",
    marked("Tutor", "altitude"): "height",
    marked("Tutor", "slant height"): "slant",
    marked("Tutor", "side of length"): "side",
    marked("Tutor", "radius of length"): "radius",
    marked("Tutor", "a side of length"): "side",
    marked("Tutor", "diagonals"): "diagonal",
    marked("Tutor", "depth"): "height",
}
"""What measures are called, and which measure that is."""

SHAPES = {
    marked("Tutor", "square"): "square",
    marked("Tutor", "rectangle"): "rectangle",
    marked("Tutor", "circle"): "circle",
    marked("Tutor", "cube"): "cube",
    marked("Tutor", "sphere"): "sphere",
    marked("Tutor", "ball"): "sphere",
    marked("Tutor", "cylinder"): "cylinder",
    marked("Tutor", "right cylinder"): "cylinder",
    marked("Tutor", "right circular cylinder"): "cylinder",
    marked("Tutor", "circular cylinder"): "cylinder",
    marked("Tutor", "cone"): "cone",
    marked("Tutor", "right circular cone"): "cone",
    marked("Tutor", "right cone"): "cone",
    marked("Tutor", "equilateral triangle"): "equilateral",
    marked("Tutor", "triangle"): "triangle",
    marked("Tutor", "rectangular prism"): "box",
    marked("Tutor", "rectangular box"): "box",
    marked("Tutor", "right rectangular prism"): "box",
    marked("Tutor", "parallelogram"): "parallelogram",
    marked("Tutor", "regular hexagon"): "hexagon",
    marked("Tutor", "hemisphere"): "hemisphere",
    marked("Tutor", "regular tetrahedron"): "tetrahedron",
    marked("Tutor", "semicircle"): "semicircle",
}
"""What shapes are called, and which shape that is."""


def _half(value: Fraction) -> Fraction:
    return value / 2


def _with_root(factor: Fraction, of: int) -> Node:
    return times(exact(factor), ["call", "sqrt", exact(of)])


def _cube_root(value: Fraction) -> Fraction:
    top, bottom = round(value.numerator ** (1 / 3)), round(value.denominator ** (1 / 3))
    if Fraction(top, bottom) ** 3 != value:
        raise NotUnderstoodError("the side isn't rational")
    return Fraction(top, bottom)


def _root_exact(value: Fraction) -> Fraction:
    tree = root_of(value)
    if "sqrt" in str(tree):
        raise NotUnderstoodError("the side isn't rational")
    numerator, denominator = (tree[1], tree[2]) if tree[0] == "divide" else (tree, ["number", "1"])
    return Fraction(int(numerator[1]), int(denominator[1]))


FORMULAS: Mapping[tuple[str, frozenset[str], str], _Formula] = MappingProxyType(
    {
        (shape, frozenset(given), wanted): formula
        for shape, given, wanted, formula in (
            ("square", {"side"}, "area", lambda m: exact(m["side"] ** 2)),
            ("square", {"side"}, "perimeter", lambda m: exact(4 * m["side"])),
            ("square", {"side"}, "diagonal", lambda m: root_of(2 * m["side"] ** 2)),
            ("square", {"diagonal"}, "area", lambda m: exact(m["diagonal"] ** 2 / 2)),
            ("square", {"diagonal"}, "side", lambda m: root_of(m["diagonal"] ** 2 / 2)),
            ("square", {"perimeter"}, "area", lambda m: exact((m["perimeter"] / 4) ** 2)),
            ("square", {"perimeter"}, "side", lambda m: exact(m["perimeter"] / 4)),
            ("square", {"area"}, "side", lambda m: root_of(m["area"])),
            ("square", {"area"}, "perimeter", lambda m: root_of(16 * m["area"])),
            ("square", {"area"}, "diagonal", lambda m: root_of(2 * m["area"])),
            ("rectangle", {"length", "width"}, "area", lambda m: exact(m["length"] * m["width"])),
            ("rectangle", {"length", "width"}, "perimeter", lambda m: exact(2 * (m["length"] + m["width"]))),
            ("rectangle", {"length", "width"}, "diagonal", lambda m: root_of(m["length"] ** 2 + m["width"] ** 2)),
            ("rectangle", {"area", "length"}, "width", lambda m: exact(m["area"] / m["length"])),
            ("rectangle", {"area", "width"}, "length", lambda m: exact(m["area"] / m["width"])),
            ("rectangle", {"area", "width"}, "perimeter", lambda m: exact(2 * (m["area"] / m["width"] + m["width"]))),
            (
                "rectangle",
                {"area", "length"},
                "perimeter",
                lambda m: exact(2 * (m["area"] / m["length"] + m["length"])),
            ),
            ("parallelogram", {"base", "height"}, "area", lambda m: exact(m["base"] * m["height"])),
            ("triangle", {"base", "height"}, "area", lambda m: exact(m["base"] * m["height"] / 2)),
            ("triangle", {"area", "base"}, "height", lambda m: exact(2 * m["area"] / m["base"])),
            ("triangle", {"area", "height"}, "base", lambda m: exact(2 * m["area"] / m["height"])),
            ("equilateral", {"side"}, "area", lambda m: _with_root(m["side"] ** 2 / 4, 3)),
            ("equilateral", {"side"}, "perimeter", lambda m: exact(3 * m["side"])),
            ("equilateral", {"side"}, "height", lambda m: _with_root(m["side"] / 2, 3)),
            ("equilateral", {"perimeter"}, "area", lambda m: _with_root((m["perimeter"] / 3) ** 2 / 4, 3)),
            ("equilateral", {"perimeter"}, "side", lambda m: exact(m["perimeter"] / 3)),
            ("hexagon", {"side"}, "area", lambda m: _with_root(m["side"] ** 2 * Fraction(3, 2), 3)),
            ("hexagon", {"side"}, "perimeter", lambda m: exact(6 * m["side"])),
            ("circle", {"radius"}, "area", lambda m: of_pi(m["radius"] ** 2)),
            ("circle", {"radius"}, "circumference", lambda m: of_pi(2 * m["radius"])),
            ("circle", {"radius"}, "diameter", lambda m: exact(2 * m["radius"])),
            ("circle", {"diameter"}, "area", lambda m: of_pi(m["diameter"] ** 2 / 4)),
            ("circle", {"diameter"}, "circumference", lambda m: of_pi(m["diameter"])),
            ("circle", {"diameter"}, "radius", lambda m: exact(m["diameter"] / 2)),
            ("semicircle", {"radius"}, "area", lambda m: of_pi(m["radius"] ** 2 / 2)),
            ("cube", {"side"}, "volume", lambda m: exact(m["side"] ** 3)),
            ("cube", {"side"}, "surface", lambda m: exact(6 * m["side"] ** 2)),
            ("cube", {"volume"}, "side", lambda m: exact(_cube_root(m["volume"]))),
            ("cube", {"volume"}, "surface", lambda m: exact(6 * _cube_root(m["volume"]) ** 2)),
            ("circle", {"circumference/π"}, "radius", lambda m: exact(m["circumference/π"] / 2)),
            ("circle", {"circumference/π"}, "diameter", lambda m: exact(m["circumference/π"])),
            ("circle", {"circumference/π"}, "area", lambda m: of_pi(m["circumference/π"] ** 2 / 4)),
            ("circle", {"area/π"}, "radius", lambda m: root_of(m["area/π"])),
            ("circle", {"area/π"}, "diameter", lambda m: root_of(4 * m["area/π"])),
            ("circle", {"area/π"}, "circumference", lambda m: of_pi(2 * _root_exact(m["area/π"]))),
            ("sphere", {"surface/π"}, "radius", lambda m: root_of(m["surface/π"] / 4)),
            ("sphere", {"surface/π"}, "volume", lambda m: of_pi(_root_exact(m["surface/π"] / 4) ** 3 * Fraction(4, 3))),
            ("sphere", {"volume/π"}, "radius", lambda m: exact(_cube_root(m["volume/π"] * Fraction(3, 4)))),
            ("cylinder", {"volume/π", "radius"}, "height", lambda m: exact(m["volume/π"] / m["radius"] ** 2)),
            ("cylinder", {"volume/π", "height"}, "radius", lambda m: root_of(m["volume/π"] / m["height"])),
            ("cube", {"surface"}, "side", lambda m: root_of(m["surface"] / 6)),
            ("cube", {"surface"}, "volume", lambda m: exact(_root_exact(m["surface"] / 6) ** 3)),
            ("sphere", {"radius"}, "volume", lambda m: of_pi(m["radius"] ** 3 * Fraction(4, 3))),
            ("sphere", {"radius"}, "surface", lambda m: of_pi(4 * m["radius"] ** 2)),
            ("sphere", {"diameter"}, "volume", lambda m: of_pi(_half(m["diameter"]) ** 3 * Fraction(4, 3))),
            ("sphere", {"diameter"}, "surface", lambda m: of_pi(m["diameter"] ** 2)),
            ("hemisphere", {"radius"}, "volume", lambda m: of_pi(m["radius"] ** 3 * Fraction(2, 3))),
            ("cylinder", {"radius", "height"}, "volume", lambda m: of_pi(m["radius"] ** 2 * m["height"])),
            ("cylinder", {"diameter", "height"}, "volume", lambda m: of_pi(m["diameter"] ** 2 / 4 * m["height"])),
            (
                "cylinder",
                {"radius", "height"},
                "surface",
                lambda m: of_pi(2 * m["radius"] * (m["radius"] + m["height"])),
            ),
            ("cone", {"radius", "height"}, "volume", lambda m: of_pi(m["radius"] ** 2 * m["height"] / 3)),
            ("cone", {"diameter", "height"}, "volume", lambda m: of_pi(m["diameter"] ** 2 / 12 * m["height"])),
            ("cone", {"radius", "slant"}, "surface", lambda m: of_pi(m["radius"] * (m["radius"] + m["slant"]))),
            ("cone", {"radius", "height"}, "slant", lambda m: root_of(m["radius"] ** 2 + m["height"] ** 2)),
            ("box", {"length", "width", "height"}, "volume", lambda m: exact(m["length"] * m["width"] * m["height"])),
        )
    }
)
