"""Judges a line that says what something is equal to: simplifying on, arithmetic, a derivative, an integral."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.tutoring.algebra.binding import free_of
from app.tutoring.reading.tree import Node, operations_of, put_in, symbols_of
from app.tutoring.verdicts import Relation
from app.tutoring.work.asking import Asking
from app.tutoring.work.expressions import Equality, chain, equality, is_constant
from app.tutoring.work.meanings import ALWAYS, NEVER
from app.tutoring.work.state import ANEW, Outcome, State
from app.tutoring.work.statements import Statement, plain
from models.wording import marked, translate

_BINDING = frozenset({"derivative", "integral", "limit", "sum", "product", "matrix"})
MADE = marked("Work", "This makes an equation of it.")


def outcome(found: Equality, state: State, *, is_given: bool = False) -> Outcome:
    """Return what comes of comparing expressions."""
    relation: Relation = "given" if is_given and found.relation in ("equivalent", "unread") else found.relation
    return Outcome(relation, state, found.detail if relation != "given" else "", found.evidence)


def of_expression(statement: Statement, state: State, asking: Asking) -> Outcome:
    """Judge an expression, or what goes on with an equals sign."""
    current = state.current
    if current is None:
        return outcome(chain(statement.sides, asking), state.anew(statement), is_given=True)
    if not current.sides or not (statement.goes_on or current.condition is None):
        return _loose(statement, state, asking)
    before = _spelled_out(current.sides[-1], statement, state)
    known, said = symbols_of(before), symbols_of(statement.sides[0])
    if not statement.goes_on and known and said and not known & said:
        return Outcome("given", state.anew(statement), translate("Work", ANEW))
    found = chain([before, *statement.sides], asking)
    if current.condition is None:
        return outcome(found, state.at(statement))
    return outcome(found, state.at(_equation(statement, (current.sides[0], *statement.sides))))


def _spelled_out(before: Node, statement: Statement, state: State) -> Node:
    """Return an expression with what its letters stand for, where the next line no longer has them."""
    for name, value in state.letters.items():
        if name in symbols_of(before) and name not in symbols_of(list(statement.sides)):
            before = put_in(before, name, value)
    return before


def _equation(statement: Statement, sides: tuple[Node, ...]) -> Statement:
    """Return a chain as the equation between its first and its last side."""
    return replace(statement, condition=["relation", ["="], [plain(sides[0]), plain(sides[-1])]], sides=sides)


def _loose(statement: Statement, state: State, asking: Asking) -> Outcome:
    """Judge an expression that follows an equation."""
    current = state.current
    if current is None or statement.goes_on:
        return Outcome("unread", state, translate("Work", "It isn't clear what this is equal to."))
    for side in current.sides:
        if equality(side, statement.sides[0], asking).relation == "equivalent":
            return Outcome("equivalent", state, translate("Work", "This is one side of the line before."))
    if symbols_of(list(statement.sides)) & current.unknowns:
        why = translate("Work", "It has no equals sign, so it can't be compared with the line before.")
        return Outcome("unread", state, why)
    return Outcome("given", state.anew(statement), translate("Work", ANEW))


# --- arithmetic ---


def arithmetic(statement: Statement, state: State, asking: Asking) -> Outcome:
    """Judge a relation between numbers."""
    found = chain(statement.sides, asking) if len(statement.sides) > 1 else _compared(statement, asking)
    is_true = found.relation != "wrong"
    if (settled := _settled(state, asking, is_true=is_true)) is not None:
        return settled
    if len(statement.sides) > 1 and _goes_on(statement, state.current, asking):
        return outcome(found, state.at(replace(statement, condition=None)))
    return outcome(found, state)


def _compared(statement: Statement, asking: Asking) -> Equality:
    condition = statement.condition or NEVER
    if condition[0] == "or" and ("±" in statement.text or "\\pm" in statement.text):
        condition = ["and", *condition[1:]]
    answer = asking.compared(ALWAYS, condition, "x")
    if not answer["lost"]:
        return Equality("equivalent")
    return Equality("wrong", translate("Work", "This isn't true."), " ".join(answer["sides"] or ()))


def _settled(state: State, asking: Asking, *, is_true: bool) -> Outcome | None:
    """Judge 0 = 0 or 0 = 1 as what an equation has come to: every number solves it, or none."""
    current = state.current
    if state.system:
        found = None if is_true else asking.followed(state.system, NEVER, sorted(symbols_of(list(state.system))))
        is_settled = found is not None and found["complete"] and not found["points"]
    elif current is not None and current.condition is not None and len(current.unknowns) == 1:
        compared = asking.compared(current.condition, ALWAYS if is_true else NEVER, min(current.unknowns))
        is_settled = not compared["lost"] and not compared["gained"]
    else:
        return None
    true, false = translate("Work", "True for every number."), translate("Work", "So there is no solution.")
    return Outcome("equivalent", state, true if is_true else false) if is_settled else None


def _goes_on(statement: Statement, current: Statement | None, asking: Asking) -> bool:
    """Whether what comes next may go on from this arithmetic."""
    if current is None or (current.condition is None and not symbols_of(list(current.sides))):
        return True
    if current.condition is not None or symbols_of(current.sides[-1:]):
        return False
    return equality(current.sides[-1], statement.sides[0], asking).relation == "equivalent"


# --- equations that are claims ---


def claimed(statement: Statement, state: State, asking: Asking) -> Outcome | None:
    """Judge an equation that says what an expression is; None where it is one to be solved."""
    sides, current = statement.sides, state.current
    said = replace(statement, condition=None)
    if _is_claim(sides):
        found = chain(sides, asking)
        if found.relation != "wrong" or _is_certain_claim(sides):
            begins = current is None or current.condition is not None
            return outcome(found, state.anew(said) if begins else state.at(said))
    if current is not None and current.condition is None and current.sides:
        return _after_expression(statement, current, state, asking)
    return _chain_end(statement, state, asking) if len(sides) > 2 else None


def _chain_end(statement: Statement, state: State, asking: Asking) -> Outcome | None:
    """Judge what stands behind x = …: x = 4 + 3 = 8."""
    sides = statement.sides
    is_put_in = symbols_of(sides[1]) != symbols_of(sides[2])
    found = chain(sides[2:] if is_put_in else sides[1:], asking)
    if found.relation in ("lossy", "wrong"):
        return outcome(found, state.at(_equation(statement, sides)))
    return None


def _after_expression(statement: Statement, current: Statement, state: State, asking: Asking) -> Outcome:
    """Judge an equation after an expression: it goes on from there, or sets it equal to something."""
    sides = statement.sides
    shared = symbols_of(sides[0]) & symbols_of(current.sides[-1])
    known = [side for side in (current.sides[-1], current.sides[0]) if shared or not symbols_of(side)]
    if not any(equality(side, sides[0], asking).relation == "equivalent" for side in known):
        return Outcome("given", state.anew(statement), translate("Work", ANEW))
    found = chain(sides, asking)
    if len(sides) == 2 and is_constant(sides[1]) and not is_constant(sides[0]) and found.relation != "equivalent":
        return Outcome("given", state.anew(statement), translate("Work", MADE))
    return outcome(found, state.at(replace(statement, condition=None)))


def _is_claim(sides: Sequence[Node]) -> bool:
    """Whether an equation says what a derivative, an integral, a limit, a sum or a matrix is; or is a chain."""
    if operations_of(sides[0]) & _BINDING:
        return True
    return len(sides) > 2 and sides[0][0] != "symbol" and free_of(sides[0]) == free_of(sides[1])


def _is_certain_claim(sides: Sequence[Node]) -> bool:
    """Whether it can't be an equation to be solved."""
    first = operations_of(sides[0])
    if len(sides) > 2 or "limit" in first:
        return True
    if first & {"derivative", "matrix"}:
        return not is_constant(sides[1]) or is_constant(sides[0])
    integrals = _found(sides[0], "integral")
    if integrals and all(len(each) == 3 for each in integrals):
        return True
    # A definite integral or a sum can be an equation for a bound; where both sides have the same unknowns it hardly is.
    return bool(free_of(sides[0])) and free_of(sides[0]) == free_of(sides[1])


def _found(node: Node, operation: str) -> list[Node]:
    if not isinstance(node, list):
        return []
    own = [node] if node and node[0] == operation else []
    return own + [each for part in node for each in _found(part, operation)]
