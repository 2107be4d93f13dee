"""Exact values, at once: as Python's fractions compute them, within bounds, and never an exception."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.tutoring.algebra.exact import MAX_BITS, value_of
from app.tutoring.reading.atoms import read
from app.tutoring.reading.tree import Node


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("7 * 8 - 2", 54),
        (r"\frac{1}{3}+\frac{1}{6}", Fraction(1, 2)),
        ("0.1+0.2", Fraction(3, 10)),
        (r"1\frac{1}{2}", Fraction(3, 2)),
        ("2^{-3}", Fraction(1, 8)),
        (r"4^{3/2}", 8),
        (r"\sqrt{\frac{9}{4}}", Fraction(3, 2)),
        (r"\sqrt[3]{-27}", -3),
        (r"\sqrt[3]{10^{300}}", 10**100),
        ("15%", Fraction(3, 20)),
        ("5!", 120),
        (r"\binom{10}{3}", 120),
        (r"\lfloor -2.5\rfloor", -3),
        (r"|2-5|", 3),
        (r"\gcd(12, 18)", 6),
        (r"\log_2 \frac{1}{8}", -3),
        (r"\log_{10} 1000", 3),
        (r"\log 1", 0),
        (r"\sum_{k=1}^{100} k", 5050),
        (r"\prod_{k=1}^{5} k", 120),
        ("52_8", 42),
        (r"5\text{ cm}", 5),
        ("(-1)^{99999}", -1),
    ],
)
def test_what_is_arithmetic_has_its_value(text: str, expected: Fraction | int) -> None:
    assert value_of(read(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        r"\sqrt{2}",
        r"\pi",
        "x",
        "1/0",
        "0^0",
        "0^{-1}",
        "9**9**9",
        "1001!",
        r"\sqrt{-4}",
        r"\log 100",  # to base 10, or e
        r"\log_2 3",
        r"\ln 1",
        r"\frac12!",
        "(-1)!",
        "9_8",
        r"\gcd(1.5, 2)",
        r"5\text{ ft}+2\text{ in}",
        r"\sum_{k=1}^{1000}\sum_{j=1}^{1000} 1",
        r"\sum_{k=1}^{10^{100}} k",
        r"\sum_{k=5}^{1} k",
        r"1\pm2",
    ],
)
def test_what_has_no_rational_value_or_too_large_a_one_has_none(text: str) -> None:
    assert value_of(read(text)) is None


def test_unknowns_have_the_values_that_are_given() -> None:
    assert value_of(read("2x+y"), {"x": Fraction(3), "y": Fraction(1, 2)}) == Fraction(13, 2)
    assert value_of(read("2x+y"), {"x": Fraction(3)}) is None
    assert value_of(read(r"x+\sum_{x=1}^{3} (x) + x"), {"x": Fraction(10)}) == 26


@pytest.mark.parametrize(
    "tree",
    [
        [],
        ["number"],
        ["number", "nan"],
        ["number", "1e999999999"],
        ["number", None],
        ["add"],
        ["add", 1],
        ["call"],
        ["call", "sqrt"],
        ["call", [], ["number", "1"]],
        ["symbol", []],
        ["sum", ["symbol", "k"]],
        ["unit"],
        ["based", "2", []],
        [["add"]],
        "x",
        None,
    ],
)
def test_a_tree_of_a_wrong_shape_has_no_value(tree: Any) -> None:
    assert value_of(tree) is None


NUMBERS = st.tuples(st.integers(0, 10**6), st.integers(0, 99)).map(lambda parts: f"{parts[0]}.{parts[1]:02}")
Pair = tuple[Node, Fraction | None]


def _of_number(digits: str) -> Pair:
    return ["number", digits], Fraction(digits)


def _negated(pair: Pair) -> Pair:
    return ["negate", pair[0]], None if pair[1] is None else -pair[1]


def _joined(operation: str, left: Pair, right: Pair) -> Pair:
    (one, a), (other, b) = left, right
    if a is None or b is None or (operation == "divide" and b == 0):
        return [operation, one, other], None
    result = a + b if operation == "add" else a * b if operation == "multiply" else a / b
    return [operation, one, other], result


PAIRS = st.recursive(
    st.builds(_of_number, NUMBERS),
    lambda inner: st.one_of(
        st.builds(_negated, inner),
        st.builds(_joined, st.sampled_from(["add", "multiply", "divide"]), inner, inner),
    ),
    max_leaves=20,
)


@settings(max_examples=80, deadline=None)
@given(pair=PAIRS)
def test_arithmetic_is_that_of_fractions(pair: Pair) -> None:
    tree, expected = pair
    assert value_of(tree) == expected


@settings(max_examples=60, deadline=None)
@given(base=st.integers(-9, 9), exponent=st.integers(-6, 6))
def test_powers_are_those_of_fractions(base: int, exponent: int) -> None:
    tree = ["power", ["negate", ["number", str(-base)]] if base < 0 else ["number", str(base)], read(f"{{{exponent}}}")]
    is_defined = base != 0 or exponent > 0
    assert value_of(tree) == (Fraction(base) ** exponent if is_defined else None)


def test_no_value_is_longer_than_its_bound() -> None:
    near = value_of(["power", ["number", "2"], ["number", str(MAX_BITS // 2)]])
    assert near == 2 ** (MAX_BITS // 2)
    assert value_of(["multiply", *[["power", ["number", "2"], ["number", "9000"]]] * 3]) is None
