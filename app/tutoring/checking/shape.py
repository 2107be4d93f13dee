"""Whether an expression is written as it should be: reduced, expanded, factored, as a decimal."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from app.tutoring.reading.tree import Node, has_i, symbols_of

_MOST_INSIDE = 10**6
_CIRCULAR = frozenset({"sin", "cos", "tan", "cot", "sec", "csc"})


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
    is_untouched = node == asked and not _is_leaf(node)
    if is_untouched and verb and not (verb.startswith(_WORKED_OUT) and is_simple(node)):
        return False
    if verb.startswith(_WORKED_OUT) and _has_whole_root(node):
        return False
    rules = [_RULES[each] for each in (*verb.split(), kind) if each in _RULES]
    return all(rule(node) for rule in rules)


_WORKED_OUT = ("evaluate", "compute", "calculate")


def _has_whole_root(node: object) -> bool:
    """Whether a root is left that is a whole number: √576."""
    if not isinstance(node, list):
        return False
    inside = _whole(node[2]) if node[:2] == ["call", "sqrt"] and len(node) == 3 else None
    if inside is not None and math.isqrt(abs(inside)) ** 2 == inside:
        return True
    return any(map(_has_whole_root, node))


def _content(node: Node) -> int:
    """Return the whole number that divides every part of an expression, as it is written: 2 of 6 + 2√5."""
    whole = _whole(node)
    if whole is not None:
        return abs(whole)
    if node[0] == "negate":
        return _content(node[1])
    if node[0] == "add":
        return math.gcd(*(_content(each) for each in node[1:]))
    return math.prod(_content(each) for each in node[1:]) if node[0] == "multiply" else 1


def _is_reducible(top: Node, bottom: Node) -> bool:
    """Whether a fraction can be reduced, or nobody can tell: of sin²x/sin 2x, say."""
    if any(each in factors_of(bottom) for each in factors_of(top)) or math.gcd(_content(top), _content(bottom)) > 1:
        return True
    return _has_circular(top) and _has_circular(bottom)


def _has_circular(node: object) -> bool:
    if not isinstance(node, list):
        return False
    return (node[:1] == ["call"] and node[1] in _CIRCULAR) or any(map(_has_circular, node))


def _is_leaf(node: Node) -> bool:
    return node[0] in ("number", "symbol", "constant") or (node[0] == "negate" and _is_leaf(node[1]))


def is_simple(node: Node) -> bool:
    """Whether no fraction of whole numbers can be reduced, no square stands under a root, and no sum is left to do."""
    if node[0] == "divide" and (top := _whole(node[1])) is not None and (bottom := _whole(node[2])) is not None:
        return math.gcd(top, bottom) == 1 and bottom != 1
    if node[0] == "divide" and _is_reducible(node[1], node[2]):
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


def fits(node: Node, pattern: Node, known: set[str]) -> bool:
    """Whether an expression has the form of a pattern, whose letters that aren't known stand for anything without them.

    Args:
        node: As answered.
        pattern: As demanded: (x - h)^2 + k.
        known: The letters of what is rewritten: x.
    """
    if pattern[0] == "symbol" and pattern[1] not in known:
        return not symbols_of(node) & known and is_simple(node)
    if pattern[0] == "negate" or (node[0] == "negate" and pattern[0] != "negate"):
        return fits(_unsigned(node), _unsigned(pattern), known)
    if node == pattern or (_is_leaf(pattern) and pattern[0] != "symbol"):
        return node == pattern
    if pattern[0] == "multiply" != node[0] and len(pattern) == 3 and pattern[1][0] == "symbol":
        return pattern[1][1] not in known and fits(node, pattern[2], known)  # a factor of 1 isn't written
    if node[0] == "call" == pattern[0] and not symbols_of(node) & known and not is_simple(node):
        return False
    return (
        node[0] == pattern[0]
        and len(node) == len(pattern)
        and all(_operand_fits(one, other, known) for one, other in zip(node[1:], pattern[1:], strict=True))
    )


def _operand_fits(one: object, other: object, known: set[str]) -> bool:
    if isinstance(one, list) and isinstance(other, list):
        return fits(one, other, known)
    return one == other


def _unsigned(node: Node) -> Node:
    inner: Node = node[1] if node[0] == "negate" else node
    return inner


def _is_scientific(node: Node) -> bool:
    inner = _unsigned(node)
    if inner[0] != "multiply" or len(inner) != 3 or not _is_decimal(inner[1]) or inner[2][0] != "power":
        return False
    return inner[2][1] == ["number", "10"] and 1 <= float(_unsigned(inner[1])[1]) < 10


def _is_decimal(node: Node) -> bool:
    return node[0] == "number" or (node[0] == "negate" and _is_decimal(node[1]))


def _is_fraction(node: Node) -> bool:
    inner = node[1] if node[0] == "negate" else node
    if inner[0] == "multiply":
        return is_simple(inner)
    return inner[0] in ("divide", "number") and ("." not in str(inner[1])) and is_simple(inner)


def _is_mixed(node: Node) -> bool:
    inner = node[1] if node[0] == "negate" else node
    if inner[0] == "number":
        return "." not in inner[1]
    return inner[0] in ("add", "mixed") and len(inner) == 3 and is_simple(inner[2])


def _has_real_denominators(node: object) -> bool:
    """Whether no i stands below a fraction: 1/(3 + 4i) isn't a + bi."""
    if not isinstance(node, list):
        return True
    if node[:1] == ["divide"] and has_i(node[2]):
        return False
    return all(map(_has_real_denominators, node))


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
    "factorise": _is_factored,
    "factored": _is_factored,
    "decimal": _is_decimal,
    "fraction": _is_fraction,
    "mixed": _is_mixed,
    "scientific": _is_scientific,
    "written": _has_real_denominators,
    "complex": _has_real_denominators,
}
