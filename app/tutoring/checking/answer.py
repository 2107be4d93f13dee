"""Checks an answer against its question: every kind of check is tried in turn, the first verdict counts."""

from __future__ import annotations

from app.tutoring.algebra.process import TIME_LIMIT_S, Algebra, NoAlgebraError
from app.tutoring.checking import words
from app.tutoring.checking.bare import in_full
from app.tutoring.checking.given import Given, given_in
from app.tutoring.checking.kinds import KINDS
from app.tutoring.checking.own_equations import own_equation_verdict
from app.tutoring.checking.own_steps import own_chain_verdict
from app.tutoring.checking.question import Question, question_of
from app.tutoring.checking.shape import has_form
from app.tutoring.checking.understanding import HOSTILE
from app.tutoring.verdicts import Verdict


def check_answer(problem: str, answer: str, algebra: Algebra) -> Verdict:
    r"""Check an answer against the question that it was given to.

    Args:
        problem: The question, as asked.
        answer: The whole answer; what counts is its last `\boxed{…}`, or all of it where it is short.
        algebra: Computes.

    Returns:
        `unchecked`, with the reason, wherever there is a doubt. Within five seconds.
    """
    question = question_of(in_full(problem))
    given = given_in(answer, question.functions)
    if not given.text:
        return Verdict("unchecked", words.nothing_given())
    with algebra.within(TIME_LIMIT_S):
        verdict = _first_verdict(question, given, algebra)
    if verdict.verdict == "verified" and not has_form(given.tree, [], "", question.form.kind):
        return Verdict("unchecked", words.not_in_form())
    if verdict.verdict != "unchecked":
        return verdict
    return _own_verdict(question, given, answer) or verdict


def _own_verdict(question: Question, given: Given, answer: str) -> Verdict | None:
    try:
        return own_chain_verdict(question, answer) or own_equation_verdict(question, given, answer)
    except HOSTILE:
        return None


def _first_verdict(question: Question, given: Given, algebra: Algebra) -> Verdict:
    reason = words.unreadable(given.why) if given.tree is None else words.not_of_a_kind()
    for kind in KINDS:
        try:
            verdict = kind(question, given, algebra)
        except NoAlgebraError as error:
            reason = str(error)
            if error.why != "refused":
                break
            continue
        except HOSTILE:
            continue
        if verdict is not None:
            return verdict
    return Verdict("unchecked", reason)
