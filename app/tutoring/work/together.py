"""Judges a line of work on a system: whether it follows from all the equations that are known together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from app.tutoring.algebra.process import NoAlgebraError
from app.tutoring.reading.tree import Node, symbols_of
from app.tutoring.work import wording
from app.tutoring.work.asking import Asking
from app.tutoring.work.conditions import judged as judged_alone
from app.tutoring.work.meanings import NEVER
from app.tutoring.work.state import Outcome, State
from app.tutoring.work.statements import Statement, alone, bound
from models.wording import translate

_FORMULA_FREE = frozenset("xyzuvwabcpqt")


def equations_of(condition: Node | None) -> list[Node]:
    """Return the equations that a condition consists of; none where it is something else."""
    if condition is None:
        return []
    if condition[0] == "and":
        found = [equations_of(each) for each in condition[1:]]
        return [each for part in found for each in part] if all(found) else []
    return [condition] if condition[0] == "relation" and set(condition[1]) == {"="} else []


def begins_system(statements: Sequence[Statement], asking: Asking) -> int:
    """Return how many of the first statements state a system together; 0 where they don't."""
    openers: list[Node] = []
    count = 0
    for statement in statements:
        equations = equations_of(statement.condition)
        if not equations or statement.goes_on:
            break
        if count and not _joins(openers, equations, statements[count + 1 :], asking):
            break
        openers += equations
        count += 1
        if count == 1 and len(equations) == 1 and len(symbols_of(openers)) < 2:
            return 0
    return count if len(openers) > 1 and len(symbols_of(openers)) > 1 else 0


def _joins(known: list[Node], more: list[Node], later: Sequence[Statement], asking: Asking) -> bool:
    """Whether further equations are given rather than concluded."""
    if len(known) == len(more) == 1 and put_in_values(known[0], more[0]):
        return False
    unknowns = sorted(symbols_of(known) | symbols_of(more))
    if len(known) >= len(unknowns) or not symbols_of(more) & symbols_of(known):
        return len(known) < len(unknowns) and len(symbols_of(more)) > 1
    found = _followed(known, ["and", *more], unknowns, asking)
    if found is None or (found["points"] and all(found["holds"])):
        return False
    if found["strange"] is None and found["fixes"] and len(known) == 1 and not later and len(more) == len(unknowns):
        return False
    return not _is_same_formula(known, more) or _is_needed(known, more, later, asking)


def _is_same_formula(known: list[Node], more: list[Node]) -> bool:
    """Whether a second equation is the first, moved about: it must have followed."""
    if len(known) != 1 or len(more) != 1 or symbols_of(known) != symbols_of(more):
        return False
    if symbols_of(known[0][2][0]) == symbols_of(more[0][2][0]):
        return False
    if not symbols_of(known) <= _FORMULA_FREE:
        return True
    one, other = _leaves(known), _leaves(more)
    return set(one) <= set(other) or set(other) <= set(one)


def put_in_values(formula: Node, line: Node) -> dict[str, Node]:
    """Return which unknowns of a formula a line has numbers for; empty where it isn't the formula."""
    values: dict[str, Node] = {}
    is_same = all(_matches(one, other, values) for one, other in zip(formula[2][:2], line[2][:2], strict=False))
    return values if is_same and symbols_of(line) < symbols_of(formula) else {}


def _matches(pattern: Any, node: Any, values: dict[str, Node]) -> bool:
    """Whether a tree is another with numbers for some of its unknowns."""
    if not isinstance(pattern, list) or not isinstance(node, list):
        return bool(pattern == node)
    if len(pattern) == 2 and pattern[0] == "symbol" and node != pattern:
        return not symbols_of(node) and values.setdefault(pattern[1], node) == node
    return len(pattern) == len(node) and all(
        _matches(one, other, values) for one, other in zip(pattern, node, strict=True)
    )


def _leaves(node: Any) -> list[str]:
    if not isinstance(node, list):
        return []
    if node and node[0] in ("number", "symbol"):
        return [str(node[1])]
    return [leaf for each in node for leaf in _leaves(each)]


def _is_needed(known: list[Node], more: list[Node], later: Sequence[Statement], asking: Asking) -> bool:
    """Whether some later line follows from all equations together, but from neither alone."""
    unknowns = sorted(symbols_of(known) | symbols_of(more))
    for statement in later:
        condition = statement.condition
        if condition is None or not symbols_of(condition) or not symbols_of(condition) <= set(unknowns):
            continue
        if _holds([*known, *more], condition, unknowns, asking) and not any(
            _holds([each], condition, unknowns, asking) for each in (*known, *more)
        ):
            return True
    return False


def _holds(known: list[Node], condition: Node, unknowns: list[str], asking: Asking) -> bool:
    found = _followed(known, condition, unknowns, asking)
    return found is not None and bool(found["points"]) and all(found["holds"])


def _followed(known: Sequence[Node], condition: Node, unknowns: list[str], asking: Asking) -> dict[str, Any] | None:
    try:
        return asking.followed(known, condition, unknowns)
    except NoAlgebraError:
        return None


def judged(statement: Statement, state: State, line: int, asking: Asking) -> Outcome | None:
    """Judge a line of work on a system; None where it is about something else."""
    unknowns = sorted(symbols_of(list(state.system)))
    statement = bound(statement, unknowns)
    condition = statement.condition
    if condition is None or not symbols_of(condition) <= set(unknowns):
        return None
    found = asking.followed(state.system, condition, unknowns)
    holds = frozenset(place for place, held in enumerate(found["holds"]) if held)
    every = frozenset(range(len(found["holds"])))
    if not every:
        return _without_solution(statement, state, found)
    if not found["complete"] and holds != every:
        return _among_many(statement, state, line, found, asking)
    return (
        _in_whole(statement, state, found, holds)
        or _in_part(statement, state, line, found, holds)
        or _wrong(statement, state, line, found, asking)
    )


def _in_whole(statement: Statement, state: State, found: dict[str, Any], holds: frozenset[int]) -> Outcome | None:
    """Judge a line that holds at all the solutions that the lines are about."""
    every = frozenset(range(len(found["holds"])))
    active = every if state.active is None else state.active
    settled = replace(state.at(statement), is_open=False)
    if found["strange"] is not None and holds:
        return _strange(found, settled)
    if holds >= every and found["fixes"]:
        # What was taken case by case is together again.
        return Outcome("equivalent", replace(settled, active=None, rest=frozenset()), completed=_completed(state))
    return Outcome("equivalent", replace(settled, active=active)) if holds >= active else None


def _strange(found: dict[str, Any], state: State) -> Outcome:
    """Judge a line with a point that is none of the solutions."""
    point, sides = found["strange"]
    detail = translate("Work", "{point} doesn't satisfy all the equations.").format(point=point)
    return Outcome("wrong", state, detail, wording.failing(sides))


def _completed(state: State) -> int | None:
    return state.split_line if not state.rest else None


def _in_part(
    statement: Statement, state: State, line: int, found: dict[str, Any], holds: frozenset[int]
) -> Outcome | None:
    """Judge a line that holds at some of the solutions only: a case."""
    active = frozenset(range(len(found["holds"]))) if state.active is None else state.active
    state = replace(state.at(statement), is_open=False)
    if holds & active:
        left = active - holds
        split = state.split_line if state.rest else line
        state = replace(state, active=holds & active, rest=state.rest | left, split_line=split)
        lost = translate("Work", "{point} is a solution too, and is lost.").format(point=found["points"][min(left)])
        return Outcome("lossy", state, lost, wording.failing(found["sides"]))
    if holds & state.rest:
        rest = state.rest - holds
        after = replace(state, active=holds & state.rest, rest=rest)
        another = translate("Work", "This is another case.")
        return Outcome("equivalent", after, another, completed=state.split_line if not rest else None)
    return None


def _wrong(statement: Statement, state: State, line: int, found: dict[str, Any], asking: Asking) -> Outcome:
    alone_found = judged_alone(statement, state, line, asking) if _is_about_same(statement, state) else None
    after = replace(state.at(statement), is_open=False)
    if alone_found is not None and alone_found.relation == "equivalent":
        return replace(alone_found, state=after)
    if state.current is not None and _follows_line(statement, state, asking):
        return Outcome("equivalent", after, translate("Work", "This follows from the line before."))
    if found["strange"] is not None:
        return _strange(found, after)
    point = next(point for point, held in zip(found["points"], found["holds"], strict=True) if not held)
    detail = translate("Work", "{point} solves the system but doesn't satisfy this line.")
    return Outcome("wrong", after, detail.format(point=point), wording.failing(found["sides"]))


def _is_about_same(statement: Statement, state: State) -> bool:
    current = state.current
    if current is None or current.condition is None or statement.condition is None or not state.system:
        return False
    unknowns = symbols_of(statement.condition)
    return not state.is_open and len(unknowns) == 1 and symbols_of(current.condition) == unknowns


def _follows_line(statement: Statement, state: State, asking: Asking) -> bool:
    """Whether a line follows from the one before (which may be wrong) and one of the equations."""
    current = state.current.condition if state.current is not None else None
    if current is None or statement.condition is None or not equations_of(current) or state.is_open:
        return False
    for each in state.system:
        unknowns = sorted(symbols_of([current, each]))
        if symbols_of(statement.condition) <= set(unknowns) and _holds(
            [current, each], statement.condition, unknowns, asking
        ):
            return not _holds([each], statement.condition, unknowns, asking)
    return False


def _without_solution(statement: Statement, state: State, found: dict[str, Any]) -> Outcome:
    after = replace(state.at(statement), is_open=False)
    if statement.condition == NEVER or not found["complete"]:
        if found["complete"]:
            return Outcome("equivalent", after)
        return Outcome("unread", after, translate("Work", "This system can't be solved here."))
    if found["strange"] is not None:
        return _strange(found, after)
    return Outcome("equivalent", after, translate("Work", "The equations have no common solution."))


def _among_many(statement: Statement, state: State, line: int, found: dict[str, Any], asking: Asking) -> Outcome:
    """Judge a line that doesn't follow, where the equations have endlessly many solutions."""
    equations = equations_of(statement.condition)
    after = replace(state.at(statement), is_open=False)
    if state.is_open and equations and (found["strange"] is not None or not found["fixes"]):
        return Outcome(
            "given",
            replace(state.at(statement), system=(*state.system, *equations)),
            translate("Work", "This is taken as another equation."),
        )
    if found["fixes"] and found["strange"] is None:
        return Outcome("lossy", after, translate("Work", "This is one solution; there are endlessly many."))
    if all(alone(each) for each in equations) and equations and found["strange"] is None:
        return Outcome(
            "given",
            replace(state.at(statement), system=(*state.system, *equations)),
            translate("Work", "This is taken as given."),
        )
    return _wrong(statement, state, line, found, asking)
