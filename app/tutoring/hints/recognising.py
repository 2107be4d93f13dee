"""Which kind a problem is of, and what is said first of it. The first kind that fits speaks; nothing is given away."""

from __future__ import annotations

import re

from app.tutoring.hints.hint import Recogniser
from app.tutoring.hints.kinds import calculus, counting, equations, expressions, geometry, numbers, worded
from app.tutoring.hints.problem import Problem
from app.tutoring.hints.secrecy import Known, spoils
from app.tutoring.sentences import Sentence

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


def hint_of(problem: str, solution: str) -> tuple[str, str]:
    """Return what is said first of a problem: the nudge and the idea.

    Args:
        problem: The question.
        solution: The answer to it: nothing of it is said.
    """
    asked = Problem(problem)
    found = next(filter(None, (kind(asked) for kind in KINDS)), None)
    general = worded.general(asked)
    if found is None:
        first = _first_sentence(problem, solution)
        return str(general.nudge), first if first and not spoils(first, problem, solution) else str(general.idea)
    return _safe(found.nudge, general.nudge, problem, solution), _safe(found.idea, general.idea, problem, solution)


def _safe(said: Sentence, otherwise: Sentence, problem: str, solution: str) -> str:
    """Return a sentence unless it gives something away; what it says it says in every language."""
    return str(otherwise if spoils(said.english, problem, solution) else said)


def _first_sentence(problem: str, solution: str) -> str:
    """Return how a solution begins, where that says what is done and nothing of what comes of it."""
    first = re.split(r"(?<=[.:])\s", solution.strip()[: 2 * _LONGEST_SENTENCE], maxsplit=1)[0]
    is_said = len(first.split()) > 4 and len(first) <= _LONGEST_SENTENCE and first.endswith(".")
    return first if is_said and not set(first) & set("*#$\\") and Known(problem).covers(first, ()) else ""
