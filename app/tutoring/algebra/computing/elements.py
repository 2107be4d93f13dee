"""Whether lists, sets and tuples are the same, what they hold being compared by somebody else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from app.tutoring.algebra.computing.sameness import SAME, UNKNOWN, Sameness, both, different
from app.tutoring.algebra.computing.values import RefusedError
from models.wording import marked

Compare = Callable[[Any, Any], Sameness]

_MOST = 24


def same_in_order(one: Sequence[Any], other: Sequence[Any], compare: Compare) -> Sameness:
    """Compare element by element."""
    if len(one) != len(other):
        return different(f"{len(one)} entries ≠ {len(other)}")
    return both([compare(*pair) for pair in zip(one, other, strict=True)])


def same_collections(one: Sequence[Any], other: Sequence[Any], compare: Compare, *, are_sets: bool) -> Sameness:
    """Compare in any order.

    Args:
        one: The elements of the first.
        other: The elements of the second.
        compare: Compares elements.
        are_sets: Whether it doesn't matter how often an element stands there; of lists it isn't known whether it does.
    """
    if max(len(one), len(other)) > _MOST:
        raise RefusedError(marked("Tutor", "there are too many elements"))
    if not one or not other:
        return SAME if not one and not other else different("one of them is empty")
    table = [[compare(a, b) for b in other] for a in one]
    rows = [*table, *map(list, zip(*table, strict=True))]
    for row in rows:
        if all(each.equal is False for each in row):
            return different(_witness(row))
    if not all(any(each.equal for each in row) for row in rows):
        return UNKNOWN
    return SAME if are_sets or len(one) == len(other) else UNKNOWN


def _witness(row: Sequence[Sameness]) -> str:
    return next((each.witness for each in row if each.witness), "an element stands in one of them only")
