"""Trees of mathematics as SymPy's values, each operation by name and within bounds. No text is parsed or evaluated.

Imported by the child process only: SymPy takes half a second to import, and can take for ever to compute.
"""

from __future__ import annotations

import math
import operator
import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

import sympy

from app.tutoring.algebra.computing import bounds
from app.tutoring.algebra.computing.bounds import RefusedError, bounded
from models.wording import marked

__all__ = ["RefusedError", "value_of"]

_MAX_NODES = 40_000
_MAX_SIDE = 8
_MAX_ORDER = 20
_MAX_TERMS = 1_000_000
_MAX_NAME = 60
_NUMBER = re.compile(r"[0-9]{1,400}(\.[0-9]{1,400})?|\.[0-9]{1,400}", re.ASCII)

Symbols = Callable[[str], Any]


def value_of(node: Any, symbols: Symbols = sympy.Symbol) -> Any:
    """Return a tree as a SymPy expression.

    Args:
        node: An expression, without relations.
        symbols: Makes the unknowns.

    Raises:
        RefusedError: It holds something else, what could be meant in two ways (`log` without a base; see `readings`),
            or what would be too large.
    """
    _check_size(node)
    value = _value(node, symbols)
    if value.has(sympy.nan, sympy.zoo):
        raise RefusedError(marked("Tutor", "that isn't defined"))
    return value


def real_symbol(name: str) -> Any:
    """Return an unknown that is a real number."""
    return sympy.Symbol(name, real=True)


def _check_size(node: Any) -> None:
    waiting, count = [node], 0
    while waiting:
        count += 1
        if count > _MAX_NODES:
            raise RefusedError(marked("Tutor", "it is too long"))
        each = waiting.pop()
        if isinstance(each, list):
            waiting.extend(each)


def _value(node: Any, symbols: Symbols) -> Any:
    if not isinstance(node, list) or len(node) < 2 or not isinstance(node[0], str):
        raise RefusedError(marked("Tutor", "this is no expression"))
    operation, *operands = node
    if operation in _LEAVES:
        return _LEAVES[operation](operands[0], symbols)
    if operation in _BINDERS:
        return _BINDERS[operation](operands, symbols)
    if operation == "call":
        return _call(operands, symbols)
    if operation not in _ARITHMETIC:
        raise RefusedError(marked("Tutor", "{name} is no expression"), name=operation[:40])
    if operation == "unit":
        operands = operands[:1]
    return _applied(_ARITHMETIC[operation], [_value(each, symbols) for each in operands])


def _call(operands: list[Any], symbols: Symbols) -> Any:
    name, *arguments = operands
    if not isinstance(name, str) or name not in _CALLS:
        raise RefusedError(marked("Tutor", "{name} isn't known here"), name=str(name)[:40])
    if not arguments:
        raise RefusedError(marked("Tutor", "{name} is of nothing"), name=name)
    values = [_value(each, symbols) for each in arguments]
    if name != "det" and any(isinstance(value, sympy.MatrixBase) for value in values):
        raise RefusedError(marked("Tutor", "{name} of a matrix isn't known here"), name=name)
    return _applied(_CALLS[name], values)


def _applied(function: Callable[..., Any], values: list[Any]) -> Any:
    try:
        return bounded(function(*values))
    except RefusedError:
        raise
    except (TypeError, ValueError, ArithmeticError, AttributeError):
        raise RefusedError(marked("Tutor", "something doesn't fit together")) from None


def _number(digits: Any, _symbols: Symbols) -> Any:
    if not isinstance(digits, str) or not _NUMBER.fullmatch(digits):
        raise RefusedError(marked("Tutor", "a number is none"))
    return sympy.Rational(digits)


def _symbol(name: Any, symbols: Symbols) -> Any:
    if not isinstance(name, str) or not 0 < len(name) <= _MAX_NAME:
        raise RefusedError(marked("Tutor", "an unknown has no name"))
    return symbols(name)


def _constant(name: Any, _symbols: Symbols) -> Any:
    known = {"pi": sympy.pi, "e": sympy.E, "i": sympy.I, "oo": sympy.oo}
    if not isinstance(name, str) or name not in known:
        raise RefusedError(marked("Tutor", "a constant isn't known here"))
    return known[name]


def _matrix(operands: list[Any], symbols: Symbols) -> Any:
    rows = operands[0]
    if not isinstance(rows, list) or not rows or not all(isinstance(row, list) and row for row in rows):
        raise RefusedError(marked("Tutor", "a matrix is none"))
    if len(rows) > _MAX_SIDE or max(map(len, rows)) > _MAX_SIDE:
        raise RefusedError(marked("Tutor", "a matrix is too large"))
    if len({len(row) for row in rows}) != 1:
        raise RefusedError(marked("Tutor", "the rows of a matrix are of different lengths"))
    return sympy.ImmutableMatrix([[_scalar(each, symbols) for each in row] for row in rows])


def _order(node: Any) -> int:
    if isinstance(node, list) and len(node) == 2 and isinstance(node[1], str) and node[1].isdigit():
        order = int(node[1][:5])
        if order <= _MAX_ORDER:
            return order
    raise RefusedError(marked("Tutor", "a derivative is of too high an order"))


def _bound_symbol(node: Any, symbols: Symbols) -> Any:
    """Return the variable that something runs over."""
    variable = _value(node, symbols)
    if not variable.is_Symbol:
        raise RefusedError(marked("Tutor", "what should be a variable is none"))
    return variable


def _scalar(node: Any, symbols: Symbols) -> Any:
    value = _value(node, symbols)
    if isinstance(value, sympy.MatrixBase):
        raise RefusedError(marked("Tutor", "a matrix stands where a number should"))
    return value


def _derivative(operands: list[Any], symbols: Symbols) -> Any:
    body, variable, order = _parts(operands, 3)
    return sympy.diff(_scalar(body, symbols), _bound_symbol(variable, symbols), _order(order))


def _integral(operands: list[Any], symbols: Symbols) -> Any:
    if len(operands) not in (2, 4):
        raise RefusedError(marked("Tutor", "an integral is incomplete"))
    body, variable, *limits = operands
    over: Any = _bound_symbol(variable, symbols)
    if limits:
        over = (over, *(_scalar(each, symbols) for each in limits))
    return sympy.Integral(_scalar(body, symbols), over)


def _limit(operands: list[Any], symbols: Symbols) -> Any:
    body, variable, point, side = _parts(operands, 4)
    if side not in ("", "+", "-"):
        raise RefusedError(marked("Tutor", "a side of a limit is none"))
    at, over = _scalar(point, symbols), _bound_symbol(variable, symbols)
    if at.is_infinite:
        side = "-" if at.is_positive else "+"
    return sympy.Limit(_scalar(body, symbols), over, at, side or "+-")


def _running(kind: Callable[..., Any]) -> Callable[[list[Any], Symbols], Any]:
    def run(operands: list[Any], symbols: Symbols) -> Any:
        variable, low, high, body = _parts(operands, 4)
        first, last = _scalar(low, symbols), _scalar(high, symbols)
        if first.is_Rational and last.is_Rational and abs(last - first) > _MAX_TERMS:
            raise RefusedError(marked("Tutor", "a sum has too many terms"))
        return kind(_scalar(body, symbols), (_bound_symbol(variable, symbols), first, last))

    return run


def _based(operands: list[Any], symbols: Symbols) -> Any:
    digits, base = _parts(operands, 2)
    root = _value(base, symbols)
    if not isinstance(digits, str) or len(digits) > _MAX_NAME or not root.is_Integer:
        raise RefusedError(marked("Tutor", "a number isn't one of its base"))
    try:
        return sympy.Integer(int(digits, int(root)))
    except ValueError:
        raise RefusedError(marked("Tutor", "a number isn't one of its base")) from None


def _parts(operands: list[Any], count: int) -> list[Any]:
    if len(operands) != count:
        raise RefusedError(marked("Tutor", "something is missing"))
    return operands


def _add(*summands: Any) -> Any:
    if any(isinstance(each, sympy.MatrixBase) for each in summands):
        return sum(summands[1:], start=summands[0])
    return sympy.Add(*summands)


def _multiply(*factors: Any) -> Any:
    if sum(bounds.bits_of(each) for each in factors) > 2 * bounds.MAX_BITS:
        raise RefusedError(marked("Tutor", "a number is too large"))
    if any(isinstance(each, sympy.MatrixBase) for each in factors):
        return math.prod(factors[1:], start=factors[0])
    return sympy.Mul(*factors)


def _ambiguous_log(value: Any, base: Any = None) -> Any:
    if base is None:
        if value == 1:
            return sympy.Integer(0)
        raise RefusedError(marked("Tutor", "log has no base: 10 or e could be meant"))
    return bounds.logarithm(value, base)


def _determinant(matrix: Any) -> Any:
    return matrix.det() if isinstance(matrix, sympy.MatrixBase) else sympy.Abs(matrix)


_LEAVES: Mapping[str, Callable[..., Any]] = MappingProxyType(
    {"number": _number, "symbol": _symbol, "constant": _constant}
)
_BINDERS: Mapping[str, Callable[[list[Any], Symbols], Any]] = MappingProxyType(
    {
        "derivative": _derivative,
        "integral": _integral,
        "limit": _limit,
        "sum": _running(sympy.Sum),
        "product": _running(sympy.Product),
        "based": _based,
        "matrix": _matrix,
    }
)
_ARITHMETIC: Mapping[str, Callable[..., Any]] = MappingProxyType(
    {
        "add": _add,
        "multiply": _multiply,
        "divide": bounds.divide,
        "power": bounds.power,
        "negate": lambda value: -value,
        "percent": lambda value: value / 100,
        "degrees": lambda value: value * sympy.pi / 180,
        "factorial": bounds.factorial,
        "unit": lambda value: value,
    }
)
_CALLS: Mapping[str, Callable[..., Any]] = MappingProxyType(
    {
        **{name: getattr(sympy, name) for name in ("sin", "cos", "tan", "cot", "sec", "csc", "floor", "sqrt")},
        **{name: getattr(sympy, name) for name in ("asin", "acos", "atan", "acot")},
        **{name: bounds.hyperbolic(getattr(sympy, name)) for name in ("sinh", "cosh", "tanh")},
        "exp": bounds.exponential,
        "ln": lambda value: bounds.logarithm(value, sympy.E),
        "log": _ambiguous_log,
        "log10": lambda value: bounds.logarithm(value, sympy.Integer(10)),
        "abs": sympy.Abs,
        "ceil": sympy.ceiling,
        "sgn": sympy.sign,
        "min": sympy.Min,
        "max": sympy.Max,
        "root": bounds.root,
        "binomial": bounds.binomial,
        "gcd": bounds.of_whole(math.gcd),
        "lcm": bounds.of_whole(math.lcm),
        "mod": bounds.of_whole(operator.mod),
        "det": _determinant,
    }
)
