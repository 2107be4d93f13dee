"""Whether a typed answer looks as the task demands, its value being right. Judges trees as they were written."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from types import MappingProxyType
from typing import Any

from app.tutoring.algebra.exact import value_of
from app.tutoring.practice.exercise import Exercise
from app.tutoring.reading.tree import Node, operations_of, symbols_of
from models.wording import translate

_HIGHEST = 6
_PLAIN_CALLS = frozenset({"sqrt", "root", "abs"})


def fault_of(tree: Node, exercise: Exercise) -> str:
    """Return what is wrong with the form of a right answer, as a sentence; nothing where it is as demanded."""
    return _FORMS.get(exercise.form, _any)(tree, exercise)


def _any(tree: Node, exercise: Exercise) -> str:
    if symbols_of(exercise.key):
        return ""
    if value_of(exercise.key) is not None:
        return "" if is_plain(tree) else _work_out()
    return "" if calls_of(tree) <= _PLAIN_CALLS | calls_of(exercise.key) else _work_out()


def _work_out() -> str:
    return translate("Practice", "The value is right; work it out to the end.")


def is_plain(tree: Node) -> bool:
    """Whether a tree is one number: whole, decimal, a fraction, mixed or a percentage."""
    operation, *operands = tree
    if operation in ("negate", "percent", "degrees", "unit"):
        return is_plain(operands[0])
    return operation == "number" or _is_fraction(tree) or _mixed_parts(tree) is not None


def calls_of(node: Any) -> set[str]:
    """Return the names of the functions in a tree."""
    if not isinstance(node, list):
        return set()
    own = {node[1]} if len(node) > 1 and node[0] == "call" else set()
    return own.union(*(calls_of(each) for each in node))


def _unsigned(tree: Node) -> Node:
    while tree[0] == "negate":
        tree = tree[1]
    return tree


def _is_fraction(tree: Node) -> bool:
    return tree[0] == "divide" and all(_unsigned(each)[0] == "number" for each in tree[1:])


def _mixed_parts(tree: Node) -> tuple[Node, Node] | None:
    if tree[0] != "add" or len(tree) != 3 or not _is_fraction(tree[2]):
        return None
    whole, part = value_of(tree[1]), value_of(tree[2])
    if whole is None or part is None or tree[1][0] != "number" or whole.denominator != 1 or not 0 < part < 1:
        return None
    return tree[1], tree[2]


def _is_reduced(tree: Node) -> bool:
    digits = [str(_unsigned(each)[1]) for each in tree[1:]]
    if tree[2][0] == "negate" or not all(each.isdigit() for each in digits):
        return False
    top, bottom = map(int, digits)
    return math.gcd(top, bottom) == 1 and bottom > 1


def _simplest_fraction(tree: Node, _exercise: Exercise) -> str:
    bare = _unsigned(tree)
    if bare[0] == "number" and bare[1].isdigit():
        return ""
    if not _is_fraction(bare):
        return translate("Practice", "The value is right; write it as a fraction in simplest form.")
    return "" if _is_reduced(bare) else translate("Practice", "The value is right, but the fraction can be simplified.")


def _mixed(tree: Node, _exercise: Exercise) -> str:
    parts = _mixed_parts(_unsigned(tree))
    if parts is None:
        return translate("Practice", "The value is right; write it as a mixed number.")
    return (
        ""
        if _is_reduced(parts[1])
        else translate("Practice", "The value is right, but the fraction can be simplified.")
    )


def _decimal(tree: Node, _exercise: Exercise) -> str:
    return "" if _unsigned(tree)[0] == "number" else translate("Practice", "The value is right; write it as a decimal.")


def _power(tree: Node, exercise: Exercise) -> str:
    _, base, _ = exercise.key
    is_one = tree[0] == "power" and tree[1] == base and _unsigned(tree[2])[0] == "number"
    return "" if is_one else translate("Practice", "The value is right; write it as a single power.")


def _simplest_root(tree: Node, exercise: Exercise) -> str:
    if value_of(exercise.key) is not None:
        return "" if is_plain(tree) else _work_out()
    roots = [each[2] for each in _nodes(tree) if each[:2] == ["call", "sqrt"]]
    below = [each for bottom in _bottoms(tree) for each in _nodes(bottom) if each[:2] == ["call", "sqrt"]]
    if below:
        return translate("Practice", "The value is right, but there is a root in the denominator.")
    if len(roots) != 1 or not _is_squarefree(roots[0]) or not _is_multiple(_unsigned(tree)):
        return translate("Practice", "The value is right, but it can be simplified.")
    return ""


def _is_squarefree(radicand: Node) -> bool:
    if radicand[0] != "number" or not radicand[1].isdigit():
        return False
    number = int(radicand[1])
    return all(number % (each * each) for each in range(2, math.isqrt(min(number, 10**8)) + 1))


def _is_multiple(tree: Node) -> bool:
    """Whether a tree is a whole number or a reduced fraction times a root."""
    tree = _unsigned(tree)
    if tree[:2] == ["call", "sqrt"]:
        return True
    if tree[0] == "multiply" and len(tree) == 3:
        factors = sorted(tree[1:], key=lambda each: each[0] == "call")
        share = _unsigned(factors[0])
        return factors[1][0] == "call" and (share[0] == "number" or (_is_fraction(share) and _is_reduced(share)))
    if tree[0] != "divide" or tree[2][0] != "number" or not _is_multiple(tree[1]):
        return False
    number = _unsigned(tree[1])[1] if _unsigned(tree[1])[0] == "multiply" else ["number", "1"]
    top, bottom = value_of(number), value_of(tree[2])
    return top is not None and bottom is not None and math.gcd(top.numerator, bottom.numerator) == 1 and bottom > 1


def _nodes(tree: Any) -> Iterator[Node]:
    if isinstance(tree, list):
        yield tree
        for each in tree:
            yield from _nodes(each)


def _bottoms(tree: Node) -> Iterator[Node]:
    return (each[2] for each in _nodes(tree) if each[0] == "divide" and len(each) == 3)


def _expanded(tree: Node, _exercise: Exercise) -> str:
    terms = tree[1:] if tree[0] == "add" else [tree]
    signatures = [_signature(_unsigned(each)) for each in terms]
    if None in signatures:
        return translate("Practice", "The value is right; multiply it out, without brackets.")
    return (
        ""
        if len(set(signatures)) == len(signatures)
        else translate("Practice", "The value is right; collect like terms.")
    )


def _signature(term: Node) -> tuple[tuple[str, str], ...] | None:
    """Return which powers a term consists of; None where it isn't a product of numbers and powers."""
    powers: list[tuple[str, str]] = []
    for each in _factors(term):
        if each[0] == "symbol":
            powers.append((each[1], "1"))
        elif each[0] == "power" and each[1][0] == "symbol" and each[2][0] == "number":
            powers.append((each[1][1], each[2][1]))
        elif each[0] != "number" and not _is_fraction(each):
            return None
    names = [name for name, _ in powers]
    return tuple(sorted(powers)) if len(set(names)) == len(names) else None


def _factors(term: Node) -> list[Node]:
    if term[0] == "multiply":
        return [factor for each in term[1:] for factor in _factors(each)]
    if term[0] == "negate":
        return _factors(term[1])
    if term[0] == "divide" and _unsigned(term[2])[0] == "number" and not _is_fraction(term):
        return [*_factors(term[1]), ["divide", ["number", "1"], term[2]]]
    return [term]


def _factored(tree: Node, exercise: Exercise) -> str:
    names = sorted(symbols_of(exercise.key))
    found = _degrees(tree, names[0]) if len(names) == 1 else None
    if found is None:
        return translate("Practice", "The value is right; write it as a product.")
    if found == [max(found)]:
        return translate("Practice", "The value is right; write it as a product.")
    return (
        ""
        if found == _degrees(exercise.key, names[0])
        else translate("Practice", "The value is right, but it can be factorised further.")
    )


def _degrees(tree: Node, name: str) -> list[int] | None:
    """Return the degrees of the factors of a product, and a 0 for each that has a number in common; None for others."""
    degrees: list[int] = []
    for each in _factors(tree):
        base, times = (each[1], each[2]) if each[0] == "power" else (each, ["number", "1"])
        count, coefficients = value_of(times), coefficients_of(base, name)
        if count is None or coefficients is None or not 0 < count <= _HIGHEST:
            return None
        if len(coefficients) > 1:
            if any(one.denominator != 1 for one in coefficients) or math.gcd(*map(int, coefficients)) != 1:
                degrees.append(0)
            degrees += [len(coefficients) - 1] * int(count)
    return sorted(degrees)


def coefficients_of(tree: Node, name: str) -> list[Fraction] | None:
    """Return the coefficients of a polynomial, the lowest first; None where it is none, or of a high degree."""
    values = [value_of(tree, {name: Fraction(at)}) for at in range(_HIGHEST + 2)]
    exact = [each for each in values if each is not None]
    if len(exact) != len(values):
        return None
    differences = _divided_differences(exact)
    while len(differences) > 1 and differences[-1] == 0:
        differences.pop()
    return _from_newton(differences) if len(differences) <= _HIGHEST + 1 else None


def _divided_differences(values: list[Fraction]) -> list[Fraction]:
    differences = list(values)
    for order in range(1, len(values)):
        for place in range(len(values) - 1, order - 1, -1):
            differences[place] = (differences[place] - differences[place - 1]) / order
    return differences


def _from_newton(differences: list[Fraction]) -> list[Fraction]:
    result = [differences[-1]]
    for place in range(len(differences) - 2, -1, -1):
        shifted = [Fraction(0), *result]
        result = [a - place * b for a, b in zip(shifted, [*result, Fraction(0)], strict=True)]
        result[0] += differences[place]
    return result


def is_left_over(tree: Node) -> bool:
    """Whether something isn't worked out that the task wants worked out: an integral, a limit, a sum."""
    return bool(operations_of(tree) & {"integral", "limit", "sum", "product", "derivative", "apply-derivative"})


_FORMS: Mapping[str, Callable[[Node, Exercise], str]] = MappingProxyType(
    {
        "any": _any,
        "simplest-fraction": _simplest_fraction,
        "mixed": _mixed,
        "decimal": _decimal,
        "power": _power,
        "simplest-root": _simplest_root,
        "expanded": _expanded,
        "factored": _factored,
    }
)
