"""Whether a line follows from the equations of a system: the task `followed`. It is tried at the system's solutions."""

from __future__ import annotations

from typing import Any

import mpmath

from app.tutoring.algebra.computing.conditions import holding_of, pairs_of, valued, values_at
from app.tutoring.algebra.computing.evaluating import Point, function_of
from app.tutoring.algebra.computing.kinds import DIGITS, REALS
from app.tutoring.algebra.computing.naming import name_of
from app.tutoring.algebra.computing.systems import points_of
from app.tutoring.algebra.computing.values import RefusedError
from app.tutoring.reading.tree import symbols_of
from models.wording import marked


def followed(known: list[Any], line: Any, unknowns: list[str]) -> dict[str, Any]:
    """Try a condition at the solutions of equations.

    Args:
        known: The equations.
        line: What is said to follow.
        unknowns: All there are.

    Returns:
        `points`: the solutions, written. `holds`: for each, whether the line holds there. `complete`: whether there are
        no others. `sides`: the relation that fails at the first where the line fails. `strange`: a point that the line
        names and that satisfies not all equations, written, with the relation that fails there. `fixes`: whether the
        line gives every unknown a value.
    """
    with mpmath.workdps(DIGITS):
        condition = ["and", *known]
        pairs = [pair for pair in pairs_of(condition) if pair.operator == "="]
        found = points_of(condition, pairs, unknowns)
        test, sound = holding_of(line), holding_of(condition)
        holds = [test(valued(point)) for point in found.points]
        failing = next((point for point, held in zip(found.points, holds, strict=True) if not held), None)
        named = [point for branch in _branches(line) if (point := _point(branch, unknowns)) is not None]
        strange = next((point for point in named if not sound(valued(point))), None)
        return {
            "points": [_written(point) for point in found.points],
            "holds": holds,
            "complete": found.is_complete,
            "sides": None if failing is None else failing_sides(line, failing),
            "strange": None if strange is None else [_written(strange), failing_sides(condition, strange)],
            "fixes": bool(named),
        }


def failing_sides(condition: Any, point: Point) -> list[str] | None:
    """Return a relation that doesn't hold at a point: left side, operator, right side."""
    for pair in pairs_of(condition):
        sides = values_at(function_of(pair.left, REALS), function_of(pair.right, REALS), valued(point))
        if sides is not None and not holding_of(["relation", [pair.operator], [pair.left, pair.right]])(valued(point)):
            return [name_of(sides[0])[0], pair.operator, name_of(sides[1])[0]]
    return None


def _written(point: Point) -> str:
    return ", ".join(f"{name} = {name_of(value)[0]}" for name, value in point.items())


def _branches(condition: Any) -> list[list[Any]]:
    """Return the cases of a condition, each as its relations."""
    if condition[0] == "or":
        return [branch for each in condition[1:] for branch in _branches(each)]
    if condition[0] == "and":
        branches: list[list[Any]] = [[]]
        for each in condition[1:]:
            branches = [[*before, *after] for before in branches for after in _branches(each)]
            if len(branches) > 64:
                raise RefusedError(marked("Tutor", "there are too many cases"))
        return branches
    return [[condition]]


def _point(branch: list[Any], unknowns: list[str]) -> dict[str, Any] | None:
    point: dict[str, Any] = {}
    for relation in branch:
        if (
            relation[0] != "relation"
            or relation[1] != ["="]
            or relation[2][0][0] != "symbol"
            or symbols_of(relation[2][1])
        ):
            return None
        point[relation[2][0][1]] = function_of(relation[2][1], REALS)({})
    return point if set(point) == set(unknowns) else None
