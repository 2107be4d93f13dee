"""Whether an expression is written as it should be: reduced, expanded, factored, as a decimal."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from app.tutoring.reading.tree import Node, symbols_of

_MOST_INSIDE = 10**6


def has_form(node: Node | None, asked: Node, verb: str, kind: str) -> bool:
    """Whether an answer of the right value also has the form that is asked for.

    Args:
        node: The answer.
        asked: The expression that is asked about.
        verb: What was to be done with it.
        kind: The form that is demanded besides.
    """
    if node is None:
        return kind not in _RULES
    if verb and not verb.startswith(("evaluate", "compute", "calculate")) and node == asked and not _is_leaf(node):
        return False
    rules = [_RULES[each] for each in (*verb.split(), kind) if each in _RULES]
    return all(rule(node) for rule in rules)


def _is_leaf(node: Node) -> bool:
    return node[0] in ("number", "symbol", "constant") or (node[0] == "negate" and _is_leaf(node[1]))


def is_simple(node: Node) -> bool:
    """Whether no fraction of whole numbers can be reduced, no square stands under a root, and no sum is left to do."""
    if node[0] == "divide" and (top := _whole(node[1])) is not None and (bottom := _whole(node[2])) is not None:
        return math.gcd(top, bottom) == 1 and bottom != 1
    if node[0] == "divide" and any(each in factors_of(node[2]) for each in factors_of(node[1])):
        return False
    if node[0] == "call" and node[1] == "sqrt" and (inside := _whole(node[2])) is not None:
        return 1 < inside < _MOST_INSIDE and not any(
            inside % (each * each) == 0 for each in range(2, math.isqrt(inside) + 1)
        )
    if node[0] in ("add", "multiply") and sum(_whole(each) is not None for each in node[1:]) > 1:
        return False
    if node[0] == "power" and not symbols_of(node) and _whole(node[1]) is not None:
        return False
    return all(is_simple(each) for each in node[1:] if isinstance(each, list))


def _is_expanded(node: Node) -> bool:
    if node[0] in ("multiply", "power"):
        return all(each[0] != "add" and _is_expanded(each) for each in node[1:])
    return all(_is_expanded(each) for each in node[1:] if isinstance(each, list))


def _is_factored(node: Node) -> bool:
    if node[0] == "negate":
        return _is_factored(node[1])
    return node[0] in ("multiply", "power")


def factors_of(node: Node) -> list[Node]:
    """Return the factors of a product, of a power its base."""
    if node[0] == "negate":
        return factors_of(node[1])
    if node[0] == "multiply":
        return [each for part in node[1:] for each in factors_of(part)]
    return factors_of(node[1]) if node[0] == "power" else [node]


def _is_decimal(node: Node) -> bool:
    return node[0] == "number" or (node[0] == "negate" and _is_decimal(node[1]))


def _is_fraction(node: Node) -> bool:
    inner = node[1] if node[0] == "negate" else node
    if inner[0] == "multiply":
        return is_simple(inner)
    return inner[0] in ("divide", "number") and ("." not in str(inner[1])) and is_simple(inner)


def _is_mixed(node: Node) -> bool:
    inner = node[1] if node[0] == "negate" else node
    return inner[0] == "number" or (inner[0] in ("add", "mixed") and len(inner) == 3 and is_simple(inner[2]))


def _whole(node: Node) -> int | None:
    if node[0] == "negate":
        inner = _whole(node[1])
        return None if inner is None else -inner
    return int(node[1]) if node[0] == "number" and node[1].isdigit() else None


_RULES: Mapping[str, Callable[[Node], bool]] = {
    "simplify": is_simple,
    "reduce": is_simple,
    "rationalize": is_simple,
    "simple": is_simple,
    "radical": is_simple,
    "expand": _is_expanded,
    "multiply": _is_expanded,
    "expanded": _is_expanded,
    "factor": _is_factored,
    "factorize": _is_factored,
    "factored": _is_factored,
    "decimal": _is_decimal,
    "fraction": _is_fraction,
    "mixed": _is_mixed,
}
