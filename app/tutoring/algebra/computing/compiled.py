"""SymPy's values as functions of numbers. SymPy writes them as code, so no name that somebody typed may get into it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import sympy


def compiled(value: Any, symbols: Sequence[Any]) -> Callable[..., Any]:
    """Return a value as a function of some of its unknowns, for mpmath's numbers.

    Args:
        value: An expression; what it binds may have any name.
        symbols: In the order of the arguments.
    """
    own = sorted({*value.atoms(sympy.Symbol), *symbols}, key=str)
    harmless = {symbol: sympy.Dummy(f"u{place}") for place, symbol in enumerate(own)}
    function: Callable[..., Any] = sympy.lambdify(
        [harmless[each] for each in symbols], value.xreplace(harmless), "mpmath"
    )
    return function
