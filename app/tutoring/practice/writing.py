"""Writes numbers, polynomials and roots as TeX, the way a person would. Knows no exercises."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction

Number = int | Fraction


def tex(value: str | Number) -> str:
    """Return a number as TeX; text as it is."""
    if isinstance(value, str):
        return value
    exact = Fraction(value)
    if exact.denominator == 1:
        return str(exact.numerator)
    sign = "-" if exact < 0 else ""
    return rf"{sign}\frac{{{abs(exact.numerator)}}}{{{exact.denominator}}}"


def decimal(value: Number) -> str:
    """Return a number that has finitely many decimal places."""
    exact = Fraction(value)
    written = Decimal(exact.numerator) / Decimal(exact.denominator)
    return f"{written.normalize():f}"


def mixed(value: Fraction) -> str:
    """Return a number as a whole number and a proper fraction."""
    whole, rest = divmod(abs(value), 1)
    sign = "-" if value < 0 else ""
    if not whole or not rest:
        return tex(value)
    return f"{sign}{whole}{tex(rest)}"


def bracketed(value: Number) -> str:
    """Return a number that can stand behind a sign or before a power."""
    if Fraction(value).denominator > 1:
        return rf"\left({tex(value)}\right)"
    return tex(value) if value >= 0 else f"({tex(value)})"


def same(one: str, other: str | Number) -> str:
    """Return an equation; one side only where both are written alike."""
    return one if one == tex(other) else f"{one} = {tex(other)}"


def signed(value: Number) -> str:
    """Return a number with its sign as it stands behind something: ` + 3`, ` - 3`; nothing where it is 0."""
    if value == 0:
        return ""
    return f" + {tex(value)}" if value > 0 else f" - {tex(-value)}"


def times(factor: Number, what: str) -> str:
    """Return a factor before something: `3x`, `-x`."""
    if factor in (1, -1):
        return what if factor == 1 else f"-{what}"
    return f"{tex(factor)}{what}"


def added(factor: Number, what: str) -> str:
    """Return a factor before something, with its sign as it stands behind something else: ` + 3x`, ` - x`."""
    if not what:
        return signed(factor)
    return f" + {times(factor, what)}" if factor > 0 else f" - {times(-factor, what)}"


def unsimplified(top: int | str, bottom: int | str) -> str:
    """Return a fraction as it is, not simplified."""
    return rf"\frac{{{top}}}{{{bottom}}}"


def added_fraction(top: int, bottom: int | str) -> str:
    """Return a fraction with its sign as it stands behind something else."""
    return f" {'+' if top > 0 else '-'} {unsimplified(abs(top), bottom)}"


def summed(terms: Iterable[tuple[Number, str]]) -> str:
    """Return a sum of terms, each a factor and what it stands before (nothing for a number); 0 where none is left."""
    written = ""
    for number, what in terms:
        if number == 0:
            continue
        size: Number = -number if number < 0 else number
        term = times(size, what) if what else tex(size)
        if not written:
            written = f"-{term}" if number < 0 else term
        else:
            written += f" - {term}" if number < 0 else f" + {term}"
    return written or "0"


def raised(base: str, exponent: int) -> str:
    """Return a power; what is raised to 1 as it is, and nothing for 0."""
    return "" if exponent == 0 else base if exponent == 1 else f"{base}^{{{exponent}}}"


def polynomial(coefficients: Sequence[Number], variable: str = "x") -> str:
    """Return a polynomial, the highest power first."""
    degree = len(coefficients) - 1
    return summed((factor, raised(variable, degree - place)) for place, factor in enumerate(coefficients))


def factor(root: Number, variable: str = "x") -> str:
    """Return the factor in brackets that is zero at a root; the bare variable for 0."""
    return f"({variable}{signed(-root)})" if root else variable


def root_of(radicand: int, factor: int = 1) -> str:
    """Return a square root with a whole factor before it."""
    return times(factor, rf"\sqrt{{{radicand}}}")


def rows(entries: Sequence[Sequence[Number | str]]) -> str:
    """Return a matrix."""
    lines = r" \\ ".join(" & ".join(map(tex, row)) for row in entries)
    return rf"\begin{{pmatrix}} {lines} \end{{pmatrix}}"


def column(entries: Sequence[Number | str]) -> str:
    """Return a vector as a column."""
    return rows([[entry] for entry in entries])
