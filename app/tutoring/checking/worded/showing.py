"""Trees as plain mathematics, for people: (3/4)π, √34, x² + 1."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TypeAlias

from app.tutoring.reading.tree import Node
from models.wording import translate

_Shown: TypeAlias = Callable[[list[Node]], str]


def shown(node: Node) -> str:
    """Return a tree as plain mathematics; an operation that isn't known by its name."""
    operation, *operands = node
    return _OPERATIONS[operation](operands) if operation in _OPERATIONS else str(operation)


def in_base(digits: str, base: object) -> str:
    """Return digits with the base that they are written in."""
    return translate("Tutor", "{digits} in base {base}").format(digits=digits, base=base)


def _grouped(node: Node) -> str:
    text = shown(node)
    needs = node[0] in ("add", "negate", "relation") or (node[0] in ("divide", "multiply") and "/" in text)
    return f"({text})" if needs else text


def _name(operands: list[Node]) -> str:
    return str(operands[0])


def _constant(operands: list[Node]) -> str:
    return {"pi": "π", "oo": "∞"}.get(str(operands[0]), str(operands[0]))


def _product(operands: list[Node]) -> str:
    if any(each[0] == "number" for each in operands[1:]):
        return " · ".join(map(_grouped, operands))
    return "".join(map(_grouped, operands))


def _sum(operands: list[Node]) -> str:
    return " + ".join(map(shown, operands)).replace("+ −", "− ")


def _call(operands: list[Node]) -> str:
    name, *arguments = operands
    inside = ", ".join(map(shown, arguments))
    special = {"sqrt": f"√{_grouped(arguments[0])}", "abs": f"|{inside}|"}
    return special.get(str(name), f"{name}({inside})")


def _relation(operands: list[Node]) -> str:
    signs, sides = operands
    return " ".join(f"{shown(side)} {sign}".strip() for side, sign in zip(sides, [*signs, ""], strict=True))


def _matrix(operands: list[Node]) -> str:
    return "(" + "; ".join(", ".join(map(shown, row)) for row in operands[0]) + ")"


_OPERATIONS: Mapping[str, _Shown] = MappingProxyType(
    {
        "number": _name,
        "symbol": _name,
        "constant": _constant,
        "negate": lambda operands: f"−{_grouped(operands[0])}",
        "divide": lambda operands: f"{_grouped(operands[0])}/{_grouped(operands[1])}",
        "multiply": _product,
        "add": _sum,
        "power": lambda operands: f"{_grouped(operands[0])}^{_grouped(operands[1])}",
        "call": _call,
        "degrees": lambda operands: f"{_grouped(operands[0])}°",
        "tuple": lambda operands: f"({', '.join(map(shown, operands))})",
        "list": lambda operands: ", ".join(map(shown, operands)),
        "matrix": _matrix,
        "relation": _relation,
        "based": lambda operands: in_base(str(operands[0]), shown(operands[1])),
    }
)
