"""Taking a question apart: formulas, the words between them, what is demanded of the answer's form, what is asked."""

from __future__ import annotations

from fractions import Fraction

import pytest

from app.tutoring.checking.given import given_in, read_given
from app.tutoring.checking.question import question_of
from app.tutoring.checking.task import task_of


def test_formulas_become_places_in_the_words() -> None:
    question = question_of(r"Let $f(x) = x^2$. What is $f(3)$?")
    assert question.skeleton == "let <0>. what is <1>?"
    assert question.functions == frozenset({"f"})
    assert [piece.tex for piece in question.pieces] == ["f(x) = x^2", "f(3)"]


@pytest.mark.parametrize(
    ("problem", "skeleton", "formulas"),
    [
        ("Solve 2x + 3 = 11.", "solve <0>.", ["2x + 3 = 11"]),
        ("What is 7*8?", "what is <0>?", ["7*8"]),
        ("Find x if x - 2 = 5", "find <0> if <1>", ["x", "x - 2 = 5"]),
        ("A dog has 4 legs.", "a dog has <0> legs.", ["4"]),
        ("I have a 6-sided die -- a fair one.", "i have a 6-sided die -- a fair one.", []),
        ("Solve for $x: 2x = 4$.", "solve for <0>: <1>.", ["x", "2x = 4"]),
    ],
)
def test_what_is_typed_plainly_is_a_formula_too(problem: str, skeleton: str, formulas: list[str]) -> None:
    question = question_of(problem)
    assert question.skeleton == skeleton
    assert [piece.tex.rstrip(".") for piece in question.pieces] == formulas


@pytest.mark.parametrize(
    ("demand", "kind", "place", "base"),
    [
        ("Express your answer as a common fraction.", "fraction", None, None),
        ("Give your answer in simplest radical form.", "radical", None, None),
        ("Express your answer in interval notation.", "interval", None, None),
        ("Round your answer to the nearest tenth.", "", Fraction(1, 10), None),
        ("Express your answer as a decimal to the nearest hundredth.", "", Fraction(1, 100), None),
        ("Express your answer in base 8.", "", None, 8),
        ("Enter all the solutions, separated by commas.", "", None, None),
        ("(Do not use a calculator!)", "", None, None),
    ],
)
def test_what_only_speaks_of_the_form_is_taken_off(
    demand: str, kind: str, place: Fraction | None, base: int | None
) -> None:
    question = question_of(f"What is $3 + 4$? {demand}")
    assert question.skeleton == "what is <0>?"
    assert (question.form.kind, question.form.place, question.form.base) == (kind, place, base)


def test_a_demand_that_isnt_known_stays_and_nothing_is_understood() -> None:
    assert task_of(question_of("What is $3 + 4$? Express your answer in the language of birds.")) is None


@pytest.mark.parametrize(
    "problem",
    [
        "Find $x$ if $x + 1 = 3$ and $x$ is prime.",
        "Find the cube of $x$ if $x + 1 = 3$, rounded up.",
        "If $x + 1 = 3$, what is $x$ plus the number of its divisors?",
        "How many digits has $x$ if $x + 1 = 3$?",
        "Suppose that $ABC$ is a triangle and $x = 3$. Find $x$.",
        "If it weren't so that $x = 3$, what is $x$?",
    ],
)
def test_a_condition_that_isnt_understood_makes_a_question_no_task(problem: str) -> None:
    assert task_of(question_of(problem)) is None


def test_conditions_in_words_are_kept() -> None:
    task = task_of(question_of("Let $x$ and $y$ be positive integers such that $xy = 6$ and $x + y = 5$. Find $x$."))
    assert task is not None
    assert len(task.facts) == 2
    assert task.sorts == {"x": {"positive", "integer"}, "y": {"positive", "integer"}}


def test_an_operation_with_a_sign_of_its_own_is_a_function() -> None:
    task = task_of(question_of(r"Let $a \star b = ab + b$. What is $(1 \star 2) \star 3$?"))
    assert task is not None
    assert task.wanted[0][0] == "add"


@pytest.mark.parametrize(
    ("text", "count"),
    [(r"\pm 3", 2), (r"1 \pm \sqrt{2}", 2), (r"2, 3", 2), (r"x = 2 \text{ or } x = 3", 2), ("5", 1), (r"\{1,2,3\}", 3)],
)
def test_what_an_answer_lists(text: str, count: int) -> None:
    assert len(read_given(text).items) == count


def test_the_last_box_counts_and_its_wrapping_is_taken_off() -> None:
    given = given_in(r"First \boxed{1}, then \boxed{x = \frac{1}{2} \text{ cm}}.")
    assert (given.number, given.unit, given.name) == (Fraction(1, 2), "cm", "x")
    assert given_in(r"\boxed{50\%}").is_percent
    assert given_in(r"\boxed{30^\circ}").is_degrees
    assert given_in("nothing at all " * 20).text == ""
