"""Functions that SymPy writes as code: whatever an unknown is called, its name is no part of it."""

from __future__ import annotations

from pathlib import Path

import mpmath
import pytest
import sympy

from app.tutoring.algebra.computing.compiled import compiled


@pytest.mark.parametrize("name", ["x", "x_1,2", "lambda", 'x=__import__("pathlib").Path("{}").touch()', "x\n1/0"])
def test_a_name_that_an_integral_binds_is_never_run(tmp_path: Path, name: str) -> None:
    trace = tmp_path / "trace"
    bound, high = sympy.Symbol(name.format(trace)), sympy.Symbol("a")
    function = compiled(sympy.Integral(sympy.sin(bound), (bound, 0, high)), [high])
    assert abs(function(mpmath.pi) - 2) < 1e-9
    assert not trace.exists()


def test_the_values_are_taken_in_the_order_of_the_symbols() -> None:
    one, other = sympy.Symbol("x_1,2"), sympy.Symbol("0")
    assert compiled(one - other, [one, other])(5, 3) == 2
    assert compiled(one - other, [other, one])(5, 3) == -2
