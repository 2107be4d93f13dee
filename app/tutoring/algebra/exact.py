"""The exact value of a tree without unknowns, as a fraction, where it has one. At once, bounded, and without SymPy.

What isn't rational (√2, π, sin 1) has no value here; what would be too large to write down hasn't either.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from fractions import Fraction
from types import MappingProxyType

from app.tutoring.reading.tree import Node

MAX_BITS = 20_000
"""Of a numerator or denominator: some 6,000 digits."""
_MAX_FACTORIAL = 1_000
_MAX_TERMS = 10_000


class _NoValueError(Exception):
    """There is no rational value, or it is out of bounds."""


def value_of(node: Node, known: Mapping[str, Fraction] = MappingProxyType({})) -> Fraction | None:
    """Return the exact value of a tree; None where it has none that is rational and of a sensible size.

    Args:
        node: As `reading` gives it.
        known: What the unknowns are.
    """
    try:
        return _value(node, dict(known))
    except (_NoValueError, ZeroDivisionError, RecursionError):
        return None


def _value(node: Node, known: dict[str, Fraction]) -> Fraction:
    operation, *operands = node
    if operation == "number":
        return Fraction(operands[0])
    if operation == "symbol" and operands[0] in known:
        return known[operands[0]]
    if operation in ("sum", "product"):
        return _running(node, known)
    if operation == "unit":
        return _value(operands[0], known)
    if operation == "based":
        return _based(operands[0], _value(operands[1], known))
    if operation == "call":
        name, *arguments = operands
        if name not in _CALLS:
            raise _NoValueError
        return _bounded(_CALLS[name](*(_value(each, known) for each in arguments)))
    if operation not in _ARITHMETIC:
        raise _NoValueError
    return _bounded(_ARITHMETIC[operation](*(_value(each, known) for each in operands)))


def _running(node: Node, known: dict[str, Fraction]) -> Fraction:
    kind, variable, low, high, body = node
    first, last = _value(low, known), _value(high, known)
    if first.denominator != 1 or last.denominator != 1 or last - first > _MAX_TERMS:
        raise _NoValueError
    result = Fraction(0 if kind == "sum" else 1)
    for place in range(int(first), int(last) + 1):
        term = _value(body, {**known, variable[1]: Fraction(place)})
        result = _bounded(result + term if kind == "sum" else result * term)
    return result


def _bounded(value: Fraction) -> Fraction:
    if max(value.numerator.bit_length(), value.denominator.bit_length()) > MAX_BITS:
        raise _NoValueError
    return value


def _add(*summands: Fraction) -> Fraction:
    return sum(summands, Fraction(0))


def _multiply(*factors: Fraction) -> Fraction:
    return math.prod(factors, start=Fraction(1))


def _power(base: Fraction, exponent: Fraction) -> Fraction:
    if exponent.denominator != 1:
        return _root(_power(base, Fraction(exponent.numerator)), Fraction(exponent.denominator))
    size = max(base.numerator.bit_length(), base.denominator.bit_length())
    if size > 1 and abs(exponent.numerator) * size > MAX_BITS:
        raise _NoValueError
    if base == 0 and exponent == 0:
        raise _NoValueError
    return base**exponent.numerator


def _root(value: Fraction, index: Fraction = Fraction(2)) -> Fraction:
    """Return a root that is rational; the real one."""
    if index.denominator != 1 or not 2 <= index <= 100:
        raise _NoValueError
    degree = int(index)
    if value < 0 and degree % 2 == 0:
        raise _NoValueError
    top, bottom = _whole_root(abs(value.numerator), degree), _whole_root(value.denominator, degree)
    return Fraction(top if value >= 0 else -top, bottom)


def _whole_root(value: int, degree: int) -> int:
    if degree == 2:
        root = math.isqrt(value)
    else:
        root = round(value ** (1 / degree)) if value.bit_length() < 1000 else 0
    for candidate in (root - 1, root, root + 1):
        if candidate >= 0 and candidate**degree == value:
            return candidate
    raise _NoValueError


def _whole(value: Fraction) -> int:
    if value.denominator != 1:
        raise _NoValueError
    return int(value)


def _factorial(value: Fraction) -> Fraction:
    if value.denominator != 1 or not 0 <= value <= _MAX_FACTORIAL:
        raise _NoValueError
    return Fraction(math.factorial(int(value)))


def _binomial(above: Fraction, below: Fraction) -> Fraction:
    n, k = _whole(above), _whole(below)
    if not 0 <= n <= _MAX_FACTORIAL or k < 0:
        raise _NoValueError
    return Fraction(math.comb(n, k))


def _log(value: Fraction, base: Fraction = Fraction(10)) -> Fraction:
    """Return a logarithm that is a whole number."""
    if value <= 0 or base <= 1:
        raise _NoValueError
    guess = round(math.log(value) / math.log(base))
    if abs(guess) > MAX_BITS or _power(base, Fraction(guess)) != value:
        raise _NoValueError
    return Fraction(guess)


def _based(digits: str, base: Fraction) -> Fraction:
    if base.denominator != 1 or not 2 <= base <= 36:
        raise _NoValueError
    try:
        return Fraction(int(digits, int(base)))
    except ValueError:
        raise _NoValueError from None


def _of_whole(function: Callable[..., int]) -> Callable[..., Fraction]:
    def call(*values: Fraction) -> Fraction:
        return Fraction(function(*map(_whole, values)))

    return call


_ARITHMETIC: Mapping[str, Callable[..., Fraction]] = MappingProxyType(
    {
        "add": _add,
        "multiply": _multiply,
        "divide": lambda top, bottom: top / bottom,
        "power": _power,
        "negate": lambda value: -value,
        "percent": lambda value: value / 100,
        "factorial": _factorial,
    }
)
_CALLS: Mapping[str, Callable[..., Fraction]] = MappingProxyType(
    {
        "sqrt": _root,
        "root": _root,
        "abs": abs,
        "floor": lambda value: Fraction(math.floor(value)),
        "ceil": lambda value: Fraction(math.ceil(value)),
        "binomial": _binomial,
        "log": _log,
        "log10": _log,
        "gcd": _of_whole(math.gcd),
        "lcm": _of_whole(math.lcm),
        "min": min,
        "max": max,
    }
)
