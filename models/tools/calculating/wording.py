"""Values as text: exact, and as a decimal where that says something else."""

from __future__ import annotations

import re
from decimal import MAX_EMAX, MIN_EMIN, Context, Decimal
from typing import Any

import sympy

from models.tools.calculating.arithmetic import refuse

MAX_CHARACTERS = 4_000
_DIGITS = 15
_GUARD_DIGITS = 15
_MAX_PRECISION = 1_000
_LONGEST_FRACTION = 30
_LONGEST_BESIDE_DECIMAL = 100
_MOST_TO_SIMPLIFY = 40
_DIGITS_A_BIT = 0.30103


def worded(value: Any) -> str:
    """Return a value in words and digits.

    Raises:
        Refused: There is no way to say it.
    """
    if value.is_Integer:
        return _integer(value)
    if value.free_symbols:
        return _spelled(value)
    if value.is_infinite:
        return f"{_spelled(value)} (infinite)"
    if value.is_Rational:
        return _fraction(value)
    value = _simplest(value)
    if value.is_Rational:
        return worded(value)
    return _irrational(value)


def prime_factors(number: int) -> str:
    """Return a whole number as a product of primes."""
    if abs(number) < 2:
        return str(number)
    powers = sorted(sympy.factorint(abs(number)).items())
    if len(powers) == 1 and powers[0][1] == 1:
        return f"{number} (a prime)" if number > 0 else f"{number} (minus a prime)"
    product = "*".join(f"{prime}^{power}" if power > 1 else str(prime) for prime, power in powers)
    return product if number > 0 else f"-({product})"


def _integer(value: Any) -> str:
    if value.p.bit_length() * _DIGITS_A_BIT < MAX_CHARACTERS - 1:
        return str(value)
    decimal = _decimal(value)
    digits = int(decimal.partition("e")[2]) + 1
    return f"≈ {decimal} (a whole number of about {digits:,} digits)"


def _fraction(value: Any) -> str:
    if (value.p.bit_length() + value.q.bit_length()) * _DIGITS_A_BIT > _LONGEST_FRACTION:
        return f"≈ {_decimal(value)}"
    exactly = f"{value.p}/{value.q}"
    if 10**_DIGITS % value.q:
        return f"{exactly} ≈ {_decimal(value)}"
    shifted = Decimal(value.p * (10**_DIGITS // value.q)).scaleb(-_DIGITS, Context(prec=60))
    return f"{exactly} = {shifted.normalize(Context(prec=60)):f}"


def _irrational(value: Any) -> str:
    decimal = _decimal(value)
    if value.has(sympy.CRootOf, sympy.Integral, sympy.Float):
        return f"≈ {decimal}" if decimal else refuse("There is a value, but no way to say it.")
    exactly = _spelled(value)
    if not decimal or all(part.is_Integer for part in value.as_real_imag()):
        return exactly
    # A real number that can only be written with I is better read as a decimal.
    is_readable = len(exactly) <= _LONGEST_BESIDE_DECIMAL and (value.has(sympy.I) <= ("I" in decimal))
    return f"{exactly} ≈ {decimal}" if is_readable else f"≈ {decimal}"


def _simplest(value: Any) -> Any:
    if value.has(sympy.CRootOf, sympy.Integral, sympy.Float) or value.count_ops() > _MOST_TO_SIMPLIFY:
        return value
    return min(value, sympy.sqrtdenest(value), sympy.simplify(value), key=lambda form: form.count_ops())


def _decimal(value: Any) -> str:
    """Return a number in decimal digits; empty if they can't be had."""
    try:
        number = sympy.N(value, _DIGITS + _GUARD_DIGITS, maxn=_MAX_PRECISION, strict=True)
    except (ValueError, ArithmeticError, NotImplementedError):
        number = sympy.N(value, _DIGITS + _GUARD_DIGITS, maxn=_MAX_PRECISION, chop=True)
    real, imaginary = number.as_real_imag()
    if not all(part.is_Float or part.is_Integer for part in (real, imaginary)):
        return ""
    # What is that much smaller than the other part is an error of rounding.
    if abs(imaginary) * 10**_DIGITS < abs(real) or imaginary == 0:
        return _digits(real)
    whole = f"{_digits(imaginary)}*I"
    return whole if abs(real) * 10**_DIGITS < abs(imaginary) else f"{_digits(real)} + {whole}".replace("+ -", "- ")


def _digits(number: Any) -> str:
    """Return a real number, rounded; one far from 1 with a power of ten."""
    digits = Decimal(str(number)).normalize(Context(prec=_DIGITS, Emax=MAX_EMAX, Emin=MIN_EMIN))
    is_near = -_DIGITS <= digits.adjusted() <= _DIGITS
    return format(digits, "f" if is_near else "").replace("E", "e").replace("e+", "e")


def _spelled(value: Any) -> str:
    text: str = sympy.sstr(value)
    return re.sub(r"\bE\b", "e", text.replace("**", "^"))
