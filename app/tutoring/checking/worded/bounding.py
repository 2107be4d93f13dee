"""What bounds whole numbers from below and above: "less than 100", "between 3 and 8, inclusive", "from 1 to 9"."""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction

from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.checking.worded.found import Found
from app.tutoring.checking.worded.integers import Integers
from app.tutoring.checking.worded.near import near_value


def _floor(found: Found, name: str) -> tuple[int, bool]:
    """Return a bound rounded down, and whether it is whole."""
    value = near_value(found.math(name)) if "⟨" in found.text(name) else found.number(name)
    if value is None:
        raise NotUnderstoodError(name)
    if value.denominator != 1 and abs(value - round(value)) < Fraction(1, 10**9):
        raise NotUnderstoodError("too near to a whole number")
    return math.floor(value), value.denominator == 1


def _less(them: Integers, found: Found) -> None:
    floor, is_whole = _floor(found, "x")
    them.at_most(floor - 1 if is_whole else floor)


def _at_most(them: Integers, found: Found) -> None:
    them.at_most(_floor(found, "x")[0])


def _more(them: Integers, found: Found) -> None:
    them.at_least(_floor(found, "x")[0] + 1)


def _at_least(them: Integers, found: Found) -> None:
    floor, is_whole = _floor(found, "x")
    them.at_least(floor if is_whole else floor + 1)


def _between(them: Integers, found: Found) -> None:
    (low, low_whole), (high, high_whole) = _floor(found, "a"), _floor(found, "b")
    if found.has("inclusive") or found.has("through"):
        them.at_least(low if low_whole else low + 1)
        them.at_most(high)
        return
    them.at_least(low + 1)
    them.at_most(high - 1 if high_whole else high)
    if not found.has("shut"):
        them.ends |= {end for end, is_whole in ((low, low_whole), (high, high_whole)) if is_whole}


def _inclusive(them: Integers, found: Found) -> None:
    them.at_least(_floor(found, "a")[0])
    them.at_most(_floor(found, "b")[0])
    if not (_floor(found, "a")[1] and _floor(found, "b")[1]):
        raise NotUnderstoodError("from what isn't whole")


BOUNDS: tuple[tuple[str, Callable[[Integers, Found], None]], ...] = (
    (
        (
            r"(less than or equal to|at most|no (more|greater|larger) than|not (exceeding|exceed|greater than|more "
            r"than)|up to( and including)?|do not exceed|does not exceed) {x:num}"
        ),
        _at_most,
    ),
    (r"(greater than or equal to|at least|no less than|not less than|no smaller than) {x:num}", _at_least),
    (r"(less than|smaller than|below|under) {x:num}", _less),
    (r"(greater than|more than|larger than|over|above|exceeding|exceed|exceeds) {x:num}", _more),
    (
        (
            r"(strictly )?between {a:num} and {b:num}(?P<inclusive>,? \(?inclusive\)?|,? including both| "
            r"\(including both\))?(?P<shut>,? \(?exclusive\)?)?"
        ),
        _between,
    ),
    (r"from {a:num} (to|through) {b:num}(?P<inclusive>)( \(?inclusive\)?)?", _inclusive),
)
"""Each pattern of words, and what it does to the numbers."""
