"""Questions for the value of an expression: evaluate, compute, simplify; the functions in it written out."""

from __future__ import annotations

from app.tutoring.algebra.process import Algebra
from app.tutoring.checking import words
from app.tutoring.checking.agreement import value_verdict
from app.tutoring.checking.given import Given
from app.tutoring.checking.named import resolved
from app.tutoring.checking.question import Question
from app.tutoring.checking.shape import factors_of, has_form
from app.tutoring.checking.task import task_of
from app.tutoring.reading.tree import Node, operations_of, symbols_of
from app.tutoring.verdicts import Verdict

_STRANGE = frozenset(
    {"relation", "modulus", "apply", "apply-derivative", "set", "list", "tuple", "interval", "plus-minus", "matrix"}
)


_CONSTANTS = frozenset({"C", "c", "K", "k"})


def recomputed(question: Question, given: Given, algebra: Algebra) -> Verdict | None:
    """Check the value of an expression."""
    task = task_of(question)
    if task is None or task.facts or len(task.wanted) != 1 or task.request.how != "value" or task.free:
        return None
    wanted = resolved(task.wanted[0], algebra)
    if task.sorts or operations_of(wanted) & _STRANGE or _leaves_doubt(wanted, given, task.request.verb):
        return None
    if wanted[0] == "integral" and len(wanted) == 3:
        return _antiderivative(wanted, given, algebra)
    verdict = value_verdict(
        question,
        given,
        wanted,
        algebra,
    )
    if (
        verdict is not None
        and verdict.verdict == "verified"
        and not has_form(given.tree, wanted, task.request.verb, question.form.kind)
    ):
        return Verdict("unchecked", words.not_in_form())
    if verdict is not None and verdict.verdict == "verified" and {"factor", "factorize"} & {*task.request.verb.split()}:
        is_complete = algebra.ask("factored", factors=factors_of(given.tree or []))["is_complete"]
        return verdict if is_complete else Verdict("unchecked", words.not_in_form())
    return verdict


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
