"""Questions whose answer is a range: inequalities, domains. Compared number by number, brackets too."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from app.tutoring.algebra.process import Algebra
from app.tutoring.checking import words
from app.tutoring.checking.agreement import calls_of
from app.tutoring.checking.given import Given
from app.tutoring.checking.question import Question
from app.tutoring.checking.task import task_of
from app.tutoring.reading.tree import Node, operations_of, symbols_of
from app.tutoring.verdicts import Verdict

_COMPARED = frozenset({"=", "!=", "<", ">", "<=", ">="})
_ORDERS = frozenset({"<", ">", "<=", ">="})
_PERIODIC = frozenset({"sin", "cos", "tan", "cot", "sec", "csc"})
_STRANGE = frozenset(
    {"modulus", "apply", "apply-derivative", "apply-inverse", "unit", "based", "matrix", "plus-minus", "cases"}
)


def ranged(question: Question, given: Given, algebra: Algebra) -> Verdict | None:
    """Check the numbers that satisfy a condition, given as intervals or inequalities."""
    task = task_of(question)
    if task is None or not task.facts or task.request.how != "value" or task.free or given.tree is None or given.unit:
        return None
    if not question.form.keeps_value:
        return None
    unknowns = sorted({name for fact in task.facts for name in symbols_of(fact)})
    if len(unknowns) != 1 or (task.wanted and list(task.wanted) != [["symbol", unknowns[0]]]):
        return None
    if (set().union(*task.sorts.values(), task.request.sorts) - {"real"}) or not all(
        _is_known(fact) for fact in task.facts
    ):
        return None
    conditions = _meanings(given.tree, unknowns[0])
    if (
        not conditions
        or calls_of(list(task.facts)) & _PERIODIC
        or not (_has_order(list(task.facts)) or _has_order(conditions))
    ):
        return None
    verdicts = [
        _verdict(algebra.ask("compared", one=["and", *task.facts], other=each, unknown=unknowns[0]), unknowns[0])
        for each in conditions
    ]
    return next((each for each in verdicts if each is None or each.verdict == "verified"), verdicts[0])


def _meanings(node: Node, unknown: str) -> list[Node]:
    """Return what an answer may say as conditions: x > −3, x < 3 is “and” as well as “or”; none where it says none."""
    condition = condition_of(node, unknown)
    if condition is None:
        return []
    is_doubtful = node[0] == "list" and condition[0] == "or" and all(each[0] == "relation" for each in node[1:])
    return [condition, ["and", *condition[1:]]] if is_doubtful else [condition]


def _is_known(fact: Node) -> bool:
    is_comparison = fact[0] == "relation" and set(fact[1]) <= _COMPARED
    return is_comparison and bool(symbols_of(fact)) and not operations_of(fact[2]) & _STRANGE


def _verdict(reply: dict[str, Any], unknown: str) -> Verdict | None:
    if reply["gained"]:
        value = reply["gained"][0][0]
        return Verdict("contradicted", words.not_satisfied(unknown, value), f"{unknown} = {value}")
    if reply["lost"]:
        value = reply["lost"][0][0]
        return Verdict("contradicted", words.left_out(unknown, value), f"{unknown} = {value}")
    if reply["rounded"] or not reply["kept"]:
        return None
    return Verdict("verified", words.same_range())


def _has_order(node: Any) -> bool:
    if not isinstance(node, list) or not node:
        return False
    if node[0] == "relation" and set(node[1]) & (_ORDERS | {"!="}):
        return True
    return any(_has_order(each) for each in node)


def condition_of(node: Node, unknown: str) -> Node | None:
    """Return an answer as a condition on an unknown; None where it isn't one."""
    make = _CONDITIONS.get(node[0])
    return None if make is None else make(node, unknown)


def _interval(node: Node, unknown: str) -> Node | None:
    return _within(node, ["symbol", unknown])


def _pair(node: Node, unknown: str) -> Node | None:
    """Return (0, 3) as a range: among ranges it is one."""
    return _within(["interval", "(", *node[1:], ")"], ["symbol", unknown]) if len(node) == 3 else None


def _any_of(node: Node, unknown: str) -> Node | None:
    parts = [condition_of(each, unknown) for each in node[1:]]
    return None if any(each is None for each in parts) else ["or", *parts]


def _all_of(node: Node, unknown: str) -> Node | None:
    parts = [condition_of(each, unknown) for each in node[1:]]
    return None if any(each is None or each[0] != "relation" for each in parts) else ["and", *parts]


def _relation(node: Node, unknown: str) -> Node | None:
    name = ["symbol", unknown]
    if node[1] == ["in"] and node[2][0] == name:
        return condition_of(node[2][1], unknown)
    return node if set(node[1]) <= _COMPARED and symbols_of(node) == {unknown} and name in node[2] else None


def _set(node: Node, unknown: str) -> Node | None:
    if len(node) < 2 or symbols_of(node):
        return None
    return ["or", *(["relation", ["="], [["symbol", unknown], each]] for each in node[1:])]


_CONDITIONS: Mapping[str, Callable[[Node, str], Node | None]] = {
    "interval": _interval,
    "tuple": _pair,
    "union": _any_of,
    "list": _any_of,
    "or": _any_of,
    "and": _all_of,
    "relation": _relation,
    "set": _set,
}


def _within(node: Node, name: Node) -> Node | None:
    opening, low, high, closing = node[1:]
    if symbols_of([low, high]):
        return None
    parts: list[Node] = []
    if low != ["negate", ["constant", "oo"]]:
        parts.append(["relation", ["<=" if opening == "[" else "<"], [low, name]])
    if high != ["constant", "oo"]:
        parts.append(["relation", ["<=" if closing == "]" else "<"], [name, high]])
    return ["and", *parts] if parts else ["true"]
