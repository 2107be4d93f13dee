"""Which rule a line falls under: a function, an expression, arithmetic, a system, a condition, or what is given."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from types import MappingProxyType

from app.tutoring.algebra.binding import free_of
from app.tutoring.reading.tree import Node, UnreadableError, operations_of, symbols_of
from app.tutoring.work import claims, conditions, together
from app.tutoring.work.asking import Asking
from app.tutoring.work.definitions import (
    APPLIED,
    applied,
    defining,
    put_functions,
    with_derivative,
    with_value,
)
from app.tutoring.work.expressions import chain, equality, is_constant
from app.tutoring.work.meanings import ALWAYS, ANY, NEVER
from app.tutoring.work.state import ANEW, Outcome, State
from app.tutoring.work.statements import Statement, alone, bound
from models.wording import in_a_row, translate

_INDEXED = ("_1", "_2", "_3", "_4")


def judged(statement: Statement, state: State, place: int, asking: Asking) -> Outcome:
    """Judge what part of a line says.

    Args:
        statement: What it says.
        state: What is known.
        place: Which line it is.
        asking: What computes.

    Raises:
        UnreadableError: It isn't clear what it says.
        NoAlgebraError: It can't be computed.
    """
    if operations_of([statement.condition, *statement.sides]) & APPLIED:
        return _of_function(statement, state, place, asking)
    statement = _bound(statement, state)
    if statement.segment.is_supposed and state.current is not None:
        return Outcome("given", state, translate("Work", "This value is tried."))
    if statement.condition is None:
        return claims.of_expression(statement, state, asking)
    if not free_of(statement.condition) and statement.condition not in (NEVER, ALWAYS):
        return claims.arithmetic(statement, state, asking)
    return _of_condition(statement, state, place, asking)


def _of_condition(statement: Statement, state: State, place: int, asking: Asking) -> Outcome:
    if state.opening and (given := _opening_line(statement, state)) is not None:
        return given
    current = state.current
    if current is not None and current.condition is None and (named := _named(statement, state)) is not None:
        return named
    if len(statement.sides) > 1 and (found := claims.claimed(statement, state, asking)) is not None:
        return found
    found = _followed(statement, _resumed(statement, state), place, asking)
    if statement.condition in (NEVER, ALWAYS) and found.relation != "equivalent" and state.aside is not None:
        # D = 4 − 20 < 0 was aside: it is the equation before that has no solution.
        before = _followed(statement, replace(state.aside, functions=state.functions), place, asking)
        return before if before.relation != "unread" else found
    return found


def _bound(statement: Statement, state: State) -> Statement:
    """Say of which unknown a bare value is."""
    current = state.current
    if current is None or current.condition is None:
        if statement.is_value and statement.condition is not None:
            raise UnreadableError(translate("Work", "it isn't clear what these numbers are of"))
        return statement
    unknowns = sorted(symbols_of(list(state.system) or current.condition) - {ANY})
    if statement.is_value:
        return bound(statement, unknowns)
    is_answer = statement.segment.is_answer or alone(current.condition) is not None
    if is_answer and len(unknowns) == 1 and not state.system and _is_number(statement):
        condition: Node = ["relation", ["="], [["symbol", unknowns[0]], statement.sides[0]]]
        return replace(statement, condition=condition, sides=())
    return statement


def _is_number(statement: Statement) -> bool:
    is_bare = statement.condition is None and not statement.goes_on and len(statement.sides) == 1
    return is_bare and is_constant(statement.sides[0])


def _opening_line(statement: Statement, state: State) -> Outcome | None:
    """Take a line that states part of a system as given."""
    equations = together.equations_of(statement.condition)
    if not equations:
        return None
    fresh = state.at(statement) if state.system else state.anew(statement)
    system = (*state.system, *equations)
    return Outcome("given", replace(fresh, system=system, is_open=True, opening=state.opening - 1))


# --- conditions ---


def _followed(statement: Statement, state: State, place: int, asking: Asking) -> Outcome:
    """Judge a condition against what is known."""
    current = state.current
    if current is None:
        return Outcome("given", with_value(statement, state.anew(statement)))
    if state.system and (found := together.judged(statement, state, place, asking)) is not None:
        return found
    if (given := _named(statement, state) or _put_in(statement, state)) is not None:
        return given
    if current.condition is not None and (found := conditions.judged(statement, state, place, asking)) is not None:
        return found
    if statement.condition in (NEVER, ALWAYS):
        return Outcome("unread", state, translate("Work", "It isn't clear what this follows from."))
    return Outcome("given", with_value(statement, state.anew(statement)), translate("Work", ANEW))


def _resumed(statement: Statement, state: State) -> State:
    """Return what was known before the lines turned to something else, where a line comes back to it."""
    names = statement.unknowns | {re.sub(r"_\d$", "", name) for name in statement.unknowns}
    aside = state.aside
    if aside is None or names & _known(state) or not names & _known(aside):
        return state
    return replace(aside, functions=state.functions)


def _known(state: State) -> set[str]:
    """Return the unknowns that the lines so far are about."""
    current = state.current.unknowns if state.current is not None else set()
    return current | symbols_of(list(state.system)) | symbols_of(list(state.anchors)) | set(state.letters)


def _named(statement: Statement, state: State) -> Outcome | None:
    """Take a letter that is new as what it is said to be: u = x², or a = 1, b = −5."""
    equations, known = together.equations_of(_without_bounds(statement.condition)), _known(state)
    values = {each[2][0][1]: each[2][1] for each in equations if each[2][0][0] == "symbol" and len(each[1]) <= 2}
    if not equations or len(values) != len(equations) or set(values) & known:
        return None
    if any(name.endswith(_INDEXED) and name[:-2] in known for name in values):
        return None
    used = symbols_of(list(values.values()))
    if len(values) == 1 and used and used <= known:
        letters = MappingProxyType({**state.letters, **values})
        new = translate("Work", "{name} is new.").format(name=min(values))
        return Outcome("given", replace(state, letters=letters), new)
    is_beside = state.current is not None and state.current.condition is not None and not statement.segment.is_answer
    taken = translate("Work", "{names}: taken as given.").format(names=in_a_row(tuple(values)))
    return Outcome("given", state, taken) if is_beside and not used else None


def _without_bounds(condition: Node | None) -> Node | None:
    """Return the t = 2ˣ of “t = 2ˣ, t > 0”."""
    if condition is None or condition[0] != "and":
        return condition
    equal = [each for each in condition[1:] if each[0] == "relation" and set(each[1]) == {"="}]
    names = {each[2][0][1] for each in equal if each[2][0][0] == "symbol"}
    is_all = equal and all(each in equal or symbols_of(each) <= names for each in condition[1:])
    return ["and", *equal] if is_all else condition


def _put_in(statement: Statement, state: State) -> Outcome | None:
    """Take a line as the formula before it, with numbers for some of its letters; or as such numbers."""
    current = state.current
    if current is None or current.condition is None or len(_known(state)) < 2 or state.system:
        return None
    equations, known = together.equations_of(statement.condition), together.equations_of(current.condition)
    if len(known) != 1 or not equations:
        return None
    if len(equations) == 1 and (values := together.put_in_values(known[0], equations[0])):
        said = ", ".join(f"{name} = {_written(value)}" for name, value in values.items())
        put_in = translate("Work", "{values} is put in.").format(values=said)
        return Outcome("equivalent", state.at(statement), put_in)
    if len(equations) < len(current.unknowns) and all(alone(each) in current.unknowns for each in equations):
        joined = replace(state, system=(*known, *equations), is_open=True)
        return Outcome("given", joined, translate("Work", "Taken as given."))
    return None


def _written(node: Node) -> str:
    if node[0] == "number":
        return str(node[1])
    return f"−{_written(node[1])}" if node[0] == "negate" else translate("Work", "its value")


# --- functions ---


def _of_function(statement: Statement, state: State, place: int, asking: Asking) -> Outcome:
    """Judge a line about f(x), f'(x) or f(2)."""
    after = replace(statement, condition=None, sides=statement.sides[1:])
    if (defined := defining(statement, state)) is not None:
        return claims.outcome(chain(after.sides, asking), defined.anew(after), is_given=True)
    left = applied(statement.sides[0]) if len(statement.sides) > 1 else None
    if left is not None and left[0] not in state.functions:
        return Outcome("given", state.anew(after))
    sides = tuple(put_functions(side, state.functions) for side in statement.sides)
    if left is None:
        condition = None if statement.condition is None else put_functions(statement.condition, state.functions)
        return judged(replace(statement, condition=condition, sides=sides), state, place, asking)
    if _is_set_equal(sides, asking):
        return _made_equation(statement, sides, state, asking)
    found = chain(sides, asking)
    if found.relation == "wrong" and left[1] > 0:
        said = put_functions(statement.sides[0], state.functions, claimed=True)
        found = min(found, chain((said, *sides[1:]), asking), key=lambda each: each.relation != "equivalent")
    if left[1] > 0 and left[2][0] == "symbol":
        state = with_derivative(state, left[0], left[1], sides[1])
    return claims.outcome(found, state.at(replace(after, sides=sides[1:])))


def _made_equation(statement: Statement, sides: tuple[Node, ...], state: State, asking: Asking) -> Outcome:
    """Take f'(x) = 3x² − 3 = 0 as an equation, if what stands before is right."""
    before = chain(sides[:-1], asking)
    if before.relation not in ("equivalent", "unread"):
        return claims.outcome(before, state)
    made = replace(statement, condition=["relation", ["="], list(sides[-2:])], sides=sides[-2:])
    return Outcome("given", state.anew(made), translate("Work", claims.MADE))


def _is_set_equal(sides: Sequence[Node], asking: Asking) -> bool:
    """Whether a function's value is set equal to a number: f'(x) = 0, where it isn't that number anyhow."""
    if not is_constant(sides[-1]) or is_constant(sides[-2]):
        return False
    slope: Node = ["derivative", sides[-2], ["symbol", min(free_of(sides[-2]))], ["number", "1"]]
    return equality(slope, ["number", "0"], asking).relation != "equivalent"
