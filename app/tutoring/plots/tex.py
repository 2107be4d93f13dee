"""A tree as LaTeX, to name a curve by. What isn't known here has no name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from app.tutoring.reading.tree import Node
from app.tutoring.reading.vocabulary import GREEK

_SUM, _PRODUCT, _POWER, _ATOM = range(4)
_RELATIONS: Mapping[str, str] = MappingProxyType(
    {"<=": r"\le", ">=": r"\ge", "!=": r"\ne", "=": "=", "<": "<", ">": ">"}
)
_CONSTANTS: Mapping[str, str] = MappingProxyType({"pi": r"\pi", "oo": r"\infty", "e": "e", "i": "i"})
_NAMES: Mapping[str, str] = MappingProxyType(
    {"log10": r"\log", "asin": r"\arcsin", "acos": r"\arccos", "atan": r"\arctan", "log": r"\log", "ln": r"\ln"}
)
_PLAIN = frozenset({"sin", "cos", "tan", "cot", "sec", "csc", "sinh", "cosh", "tanh", "exp", "min", "max"})
_FENCED: Mapping[str, tuple[str, str]] = MappingProxyType(
    {"abs": ("|", "|"), "floor": (r"\lfloor ", r" \rfloor"), "ceil": (r"\lceil ", r" \rceil")}
)


class _NoNameError(Exception):
    """It can't be written here."""


def tex_of(node: Node) -> str | None:
    """Return a tree as LaTeX; None where it can't be written."""
    try:
        return _written(node)[0]
    except (_NoNameError, LookupError, TypeError, ValueError, RecursionError):
        return None


def symbol_tex(name: str) -> str:
    """Return the name of an unknown as LaTeX."""
    letter, _, index = name.partition("_")
    shown = f"\\{letter}" if f"\\{letter}" in GREEK else letter
    return f"{shown}_{{{index}}}" if index else shown


def _written(node: Node) -> tuple[str, int]:
    """Return the LaTeX of a tree and how tightly it holds together."""
    operation, *operands = node
    if operation not in _WRITERS:
        raise _NoNameError
    return _WRITERS[operation](*operands)


def _inside(node: Node, least: int) -> str:
    """Return the LaTeX of an operand, in brackets where it would fall apart."""
    tex, level = _written(node)
    return tex if level >= least else rf"\left({tex}\right)"


def _add(*operands: Node) -> tuple[str, int]:
    tex = _inside(operands[0], _SUM)
    for each in operands[1:]:
        if each[0] == "negate":
            tex += f" - {_inside(each[1], _PRODUCT)}"
        else:
            tex += f" + {_inside(each, _PRODUCT)}"
    return tex, _SUM


def _multiply(*operands: Node) -> tuple[str, int]:
    factors = [_factor(each, place, len(operands)) for place, each in enumerate(operands)]
    tex = factors[0]
    for factor in factors[1:]:
        tex += (r" \cdot " if factor[:1] in "0123456789." or factor.startswith("\\frac{") else " ") + factor
    return tex, _PRODUCT


def _factor(node: Node, place: int, count: int) -> str:
    """Return a factor; of a function without brackets it must be clear where its argument ends."""
    if node[0] == "call" and place == count - 1:
        return _written(node)[0]
    return _inside(node, _POWER if place or (node[0] == "call" and count > 1) else _PRODUCT)


def _divide(above: Node, below: Node) -> tuple[str, int]:
    return rf"\frac{{{_written(above)[0]}}}{{{_written(below)[0]}}}", _POWER


def _power(base: Node, exponent: Node) -> tuple[str, int]:
    above = _written(exponent)[0]
    if base[0] == "call" and base[1] in _PLAIN and exponent[0] == "number":
        return rf"\{base[1]}^{{{above}}} {_argument(base[2])}", _PRODUCT
    inner = _inside(base, _ATOM)
    return f"{inner}^{{{above}}}", _POWER


def _call(name: str, *operands: Node) -> tuple[str, int]:
    if name == "sqrt":
        return rf"\sqrt{{{_written(operands[0])[0]}}}", _POWER
    if name == "root":
        return rf"\sqrt[{_written(operands[1])[0]}]{{{_written(operands[0])[0]}}}", _POWER
    if name in _FENCED:
        left, right = _FENCED[name]
        return f"{left}{_written(operands[0])[0]}{right}", _ATOM
    shown = _NAMES.get(name) or (f"\\{name}" if name in _PLAIN else rf"\operatorname{{{name}}}")
    if name == "log" and len(operands) == 2:
        return f"{shown}_{{{_written(operands[1])[0]}}} {_argument(operands[0])}", _PRODUCT
    if len(operands) > 1:
        return rf"{shown}\left({', '.join(_written(each)[0] for each in operands)}\right)", _PRODUCT
    return f"{shown} {_argument(operands[0])}", _PRODUCT


def _argument(node: Node) -> str:
    """Return what a function is of: without brackets where it is a letter, a number, or a product of both."""
    tex, level = _written(node)
    is_short = node[0] in ("symbol", "number", "constant") or (
        node[0] == "multiply" and node[1][0] == "number" and node[2][0] == "symbol" and len(node) == 3
    )
    return tex if is_short or (level == _ATOM and tex.startswith("|")) else rf"\left({tex}\right)"


def _relation(operators: list[str], sides: list[Node]) -> tuple[str, int]:
    tex = _written(sides[0])[0]
    for operator, side in zip(operators, sides[1:], strict=True):
        tex += f" {_RELATIONS[operator]} {_written(side)[0]}"
    return tex, _SUM - 1


def _cases(*cases: list[Node]) -> tuple[str, int]:
    rows = r" \\ ".join(f"{_written(value)[0]} & {_condition(condition)}" for value, condition in cases)
    return rf"\begin{{cases}} {rows} \end{{cases}}", _ATOM


def _condition(node: Node) -> str:
    return r"\text{otherwise}" if node == ["otherwise"] else _written(node)[0]


def _running(sign: str) -> Callable[..., tuple[str, int]]:
    def written(variable: Node, low: Node, high: Node, body: Node) -> tuple[str, int]:
        bounds = f"_{{{_written(variable)[0]} = {_written(low)[0]}}}^{{{_written(high)[0]}}}"
        return rf"{sign}{bounds} {_inside(body, _PRODUCT)}", _PRODUCT - 1

    return written


def _applied(name: str, *operands: Node) -> tuple[str, int]:
    return f"{symbol_tex(name)}({', '.join(_written(each)[0] for each in operands)})", _ATOM


def _derived(name: str, primes: int, *operands: Node) -> tuple[str, int]:
    tex, level = _applied(name, *operands)
    return tex.replace("(", "'" * primes + "(", 1), level


_WRITERS: Mapping[str, Callable[..., tuple[str, int]]] = MappingProxyType(
    {
        "number": lambda digits: (digits, _ATOM),
        "symbol": lambda name: (symbol_tex(name), _ATOM),
        "constant": lambda name: (_CONSTANTS[name], _ATOM),
        "add": _add,
        "negate": lambda inside: (f"-{_inside(inside, _PRODUCT)}", _SUM),
        "multiply": _multiply,
        "divide": _divide,
        "power": _power,
        "percent": lambda inside: (rf"{_inside(inside, _ATOM)}\%", _POWER),
        "degrees": lambda inside: (rf"{_inside(inside, _ATOM)}^{{\circ}}", _POWER),
        "factorial": lambda inside: (f"{_inside(inside, _ATOM)}!", _POWER),
        "call": _call,
        "relation": _relation,
        "cases": _cases,
        "tuple": lambda *each: (rf"\left({', '.join(_written(one)[0] for one in each)}\right)", _ATOM),
        "sum": _running(r"\sum"),
        "product": _running(r"\prod"),
        "apply": _applied,
        "apply-derivative": _derived,
    }
)
