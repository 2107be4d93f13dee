"""What a tree without unknowns is worth, as a complex number with a bound on its error: for roots, π, sines.

Exact values are in `algebra.exact`. What has more than one usual meaning (the sine of 30, a power of something negative
with a broken exponent) has no value here.
"""

from __future__ import annotations

import cmath
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from app.tutoring.algebra.exact import value_of
from app.tutoring.reading.tree import Node, operations_of

_ROUNDING = 1e-15
_LARGEST = 1e100


@dataclass(frozen=True, slots=True)
class Approximation:
    """A number that isn't known exactly.

    Attributes:
        value: About what it is.
        error: It isn't further from that.
    """

    value: complex
    error: float

    def differs_from(self, other: Approximation) -> bool:
        """Whether two numbers certainly aren't the same."""
        size = max(abs(self.value), abs(other.value))
        return abs(self.value - other.value) > 10 * (self.error + other.error) + 1e-9 * size


class _NoValueError(Exception):
    """There is no value, or more than one."""


def approximation_of(node: Node) -> Approximation | None:
    """Return what a tree is worth; None where that can't be said."""
    try:
        return _value(node)
    except (_NoValueError, ArithmeticError, ValueError, TypeError, RecursionError):  # TypeError: too many arguments
        return None


def _value(node: Node) -> Approximation:
    operation, *operands = node
    if operation == "constant":
        if operands[0] not in _CONSTANTS:
            raise _NoValueError
        return _rounded(_CONSTANTS[operands[0]], 0)
    if operation == "call":
        return _call(*operands)
    if operation in _OPERATIONS:
        return _OPERATIONS[operation](*map(_value, operands))
    exact = value_of(node)
    if exact is None:
        raise _NoValueError
    return _rounded(float(exact), 0)


def _rounded(value: complex, error: float) -> Approximation:
    if not abs(value) < _LARGEST:
        raise _NoValueError
    return Approximation(value, error + _ROUNDING * abs(value))


def _add(*summands: Approximation) -> Approximation:
    size = sum(abs(each.value) for each in summands)
    return _rounded(sum(each.value for each in summands), sum(each.error for each in summands) + _ROUNDING * size)


def _multiply(*factors: Approximation) -> Approximation:
    result = Approximation(1, 0)
    for each in factors:
        error = abs(result.value) * each.error + (abs(each.value) + each.error) * result.error
        result = _rounded(result.value * each.value, error)
    return result


def _divide(top: Approximation, bottom: Approximation) -> Approximation:
    least = abs(bottom.value) - bottom.error
    if least <= 10 * bottom.error:
        raise _NoValueError
    value = top.value / bottom.value
    return _rounded(value, (top.error + abs(value) * bottom.error) / least)


def _negate(operand: Approximation) -> Approximation:
    return Approximation(-operand.value, operand.error)


def _power(base: Approximation, exponent: Approximation) -> Approximation:
    power = exponent.value
    is_whole = exponent.error < _ROUNDING * 1000 and power.imag == 0 and power.real == round(power.real)
    if abs(base.value) <= 10 * base.error:
        raise _NoValueError
    if not is_whole and base.value.imag == 0 and base.value.real < 0:
        raise _NoValueError
    if abs(power) * abs(math.log(abs(base.value))) > 200:
        raise _NoValueError
    value = base.value ** (int(power.real) if is_whole else power)
    log = abs(cmath.log(base.value))
    return _rounded(value, abs(value) * (abs(power) * base.error / abs(base.value) + log * exponent.error) * 1.1)


def _call(name: str, *operands: Node) -> Approximation:
    if name in _ANGLES and len(operands) == 1:
        _refuse_bare_angle(operands[0])
        return _of_angle(_ANGLES[name], _value(operands[0]))
    if name not in _CALLS:
        raise _NoValueError
    return _CALLS[name](*map(_value, operands))


def _refuse_bare_angle(node: Node) -> None:
    if "degrees" not in operations_of(node) and "constant" not in operations_of(node) and value_of(node) != 0:
        raise _NoValueError


def _of_angle(function: Callable[[complex], complex], angle: Approximation) -> Approximation:
    value = function(angle.value)
    if not abs(value) < 1e9:
        raise _NoValueError
    return _rounded(value, (angle.error + _ROUNDING) * 2 * (1 + abs(value)) ** 2)


def _root(operand: Approximation, index: Approximation = Approximation(2, 0)) -> Approximation:
    value, degree = operand.value, index.value.real
    if abs(value) <= 10 * operand.error or degree != round(degree) or not 2 <= degree <= 100:
        raise _NoValueError
    if value.imag != 0:
        raise _NoValueError
    if value.real < 0 and degree > 2:
        if degree % 2 == 0:
            raise _NoValueError
        return _negate(_root(_negate(operand), index))
    result = 1j * math.sqrt(-value.real) if value.real < 0 else value.real ** (1 / degree)
    return _rounded(result, abs(result) * operand.error / abs(value))


def _log(operand: Approximation, base: Approximation = Approximation(math.e, 0)) -> Approximation:
    value, foot = operand.value, base.value
    if value.imag != 0 or foot.imag != 0 or value.real <= 10 * operand.error or foot.real <= 0 or foot.real == 1:
        raise _NoValueError
    scale = abs(math.log(foot.real))
    result = math.log(value.real) / math.log(foot.real)
    return _rounded(result, (operand.error / value.real + abs(result) * base.error / foot.real + _ROUNDING) / scale)


def _natural_log(operand: Approximation) -> Approximation:
    return _log(operand)


def _common_log(operand: Approximation) -> Approximation:
    return _log(operand, Approximation(10, 0))


def _arc(function: Callable[[float], float]) -> Callable[[Approximation], Approximation]:
    def arc(operand: Approximation) -> Approximation:
        if operand.value.imag != 0:
            raise _NoValueError
        return _rounded(function(operand.value.real), math.sqrt(2 * operand.error + _ROUNDING) * 2)

    return arc


def _abs(operand: Approximation) -> Approximation:
    return _rounded(abs(operand.value), operand.error)


_CONSTANTS: Mapping[str, complex] = MappingProxyType({"pi": math.pi, "e": math.e, "i": 1j})
_OPERATIONS: Mapping[str, Callable[..., Approximation]] = MappingProxyType(
    {
        "add": _add,
        "multiply": _multiply,
        "divide": _divide,
        "power": _power,
        "negate": _negate,
        "percent": lambda operand: _multiply(operand, Approximation(0.01, 1e-17)),
        "degrees": lambda operand: _multiply(operand, Approximation(math.pi / 180, 1e-17)),
    }
)
_ANGLES: Mapping[str, Callable[[complex], complex]] = MappingProxyType(
    {
        "sin": cmath.sin,
        "cos": cmath.cos,
        "tan": cmath.tan,
        "cot": lambda angle: 1 / cmath.tan(angle),
        "sec": lambda angle: 1 / cmath.cos(angle),
        "csc": lambda angle: 1 / cmath.sin(angle),
    }
)
_CALLS: Mapping[str, Callable[..., Approximation]] = MappingProxyType(
    {
        "sqrt": _root,
        "root": _root,
        "exp": lambda operand: _power(Approximation(math.e, 1e-15), operand),
        "ln": _natural_log,
        "log": _log,
        "log10": _common_log,
        "abs": _abs,
        "asin": _arc(math.asin),
        "acos": _arc(math.acos),
        "atan": _arc(math.atan),
    }
)
