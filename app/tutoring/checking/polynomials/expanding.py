"""Polynomials (and sums of negative powers) with rational coefficients, out of trees. Exact, bounded, pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from types import MappingProxyType
from typing import TypeAlias

from app.tutoring.algebra.exact import value_of
from app.tutoring.checking.polynomials.numbers import exact
from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.reading.tree import Node, symbols_of

Powers: TypeAlias = tuple[tuple[str, int], ...]
Polynomial: TypeAlias = Mapping[Powers, Fraction]

_MOST_TERMS = 3_000
_MOST_POWER = 200


def polynomial_of(node: Node) -> Polynomial:
    """Return a tree multiplied out.

    Raises:
        NotUnderstoodError: It is no such sum, or too large.
    """
    operation, *operands = node
    if not symbols_of(node):
        return _constant(node)
    if operation not in _OPERATIONS:
        raise NotUnderstoodError(operation)
    return _OPERATIONS[operation](operands)


def _constant(node: Node) -> Polynomial:
    value = value_of(node)
    if value is None:
        raise NotUnderstoodError("a coefficient isn't rational")
    return {(): value} if value else {}


def _added(parts: list[Polynomial]) -> Polynomial:
    total: dict[Powers, Fraction] = {}
    for part in parts:
        for powers, value in part.items():
            total[powers] = total.get(powers, Fraction(0)) + value
    return {powers: value for powers, value in total.items() if value}


def _product(parts: list[Polynomial]) -> Polynomial:
    total: Polynomial = {(): Fraction(1)}
    for part in parts:
        total = times_each(total, part)
    return total


def times_each(one: Polynomial, other: Polynomial) -> Polynomial:
    """Return a product."""
    if len(one) * len(other) > _MOST_TERMS * 10:
        raise NotUnderstoodError("too many terms")
    total: dict[Powers, Fraction] = {}
    for powers, value in one.items():
        for others, factor in other.items():
            both = _joined(powers, others)
            total[both] = total.get(both, Fraction(0)) + value * factor
    return {powers: value for powers, value in total.items() if value}


def _joined(one: Powers, other: Powers) -> Powers:
    powers = dict(one)
    for name, power in other:
        powers[name] = powers.get(name, 0) + power
    return tuple(sorted((name, power) for name, power in powers.items() if power))


def _inverse(one: Polynomial) -> Polynomial:
    if len(one) != 1:
        raise NotUnderstoodError("divided by a sum")
    ((powers, value),) = one.items()
    return {tuple((name, -power) for name, power in powers): 1 / value}


def _power(base: Polynomial, exponent: Fraction | None) -> Polynomial:
    if exponent is None or exponent.denominator != 1 or abs(exponent) > _MOST_POWER:
        raise NotUnderstoodError("the exponent isn't a small whole number")
    if exponent < 0:
        return _power(_inverse(base), -exponent)
    total: Polynomial = {(): Fraction(1)}
    for _ in range(int(exponent)):
        total = times_each(total, base)
    return total


def in_one(polynomial: Polynomial, name: str) -> list[Fraction]:
    """Return the coefficients of a polynomial in one unknown, from the constant up."""
    coefficients: dict[int, Fraction] = {}
    for powers, value in polynomial.items():
        if powers and (len(powers) != 1 or powers[0][0] != name or powers[0][1] < 0):
            raise NotUnderstoodError("another unknown")
        coefficients[powers[0][1] if powers else 0] = value
    return [coefficients.get(power, Fraction(0)) for power in range(max(coefficients, default=0) + 1)]


def divided(top: list[Fraction], bottom: list[Fraction]) -> tuple[list[Fraction], list[Fraction]]:
    """Return quotient and remainder, each from the constant up."""
    left = list(top)
    quotient = [Fraction(0)] * max(len(top) - len(bottom) + 1, 1)
    for place in range(len(top) - len(bottom), -1, -1):
        factor = left[place + len(bottom) - 1] / bottom[-1]
        quotient[place] = factor
        for step, value in enumerate(bottom):
            left[place + step] -= factor * value
    return quotient, left[: max(len(bottom) - 1, 1)]


def tree_of(coefficients: list[Fraction], name: str) -> Node:
    """Return the tree of a polynomial."""
    terms = [_term(value, power, name) for power, value in enumerate(coefficients) if value][::-1]
    return ["add", *terms] if len(terms) > 1 else terms[0] if terms else exact(0)


def _term(value: Fraction, power: int, name: str) -> Node:
    if power == 0:
        return exact(value)
    letter: Node = ["symbol", name] if power == 1 else ["power", ["symbol", name], exact(power)]
    if abs(value) == 1:
        return letter if value > 0 else ["negate", letter]
    return ["multiply", exact(value), letter]


_OPERATIONS: Mapping[str, Callable[[list[Node]], Polynomial]] = MappingProxyType(
    {
        "symbol": lambda operands: {((str(operands[0]), 1),): Fraction(1)},
        "add": lambda operands: _added([polynomial_of(each) for each in operands]),
        "negate": lambda operands: {powers: -value for powers, value in polynomial_of(operands[0]).items()},
        "multiply": lambda operands: _product([polynomial_of(each) for each in operands]),
        "divide": lambda operands: times_each(polynomial_of(operands[0]), _inverse(polynomial_of(operands[1]))),
        "power": lambda operands: _power(polynomial_of(operands[0]), value_of(operands[1])),
    }
)
