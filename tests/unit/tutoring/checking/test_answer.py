"""Checking an answer against its question: what is verified, what is contradicted, and where nothing is said."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.tutoring.algebra.process import Algebra
from app.tutoring.checking.answer import check_answer

CASES = Path(__file__).with_name("answer_cases.txt")
VERDICTS = {"+": "verified", "-": "contradicted", "?": "unchecked"}


@pytest.fixture(scope="module")
def algebra() -> Iterator[Algebra]:
    with Algebra() as algebra:
        yield algebra


def word(problem: str, answer: str, algebra: Algebra) -> str:
    return check_answer(problem, answer, algebra).verdict


def cases() -> Iterator[tuple[str, str, str]]:
    """Yield problem, answer and the verdict that it has to get."""
    for line in CASES.read_text("utf-8").splitlines():
        if line.startswith("#"):
            continue
        problem, *answers = line.split(" ||| ")
        for answer in answers:
            yield problem, answer[2:], VERDICTS[answer[0]]


def test_right_answers_are_verified_and_wrong_ones_contradicted(algebra: Algebra) -> None:
    table = list(cases())
    assert len(table) > 400
    strays = [
        (problem, answer, expected, found)
        for problem, answer, expected in table
        if (found := word(problem, rf"So it is $\boxed{{{answer}}}$.", algebra)) != expected
    ]
    assert strays == []


def test_a_question_with_a_demand_that_isnt_known_isnt_judged(algebra: Algebra) -> None:
    twists = (
        "{} Add 1 to your answer.",
        "{} Exclude the largest one.",
        "{} (Assume $x$ is odd.)",
        "{} Here $+$ means multiplication.",
        "Twice this: {}",
        "In base 7: {}",
        "If $1+1=3$: {}",
    )
    right = [(problem, answer) for problem, answer, verdict in cases() if verdict == "verified"][::4]
    strays = [
        (twisted, answer)
        for place, (problem, answer) in enumerate(right)
        if word(twisted := twists[place % len(twists)].replace("{}", problem), rf"\boxed{{{answer}}}", algebra)
        != "unchecked"
    ]
    assert strays == []


def test_a_verdict_says_what_was_found(algebra: Algebra) -> None:
    solved = check_answer("Solve $2x + 3 = 11$.", r"\boxed{4}", algebra)
    other = check_answer("Solve $2x + 3 = 11$.", r"\boxed{5}", algebra)
    assert (solved.detail, solved.evidence) == ("x = 4 makes both sides 11, and nothing else does.", "x = 4")
    assert "4" in other.detail
    assert "5" in other.detail


def test_a_range_is_contradicted_with_a_number_that_shows_it(algebra: Algebra) -> None:
    verdict = check_answer("Solve $x^2 < 4$.", r"\boxed{[-2,2]}", algebra)
    assert verdict.verdict == "contradicted"
    assert verdict.evidence in ("x = -2", "x = 2")


def test_a_text_without_a_final_answer_is_unchecked(algebra: Algebra) -> None:
    long = "First one looks at the equation, then one divides both sides by two, and that is all there is to say of it."
    assert "no final answer" in check_answer("Solve $2x = 4$.", long, algebra).detail


def test_a_short_answer_needs_no_box(algebra: Algebra) -> None:
    assert word("What is 7*8?", "56", algebra) == "verified"
    assert word("What is 7*8?", "The answer is 54.", algebra) == "contradicted"


def test_an_unreadable_answer_is_unchecked_with_the_reason(algebra: Algebra) -> None:
    verdict = check_answer("Solve $2x = 4$.", r"\boxed{\frac{1}{}", algebra)
    other = check_answer("Solve $2x = 4$.", r"\boxed{the blue one}", algebra)
    assert verdict.verdict == other.verdict == "unchecked"
    assert other.detail


def test_hostile_questions_and_answers_end_unchecked(algebra: Algebra) -> None:
    assert word("What is $9^{9^{9}}$?", r"\boxed{1}", algebra) == "unchecked"
    assert word("What is $1 + 1$?", r"\boxed{9^{9^{9^{9}}}}", algebra) == "unchecked"
    assert word("Find $x$ if $" + "(" * 400 + "x" + ")" * 400 + " = 1$.", r"\boxed{1}", algebra) == "unchecked"
    assert word("What is $" + r"\sqrt{" * 200 + "2" + "}" * 200 + "$?", r"\boxed{1}", algebra) == "unchecked"
    assert word("Find $x$. " * 2000, r"\boxed{1}", algebra) == "unchecked"
    assert word("", "", algebra) == "unchecked"


def test_what_cant_be_computed_is_unchecked_with_a_sentence(algebra: Algebra) -> None:
    verdict = check_answer(r"Compute $\binom{100000}{50000}$.", r"\boxed{3}", algebra)
    assert verdict.verdict == "unchecked"
    assert verdict.detail.startswith("That can't be computed here: ")
    assert verdict.detail.endswith(".")


def test_a_long_number_is_shortened_where_it_is_shown(algebra: Algebra) -> None:
    verdict = check_answer("What is the greatest multiple of 7 less than $10^{390}$?", r"\boxed{5}", algebra)
    assert verdict.verdict == "contradicted"
    assert "(390 digits)" in verdict.detail
    assert len(verdict.detail) + len(verdict.evidence) < 300


def test_a_drawing_may_say_more_than_the_words(algebra: Algebra) -> None:
    assert word("Find $x$ if $x + 1 = 3$. [asy] draw((0,0)--(1,1)); [/asy]", r"\boxed{3}", algebra) == "unchecked"


def test_a_last_line_that_doesnt_come_to_its_box_is_contradicted(algebra: Algebra) -> None:
    story = "A farmer has some fields of some sizes. How large are they?"
    wrong = (
        r"Together they have $3 \cdot 7 = \boxed{22}$ acres.",
        r"\[\frac{1}{2} \cdot 6 \cdot 8 = 24 = \boxed{25}.\]",
        r"\begin{align*} A &= 3 + 4 \\ &= \boxed{8}. \end{align*}",
    )
    assert {word(story, answer, algebra) for answer in wrong} == {"contradicted"}


def test_a_last_line_that_may_mean_something_else_is_left_alone(algebra: Algebra) -> None:
    story = "A farmer has some fields of some sizes. How large are they?"
    harmless = (
        r"Together they have $3 \cdot 7 = \boxed{21}$ acres.",
        r"He needs $17 / 5 = \boxed{4}$ sacks.",
        r"That is $\frac{1}{4} = \boxed{25}$ of a hundred.",
        r"That is $0.333 = \boxed{\frac{1}{3}}$.",
        r"So $x = \boxed{5}$.",
        r"So $\frac{22}{7} \approx \boxed{3.2}$.",
        r"So $12 \text{ inches} = \boxed{1} \text{ foot}$.",
        r"So $3 + 4 = \boxed{5} + 2$.",
        r"So $5 = \boxed{101}_2$.",
        r"They are $48\frac34 = \boxed{36}$ long.",
        r"It takes $\frac{30}{60} = \frac12 = \boxed{30}$.",
        r"It is $\frac{3}{6} + 1 = \boxed{90}$ minutes.",
        r"They meet at $90 - 120 = \boxed{330}$.",
        r"They meet at $450 = \boxed{95}$.",
        r"Of these $3 \cdot 7 = 21$ are fenced, so the answer is $\boxed{20}$.",
    )
    assert {word(story, answer, algebra) for answer in harmless} == {"unchecked"}
    assert word("What is five in base 2?", r"$5 = \boxed{101}$", algebra) != "contradicted"


def test_own_steps_alone_verify_nothing(algebra: Algebra) -> None:
    assert word("How many eggs does she have?", r"She has $3 \cdot 7 = \boxed{21}$.", algebra) == "unchecked"


@pytest.mark.parametrize(
    ("problem", "tempting"),
    [
        ("If $x = 2$ or $x = 3$, what is $x$?", ("2", "3")),
        ("What is the sum of the roots of $x^2-5x+6=0$ and $x^2-4x+3=0$?", ("3", "9")),
        ("Find the minimum value of $x^2-4x$ for $3 \\le x \\le 5$.", ("-4",)),
        ("Suppose it is false that $x = 4$. What is $x$?", ("4",)),
        ("If $x^2 = 9$ and $x$ is the number of sides of a triangle, what is $-x$?", ("3",)),
        ("What is $x$ if $x + 1 = 3$ in base 2?", ("2",)),
        ("Let $x$ and $y$ be digits such that $10x + y = 37$. Find $xy$.", ("20",)),
        (r"If $\mathbf{a} \cdot \mathbf{b} = 3$, what is $|\mathbf{a}|$?", ("3",)),
        ("Solve $x^2 + y^2 = 25$.", ("5", "(3,4)")),
        ("Find all $x$ with $x^2 = 4$ that are also roots of $x^3 = 8$.", ("2,-2",)),
        ("Find the two smallest positive solutions of $x^2 - 5x + 6 = 0$ minus one.", ("2,3",)),
    ],
)
def test_a_question_with_a_catch_isnt_verified(problem: str, tempting: tuple[str, ...], algebra: Algebra) -> None:
    assert "verified" not in {word(problem, rf"\boxed{{{answer}}}", algebra) for answer in tempting}


def test_what_stands_for_a_formula_inside_may_be_typed_by_anybody(algebra: Algebra) -> None:
    assert word("If <0> and <999>, what is <3>?", r"\boxed{1}", algebra) == "unchecked"
    assert word("Find $x$ if <1> and $x + 1 = 3$.", r"\boxed{3}", algebra) == "unchecked"


def test_phrases_in_phrases_end(algebra: Algebra) -> None:
    assert word("What is " + "half of " * 900 + "$4$?", r"\boxed{1}", algebra) == "unchecked"
    assert word("What is " + "the sum of $x$ and " * 300 + "$4$?", r"\boxed{1}", algebra) == "unchecked"


def test_a_long_value_isnt_written_out(algebra: Algebra) -> None:
    verdict = check_answer("Compute $2^{900}$.", r"\boxed{7}", algebra)
    assert verdict.verdict == "contradicted"
    assert len(verdict.detail) < 200
