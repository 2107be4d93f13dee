"""Rational numbers as trees."""

from __future__ import annotations

from fractions import Fraction

from app.tutoring.reading.tree import Node, number


def exact(value: Fraction | int) -> Node:
    """Return the tree of a rational number."""
    fraction = Fraction(value)
    size = abs(fraction.numerator)
    tree = (
        number(str(size))
        if fraction.denominator == 1
        else ["divide", number(str(size)), number(str(fraction.denominator))]
    )
    return tree if fraction >= 0 else ["negate", tree]
