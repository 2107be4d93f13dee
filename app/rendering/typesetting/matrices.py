"""Affine transformations of a plane, as SVG writes them. Pure arithmetic."""

from __future__ import annotations

import math
import re
from typing import TypeAlias

Matrix: TypeAlias = tuple[float, float, float, float, float, float]
IDENTITY: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
_STEP = re.compile(r"(translate|scale|rotate|matrix)\(([^)]*)\)")
_SPACE = re.compile(r"[,\s]+")


def product(left: Matrix, right: Matrix) -> Matrix:
    """Return the transformation that does `right`, then `left`."""
    a, b, c, d, e, f = left
    k, l, m, n, o, p = right  # noqa: E741
    if b == 0.0 == c and l == 0.0 == m:
        return (a * k, 0.0, 0.0, d * n, a * o + e, d * p + f)
    return (a * k + c * l, b * k + d * l, a * m + c * n, b * m + d * n, a * o + c * p + e, b * o + d * p + f)


def parse(text: str) -> Matrix:
    """Return what a `transform` attribute says.

    Raises:
        ValueError: A number is none, or one is missing.
    """
    matrix = IDENTITY
    for name, arguments in _STEP.findall(text):
        matrix = product(matrix, _step(name, [float(number) for number in _SPACE.split(arguments.strip())]))
    return matrix


def written(matrix: Matrix) -> str:
    """Return it as the attribute's value; empty for the identity."""
    a, b, c, d, e, f = matrix
    if b == 0.0 == c:
        moved = f"translate({e:.6g},{f:.6g})" if e or f else ""
        if a == 1.0 == d:
            return moved
        return f"{moved}scale({a:.6g},{d:.6g})"
    return f"matrix({a:.6g},{b:.6g},{c:.6g},{d:.6g},{e:.6g},{f:.6g})"


def moved(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    """Return where the point goes."""
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def _step(name: str, numbers: list[float]) -> Matrix:
    if name == "translate":
        return (1.0, 0.0, 0.0, 1.0, numbers[0], numbers[1] if len(numbers) > 1 else 0.0)
    if name == "scale":
        return (numbers[0], 0.0, 0.0, numbers[-1], 0.0, 0.0)
    if name == "rotate":
        return _rotation(*numbers)
    a, b, c, d, e, f = numbers
    return (a, b, c, d, e, f)


def _rotation(degrees: float, x: float = 0.0, y: float = 0.0) -> Matrix:
    sine, cosine = math.sin(math.radians(degrees)), math.cos(math.radians(degrees))
    turned: Matrix = (cosine, sine, -sine, cosine, 0.0, 0.0)
    return product(product((1.0, 0.0, 0.0, 1.0, x, y), turned), (1.0, 0.0, 0.0, 1.0, -x, -y))
