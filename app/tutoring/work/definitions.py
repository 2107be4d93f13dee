"""What letters and functions stand for: f(x) = …, f'(x), f(2), “let u = x²”. Puts in what is known; judges nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from types import MappingProxyType

from app.tutoring.reading.tree import Node, UnreadableError, number, operations_of, put_in, symbols_of
from app.tutoring.work.lines import segments_of
from app.tutoring.work.state import Function, State
from app.tutoring.work.statements import Statement
from models.wording import translate

_DEFINED = re.compile(r"(?<![A-Za-z\\])([A-Za-z])\s*'*\s*\(\s*[a-z]\s*\)\s*(?==)")
_PRIMED = re.compile(r"(?<![A-Za-z\\])([A-Za-z])'+\s*\(")
APPLIED = frozenset({"apply", "apply-derivative"})


def functions_in(lines: Iterable[str]) -> frozenset[str]:
    """Return the letters that name functions in somebody's lines: those that are defined or primed."""
    found: set[str] = set()
    for line in lines:
        for segment in segments_of(line):
            found.update(_DEFINED.findall(segment.text))
            found.update(_PRIMED.findall(segment.text))
    return frozenset(found)


def applied(node: Node) -> tuple[str, int, Node] | None:
    """Return which function an expression is the value of: its name, how often it is derived, and of what."""
    if node[0] == "apply" and len(node) == 3:
        return node[1], 0, node[2]
    if node[0] == "apply-derivative" and len(node) == 4:
        return node[1], node[2], node[3]
    return None


def defining(statement: Statement, state: State) -> State | None:
    """Return what is known after f(x) = … where f wasn't known; None where a line isn't that."""
    if statement.condition is None or len(statement.sides) < 2:
        return None
    left = applied(statement.sides[0])
    if left is None or left[2][0] != "symbol" or operations_of(list(statement.sides[1:])) & APPLIED:
        return None
    name, order, variable = left
    if name in state.functions:
        return None
    body = statement.sides[1]
    function = Function(variable[1], body) if order == 0 else None
    if function is None:
        return None
    return replace(state, functions=MappingProxyType({**state.functions, name: function}))


def with_value(statement: Statement, state: State) -> State:
    """Return what is known after a line such as y = x² + 1: y may be derived later."""
    sides = statement.sides
    if (
        len(sides) < 2
        or sides[0][0] != "symbol"
        or len(symbols_of(sides[1])) != 1
        or sides[0][1] in symbols_of(sides[1])
    ):
        return state
    function = Function(next(iter(symbols_of(sides[1]))), sides[1])
    return replace(state, functions=MappingProxyType({**state.functions, sides[0][1]: function}))


def put_functions(node: Node, functions: Mapping[str, Function], *, claimed: bool = False) -> Node:
    """Return a tree with what its functions are.

    Args:
        node: A tree.
        functions: What is known.
        claimed: Whether derivatives are what a line said they were, rather than what they are.

    Raises:
        UnreadableError: A function isn't known.
    """
    if not isinstance(node, list):
        return node
    parts = [put_functions(each, functions, claimed=claimed) for each in node]
    call = applied(parts) if parts and node[0] in ("apply", "apply-derivative") else None
    if call is None:
        return parts
    name, order, place = call
    if name not in functions:
        raise UnreadableError(translate("Work", "what {name} is hasn't been said").format(name=name))
    return _value(functions[name], order, place, claimed=claimed)


def _value(function: Function, order: int, place: Node, *, claimed: bool) -> Node:
    variable: Node = ["symbol", function.variable]
    if order == 0:
        return put_in(function.body, function.variable, place)
    known = max((each for each in function.derivatives if each <= order), default=0) if claimed else 0
    body = function.derivatives[known] if known else function.body
    derived = ["derivative", body, variable, number(str(order - known))] if order > known else body
    return derived if place == variable else ["at", derived, function.variable, place]


def with_derivative(state: State, name: str, order: int, body: Node) -> State:
    """Return what is known after a line said what a derivative is."""
    function = state.functions[name]
    derivatives = MappingProxyType({**function.derivatives, order: body})
    return replace(
        state, functions=MappingProxyType({**state.functions, name: replace(function, derivatives=derivatives)})
    )
