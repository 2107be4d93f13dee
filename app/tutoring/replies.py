"""Checks a whole reply: its answer against the question, and every step of its answer and its thoughts.

What does that is imported when there is something to check: a window that only asks and answers needs none of it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.tutoring.verdicts import StepsReport, Verdict

if TYPE_CHECKING:
    from app.tutoring.algebra.process import Algebra

# ruff: noqa: PLC0415 - see above


def answer_verdict(question: str, answer: str, algebra: Algebra) -> Verdict:
    """Return whether an answer holds.

    Args:
        question: As it was asked.
        answer: The whole answer.
        algebra: Computes.
    """
    from app.tutoring.checking.answer import check_answer

    return check_answer(question, answer, algebra)


def reply_steps(answer: str, thinking: str, algebra: Algebra) -> tuple[StepsReport, StepsReport]:
    """Return what came of checking the steps of an answer, and those of its thoughts, which are only calculated.

    Args:
        answer: The whole answer.
        thinking: All thoughts.
        algebra: Computes.
    """
    from app.tutoring.steps.checking import check_steps

    return check_steps(answer, algebra), check_steps(thinking)
