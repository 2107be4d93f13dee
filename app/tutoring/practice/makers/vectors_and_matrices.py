"""Exercises in vectors and matrices."""

from __future__ import annotations

import math
import random
from fractions import Fraction

from app.tutoring.practice.draft import Draft, Level, nonzero, roots, solutions, until, value
from app.tutoring.practice.exercise import Practice
from app.tutoring.practice.writing import bracketed, column, rows, times
from app.tutoring.reading.atoms import read
from app.tutoring.reading.tree import Node
from app.tutoring.sentences import Sentence

_SUMS = (
    Practice.tr("Place by place."),
    Practice.tr("Multiply each entry by its factor, then add what stands at the same place."),
)
_DOT = (
    Practice.tr("It isn't a vector that comes out."),
    Practice.tr("Multiply what stands at the same place and add; a length is the root of squares."),
)
_PRODUCTS = (
    Practice.tr("Rows meet columns."),
    Practice.tr("Each entry is a row of the first times a column of the second."),
)
_SQUARE = (
    Practice.tr("Look at the two diagonals."),
    Practice.tr("Multiply along the diagonals and subtract; for an inverse, divide by that."),
)

Rows = list[list[int]]


def _vectors(rng: random.Random) -> Draft:
    size = rng.choice((2, 2, 3))
    u, v = _vector(rng, size), _vector(rng, size)
    a, b = until(lambda: (nonzero(rng, 5), nonzero(rng, 5)), lambda drawn: drawn != (1, 1))
    result = [a * one + b * other for one, other in zip(u, v, strict=True)]
    operator, size_of_b = ("+", b) if b > 0 else ("-", -b)
    task = f"{_factor(a)}{column(u)} {operator} {_factor(size_of_b)}{column(v)}"
    worked = (
        Practice.tr("The multiples: ${one}$ and ${other}$.", one=column([a * each for each in u]),
            other=column([b * each for each in v])),
        Practice.tr("Their sum: ${result}$.", result=column(result)),
    )  # fmt: skip
    asked = rng.choice((Practice.tr("Work out ${task}$."), Practice.tr("What is ${task}$?"))).put(task=task)
    return Draft(asked, column(result), value(task), worked, _SUMS)


def _factor(number: int) -> str:
    return "" if number == 1 else "-" if number == -1 else str(number)


def _between_points(rng: random.Random) -> Draft:
    size = rng.choice((2, 3))
    p, q = _vector(rng, size), _vector(rng, size)
    result = [other - one for one, other in zip(p, q, strict=True)]
    asked = Practice.tr(
        "Which vector leads from ${p}$ to ${q}$?", p=f"P({', '.join(map(str, p))})", q=f"Q({', '.join(map(str, q))})"
    )
    worked = (
        Practice.tr("End minus start: ${step}$.",
            step=column([f"{other} - {bracketed(one)}" for one, other in zip(p, q, strict=True)])),
        Practice.tr("So it is ${result}$.", result=column(result)),
    )  # fmt: skip
    task = f"{column(q)} - {column(p)}"
    return Draft(asked, column(result), value(task), worked, _SUMS)


def _matrix_sum(rng: random.Random) -> Draft:
    a, b, one, other = _matrix(rng), _matrix(rng), rng.randint(1, 4), nonzero(rng, 4)
    if (one, other) == (1, 1):
        one = 2
    result = [[one * x + other * y for x, y in zip(*pair, strict=True)] for pair in zip(a, b, strict=True)]
    operator, size_of_b = ("+", other) if other > 0 else ("-", -other)
    task = f"{_factor(one)}{rows(a)} {operator} {_factor(size_of_b)}{rows(b)}"
    worked = (Practice.tr("Place by place: ${result}$.", result=rows(result)),)
    return Draft(Practice.tr("Work out ${task}$.", task=task), rows(result), value(task), worked, _SUMS)


def _dot(rng: random.Random) -> Draft:
    size = rng.choice((2, 3, 3))
    u, v = _vector(rng, size), _vector(rng, size)
    result = sum(one * other for one, other in zip(u, v, strict=True))
    step = " + ".join(rf"{bracketed(one)} \cdot {bracketed(other)}" for one, other in zip(u, v, strict=True))
    asked = rng.choice(
        (Practice.tr("Find the scalar product of ${u}$ and ${v}$."), Practice.tr("What is ${u} \\cdot {v}$?"))
    )
    worked = (Practice.tr("Place by place: ${step} = {result}$.", step=step, result=result),)
    # As a row times a column.
    task = f"{rows([u])} {column(v)}"
    return Draft(asked.put(u=column(u), v=column(v)), str(result), value(task), worked, _DOT)


def _length(rng: random.Random) -> Draft:
    size = rng.choice((2, 3))
    u = until(lambda: _vector(rng, size), lambda drawn: _outside(sum(each * each for each in drawn)) > 0)
    square = sum(each * each for each in u)
    outside = _outside(square)
    inside = square // outside**2
    key = str(outside) if inside == 1 else rf"{_factor(outside)}\sqrt{{{inside}}}"
    step = " + ".join(f"{bracketed(each)}^{{2}}" for each in u)
    worked = (
        Practice.tr("The squares: ${step} = {square}$.", step=step, square=square),
        Practice.tr("The root of that is ${key}$.", key=key),
    )
    asked = rng.choice(
        (
            Practice.tr("How long is the vector ${u}$, exactly?"),
            Practice.tr("Find the length of ${u}$, as a simplified root."),
        )
    )
    return Draft(
        asked.put(u=column(u)), key, value(rf"\sqrt{{{step}}}"), worked, _DOT, form="simplest-root"
    )  # fmt: skip


def _outside(square: int) -> int:
    return max(each for each in range(1, math.isqrt(square) + 1) if square % (each * each) == 0)


def _perpendicular(rng: random.Random) -> Draft:
    a, c, key = nonzero(rng, 6), nonzero(rng, 6), nonzero(rng, 8)
    b = until(lambda: nonzero(rng, 8), lambda drawn: a * key % drawn == 0)
    d = -a * key // b
    u, v = (column([a, b]), column(["k", d])) if rng.random() < 0.6 else (column([a, c, b]), column(["k", 0, d]))
    equation = rf"{times(a, 'k')} + {bracketed(b)} \cdot {bracketed(d)} = 0"
    worked = (
        Practice.tr("The scalar product is zero: ${equation}$.", equation=equation),
        Practice.tr("So $k = {key}$.", key=key),
    )
    asked = Practice.tr("For which ${k}$ are ${u}$ and ${v}$ perpendicular?", k="k", u=u, v=v)
    return Draft(asked, solutions([key]), roots(equation, "k"), worked, _DOT, f"k = {key}", unknowns=("k",))


def _matrix_times_vector(rng: random.Random) -> Draft:
    a, v = _matrix(rng), _vector(rng, 2)
    return _multiplied(rng, a, [[each] for each in v])


def _two_matrices(rng: random.Random) -> Draft:
    return _multiplied(rng, _matrix(rng), _matrix(rng))


def _long_product(rng: random.Random) -> Draft:
    a = [_vector(rng, 3, 4), _vector(rng, 3, 4)]
    b = [_vector(rng, 2, 4) for _ in range(3)]
    return _multiplied(rng, a, b)


def _multiplied(rng: random.Random, a: Rows, b: Rows) -> Draft:
    columns = list(zip(*b, strict=True))
    result = [[sum(x * y for x, y in zip(row, each, strict=True)) for each in columns] for row in a]
    task = rf"{rows(a)} {rows(b)}"
    step = " + ".join(rf"{bracketed(x)} \cdot {bracketed(y)}" for x, y in zip(a[0], columns[0], strict=True))
    worked = (
        Practice.tr("The first entry: ${step} = {first}$.", step=step, first=result[0][0]),
        Practice.tr("All of them: ${result}$.", result=rows(result)),
    )
    asked = rng.choice((Practice.tr("Work out ${task}$."), Practice.tr("Multiply: ${task}$."))).put(task=task)
    return Draft(asked, rows(result), value(task), worked, _PRODUCTS)


def _determinant(rng: random.Random) -> Draft:
    (a, b), (c, d) = matrix = _matrix(rng)
    result = a * d - b * c
    step = rf"{bracketed(a)} \cdot {bracketed(d)} - {bracketed(b)} \cdot {bracketed(c)}"
    worked = (Practice.tr("Along the diagonals: ${step} = {result}$.", step=step, result=result),)
    return _determined(rng, matrix, result, worked)


def _large_determinant(rng: random.Random) -> Draft:
    first, (d, e, f), (g, h, i) = matrix = [_vector(rng, 3, 4) for _ in range(3)]
    minors = [e * i - f * h, d * i - f * g, d * h - e * g]
    a, b, c = first
    result = a * minors[0] - b * minors[1] + c * minors[2]
    step = (
        rf"{bracketed(a)} \cdot {bracketed(minors[0])} - {bracketed(b)} \cdot {bracketed(minors[1])} + "
        rf"{bracketed(c)} \cdot {bracketed(minors[2])}"
    )
    worked = (
        Practice.tr("Along the first row the small determinants are ${m}$, ${n}$ and ${o}$.", m=minors[0], n=minors[1],
            o=minors[2]),
        Practice.tr("Together: ${step} = {result}$.", step=step, result=result),
    )  # fmt: skip
    return _determined(rng, matrix, result, worked)


def _determined(rng: random.Random, matrix: Rows, result: int, worked: tuple[Sentence, ...]) -> Draft:
    asked = rng.choice(
        (Practice.tr("Find the determinant of ${m}$."), Practice.tr("What is the determinant of ${m}$?"))
    ).put(m=rows(matrix))
    return Draft(asked, str(result), value(["call", "det", read(rows(matrix))]), worked, _SQUARE)


def _inverse(rng: random.Random) -> Draft:
    (a, b), (c, d) = matrix = until(
        lambda: _matrix(rng, 5),
        lambda drawn: abs(drawn[0][0] * drawn[1][1] - drawn[0][1] * drawn[1][0]) in (1, 2, 3, 5),
    )
    by = a * d - b * c
    result = [[Fraction(each, by) for each in row] for row in ((d, -b), (-c, a))]
    worked = (
        Practice.tr("The determinant is ${by}$.", by=by),
        Practice.tr("Swap, turn signs, and divide by it: ${result}$.", result=rows(result)),
    )
    asked = rng.choice((Practice.tr("Find the inverse of ${m}$."), Practice.tr("Which matrix is inverse to ${m}$?")))
    task: Node = ["power", read(rows(matrix)), ["negate", ["number", "1"]]]
    return Draft(asked.put(m=rows(matrix)), rows(result), value(task), worked, _SQUARE)


def _vector(rng: random.Random, size: int, most: int = 7) -> list[int]:
    return [nonzero(rng, most) for _ in range(size)]


def _matrix(rng: random.Random, most: int = 6) -> Rows:
    return [_vector(rng, 2, most), _vector(rng, 2, most)]


LEVELS: tuple[Level, ...] = (
    (_vectors, _between_points, _matrix_sum),
    (_dot, _length, _perpendicular),
    (_matrix_times_vector, _two_matrices, _long_product),
    (_determinant, _large_determinant, _inverse),
)
