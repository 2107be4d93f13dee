"""Questions whose conditions are solved: equations, inequalities, systems; what is asked of their solutions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from app.tutoring.algebra.process import Algebra, NoAlgebraError
from app.tutoring.checking import words
from app.tutoring.checking.agreement import plain
from app.tutoring.checking.given import Given
from app.tutoring.checking.named import resolved, resolved_fact
from app.tutoring.checking.question import Question
from app.tutoring.checking.task import Task, task_of
from app.tutoring.reading.tree import Node, operations_of, symbols_of
from app.tutoring.verdicts import Verdict

_COMPARED = frozenset({"=", "!=", "<", ">", "<=", ">="})
_STRANGE = frozenset(
    {"modulus", "apply", "apply-derivative", "unit", "based", "set", "list", "plus-minus", "matrix", "interval"}
)
_VARIABLES = frozenset("xyzt")
_DECIMAL = re.compile(r"\.(\d+)")


def solved(question: Question, given: Given, algebra: Algebra) -> Verdict | None:
    """Check what is asked of the solutions of equations and inequalities."""
    task = task_of(question)
    if task is None or not task.facts or not _is_known(task.facts):
        return None
    if question.form.base is not None or question.form.kind in ("percent", "cents") or given.is_percent or given.unit:
        return None
    if any(_has_extremum(each) for each in task.wanted):
        return None  # over which numbers is for the facts to say
    wanted = [resolved(each, algebra) for each in _wanted(task)]
    items = _items(given, wanted)
    if items is None or ("degrees" in operations_of(items) and "'pi'" in str(task.facts)):
        return None
    facts = [resolved_fact(each, algebra) for each in task.facts]
    request = {
        "facts": facts,
        "wanted": wanted,
        "given": items,
        "asked": {
            "how": task.request.how,
            "is_all": task.request.is_all,
            "sorts": {name: sorted(each) for name, each in task.sorts.items()},
            "of": sorted(task.request.sorts),
        },
        "near": {"slack": _slack(given, items), "place": str(question.form.place or "")},
    }
    return _verdict(_answered(request, task, algebra), task, wanted, given)


def _answered(request: dict[str, Any], task: Task, algebra: Algebra) -> dict[str, Any]:
    """Ask; where the facts leave everything open, they may be meant for all values of an unknown not asked for."""
    try:
        return algebra.ask("answers", **request, free=sorted(task.free))
    except NoAlgebraError as error:
        variables = {name for fact in request["facts"] for name in symbols_of(fact)} & _VARIABLES - symbols_of(
            request["wanted"]
        )
        if (
            error.why != "refused"
            or task.free
            or len(variables) != 1
            or not request["wanted"]
            or variables & task.sorts.keys()
        ):
            raise
        return algebra.ask("answers", **request, free=sorted(variables))


def _is_known(facts: Sequence[Node]) -> bool:
    return all(
        fact[0] == "relation"
        and set(fact[1]) <= _COMPARED
        and not operations_of(fact[2]) & _STRANGE
        and symbols_of(fact)
        for fact in facts
    )


def _has_extremum(node: object) -> bool:
    if not isinstance(node, list):
        return False
    return node[:2] in (["named", "minimum"], ["named", "maximum"]) or any(_has_extremum(each) for each in node)


def _wanted(task: Task) -> list[Node]:
    unknowns = sorted({name for fact in task.facts for name in symbols_of(fact)})
    if not task.wanted and len(unknowns) > 1 and task.request.how == "value":
        return [["symbol", name] for name in unknowns]  # “solve the system”: in the order of the letters
    if len(task.wanted) == 1 and task.wanted[0][0] in ("tuple", "list"):
        return list(task.wanted[0][1:])
    return list(task.wanted)


def _items(given: Given, wanted: Sequence[Node]) -> list[Node] | None:
    """Return the given values, tuples as tuples; None where they don't fit what is asked."""
    if given.tree is None:
        return None
    if len(wanted) > 1:
        return _tuples(given, wanted)
    items = list(given.items)
    is_plain = all(
        not symbols_of(each) and not operations_of(each) & {"tuple", "relation", "interval", "set", "list"}
        for each in items
    )
    if not items or not is_plain or (given.name and wanted and wanted != [["symbol", given.name]]):
        return None
    return items


def _tuples(given: Given, wanted: Sequence[Node]) -> list[Node] | None:
    tree = given.tree or []
    listed = tree[1:] if tree and tree[0] in ("list", "set") else [tree]
    if len(listed) == len(wanted) and all(each[0] == "relation" for each in listed):
        named = {each[2][0][1]: each[2][1] for each in listed if each[1] == ["="] and each[2][0][0] == "symbol"}
        values = [named.get(each[1]) if each[0] == "symbol" else None for each in wanted]
        return None if any(value is None or symbols_of(value) for value in values) else [["tuple", *values]]
    are_tuples = all(each[0] == "tuple" and len(each) == len(wanted) + 1 and not symbols_of(each) for each in listed)
    return listed if are_tuples else None


def _slack(given: Given, items: Sequence[Any]) -> list[str]:
    decimal = _DECIMAL.search(given.text)
    return [str(Fraction(1, 10 ** len(decimal[1])))] * len(items) if decimal else []


def _verdict(reply: dict[str, Any], task: Task, wanted: Sequence[Node], given: Given) -> Verdict | None:
    found, name = str(reply["found"]), _name(task, wanted)
    asked = words.asked_for(task.request.how, name)
    evidence = f"{name} = {found}" if name and task.request.how == "value" else found
    if reply["agrees"] and reply["sides"] and evidence != found:
        return Verdict("verified", words.both_sides(name, found, str(reply["sides"])), evidence)
    if reply["agrees"]:
        return Verdict("verified", words.solved(asked, found), evidence)
    if reply["agrees"] is False:
        return Verdict("contradicted", words.solved_otherwise(asked, found, plain(given)), evidence)
    return None


def _name(task: Task, wanted: Sequence[Node]) -> str:
    """Return the one unknown that is asked for; empty where it is something else."""
    if len(wanted) == 1 and wanted[0][0] == "symbol":
        return str(wanted[0][1])
    unknowns = {name for fact in task.facts for name in symbols_of(fact)}
    return next(iter(unknowns)) if not wanted and len(unknowns) == 1 else ""
