r"""What written mathematics is read into: trees that survive JSON, so that a child process can compute with them.

A node is a list `[operation, *operands]`. Leaves: `["number", digits]`, `["symbol", name]`, `["constant", name]`; the
constants are e, i, pi and oo. Names keep what makes them different: x, x_1, alpha, vec_v for \vec{v}, 𝐢 for a bold i.

    add, multiply, divide, power, negate    arithmetic; `percent`, `degrees` and `factorial` have one operand.
                                            Sums are flat; products and quotients go from the left: ((a · b) / c)
    plus-minus A B                          two values: A + B and A − B
    call NAME …                             a known function: `["call", "sin", x]`, `["call", "log", x, base]`, also
                                            abs, norm, det, root (x, index), binomial, floor, ceil, mod, gcd, lcm
    apply NAME …                            a function that the text has named: f(3)
    apply-inverse NAME … · apply-derivative NAME PRIMES …       f^{-1}(3) and f''(3)
    derivative BODY VARIABLE ORDER · integral BODY VARIABLE [LOW HIGH] · limit BODY VARIABLE POINT SIDE
    sum VARIABLE LOW HIGH BODY · product VARIABLE LOW HIGH BODY
    relation OPERATORS OPERANDS             a = b ≤ c: `[["=", "<="], [a, b, c]]`; others are `<`, `>`, `>=`, `!=`,
                                            `approx`, `equiv` and `in`
    modulus NODE M                          around a congruence: x ≡ 2 (mod 5)
    or …, and …, implies …, iff …           statements with a word or an arrow between them; `and` is a system too.
                                            x = 3 or 4 says x in each; 2, 3 and 5 is a list
    cases [VALUE CONDITION] …               a function in pieces; a condition may be `["otherwise"]`
    tuple …, set …, list …                  (1, 2), {1, 2}, 1, 2; the empty set is `["set"]`. The list of x = 3, y = 4
                                            is one of relations; that of x = 1, 2 is the right side of one
    ellipsis                                dots in a list or set: 1, 2, 4, …
    interval OPEN LOW HIGH CLOSE            [0, 3), and (0, 3) among sets or behind ∈
    union …, intersection …, difference A B sets
    based DIGITS BASE                       52 in base 8
    matrix ROWS                             a list of rows
    unit NODE NAME                          a number with what stands in \text behind it (cm, cm^2, km/h), or a $ before
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

Node: TypeAlias = list[Any]

MAX_CHARACTERS = 4_000
MAX_TOKENS = 1_200
MAX_DEPTH = 60
"""Of brackets and what is like them."""
MAX_LEVELS = 250
"""Of lists in lists."""
MAX_DIGITS = 400


class UnreadableError(ValueError):
    """A text isn't mathematics that is known here, or could be read in two ways; the message says why, in words."""


def number(digits: str) -> Node:
    """Return the leaf of a number."""
    return ["number", digits]


def symbol(name: str) -> Node:
    """Return the leaf of an unknown."""
    return ["symbol", name]


def is_deeper(node: Node, most: int) -> bool:
    """Whether lists lie in lists more often than that; without recursion, whatever the tree is like."""
    level: list[Any] = [node]
    for _ in range(most):
        level = [inner for each in level if isinstance(each, list) for inner in each]
        if not level:
            return False
    return True


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


def has_i(node: Any) -> bool:
    """Whether the imaginary unit occurs in a tree."""
    return isinstance(node, list) and (node == ["constant", "i"] or any(map(has_i, node)))


def put_in(node: Node, name: str, by: Node) -> Node:
    """Return a tree in which something stands for an unknown."""
    return put_all_in(node, {name: by})


def put_all_in(node: Node, values: Mapping[str, Node]) -> Node:
    """Return a tree in which something stands for each of these unknowns, all at once."""
    if not isinstance(node, list):
        return node
    if len(node) == 2 and node[0] == "symbol":
        return values.get(node[1], node)
    return [put_all_in(each, values) for each in node]
