"""Quotients of polynomials, out of trees: numerator and denominator. Exact, bounded, pure."""

from __future__ import annotations

from fractions import Fraction
from typing import TypeAlias

from app.tutoring.algebra.exact import value_of
from app.tutoring.checking.polynomials.expanding import Polynomial, divided, polynomial_of, times_each
from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.reading.tree import Node, symbols_of

Quotient: TypeAlias = tuple[Polynomial, Polynomial]

_ONE: Polynomial = {(): Fraction(1)}
_MOST_POWER = 20


def quotient_of(node: Node) -> Quotient:
    """Return a tree as one fraction, not reduced.

    Raises:
        NotUnderstoodError: It is no quotient of polynomials, or too large.
    """
    operation, *operands = node
    if not symbols_of(node) or operation == "symbol":
        return polynomial_of(node), _ONE
    if operation == "negate":
        top, bottom = quotient_of(operands[0])
        return {powers: -value for powers, value in top.items()}, bottom
    if operation == "power":
        return _power(quotient_of(operands[0]), value_of(operands[1]))
    if operation == "divide":
        (top, bottom), (other, below) = (quotient_of(each) for each in operands)
        if not other:
            raise NotUnderstoodError("divided by zero")
        return times_each(top, below), times_each(bottom, other)
    if operation not in ("add", "multiply"):
        raise NotUnderstoodError(operation)
    parts = [quotient_of(each) for each in operands]
    total = parts[0]
    for part in parts[1:]:
        total = _sum(total, part) if operation == "add" else _product(total, part)
    return total


def _sum(one: Quotient, other: Quotient) -> Quotient:
    if one[1] == other[1]:
        return _added(one[0], other[0]), one[1]
    return _added(times_each(one[0], other[1]), times_each(other[0], one[1])), times_each(one[1], other[1])


def _added(one: Polynomial, other: Polynomial) -> Polynomial:
    total = {powers: one.get(powers, Fraction(0)) + other.get(powers, Fraction(0)) for powers in {**one, **other}}
    return {powers: value for powers, value in total.items() if value}


def _product(one: Quotient, other: Quotient) -> Quotient:
    return times_each(one[0], other[0]), times_each(one[1], other[1])


def _power(base: Quotient, exponent: Fraction | None) -> Quotient:
    if exponent is None or exponent.denominator != 1 or abs(exponent) > _MOST_POWER:
        raise NotUnderstoodError("the exponent isn't a small whole number")
    total: Quotient = (_ONE, _ONE)
    for _ in range(abs(int(exponent))):
        total = _product(total, base)
    return total if exponent >= 0 else (total[1], total[0])


def reduced(top: list[Fraction], bottom: list[Fraction]) -> tuple[list[Fraction], list[Fraction]]:
    """Return a fraction of polynomials in one unknown, from the constants up, without their common divisor."""
    common = common_divisor(top, bottom)
    return _trimmed(divided(top, common)[0]), _trimmed(divided(bottom, common)[0])


def common_divisor(one: list[Fraction], other: list[Fraction]) -> list[Fraction]:
    """Return the greatest common divisor of two polynomials in one unknown, its first coefficient 1."""
    one, other = _trimmed(one), _trimmed(other)
    while any(other):
        one, other = other, _trimmed(divided(one, other)[1]) if len(one) >= len(other) else one
    return [each / one[-1] for each in one] if any(one) else one


def _trimmed(coefficients: list[Fraction]) -> list[Fraction]:
    last = max((place for place, value in enumerate(coefficients) if value), default=0)
    return coefficients[: last + 1]
