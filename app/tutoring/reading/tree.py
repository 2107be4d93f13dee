r"""What written mathematics is read into: trees that survive JSON, so that a child process can compute with them.

A node is a list `[operation, *operands]`. Leaves: `["number", digits]`, `["symbol", name]`, `["constant", name]`.

    add, multiply, divide, power, negate    arithmetic; `percent`, `degrees` and `factorial` have one operand
    plus-minus                              two values: the first operand + and − the second
    call NAME …                             a known function: `["call", "sin", x]`, `["call", "log", x, base]`
    apply NAME …                            a function that the text has named: f(3)
    derivative BODY VARIABLE ORDER · integral BODY VARIABLE [LOW HIGH] · limit BODY VARIABLE POINT SIDE
    sum BODY VARIABLE LOW HIGH · product BODY VARIABLE LOW HIGH
    relation OPERATORS OPERANDS             a = b ≤ c: `[["=", "<="], [a, b, c]]`; `modulus M` wraps a congruence
    tuple …, set …, list …                  (1, 2), {1, 2}, 1, 2
    interval OPEN LOW HIGH CLOSE            [0, 3)
    based DIGITS BASE                       52 in base 8
    matrix ROWS                             a list of rows
    unit NODE NAME                          a number with what stands in \text behind it, or a $ before it
"""

from __future__ import annotations

from typing import Any, TypeAlias

Node: TypeAlias = list[Any]

MAX_CHARACTERS = 4_000
MAX_TOKENS = 1_200
MAX_DEPTH = 60
MAX_DIGITS = 400


class UnreadableError(ValueError):
    """A text isn't mathematics that is known here, or could be read in two ways; the message says why, in words."""


def number(digits: str) -> Node:
    """Return the leaf of a number."""
    return ["number", digits]


def symbol(name: str) -> Node:
    """Return the leaf of an unknown."""
    return ["symbol", name]


def symbols_of(node: Any) -> set[str]:
    """Return the names of the unknowns in a tree; those that a sum or an integral binds too."""
    if not isinstance(node, list):
        return set()
    if len(node) == 2 and node[0] == "symbol":
        return {node[1]}
    return {name for each in node for name in symbols_of(each)}


def operations_of(node: Any) -> set[str]:
    """Return the operations that occur in a tree."""
    if not isinstance(node, list) or not node:
        return set()
    own = {node[0]} if isinstance(node[0], str) else set()
    return own.union(*(operations_of(each) for each in node))
