"""A tree as a fast function of numbers: no algebra system, no exception, and a bounded amount of work a value.

Where a function isn't defined, or a value is too large for a float, it is None. What can't be drawn at all has no
function.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from functools import reduce
from types import MappingProxyType
from typing import Any, TypeAlias

from app.tutoring.algebra.readings import with_common_log
from app.tutoring.reading.tree import Node

Function: TypeAlias = Callable[[float], float | None]
FunctionOfTwo: TypeAlias = Callable[[float, float], float | None]

MOST_WORK = 120
"""So many operations may a value cost."""
_MOST_TERMS = 30
_ODD_SHAPES = (TypeError, ValueError, LookupError, ArithmeticError, AttributeError, RecursionError)

_Step: TypeAlias = Callable[[list[float]], float]


class _NoFunctionError(Exception):
    """The tree says something that has no value at a place."""


def function_of(node: Node, variable: str) -> Function | None:
    """Return a tree as a function of one variable; None where it isn't one."""
    step = _compiled(node, (variable,))
    if step is None:
        return None

    def function(x: float) -> float | None:
        try:
            value = step([x])
        except (ArithmeticError, ValueError, TypeError):  # a power of something negative is complex
            return None
        return value if -math.inf < value < math.inf else None

    return function


def function_of_two(node: Node, variables: tuple[str, str]) -> FunctionOfTwo | None:
    """Return a tree as a function of two variables; None where it isn't one."""
    step = _compiled(node, variables)
    if step is None:
        return None

    def function(x: float, y: float) -> float | None:
        try:
            value = step([x, y])
        except (ArithmeticError, ValueError, TypeError):
            return None
        return value if -math.inf < value < math.inf else None

    return function


def number_of(node: Node) -> float | None:
    """Return the value of a tree without unknowns; None where it has none."""
    function = function_of(node, "")
    return None if function is None else function(0.0)


def _compiled(node: Node, variables: Sequence[str]) -> _Step | None:
    compiler = _Compiler(variables)
    try:
        step = compiler.step(with_common_log(node))
    except (_NoFunctionError, *_ODD_SHAPES):
        return None
    return step if compiler.work <= MOST_WORK else None


class _Compiler:
    """Turns one tree into closures, and counts what a value will cost."""

    def __init__(self, variables: Sequence[str]) -> None:
        self._places = {name: place for place, name in enumerate(variables)}
        self._times = 1
        self.work = 0

    def step(self, node: Node) -> _Step:
        operation, *operands = node
        self.work += self._times
        if self.work > MOST_WORK:
            raise _NoFunctionError
        if operation in ("sum", "product"):
            return self._running(operation, operands)
        if operation == "cases":
            return self._cases(operands)
        if operation == "call":
            return self._call(*operands)
        if operation in _LEAVES:
            return self._leaf(operation, str(operands[0]))
        if operation == "power":
            return self._power(*operands)
        if operation not in _ARITHMETIC or not operands:
            raise _NoFunctionError
        return self._folded(_ARITHMETIC[operation], [self.step(each) for each in operands])

    def _leaf(self, operation: str, name: str) -> _Step:
        if operation == "symbol":
            if name not in self._places:
                raise _NoFunctionError
            place = self._places[name]
            return lambda values: values[place]
        value = _CONSTANTS[name] if operation == "constant" else float(name)
        if not math.isfinite(value):
            raise _NoFunctionError
        return lambda _values: value

    def _folded(self, function: Callable[..., float], steps: list[_Step]) -> _Step:
        if len(steps) == 1:
            only = steps[0]
            return lambda values: function(only(values))
        if len(steps) == 2:
            left, right = steps
            return lambda values: function(left(values), right(values))
        return lambda values: reduce(function, [each(values) for each in steps])

    def _call(self, name: str, *operands: Node) -> _Step:
        if name not in _CALLS:
            raise _NoFunctionError
        function = _CALLS[name]
        return self._folded(function, [self.step(each) for each in operands])

    def _power(self, base: Node, exponent: Node) -> _Step:
        below = self.step(base)
        ratio = _odd_ratio(exponent)
        if ratio is not None:
            return lambda values: _real_power(below(values), *ratio)
        above = self.step(exponent)
        return lambda values: math.pow(below(values), above(values))

    def _running(self, kind: str, operands: list[Node]) -> _Step:
        (_, name), low, high, body = operands
        first, last = number_of(low), number_of(high)
        if first is None or last is None or not 0 <= last - first < _MOST_TERMS:
            raise _NoFunctionError
        before, times = self._places, self._times
        place = len(before)
        self._places, self._times = {**before, name: place}, times * (int(last - first) + 1)
        term = self.step(body)
        self._places, self._times = before, times
        numbers = [float(each) for each in range(round(first), round(last) + 1)]
        gather = sum if kind == "sum" else math.prod
        return lambda values: float(gather(term([*values[:place], each]) for each in numbers))

    def _cases(self, operands: list[list[Node]]) -> _Step:
        cases = [(self._condition(condition), self.step(value)) for value, condition in operands]

        def step(values: list[float]) -> float:
            for holds, value in cases:
                if holds(values):
                    return value(values)
            raise ValueError

        return step

    def _condition(self, node: Node) -> Callable[[list[float]], bool]:
        if node[0] == "otherwise":
            return lambda _values: True
        if node[0] != "relation" or any(sign not in _SIGNS for sign in node[1]):
            raise _NoFunctionError
        signs = [_SIGNS[sign] for sign in node[1]]
        sides = [self.step(each) for each in node[2]]

        def holds(values: list[float]) -> bool:
            known = [each(values) for each in sides]
            return all(sign(a, b) for sign, a, b in zip(signs, known, known[1:], strict=False))

        return holds


def _odd_ratio(exponent: Node) -> tuple[int, int] | None:
    """Return p and q of a power p/q that something negative has, too."""
    is_negative = exponent[0] == "negate"
    ratio = exponent[1] if is_negative else exponent
    if ratio[0] != "divide" or ratio[1][0] != "number" or ratio[2][0] != "number":
        return None
    above, below = ratio[1][1], ratio[2][1]
    if not (above.isdigit() and below.isdigit()) or len(above + below) > 4 or int(below) % 2 == 0:
        return None
    return (-int(above) if is_negative else int(above)), int(below)


def _real_power(base: float, above: int, below: int) -> float:
    return math.pow(_real_root(base, below), above)


def _real_root(base: float, index: float = 2.0) -> float:
    if base < 0 and index % 2 == 1:
        return -math.pow(-base, 1 / index)
    return math.sqrt(base) if index == 2 else math.pow(base, 1 / index)


def _log(value: float, base: float) -> float:
    if base == 2:
        return math.log2(value)
    return math.log10(value) if base == 10 else math.log(value) / math.log(base)


def _factorial(value: float) -> float:
    if value < 0 or value != int(value):
        raise ValueError
    return math.gamma(value + 1)


def _above_pole(function: Callable[[float], float]) -> Callable[[float], float]:
    return lambda value: 1 / function(value)


_LEAVES = frozenset({"number", "symbol", "constant"})
_CONSTANTS: Mapping[str, float] = MappingProxyType({"e": math.e, "pi": math.pi})
_ARITHMETIC: Mapping[str, Callable[..., float]] = MappingProxyType(
    {
        "add": lambda one, other: one + other,
        "multiply": lambda one, other: one * other,
        "divide": lambda one, other: one / other,
        "negate": lambda one: -one,
        "percent": lambda one: one / 100,
        "degrees": math.radians,
        "factorial": _factorial,
    }
)
_CALLS: Mapping[str, Callable[..., Any]] = MappingProxyType(
    {
        **{name: getattr(math, name) for name in ("sin", "cos", "tan", "sinh", "cosh", "tanh", "exp")},
        **{f"a{name}": getattr(math, f"a{name}") for name in ("sin", "cos", "tan", "sinh", "cosh", "tanh")},
        "ln": math.log,
        "log10": math.log10,
        "log": _log,
        "cot": lambda value: math.cos(value) / math.sin(value),
        "sec": _above_pole(math.cos),
        "csc": _above_pole(math.sin),
        "acot": lambda value: math.pi / 2 - math.atan(value),
        "sqrt": math.sqrt,
        "root": _real_root,
        "abs": abs,
        "floor": lambda value: float(math.floor(value)),
        "ceil": lambda value: float(math.ceil(value)),
        "sgn": lambda value: float((value > 0) - (value < 0)),
        "min": min,
        "max": max,
        "mod": lambda value, modulus: value % modulus,
    }
)
_SIGNS: Mapping[str, Callable[[float, float], bool]] = MappingProxyType(
    {
        "<": lambda one, other: one < other,
        "<=": lambda one, other: one <= other,
        ">": lambda one, other: one > other,
        ">=": lambda one, other: one >= other,
        "=": lambda one, other: one == other,
        "!=": lambda one, other: one != other,
    }
)
