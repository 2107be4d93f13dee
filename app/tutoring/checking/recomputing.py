"""Questions for the value of an expression: evaluate, compute, simplify; the functions in it written out."""

from __future__ import annotations

import re

from app.tutoring.algebra.process import Algebra
from app.tutoring.checking import words
from app.tutoring.checking.agreement import value_verdict
from app.tutoring.checking.given import Given
from app.tutoring.checking.named import resolved
from app.tutoring.checking.question import Question
from app.tutoring.checking.shape import factors_of, fits, has_form
from app.tutoring.checking.task import Task, task_of
from app.tutoring.reading.tree import Node, operations_of, symbols_of
from app.tutoring.verdicts import Verdict

_STRANGE = frozenset(
    {"relation", "modulus", "apply", "apply-derivative", "set", "list", "tuple", "interval", "plus-minus", "matrix"}
)


_CONSTANTS = frozenset({"C", "c", "K", "k"})


def recomputed(question: Question, given: Given, algebra: Algebra) -> Verdict | None:
    """Check the value of an expression."""
    task = task_of(question)
    if task is None or not _is_for_a_value(task):
        return None
    wanted = resolved(task.wanted[0], algebra)
    if operations_of(wanted) & _STRANGE or _leaves_doubt(wanted, given, task.request.verb):
        return None
    if wanted[0] == "integral" and len(wanted) == 3:
        return _antiderivative(wanted, given, algebra) if question.form.keeps_value else None
    verdict = value_verdict(question, given, wanted, algebra)
    if verdict is None or verdict.verdict != "verified" or _is_in_form(question, given, wanted, task, algebra):
        return verdict
    return Verdict("unchecked", words.not_in_form())


def _is_for_a_value(task: Task) -> bool:
    """Whether a single value is asked for, and nothing is said of it; of negative 3 + 5, what is negative?"""
    is_plain = not task.facts and not task.free and not task.sorts and not task.request.sorts - {"real", "complex"}
    return is_plain and len(task.wanted) == 1 and task.request.how == "value"


def _is_in_form(question: Question, given: Given, wanted: Node, task: Task, algebra: Algebra) -> bool:
    verb = task.request.verb
    if not has_form(given.tree, wanted, verb, question.form.kind) or not _is_as_written(question, given, wanted):
        return False
    if not {"factor", "factorize", "factorise"} & {*verb.split()}:
        return True
    return bool(algebra.ask("factored", factors=factors_of(given.tree or []))["is_complete"])


def _is_as_written(question: Question, given: Given, wanted: Node) -> bool:
    """Whether an answer has the form that is written out: (x - h)^2 + k."""
    if question.form.kind != "written" or given.tree is None:
        return True
    named = {int(each) for each in re.findall(r"<(\d+)>", question.skeleton)}
    left = [piece.tree for place, piece in enumerate(question.pieces) if place not in named]
    patterns = [each for each in left if each is not None and each[0] not in ("symbol", "list", "relation")]
    return len(patterns) == 1 and fits(given.tree, patterns[0], symbols_of(wanted))


def _antiderivative(wanted: Node, given: Given, algebra: Algebra) -> Verdict | None:
    """Differentiate an answer back; one without its constant isn't confirmed."""
    _, body, variable = wanted
    constants = symbols_of(given.tree) - symbols_of(wanted)
    if given.tree is None or not constants <= _CONSTANTS or operations_of(given.tree) & _STRANGE:
        return None
    back = ["derivative", given.tree, variable, ["number", "1"]]
    agrees = algebra.ask("equal", one=back, other=body)["equal"]
    if agrees is None or (agrees and not constants):
        return None
    shown = str(algebra.ask("written", one=back)["text"])
    if agrees:
        return Verdict("verified", words.differentiated(shown), shown)
    return Verdict("contradicted", words.differentiated_otherwise(shown), shown)


def _leaves_doubt(wanted: Node, given: Given, verb: str) -> bool:
    """Whether an expression with unknowns is asked about, and the answer has none of them: perhaps they have values."""
    unknown = symbols_of(wanted)
    if not unknown or given.tree is None:
        return False
    mine = symbols_of(given.tree)
    if wanted[0] == "integral":
        return False
    return not mine <= unknown or (not mine and "simplify" not in verb)
