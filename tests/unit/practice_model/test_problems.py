"""What the practice model is taught is true: every line of every working, every expected answer."""

from __future__ import annotations

import random
import re
from fractions import Fraction
from itertools import islice

import pytest
from curriculum import SKILLS, held_out_problems, training_problems
from problem import Problem

EQUATION = re.compile(r"(?:left |right )?([-\d +×÷()/^]*\d[-\d +×÷()/^]*) = (-?\d+)(?: = .*)?")
REMAINDER = re.compile(r"(\d+) mod (\d+) = (\d+)")


def statements(thoughts: str) -> list[tuple[Fraction, Fraction]]:
    """Every `calculation = number` of a working, as the two values that should be equal."""
    found = []
    for piece in re.split(r"\n|, |; | ✓", thoughts):
        if match := EQUATION.fullmatch(piece):
            found.append((computed(match[1]), Fraction(match[2])))
        for a, b, rest in REMAINDER.findall(piece):
            found.append((Fraction(int(a) % int(b)), Fraction(rest)))
    return found


def computed(calculation: str) -> Fraction:
    python = re.sub(r"(\d+)", r"Fraction(\1)", calculation.replace("×", "*").replace("÷", "/")).replace("^", "**")
    result: Fraction = eval(python)  # noqa: S307 - our own text
    return result


def problems(skill: str, count: int = 400) -> list[Problem]:
    rng = random.Random(skill)
    return [SKILLS[skill][0](rng) for _ in range(count)]


def value(latex: str) -> Fraction:
    plain = re.sub(r"\\frac\{(\d+)\}\{(\d+)\}", r"\1/\2", latex).replace("\\%", "")
    return Fraction(plain)


@pytest.mark.parametrize("skill", [skill for skill in SKILLS if skill != "off domain"])
def test_every_line_of_every_working_is_true(skill: str) -> None:
    checked = 0
    for problem in problems(skill):
        for calculated, said in statements(problem.thoughts):
            assert calculated == said, problem
            checked += 1
    assert checked > 400


@pytest.mark.parametrize("skill", ["addition", "subtraction", "multiplication", "division", "order of operations"])
def test_calculations_come_to_what_python_says(skill: str) -> None:
    for problem in problems(skill):
        assert computed(problem.key) == value(problem.expected), problem


def test_solutions_solve_their_equations() -> None:
    for problem in problems("linear equations"):
        x = value(problem.expected)
        left, right = (side_value(side, x) for side in problem.key.split(" = "))
        assert left == right, problem


def side_value(side: str, x: Fraction) -> Fraction:
    code = re.sub(r"(\d)([x(])", r"\1*\2", side)
    result: Fraction = eval(re.sub(r"(\d+)", r"Fraction(\1)", code), {"x": x, "Fraction": Fraction})  # noqa: S307
    return result


@pytest.mark.parametrize("skill", ["fractions", "percentages", "linear equations"])
def test_expected_fractions_are_in_lowest_terms(skill: str) -> None:
    for problem in problems(skill):
        for top, bottom in re.findall(r"\\frac\{(\d+)\}\{(\d+)\}", problem.expected):
            assert Fraction(int(top), int(bottom)).denominator == int(bottom), problem


@pytest.mark.parametrize("skill", SKILLS)
def test_the_answer_ends_in_the_expected_box(skill: str) -> None:
    for problem in problems(skill):
        boxes = re.findall(r"\\boxed\{((?:[^{}]|\{[^{}]*\})*)\}", problem.answer)
        assert boxes == ([problem.expected] if problem.expected else [])


def test_training_never_sees_a_held_out_problem() -> None:
    trained = {(p.skill, p.key) for p in islice(training_problems(random.Random(5)), 20_000)}
    for skill in SKILLS:
        kept = held_out_problems(skill, 20, seed=1)
        assert len({problem.key for problem in kept}) == 20
        assert not trained & {(problem.skill, problem.key) for problem in kept}
