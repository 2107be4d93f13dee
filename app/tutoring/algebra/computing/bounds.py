"""Operations on SymPy's values that refuse what would be too large to compute or has no value, before it is made."""

from __future__ import annotations

import math
from typing import Any

import sympy

from models.wording import marked

MAX_EXPONENT = 10_000
MAX_BITS = 100_000
_MAX_FACTORIAL = 2_000
_MAX_ROOT = 1_000
_MAX_TOWER = 3
_MAX_MATRIX_EXPONENT = 1_000
_MAX_SYMBOLIC_MATRIX_EXPONENT = 20
_UNDEFINED = (sympy.nan, sympy.zoo)


class RefusedError(ValueError):
    """A tree can't be computed with; the message says why.

    Args:
        words: The reason, marked: this process speaks English, and whoever has asked it translates.
        **fields: What stands in the reason.
    """

    def __init__(self, words: str, **fields: str) -> None:
        super().__init__(words.format(**fields))
        self.words = words
        self.fields = fields


def bounded(value: Any) -> Any:
    """Return a value that has come out.

    Raises:
        RefusedError: It is undefined, too long to write down, or of too high a power.
    """
    if isinstance(value, sympy.MatrixBase):
        for entry in value:
            bounded(entry)
        return value
    if value in _UNDEFINED:
        raise RefusedError(marked("Tutor", "that isn't defined"))
    if bits_of(value) > MAX_BITS:
        raise RefusedError(marked("Tutor", "a number is too large"))
    if value.is_Pow and value.exp.is_Rational and abs(value.exp) > MAX_EXPONENT and value.base not in (-1, sympy.I):
        raise RefusedError(marked("Tutor", "a power is too large"))
    return value


def bits_of(value: Any) -> int:
    """Return how many bits a number has when it is written down; 0 for what is none."""
    return max(int(value.p).bit_length(), int(value.q).bit_length()) if value.is_Rational else 0


def power(base: Any, exponent: Any) -> Any:
    """Return a power, also of a matrix.

    Raises:
        RefusedError: It is too large, or isn't defined.
    """
    if isinstance(exponent, sympy.MatrixBase):
        raise RefusedError(marked("Tutor", "an exponent isn't a number"))
    if isinstance(base, sympy.MatrixBase):
        return _matrix_power(base, exponent)
    if base.is_zero and (exponent.is_zero or exponent.is_negative):
        raise RefusedError(marked("Tutor", "a power isn't defined"))
    if exponent.is_Rational:
        _bound_exponent(base, exponent)
    if exponent.is_number and base.is_number:
        _bound_size(base, exponent)
    if exponent.free_symbols and _height(exponent) >= _MAX_TOWER:
        raise RefusedError(marked("Tutor", "powers are piled up too high"))
    return bounded(sympy.Pow(base, exponent))


def exponential(exponent: Any) -> Any:
    """Return e to some power."""
    return power(sympy.E, exponent)


def hyperbolic(function: Any) -> Any:
    """Return sinh, cosh or tanh of what isn't too large for it."""

    def call(value: Any) -> Any:
        power(sympy.E, value)
        return function(value)

    return call


def divide(top: Any, bottom: Any) -> Any:
    """Return a quotient."""
    if isinstance(bottom, sympy.MatrixBase):
        raise RefusedError(marked("Tutor", "something is divided by a matrix"))
    if bottom.is_zero:
        raise RefusedError(marked("Tutor", "something is divided by zero"))
    return top / bottom


def factorial(value: Any) -> Any:
    """Return a factorial."""
    if value.is_number and not (value.is_Integer and 0 <= value <= _MAX_FACTORIAL):
        raise RefusedError(marked("Tutor", "a factorial is too large or isn't defined"))
    return sympy.factorial(value)


def binomial(above: Any, below: Any) -> Any:
    """Return a binomial coefficient."""
    for value in (above, below):
        if value.is_number and not (value.is_Integer and 0 <= value <= _MAX_FACTORIAL):
            raise RefusedError(marked("Tutor", "a binomial coefficient is too large or isn't defined"))
    return sympy.binomial(above, below)


def logarithm(value: Any, base: Any) -> Any:
    """Return the logarithm to a base."""
    if value.is_zero or base.is_zero or base == 1:
        raise RefusedError(marked("Tutor", "a logarithm isn't defined"))
    return sympy.log(value) / sympy.log(base) if base != sympy.E else sympy.log(value)


def root(value: Any, index: Any) -> Any:
    """Return the real root of some index: that of something negative is negative where the index is odd."""
    if not (index.is_Integer and 2 <= index <= _MAX_ROOT):
        raise RefusedError(marked("Tutor", "an index of a root isn't known here"))
    if index % 2 == 0 or value.is_nonnegative:
        return sympy.Pow(value, 1 / index)
    if value.is_negative:
        return -sympy.Pow(-value, 1 / index)
    return sympy.real_root(value, index)


def of_whole(function: Any) -> Any:
    """Return a function that takes whole numbers only, such as the greatest common divisor."""

    def call(*values: Any) -> Any:
        if not values or not all(value.is_Integer for value in values):
            raise RefusedError(marked("Tutor", "something isn't a whole number"))
        return sympy.Integer(function(*map(int, values)))

    return call


def _bound_exponent(base: Any, exponent: Any) -> None:
    if base in (0, 1, -1):
        return
    if abs(exponent) > MAX_EXPONENT and not base.is_Rational:
        raise RefusedError(marked("Tutor", "a power is too large"))
    if exponent.q > _MAX_ROOT:
        raise RefusedError(marked("Tutor", "a root is of too high an index"))
    if base.is_Rational and bits_of(base) * abs(int(exponent.p)) > MAX_BITS:
        raise RefusedError(marked("Tutor", "a power is too large"))


def _bound_size(base: Any, exponent: Any) -> None:
    """Look how large a power of numbers would be; their own size is bounded already."""
    if base in (0, 1, -1) or not (base.is_finite and exponent.is_finite):
        return
    size = abs(sympy.N(exponent, 5))
    if not base.is_Rational:
        size *= max(1, abs(math.log2(_magnitude(base))))
    else:
        size *= bits_of(base)
    if not size.is_comparable or size > MAX_BITS:
        raise RefusedError(marked("Tutor", "a power is too large"))


def _magnitude(value: Any) -> float:
    number = abs(sympy.N(value, 5))
    return min(max(float(number), 1e-300), 1e300) if number.is_comparable else 1e300


def _height(value: Any) -> int:
    """Return how many powers stand on each other's exponents."""
    below = max((_height(each) for each in value.args), default=0)
    return below + 1 if value.is_Pow or isinstance(value, sympy.exp) else below


def _matrix_power(base: Any, exponent: Any) -> Any:
    most = _MAX_SYMBOLIC_MATRIX_EXPONENT if base.free_symbols else _MAX_MATRIX_EXPONENT
    if not exponent.is_Integer or abs(exponent) > most or base.rows != base.cols:
        raise RefusedError(marked("Tutor", "this power of a matrix can't be computed"))
    if exponent < 0 and base.det().is_zero:
        raise RefusedError(marked("Tutor", "a matrix has no inverse"))
    return base**exponent
