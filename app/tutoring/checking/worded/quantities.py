"""Whole quantities in words: "the remainder when the sum of the first 10 primes is divided by 7".

Each pattern names a quantity made of smaller ones; what can't be taken apart is a number or a formula.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.checking.worded.found import found_in
from app.tutoring.checking.worded.quantities_by_arithmetic import QUANTITIES_BY_ARITHMETIC
from app.tutoring.checking.worded.quantities_of_numbers import QUANTITIES_OF_NUMBERS
from app.tutoring.checking.worded.quantities_of_sets import QUANTITIES_OF_SETS
from app.tutoring.checking.worded.quantity import Compute, Quantity, untitled

_DEEPEST = 6
_QUANTITIES = (*QUANTITIES_OF_NUMBERS, *QUANTITIES_OF_SETS, *QUANTITIES_BY_ARITHMETIC)


def quantity_in(words: str, formulas: tuple[str, ...], depth: int = 0) -> Quantity:
    """Read a quantity and compute it.

    Raises:
        NotUnderstoodError: It isn't one, or it can't be computed here.
    """
    if depth > _DEEPEST:
        raise NotUnderstoodError("too deep")
    text = untitled(words)
    readings = [each for pattern, compute in _QUANTITIES for each in _readings(text, pattern, compute, formulas, depth)]
    if not readings or any(each.value != readings[0].value for each in readings):
        raise NotUnderstoodError(text)
    return readings[0]


def _readings(text: str, pattern: str, compute: Compute, formulas: tuple[str, ...], depth: int) -> Iterator[Quantity]:
    """Give what a pattern makes of a text, cut at the first word that fits and at the last."""

    def read(words: str) -> Quantity:
        return quantity_in(words, formulas, depth + 1)

    for cut in dict.fromkeys((pattern, pattern.replace("{a:any}", "{a:most}").replace("{q:any}", "{q:most}"))):
        found = found_in(text, cut, formulas)
        if found is not None:
            with suppress(NotUnderstoodError, ZeroDivisionError, KeyError):
                yield compute(found, read)
