"""What was computed as a person writes it: the task `written`."""

from __future__ import annotations

from typing import Any

import mpmath
import sympy

from app.tutoring.algebra.computing.evaluating import at, function_of
from app.tutoring.algebra.computing.kinds import COMPLEX, DIGITS
from app.tutoring.algebra.computing.naming import name_of
from app.tutoring.algebra.computing.values import value_of
from app.tutoring.reading.tree import symbols_of

_LONGEST = 120


def written(one: Any) -> dict[str, Any]:
    """Write an expression shortly.

    Returns:
        `text`: empty where it can't be done shortly. `digits`: of a real number; else empty.
    """
    if not symbols_of(one):
        with mpmath.workdps(DIGITS):
            value = at(function_of(one, COMPLEX), {})
            if value is None:
                return {"text": "", "digits": ""}
            real = _tidy(value)
            return {"text": name_of(real)[0], "digits": "" if isinstance(real, mpmath.mpc) else mpmath.nstr(real, 40)}
    text = str(sympy.simplify(value_of(one))).replace("**", "^").replace("*", "·")
    return {"text": text if len(text) <= _LONGEST else "", "digits": ""}


def _tidy(value: Any) -> Any:
    return mpmath.re(value) if abs(mpmath.im(value)) < mpmath.mpf(10) ** -25 else value
