"""The operations on numbers, with every bound checked before anything large is made. Knows SymPy's values, no trees."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, NoReturn

import sympy

_MAX_BITS = 1 << 20
_MAX_COUNTED = 10_000
_MAX_SYMBOLIC_EXPONENT = 1_000
_MAX_PLACES = 100


class Refused(Exception):  # noqa: N818 - named as those of `models.errors`, which the child doesn't import
    """It can't be calculated; the text is a sentence for whoever asked."""


def refuse(sentence: str) -> NoReturn:
    """Raise the refusal.

    Raises:
        Refused: Always.
    """
    raise Refused(sentence)


def power(base: Any, exponent: Any) -> Any:
    """Return a power that isn't too large to be written out.

    Raises:
        Refused: It is, or it isn't defined.
    """
    if base.is_zero and exponent.is_negative:
        refuse("Division by zero.")
    if exponent.is_Rational and base.free_symbols and not base.is_Symbol:
        _bound(abs(exponent), _MAX_SYMBOLIC_EXPONENT, "an exponent of an expression")
    if not base.free_symbols and not exponent.free_symbols and _bits_of_power(base, exponent) > _MAX_BITS:
        refuse("That power is too large to calculate exactly.")
    return base**exponent


def power_remainder(base: Any, exponent: Any, modulus: Any) -> Any:
    """Return the remainder of a power without calculating the power, which may be huge.

    Raises:
        Refused: The modulus is zero, or the power is needed and too large.
    """
    if _are_integers(base, exponent, modulus) and exponent >= 0 and modulus != 0:
        return sympy.Integer(pow(int(base), int(exponent), int(modulus)))
    return _remainder(power(base, exponent), modulus)


def _bits_of_power(base: Any, exponent: Any) -> float:
    """Return about how many bits a power of numbers has when it is written out."""
    if base in (0, 1, -1) or not (base.is_finite and exponent.is_finite):
        return 0
    if base.is_Rational:
        bits = float(max(base.p.bit_length(), base.q.bit_length()))
    else:
        bits = max(1.0, math.log2(float(abs(base.evalf(5))) or 1.0))
    return bits * float(abs(exponent.evalf(5)))


def _divide(left: Any, right: Any) -> Any:
    if right.is_zero:
        refuse("Division by zero.")
    return left / right


def _remainder(left: Any, right: Any) -> Any:
    if right.is_zero:
        refuse("Division by zero.")
    return sympy.Mod(left, right)


def _cube_root(number: Any) -> Any:
    return -sympy.cbrt(-number) if number.is_negative else sympy.cbrt(number)


def _factorial(number: Any) -> Any:
    if not number.is_Integer or number < 0:
        refuse("A factorial is of a whole number, 0 or more.")
    _bound(number, _MAX_COUNTED, "a factorial")
    return sympy.factorial(number)


def _binomial(total: Any, chosen: Any) -> Any:
    if not _are_integers(total, chosen):
        refuse("binomial takes whole numbers.")
    _bound(abs(total), _MAX_COUNTED, "binomial")
    return sympy.binomial(total, chosen)


def _round(number: Any, places: Any = None) -> Any:
    """Round half away from zero, as at school."""
    places = sympy.Integer(0) if places is None else places
    if not places.is_Integer or abs(places) > _MAX_PLACES or not number.is_real:
        refuse("round takes a real number, and perhaps how many decimals to keep.")
    scale = sympy.Integer(10) ** places
    return sympy.sign(number) * sympy.floor(abs(number) * scale + sympy.Rational(1, 2)) / scale


def _logarithm(number: Any, base: Any = None) -> Any:
    if number.is_zero:
        refuse("The logarithm of zero isn't defined.")
    if base is not None and (base.is_zero or base == 1):
        refuse("A logarithm needs a base other than 0 and 1.")
    return sympy.log(number) if base is None else sympy.log(number, base)


def _of_integers(name: str, function: Callable[..., int]) -> Callable[..., Any]:
    def calculated(*numbers: Any) -> Any:
        if not _are_integers(*numbers):
            refuse(f"{name} takes whole numbers.")
        return sympy.Integer(function(*map(int, numbers)))

    return calculated


def _bound(number: Any, most: int, what: str) -> None:
    if number > most:
        refuse(f"That is too large for {what}: {most:,} at most.")


def _are_integers(*numbers: Any) -> bool:
    return all(number.is_Integer for number in numbers)


OPERATIONS: dict[str, Callable[..., Any]] = {
    "add": lambda left, right: left + right,
    "subtract": lambda left, right: left - right,
    "multiply": lambda left, right: left * right,
    "divide": _divide,
    "remainder": _remainder,
    "mod": _remainder,
    "power": power,
    "negate": lambda value: -value,
    "factorial": _factorial,
    "binomial": _binomial,
    "round": _round,
    "sqrt": sympy.sqrt,
    "cbrt": _cube_root,
    "exp": lambda exponent: power(sympy.E, exponent),
    "log": _logarithm,
    "ln": _logarithm,
    "log2": lambda number: _logarithm(number, sympy.Integer(2)),
    "log10": lambda number: _logarithm(number, sympy.Integer(10)),
    "abs": sympy.Abs,
    "floor": sympy.floor,
    "ceil": sympy.ceiling,
    "min": sympy.Min,
    "max": sympy.Max,
    "gcd": _of_integers("gcd", math.gcd),
    "lcm": _of_integers("lcm", math.lcm),
    "sin": sympy.sin,
    "cos": sympy.cos,
    "tan": sympy.tan,
    "asin": sympy.asin,
    "acos": sympy.acos,
    "atan": sympy.atan,
    "sinh": sympy.sinh,
    "cosh": sympy.cosh,
    "tanh": sympy.tanh,
}
"""What the names in a tree mean."""
