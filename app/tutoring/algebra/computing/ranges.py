"""Ranges of numbers `[low, high, has_low, has_high]`: which integers lie in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import mpmath

from app.tutoring.algebra.computing.values import RefusedError
from models.wording import marked

_MOST = 100_000
_NEAR = mpmath.mpf(10) ** -18


def integers_in(ranges: Sequence[Sequence[Any]], points: Sequence[Any], how: str) -> list[int]:
    """Return the integers in ranges and among points.

    Args:
        ranges: In ascending order; None where there is no bound.
        points: Numbers that belong to them.
        how: Of `largest` and `smallest` the few at one end are enough, so that the other may have no bound.

    Raises:
        RefusedError: There are endlessly or too many.
    """
    found = {int(mpmath.nint(each)) for each in points if abs(each - mpmath.nint(each)) < _NEAR}
    for low, high, has_low, has_high in ranges:
        first = None if low is None else _next(low, has_low)
        last = None if high is None else -_next(-mpmath.mpmathify(high), has_high)
        found.update(_between(first, last, how))
    return sorted(found)


def _next(low: Any, has_low: bool) -> int:
    near = mpmath.nint(low)
    if abs(near - low) < _NEAR:
        return int(near) + (0 if has_low else 1)
    return int(mpmath.ceil(low))


def _between(first: int | None, last: int | None, how: str) -> Iterator[int]:
    if how == "largest" and last is not None:
        first = last - 3 if first is None else max(first, last - 3)
    if how == "smallest" and first is not None:
        last = first + 3 if last is None else min(last, first + 3)
    if first is None or last is None or last - first > _MOST:
        raise RefusedError(marked("Tutor", "there are endlessly many"))
    yield from range(first, last + 1)
