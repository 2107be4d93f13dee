"""Sorts of numbers that words name: positive, integer, real."""

from __future__ import annotations

from typing import Any

import mpmath

_NEAR = mpmath.mpf(10) ** -20


def is_of_sorts(value: Any, sorts: frozenset[str]) -> bool:
    """Whether a number is of the sorts that are named."""
    value = mpmath.mpmathify(value)
    real, imaginary = mpmath.re(value), abs(mpmath.im(value))
    if sorts - {"complex", "distinct"} and imaginary > _NEAR:
        return False
    tests = {
        "integer": abs(real - mpmath.nint(real)) < _NEAR,
        "positive": real > _NEAR,
        "negative": real < -_NEAR,
        "nonnegative": real > -_NEAR,
        "nonzero": abs(value) > _NEAR,
    }
    return all(tests.get(sort, True) for sort in sorts)
