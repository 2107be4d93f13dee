"""Which kind a problem is of, and what is said first of it. The first kind that fits speaks; nothing is given away."""

from __future__ import annotations

import re

from app.tutoring.hints.hint import Hint, Recogniser
from app.tutoring.hints.kinds import calculus, counting, equations, expressions, geometry, numbers, worded
from app.tutoring.hints.problem import Problem
from app.tutoring.hints.secrecy import Known, spoils

KINDS: tuple[Recogniser, ...] = (
    expressions.proof,
    calculus.limit,
    calculus.integral,
    calculus.derivative,
    geometry.matrices,
    geometry.vectors,
    counting.probability,
    numbers.remainders,
    numbers.bases,
    numbers.divisors,
    numbers.averages,
    counting.sequences,
    expressions.complex_numbers,
    counting.counting,
    expressions.factoring,
    expressions.expanding,
    geometry.lines_and_points,
    geometry.angles,
    geometry.figures,
    expressions.functions,
    equations.inequality,
    equations.system,
    equations.absolute,
    equations.radical,
    equations.exponential,
    equations.logarithmic,
    equations.trigonometric,
    equations.rational,
    numbers.percentages,
    worded.extrema,
    worded.rates,
    equations.linear,
    equations.quadratic,
    equations.polynomial,
    expressions.division,
    expressions.logarithms,
    expressions.trigonometry,
    numbers.fractions,
    expressions.roots_and_powers,
    numbers.order,
    expressions.simplifying,
    worded.story,
)

_LONGEST_SENTENCE = 240


def hint_of(problem: str, solution: str) -> Hint:
    """Return what is said first of a problem.

    Args:
        problem: The question.
        solution: The answer to it: nothing of it is said.
    """
    asked = Problem(problem)
    found = next(filter(None, (kind(asked) for kind in KINDS)), None)
    general = worded.general(asked)
    idea = found.idea if found is not None else _first_sentence(problem, solution)
    nudge = found.nudge if found is not None else general.nudge
    return Hint(_safe(nudge, general.nudge, problem, solution), _safe(idea, general.idea, problem, solution))


def _safe(words: str, otherwise: str, problem: str, solution: str) -> str:
    return words if words and not spoils(words, problem, solution) else otherwise


def _first_sentence(problem: str, solution: str) -> str:
    """Return how a solution begins, where that says what is done and nothing of what comes of it."""
    first = re.split(r"(?<=[.:])\s", solution.strip()[: 2 * _LONGEST_SENTENCE], maxsplit=1)[0]
    is_said = len(first.split()) > 4 and len(first) <= _LONGEST_SENTENCE and first.endswith(".")
    return first if is_said and not set(first) & set("*#$\\") and Known(problem).covers(first, ()) else ""
