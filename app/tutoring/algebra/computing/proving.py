"""Whether an expression is zero wherever it has a value: a proof or none. Each way has its time."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import sympy

from app.tutoring.algebra.computing.patience import attempt

_PATIENCE_S = 0.6
_ENDURANCE_S = 1.4
_MAX_WEIGHT = 20_000
_MAX_RADICALS = 5


def is_zero(value: Any) -> bool:
    """Whether that can be proven within a second or so."""
    if value == 0:
        return True
    end = time.process_time() + _ENDURANCE_S
    for way in _ways(value):
        left = min(_PATIENCE_S, end - time.process_time())
        if left > 0 and attempt(partial(way, value), left):
            return True
    return False


def is_zero_if_positive(value: Any) -> bool:
    """Whether it is zero wherever all unknowns are positive."""
    unknowns = {name: sympy.Symbol(f"{name}_", positive=True) for name in value.free_symbols}
    positive = attempt(lambda: value.subs(unknowns), _PATIENCE_S)
    return positive is not None and is_zero(positive)


def _ways(value: Any) -> Iterator[Callable[[Any], bool]]:
    if not value.free_symbols:
        yield from (_by_radicals, _by_simplifying, _by_minimal_polynomial, _by_logarithms)
        return
    if value.is_rational_function(*value.free_symbols):
        if _weight(value) <= _MAX_WEIGHT:
            yield _by_fractions
        return
    yield from (_by_expanding, _by_trigonometry, _by_simplifying, _by_exponentials, _by_logarithms)


def _by_fractions(value: Any) -> bool:
    """Bring a rational function over one denominator; exact, so that the answer is final."""
    top, _ = sympy.fraction(sympy.together(value))
    return bool(sympy.expand(top) == 0)


def _by_expanding(value: Any) -> bool:
    return bool(sympy.expand(value) == 0 or _by_fractions(sympy.powsimp(sympy.expand(value))))


def _by_trigonometry(value: Any) -> bool:
    if not value.has(sympy.functions.elementary.trigonometric.TrigonometricFunction):
        return False
    return bool(sympy.expand(sympy.expand_trig(value.rewrite(sympy.cos))) == 0 or sympy.trigsimp(value) == 0)


def _by_simplifying(value: Any) -> bool:
    return bool(sympy.simplify(value) == 0)


def _by_exponentials(value: Any) -> bool:
    rewritten = sympy.expand(value.rewrite(sympy.exp), func=True)
    return bool(rewritten == 0 or sympy.simplify(rewritten) == 0)


def _by_logarithms(value: Any) -> bool:
    if not value.has(sympy.log):
        return False
    return bool(sympy.simplify(sympy.expand_log(value)) == 0 or sympy.logcombine(value) == 0)


def _by_radicals(value: Any) -> bool:
    return bool(sympy.expand(sympy.sqrtdenest(sympy.radsimp(value))) == 0)


def _by_minimal_polynomial(value: Any) -> bool:
    """Compute with algebraic numbers, where there are few enough of them."""
    radicals = {power for power in value.atoms(sympy.Pow) if not power.exp.is_Integer}
    if len(radicals) > _MAX_RADICALS:
        return False
    unknown = sympy.Symbol("z")
    return bool(sympy.minimal_polynomial(value, unknown) == unknown)


def _weight(value: Any) -> int:
    """Return about how many terms there are when everything is multiplied out."""
    if value.is_Add:
        return sum(map(_weight, value.args))
    if value.is_Mul:
        total = 1
        for each in value.args:
            total *= _weight(each)
        return total
    if value.is_Pow and value.exp.is_Integer:
        terms, count = _weight(value.base), abs(int(value.exp))
        # Of so many terms to that power; one unknown has no more than its degree.
        size = int(sympy.binomial(count + min(terms, 6) - 1, count)) if terms > 1 else 1
        return min(size, _MAX_WEIGHT * 10)
    return 1
