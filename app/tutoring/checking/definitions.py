"""Functions and operations that a question defines, and expressions with them written out."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from app.tutoring.algebra.exact import value_of
from app.tutoring.reading.tree import Node, operations_of, put_all_in, symbols_of

_BINDING = frozenset({"derivative", "integral", "limit", "sum", "product", "apply-derivative"})
_DEEPEST = 12


@dataclass(frozen=True, slots=True)
class Definition:
    """What a function is.

    Attributes:
        variables: What its body calls its arguments.
        body: Its value.
    """

    variables: tuple[str, ...]
    body: Node


def definitions_in(facts: Iterable[Node]) -> tuple[dict[str, Definition] | None, list[Node]]:
    """Tell definitions f(x) = … from other relations; None where a function is defined twice."""
    found: dict[str, Definition] = {}
    others: list[Node] = []
    # f(x) = x + 2 defines f; f(a) = 7 does only if nothing else does.
    for fact in sorted(facts, key=_is_constant):
        defined = _definition(fact)
        if defined is None or (defined[0] in found and _is_constant(fact)):
            others.append(fact)
        elif defined[0] in found:
            return None, others
        else:
            found[defined[0]] = defined[1]
    return found, others


def _is_constant(fact: Node) -> bool:
    defined = _definition(fact)
    return defined is not None and not symbols_of(defined[1].body) & {*defined[1].variables}


def _definition(fact: Node) -> tuple[str, Definition] | None:
    if fact[0] != "relation" or set(fact[1]) != {"="}:
        return None
    # y = f(x) = …: the first function of symbols that stands there is the one that is defined.
    left = next((each for each in fact[2][:-1] if each[0] == "apply"), None)
    body = fact[2][-1]
    if left is None or len(fact[2]) > 2:
        return None
    variables = [each[1] if each[0] == "symbol" else "" for each in left[2:]]
    if not all(variables) or len(set(variables)) != len(variables) or left[1] in _applied(body):
        return None
    return left[1], Definition(tuple(variables), body)


def unfolded(node: Node, definitions: Mapping[str, Definition], depth: int = 0) -> Node | None:
    """Return an expression with its functions written out; None where one isn't defined, or is its inverse."""
    if depth > _DEEPEST:
        return None
    if node[0] == "apply":
        return _applied_to(node, definitions, depth)
    if node[0] in ("apply-derivative", "apply-inverse"):
        return _named(node, definitions, depth)
    return _each(node, definitions, depth)


def _applied_to(node: Node, definitions: Mapping[str, Definition], depth: int) -> Node | None:
    """Return the value of a function."""
    definition = definitions.get(node[1])
    if definition is None or len(definition.variables) != len(node) - 2 or operations_of(definition.body) & _BINDING:
        return None
    arguments = [known for each in node[2:] if (known := unfolded(each, definitions, depth + 1)) is not None]
    body = unfolded(definition.body, definitions, depth + 1)
    if body is None or len(arguments) < len(definition.variables):
        return None
    return chosen(put_all_in(body, dict(zip(definition.variables, arguments, strict=True))))


def _named(node: Node, definitions: Mapping[str, Definition], depth: int) -> Node | None:
    """Return a derivative or an inverse of a function as a value with a name."""
    definition = definitions.get(node[1])
    if definition is None or len(definition.variables) != 1 or operations_of(definition.body) & _BINDING:
        return None
    body = unfolded(definition.body, definitions, depth + 1)
    at = unfolded(node[-1], definitions, depth + 1)
    if body is None or at is None or len(node) != (4 if node[0] == "apply-derivative" else 3):
        return None
    variable = ["symbol", definition.variables[0]]
    if node[0] == "apply-derivative":
        return ["named", "derivative", body, variable, at, ["number", str(node[2])]]
    return ["named", "inverse", body, variable, at]


def _each(parts: list[Any], definitions: Mapping[str, Definition], depth: int) -> list[Any] | None:
    """Write out whatever lies in a list: operands, the sides of a relation, the rows of a matrix."""
    new: list[Any] = []
    for part in parts:
        is_node = isinstance(part, list) and bool(part) and isinstance(part[0], str)
        written = unfolded(part, definitions, depth) if is_node else part
        if isinstance(part, list) and not is_node:
            written = _each(part, definitions, depth)
        if written is None:
            return None
        new.append(written)
    return new


def chosen(node: Node) -> Node | None:
    """Return the piece that counts of a function in pieces, its argument being known; None where it can't be told."""
    if node[0] != "cases":
        return node
    for value, condition in node[1:]:
        holds = True if condition == ["otherwise"] else _holds(condition)
        if holds is None:
            return None
        if holds:
            piece: Node = value
            return piece
    return None


def _holds(condition: Node) -> bool | None:
    if condition[0] == "and":
        parts = [_holds(each) for each in condition[1:]]
        return None if None in parts else all(parts)
    if condition[0] != "relation" or not set(condition[1]) <= _COMPARED.keys():
        return None
    values = [value_of(each) for each in condition[2]]
    if None in values:
        return None
    pairs = zip(condition[1], values, values[1:], strict=False)
    return all(_COMPARED[sign](one, other) for sign, one, other in pairs)


_COMPARED: Mapping[str, Callable[[Any, Any], bool]] = {
    "=": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    ">": operator.gt,
    "<=": operator.le,
    ">=": operator.ge,
}


def _applied(node: Any) -> set[str]:
    if not isinstance(node, list):
        return set()
    own = {node[1]} if len(node) > 2 and node[0] == "apply" else set()
    return own.union(*(_applied(each) for each in node))
