"""The points that satisfy several equations in several unknowns; where there are endlessly many, a few of them."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import mpmath
import sympy

from app.tutoring.algebra.computing.conditions import Pair, holding_of, valued
from app.tutoring.algebra.computing.values import RefusedError, value_of
from models.wording import marked

FREE_VALUES = (Fraction(2), Fraction(5, 3), Fraction(-3, 2), Fraction(7))
_MOST_UNKNOWNS = 6


@dataclass(frozen=True, slots=True)
class Points:
    """Real points that satisfy a condition.

    Attributes:
        points: Name to number, with many digits.
        is_complete: Whether these are all.
    """

    points: tuple[dict[str, Any], ...]
    is_complete: bool


def points_of(condition: Any, equations: list[Pair], unknowns: list[str]) -> Points:
    """Solve equations.

    Args:
        condition: What every point has to satisfy.
        equations: What is solved.
        unknowns: In what.

    Raises:
        RefusedError: They can't be solved here.
    """
    if len(unknowns) > _MOST_UNKNOWNS:
        raise RefusedError(marked("Tutor", "there are too many unknowns"))
    symbols = [sympy.Symbol(name) for name in unknowns]
    differences = [sympy.together(value_of(each.left) - value_of(each.right)) for each in equations]
    found, is_complete = _solved(differences, symbols)
    holds = holding_of(condition)
    points, are_all_sound = [], True
    for solution in found:
        free = sorted(
            {each for value in solution.values() for each in value.free_symbols} | _missing(solution, symbols), key=str
        )
        is_complete = is_complete and not free
        for turn in range(3 if free else 1):
            point = _point(
                solution, symbols, {each: FREE_VALUES[(turn + place) % 4] for place, each in enumerate(free)}
            )
            if point is not None and holds(valued(point)):
                points.append(point)
            elif not free and point is not None:
                are_all_sound = False
    return Points(tuple(points), is_complete and (are_all_sound or bool(points) or not found))


def _solved(differences: list[Any], symbols: list[Any]) -> tuple[list[dict[Any, Any]], bool]:
    if all(_is_linear(each, symbols) for each in differences):
        found = sympy.linsolve(differences, symbols)
        return [dict(zip(symbols, values, strict=True)) for values in found], True
    solved = sympy.solve(differences, symbols, dict=True)
    return list(solved), all(each.is_polynomial(*symbols) for each in differences)


def _is_linear(value: Any, symbols: list[Any]) -> bool:
    if not value.is_polynomial(*symbols):
        return False
    return bool(value == 0 or sympy.Poly(value, *symbols).total_degree() <= 1)


def _missing(solution: dict[Any, Any], symbols: list[Any]) -> set[Any]:
    return {each for each in symbols if each not in solution}


def _point(solution: dict[Any, Any], symbols: list[Any], free: dict[Any, Fraction]) -> dict[str, Any] | None:
    """Return a solution as numbers; None where one isn't real."""
    at = {each: sympy.Rational(value.numerator, value.denominator) for each, value in free.items()}
    point: dict[str, Any] = {}
    for symbol in symbols:
        value = sympy.sympify(solution.get(symbol, symbol)).subs(at)
        if value.free_symbols:
            return None
        if value.is_Rational:
            point[str(symbol)] = Fraction(int(value.p), int(value.q))
            continue
        number = mpmath.mpmathify(value.evalf(45))
        if abs(mpmath.im(number)) > mpmath.mpf(10) ** -25:
            return None
        point[str(symbol)] = mpmath.re(number)
    return point
