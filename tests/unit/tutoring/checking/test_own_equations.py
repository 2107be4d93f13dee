"""An answer's own set-up: what it contradicts for certain, what it only holds, and where nothing is said."""

from __future__ import annotations

import pytest

from app.tutoring.checking.given import given_in
from app.tutoring.checking.own_equations import own_equation_verdict
from app.tutoring.checking.question import question_of
from app.tutoring.verdicts import Verdict

APPLES = "Apples cost 2 dollars each and a bag 3 dollars. Ann paid 11 dollars in total. How many apples did she buy?"
COINS = "Tom and Ann have 10 coins together, and Tom has 4 more than Ann. How many has Tom?"
LET = "Let $x$ be the number of apples. "
BOTH = "Let $x$ be Tom's coins and let $y$ be Ann's coins. "


def said(problem: str, answer: str) -> Verdict | None:
    return own_equation_verdict(question_of(problem), given_in(answer), answer)


@pytest.mark.parametrize(
    ("problem", "answer"),
    [
        (APPLES, LET + r"Then $2x + 3 = 11$. Thus $2x = 10$ and $x = \boxed{5}$."),
        (APPLES, LET + r"Then $2x + 3 = 11$. Thus $2x = 10$ so $x = 5$. She bought $\boxed{5}$ apples."),
        (APPLES, r"Let x be the number of apples. Then 2x + 3 = 11. So 2x = 10, and x = 5. The answer is \boxed{5}"),
        (APPLES, LET + r"Then \[2x + 3 = 11 \implies 2x = 10 \implies x = 5.\] So $\boxed{5}$."),
        (APPLES, LET + r"Then \begin{align*} 2x + 3 &= 11 \\ 2x &= 10 \\ x &= 5 \end{align*} So $\boxed{5}$."),
        (COINS, BOTH + r"$x + y = 10$, $x - y = 4$. So $x = 8$, $y = 2$. \boxed{8}"),
    ],
)
def test_a_box_that_fails_its_own_equation_is_contradicted(problem: str, answer: str) -> None:
    verdict = said(problem, answer)
    assert verdict is not None
    assert verdict.verdict == "contradicted"


def test_the_verdict_names_the_equation_and_both_sides() -> None:
    failing = said(APPLES, LET + r"Then $2x + 3 = 11$, so $x = \boxed{5}$.")
    holding = said(APPLES, LET + r"Then $2x + 3 = 11$, so $x = \boxed{4}$.")
    assert failing == Verdict(
        "contradicted", "The answer's own equation 2x + 3 = 11 isn't satisfied by x = 5: 13 ≠ 11.", "13 ≠ 11"
    )
    assert holding is not None
    assert holding.verdict == "unchecked"
    assert holding.detail.startswith("The answer satisfies the solution's own equation 2x + 3 = 11; whether")


@pytest.mark.parametrize(
    "set_up",
    [
        "Then $2x + 11 = 3$, so $x = -4$: $\\boxed{-4}$.",
        "Then $3x + 2 = 11$, so $x = \\boxed{3}$.",
        "Then $2(x + 3) = 11 - 3$, so $x = \\boxed{1}$.",
        "Then $2x = 11 - 3$, so $x = \\boxed{4}$.",
        "Then $2x = 11 + 3$, so $x = \\boxed{7}$.",
        "Then $x + 2 + 3 = 11$, so $x = \\boxed{6}$.",
        "Then $2x - 3 = 11$, so $x = \\boxed{7}$.",
    ],
)
def test_an_equation_that_holds_confirms_nothing_whatever_it_says(set_up: str) -> None:
    verdict = said(APPLES, LET + set_up)
    assert verdict is not None
    assert verdict.verdict == "unchecked"


@pytest.mark.parametrize(
    "rest",
    [
        r"Then $2x + 3 = 12$. Thus $2x = 8$ and $x = \boxed{4}$.",
        r"If $2x + 3 = 11$ holds, then $x = \boxed{5}$.",
        r"Then $2x + 3 = 11$, so $x = 4$ and $x + 1 = \boxed{5}$.",
        r"Then $2x + 3 = 11$, so $x = 4$. With the free one she has $\boxed{5}$.",
        r"Then $2x + 3 = 11$. Let $x$ be the number of all. Then $x = \boxed{5}$.",
        r"Then $2x + 3 = 11$, wait, so $x = \boxed{5}$.",
        r"Then $2x + 3y = 11$ and $x = \boxed{5}$.",
        r"Then $2x + 3 \approx 11$, so $x = \boxed{5}$.",
        r"Then $2x + 3 \le 11$, so $x = \boxed{3}$.",
        r"Then $f(x) = 2x + 3 = 11$, so $x = \boxed{5}$.",
        r"Then $2x + 3 = 11\text{ dollars}$, so $x = \boxed{5}$.",
        r"First $2x = 11$ in one year. Then $2x + 3 = 11$ in the next. So $x = \boxed{4}$.",
        r"It costs $2x + 3 = 2(x + 1) + 1$. So $x = \boxed{9}$.",
        r"Say $x = 3$, which is too few. Then $2x + 3 = 11$, $x = \boxed{4}$.",
        r"Then $3x = 11$. So $x = 4$ will do: $\boxed{4}$.",
        r"Then $2x = 11 - 3$ in dollars, which is $x = 400$ in cents: $\boxed{400}$.",
        r"Then $2x + = 11$ and $2x + 3 = 11$. So $x = \boxed{5}$.",
        r"Then $x^2 + 3 = 11$. So $x = \boxed{5}$.",
    ],
)
def test_nothing_is_said_where_the_set_up_may_mean_something_else(rest: str) -> None:
    assert said(APPLES, LET + rest) is None


def test_an_equation_before_its_letter_is_none_of_its_own() -> None:
    assert said(APPLES, r"We have $2x + 3 = 11$. Let $x$ be it. So $x = \boxed{5}$.") is None


def test_a_problem_that_rounds_is_left_alone() -> None:
    assert said(f"{APPLES} Round to the nearest ten.", LET + r"Then $2x + 3 = 11$, so $x = \boxed{5}$.") is None
