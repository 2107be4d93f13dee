r"""Writes values as a person would: 56, \frac{7}{3}, 0.1; what would be too long isn't written."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from app.tutoring.steps.approximate import Approximation
from app.tutoring.steps.polynomials import Monomial, Polynomial
from app.tutoring.steps.sides import Value

_LONGEST = 24
_MOST_DECIMALS = 6
_LAYOUT = re.compile(r"\\\\(?:\[[^\]\n]*\])?|(?<!\\)&|\\(?:quad|qquad|displaystyle)(?![A-Za-z])|\s+")
_BOX = re.compile(r"\\boxed\s*\{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}")


def written(value: Value, *, is_formula: bool, has_decimals: bool) -> str:
    """Return a value in the style of the step it belongs to; empty where that would be too long."""
    if isinstance(value, Approximation):
        return _decimal(value.value.real) if value.value.imag == 0 else ""
    if value.denominator == 1:
        said = "" if _is_long(value) else str(value.numerator)
    elif has_decimals:
        said = _as_decimals(value)
    elif _is_long(value):
        said = ""
    else:
        said = _as_fraction(value, is_formula=is_formula)
    return said if len(said) <= 2 * _LONGEST else ""


def _is_long(value: Fraction) -> bool:
    return max(abs(value.numerator), value.denominator).bit_length() > 4 * _LONGEST


def written_polynomial(polynomial: Polynomial) -> str:
    """Return a sum of unlike terms, the highest first; empty where that would be too long."""
    if any(_is_long(factor) for factor in polynomial.values()):
        return ""
    ordered = sorted(polynomial.items(), key=lambda term: (-sum(power for _, power in term[0]), term[0]))
    said = ""
    for monomial, factor in ordered:
        sign = "-" if factor < 0 else "+"
        said += (
            f" {sign} {_term(monomial, abs(factor))}" if said else f"{sign.strip('+')}{_term(monomial, abs(factor))}"
        )
    return said if len(said) <= 2 * _LONGEST else ""


def _term(monomial: Monomial, factor: Fraction) -> str:
    letters = "".join(
        (name if len(name) == 1 else f"\\{name} ") + (f"^{power}" if power > 1 else "") for name, power in monomial
    )
    if factor == 1 and letters:
        return letters
    return (str(factor) if factor.denominator == 1 else _as_fraction(factor, is_formula=True)) + letters


def tidied(said: str) -> str:
    """Return a step without line breaks, alignment and boxes."""
    return " ".join(_LAYOUT.sub(" ", _BOX.sub(r"\1", said)).split()).strip(" *_")


def _as_fraction(value: Fraction, *, is_formula: bool) -> str:
    sign, top = "-" if value < 0 else "", abs(value.numerator)
    return f"{sign}\\frac{{{top}}}{{{value.denominator}}}" if is_formula else f"{sign}{top}/{value.denominator}"


def _as_decimals(value: Fraction) -> str:
    if abs(value) > 10**15:
        return ""
    scaled = value * 10**_MOST_DECIMALS
    if scaled.denominator == 1:
        return f"{Decimal(scaled.numerator).scaleb(-_MOST_DECIMALS):f}".rstrip("0").rstrip(".")
    return _decimal(float(value))


def _decimal(value: float) -> str:
    return f"≈ {value:.6g}" if abs(value) < 10**6 else ""
