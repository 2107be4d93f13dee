"""Of each kind of problem something is said that helps, and that gives nothing away."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest

from app.tutoring.hints.hint import Hint
from app.tutoring.hints.kinds import calculus, counting, equations, expressions, geometry, numbers, worded
from app.tutoring.hints.ladder import ladder_of
from app.tutoring.hints.problem import Problem
from app.tutoring.hints.recognising import KINDS
from app.tutoring.hints.secrecy import numbers_in, says, spoils
from app.tutoring.sentences import Sentence
from models.wording import speak

PROBLEMS = (
    ("Solve $5x - 9 = 26$.", "x = 7", equations.linear),
    ("Solve 4(x - 1) = 2x + 8 for x.", "6", equations.linear),
    ("Solve $x^2 - 7x + 12 = 0$.", "3, 4", equations.quadratic),
    ("Find all x with 3x^2 + 2x = 8.", "-2, \\frac43", equations.quadratic),
    ("Solve $x^3 - 6x^2 + 11x = 6$.", "1, 2, 3", equations.polynomial),
    ("Solve $\\frac{6}{x - 1} = 2$.", "4", equations.rational),
    ("Solve $\\sqrt{x + 5} = x - 1$.", "4", equations.radical),
    ("Solve $2^{x + 1} = 32$.", "4", equations.exponential),
    ("Solve $\\log_3 (x - 2) = 2$.", "11", equations.logarithmic),
    ("Solve $\\sin x = \\frac12$ for $0 \\le x < \\pi$.", "\\frac{\\pi}{6}", equations.trigonometric),
    ("Solve $|x - 4| = 9$.", "-5, 13", equations.absolute),
    ("Solve $x + y = 10$, $x - y = 4$.", "(7, 3)", equations.system),
    ("3x + 2y = 12 and x - y = -1. Find x and y.", "(2, 3)", equations.system),
    ("Solve the inequality $3x - 5 < 10$.", "x < 5", equations.inequality),
    ("For which $x$ is $x^2 > 9$? Give the solution in interval notation.", "x > 3", equations.inequality),
    ("Find the derivative of $x^2 \\sin x$.", "2x \\sin x + x^2 \\cos x", calculus.derivative),
    ("Differentiate $f(x) = (3x + 1)^5$.", "15(3x+1)^4", calculus.derivative),
    ("Find $\\frac{d}{dx} \\frac{x}{x + 1}$.", "\\frac{1}{(x+1)^2}", calculus.derivative),
    ("Evaluate $\\int x e^{x^2} \\, dx$.", "\\frac12 e^{x^2} + C", calculus.integral),
    ("Compute $\\int x \\cos x \\, dx$.", "x \\sin x + \\cos x + C", calculus.integral),
    ("Compute $\\int_0^2 3x^2 \\, dx$.", "8", calculus.integral),
    ("Find $\\lim_{x \\to 0} \\frac{\\sin 3x}{x}$.", "3", calculus.limit),
    ("Find $\\lim_{n \\to \\infty} \\frac{2n + 1}{n}$.", "2", calculus.limit),
    ("Compute $\\frac{3}{4} + \\frac{1}{6}$.", "\\frac{11}{12}", numbers.fractions),
    ("What is 2/3 ÷ 4/9?", "\\frac32", numbers.fractions),
    ("Compute 2 + 3 · (8 - 5).", "11", numbers.order),
    ("What is 37 + 48?", "85", numbers.order),
    ("What is 15% of 80?", "12", numbers.percentages),
    ("A coat of 90 dollars is sold at a discount of 30 percent. What does it cost?", "63", numbers.percentages),
    ("The average of 5, 9 and x is 8. Find x.", "10", numbers.averages),
    ("What is the median of 3, 9, 4, 1, 6?", "4", numbers.averages),
    ("Find the greatest common divisor of 84 and 126.", "42", numbers.divisors),
    ("How many positive divisors does 60 have?", "12", numbers.divisors),
    ("What is the remainder of $7^{100}$ divided by 5?", "1", numbers.remainders),
    ("Write $1011_2$ in base 10.", "11", numbers.bases),
    ("Two dice are rolled. What is the probability of a sum of 9?", "\\frac19", counting.probability),
    ("In how many ways can 5 books be arranged on a shelf?", "120", counting.counting),
    ("The geometric sequence 3, 6, 12 goes on. Find its tenth term.", "1536", counting.sequences),
    ("Find the sum of the arithmetic series 2 + 5 + 8 + ... with 20 terms.", "610", counting.sequences),
    ("Prove that $\\sqrt{2}$ is irrational.", "\\text{proved}", expressions.proof),
    ("If $f(x) = x^2 - 3x$, find $f(5)$.", "10", expressions.functions),
    ("Factor $x^2 - 49$.", "(x-7)(x+7)", expressions.factoring),
    ("Expand $(x + 3)(x - 5)$.", "x^2-2x-15", expressions.expanding),
    ("Simplify $\\frac{x^2 - 4}{x - 2}$.", "x+2", expressions.simplifying),
    ("Compute $\\log_2 32$.", "5", expressions.logarithms),
    ("Find the quotient when $x^3 - 8$ is divided by $x - 2$.", "x^2 + 2x + 4", expressions.division),
    ("Find the sum of the roots of the polynomial $x^3 - 6x^2 + 11x - 6$.", "6", expressions.division),
    ("Solve $ax + b = c$ for $x$.", "\\frac{c-b}{a}", equations.linear),
    ("Compute $\\arcsin \\frac{1}{2}$.", "\\frac{\\pi}{6}", expressions.trigonometry),
    ("Find $\\cos 120^\\circ$.", "-\\frac12", expressions.trigonometry),
    ("Simplify $\\sqrt{72}$.", "6\\sqrt2", expressions.roots_and_powers),
    ("Compute $\\frac{3 + 4i}{1 - i}$.", "-\\frac12 + \\frac72 i", expressions.complex_numbers),
    ("Find the determinant of $\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}$.", "-2", geometry.matrices),
    ("Find the angle between the vectors $(1, 0)$ and $(1, 1)$.", "45", geometry.vectors),
    ("What is the distance between the points $(1, 2)$ and $(4, 6)$?", "5", geometry.lines_and_points),
    ("A right triangle has legs 5 and 12. How long is its hypotenuse?", "13", geometry.figures),
    ("Find the area of a circle with radius 3.", "9\\pi", geometry.figures),
    ("Tom has 3 apples and buys 5 more. How many apples does he have?", "8", worded.story),
    ("A train travels 180 miles in 3 hours. What is its speed?", "60", worded.rates),
)


@pytest.mark.parametrize(("problem", "answer", "kind"), PROBLEMS)
def test_a_problem_is_recognised_and_nothing_of_its_answer_is_said(
    problem: str, answer: str, kind: Callable[[Problem], Hint | None]
) -> None:
    asked = Problem(problem)
    assert next(each for each in KINDS if each(asked) is not None) is kind
    ladder = ladder_of(problem, f"We compute $987654$ on the way.\n\nSo it is $\\boxed{{{answer}}}$.")
    hint = kind(asked)
    assert hint is not None
    for words, meant in ((ladder.nudge, hint.nudge), (ladder.idea, hint.idea)):
        assert words == str(meant)
        assert numbers_in(words) <= numbers_in(problem)
        assert not says(words, answer) or says(problem, answer)
        assert len(words) < 240


MORE_PROBLEMS = (
    "Solve $-\\frac{x}{3} + 4 = 7$.",
    "Solve the inequality $\\frac{x}{3} - 4 > 7$.",
    "Solve the inequality $3(x - 5) < 10 + x$.",
    "Solve $|x - 1| < 4$.",
    "Solve $x + y + z = 6$, $2x - y = 3$, $3y + z = 1$.",
    "Is there a largest prime? Prove it.",
    "A frog hops on lily pads. Describe where it can go.",
)


def test_no_word_of_a_hint_stays_english(english_in: Callable[[str], list[str]]) -> None:
    for problem in (*MORE_PROBLEMS, *(each for each, _, _ in PROBLEMS)):
        ladder = ladder_of(problem, "We find $2$.\n\nSo it is $\\boxed{987}$.")
        assert english_in(ladder.nudge) == english_in(ladder.idea) == [], problem


def test_every_hint_is_found_in_the_source(not_found: Callable[[Iterable[Sentence]], set[str]]) -> None:
    hints = [kind(Problem(problem)) for problem in MORE_PROBLEMS for kind in KINDS]
    hints += [kind(Problem(problem)) for problem, _, kind in PROBLEMS]
    assert not_found(said for hint in hints if hint is not None for said in (hint.nudge, hint.idea)) == set()


def test_a_hint_gives_away_as_little_in_a_language_that_writes_numbers_with_digits() -> None:
    english = ladder_of("Solve $x + y = 10$, $x - y = 4$.", "So $\\boxed{(7, 3)}$.")
    speak(lambda _context, text: text.replace("one", "1"))
    try:
        assert ladder_of("Solve $x + y = 10$, $x - y = 4$.", "So $\\boxed{(7, 3)}$.").idea == english.idea.replace(
            "one", "1"
        )
    finally:
        speak(None)


def test_the_idea_says_what_has_to_be_undone_first() -> None:
    ideas = {
        "Solve 2x + 3 = 11.": "Undo the $+ 3$ first, then the factor $2$.",
        "Solve $-\\frac{x}{3} + 4 = 7$.": "Undo the $+ 4$ first, then the minus sign, then the division by $3$.",
        "Solve $9 = x - 5$.": "Undo the $- 5$ first.",
        "Solve $x^2 - 5x + 6 = 0$.": "Look for two numbers whose product is $6$ and whose sum is $-5$: "
        "they make the two brackets.",
        "3x + 2y = 12 and x - y = 1. Find x and y.": "Solve $x - y = 1$ for one of its unknowns, "
        "and put that into the other equation.",
    }
    assert {problem: ladder_of(problem, "So $\\boxed{0}$.").idea for problem in ideas} == ideas


def test_where_a_hint_would_say_the_answer_something_general_is_said() -> None:
    ladder = ladder_of("Is every square of an even number even? Prove it.", "Steps. So $\\boxed{\\text{steps}}$.")
    assert "steps" not in f"{ladder.nudge} {ladder.idea}".lower()


def test_an_unknown_kind_borrows_the_first_sentence_only_if_that_computes_nothing() -> None:
    problem = "A frog hops on lily pads numbered from 0 on. Describe where it can go."
    open_one = "We look at the pads modulo the length of a hop. There are $12$ of them, so $\\boxed{12}$."
    assert ladder_of(problem, open_one).idea == "We look at the pads modulo the length of a hop."
    for telling in (
        "It gets 5 pads further with every pair of hops. So $\\boxed{12}$.",
        "So it is $x = y + z$ here. $\\boxed{12}$.",
    ):
        assert ladder_of(problem, telling).idea not in telling


@pytest.mark.parametrize(
    ("words", "problem", "solution", "is_told"),
    [
        ("Add 3 first.", "Solve x + 3 = 5.", "$\\boxed{2}$", False),
        ("Add 2 first.", "Solve x + 3 = 5.", "$\\boxed{2}$", True),
        ("Add 3.0 first.", "Solve x + 3 = 5.", "$\\boxed{2}$", False),
        ("It is 1,000 at most.", "It is 1000 at most?", "$\\boxed{7}$", False),
        ("Look at $x = y$.", "How are x and y related?", "$\\boxed{x = y}$", True),
        ("That is never even.", "When is it odd?", "$\\boxed{\\text{Never}}$", True),
        ("That is nevertheless odd.", "When is it odd?", "$\\boxed{\\text{Never}}$", False),
    ],
)
def test_words_that_say_more_than_the_problem_are_noticed(
    words: str, problem: str, solution: str, is_told: bool
) -> None:
    assert spoils(words, problem, solution) is is_told
