"""Exact arithmetic with polynomials: expanded, divided, reduced, solved where linear, and symmetric in their roots."""

from __future__ import annotations

from fractions import Fraction

import pytest

from app.tutoring.checking.polynomials.expanding import divided, in_one, polynomial_of
from app.tutoring.checking.polynomials.linear import linear_solution
from app.tutoring.checking.polynomials.quotients import quotient_of, reduced
from app.tutoring.checking.polynomials.symmetric import symmetric_value
from app.tutoring.checking.understanding import NotUnderstoodError
from app.tutoring.reading.atoms import read


def whole(*values: int) -> list[Fraction]:
    return [Fraction(each) for each in values]


def test_a_quotient_is_reduced_by_what_both_have_in_common() -> None:
    top, bottom = (in_one(each, "x") for each in quotient_of(read(r"\frac{x^2-1}{x^2+2x-3}")))
    assert reduced(top, bottom) == (whole(1, 1), whole(3, 1))


def test_sums_of_quotients_have_one_denominator() -> None:
    top, bottom = quotient_of(read(r"\frac1x+\frac{2}{x-1}"))
    assert (in_one(top, "x"), in_one(bottom, "x")) == (whole(-1, 3), whole(0, -1, 1))


def test_a_division_leaves_less_than_the_divisor() -> None:
    quotient, left = divided(whole(5, 0, 1), whole(-1, 1))
    assert (quotient, left) == (whole(1, 1), whole(6))


@pytest.mark.parametrize(
    ("expression", "value"),
    [("r^2+s^2+t^2", 14), ("r*s*t", 6), ("(r+s)(s+t)(t+r)", 60), ("r^3+s^3+t^3", 36), ("7", 7)],
)
def test_what_is_symmetric_in_the_roots_follows_from_the_coefficients(expression: str, value: int) -> None:
    assert symmetric_value(polynomial_of(read(expression)), ["r", "s", "t"], whole(-6, 11, -6, 1)) == value


@pytest.mark.parametrize("expression", ["r-s", "r^2+s", "r+q", r"\frac{r}{s}"])
def test_what_depends_on_which_root_is_which_has_no_value(expression: str) -> None:
    with pytest.raises(NotUnderstoodError):
        symmetric_value(polynomial_of(read(expression)), ["r", "s"], whole(1, -4, 1))


def test_linear_equations_have_one_solution_or_none_is_given() -> None:
    system = [read("2x+y=7"), read("x-y=2")]
    assert linear_solution(system, ["x", "y"]) == {"x": Fraction(3), "y": Fraction(1)}
    assert linear_solution([read("x+y=2"), read("2x+2y=4")], ["x", "y"]) is None
    assert linear_solution([read("x^2=4")], ["x"]) is None
    assert linear_solution([read("3x=5")], ["x"]) == {"x": Fraction(5, 3)}
