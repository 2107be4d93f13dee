"""Questions in plain words: what is asked is computed and compared; what isn't understood whole says nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.tutoring.algebra.process import Algebra
from app.tutoring.checking.given import given_in
from app.tutoring.checking.question import question_of
from app.tutoring.checking.worded.worded import worded
from app.tutoring.verdicts import Verdict
from tests.unit.tutoring.checking import worded_problems as problems

TABLES = {
    "numbers": problems.NUMBERS,
    "more numbers": problems.MORE_NUMBERS,
    "residues and bases": problems.RESIDUES_AND_BASES,
    "polynomials": problems.POLYNOMIALS,
    "coordinates": problems.COORDINATES,
    "turned": problems.TURNED,
    "sequences": problems.SEQUENCES,
    "counting": problems.COUNTING,
    "more counting": problems.MORE_COUNTING,
    "measures": problems.MEASURES,
    "everyday": problems.EVERYDAY,
    "seldom said": problems.SELDOM_SAID,
}


@pytest.fixture(scope="module")
def algebra() -> Iterator[Algebra]:
    with Algebra() as started:
        yield started


def judged(problem: str, answer: str, algebra: Algebra) -> Verdict | None:
    question = question_of(problem)
    return worded(question, given_in(f"So it is $\\boxed{{{answer}}}$.", question.functions), algebra)


def word(problem: str, answer: str, algebra: Algebra) -> str | None:
    verdict = judged(problem, answer, algebra)
    return None if verdict is None else verdict.verdict


@pytest.mark.parametrize("table", TABLES)
def test_a_right_answer_is_verified_and_a_wrong_one_contradicted(table: str, algebra: Algebra) -> None:
    found = [
        (problem, word(problem, right, algebra), word(problem, wrong, algebra))
        for problem, right, wrong in TABLES[table]
    ]

    assert [each for each in found if each[1:] != ("verified", "contradicted")] == []


def test_nothing_is_said_where_a_word_or_a_number_is_left_over(algebra: Algebra) -> None:
    found = [
        (problem, answer, word(problem, said, algebra))
        for problem, answer in problems.UNKNOWN
        for said in (answer, f"{answer}+1")
    ]

    assert [each for each in found if each[2] is not None] == []


@pytest.mark.parametrize(("problem", "answer", "expected"), problems.FORMS)
def test_the_form_of_an_answer_is_heeded(problem: str, answer: str, expected: str | None, algebra: Algebra) -> None:
    assert word(problem, answer, algebra) == expected


@pytest.mark.parametrize("problem", problems.HOSTILE)
def test_what_is_too_large_says_nothing_and_ends(problem: str, algebra: Algebra) -> None:
    assert word(problem, "7", algebra) is None


def test_the_verdict_says_what_was_computed(algebra: Algebra) -> None:
    verdict = judged("What is the greatest common divisor of 84 and 60?", "6", algebra)

    assert verdict == Verdict(
        "contradicted",
        "Computing what is asked gives 12, not 6.",
        "84 = 2²·3·7, 60 = 2²·3·5, so the greatest common divisor is 12",
    )
