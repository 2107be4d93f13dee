"""Which skills are trained, and in which mixture."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

from arithmetic import addition, exact_division, multiplication, remainder, subtraction
from equations import linear_equations
from fraction_problems import fractions
from off_domain import off_domain
from operations import order_of_operations
from percentages import percentages
from problem import Problem
from word_problems import word_problems

SKILLS: dict[str, tuple[Callable[[random.Random], Problem], float]] = {
    "addition": (addition, 6),
    "subtraction": (subtraction, 13),
    "multiplication": (multiplication, 6),
    "division": (exact_division, 7),
    "remainder": (remainder, 8),
    "order of operations": (order_of_operations, 15),
    "fractions": (fractions, 17),
    "percentages": (percentages, 15),
    "linear equations": (linear_equations, 18),
    "word problems": (word_problems, 16),
    "off domain": (off_domain, 2.5),
}


def training_problems(rng: random.Random) -> Iterator[Problem]:
    """Yield problems of the mixture for ever, none of them held out."""
    names = list(SKILLS)
    weights = [weight for _, weight in SKILLS.values()]
    while True:
        problem = SKILLS[rng.choices(names, weights)[0]][0](rng)
        if not problem.held_out:
            yield problem


def held_out_problems(skill: str, count: int, seed: int) -> list[Problem]:
    """Return `count` different problems of a skill that training never sees."""
    rng = random.Random(f"{skill}:{seed}")
    make, _ = SKILLS[skill]
    found: dict[str, Problem] = {}
    while len(found) < count:
        problem = make(rng)
        if problem.held_out:
            found.setdefault(problem.key, problem)
    return list(found.values())
