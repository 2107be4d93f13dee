"""Questions that a word or a clause tells from known ones.

A right answer is never contradicted, a wrong one never verified, and a word that isn't known makes all checks silent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.tutoring.algebra.process import Algebra
from app.tutoring.checking.answer import check_answer
from app.tutoring.checking.given import given_in
from app.tutoring.checking.question import question_of
from app.tutoring.checking.worded.worded import worded
from tests.unit.tutoring.checking.test_worded import TABLES

CASES = Path(__file__).with_name("altered_cases.txt")
NONE_KNOWN = "-"


@pytest.fixture(scope="module")
def algebra() -> Iterator[Algebra]:
    with Algebra() as started:
        yield started


def cases() -> list[list[str]]:
    lines = CASES.read_text("utf-8").splitlines()
    return [line.split(" ||| ") for line in lines if not line.startswith("#")]


def word(problem: str, answer: str, algebra: Algebra) -> str:
    return check_answer(problem, rf"\boxed{{{answer}}}", algebra).verdict


def test_a_right_answer_to_an_altered_question_isnt_contradicted(algebra: Algebra) -> None:
    right = [(problem, answer) for problem, answer, *_ in cases() if answer != NONE_KNOWN]
    assert len(right) > 150

    assert [each for each in right if word(*each, algebra) == "contradicted"] == []


def test_a_wrong_answer_to_an_altered_question_isnt_verified(algebra: Algebra) -> None:
    wrong = [(problem, answer) for problem, _, *answers in cases() for answer in answers]
    assert len(wrong) > 150

    assert [each for each in wrong if word(*each, algebra) == "verified"] == []


def known() -> list[tuple[str, str]]:
    """Questions that are understood; a price may be that of anything, so its question has place for a word."""
    return [(problem, right) for table in TABLES.values() for problem, right, _ in table if "costs" not in problem]


def gaps(problem: str) -> list[int]:
    """Where a word can stand between two others: outside formulas."""
    formulas = [
        each.span() for each in re.finditer(r"\$\$.+?\$\$|(?<!\\)\$.+?(?<!\\)\$|\\\[.+?\\\]", problem, re.DOTALL)
    ]
    blanks = (each.start() for each in re.finditer(r"\s", problem))
    return [each for each in blanks if not any(start <= each < end for start, end in formulas)]


def is_silent(problem: str, answer: str, algebra: Algebra) -> bool:
    return worded(question_of(problem), given_in(rf"\boxed{{{answer}}}"), algebra) is None


def test_a_word_that_isnt_known_leaves_nothing_to_say(algebra: Algebra) -> None:
    altered = [
        (f"{problem[:at]} purple{problem[at:]}", right)
        for place, (problem, right) in enumerate(known())
        for at in gaps(problem)[place % 3 :: 3]
    ]
    assert len(altered) > 500

    assert [each for each in altered if not is_silent(*each, algebra)] == []


@pytest.mark.parametrize(
    "sentence", ["{} Take its half, then.", "Everything is doubled first. {}", "{} The first one doesn't count."]
)
def test_a_sentence_that_isnt_known_leaves_nothing_to_say(sentence: str, algebra: Algebra) -> None:
    altered = [(sentence.replace("{}", problem), right) for problem, right in known()]

    assert [each for each in altered if not is_silent(*each, algebra)] == []
