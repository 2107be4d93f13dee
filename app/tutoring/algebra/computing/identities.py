"""Whether two expressions have the same value wherever both have one: the task `same`. They are tried at many points.

That they differ is always shown by a point. Agreement at all points, to many digits, is taken for equality.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import mpmath
import sympy

from app.tutoring.algebra.binding import free_of
from app.tutoring.algebra.computing.conditions import are_equal, valued
from app.tutoring.algebra.computing.evaluating import Function, at, function_of
from app.tutoring.algebra.computing.kinds import COMPLEX, DIGITS, REALS
from app.tutoring.algebra.computing.naming import name_of
from app.tutoring.algebra.computing.turning import domain_places
from app.tutoring.algebra.computing.values import RefusedError, value_of
from app.tutoring.reading.tree import has_i, operations_of, symbols_of
from models.wording import marked

_VALUES = tuple(
    map(
        Fraction,
        ("1", "2", "3", "-1", "-2", "1/2", "5", "-3", "-1/2", "7/3", "10", "-7/2", "1/10", "-9", "0.7", "37/53"),
    )
)
_FIRST = (2, 3, 5, 7, 11, 13)
_SIGNS = ((1, 1, 1, 1), (1, -1, 1, 1), (-1, 1, -1, 1), (-1, -1, 1, -1))


def same(one: Any, other: Any, whole: list[str] | None = None) -> dict[str, Any]:
    """Compare two expressions.

    Args:
        one: A tree.
        other: What is said to be equal to it.
        whole: Unknowns that stand for whole numbers from 1.

    Returns:
        `same`: null where neither has a value that can be computed.
        `point`, `values`: where they differ, and by what; `partly`: they differ for negative numbers only.
        `without`: numbers at which one has a value and the other hasn't: `[written, which one hasn't]`.
        `constant`: an integral's constant is missing. `rounded`: the second is the first, rounded.
    """
    with mpmath.workdps(DIGITS):
        is_approximate = other[0] == "rounded"
        one, other = (each[1] if each[0] == "rounded" else each for each in (one, other))
        if "matrix" in operations_of(one) | operations_of(other):
            return _same_matrices(one, other)
        missing = _lacks_constant(one, other)
        before, after = _derived(one, other)
        result = _same(before, after, whole or [], 0 if is_approximate else 2)
        return {
            **result,
            "constant": missing and result["same"] is True,
            "derived": sorted(_variables(one) | _variables(other)),
        }


def _same(one: Any, other: Any, whole: list[str], least: int) -> dict[str, Any]:
    kind = COMPLEX if has_i(one) or has_i(other) else REALS
    left, right = function_of(one, kind), function_of(other, kind)
    names = sorted(free_of(one) | free_of(other))
    agreed, differing, lacking = [], [], []
    for point in _points(names, sorted({*whole, *_counted(one), *_counted(other)})):
        values = at(left, valued(point)), at(right, valued(point))
        if values[0] is None or values[1] is None:
            lacking += [(point, values[0] is None)] if values[0] is not values[1] else []
        elif are_equal(*values):
            agreed.append(point)
        else:
            differing.append((point, values))
    if differing and _is_rounded(other, *differing[0][1], names, least):
        return {"same": True, "rounded": name_of(differing[0][1][0])[0], **_NOTHING}
    if not differing:
        return {
            **_NOTHING,
            "same": True if agreed else None,
            "rounded": None,
            "without": _without(left, right, one, other, names, lacking),
        }
    point, values = differing[0]
    return {
        **_NOTHING,
        "same": False,
        "rounded": None,
        "point": {name: str(value) for name, value in point.items()},
        "values": [name_of(value)[0] for value in values],
        "partly": len(agreed) >= 3 and all(any(value < 0 for value in each.values()) for each, _ in differing),
    }


_NOTHING: dict[str, Any] = {"point": None, "values": None, "partly": False, "without": []}


def _points(names: list[str], whole: list[str]) -> Iterator[dict[str, Fraction]]:
    if not names:
        yield {}
    elif all(name in whole for name in names):
        yield from (
            dict(zip(names, map(Fraction, values), strict=True))
            for values in itertools.product((1, 2, 3, 5), repeat=min(len(names), 3))
        )
    elif len(names) == 1:
        yield from ({names[0]: value} for value in _VALUES)
    elif len(names) > len(_FIRST):
        raise RefusedError(marked("Tutor", "there are too many unknowns"))
    else:
        for signs, divisor in itertools.product(_SIGNS, (Fraction(1), Fraction(3), Fraction(7, 2))):
            yield {
                name: Fraction(_FIRST[place]) * (1 if name in whole else signs[place % 4] / divisor)
                for place, name in enumerate(names)
            }


def _counted(node: Any) -> set[str]:
    """Return the unknowns that can only be whole numbers: the n in a sum up to n, in n!."""
    if not isinstance(node, list) or not node:
        return set()
    own: set[str] = set()
    if node[0] in ("sum", "product"):
        own = symbols_of(node[2:4])
    elif node[0] == "factorial" or (node[0] == "call" and node[1] == "binomial"):
        own = symbols_of(node[1:])
    return own.union(*(_counted(each) for each in node))


def _is_rounded(node: Any, exact: Any, stated: Any, names: list[str], least: int) -> bool:
    inner = node[1] if node[0] == "negate" else node
    hidden = 2 if inner[0] == "percent" else 0  # 66.67 % has four decimals
    inner = inner[1] if hidden else inner
    if names or inner[0] != "number":
        return False
    decimals = len(inner[1].partition(".")[2]) + hidden
    return decimals >= least and abs(exact - stated) <= mpmath.mpf("0.51") / 10**decimals


def _without(
    left: Function, right: Function, one: Any, other: Any, names: list[str], lacking: list[Any]
) -> list[list[Any]]:
    """Return where one expression has a value and the other hasn't."""
    found = [(", ".join(f"{name} = {value}" for name, value in point.items()), side) for point, side in lacking[:1]]
    if len(names) == 1 and not found:
        for place in domain_places(["add", one, other], names[0]):
            values = [at(each, valued({names[0]: place})) for each in (left, right)]
            if (values[0] is None) != (values[1] is None):
                found.append((f"{names[0]} = {name_of(place)[0]}", values[0] is None))
    return [[written, "first" if side else "second", bool(lacking)] for written, side in list(dict.fromkeys(found))[:4]]


# --- integrals without bounds ---


def _variables(node: Any) -> set[str]:
    if not isinstance(node, list) or not node:
        return set()
    own = {node[2][1]} if node[0] == "integral" and len(node) == 3 else set()
    return own.union(*(_variables(each) for each in node))


def _derived(one: Any, other: Any) -> tuple[Any, Any]:
    variables = sorted(_variables(one) | _variables(other))
    if not variables:
        return one, other
    return tuple(["derivative", each, ["symbol", variables[0]], ["number", "1"]] for each in (one, other))  # type: ignore[return-value]


def _lacks_constant(one: Any, other: Any) -> bool:
    return bool(_variables(one)) and not _variables(other) and not symbols_of(other) - symbols_of(one)


# --- matrices ---


def _same_matrices(one: Any, other: Any) -> dict[str, Any]:
    before, after = value_of(one), value_of(other)
    shapes = [getattr(each, "shape", None) for each in (before, after)]
    if shapes[0] != shapes[1]:
        return {
            **_NOTHING,
            "same": False,
            "rounded": None,
            "constant": False,
            "derived": [],
            "values": [_written(before), _written(after)],
        }
    is_same = sympy.simplify(before - after) == before * 0 if shapes[0] else sympy.simplify(before - after) == 0
    names = (before - after).free_symbols
    if not is_same and names:
        return {**_NOTHING, "same": None, "rounded": None, "constant": False, "derived": []}
    values = None if is_same else [_written(before), _written(after)]
    return {**_NOTHING, "same": bool(is_same), "rounded": None, "constant": False, "derived": [], "values": values}


def _written(value: Any) -> str:
    if not hasattr(value, "tolist"):
        return str(value)
    return "(" + "; ".join(", ".join(str(each) for each in row) for row in value.tolist()) + ")"
