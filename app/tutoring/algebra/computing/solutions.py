"""What satisfies a condition: the task `solutions`. Roots exactly where they can be named, and ranges."""

from __future__ import annotations

from typing import Any

import mpmath

from app.tutoring.algebra.computing.conditions import cells_of, holding_of, pairs_of, turning_points, valued
from app.tutoring.algebra.computing.kinds import DIGITS, UndefinedError
from app.tutoring.algebra.computing.naming import name_of
from app.tutoring.algebra.computing.systems import points_of
from app.tutoring.algebra.computing.turning import in_window, is_periodic
from app.tutoring.algebra.computing.values import RefusedError
from models.wording import marked

_MOST_ROOTS = 60
_DECIMALS = 17


def solutions(condition: Any, unknowns: list[str]) -> dict[str, Any]:
    """Solve an equation, an inequality or a system over the reals.

    Args:
        condition: Relations, joined by `["and", …]` or `["or", …]`.
        unknowns: In what; one, or several where all relations are equations.

    Returns:
        `points`: those that stand alone, each a list of `[unknown, written, value, is_exact]`.
        `ranges`: `[low, high, has_low, has_high]` for one unknown, written; null where there is no bound.
        `complete`: whether there are certainly no others; false too where a function repeats itself.

    Raises:
        RefusedError: It can't be solved here.
    """
    with mpmath.workdps(DIGITS):
        if len(unknowns) == 1:
            return _of_one(condition, unknowns[0])
        pairs = list(pairs_of(condition))
        if condition[0] not in ("relation", "and") or any(pair.operator != "=" for pair in pairs):
            raise RefusedError(marked("Tutor", "this can't be solved here"))
        found = points_of(condition, pairs, unknowns)
        points = [[_written(name, value) for name, value in point.items()] for point in found.points]
        return {"points": points, "ranges": [], "complete": found.is_complete}


def _of_one(condition: Any, unknown: str) -> dict[str, Any]:
    turning = turning_points(condition, unknown, {})
    repeats = is_periodic(condition, unknown)
    places = [each for each in turning.places if not repeats or in_window(each)]
    test = holding_of(condition)
    cells = [(value, is_place, test(valued({unknown: value}))) for value, is_place in cells_of(places)]
    points, ranges = gathered(cells)
    if len(points) > _MOST_ROOTS:
        raise UndefinedError
    return {
        "points": [[_written(unknown, value)] for value in points],
        "ranges": [[_bound(low), _bound(high), has_low, has_high] for low, high, has_low, has_high in ranges],
        "complete": turning.is_complete,
    }


def gathered(cells: list[tuple[Any, bool, bool]]) -> tuple[list[Any], list[tuple[Any, Any, bool, bool]]]:
    """Return the places that hold alone, and the ranges of what holds beside each other."""
    points: list[Any] = []
    ranges: list[tuple[Any, Any, bool, bool]] = []
    at = 0
    while at < len(cells):
        if not cells[at][2]:
            at += 1
            continue
        first = at
        while at < len(cells) and cells[at][2]:
            at += 1
        if at - first == 1 and cells[first][1]:
            points.append(cells[first][0])
        else:
            low = first if cells[first][1] else first - 1
            high = at - 1 if cells[at - 1][1] else at
            ranges.append(
                (
                    cells[low][0] if low >= 0 else None,
                    cells[high][0] if high < len(cells) else None,
                    low == first,
                    high == at - 1,
                )
            )
    return points, ranges


def _written(unknown: str, value: Any) -> list[Any]:
    text, is_exact = name_of(value)
    return [unknown, text, mpmath.nstr(mpmath.mpmathify(value), _DECIMALS), is_exact]


def _bound(value: Any) -> str | None:
    return None if value is None else name_of(value)[0]
