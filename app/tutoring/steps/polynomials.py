"""Expands trees of sums, products and whole powers into polynomials with exact coefficients. Bounded."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from types import MappingProxyType
from typing import Any

from app.tutoring.algebra.exact import value_of
from app.tutoring.reading.tree import Node

Monomial = tuple[tuple[str, int], ...]
Polynomial = Mapping[Monomial, Fraction]

_MOST_TERMS = 200
_HIGHEST = 20


class _NoPolynomialError(Exception):
    """It isn't one, or it is too large."""


def polynomial_of(node: Node) -> Polynomial | None:
    """Return the coefficients of a polynomial, none of them zero; None for anything else."""
    try:
        return _expanded(node)
    except (_NoPolynomialError, RecursionError):
        return None


def _expanded(node: Node) -> dict[Monomial, Fraction]:
    operation, *operands = node
    if operation in _OPERATIONS:
        return _OPERATIONS[operation](operands)
    value = value_of(node)
    if value is not None:
        return {(): value} if value else {}
    if operation != "power":
        raise _NoPolynomialError
    exponent = _number(operands[1])
    if exponent.denominator != 1 or not 0 < exponent <= _HIGHEST:
        raise _NoPolynomialError
    return _product([_expanded(operands[0])] * int(exponent))


def _negated(polynomial: dict[Monomial, Fraction]) -> dict[Monomial, Fraction]:
    return {monomial: -factor for monomial, factor in polynomial.items()}


def _number(node: Node) -> Fraction:
    value = value_of(node)
    if not value:
        raise _NoPolynomialError
    return value


def _sum(summands: list[dict[Monomial, Fraction]]) -> dict[Monomial, Fraction]:
    result: dict[Monomial, Fraction] = {}
    for summand in summands:
        for monomial, factor in summand.items():
            result[monomial] = result.get(monomial, Fraction(0)) + factor
    return _bounded(result)


def _product(factors: list[dict[Monomial, Fraction]]) -> dict[Monomial, Fraction]:
    result: dict[Monomial, Fraction] = {(): Fraction(1)}
    for factor in factors:
        grown: dict[Monomial, Fraction] = {}
        for one, many in result.items():
            for other, more in factor.items():
                monomial = _joined(one, other)
                grown[monomial] = grown.get(monomial, Fraction(0)) + many * more
        result = _bounded(grown)
    return result


def _joined(one: Monomial, other: Monomial) -> Monomial:
    powers = dict(one)
    for name, power in other:
        powers[name] = powers.get(name, 0) + power
    if sum(powers.values()) > 2 * _HIGHEST:
        raise _NoPolynomialError
    return tuple(sorted(powers.items()))


def _bounded(polynomial: dict[Monomial, Fraction]) -> dict[Monomial, Fraction]:
    if len(polynomial) > _MOST_TERMS or any(factor.numerator.bit_length() > 500 for factor in polynomial.values()):
        raise _NoPolynomialError
    return {monomial: factor for monomial, factor in polynomial.items() if factor}


_OPERATIONS: Mapping[str, Callable[[list[Any]], dict[Monomial, Fraction]]] = MappingProxyType(
    {
        "symbol": lambda operands: {((operands[0], 1),): Fraction(1)},
        "add": lambda operands: _sum([_expanded(each) for each in operands]),
        "negate": lambda operands: _negated(_expanded(operands[0])),
        "multiply": lambda operands: _product([_expanded(each) for each in operands]),
        "divide": lambda operands: _product([_expanded(operands[0]), {(): 1 / _number(operands[1])}]),
    }
)
