"""Numbers of three kinds, and what is computed with them: floats, reals with many digits, complex numbers.

Where something has no value among them (√−1, 1 ÷ 0, ln 0 over the reals) it is `UndefinedError`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import mpmath
import sympy

DIGITS = 50
TINY = mpmath.mpf(10) ** -30
MOST_TERMS = 2_000
_LARGEST_ANGLE = 1e12


class TooLargeError(Exception):
    """An expression has a value there that can't be computed with."""


class UndefinedError(ArithmeticError):
    """An expression has no real value there."""


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """Numbers of one kind, and what is computed with them.

    Attributes:
        number: Makes one from digits.
        functions: By name.
        tiny: What is smaller is zero, where zero matters: below a fraction, under a root.
        is_complex: Whether √−1 has a value.
    """

    number: Callable[[Any], Any]
    functions: Mapping[str, Callable[..., Any]]
    tiny: Any
    is_complex: bool = False


def _divider(kind: Arithmetic) -> Callable[[Any, Any], Any]:
    tiny = kind.tiny

    def divide(top: Any, bottom: Any) -> Any:
        if abs(bottom) <= tiny:
            raise UndefinedError
        return top / bottom

    return divide


def _raiser(kind: Arithmetic) -> Callable[[Any, Any], Any]:
    tiny = kind.tiny

    def power(base: Any, exponent: Any) -> Any:
        if abs(base) <= tiny:
            if getattr(exponent, "real", exponent) <= 0:
                raise UndefinedError
            return base * 0
        if abs(exponent) > 10**9:
            raise UndefinedError if kind is FLOATS else TooLargeError
        is_whole = not getattr(exponent, "imag", 0) and exponent == int(exponent.real)
        if is_whole:
            return base ** int(exponent.real)
        if not kind.is_complex and base < 0:
            raise UndefinedError
        return base**exponent

    return power


def _multiply(first: Any, *factors: Any) -> Any:
    for factor in factors:
        first = first * factor
    return first


def _add(first: Any, *summands: Any) -> Any:
    for summand in summands:
        first = first + summand
    return first


def _factorial(kind: Arithmetic) -> Callable[[Any], Any]:
    def factorial(value: Any) -> Any:
        if value != int(value.real) or not 0 <= value.real <= MOST_TERMS:
            raise UndefinedError
        return kind.number(str(math.factorial(int(value.real))))

    return factorial


OPERATIONS: Mapping[str, Callable[[Arithmetic], Callable[..., Any]]] = {
    "add": lambda _kind: _add,
    "multiply": lambda _kind: _multiply,
    "divide": _divider,
    "power": _raiser,
    "negate": lambda _kind: lambda value: -value,
    "percent": lambda _kind: lambda value: value / 100,
    "degrees": lambda kind: lambda value: value * kind.functions["constant pi"]() / 180,
    "factorial": _factorial,
}


def _angled(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def call(value: Any) -> Any:
        if abs(value) > _LARGEST_ANGLE:
            raise UndefinedError
        return function(value)

    return call


def _quotient(top: Callable[[Any], Any], bottom: Callable[[Any], Any], tiny: Any) -> Callable[[Any], Any]:
    def call(value: Any) -> Any:
        if abs(value) > _LARGEST_ANGLE or abs(bottom(value)) <= tiny:
            raise UndefinedError
        return top(value) / bottom(value)

    return call


def _square_root(module: Any, tiny: Any) -> Callable[[Any], Any]:
    def root(value: Any) -> Any:
        if value < 0:
            if value < -tiny:
                raise UndefinedError
            return value * 0
        return module.sqrt(value)

    return root


def _any_root(tiny: Any) -> Callable[[Any, Any], Any]:
    def root(value: Any, index: Any) -> Any:
        degree = int(index)
        if degree != index or degree < 1:
            raise UndefinedError
        if abs(value) <= tiny:
            return value * 0
        if value < 0 and degree % 2 == 0:
            raise UndefinedError
        size = abs(value) ** (1 / (value * 0 + degree))
        return size if value > 0 else -size

    return root


def _logarithm(module: Any, tiny: Any) -> Callable[..., Any]:
    def log(value: Any, base: Any = None) -> Any:
        if value <= tiny or (base is not None and (base <= tiny or abs(base - 1) <= tiny)):
            raise UndefinedError
        return module.log(value) if base is None else module.log(value) / module.log(base)

    return log


def _near_whole(function: Callable[[Any], Any], tiny: Any) -> Callable[[Any], Any]:
    def call(value: Any) -> Any:
        if abs(value) > 1e15:
            raise UndefinedError
        near = round(value)
        return value * 0 + (near if abs(value - near) <= tiny else int(function(value)))

    return call


def _sign(value: Any) -> Any:
    return value * 0 + (value > 0) - (value < 0)


def _bounded(function: Callable[[Any], Any], low: int, high: int, tiny: Any) -> Callable[[Any], Any]:
    def call(value: Any) -> Any:
        if not low - tiny <= value <= high + tiny:
            raise UndefinedError
        return function(min(max(value, low + 0 * value), high + 0 * value))

    return call


def _of_whole(function: Callable[..., int]) -> Callable[..., Any]:
    def call(*values: Any) -> Any:
        if any(value != int(value) or abs(value) > 1e15 for value in values):
            raise UndefinedError
        return values[0] * 0 + function(*map(int, values))

    return call


def _binomial(above: Any, below: Any) -> Any:
    if above != int(above) or below != int(below) or not 0 <= above <= MOST_TERMS or below < 0:
        raise UndefinedError
    return above * 0 + math.comb(int(above), int(below))


def _real_functions(module: Any, pi: Any, e: Any, tiny: Any) -> dict[str, Callable[..., Any]]:
    cotangent = _quotient(module.cos, module.sin, tiny)
    return {
        **{name: _angled(getattr(module, name)) for name in ("sin", "cos")},
        "tan": _quotient(module.sin, module.cos, tiny),
        "cot": cotangent,
        "sec": _quotient(lambda value: value * 0 + 1, module.cos, tiny),
        "csc": _quotient(lambda value: value * 0 + 1, module.sin, tiny),
        **{name: _angled(getattr(module, name)) for name in ("sinh", "cosh", "tanh", "exp", "atan")},
        "acot": lambda value: pi() / 2 - module.atan(value),
        "asin": _bounded(module.asin, -1, 1, tiny),
        "acos": _bounded(module.acos, -1, 1, tiny),
        "ln": _logarithm(module, tiny),
        "log": _logarithm(module, tiny),
        "log10": lambda value: _logarithm(module, tiny)(value, value * 0 + 10),
        "sqrt": _square_root(module, tiny),
        "root": _any_root(tiny),
        "abs": abs,
        "floor": _near_whole(module.floor, tiny),
        "ceil": _near_whole(module.ceil, tiny),
        "sgn": _sign,
        "min": min,
        "max": max,
        "gcd": _of_whole(math.gcd),
        "lcm": _of_whole(math.lcm),
        "binomial": _binomial,
        "constant pi": pi,
        "constant e": e,
        "constant oo": lambda: e() * math.inf,
    }


def _complex_functions() -> dict[str, Callable[..., Any]]:
    names = ("sin", "cos", "tan", "cot", "sec", "csc", "sinh", "cosh", "tanh", "exp", "asin", "acos", "atan", "sqrt")
    return {
        **{name: _angled(getattr(mpmath, name)) for name in names},
        "ln": mpmath.log,
        "log": lambda value, base=None: mpmath.log(value) if base is None else mpmath.log(value) / mpmath.log(base),
        "root": lambda value, index: mpmath.root(value, int(index.real)),
        "abs": lambda value: mpmath.mpc(abs(value)),
        "constant pi": lambda: +mpmath.pi,
        "constant e": lambda: +mpmath.e,
        "constant i": lambda: mpmath.mpc(0, 1),
        "constant oo": lambda: mpmath.inf,
    }


def _exact(digits: Any) -> Any:
    value = sympy.Rational(digits)
    return mpmath.mpf(int(value.p)) / int(value.q)


FLOATS = Arithmetic(float, _real_functions(math, lambda: math.pi, lambda: math.e, 1e-14), 1e-14)
REALS = Arithmetic(_exact, _real_functions(mpmath, lambda: +mpmath.pi, lambda: +mpmath.e, TINY), TINY)
COMPLEX = Arithmetic(lambda digits: mpmath.mpc(_exact(digits)), _complex_functions(), TINY, is_complex=True)
