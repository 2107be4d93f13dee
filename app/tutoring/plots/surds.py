"""Exact values of the form a + b√n with fractions a and b, and trees of them: to confirm what a float looks like."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from types import MappingProxyType

from app.tutoring.reading.tree import Node

_LARGEST_POWER = 12
_MOST_BITS = 400


class _NoSurdError(Exception):
    """The value has another form."""


@dataclass(frozen=True, slots=True)
class Surd:
    """A value a + b√n.

    Attributes:
        plain: a.
        rooted: b.
        radicand: n, without a square in it; of a rational value anything.
    """

    plain: Fraction
    rooted: Fraction = Fraction(0)
    radicand: int = 2

    @property
    def is_rational(self) -> bool:
        """Whether it has no root."""
        return self.rooted == 0

    def __float__(self) -> float:
        """Return it rounded."""
        return float(self.plain) + float(self.rooted) * math.sqrt(self.radicand)


def surd_value(node: Node, variable: str, value: Surd) -> Surd | None:
    """Return the exact value of a tree at a place; None where it has another form."""
    try:
        return _value(node, variable, value)
    except (_NoSurdError, ArithmeticError, LookupError, TypeError, ValueError, RecursionError):
        return None


def without_squares(whole: int) -> tuple[int, int]:
    """Return the largest k with k² in a number up to some thousands, and what is left of it."""
    outside, at = 1, 2
    while at * at <= whole:
        while whole % (at * at) == 0:
            whole //= at * at
            outside *= at
        at += 1
    return outside, whole


def square_root(value: Fraction) -> Surd | None:
    """Return the root of a fraction that isn't negative, if its numbers are small."""
    product = value.numerator * value.denominator
    if not 0 <= product < 10_000_000:
        return None
    outside, inside = without_squares(product)
    share = Fraction(outside, value.denominator)
    return Surd(share * inside) if inside in (0, 1) else Surd(Fraction(0), share, inside)


def _value(node: Node, variable: str, at: Surd) -> Surd:
    operation, *operands = node
    if operation == "symbol":
        if operands[0] != variable:
            raise _NoSurdError
        return at
    if operation == "number":
        return Surd(Fraction(operands[0]), Fraction(0), at.radicand)
    if operation == "power":
        return _power(_value(operands[0], variable, at), _value(operands[1], variable, at))
    if operation == "call":
        operation, *operands = operands
    if operation not in _OPERATIONS:
        raise _NoSurdError
    values = [_value(each, variable, at) for each in operands]
    result = values[0] if len(values) > 1 else _OPERATIONS[operation](values[0])
    for each in values[1:]:
        result = _bounded(_OPERATIONS[operation](result, each))
    return result


def _bounded(value: Surd) -> Surd:
    numbers = (value.plain.numerator, value.plain.denominator, value.rooted.numerator, value.rooted.denominator)
    if max(abs(each).bit_length() for each in numbers) > _MOST_BITS:
        raise _NoSurdError
    return value


def _add(one: Surd, other: Surd) -> Surd:
    _check(one, other)
    return Surd(one.plain + other.plain, one.rooted + other.rooted, _radicand(one, other))


def _negate(one: Surd) -> Surd:
    return Surd(-one.plain, -one.rooted, one.radicand)


def _multiply(one: Surd, other: Surd) -> Surd:
    _check(one, other)
    radicand = _radicand(one, other)
    plain = one.plain * other.plain + one.rooted * other.rooted * radicand
    return Surd(plain, one.plain * other.rooted + one.rooted * other.plain, radicand)


def _divide(one: Surd, other: Surd) -> Surd:
    norm = other.plain**2 - other.rooted**2 * other.radicand
    inverse = Surd(other.plain / norm, -other.rooted / norm, other.radicand)
    return _multiply(one, inverse)


def _power(base: Surd, exponent: Surd) -> Surd:
    if not exponent.is_rational or exponent.plain.denominator != 1 or abs(exponent.plain) > _LARGEST_POWER:
        raise _NoSurdError
    result = Surd(Fraction(1), Fraction(0), base.radicand)
    for _ in range(abs(int(exponent.plain))):
        result = _bounded(_multiply(result, base))
    return _divide(Surd(Fraction(1)), result) if exponent.plain < 0 else result


def _sqrt(value: Surd) -> Surd:
    root = square_root(value.plain) if value.is_rational else None
    if root is None:
        raise _NoSurdError
    return root


def _abs(value: Surd) -> Surd:
    return _negate(value) if float(value) < 0 else value


def _check(one: Surd, other: Surd) -> None:
    if not (one.is_rational or other.is_rational or one.radicand == other.radicand):
        raise _NoSurdError


def _radicand(one: Surd, other: Surd) -> int:
    return other.radicand if one.is_rational else one.radicand


_OPERATIONS: Mapping[str, Callable[..., Surd]] = MappingProxyType(
    {"add": _add, "negate": _negate, "multiply": _multiply, "divide": _divide, "sqrt": _sqrt, "abs": _abs}
)
