"""What doesn't depend on the order of a polynomial's roots, computed from its coefficients. Exact, pure."""

from __future__ import annotations

import math
from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations

from app.tutoring.checking.polynomials.expanding import Polynomial, times_each
from app.tutoring.checking.understanding import NotUnderstoodError

_MOST_STEPS = 300


def symmetric_value(expression: Polynomial, names: Sequence[str], coefficients: Sequence[Fraction]) -> Fraction:
    """Return the value of an expression in the roots of a polynomial.

    Args:
        expression: In the roots; the same in whatever order they are named.
        names: The roots' names, as many as there are roots.
        coefficients: The polynomial, from its constant up.

    Raises:
        NotUnderstoodError: The value depends on which root is which.
    """
    size = len(names)
    elementary = [_elementary(names, count) for count in range(1, size + 1)]
    known = [Fraction((-1) ** count) * coefficients[size - count] / coefficients[size] for count in range(1, size + 1)]
    left, total = dict(expression), Fraction(0)
    for _ in range(_MOST_STEPS):
        if not left:
            return total
        most = max(_exponents(powers, names) for powers in left)
        if list(most) != sorted(most, reverse=True):
            raise NotUnderstoodError("it isn't symmetric")
        factor = left[_powers(most, names)]
        steps = [one - other for one, other in zip(most, (*most[1:], 0), strict=True)]
        total += factor * math.prod((value**step for value, step in zip(known, steps, strict=True)), start=Fraction(1))
        left = _without(left, factor, elementary, steps)
    raise NotUnderstoodError("too long")


def _without(
    left: Polynomial, factor: Fraction, elementary: Sequence[Polynomial], steps: Sequence[int]
) -> dict[tuple[tuple[str, int], ...], Fraction]:
    term: Polynomial = {(): factor}
    for each, step in zip(elementary, steps, strict=True):
        for _ in range(step):
            term = times_each(term, each)
    rest = {powers: left.get(powers, Fraction(0)) - term.get(powers, Fraction(0)) for powers in {**left, **term}}
    return {powers: value for powers, value in rest.items() if value}


def _elementary(names: Sequence[str], count: int) -> Polynomial:
    return {tuple((name, 1) for name in sorted(each)): Fraction(1) for each in combinations(names, count)}


def _exponents(powers: tuple[tuple[str, int], ...], names: Sequence[str]) -> tuple[int, ...]:
    known = dict(powers)
    if not known.keys() <= set(names) or any(power < 0 for power in known.values()):
        raise NotUnderstoodError("another unknown")
    return tuple(known.get(name, 0) for name in names)


def _powers(exponents: Sequence[int], names: Sequence[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted((name, power) for name, power in zip(names, exponents, strict=True) if power))
