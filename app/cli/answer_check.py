"""An answer checked against its question, within the time that a person waits for it; the verdict for programs."""

from __future__ import annotations

from dataclasses import asdict

from app.tutoring.algebra.process import Algebra, NoAlgebraError
from app.tutoring.checking.answer import check_answer
from app.tutoring.verdicts import Verdict, VerdictWord

TIME_LIMIT_S = 5.0
MARKS: dict[VerdictWord, str] = {"verified": "✓", "contradicted": "✗", "unchecked": "?"}


def checked_answer(problem: str, answer: str, algebra: Algebra) -> Verdict:
    """Return what checking an answer comes to; that the algebra gave up is one of the results."""
    try:
        with algebra.within(TIME_LIMIT_S):
            return check_answer(problem, answer, algebra)
    except NoAlgebraError as error:
        return Verdict("unchecked", str(error))


def fields_of(verdict: Verdict) -> dict[str, str]:
    """Return the names and values of a verdict."""
    return asdict(verdict)
