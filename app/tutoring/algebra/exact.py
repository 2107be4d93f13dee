"""The exact value of a tree without unknowns, as a fraction, where it has one. At once, bounded, and without SymPy.

What isn't rational (√2, π, sin 1) has no value here; what would be too large to write down hasn't either.
"""

from __future__ import annotations

import math
import operator
import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from types import MappingProxyType
from typing import Any

from app.tutoring.reading.tree import Node, operations_of

MAX_BITS = 20_000
"""Of a numerator or denominator: some 6,000 digits."""
_MAX_FACTORIAL = 1_000
_MAX_TERMS = 1_000
_MAX_WORK = 4_000_000
_NUMBER = re.compile(r"[0-9]{1,400}(?:\.[0-9]{0,400})?|\.[0-9]{1,400}", re.ASCII)
_ODD_SHAPES = (TypeError, ValueError, LookupError, ArithmeticError, AttributeError, RecursionError)


class _NoValueError(Exception):
    """There is no rational value, or it is out of bounds."""


def value_of(node: Node, known: Mapping[str, Fraction] = MappingProxyType({})) -> Fraction | None:
    """Return the exact value of a tree; None where it has none that is rational and of a sensible size.

    Args:
        node: As `reading` gives it.
        known: What the unknowns are.
    """
    try:
        if _adds_units(node):
            return None
        return _Evaluation(known).value(node)
    except (_NoValueError, *_ODD_SHAPES):
        return None


class _Evaluation:
    """Goes through one tree, and counts what that costs: a sum in a sum could take long."""

    def __init__(self, known: Mapping[str, Fraction]) -> None:
        self._known = dict(known)
        self._work = 0

    def value(self, node: Node) -> Fraction:
        operation, *operands = node
        if operation in _BINDERS:
            return self._running(node)
        if operation in _LEAVES:
            return self._bounded(self._leaf(operation, operands[0]))
        if operation == "based":
            return self._bounded(_based(operands[0], self.value(operands[1])))
        if operation == "unit":
            return self.value(operands[0])
        if operation in ("add", "multiply"):
            return self._gathered(operation, operands)
        function, operands = _function(operation, operands)
        return self._bounded(function(*(self.value(each) for each in operands)))

    def _leaf(self, operation: str, name: str) -> Fraction:
        if operation == "symbol":
            if name not in self._known:
                raise _NoValueError
            return self._known[name]
        if not _NUMBER.fullmatch(name):
            raise _NoValueError
        return Fraction(name)

    def _gathered(self, operation: str, operands: list[Node]) -> Fraction:
        result = self.value(operands[0])
        for operand in operands[1:]:
            value = self.value(operand)
            result = self._bounded(result + value if operation == "add" else result * value)
        return result

    def _running(self, node: Node) -> Fraction:
        kind, (_, variable), low, high, body = node
        first, last = _whole(self.value(low)), _whole(self.value(high))
        if not -1 <= last - first <= _MAX_TERMS:
            raise _NoValueError
        before = self._known
        result = Fraction(0 if kind == "sum" else 1)
        for place in range(first, last + 1):
            self._known = {**before, variable: Fraction(place)}
            term = self.value(body)
            result = self._bounded(result + term if kind == "sum" else result * term)
        self._known = before
        return result

    def _bounded(self, value: Fraction) -> Fraction:
        bits = max(value.numerator.bit_length(), value.denominator.bit_length())
        self._work += 64 + bits
        if bits > MAX_BITS or self._work > _MAX_WORK:
            raise _NoValueError
        return value


def _adds_units(node: Node) -> bool:
    """Whether different units meet in a sum: 5 feet + 2 inches isn't 7."""
    return len(_units(node)) > 1 and "add" in operations_of(node)


def _units(node: Node) -> set[str]:
    if not isinstance(node, list):
        return set()
    own = {str(node[2])} if node[:1] == ["unit"] and len(node) > 2 else set()
    return own.union(*(_units(each) for each in node if isinstance(each, list)))


def _function(operation: str, operands: list[Any]) -> tuple[Callable[..., Fraction], list[Node]]:
    """Return what an operation computes, and of what."""
    if operation == "call":
        name, *operands = operands
        if name not in _CALLS:
            raise _NoValueError
        return _CALLS[name], operands
    if operation not in _ARITHMETIC:
        raise _NoValueError
    return _ARITHMETIC[operation], operands


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
    low, high = 0, 1 << (value.bit_length() // degree + 1)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if middle**degree <= value else (low, middle - 1)
    if low**degree != value:
        raise _NoValueError
    return low


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


def _log(value: Fraction, base: Fraction | None = None) -> Fraction:
    """Return a logarithm that is a whole number; without a base it could be to 10 or e."""
    if base is None and value == 1:
        return Fraction(0)
    if base is None or value <= 0 or base <= 1:
        raise _NoValueError
    guess = round(_natural_log(value) / _natural_log(base))
    if abs(guess) > MAX_BITS or _power(base, Fraction(guess)) != value:
        raise _NoValueError
    return Fraction(guess)


def _natural_log(value: Fraction) -> float:
    return math.log(value.numerator) - math.log(value.denominator)


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


_BINDERS = frozenset({"sum", "product"})
_LEAVES = frozenset({"number", "symbol"})
_ARITHMETIC: Mapping[str, Callable[..., Fraction]] = MappingProxyType(
    {
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
        "log10": lambda value: _log(value, Fraction(10)),
        "gcd": _of_whole(math.gcd),
        "lcm": _of_whole(math.lcm),
        "mod": _of_whole(operator.mod),
        "min": min,
        "max": max,
    }
)
